//! The page: one self-contained file of harmless elements, in the right language and direction.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use std::collections::BTreeSet;

use ghcr_guide::doc::Document;
use ghcr_guide::l10n::{self, Locales};
use ghcr_guide::render::{Format, Frame, Language};
use ghcr_guide::{built_in, facts::list::Values};
use scraper::{ElementRef, Html, Selector};

use support::{Case, cases, engine, frame, hostile, ordinary};

/// The elements a page may have, each with the attributes it may have.
const ALLOWED: &[(&str, &[&str])] = &[
    ("a", &["href", "class", "lang", "hreflang", "aria-current"]),
    ("aside", &["class"]),
    ("b", &["class", "lang", "translate"]),
    ("body", &[]),
    ("br", &[]),
    ("code", &["class", "lang", "translate"]),
    ("div", &["class", "tabindex"]),
    ("em", &["class"]),
    ("h1", &[]),
    ("h2", &["class"]),
    ("h3", &["class"]),
    ("h4", &["class"]),
    ("h5", &["class"]),
    ("head", &[]),
    ("header", &[]),
    ("html", &["lang", "dir"]),
    ("li", &[]),
    ("main", &[]),
    ("meta", &["charset", "name", "content"]),
    ("nav", &["class", "aria-label"]),
    ("ol", &[]),
    ("p", &["class"]),
    ("pre", &["tabindex"]),
    ("section", &["id"]),
    ("span", &["lang"]),
    ("strong", &[]),
    ("style", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &[]),
    ("th", &["scope"]),
    ("thead", &[]),
    ("title", &[]),
    ("tr", &[]),
    ("ul", &["class"]),
];

fn parsed(text: &str) -> Html {
    let page = Html::parse_document(text);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    page
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

#[test]
fn a_page_is_self_contained_and_harmless() {
    for case in cases() {
        let pieces: Vec<String> = hostile::PIECES.iter().map(|piece| (*piece).to_owned()).collect();
        for values in [ordinary(&case.slots()), hostile::fill(&case.slots(), &pieces)] {
            let page = parsed(&case.form(Format::Html).fill(&values));
            for element in all(&page, "*") {
                let (name, attributes) = (element.value().name(), element.value().attrs());
                let allowed = ALLOWED.iter().find(|(known, _)| *known == name).map(|(_, attributes)| *attributes);
                let allowed = allowed.unwrap_or_else(|| panic!("{}: <{name}>", case.name));
                for (attribute, value) in attributes {
                    assert!(allowed.contains(&attribute), "{}: <{name} {attribute}={value:?}>", case.name);
                }
            }
            let files: BTreeSet<String> =
                frame(case.lang).languages.into_iter().map(|language| language.file).collect();
            for link in all(&page, "a") {
                let href = link.value().attr("href").unwrap();
                let known = href.starts_with("https://") || href.starts_with('#') || files.contains(href);
                assert!(known && !href.contains(['"', '\'', '<', '>', ' ', '\\']), "{}: {href}", case.name);
                assert!(
                    link.select(&Selector::parse("a").unwrap()).next().is_none(),
                    "{}: a link in a link",
                    case.name
                );
                assert!(!text(link).trim().is_empty(), "{}: a link without words: {href}", case.name);
            }
        }
        let style = text(all(&Html::parse_document(&case.form(Format::Html).fill(&Values::default())), "style")[0]);
        assert!(!style.contains("url(") && !style.contains("@import"), "the style loads something");
    }
}

#[test]
fn language_direction_and_titles_are_right() {
    for case in cases() {
        let values = ordinary(&case.slots());
        let page = parsed(&case.form(Format::Html).fill(&values));
        let html = all(&page, "html")[0].value();
        assert_eq!((html.attr("lang"), html.attr("dir")), (Some(case.lang), Some("ltr")), "{}", case.name);
        assert_eq!(text(all(&page, "title")[0]), text(all(&page, "h1")[0]), "{}", case.name);
        assert_eq!(all(&page, "h1, title, main").len(), 3);
        let current: Vec<_> =
            all(&page, "nav.languages a[aria-current]").iter().map(|a| a.value().attr("lang")).collect();
        if support::langs().len() > 1 {
            assert_eq!(current, [Some(case.lang)]);
        }
        // Labels are English in every language.
        assert!(all(&page, "b.label").iter().all(|label| label.value().attr("lang") == Some("en")));
        headings_descend(&page, &case.name);
    }
}

fn headings_descend(page: &Html, name: &str) {
    let mut before = 0;
    for heading in all(page, "h1, h2, h3, h4, h5, h6") {
        let level: u32 = heading.value().name()[1..].parse().unwrap();
        assert!(level <= before + 1, "{name}: h{level} after h{before}");
        before = level;
    }
}

#[test]
fn a_language_from_right_to_left_is_so() {
    let case = &cases()[0];
    let document = Document { rtl: true, ..case.document.clone() };
    let case = Case::of("rtl", case.lang, &case.shape, document);
    let page = parsed(&case.form(Format::Html).fill(&Values::default()));
    assert_eq!(all(&page, "html")[0].value().attr("dir"), Some("rtl"));
}

#[test]
fn one_language_has_no_switch_and_no_provenance_has_no_comment() {
    let case = &cases()[0];
    let text = case.framed(Format::Html, &Frame::default()).fill(&Values::default());
    assert!(all(&parsed(&text), "nav.languages").is_empty());
    assert!(!text.contains("<!--"));
}

/// The names of files come from the command line; they may have spaces and brackets.
#[test]
fn names_of_files_are_addresses() {
    let case = &cases()[0];
    let file = "a (b) [c] \"d\" <e>&:é.md".to_owned();
    let language = |tag: &str| Language { tag: tag.to_owned(), autonym: tag.to_owned(), file: file.clone() };
    let frame = Frame { provenance: None, languages: vec![language("en"), language("ru")] };
    let wanted = "a%20%28b%29%20%5Bc%5D%20%22d%22%20%3Ce%3E%26%3A%C3%A9.md";
    let page = parsed(&case.framed(Format::Html, &frame).fill(&Values::default()));
    let hrefs: Vec<_> = all(&page, "nav.languages a").iter().map(|link| link.value().attr("href")).collect();
    assert_eq!(hrefs, [Some(wanted), Some(wanted)]);
    let markdown = case.framed(Format::Markdown, &frame).fill(&Values::default());
    assert!(markdown.contains(&format!("[en]({wanted}) · [ru]({wanted})\n")), "{}", &markdown[..200]);
}

/// A partial translation: what is in another language says so, in every format.
#[test]
fn words_in_another_language_are_marked() {
    let removed =
        ["guide-setup-about-title", "guide-setup-about-purpose", "guide-setup-title", "guide-setup-glance-what"];
    let drop = |text: &str| -> String {
        let mut kept = String::new();
        let mut dropping = false;
        for line in text.lines() {
            if !line.starts_with([' ', '}']) {
                dropping = line.split_once(" =").is_some_and(|(id, _)| removed.contains(&id));
            }
            if !dropping {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        kept
    };
    let files: Vec<(&str, String)> = built_in::locales()
        .iter()
        .map(|(path, text)| (*path, if path.starts_with("ru/") { drop(text) } else { (*text).to_owned() }))
        .collect();
    let (locales, faults) = Locales::load(files.iter().map(|(path, text)| (*path, text.as_str())));
    assert!(faults.is_empty());
    let shape = support::unknown();
    let document = l10n::localise(&locales, "ru", &engine().guide(support::GUIDE, &shape).unwrap()).unwrap();
    assert_eq!(document.untranslated, removed.len());
    let case = Case::of("partial", "ru", &shape, document);
    support::agree::trees(&case, &Values::default()).unwrap_or_else(|why| panic!("{why}"));
    support::agree::text(&case, &Values::default(), 80).unwrap_or_else(|why| panic!("{why}"));
    let page = parsed(&case.form(Format::Html).fill(&Values::default()));
    for place in ["h1 > span[lang=en]", "#about > h2 span[lang=en]", "#about > p > span[lang=en]", "th > span[lang=en]"]
    {
        assert_eq!(all(&page, place).len(), 1, "{place}");
    }
    assert_eq!(all(&page, "nav.contents a[lang=en]").len(), 1);
    assert_eq!(all(&page, ".untranslated").len(), removed.len());
}
