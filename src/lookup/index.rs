//! Everything that can be explained, by the words of every language.

use std::collections::{BTreeMap, BTreeSet};

use super::plain::words as plain_words;
use super::spelling::nearest;
use super::words::{cut, is_han, stem};
use crate::catalog::Catalog;
use crate::doc::Block;
use crate::facts::Facts;
use crate::guide::{self, Entry, EntryKind};
use crate::l10n::{L10nError, Locales, localise};

/// How much a word counts by where it stands.
const IN_TITLE: f64 = 1.0;
const IN_PHRASE: f64 = 0.9;
const IN_LEAD: f64 = 0.5;
const IN_BODY: f64 = 0.2;
/// How much a word counts that only begins, or is only begun by, a word that is there.
const BEGUN: f64 = 0.7;
/// How much a pair of Han characters that stands nowhere counts against an answer.
const ACROSS: f64 = 0.25;
/// A word that is begun by another is the same with an ending up to this long.
const ENDING: usize = 2;
/// How much more an entry counts whose title or phrase is just what was asked.
const CLOSE: f64 = 0.5;
/// What is added where the words asked stand there in this order with nothing between.
const IN_A_ROW: f64 = 0.25;
/// How much a text on GitHub's screen counts beside an entry that says what to do.
const LABEL: f64 = 0.85;

/// One entry with its words.
struct Doc {
    entry: Entry,
    /// Each word without its ending, with what it counts.
    words: BTreeMap<String, f64>,
    /// Titles and phrases.
    names: Vec<Name>,
}

/// A title or phrase: its words in order, and the same without endings.
struct Name {
    text: String,
    stems: BTreeSet<String>,
    phrase: bool,
}

impl Doc {
    fn add(&mut self, text: &str, counts: f64) {
        cut(text, &mut |word| {
            let weight = self.words.entry(stem(word).to_owned()).or_insert(0.0);
            *weight = weight.max(counts);
        });
    }

    fn name(&mut self, text: &str, counts: f64) {
        self.add(text, counts);
        let (text, phrase) = (normal(text), counts < IN_TITLE);
        self.names.push(Name { stems: stems(&text).into_iter().collect(), text, phrase });
    }
}

/// A text as its words with one space between them.
fn normal(text: &str) -> String {
    let mut out = String::from(" ");
    cut(text, &mut |word| {
        out.push_str(word);
        out.push(' ');
    });
    out
}

/// The words without endings, each once, in order of their first place.
fn stems(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    cut(text, &mut |word| {
        let stem = stem(word);
        if !out.iter().any(|known| known == stem) {
            out.push(stem.to_owned());
        }
    });
    out
}

/// Every entry with its words.
pub(super) struct Index {
    docs: Vec<Doc>,
    /// Every word with the numbers of the entries that have it and what it counts there.
    vocabulary: BTreeMap<String, Vec<(usize, f64)>>,
}

impl Index {
    /// Reads the titles and texts of every language.
    ///
    /// # Errors
    ///
    /// Fails when a locale is broken.
    pub(super) fn new(catalog: &Catalog, locales: &Locales) -> Result<Self, L10nError> {
        let guide = guide::everything(catalog, &Facts::default().shape(true));
        let mut docs: BTreeMap<String, Doc> = BTreeMap::new();
        for kind in EntryKind::ALL {
            for id in kind.ids(catalog) {
                let doc = Doc { entry: Entry::new(kind, id), words: BTreeMap::new(), names: Vec::new() };
                docs.insert(format!("{}/{id}", kind.as_str()), doc);
            }
        }
        for (lang, _) in locales.iter() {
            for block in &localise(locales, lang, &guide)?.tree.blocks {
                let Block::Section { id, title, blocks, .. } = block else { continue };
                let Some(doc) = docs.get_mut(id) else { continue };
                let text = |words| {
                    let mut out = String::new();
                    plain_words(words, &mut out);
                    out
                };
                doc.name(&text(title), IN_TITLE);
                for (number, block) in blocks.iter().enumerate() {
                    let Block::Paragraph(said) = block else { continue };
                    doc.add(&text(said), if number == 0 { IN_LEAD } else { IN_BODY });
                }
                let phrases = guide::messages::phrases(doc.entry.kind.as_str(), &doc.entry.id);
                if locales.has(lang, &phrases) {
                    locales.text(lang, &phrases, &[])?.lines().for_each(|phrase| doc.name(phrase, IN_PHRASE));
                }
            }
        }
        let mut docs: Vec<Doc> = docs.into_values().collect();
        docs.iter_mut().for_each(|doc| names(catalog, doc));
        let mut vocabulary = vocabulary(&docs);
        let synonyms = locales.iter().flat_map(|(_, locale)| &locale.info.synonyms);
        synonyms.for_each(|(word, ours)| also(&mut vocabulary, word, ours));
        Ok(Self { vocabulary, docs })
    }

    /// The entries whose title or phrase is the question, word for word.
    pub(super) fn named(&self, question: &str) -> Vec<Entry> {
        let asked = normal(question);
        let is = |doc: &&Doc| doc.names.iter().any(|name| name.text == asked);
        if asked.trim().is_empty() {
            return Vec::new();
        }
        self.docs.iter().filter(is).map(|doc| doc.entry.clone()).collect()
    }

    /// The advice one of whose phrases of several words stands in the question: the longest of them.
    pub(super) fn contained(&self, question: &str) -> Option<Entry> {
        let asked = normal(question);
        let myths = self.docs.iter().filter(|doc| doc.entry.kind == EntryKind::Myth);
        let phrases = myths.flat_map(|doc| doc.names.iter().map(move |name| (name, doc)));
        let several = phrases.filter(|(name, _)| name.phrase && name.stems.len() > 1 && asked.contains(&name.text));
        several.max_by_key(|(name, _)| name.text.len()).map(|(_, doc)| doc.entry.clone())
    }

    /// Entries that have words of the question, with how much of what it asks they say: 1 if all of it stands in a title. The
    /// strongest stand first; of equals, those whose title or phrase says little else.
    pub(super) fn search(&self, question: &str) -> Vec<(Entry, f64)> {
        let mut asked = stems(question);
        // Addresses, sizes and times differ from case to case.
        let number = |word: &String| word.bytes().all(|b| b.is_ascii_digit());
        if !asked.iter().all(number) {
            asked.retain(|word| !number(word));
        }
        let whole_question = normal(question);
        let mut sums = vec![0.0; self.docs.len()];
        let mut whole = 0.0;
        for word in &asked {
            let hits = self.hits(word);
            let rare = (1.0 + self.docs.len() as f64 / hits.len().max(1) as f64).ln();
            // Most pairs of Han characters that nothing has are the end of one word with the beginning of the next.
            whole += if hits.is_empty() && word.starts_with(is_han) { rare * ACROSS } else { rare };
            hits.into_iter().for_each(|(doc, counts)| sums[doc] += rare * counts);
        }
        let mut found: Vec<(f64, &Doc, f64)> = Vec::new();
        for (doc, sum) in self.docs.iter().zip(sums).filter(|(_, sum)| *sum > 0.0) {
            let strength = sum / whole;
            let alike = |name: &Name| {
                let inside = name.text.contains(&whole_question);
                alike(&asked, name) + if inside { IN_A_ROW } else { 0.0 }
            };
            let alike = doc.names.iter().map(alike).fold(0.0, f64::max);
            // A text on the screen says what something is called; who asks in other words wants to know what to do.
            let kind = if doc.entry.kind == EntryKind::Label { LABEL } else { 1.0 };
            found.push((strength * kind * (1.0 + CLOSE * alike), doc, strength));
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0));
        found.into_iter().map(|(_, doc, strength)| (doc.entry.clone(), strength)).collect()
    }

    /// The entries that have a word or one that it begins, and what it counts in each.
    fn hits(&self, word: &str) -> BTreeMap<usize, f64> {
        let mut hits = BTreeMap::new();
        for (known, docs) in &self.vocabulary {
            let factor = if known == word {
                1.0
            } else if begins(word, known) {
                BEGUN
            } else {
                continue;
            };
            for (doc, counts) in docs {
                let best = hits.entry(*doc).or_insert(0.0_f64);
                *best = best.max(counts * factor);
            }
        }
        hits
    }

    /// The question with misspelt words replaced by words that are there; `None` if none is misspelt.
    pub(super) fn mended(&self, question: &str) -> Option<String> {
        let mut mended = question.to_lowercase();
        let mut wrong = Vec::new();
        cut(question, &mut |word| {
            // Names and error texts are English. Another number is another number.
            if !word.bytes().all(|b| b.is_ascii_alphabetic()) {
                return;
            }
            let known = self.vocabulary.keys().any(|known| known == stem(word) || begins(stem(word), known));
            if let (false, Some(right)) = (known, nearest(word, self.vocabulary.keys().map(String::as_str))) {
                wrong.push((word.to_owned(), right.to_owned()));
            }
        });
        wrong.iter().for_each(|(word, right)| mended = mended.replace(word, right));
        (!wrong.is_empty()).then_some(mended)
    }

    /// The question with two words joined that we write as one; `None` if there are none.
    pub(super) fn joined(&self, question: &str) -> Option<String> {
        let mut words: Vec<String> = question.to_lowercase().split_whitespace().map(str::to_owned).collect();
        let at = (1..words.len()).find(|at| self.vocabulary.contains_key(stem(&words[at - 1..=*at].concat())))?;
        let second = words.remove(at);
        words[at - 1].push_str(&second);
        Some(words.join(" "))
    }
}

/// What else an entry is called: its id, what people search for, what it prints.
fn names(catalog: &Catalog, doc: &mut Doc) {
    let id = doc.entry.id.clone();
    doc.name(&id, IN_PHRASE);
    let phrases = catalog.myths.get(&id).filter(|_| doc.entry.kind == EntryKind::Myth);
    phrases.into_iter().flat_map(|myth| &myth.phrases).for_each(|phrase| doc.name(phrase, IN_PHRASE));
    let cause = catalog.causes.get(&id).filter(|_| doc.entry.kind == EntryKind::Cause);
    for signature in cause.into_iter().flat_map(|cause| &cause.signatures) {
        let Some(signature) = catalog.signatures.get(&signature.text) else { continue };
        doc.add(&signature.text, IN_PHRASE);
        signature.examples.iter().for_each(|example| doc.add(example, IN_BODY));
    }
}

fn vocabulary(docs: &[Doc]) -> BTreeMap<String, Vec<(usize, f64)>> {
    let mut vocabulary: BTreeMap<String, Vec<(usize, f64)>> = BTreeMap::new();
    for (number, doc) in docs.iter().enumerate() {
        for (word, counts) in &doc.words {
            vocabulary.entry(word.clone()).or_default().push((number, *counts));
        }
    }
    vocabulary
}

/// Lets a word that readers use stand for ours, with all that has it.
fn also(vocabulary: &mut BTreeMap<String, Vec<(usize, f64)>>, word: &str, ours: &str) {
    let Some(word) = super::words::stems(word).pop() else { return };
    let mut docs: BTreeMap<usize, f64> = BTreeMap::new();
    let known = super::words::stems(ours).into_iter().chain([word.clone()]);
    for (doc, counts) in known.filter_map(|stem| vocabulary.get(&stem)).flatten() {
        let most = docs.entry(*doc).or_default();
        *most = most.max(*counts);
    }
    if !docs.is_empty() {
        vocabulary.insert(word, docs.into_iter().collect());
    }
}

/// Whether one of two words is the other with more behind it: a beginning, or another ending.
fn begins(asked: &str, known: &str) -> bool {
    const LEAST: usize = 3;
    let length = |word: &str| word.chars().count();
    let begun = length(asked) >= LEAST && known.starts_with(asked);
    let ends = length(known) > LEAST && asked.starts_with(known) && length(asked) - length(known) <= ENDING;
    begun || ends
}

/// How much of what is asked and of a name is in both. What a name says twice counts twice.
fn alike(asked: &[String], name: &Name) -> f64 {
    let both = asked.iter().filter(|word| name.stems.contains(*word)).count();
    let length = name.text.split_whitespace().count();
    both as f64 / (asked.len() + length).saturating_sub(both).max(1) as f64
}
