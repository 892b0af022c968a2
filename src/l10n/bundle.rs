//! The messages of one locale.

use std::borrow::Cow;
use std::collections::hash_map::Entry;
use std::ops::Range;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

use crate::fault::Fault;

/// The Fluent files of a locale as (path below `locales/`, text).
pub(super) type Files = Vec<(Cow<'static, str>, Cow<'static, str>)>;

/// A Fluent bundle without bidirectional isolation: its texts end up inside commands and Markdown.
type Fluent = FluentBundle<FluentResource>;

/// The messages of one locale. A file is parsed when the first of its messages is needed: few commands need them all.
pub(super) struct Bundle {
    lang: LanguageIdentifier,
    /// The file of each message.
    homes: FxHashMap<Cow<'static, str>, usize>,
    /// Each file by itself.
    parsed: Vec<OnceLock<Result<Fluent, Box<Fault>>>>,
    /// All files together, for messages that refer to those of other files.
    whole: OnceLock<Result<Fluent, Box<Fault>>>,
}

impl Bundle {
    /// Finds the messages of every file of a locale. An id that two entries have is a fault.
    pub(super) fn new(tag: &str, files: &Files) -> Result<Self, Box<Fault>> {
        let mut homes: FxHashMap<Cow<'static, str>, usize> = FxHashMap::default();
        for (at, (path, text)) in files.iter().enumerate() {
            for range in ids(text) {
                let id = match text {
                    Cow::Borrowed(text) => Cow::Borrowed(&text[range]),
                    Cow::Owned(text) => Cow::Owned(text[range].to_owned()),
                };
                match homes.entry(id) {
                    Entry::Vacant(home) => home.insert(at),
                    Entry::Occupied(home) => {
                        let fault = Fault::of_file("ftl-duplicate", &format!("locales/{path}"));
                        return Err(Box::new(fault.with("id", home.key().clone())));
                    }
                };
            }
        }
        let parsed = files.iter().map(|_| OnceLock::new()).collect();
        Ok(Self { lang: tag.parse().unwrap_or_default(), homes, parsed, whole: OnceLock::new() })
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.homes.contains_key(id)
    }

    /// Formats a message: `None` if it is not there.
    ///
    /// # Errors
    ///
    /// A fault of its file, or what Fluent reports.
    pub(super) fn format(&self, files: &Files, id: &str, args: &FluentArgs<'_>) -> Option<Result<String, Problem>> {
        let home = *self.homes.get(id)?;
        let (text, errors) = match self.parsed[home].get_or_init(|| self.parse(&files[home..=home])) {
            Ok(fluent) => formatted(fluent, id, args)?,
            Err(fault) => return Some(Err(Problem::File(fault.clone()))),
        };
        if !errors.iter().any(is_of_another) {
            return Some(settled(text, &errors));
        }
        match self.whole.get_or_init(|| self.parse(files)) {
            Ok(fluent) => formatted(fluent, id, args).map(|(text, errors)| settled(text, &errors)),
            Err(fault) => Some(Err(Problem::File(fault.clone()))),
        }
    }

    fn parse(&self, files: &[(Cow<'static, str>, Cow<'static, str>)]) -> Result<Fluent, Box<Fault>> {
        let mut fluent = FluentBundle::new_concurrent(vec![self.lang.clone()]);
        fluent.set_use_isolating(false);
        for (path, text) in files {
            let resource = FluentResource::try_new(text.clone().into_owned()).map_err(|(_, errors)| {
                let span = errors.first().map_or(0..0, |error| error.pos.clone());
                let problem = errors.first().map_or_else(String::new, |error| error.kind.to_string());
                Box::new(Fault::at("ftl-syntax", &format!("locales/{path}"), text, span).with("problem", problem))
            })?;
            // A message stands once, as the index has seen; of terms the first counts.
            let _ = fluent.add_resource(resource);
        }
        Ok(fluent)
    }
}

/// Why a message could not be formatted.
pub(super) enum Problem {
    /// Its file is broken.
    File(Box<Fault>),
    /// What Fluent says.
    Message(String),
}

/// Where the ids of the messages of a file stand: what begins a line and has a `=` behind it, since all else is indented
/// (<https://projectfluent.org/fluent/guide/>).
fn ids(text: &str) -> impl Iterator<Item = Range<usize>> {
    let id = |line: &str| {
        let end = line.bytes().position(|b| !b.is_ascii_alphanumeric() && b != b'-' && b != b'_')?;
        let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
        (begins && line[end..].trim_start_matches(' ').starts_with('=')).then_some(end)
    };
    let mut from = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = from;
        from += line.len();
        Some(start..start + id(line)?)
    })
}

/// A message with what Fluent reports.
fn formatted(fluent: &Fluent, id: &str, args: &FluentArgs<'_>) -> Option<(String, Vec<FluentError>)> {
    let pattern = fluent.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = fluent.format_pattern(pattern, Some(args), &mut errors).into_owned();
    Some((text, errors))
}

fn settled(text: String, errors: &[FluentError]) -> Result<String, Problem> {
    errors.first().map_or(Ok(text), |error| Err(Problem::Message(error.to_string())))
}

/// Whether the error is that a message or a term is not in the file.
fn is_of_another(error: &FluentError) -> bool {
    let FluentError::ResolverError(ResolverError::Reference(kind)) = error else { return false };
    !matches!(kind, ReferenceKind::Variable { .. })
}

#[cfg(test)]
mod tests {
    use super::{Bundle, Cow, Files, FluentArgs, Problem, ids};

    fn files(texts: &[&'static str]) -> Files {
        texts.iter().map(|text| (Cow::Borrowed("en/x.ftl"), Cow::Borrowed(*text))).collect()
    }

    fn said(files: &Files, id: &str) -> Option<String> {
        let bundle = Bundle::new("en", files).ok()?;
        match bundle.format(files, id, &FluentArgs::new())? {
            Ok(text) => Some(text),
            Err(Problem::Message(problem)) => Some(format!("problem: {problem}")),
            Err(Problem::File(fault)) => Some(format!("fault: {}", fault.code)),
        }
    }

    #[test]
    fn ids_are_what_begins_a_line_and_has_a_value() {
        let text =
            "# a = comment\r\none = 1\r\n-term = t\r\ntwo  =\n  three = 3\n  .attribute = a\nfour-5_6 = x\nno\nseven=7";
        let found: Vec<&str> = ids(text).map(|range| &text[range]).collect();
        assert_eq!(found, ["one", "two", "four-5_6", "seven"]);
    }

    #[test]
    fn messages_may_refer_to_those_of_other_files() {
        let files = files(&["one = { two } { -term }", "two = 2\n-term = t", "three = { nothing }"]);
        assert_eq!(said(&files, "one").as_deref(), Some("2 t"));
        assert_eq!(said(&files, "three").as_deref(), Some("problem: Resolver error: Unknown message: nothing"));
        assert_eq!(said(&files, "term"), None);
    }

    #[test]
    fn a_broken_file_is_said_and_spares_the_others() {
        let files = files(&["one = { ", "two = 2"]);
        assert_eq!(said(&files, "one").as_deref(), Some("fault: ftl-syntax"));
        assert_eq!(said(&files, "two").as_deref(), Some("2"));
        let twice = self::files(&["one = 1", "one = 2"]);
        assert!(Bundle::new("en", &twice).is_err_and(|fault| fault.code == "ftl-duplicate"));
    }
}
