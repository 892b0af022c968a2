//! What can go wrong, as typed data.
//!
//! Comes in: the texts of `content/`, as (path, text). Goes out: a [`Catalog`], or every [`Fault`] in it at once.
//!
//! 1. [`entries`] are the types; unknown keys are refused while parsing.
//! 2. [`Kind`] parses the files of one kind of entries; a file's folder says the kind and its stem is the id.
//! 3. [`verified`](Catalog::verified) lists what was verified and when.
//! 4. [`check`](Catalog::check) follows every reference and tries every signature on its examples.
//!
//! This module knows neither files, nor words, nor formats.

pub(crate) mod anchor;
mod check;
mod claims;
pub mod entries;
mod kind;
pub mod log;
mod outline;
mod text;
mod when;

use std::borrow::Cow;
use std::collections::BTreeMap;

use entries::{
    AbsentControl, Action, Cause, Elsewhere, Label, Link, Myth, Need, Outline, Remedy, Runner, Sign, Signature, Source,
};
use kind::{File, Files};

pub use claims::Verified;
pub use kind::Kind;
pub use text::{Date, Ref};
pub use when::{AnyOf, GuideScope, KnownFact, Truth, When};

use crate::fault::Fault;

/// Everything that can go wrong and what is known of it.
#[derive(Debug)]
pub struct Catalog {
    /// Causes by id.
    pub causes: Kind<Cause>,
    /// Signatures by id.
    pub signatures: Kind<Signature>,
    /// Signs by id.
    pub signs: Kind<Sign>,
    /// What is not the registry's, by id.
    pub elsewhere: Kind<Elsewhere>,
    /// Remedies by id.
    pub remedies: Kind<Remedy>,
    /// Actions by id.
    pub actions: Kind<Action>,
    /// Myths by id.
    pub myths: Kind<Myth>,
    /// Outlines of guides by id.
    pub guides: Kind<Outline>,
    /// Labels by id.
    pub labels: Kind<Label>,
    /// Links by id.
    pub links: Kind<Link>,
    /// What steps need of the job's token.
    pub permissions: Kind<Need>,
    /// Images of runners that are gone, by their labels.
    pub runners: Kind<Runner>,
    /// Sources by id.
    pub sources: Kind<Source>,
    /// Controls that do not exist, by id.
    pub absent_controls: Kind<AbsentControl>,
}

/// The folders of `content/` that hold one entry in each file.
pub const FOLDERS: &[&str] = &["causes", "signatures", "remedies", "myths", "guides", "actions", "signs", "elsewhere"];

/// The files of `content/` that hold a table of entries. A folder of the same name can hold more files of the kind.
pub const TABLES: &[&str] = &["labels", "links", "permissions", "runners", "sources", "absent-controls"];

impl Catalog {
    /// The catalog of a content tree that is known to have no faults. Each kind is parsed when it is first needed. `packed` are
    /// the values of each file in MessagePack.
    #[must_use]
    pub fn built_in(files: &'static [(&'static str, &'static str)], packed: &'static [&'static [u8]]) -> Self {
        let file = |((path, text), packed): (&(&'static str, &'static str), &&'static [u8])| File {
            path: Cow::Borrowed(path),
            kind: kind::kind_of(path),
            text: Cow::Borrowed(text),
            packed,
        };
        Self::of(&files.iter().zip(packed).map(file).collect())
    }

    /// Parses the files of a content tree, given as (path below `content/`, text).
    ///
    /// Files that are not TOML are passed over. A file with a fault is left out of the catalog and reported.
    pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Fault>) {
        let owned = |text: &str| Cow::Owned(text.to_owned());
        let file = |(path, text): (&str, &str)| File {
            path: owned(path),
            kind: kind::kind_of(path),
            text: owned(text),
            packed: &[],
        };
        let files: Files = files.into_iter().map(file).collect();
        let catalog = Self::of(&files);
        let unknown = files.iter().filter(|file| file.path.ends_with(".toml") && file.kind.is_none());
        let mut faults: Vec<Fault> =
            unknown.map(|file| Fault::of_file("content-unknown-file", &full(&file.path))).collect();
        faults.extend(catalog.faults().into_iter().flatten().cloned());
        faults.sort();
        (catalog, faults)
    }

    fn of(files: &Files) -> Self {
        Self {
            causes: Kind::of("causes", files),
            signatures: Kind::of("signatures", files),
            signs: Kind::of("signs", files),
            elsewhere: Kind::of("elsewhere", files),
            remedies: Kind::of("remedies", files),
            actions: Kind::of("actions", files),
            myths: Kind::of("myths", files),
            guides: Kind::of("guides", files),
            labels: Kind::of("labels", files),
            links: Kind::of("links", files),
            permissions: Kind::of("permissions", files),
            runners: Kind::of("runners", files),
            sources: Kind::of("sources", files),
            absent_controls: Kind::of("absent-controls", files),
        }
    }

    /// The signatures of one line without those that a more specific one among them covers.
    #[must_use]
    pub fn telling<'a>(&self, signatures: Vec<&'a str>) -> Vec<&'a str> {
        let covers = |name: &str, id: &str| {
            self.signatures.get(name).is_some_and(|signature| signature.covers.iter().any(|general| **general == *id))
        };
        let covered = |id: &str| signatures.iter().any(|name| covers(name, id));
        signatures.iter().copied().filter(|id| !covered(id)).collect()
    }

    /// What is wrong with the files of each kind.
    fn faults(&self) -> [&[Fault]; 14] {
        [
            self.causes.faults(),
            self.signatures.faults(),
            self.signs.faults(),
            self.elsewhere.faults(),
            self.remedies.faults(),
            self.actions.faults(),
            self.myths.faults(),
            self.guides.faults(),
            self.labels.faults(),
            self.links.faults(),
            self.permissions.faults(),
            self.runners.faults(),
            self.sources.faults(),
            self.absent_controls.faults(),
        ]
    }

    /// Every fault that needs more than one entry to see: references, patterns, orphans, impossible combinations of keys.
    ///
    /// `files` are the same as for [`load`](Self::load); `snippets` are the names of the templates there are.
    #[must_use]
    pub fn check(&self, files: &BTreeMap<String, String>, snippets: &[&str]) -> Vec<Fault> {
        check::Check::new(self, files, snippets).run()
    }
}

fn full(path: &str) -> String {
    format!("content/{path}")
}
