//! A locale turns a guide into a document: the same tree with words, in which every fact is still a blank.
//!
//! Comes in: the texts of `locales/`, a [`Guide`], a language. Goes out: a [`Document`](crate::doc::Document).
//!
//! 1. [`locale`] reads `locale.toml` and chooses a locale for a reader's wish.
//! 2. [`bundle`] parses a locale's Fluent files, each once and only when it is needed.
//! 3. [`localise`] formats every leaf; facts, labels and links go in as private sentinels.
//! 4. [`markup`] reads the inline markup of the result and puts blanks, labels and links where the sentinels stand.
//!
//! [`check`] finds the faults of a tree of locales; [`lock`] says which translations are stale; [`mod@todo`], what to do next.

mod bundle;
pub mod check;
pub mod locale;
mod localise;
pub mod lock;
mod markup;
pub mod pseudo;
pub mod todo;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::OnceLock;

use bundle::{Bundle, Files, Problem};
use locale::LocaleInfo;
pub use localise::{localise, page};
use markup::Marked;
use rustc_hash::FxHashMap;

use crate::doc::{Guide, Terms};
use crate::fault::Fault;

pub(crate) use crate::doc::sentinel::SENTINEL;

/// The language that all others are translated from.
pub const SOURCE: &str = "en";

/// Names of the messages of a document's frame, `frame-NAME`.
pub const FRAME: &[&str] =
    &["note", "tip", "important", "warning", "caution", "contents", "untranslated", "stale", "languages", "generated"];

/// A failure to localise: broken locales, which `dev check` finds before a reader does.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum L10nError {
    /// There is no such locale.
    #[error("no locale `{0}`")]
    NoLocale(String),
    /// A message is in no locale of the chain.
    #[error("no message `{0}`")]
    NoMessage(String),
    /// Fluent reported an error, or the result has markup that is not allowed.
    #[error("message `{id}` of locale `{lang}`: {problem}")]
    Broken {
        /// The message.
        id: String,
        /// The locale.
        lang: String,
        /// What is wrong, for a developer.
        problem: String,
    },
    /// A file of the locale is broken.
    #[error("{}:{}: {}", .0.file, .0.line, .0.code)]
    Fault(Box<Fault>),
}

/// Every locale of a tree.
pub struct Locales {
    locales: BTreeMap<String, Locale>,
}

/// One locale: its description and its messages.
pub struct Locale {
    /// The contents of `locale.toml`.
    pub info: LocaleInfo,
    /// Its Fluent files, in order of path.
    files: Files,
    bundle: OnceLock<Result<Bundle, Box<Fault>>>,
    /// Messages whose English text has changed since; empty until somebody asks ([`Locales::mark_stale`]).
    stale: BTreeSet<String>,
}

impl Locales {
    /// The locales that are built in, whose texts are not copied.
    #[must_use]
    pub fn built_in(files: &'static [(&'static str, &'static str)]) -> Self {
        Self::of(files.iter().copied(), Cow::Borrowed).0
    }

    /// Reads the `locale.toml` of every locale; Fluent files are kept and parsed when they are needed.
    ///
    /// `files` are given as (path below `locales/`, text), such as `ru/causes/push-skipped.ftl`.
    pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Fault>) {
        Self::of(files.into_iter(), |text| Cow::Owned(text.to_owned()))
    }

    fn of<'a>(
        files: impl Iterator<Item = (&'a str, &'a str)>,
        keep: impl Fn(&'a str) -> Cow<'static, str>,
    ) -> (Self, Vec<Fault>) {
        let mut trees: BTreeMap<&str, Vec<(&'a str, &'a str)>> = BTreeMap::new();
        for (path, text) in files {
            if let Some((lang, _)) = path.split_once('/') {
                trees.entry(lang).or_default().push((path, text));
            }
        }
        let mut locales = BTreeMap::new();
        let mut faults = Vec::new();
        for (lang, files) in trees {
            match LocaleInfo::read(lang, &files) {
                Ok(info) => {
                    let ftl = files.iter().filter(|(path, _)| path.ends_with(".ftl"));
                    let files = ftl.map(|(path, text)| (keep(path), keep(text))).collect();
                    locales.insert(
                        lang.to_owned(),
                        Locale { info, files, bundle: OnceLock::new(), stale: BTreeSet::new() },
                    );
                }
                Err(fault) => faults.push(*fault),
            }
        }
        (Self { locales }, faults)
    }

    /// The locale with this tag.
    #[must_use]
    pub fn get(&self, lang: &str) -> Option<&Locale> {
        self.locales.get(lang)
    }

    /// Finds the translations whose English text has changed since, so that documents say so. `files` are all files below
    /// `locales/`, as path → text.
    pub fn mark_stale(&mut self, files: &BTreeMap<String, String>) {
        let hashes = lock::source_hashes(files);
        for (lang, locale) in self.locales.iter_mut().filter(|(lang, _)| *lang != SOURCE) {
            let locked = files.get(&lock::path(lang)).and_then(|text| lock::read(text).ok()).unwrap_or_default();
            let changed = hashes.iter().filter(|(id, hash)| locked.get(*id).is_some_and(|old| old != *hash));
            locale.stale = changed.map(|(id, _)| id.clone()).collect();
        }
    }

    /// Every locale, in order of tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Locale)> {
        self.locales.iter().map(|(lang, locale)| (lang.as_str(), locale))
    }

    /// Formats a message that is not part of a guide, with string arguments, following the fallback chain.
    ///
    /// # Errors
    ///
    /// Fails if no locale of the chain has the message or Fluent reports an error.
    pub fn text(&self, lang: &str, id: &str, args: &[(&str, Argument<'_>)]) -> Result<String, L10nError> {
        let mut fluent = fluent_bundle::FluentArgs::new();
        for (name, value) in args {
            match value {
                Argument::Text(text) => fluent.set(*name, *text),
                Argument::Count(count) => fluent.set(*name, *count),
            }
        }
        self.format(lang, id, &fluent).map(|(text, _)| text)
    }

    /// A date such as `2026-11-20` as the language writes it; what is no date stays as it is.
    ///
    /// # Errors
    ///
    /// As for [`text`](Self::text).
    pub fn date(&self, lang: &str, date: &str) -> Result<String, L10nError> {
        let mut fields = date.split('-').map(|field| field.trim_start_matches('0'));
        let (Some(year), Some(month), Some(day)) = (fields.next(), fields.next(), fields.next()) else {
            return Ok(date.to_owned());
        };
        let month = self.text(lang, &format!("ui-month-{month}"), &[])?;
        let args = [("year", year), ("month", month.as_str()), ("day", day)];
        self.text(lang, "ui-date", &args.map(|(name, text)| (name, Argument::Text(text))))
    }

    /// Whether the locale itself, not its fallbacks, has this message.
    #[must_use]
    pub fn has(&self, lang: &str, id: &str) -> bool {
        self.get(lang).and_then(|locale| locale.bundle().ok()).is_some_and(|bundle| bundle.has(id))
    }

    /// The text of a message, and the locale it came from if that is a fallback.
    fn format(
        &self,
        lang: &str,
        id: &str,
        args: &fluent_bundle::FluentArgs<'_>,
    ) -> Result<(String, Option<String>), L10nError> {
        let locale = self.get(lang).ok_or_else(|| L10nError::NoLocale(lang.to_owned()))?;
        let chain = std::iter::once(lang).chain(locale.info.fallback.iter().map(String::as_str));
        for tag in chain {
            let Some(locale) = self.get(tag) else { continue };
            if let Some(text) = locale.bundle()?.format(&locale.files, id, args) {
                let text = text.map_err(|problem| match problem {
                    Problem::File(fault) => L10nError::Fault(fault),
                    Problem::Message(problem) => broken(id, tag, problem),
                })?;
                return Ok((text, (tag != lang).then(|| tag.to_owned())));
            }
        }
        Err(L10nError::NoMessage(id.to_owned()))
    }
}

fn broken(id: &str, lang: &str, problem: String) -> L10nError {
    L10nError::Broken { id: id.to_owned(), lang: lang.to_owned(), problem }
}

/// An argument of a message of the program itself.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// A text.
    Text(&'a str),
    /// A number, for plurals.
    Count(usize),
}

impl Locale {
    fn is_stale(&self, id: &str) -> bool {
        self.stale.contains(id)
    }

    fn bundle(&self) -> Result<&Bundle, L10nError> {
        let bundle = self.bundle.get_or_init(|| Bundle::new(&self.info.tag, &self.files));
        bundle.as_ref().map_err(|fault| L10nError::Fault(fault.clone()))
    }
}

/// The words of the frame around a document in this language.
fn frame(locales: &Locales, lang: &str) -> Result<BTreeMap<String, String>, L10nError> {
    FRAME.iter().map(|name| Ok(((*name).to_owned(), locales.text(lang, &format!("frame-{name}"), &[])?))).collect()
}

/// What is the same for every page of a site: what labels, links and sections mean unless a page says otherwise, and the
/// arguments of messages, which take longer to make than a short page to localise.
pub struct Shared<'a> {
    terms: &'a Terms,
    args: fluent_bundle::FluentArgs<'static>,
    /// The numbers among the arguments.
    counts: BTreeMap<String, u32>,
    /// Messages that were read already, by language and id, while the numbers stay the same.
    read: RefCell<FxHashMap<String, FxHashMap<String, Read>>>,
    /// The words of frames by language.
    frames: RefCell<BTreeMap<String, BTreeMap<String, String>>>,
}

/// A message with its markup, and the locale that it came from if that is a fallback.
type Read = (Rc<[Marked]>, Option<String>);

impl<'a> Shared<'a> {
    /// What these terms mean for every page.
    #[must_use]
    pub fn new(terms: &'a Terms) -> Self {
        let args = arguments(terms);
        Self { terms, args, counts: terms.counts.clone(), read: RefCell::default(), frames: RefCell::default() }
    }

    /// Takes the numbers of a guide.
    fn counts(&mut self, guide: &Guide) {
        if self.counts != guide.terms.counts {
            for (name, count) in &guide.terms.counts {
                self.args.set(name.clone(), *count);
            }
            self.counts.clone_from(&guide.terms.counts);
            self.read.borrow_mut().clear();
        }
    }

    /// A message of a language with its markup.
    fn read(&self, locales: &Locales, lang: &str, id: &str) -> Result<Read, L10nError> {
        if let Some(known) = self.read.borrow().get(lang).and_then(|messages| messages.get(id)) {
            return Ok(known.clone());
        }
        let (text, fallback) = locales.format(lang, id, &self.args)?;
        let problem = |problem| broken(id, fallback.as_deref().unwrap_or(lang), problem);
        let read: Read = (markup::read(&text).map_err(problem)?.into(), fallback.clone());
        self.read.borrow_mut().entry(lang.to_owned()).or_default().insert(id.to_owned(), read.clone());
        Ok(read)
    }

    /// The words of the frame around a document in this language.
    fn frame(&self, locales: &Locales, lang: &str) -> Result<BTreeMap<String, String>, L10nError> {
        if let Some(known) = self.frames.borrow().get(lang) {
            return Ok(known.clone());
        }
        let words = frame(locales, lang)?;
        self.frames.borrow_mut().insert(lang.to_owned(), words.clone());
        Ok(words)
    }
}

/// Every argument that a message of a guide may use, as sentinels and numbers.
fn arguments(terms: &Terms) -> fluent_bundle::FluentArgs<'static> {
    let mut args = fluent_bundle::FluentArgs::new();
    let mut add = |name: String| {
        let value = format!("{}{name}{}", SENTINEL.0, SENTINEL.1);
        args.set(name, value);
    };
    for info in crate::facts::list::FACTS {
        add(info.name.to_owned());
    }
    terms.labels.keys().for_each(|id| add(format!("label-{id}")));
    terms.links.keys().for_each(|id| add(format!("link-{id}")));
    terms.sections.keys().for_each(|id| add(format!("section-{id}")));
    ["path", "link", "user", "organization"].map(str::to_owned).into_iter().for_each(add);
    for (name, count) in &terms.counts {
        args.set(name.clone(), *count);
    }
    // A page about a check has no finding that says them.
    for name in ["step", "name", "value", "other"] {
        args.set(name, name.to_uppercase());
    }
    args
}
