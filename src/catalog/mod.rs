//! What can go wrong, as typed data.
//!
//! Comes in: the texts of `content/`, as (path, text). Goes out: a [`Catalog`], or every [`Fault`] in it at once.
//!
//! 1. [`entries`] are the types; unknown keys are refused while parsing.
//! 2. [`Catalog::load`] parses; a file's folder says its kind and its stem is the id.
//! 3. [`verified`](Catalog::verified) lists what was verified and when.
//! 4. [`check`](Catalog::check) follows every reference and tries every signature on its examples.
//!
//! This module knows neither files, nor words, nor formats.

mod check;
mod claims;
pub mod entries;
mod outline;
mod text;
mod when;

use std::collections::BTreeMap;

use entries::{
    AbsentControl, Action, Cause, Label, Link, Myth, Need, Outline, Remedy, Runner, Signature, Source, Table,
};
use serde::de::DeserializeOwned;

pub use claims::Verified;
pub use text::{Date, Ref};
pub use when::{AnyOf, GuideScope, KnownFact, Truth, When};

use crate::fault::Fault;

/// Everything that can go wrong and what is known of it.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    /// Causes by id.
    pub causes: Table<Cause>,
    /// Signatures by id.
    pub signatures: Table<Signature>,
    /// Remedies by id.
    pub remedies: Table<Remedy>,
    /// Actions by id.
    pub actions: Table<Action>,
    /// Myths by id.
    pub myths: Table<Myth>,
    /// Outlines of guides by id.
    pub guides: Table<Outline>,
    /// Labels by id.
    pub labels: Table<Label>,
    /// Links by id.
    pub links: Table<Link>,
    /// What steps need of the job's token.
    pub permissions: Table<Need>,
    /// Images of runners that are gone, by their labels.
    pub runners: Table<Runner>,
    /// Sources by id.
    pub sources: Table<Source>,
    /// Controls that do not exist, by id.
    pub absent_controls: Table<AbsentControl>,
    /// The files of entries of tables, by table and id: `labels.toml` may have company in `labels/`.
    homes: BTreeMap<(&'static str, String), String>,
}

/// The folders of `content/` that hold one entry in each file.
pub const FOLDERS: &[&str] = &["causes", "signatures", "remedies", "myths", "guides", "actions"];

/// The files of `content/` that hold a table of entries. A folder of the same name can hold more files of the kind.
pub const TABLES: &[&str] = &["labels", "links", "permissions", "runners", "sources", "absent-controls"];

impl Catalog {
    /// Parses the files of a content tree, given as (path below `content/`, text).
    ///
    /// Files that are not TOML are passed over. A file with a fault is left out of the catalog and reported.
    pub fn load<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Fault>) {
        let mut catalog = Self::default();
        let mut faults = Vec::new();
        for (path, text) in files {
            let Some(stem) = path.strip_suffix(".toml") else { continue };
            if let Err(fault) = catalog.add(path, stem, text) {
                faults.push(*fault);
            }
        }
        (catalog, faults)
    }

    fn add(&mut self, path: &str, stem: &str, text: &str) -> Result<(), Box<Fault>> {
        match stem.split_once('/') {
            Some(("causes", id)) => insert(&mut self.causes, path, id, text),
            Some(("signatures", id)) => insert(&mut self.signatures, path, id, text),
            Some(("remedies", id)) => insert(&mut self.remedies, path, id, text),
            Some(("myths", id)) => insert(&mut self.myths, path, id, text),
            Some(("actions", id)) => insert(&mut self.actions, path, id, text),
            Some(("guides", id)) => insert(&mut self.guides, path, id, text),
            _ => self.add_table(path, stem, text),
        }
    }

    /// Adds the entries of a table: `labels.toml`, or `labels/anything.toml`.
    fn add_table(&mut self, path: &str, stem: &str, text: &str) -> Result<(), Box<Fault>> {
        let name = stem.split_once('/').map_or(stem, |(folder, _)| folder);
        let homes = &mut self.homes;
        match TABLES.iter().find(|table| **table == name).copied().unwrap_or_default() {
            table @ "labels" => extend(&mut self.labels, homes, table, path, text),
            table @ "links" => extend(&mut self.links, homes, table, path, text),
            table @ "permissions" => extend(&mut self.permissions, homes, table, path, text),
            table @ "runners" => extend(&mut self.runners, homes, table, path, text),
            table @ "sources" => extend(&mut self.sources, homes, table, path, text),
            table @ "absent-controls" => extend(&mut self.absent_controls, homes, table, path, text),
            _ => Err(Box::new(Fault::of_file("content-unknown-file", &full(path)))),
        }
    }

    /// The file of an entry of a table, such as `labels.toml`.
    fn home(&self, table: &'static str, id: &str) -> String {
        self.homes.get(&(table, id.to_owned())).cloned().unwrap_or_else(|| format!("{table}.toml"))
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

fn insert<T: DeserializeOwned>(table: &mut Table<T>, path: &str, id: &str, text: &str) -> Result<(), Box<Fault>> {
    let kebab = !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !kebab {
        return Err(Box::new(Fault::of_file("content-bad-id", &full(path)).with("id", id)));
    }
    table.insert(id.to_owned(), parse(path, text)?);
    Ok(())
}

/// Adds the entries of a file to a table. An id that another file has already is a fault.
fn extend<T: DeserializeOwned>(
    table: &mut Table<T>,
    homes: &mut BTreeMap<(&'static str, String), String>,
    name: &'static str,
    path: &str,
    text: &str,
) -> Result<(), Box<Fault>> {
    for (id, entry) in parse::<Table<T>>(path, text)? {
        if table.contains_key(&id) {
            let at = text.find(&format!("[{id}]")).unwrap_or_default();
            let fault = Fault::at("content-duplicate-entry", &full(path), text, at..at + id.len() + 2);
            return Err(Box::new(fault.with("name", id)));
        }
        homes.insert((name, id.clone()), path.to_owned());
        table.insert(id, entry);
    }
    Ok(())
}

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Box<Fault>> {
    toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        Box::new(Fault::at("content-syntax", &full(path), text, span).with("problem", error.message().trim()))
    })
}
