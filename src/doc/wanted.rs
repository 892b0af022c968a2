//! What content asks of the locales: made by `guide`, checked by `l10n`.

use std::collections::{BTreeMap, BTreeSet};

use super::Absent;

/// The names of the counts: the only arguments that a plural may select on.
pub const COUNTS: &[&str] = &["images", "jobs", "tags", "branches", "causes"];

/// How one message is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Use {
    /// It stands in a click step: `{ $path }` is available and must be used.
    pub path: bool,
    /// It stands in a step with a link: `{ $link }` is available and must be used.
    pub link: bool,
}

/// What content asks of the locales.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Every message by id.
    pub messages: BTreeMap<String, Use>,
    /// Messages that a locale may have besides: what else people search for, each on a line of its own.
    pub phrases: BTreeSet<String>,
    /// Label ids with the text on the screen.
    pub labels: BTreeMap<String, String>,
    /// Link ids.
    pub links: BTreeSet<String>,
    /// Labels and links that only a text can name, as `label-ID` or `link-ID`: content itself does not. With their files.
    pub unnamed: BTreeMap<String, String>,
    /// Anchors that `{ $section-… }` may name.
    pub sections: BTreeSet<String>,
    /// Controls that do not exist and that no message may speak of.
    pub absent: Vec<Absent>,
    /// Messages about workflows, which are written once for all places that they are about.
    pub checks: Checks,
}

/// The messages of checks.
#[derive(Clone, Debug, Default)]
pub struct Checks {
    /// Every check's id; its file is `checks/ID.ftl`.
    pub ids: BTreeSet<&'static str>,
    /// The message of each check's parts, with the arguments that it may have.
    pub messages: BTreeMap<String, &'static [&'static str]>,
}

impl Checks {
    /// The arguments that a message may have; `None` if it is none of a check.
    #[must_use]
    pub fn arguments(&self, id: &str) -> Option<&'static [&'static str]> {
        self.messages.get(id).copied()
    }
}
