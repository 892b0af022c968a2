//! Every fault of a tree of locales, in one run.
//!
//! Comes in: the texts of `locales/`, and what content asks of them. Goes out: faults with file, line, column and message id.
//!
//! 1. [`entries`] parses each locale's files and keeps the place of everything in them.
//! 2. [`references`] follows references between messages; [`reading`] then gives every way in which a message can read.
//! 3. [`locale`] checks `locale.toml`; [`coverage`], what is missing, obsolete or stale.
//! 4. [`absent`] looks for controls that do not exist. [`message`] checks each message by itself against [`rules`] and [`plurals`]; [`labels`], [`typography`] and [`words`], its words.
//! 5. [`compare`] checks each translation against the English message.
//!
//! Nothing is formatted by Fluent here: a reading is made from the syntax tree, so that every variant comes up and every
//! character has a place.

mod absent;
mod compare;
mod coverage;
mod entries;
mod labels;
mod locale;
mod message;
mod plurals;
mod prose;
mod reading;
mod references;
mod rules;
mod typography;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use entries::{Entries, Message};
use labels::Labels;
use plurals::Plurals;
use reading::Reading;
use rules::{Kind, Rules};

use super::locale::LocaleInfo;
use super::{Locales, SOURCE, lock};
use crate::doc::{AbsentControls, Wanted};
use crate::fault::Fault;

/// Every code that [`check`] reports; `fault-CODE` is its message.
pub const CODES: &[&str] = &[
    "content-orphan",
    "ftl-absent-control",
    "ftl-argument-in-code",
    "ftl-attributes",
    "ftl-code-differs",
    "ftl-cycle",
    "ftl-duplicate",
    "ftl-extra-argument",
    "ftl-function",
    "ftl-gloss-markup",
    "ftl-hidden-character",
    "ftl-label-typed",
    "ftl-link-missing",
    "ftl-markup",
    "ftl-missing-argument",
    "ftl-missing-gloss",
    "ftl-missing-message",
    "ftl-missing-plural",
    "ftl-not-locked",
    "ftl-obsolete-message",
    "ftl-path-missing",
    "ftl-plural-number",
    "ftl-reference",
    "ftl-stale",
    "ftl-syntax",
    "ftl-translated-label",
    "ftl-unknown-argument",
    "ftl-unknown-plural",
    "ftl-untranslated",
    "ftl-wrong-type",
    "locale-exception",
    "locale-fallback",
    "locale-no-fallback",
    "locale-no-source",
    "locale-plurals",
    "locale-source",
    "locale-unknown-file",
    "lock-obsolete",
    "lock-syntax",
    "text-address",
    "text-dash",
    "text-forbidden",
    "text-homoglyph",
    "text-hyphenation",
    "text-length",
    "text-quotes",
    "text-spacing",
    "text-width",
];

/// Finds every fault of a tree of locales, sorted by place.
///
/// `files` are all files below `locales/`, as path → text; `locales` were loaded from them; `wanted` is what content asks for.
/// Faults that [`Locales::load`] reports are not repeated.
#[must_use]
pub fn check(files: &BTreeMap<String, String>, locales: &Locales, wanted: &Wanted) -> Vec<Fault> {
    // Without English there is nothing to compare with, and every message would be obsolete.
    if locales.get(SOURCE).is_none() {
        return locale::no_source(files);
    }
    let mut faults = Vec::new();
    let parse = |lang| Parsed::new(lang, files);
    let trees: BTreeMap<&str, Parsed<'_>> = locales.iter().map(|(lang, _)| (lang, parse(lang))).collect();
    let none = Parsed::default();
    let english = trees.get(SOURCE).unwrap_or(&none);
    let rules = Rules::new(wanted, Some(&english.entries));
    let labels = Labels::new(&wanted.labels);
    let absent = AbsentControls::new(&wanted.absent);
    let hashes = lock::source_hashes(files);
    for (lang, locale) in locales.iter() {
        let Some(parsed) = trees.get(lang) else { continue };
        let plurals = Plurals::of(lang);
        let (info, entries) = (&locale.info, &parsed.entries);
        let scene = Scene {
            lang,
            info,
            entries,
            parsed,
            english,
            rules: &rules,
            plurals,
            labels: &labels,
            absent: &absent,
            hashes: &hashes,
            files,
        };
        faults.extend(parsed.faults.iter().cloned());
        locale::check(&scene, locales, &mut faults);
        coverage::check(&scene, &english.entries, &mut faults);
        scene.messages(&mut faults);
    }
    faults.sort();
    faults.dedup();
    faults
}

/// One locale after the steps that need nothing but its own files.
#[derive(Default)]
struct Parsed<'a> {
    entries: Entries<'a>,
    /// Every way in which each message can read; circular messages are left out.
    readings: BTreeMap<&'a str, Vec<Reading>>,
    faults: Vec<Fault>,
}

impl<'a> Parsed<'a> {
    fn new(lang: &str, files: &'a BTreeMap<String, String>) -> Self {
        let mut faults = Vec::new();
        let entries = Entries::parse(lang, files, &mut faults);
        hidden(&entries, &mut faults);
        let circular = references::check(&entries, &mut faults);
        let mut readings = BTreeMap::new();
        for (id, message) in entries.messages.iter().filter(|(id, _)| !circular.contains(**id)) {
            if let Some(pattern) = &message.ast.value {
                readings.insert(*id, reading::readings(&entries, message.source, pattern));
            }
        }
        Self { entries, readings, faults }
    }
}

/// Characters that no reader can see, anywhere in a file.
fn hidden(entries: &Entries<'_>, faults: &mut Vec<Fault>) {
    for source in &entries.sources {
        for (at, c) in source.text.char_indices().filter(|(_, c)| message::is_hidden(*c)) {
            let before = entries.messages.values().filter(|message| message.source.path == source.path);
            let owner = before.map(|message| (source.place(message.id()).start, message.id()));
            let owner = owner.filter(|(start, _)| *start <= at).max().map_or("", |(_, id)| id);
            let fault = source.fault("ftl-hidden-character", at..at + c.len_utf8());
            faults.push(fault.with("id", owner).with("name", format!("U+{:04X}", u32::from(c))));
        }
    }
}

/// What the checks of one locale look at.
struct Scene<'s, 'a> {
    lang: &'s str,
    info: &'s LocaleInfo,
    entries: &'s Entries<'a>,
    parsed: &'s Parsed<'a>,
    english: &'s Parsed<'a>,
    rules: &'s Rules<'a>,
    plurals: Plurals,
    labels: &'s Labels<'a>,
    absent: &'s AbsentControls<'a>,
    hashes: &'s BTreeMap<String, String>,
    files: &'a BTreeMap<String, String>,
}

impl Scene<'_, '_> {
    fn messages(&self, faults: &mut Vec<Fault>) {
        for message in self.entries.messages.values() {
            let none = Vec::new();
            let own = self.parsed.readings.get(message.id()).unwrap_or(&none);
            let before = faults.len();
            message::check(self, message, own, faults);
            let sound = faults.len() == before;
            absent::check(self.absent, message, own, &self.rules.wanted.labels, faults);
            let typed = self.words(message, own, faults);
            let original = self.english.readings.get(message.id()).filter(|_| self.lang != SOURCE);
            if let (Some(original), false) = (original, own.is_empty()) {
                compare::check(self, message, (own, original), (sound, &typed), faults);
            }
        }
    }

    /// Labels typed into the message, which it gives back, and slips of typography.
    fn words(&self, message: &Message<'_>, readings: &[Reading], faults: &mut Vec<Fault>) -> BTreeSet<&str> {
        let mut typed = BTreeSet::new();
        let guide = matches!(self.rules.kind(message.id()), Kind::Guide(_) | Kind::Title);
        for reading in readings {
            for (id, at) in self.labels.typed(reading).into_iter().filter(|_| guide) {
                let text = self.rules.wanted.labels.get(id).map_or("", String::as_str);
                let fault = message.fault_at("ftl-label-typed", reading.place(at..at + text.len()));
                faults.push(fault.with("label", id).with("name", text));
                typed.insert(id);
            }
            let program = self.rules.kind(message.id()) == Kind::Program;
            let slips = typography::check(&self.info.typography, reading).into_iter();
            // Phrases that people search for stand on lines of their own, which stay apart, and have the words that people use.
            let phrases = message.id().ends_with("-phrases");
            let apart = |what: &str| what == "\n" && phrases;
            let words = words::check(&self.info.typography, program, reading).into_iter().filter(|_| !phrases);
            for (code, at, what) in slips.filter(|(_, _, what)| !apart(what)).chain(words) {
                faults.push(message.fault_at(code, reading.place(at)).with("name", what));
            }
        }
        typed
    }

    fn known_in_english(&self, id: &str) -> bool {
        self.english.entries.messages.contains_key(id) || self.english.entries.broken.contains(id)
    }

    /// Whether a message that reads as in English may still do so: it does, or it is not translated yet.
    fn may_be_same(&self, id: &str) -> bool {
        let texts = |parsed: &Parsed<'_>| {
            let readings = parsed.readings.get(id)?;
            Some(readings.iter().map(|reading| reading.text.clone()).collect::<Vec<_>>())
        };
        texts(self.english).is_some_and(|english| texts(self.parsed).is_none_or(|own| own == english))
    }
}
