//! What a locale says of itself, and which locale serves a reader's wish.

use std::collections::BTreeMap;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::Locales;
use crate::fault::Fault;

/// The contents of `locale.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct LocaleInfo {
    /// The language tag; equals the folder's name.
    pub tag: String,
    /// The language's name in itself, for language switches.
    pub autonym: String,
    /// The direction of writing.
    pub direction: Direction,
    /// Where missing messages come from, in order.
    pub fallback: Vec<String>,
    /// The cardinal plural categories of the language (CLDR).
    pub plurals: Vec<String>,
    /// How far the translation is.
    pub status: Status,
    /// Whether the first mention of a label carries its meaning in parentheses.
    #[serde(default)]
    pub glosses: bool,
    /// How a gloss is set after its label, with `{gloss}` in it.
    #[serde(default = "default_gloss")]
    pub gloss_form: String,
    /// Tags that negotiation would give this locale but that must not get it.
    #[serde(default)]
    pub not_for: Vec<String>,
    /// Ids of labels that need no gloss: it would repeat them.
    #[serde(default)]
    pub no_gloss: Vec<String>,
    /// Ids of messages that rightly read as in English, such as proper names.
    #[serde(default)]
    pub same_as_source: Vec<String>,
    /// How long a translation may be against the English text, in per cent of its characters.
    #[serde(default = "default_longest")]
    pub longest: usize,
    /// Words that readers search for and our texts do not have, each with the word of ours. What is cut into several words, as Han
    /// characters are, is known by the last of them.
    #[serde(default)]
    pub synonyms: BTreeMap<String, String>,
    /// Marks, spaces and words of the language.
    #[serde(default)]
    pub typography: Typography,
}

/// Marks, spaces and words of a language, for the checks of its messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Typography {
    /// The language's double quotation marks; empty for any but the straight one.
    #[serde(default)]
    pub quotes: String,
    /// The form of a dash with the spaces round it; empty for any.
    #[serde(default)]
    pub dash: String,
    /// Half-width marks that must not stand beside a Han character.
    #[serde(default)]
    pub half_width: String,
    /// Whether Han and Latin are kept apart by a space, and nothing else is.
    #[serde(default)]
    pub han_spacing: bool,
    /// Endings that must not be tied to a Latin word, to code or to a fact by a hyphen.
    #[serde(default)]
    pub endings: Vec<String>,
    /// Words that are not written so, in lower case: whole words, or beginnings of words if `*` follows. What is in Han
    /// characters counts wherever it stands.
    #[serde(default)]
    pub forbidden: Vec<String>,
}

fn default_longest() -> usize {
    250
}

fn default_gloss() -> String {
    " ({gloss})".to_owned()
}

/// The direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The language that others are translated from.
    Source,
    /// Every message is there: a missing one is a fault.
    Complete,
    /// Missing messages fall back and are marked.
    Partial,
}

impl LocaleInfo {
    /// Reads `locale.toml` among the files of a locale.
    pub(super) fn read(lang: &str, files: &[(&str, &str)]) -> Result<Self, Box<Fault>> {
        let path = format!("{lang}/locale.toml");
        let file = format!("locales/{path}");
        let Some((_, text)) = files.iter().find(|(name, _)| *name == path) else {
            return Err(Box::new(Fault::of_file("locale-missing", &file).with("name", lang)));
        };
        let info: Self = toml::from_str(text).map_err(|error| {
            let span = error.span().unwrap_or(0..0);
            Box::new(Fault::at("content-syntax", &file, text, span).with("problem", error.message().trim()))
        })?;
        if info.tag != lang || info.tag.parse::<LanguageIdentifier>().is_err() {
            return Err(Box::new(Fault::of_file("locale-tag", &file).with("name", info.tag)));
        }
        Ok(info)
    }
}

impl Locales {
    /// The locale that serves a reader who asks for `wish`, such as `ru`, `ru_RU.UTF-8` or `zh-Hans-CN`.
    ///
    /// Readers are never given a language by guess: a wish that no locale serves gives `None`.
    #[must_use]
    pub fn serve(&self, wish: &str) -> Option<&str> {
        let wish = wish.split(['.', '@']).next().unwrap_or(wish).replace('_', "-");
        let wanted: LanguageIdentifier = wish.parse().ok()?;
        let mut available = Vec::new();
        for (tag, locale) in self.iter() {
            if let (false, Ok(id)) = (refuses(&locale.info.not_for, &wanted), tag.parse::<LanguageIdentifier>()) {
                available.push(id);
            }
        }
        let found = negotiate_languages(&[wanted], &available, None, NegotiationStrategy::Lookup);
        let tag = found.first()?.to_string();
        self.iter().map(|(known, _)| known).find(|known| *known == tag)
    }
}

/// Whether one of the refused tags covers the wish: `zh-Hant` covers `zh-Hant-TW`, `zh-TW` covers `zh-TW` with any script.
fn refuses(not_for: &[String], wish: &LanguageIdentifier) -> bool {
    not_for.iter().filter_map(|tag| tag.parse::<LanguageIdentifier>().ok()).any(|refused| {
        let script = refused.script.is_none_or(|script| wish.script == Some(script));
        // A region speaks for a script only while the wish names no script itself.
        let region = refused.region.is_none_or(|region| wish.region == Some(region) && wish.script.is_none());
        refused.language == wish.language && script && region
    })
}
