//! Where a fact was found.

use super::error::{FactError, Problem};
use super::list::Fact;
use super::shape::OriginKind;
use super::types::ValueError;

/// Where a fact was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The kind of source.
    pub kind: OriginKind,
    /// The place, relative or symbolic: `--repo`, `GHCR_GUIDE_REPO`, `ghcr-guide.toml:3`, `.git/config`. A derived fact has the
    /// place of the fact it follows from; a default has none, and the text is empty.
    pub place: String,
}

impl Origin {
    /// An origin with its place.
    #[must_use]
    pub fn new(kind: OriginKind, place: &str) -> Self {
        Self { kind, place: place.to_owned() }
    }

    /// The origin of what holds when nothing says otherwise.
    #[must_use]
    pub fn default_value() -> Self {
        Self::new(OriginKind::Default, "")
    }

    /// The origin of a fact that follows from one with this origin. What follows from a default is a default.
    #[must_use]
    pub fn derived(&self) -> Self {
        let kind = if self.kind == OriginKind::Default { OriginKind::Default } else { OriginKind::Derived };
        Self { kind, place: self.place.clone() }
    }
}

/// A value with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known<T> {
    /// The value.
    pub value: T,
    /// Where it was found.
    pub origin: Origin,
}

impl<T> Known<T> {
    /// A value with its origin.
    #[must_use]
    pub fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }
}

/// A text that was found somewhere and is not yet a value: what a constructor of a type is tried on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Which fact it is to be.
    pub(super) fact: Fact,
    /// The text.
    pub(super) text: String,
    /// Where, as the fact's origin will say it.
    pub(super) origin: Origin,
    /// Where, as precisely as an error can say it: `ghcr-guide.toml:3:9`.
    pub(super) exact: String,
}

impl Found {
    /// Puts the text through a constructor.
    pub(super) fn into<T>(self, new: impl FnOnce(&str) -> Result<T, ValueError>) -> Result<Known<T>, FactError> {
        match new(&self.text) {
            Ok(value) => Ok(Known { value, origin: self.origin }),
            Err(error) => Err(self.error(error)),
        }
    }

    /// The error that this text is not what it should be.
    pub(super) fn error(&self, error: ValueError) -> FactError {
        FactError::new(Problem::Value(error), Some(self.fact), &self.text, &self.exact)
    }
}
