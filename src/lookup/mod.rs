//! What somebody means who names an entry, a text on GitHub's screen, advice, or a line that a program printed.
//!
//! Comes in: the [`Catalog`], the [`Locales`], a language and a question. Goes out: a [`Found`].
//!
//! 1. An id is the surest; entries of several kinds may share one. Then a text on GitHub's screen, with the advice that is that
//!    very text; then a whole title or phrase in any language.
//! 2. [`printed`] reads the question as lines of a log, as an error text, as a part of one.
//! 3. [`index`] searches titles, phrases and texts of every language by [`words`].
//! 4. [`spelling`] mends words that are in no text of ours, and the question is asked again.
//!
//! [`plain`] gives the plain text of a document's words; the site's search uses it and [`words`] too.

mod index;
pub(crate) mod plain;
mod printed;
mod spelling;
pub(crate) mod words;

use std::cell::OnceCell;

use crate::catalog::Catalog;
use crate::guide::{Entry, EntryKind, Explained};
use crate::l10n::{L10nError, Locales};
use index::Index;

/// From this strength on, what a search finds is an answer.
const SURE: f64 = 0.5;
/// From this strength on, it is worth naming.
const WORTH: f64 = 0.4;
/// Beside an answer, others are named that are nearly as strong.
const NEARLY: f64 = 0.6;
/// How many others are named.
const NEAR: usize = 5;

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// An explanation, and the question as it was mended if a word of it was misspelt.
    Explained(Explained, Option<String>),
    /// Nothing that answers it; perhaps one of these was meant.
    Perhaps(Vec<Entry>),
}

/// Answers questions about a catalog in the words of its locales.
pub struct Lookup<'a> {
    catalog: &'a Catalog,
    locales: &'a Locales,
    /// Made when the first question is more than a name: it reads every text of every language.
    index: OnceCell<Index>,
}

impl<'a> Lookup<'a> {
    /// A lookup in this catalog.
    #[must_use]
    pub fn new(catalog: &'a Catalog, locales: &'a Locales) -> Self {
        Self { catalog, locales, index: OnceCell::new() }
    }

    /// Finds what a question means.
    ///
    /// # Errors
    ///
    /// Fails when a locale is broken: the titles of everything are needed.
    pub fn find(&self, question: &str) -> Result<Found, L10nError> {
        let (catalog, question) = (self.catalog, bare(question));
        if let Some(found) = by_name(catalog, question) {
            return Ok(Found::Explained(found, None));
        }
        let index = match self.index.get() {
            Some(index) => index,
            None => {
                let index = Index::new(catalog, self.locales)?;
                self.index.get_or_init(|| index)
            }
        };
        if let Some(found) = answer(catalog, index, question) {
            return Ok(Found::Explained(found, None));
        }
        for mended in [index.mended(question), index.joined(question)].into_iter().flatten() {
            if let Some(found) = by_name(catalog, &mended).or_else(|| answer(catalog, index, &mended)) {
                return Ok(Found::Explained(found, Some(mended)));
            }
        }
        let near = index.search(question).into_iter().filter(|(_, strength)| *strength >= WORTH);
        Ok(Found::Perhaps(near.map(|(entry, _)| entry).take(NEAR).collect()))
    }
}

/// A question without the quotation marks that were copied with it.
fn bare(question: &str) -> &str {
    const MARKS: &[char] = &['"', '\'', '`', '«', '»', '“', '”', '„', '‘', '’', '「', '」', '『', '』'];
    question.trim().trim_matches(MARKS).trim()
}

/// By an id, however its words are joined, or by the text on GitHub's screen.
fn by_name(catalog: &Catalog, question: &str) -> Option<Explained> {
    let lower = question.to_lowercase();
    let id = lower.split([' ', '_']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    let has = |kind: &EntryKind, id: &str| kind.ids(catalog).contains(&id);
    let named = |id: &str| -> Vec<Entry> {
        EntryKind::ALL.iter().filter(|kind| has(kind, id)).map(|kind| Entry::new(*kind, id)).collect()
    };
    let is_text = |text: &str| text.to_lowercase() == lower;
    let text = catalog.labels.iter().find(|(_, label)| is_text(&label.text));
    // The id as it stands is nothing but an id; several words may be the text, which is a name too.
    let shown = match text {
        Some((label, _)) if question != id => {
            let myths = catalog.myths.iter().filter(|(_, myth)| myth.phrases.iter().any(|phrase| is_text(phrase)));
            let myths = myths.map(|(id, _)| Entry::new(EntryKind::Myth, id));
            let label = Entry::new(EntryKind::Label, label);
            let others: Vec<Entry> = myths.chain(named(&id)).filter(|entry| *entry != label).collect();
            std::iter::once(label).chain(others).collect()
        }
        _ => named(&id),
    };
    if !shown.is_empty() {
        return Some(Explained { shown, ..Explained::default() });
    }
    let signature = catalog.signatures.contains_key(&id).then(|| printed::by(catalog, &[&id]));
    signature.filter(|found| !found.shown.is_empty() || !found.causes.is_empty())
}

/// By a whole title or phrase, by what programs print, by a phrase inside, by words; else whose failure it is, if not ours.
fn answer(catalog: &Catalog, index: &Index, question: &str) -> Option<Explained> {
    let one = |entry: Entry| Explained { shown: vec![entry], ..Explained::default() };
    let shown = index.named(question);
    if !shown.is_empty() {
        return Some(Explained { shown, ..Explained::default() });
    }
    let reading = printed::read(catalog, question)?;
    let found = printed::find(catalog, question, &reading).or_else(|| index.contained(question).map(one));
    // Lines that another service printed have words of ours as well; whose they are is said before all.
    let service = printed::service(&reading);
    found.or_else(|| match service {
        Some(service) => Some(printed::foreign(catalog, &reading, service)),
        None => by_words(index, question).map(|found| Explained { alike: printed::is_like_output(question), ..found }),
    })
}

fn by_words(index: &Index, question: &str) -> Option<Explained> {
    let mut found = index.search(question).into_iter();
    let (first, most) = found.next().filter(|(_, strength)| *strength >= SURE)?;
    let near = found.filter(|(_, strength)| *strength >= most * NEARLY).map(|(entry, _)| entry).take(NEAR).collect();
    Some(Explained { shown: vec![first], near, ..Explained::default() })
}
