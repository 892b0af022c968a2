//! What the handbook shows is done here: the configuration file is read, the new cause and the new locale become guides.

use std::collections::{BTreeMap, BTreeSet};

use ghcr_guide::facts::action::Actions;
use ghcr_guide::facts::{Facts, config, gather};
use ghcr_guide::fault::Fault;
use ghcr_guide::l10n::lock;
use ghcr_guide::render::{Format, Frame};
use ghcr_guide::source::Memory;
use ghcr_guide::{Engine, built_in, guide, l10n};

use super::pages;

#[test]
fn the_configuration_file_is_read_and_has_every_key() {
    let page = pages::read("docs/configuration.md");
    let example = page.blocks.iter().find(|block| block.lang == "toml").expect("the page has an example");
    let files = Memory::new().with("ghcr-guide.toml", example.text.clone());
    let gathered = gather(&files, &[], &BTreeMap::new(), &Actions::default()).expect("the example is right");
    assert!(gathered.dropped.is_empty());
    let table: toml::Table = example.text.parse().expect("the example is TOML");
    let keys: BTreeSet<&str> = table.keys().map(String::as_str).collect();
    assert_eq!(keys, config::keys().into_iter().collect(), "the example has every key");
    let job = table["job"][0].as_table().expect("a job is a table");
    assert_eq!(job.keys().map(String::as_str).collect::<BTreeSet<_>>(), config::job_keys().into_iter().collect());
    let texts: BTreeSet<String> = gathered.facts.entries().into_iter().map(|entry| entry.text).collect();
    for value in ["octo-org", "organization", "CR_PAT", "v*", "release/1.x", "ghcr.io/octo-org/app/worker", "publish"] {
        assert!(texts.contains(value), "{value} is a fact");
    }
    for file in config::FILES {
        let folder = file.trim_end_matches("ghcr-guide.toml").trim_end_matches('/');
        assert!(folder.is_empty() || page.spans.iter().any(|span| span == folder), "the page names {file}");
    }
}

type Files = BTreeMap<String, String>;

/// The built-in content, locales and templates, with files that a page shows put in.
struct Tree {
    content: Files,
    locales: Files,
    templates: Files,
}

impl Tree {
    fn with(page: &pages::Page) -> Self {
        let own = |files: &[(&str, &str)]| {
            files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
        };
        let (content, locales, templates) =
            (own(built_in::content()), own(built_in::locales()), own(built_in::templates()));
        let mut tree = Self { content, locales, templates };
        for block in &page.blocks {
            let Some(file) = &block.file else { continue };
            let (root, path) = file.split_once('/').expect("the file lies in a folder");
            let files = match root {
                "content" => &mut tree.content,
                "locales" => &mut tree.locales,
                "templates" => &mut tree.templates,
                other => panic!("{file} lies in {other}"),
            };
            files.insert(path.to_owned(), block.text.clone());
        }
        tree
    }

    /// The engine, and everything that `dev check` reports.
    fn check(&self) -> (Engine, BTreeSet<Fault>) {
        fn pairs(files: &Files) -> impl Iterator<Item = (&str, &str)> {
            files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
        }
        let (engine, faults) = Engine::new(pairs(&self.content), pairs(&self.locales), pairs(&self.templates));
        let snippets: Vec<&str> = engine.templates.snippets().collect();
        let mut all: BTreeSet<Fault> = faults.into_iter().collect();
        all.extend(engine.catalog.check(&self.content, &snippets));
        all.extend(l10n::check::check(&self.locales, &engine.locales, &guide::messages::wanted(&engine.catalog)));
        all.extend(engine.templates.check());
        (engine, all)
    }
}

/// What is wrong only because of the page's files.
fn new_faults(tree: &Tree) -> (Engine, Vec<Fault>) {
    let (engine, after) = tree.check();
    let (_, before) = Tree::with(&pages::Page::default()).check();
    (engine, after.difference(&before).cloned().collect())
}

/// The text of one cause's guide.
fn explained(engine: &Engine, id: &str, lang: &str) -> String {
    let facts = Facts::default();
    let shape = facts.shape(true);
    let guide = guide::of_cause(&engine.catalog, id, &shape).expect("there is such a cause");
    let form = engine.form(&guide, lang, &shape, Format::Markdown, &Frame::default()).expect("the guide is made");
    form.fill(&facts.values())
}

#[test]
fn the_new_cause_of_the_handbook_becomes_a_guide() {
    let (engine, faults) = new_faults(&Tree::with(&pages::read("docs/add-a-cause.md")));
    let only_translations = faults.iter().all(|fault| {
        fault.code == "ftl-missing-message"
            && ["locales/ru/", "locales/zh/"].iter().any(|dir| fault.file.starts_with(dir))
    });
    assert!(only_translations, "only translations are missing: {faults:?}");
    assert_eq!(faults.len(), 2 * 10, "the complete translations lack every new message");
    let text = explained(&engine, "layer-too-large", "en");
    for part in
        ["# A layer of the image is too large", "Make layers smaller", "docker history ghcr.io/OWNER/IMAGE_NAME:TAG"]
    {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn the_overlay_of_the_handbook_is_in_the_guide() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let page = pages::read("docs/overlays.md");
    let write = |file: &str, text: &str| {
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().expect("the file lies in a folder")).expect("the folder can be made");
        std::fs::write(path, text).expect("the file can be written");
    };
    let mut files = 0;
    for block in &page.blocks {
        match &block.file {
            Some(file) => write(file, &block.text),
            None if block.lang == "toml" => write("ghcr-guide.toml", &block.text),
            None => continue,
        }
        files += 1;
    }
    assert_eq!(files, 6, "the page shows five files and the configuration");
    std::fs::create_dir_all(folder.path().join("ghcr/templates")).expect("the folder can be made");
    for lang in ["en", "zh"] {
        let output = super::run(folder.path(), &["--repo", "octo-org/app", "--stdout", "--lang", lang]);
        let text = String::from_utf8(output.stdout).expect("a guide is text");
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(text.contains("Packages of `octo-org` are administered by the platform team"), "{text}{errors}");
        assert!(text.contains("the channel `#platform`](https://chat.example.com/platform)"), "{text}{errors}");
    }
    let command = page.blocks.iter().rev().find(|block| block.lang == "sh").expect("the page shows how to check");
    let words: Vec<&str> = command.text.split_whitespace().skip(1).collect();
    assert_eq!(super::run(folder.path(), &words).status.code(), Some(0), "{words:?}");
}

#[test]
fn the_new_locale_of_the_handbook_becomes_a_guide() {
    let page = pages::read("docs/add-a-locale.md");
    let mut tree = Tree::with(&page);
    let (_, faults) = new_faults(&tree);
    assert!(!faults.is_empty() && faults.iter().all(|fault| fault.code == "ftl-not-locked"), "{faults:?}");
    let accepted = lock::accept(&tree.locales, "de", None).expect("translations can be confirmed");
    tree.locales.insert(lock::path("de"), accepted);
    let (engine, faults) = new_faults(&tree);
    assert_eq!(faults, []);
    let text = explained(&engine, "uppercase-name", "de");
    assert!(text.starts_with("# Der Name des Images enthält Großbuchstaben"), "{text}");
    assert!(text.contains("Convert the name to lower case"), "what is missing comes from English");
}
