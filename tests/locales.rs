//! The checks of `locales/`: the built-in tree has no fault, and every fault there can be is found where it is.
//!
//! [`sample`] is a small tree of English, Russian and Chinese without a fault. Each case of [`cases`] breaks one thing in it and
//! says what must be reported: one fault, with file, line, column and message id. That the whole sample is clean proves that a
//! report comes from the break.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "locales/cases.rs"]
mod cases;
#[path = "locales/program.rs"]
mod program;
#[path = "locales/sample.rs"]
mod sample;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cases::{CASES, stale, without};
use ghcr_guide::catalog::Catalog;
use ghcr_guide::doc::{Guide, Msg, Scope, Terms, Tree};
use ghcr_guide::fault::Fault;
use ghcr_guide::l10n::lock::{self, Why};
use ghcr_guide::l10n::{self, Locales, check};
use ghcr_guide::{built_in, guide};
use sample::Sample;

/// A fault as `code file:line:column id`; for faults of no message, the first argument stands for the id.
fn told(fault: &Fault) -> String {
    let id = fault.args.iter().find(|(name, _)| *name == "id").or(fault.args.first());
    let id = id.map_or("", |(_, value)| value);
    format!("{} {}:{}:{} {id}", fault.code, fault.file, fault.line, fault.column)
}

fn told_all(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(told).collect()
}

#[test]
fn the_sample_has_no_fault() {
    assert_eq!(told_all(&Sample::new().faults()), [""; 0]);
}

#[test]
fn each_break_is_reported_with_its_place_and_nothing_else() {
    let mut wrong = Vec::new();
    for (i, (case, expected)) in CASES.iter().enumerate() {
        let mut sample = Sample::new();
        case(&mut sample);
        let found = told_all(&sample.faults());
        if found != [*expected] {
            wrong.push(format!("case {i}\n  expected {expected}\n  found    {}", found.join("\n           ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_message_speaks_of_a_control_that_does_not_exist() {
    let mut files: BTreeMap<String, String> =
        built_in::locales().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let (catalog, _) = Catalog::load(built_in::content().iter().copied());
    let examples: Vec<_> = catalog.absent_controls.values().flat_map(|control| &control.examples).collect();
    let lines = examples.iter().enumerate().map(|(i, example)| format!("ui-example-{i} = {}\n", example.text));
    files.insert("en/examples.ftl".to_owned(), lines.collect());
    let (locales, _) = Locales::load(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let faults = check::check(&files, &locales, &guide::messages::wanted(&catalog));
    let found: BTreeSet<String> =
        faults.iter().filter(|fault| fault.code == "ftl-absent-control").map(|fault| fault.args[0].1.clone()).collect();
    let wanted: BTreeSet<String> = (0..examples.len()).map(|i| format!("ui-example-{i}")).collect();
    assert!(examples.len() > 20, "{}", examples.len());
    assert_eq!(found, wanted, "a control is found wherever it is mentioned, and only there");
}

#[test]
fn labels_and_links_that_nothing_names_are_found() {
    let own = |files: &[(&str, &str)]| -> BTreeMap<String, String> {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    };
    let (mut content, texts) = (own(built_in::content()), own(built_in::locales()));
    let label = "[team-page]\ntext = \"Team page\"\nsource = \"rerun\"\nverified = 2026-11-20\nconfidence = \"high\"\n";
    content.insert("labels/team.toml".to_owned(), label.to_owned());
    content.insert("links/team.toml".to_owned(), "[team-page]\nany = \"https://example.com\"\n".to_owned());
    let (catalog, _) = Catalog::load(content.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let (locales, _) = Locales::load(built_in::locales().iter().copied());
    let faults = check::check(&texts, &locales, &guide::messages::wanted(&catalog));
    let found: Vec<&str> =
        faults.iter().filter(|fault| fault.code == "content-orphan").map(|fault| fault.file.as_str()).collect();
    assert_eq!(found, ["content/labels/team.toml", "content/links/team.toml"]);
}

#[test]
fn every_code_has_a_case() {
    let proven: BTreeSet<&str> = CASES.iter().filter_map(|(_, expected)| expected.split(' ').next()).collect();
    assert_eq!(proven, check::CODES.iter().copied().collect());
}

#[test]
fn every_fault_comes_in_one_run_and_in_order() {
    let mut sample = Sample::new();
    sample.change("ru/all.ftl", "`{ $image }`", "`{ $imagge }`");
    sample.change("ru/all.ftl", "link-page = страница пакета", "link-page = \"страница\" - пакета");
    sample.change("zh/all.ftl", "推送被拒绝", "推送,被拒绝");
    let expected = [
        "ftl-missing-argument locales/ru/all.ftl:2:1 cause-denied-why",
        "ftl-unknown-argument locales/ru/all.ftl:3:51 cause-denied-why",
        "text-quotes locales/ru/all.ftl:13:13 link-page",
        "text-quotes locales/ru/all.ftl:13:22 link-page",
        "text-dash locales/ru/all.ftl:13:24 link-page",
        "text-width locales/zh/all.ftl:1:24 cause-denied-title",
    ];
    assert_eq!(told_all(&sample.faults()), expected);
}

#[test]
fn places_are_right_with_other_line_ends() {
    for (case, expected) in CASES {
        let mut sample = Sample::new();
        case(&mut sample);
        sample.files.values_mut().for_each(|text| *text = text.replace('\n', "\r\n"));
        let found = told_all(&sample.faults());
        let place = expected.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ");
        assert!(found.len() == 1 && found[0].starts_with(&place), "{expected}\n{}", found.join("\n"));
    }
}

#[test]
fn a_partial_locale_may_lack_messages_and_falls_back() {
    let mut sample = Sample::new();
    without(&mut sample, "ru", "cause-denied-title = Отправка отклонена\n");
    without(&mut sample, "ru", "label-write = запись\n");
    sample.change("ru/locale.toml", "complete", "partial");
    assert_eq!(told_all(&sample.faults()), [""; 0]);

    let title = Msg::message("cause-denied-title", Scope::default());
    let own = Msg::message("remedy-grant-title", Scope::default());
    let tree = Tree { title, blocks: vec![ghcr_guide::doc::Block::Paragraph(own)] };
    let guide = Guide { id: "sample".to_owned(), tree, terms: Terms::default() };
    let document = l10n::localise(&sample.load().0, "ru", &guide).unwrap();
    assert_eq!(document.untranslated, 1);
    assert_eq!(document.tree.title.fallback.as_deref(), Some("en"));
}

#[test]
fn exact_numbers_may_stand_for_categories() {
    let mut sample = Sample::new();
    let one = "[one] Add the repository to the package.";
    sample.change("en/all.ftl", one, "[1] Add the repository to the package.");
    // Without a number, one page and each page are all there is to say.
    let russian = sample.files["ru/all.ftl"].clone();
    let start = russian.find("    { $images ->").unwrap();
    let end = russian.find("link-page =").unwrap();
    let plain = "    { $images ->\n        [1] Добавьте репозиторий.\n       *[other] Добавьте репозиторий в каждый пакет.\n    }\n";
    sample.change("ru/all.ftl", &russian[start..end], plain);
    sample.change("en/all.ftl", "each of the { $images } packages", "each of the packages");
    sample.change("zh/all.ftl", "这 { $images } 个包", "每个包");
    sample.lock();
    assert_eq!(told_all(&sample.faults()), [""; 0]);
}

#[test]
fn terms_may_have_cases() {
    let mut sample = Sample::new();
    sample.add("ru/all.ftl", "-package = { $case ->\n    [gen] пакета\n   *[nom] пакет\n }\n");
    sample.change("ru/all.ftl", "страница пакета", "страница { -package(case: \"gen\") }");
    assert_eq!(told_all(&sample.faults()), [""; 0]);
}

#[test]
fn todo_lists_what_readers_meet_first() {
    let mut sample = Sample::new();
    stale(&mut sample);
    sample.change("en/all.ftl", "The push was denied", "The push is denied");
    sample.change("en/all.ftl", "Let the repository write", "Let it write");
    sample.change("ru/all.ftl", "label-write = запись\n", "");
    sample.change("ru/frame.ftl", "frame-tip = Слово\n", "");
    let weights = BTreeMap::from([("cause-denied-".to_owned(), 40)]);
    let locales = sample.load().0;
    let todo = lock::todo(&sample.files, &locales, &sample.wanted, "ru", &weights);
    let todo: Vec<_> = todo.iter().map(|entry| (&*entry.id, entry.why, entry.weight)).collect();
    let expected = [
        ("frame-tip", Why::Missing, 1000),
        ("link-page", Why::Stale, 800),
        ("cause-denied-title", Why::Stale, 400),
        ("remedy-grant-title", Why::Stale, 100),
        ("label-write", Why::Missing, 60),
    ];
    assert_eq!(todo, expected);
    assert!(lock::todo(&sample.files, &locales, &sample.wanted, "en", &weights).is_empty());
}

/// The built-in files of `locales/`.
fn built_in_files() -> BTreeMap<String, String> {
    built_in::locales().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn the_built_in_locales_have_no_fault() {
    let files = built_in_files();
    let (catalog, _) = Catalog::load(built_in::content().iter().copied());
    let (locales, mut faults) = Locales::load(built_in::locales().iter().copied());
    faults.extend(check::check(&files, &locales, &guide::messages::wanted(&catalog)));
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), told_all(&faults).join("\n"));
}

#[test]
fn every_fault_has_a_sentence_with_its_arguments() {
    let (locales, _) = Locales::load(built_in::locales().iter().copied());
    let mut codes = BTreeSet::new();
    for folder in ["catalog", "l10n", "l10n/check", "render"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                codes.extend(codes_in(&std::fs::read_to_string(path).unwrap()));
            }
        }
    }
    codes.extend(check::CODES.iter().map(|code| (*code).to_owned()));
    let missing: Vec<_> = codes.iter().filter(|code| !locales.has("en", &format!("fault-{code}"))).collect();
    assert!(missing.is_empty(), "no English message for the faults {missing:?}");

    for (case, _) in CASES {
        let mut sample = Sample::new();
        case(&mut sample);
        for fault in sample.faults() {
            let args: Vec<_> = fault.args.iter().map(|(name, text)| (*name, l10n::Argument::Text(text))).collect();
            locales.text("en", &format!("fault-{}", fault.code), &args).unwrap();
        }
    }
}

/// The fault codes in a source text: quoted kebab-case words with a known prefix, tests left out.
fn codes_in(source: &str) -> BTreeSet<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let prefixes = ["content-", "ftl-", "text-", "locale-", "lock-", "template-"];
    let code = |word: &&str| {
        let known = prefixes.iter().any(|prefix| word.starts_with(prefix));
        known && !word.ends_with('-') && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
    };
    source.split('"').filter(code).map(str::to_owned).collect()
}

#[test]
fn the_fluent_project_file_names_every_translation() {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("l10n.toml")).unwrap();
    let project: toml::Table = toml::from_str(&text).unwrap();
    let named: Vec<&str> = project["locales"].as_array().unwrap().iter().filter_map(|tag| tag.as_str()).collect();
    let (locales, _) = Locales::load(built_in::locales().iter().copied());
    let translations: Vec<&str> = locales.iter().map(|(tag, _)| tag).filter(|tag| *tag != l10n::SOURCE).collect();
    assert_eq!(named, translations);
}
