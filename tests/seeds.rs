//! The five guides that people wrote by hand and this program has to do better than: the seeds.
//!
//! `tests/seeds/` holds for every seed a folder with what is known of its repository (`ghcr-guide.toml`, `git-config`) and the
//! guides made from that, and beside it a map: a TOML file of the same name with every statement of the seed. The cases are
//! found by walking the folder. `UPDATE=1 cargo test --test seeds` writes the guides anew.
//!
//! A statement is a table named by its id, such as `[S0.4]`:
//!
//! * `says`: the statement in a few words; `verdict`: what a judge said of it;
//! * `covered`: a list of [`Assertion`]s that say where the guide covers it, or its correction;
//! * `myth`: the id of the myth that refutes it;
//! * `later`: why it is left to later work. It stands alone.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ghcr_guide::Engine;
use ghcr_guide::diagnosis::Diagnosis;
use ghcr_guide::facts::action::Actions;
use ghcr_guide::facts::{Facts, gather};
use ghcr_guide::render::{Format, Frame, Language, Provenance};
use ghcr_guide::source::Memory;
use serde::Deserialize;

#[path = "seeds/outline.rs"]
mod outline;

use outline::{Kind, Outline};

/// How many statements each seed makes, by the number in its name.
const STATEMENTS: [usize; 5] = [29, 40, 30, 41, 46];
/// How many of them the guide has to cover or refute.
const ENOUGH: usize = 186;
/// The languages that every seed's guide is kept in.
const LANGS: [&str; 3] = ["en", "ru", "zh"];

/// What a judge said of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Verdict {
    Right,
    Partly,
    Wrong,
    Outdated,
    Unverifiable,
}

/// A statement of a seed and what became of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Statement {
    says: String,
    verdict: Verdict,
    #[serde(default)]
    covered: Vec<Assertion>,
    myth: Option<String>,
    later: Option<String>,
}

/// Something that the guide must hold: one of the kinds, and `under` which heading if not anywhere.
///
/// Ids, code and addresses are looked for in every language. Words are looked for in English, and of them the code and the
/// labels (`**bold**`) in every other language too.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Assertion {
    under: Option<String>,
    heading: Option<String>,
    url: Option<String>,
    code: Option<String>,
    step: Option<String>,
    item: Option<String>,
    row: Option<String>,
    text: Option<String>,
}

impl Assertion {
    /// What is looked for; `None` unless it is exactly one thing.
    fn wanted(&self) -> Option<(Kind, &str)> {
        let kinds = [
            (Kind::Heading, &self.heading),
            (Kind::Url, &self.url),
            (Kind::Code, &self.code),
            (Kind::Step, &self.step),
            (Kind::Item, &self.item),
            (Kind::Row, &self.row),
            (Kind::Text, &self.text),
        ];
        let mut given = kinds.into_iter().filter_map(|(kind, text)| Some((kind, text.as_deref()?)));
        given.next().filter(|(_, text)| !text.trim().is_empty() && given.next().is_none())
    }

    /// Whether one of the guides in this language holds it.
    fn holds(&self, lang: &str, guides: &[Outline]) -> bool {
        let Some((kind, text)) = self.wanted() else { return false };
        let words = matches!(kind, Kind::Step | Kind::Item | Kind::Row | Kind::Text);
        let parts = if words && lang != "en" { outline::neutral(text) } else { vec![text] };
        parts.is_empty() || guides.iter().any(|guide| guide.has(kind, &parts, self.under.as_deref()))
    }
}

impl std::fmt::Display for Assertion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Some((kind, text)) = self.wanted() else { return write!(f, "{self:?}") };
        let under = self.under.as_deref().unwrap_or("any heading");
        write!(f, "{kind:?} {text:?} under {under}")
    }
}

impl Statement {
    fn is_settled(&self) -> bool {
        self.later.is_none()
    }

    /// What is wrong with the entry itself.
    fn fault(&self) -> Option<&'static str> {
        let settled = self.myth.is_some() || !self.covered.is_empty();
        let not_true = matches!(self.verdict, Verdict::Wrong | Verdict::Outdated);
        match &self.later {
            _ if self.says.trim().is_empty() => Some("`says` is empty"),
            None if !settled => Some("neither covered nor refuted nor left for later"),
            None if self.myth.is_some() && self.verdict == Verdict::Right => Some("a right statement is refuted"),
            None => self.covered.iter().any(|one| one.wanted().is_none()).then_some("an assertion is not of one kind"),
            Some(_) if settled => Some("`later` beside something that is there now"),
            Some(_) if not_true => Some("what is not true has to be refuted or corrected now"),
            Some(why) => why.trim().is_empty().then_some("`later` gives no reason"),
        }
    }

    /// What the guides in this language lack.
    fn lacks(&self, lang: &str, guides: &[Outline]) -> Vec<String> {
        let refuted = |id: &str| guides.iter().any(|guide| guide.has(Kind::Heading, &[id], Some("myths")));
        let myth = self.myth.iter().filter(|id| !refuted(id));
        let lost = self.covered.iter().filter(|one| !one.holds(lang, guides));
        myth.map(|id| format!("the myth {id}")).chain(lost.map(ToString::to_string)).collect()
    }
}

/// A seed: its name, its folder and its map.
struct Seed {
    name: String,
    folder: PathBuf,
    /// By the first part of the id (`S0`), then by its number.
    map: BTreeMap<String, BTreeMap<String, Statement>>,
}

impl Seed {
    /// The number that the name begins with.
    fn number(&self) -> usize {
        self.name.split('_').next().unwrap().parse().unwrap()
    }

    fn facts(&self) -> Facts {
        let read = |name: &str| fs::read(self.folder.join(name)).unwrap();
        let files = Memory::new().with("ghcr-guide.toml", read("ghcr-guide.toml"));
        let all =
            gather(&files.with(".git/config", read("git-config")), &[], &BTreeMap::new(), &Actions::default()).unwrap();
        assert!(all.options.lang.iter().map(|lang| lang.value.as_str()).eq(LANGS), "{}: lang", self.name);
        let mut facts = all.facts;
        facts.set_command("ghcr-guide");
        facts
    }

    /// Every guide of this repository in a language, taken apart; one for each cause that is possible where a guide is about one.
    fn pages(&self, engine: &Engine, lang: &str) -> Vec<Outline> {
        let facts = self.facts();
        let (shape, values) = (facts.shape(false), facts.values());
        let write = |name: &str, cause: Option<&str>| {
            let guide = engine.guide_about(name, cause, &shape).unwrap();
            let form = engine.form(&guide, lang, &shape, Format::Markdown, &Frame::default()).unwrap();
            Outline::about(cause, &form.fill(&values))
        };
        let mut pages = Vec::new();
        for (name, outline) in &engine.catalog.guides {
            if outline.needs_cause() {
                let diagnosis = Diagnosis::from_shape(&engine.catalog, &shape);
                pages.extend(diagnosis.shown(false).map(|judged| write(name, Some(judged.id.as_str()))));
            } else {
                pages.push(write(name, None));
            }
        }
        pages
    }

    /// The guide in every language, with the name of its file; the full one, of thousands of lines, in English.
    fn guides(&self, engine: &Engine, length: Length) -> Vec<(String, String)> {
        let facts = self.facts();
        let shape = facts.shape(length == Length::Full);
        let guide = engine.guide("setup", &shape).unwrap();
        let values = facts.values();
        let write = |lang: &'static str| {
            let form = engine.form(&guide, lang, &shape, Format::Markdown, &frame(engine, length)).unwrap();
            (file(lang, length), form.fill(&values))
        };
        LANGS.into_iter().take(if length == Length::Full { 1 } else { LANGS.len() }).map(write).collect()
    }
}

/// How much a guide tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// What is possible here.
    Fit,
    /// Everything, as with `--full`.
    Full,
}

/// The file of a language; English is the first.
fn file(lang: &str, length: Length) -> String {
    if length == Length::Full {
        return "GHCR_SETUP.full.md".to_owned();
    }
    if lang == LANGS[0] { "GHCR_SETUP.md".to_owned() } else { format!("GHCR_SETUP.{lang}.md") }
}

/// A frame whose versions never change.
fn frame(engine: &Engine, length: Length) -> Frame {
    let autonym = |tag: &str| engine.locales.get(tag).unwrap().info.autonym.clone();
    let language = |tag: &str| Language { tag: tag.to_owned(), autonym: autonym(tag), file: file(tag, length) };
    let provenance = Provenance {
        version: "0".to_owned(),
        content: "0".to_owned(),
        languages: "0".to_owned(),
        checksum: "0".to_owned(),
    };
    let languages = if length == Length::Full { Vec::new() } else { LANGS.into_iter().map(language).collect() };
    Frame { provenance: Some(provenance), languages }
}

/// Every seed, by name.
fn seeds() -> Vec<Seed> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds");
    let folders = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let seed = |folder: PathBuf| {
        let text = fs::read_to_string(folder.with_extension("toml")).unwrap();
        let map = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        Seed { name: folder.file_name().unwrap().to_string_lossy().into_owned(), folder, map }
    };
    let mut seeds: Vec<Seed> = folders.map(seed).collect();
    seeds.sort_by(|a, b| a.name.cmp(&b.name));
    seeds
}

#[test]
fn guides_are_the_golden_ones() {
    let engine = Engine::built_in();
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for seed in seeds() {
        let mut expected = BTreeSet::from(["ghcr-guide.toml".to_owned(), "git-config".to_owned()]);
        let guides = [Length::Fit, Length::Full].into_iter().flat_map(|length| seed.guides(&engine, length));
        for (file, text) in guides {
            let path = seed.folder.join(&file);
            if update {
                fs::write(&path, &text).unwrap();
            }
            let old = fs::read_to_string(&path).unwrap_or_default();
            let lines = old.lines().zip(text.lines()).take_while(|(old, new)| old == new).count();
            if old != text {
                wrong.push(format!("{}/{file}:{} has changed", seed.name, lines + 1));
            }
            expected.insert(file);
        }
        let names = fs::read_dir(&seed.folder).unwrap().map(|entry| entry.unwrap().file_name());
        let found: BTreeSet<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
        assert_eq!(found, expected, "{}", seed.name);
    }
    let how = "look at the change, then run `UPDATE=1 cargo test --test seeds`";
    assert!(wrong.is_empty(), "{how}:\n{}", wrong.join("\n"));
}

#[test]
fn a_guide_is_read_at_one_sitting() {
    let engine = Engine::built_in();
    for seed in seeds() {
        for (file, text) in seed.guides(&engine, Length::Fit) {
            assert!(text.lines().count() < 400, "{}/{file} has {} lines", seed.name, text.lines().count());
        }
    }
}

#[test]
fn every_statement_is_mapped_once() {
    let mut mapped = BTreeSet::new();
    for seed in seeds() {
        for (first, statements) in &seed.map {
            assert_eq!(*first, format!("S{}", seed.number()), "{}: another seed's statement", seed.name);
            mapped.extend(statements.keys().map(|number| format!("{first}.{number}")));
        }
    }
    let ids = |(seed, count): (usize, usize)| (1..=count).map(move |number| format!("S{seed}.{number}"));
    let wanted: BTreeSet<String> = STATEMENTS.into_iter().enumerate().flat_map(ids).collect();
    assert_eq!(wanted.len(), 186);
    let missing: Vec<_> = wanted.difference(&mapped).collect();
    let unknown: Vec<_> = mapped.difference(&wanted).collect();
    assert!(missing.is_empty() && unknown.is_empty(), "missing: {missing:?}, unknown: {unknown:?}");
}

#[test]
fn every_statement_is_covered_refuted_or_left_for_later() {
    let engine = Engine::built_in();
    let (mut faults, mut covered, mut refuted, mut all) = (Vec::new(), 0, 0, 0);
    for seed in seeds() {
        let guides: Vec<_> = LANGS.into_iter().map(|lang| (lang, seed.pages(&engine, lang))).collect();
        let statements = seed.map.iter().flat_map(|(first, of_seed)| of_seed.iter().map(move |one| (first, one)));
        for (first, (number, statement)) in statements {
            let id = format!("{first}.{number}");
            faults.extend(statement.fault().map(|fault| format!("{id}: {fault}")));
            for (lang, pages) in &guides {
                let lacks = statement.lacks(lang, pages);
                faults.extend(lacks.into_iter().map(|what| format!("{id}: no guide in {lang} has {what}")));
            }
            all += 1;
            refuted += usize::from(statement.is_settled() && statement.myth.is_some());
            covered += usize::from(statement.is_settled() && statement.myth.is_none());
        }
    }
    let settled = covered + refuted;
    println!("of {all} statements: {covered} covered, {refuted} refuted, {} later", all - settled);
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(settled >= ENOUGH, "only {settled} of {all} statements are covered or refuted; {ENOUGH} have to be");
}
