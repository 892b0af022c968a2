//! What the pages of the site say, in every language: to a reader who may not have the program and fills in the names, and whose
//! screen reader goes by headings, links and languages.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ghcr_guide::Engine;
use ghcr_guide::facts::Facts;
use ghcr_guide::facts::list::FACTS;
use ghcr_guide::render::{Format, Frame};
use ghcr_guide::site::{Options, Site};
use regex::Regex;
use scraper::{ElementRef, Html, Selector};

use support::engine;

static SITE: LazyLock<Site> = LazyLock::new(|| {
    let options = Options { base: Some("https://octo-org.github.io/help/".to_owned()), ..Options::default() };
    Engine::built_in().site(&options).unwrap()
});

/// The pages of every language: language, path in its folder, text.
fn pages() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    SITE.files.iter().filter_map(|(path, bytes)| {
        let (lang, rest) = path.split_once('/')?;
        engine().locales.get(lang)?;
        rest.strip_suffix(".html").map(|name| (lang, name, std::str::from_utf8(bytes).unwrap()))
    })
}

fn page(lang: &str, name: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&SITE.files[&format!("{lang}/{name}.html")]).unwrap())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().trim().to_owned()
}

fn word(lang: &str, id: &str) -> String {
    engine().locales.text(lang, id, &[]).unwrap()
}

fn langs() -> impl Iterator<Item = &'static str> {
    engine().locales.iter().map(|(lang, _)| lang)
}

#[test]
fn guides_ask_for_no_program() {
    let commands =
        ["--full", "--builder", "--owner-kind", "ghcr-guide explain", "ghcr-guide --guide", "ghcr-guide facts"];
    for (lang, name, page) in pages().filter(|(_, name, _)| name.starts_with("guides/")) {
        for command in commands {
            assert!(!page.contains(command), "{lang}/{name}: {command}");
        }
    }
    // The guide that the program writes may name what the program does.
    let shape = Facts::default().shape(false);
    let guide = engine().guide("setup", &shape).unwrap();
    let form = engine().form(&guide, "en", &shape, Format::Markdown, &Frame::default()).unwrap();
    let written = form.fill(&Facts::default().values());
    assert!(["--full", "--builder", "ghcr-guide facts"].iter().all(|command| written.contains(command)));
}

/// What a guide says of a repository that is known, a page cannot say before its reader has named one.
#[test]
fn guides_claim_no_knowledge_of_the_repository() {
    // The longest piece of each that is no code.
    let messages = [
        "setup-about-commands",
        "setup-workflow-none",
        "setup-errors-table",
        "setup-more-intro",
        "errors-error-texts-intro",
    ];
    for (lang, name, page) in pages().filter(|(_, name, _)| name.starts_with("guides/")) {
        let page = Html::parse_document(page);
        let said = text(all(&page, "article")[0]);
        for id in messages {
            let message = word(lang, &format!("guide-{id}"));
            let piece = message.split('`').max_by_key(|piece| piece.len()).unwrap().trim();
            assert!(piece.len() > 20 && !said.contains(piece), "{lang}/{name}: {piece}");
        }
    }
}

/// The words of a table's head say what its cells hold: names of causes that lead to their pages, and no steps.
#[test]
fn a_table_of_errors_promises_what_it_has() {
    for lang in langs() {
        let page = page(lang, "guides/setup/errors");
        let head = all(&page, "th").into_iter().map(text).collect::<Vec<_>>();
        assert_eq!(head, [word(lang, "block-error-text"), word(lang, "block-error-likeliest")], "{lang}");
        for cell in all(&page, "td:last-child") {
            let links: Vec<_> = cell.select(&Selector::parse("a").unwrap()).collect();
            assert!(!links.is_empty(), "{lang}: {}", cell.html());
            assert!(links.iter().all(|link| link.attr("href").unwrap().contains("causes/")), "{lang}");
        }
    }
}

/// Placeholders that no reader can fill in, each with why.
const UNFILLED: &[(&str, &str)] = &[
    // How placeholders are explained.
    ("TAG", ""),
    // The owner of some package, in an example of how names are made.
    ("OWNER", "OWNER/charts/app"),
    // What a label means, whose own words have the owner in capitals.
    ("OWNER", "只允许 OWNER 的"),
    ("OWNER", "允许 OWNER 的以及"),
    // A secret of a cluster, which is none of the repository's.
    ("SECRET_NAME", "NAMESPACE/SECRET_NAME"),
    ("SECRET_NAME", "pull secrets (SECRET_NAME)"),
    // The id of a job in the workflow file, for which the form has no field.
    ("JOB_ID", "job 'JOB_ID'"),
    // The same for the file of a workflow that calls another.
    ("CALLING_WORKFLOW_FILE", "CALLING_WORKFLOW_FILE"),
    ("CALLING_JOB", "CALLING_JOB"),
];

#[test]
fn every_name_that_a_reader_can_give_is_a_blank() {
    let names: Vec<&str> = FACTS.iter().flat_map(|fact| fact.placeholder.split(['/', '.', ' '])).collect();
    let names = names
        .into_iter()
        .filter(|name| name.len() > 2 && !name.contains(|c: char| !c.is_ascii_uppercase() && c != '_'));
    let names = names.collect::<Vec<_>>().join("|");
    let name = Regex::new(&format!(r"(^|[^A-Z_])({names})($|[^A-Z_])")).unwrap();
    let article = Selector::parse("article").unwrap();
    for (lang, path, page) in pages() {
        let page = Html::parse_document(page);
        for article in page.select(&article) {
            for node in article.descendants().filter(|node| node.value().is_text()) {
                let words: &str = node.value().as_text().unwrap();
                let inside = |wanted: &str| {
                    node.ancestors().filter_map(ElementRef::wrap).any(|element| {
                        element.value().name() == wanted && (wanted == "var" || element.attr("class") == Some("label"))
                    })
                };
                let Some(found) = name.captures(words) else { continue };
                // A label is what GitHub shows.
                if inside("var") || inside("b") {
                    continue;
                }
                let known = UNFILLED.iter().any(|(name, around)| {
                    *name == &found[2] && if around.is_empty() { words.trim() == *name } else { words.contains(around) }
                });
                assert!(known, "{lang}/{path}: {words}");
            }
        }
    }
}

#[test]
fn what_is_english_everywhere_says_so() {
    let marked = |element: &ElementRef<'_>| {
        let inner = Selector::parse("[lang=en]").unwrap();
        element.attr("lang") == Some("en") || element.select(&inner).next().is_some()
    };
    for lang in langs() {
        let english = lang == "en";
        for (name, selector) in [
            ("labels", "article h2 > a.anchor"),
            ("labels", ".contents a"),
            ("sources", "article li a"),
            ("errors/index", "section li a"),
            ("errors/denied-write-package", "h1"),
            ("errors/denied-write-package", "pre"),
            ("guides/setup/errors", "td:first-child code"),
            ("causes/push-skipped", "#sources li a"),
        ] {
            let page = page(lang, name);
            let found = all(&page, selector);
            let found: Vec<_> =
                found.iter().filter(|element| text(**element) != word(lang, "frame-contents")).collect();
            assert!(!found.is_empty(), "{lang}/{name}: {selector}");
            for element in found {
                assert_eq!(marked(element), !english, "{lang}/{name}: {}", element.html());
            }
        }
    }
}

#[test]
fn wrong_advice_reads_as_wrong_in_every_list() {
    for lang in langs() {
        let wrong = word(lang, "site-wrong");
        for name in ["myths/index", "guides/myths"] {
            let page = page(lang, name);
            let links: Vec<_> = all(&page, "article li a")
                .into_iter()
                .filter(|link| link.attr("href").unwrap().contains("myths/"))
                .collect();
            assert_eq!(links.len(), engine().catalog.myths.len(), "{lang}/{name}");
            assert!(links.iter().all(|link| text(*link).starts_with(&wrong)), "{lang}/{name}");
        }
        let llms = std::str::from_utf8(&SITE.files[&format!("{lang}/llms.txt")]).unwrap();
        let entries: Vec<_> = llms.lines().filter(|line| line.contains("/myths/")).collect();
        assert!(entries.len() == engine().catalog.myths.len());
        assert!(entries.iter().all(|line| line.starts_with(&format!("- [{wrong}"))), "{lang}");
    }
}

const CAPTIONS: [&str; 6] =
    ["block-prints", "block-tell", "block-against", "block-remedies", "block-verify", "site-myths-causes"];

#[test]
fn captions_are_headings_and_no_level_is_skipped() {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for (lang, name, page) in pages() {
        let page = Html::parse_document(page);
        let captions = CAPTIONS.map(|id| word(lang, id));
        let bare = all(&page, "article p").into_iter().map(text).find(|line| captions.contains(line));
        assert_eq!(bare, None, "{lang}/{name}");
        let mut level = 0;
        for heading in all(&page, "main :is(h1, h2, h3, h4, h5, h6)") {
            let own: u8 = heading.value().name()[1..].parse().unwrap();
            assert!(own <= level + 1, "{lang}/{name}: {}", heading.html());
            level = own;
            if heading.attr("class") == Some("caption") {
                assert!(captions.contains(&text(heading)), "{lang}/{name}: {}", heading.html());
                *seen.entry(text(heading)).or_default() += 1;
            }
        }
        assert!(all(&page, ".contents a").into_iter().all(|link| !captions.contains(&text(link))), "{lang}/{name}");
    }
    assert!(langs().all(|lang| CAPTIONS.iter().all(|id| seen.contains_key(&word(lang, id)))), "{seen:?}");
}

#[test]
fn captions_are_paragraphs_in_markdown() {
    for lang in langs() {
        let twin = std::str::from_utf8(&SITE.files[&format!("{lang}/causes/push-skipped.md")]).unwrap();
        assert!(twin.lines().any(|line| line == word(lang, "block-tell")), "{lang}: {twin}");
    }
}

#[test]
fn one_remedy_is_named_once_before_its_steps() {
    for (id, cause) in &engine().catalog.causes {
        let page = page("en", &format!("causes/{id}"));
        let listed = all(&page, ".caption").into_iter().any(|caption| text(caption) == word("en", "block-remedies"));
        assert_eq!(listed, cause.remedies.len() > 1, "{id}");
    }
}

/// Every index as data: address, kind, title, lead of each page.
fn docs(lang: &str) -> Vec<(String, String, String, String)> {
    let start = format!("assets/search-{lang}.");
    let (_, bytes) = SITE.files.iter().find(|(path, _)| path.starts_with(&start)).unwrap();
    let index = std::str::from_utf8(bytes).unwrap();
    // The script stands before what it is called with.
    let json = index.trim().split_once("ghcr.search({").unwrap().1.strip_suffix(");").unwrap();
    let json = format!("{{{json}");
    serde_json::from_value(serde_json::from_str::<serde_json::Value>(&json).unwrap()["docs"].clone()).unwrap()
}

#[test]
fn results_for_error_texts_name_their_causes() {
    for lang in langs() {
        let docs = docs(lang);
        let several = word(lang, "site-error-lead");
        assert!(
            docs.iter().all(|(.., lead)| !several.starts_with(lead.trim_end_matches('…')) || lead.is_empty()),
            "{lang}"
        );
        let found = docs.iter().find(|(address, ..)| address == "errors/denied-write-package.html").unwrap();
        let likeliest = word(lang, "cause-package-not-granted-to-repo-title");
        assert!(found.3.starts_with(&likeliest) && found.3.ends_with(" · …"), "{lang}: {found:?}");
        let one = docs.iter().find(|(address, ..)| address == "errors/no-space-left.html").unwrap();
        assert_eq!(one.3, word(lang, "cause-disk-full-title"), "{lang}");
    }
}

#[test]
fn what_programs_read_has_no_stray_spaces() {
    let stray = Regex::new(r"\S  +\S|\S [,;:!?](\s|$|<)|\S \.($|<)").unwrap();
    for lang in langs() {
        for file in ["llms.txt", "feed.xml"] {
            let text = std::str::from_utf8(&SITE.files[&format!("{lang}/{file}")]).unwrap();
            let wrong: Vec<_> = text.lines().filter(|line| stray.is_match(line)).collect();
            assert!(wrong.is_empty(), "{lang}/{file}: {wrong:#?}");
        }
    }
    for (lang, name, page) in pages() {
        let page = Html::parse_document(page);
        for meta in all(&page, "meta[name=description]") {
            let words = meta.attr("content").unwrap();
            assert!(!stray.is_match(words), "{lang}/{name}: {words}");
        }
    }
}
