//! What can go wrong, as typed data.
//!
//! Comes in: the texts of `content/`, as (path, text). Goes out: a [`Catalog`], or every [`Fault`] in it at once.
//!
//! 1. [`entries`] are the types; unknown keys are refused while parsing.
//! 2. [`Catalog::load`] parses; a file's folder says its kind and its stem is the id.
//! 3. [`check`](Catalog::check) follows every reference and tries every signature on its examples.
//!
//! This module knows neither files, nor words, nor formats.

mod check;
pub mod entries;
pub mod log;
mod text;
mod when;

use std::collections::BTreeMap;

use entries::{Action, Cause, Elsewhere, Label, Link, Myth, Outline, Remedy, Sign, Signature, Source, Table};
use serde::de::DeserializeOwned;

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
    /// Signs by id.
    pub signs: Table<Sign>,
    /// What is not the registry's, by id.
    pub elsewhere: Table<Elsewhere>,
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
    /// Sources by id.
    pub sources: Table<Source>,
}

/// The folders of `content/` that hold one entry in each file.
pub const FOLDERS: &[&str] = &["causes", "signatures", "remedies", "myths", "guides", "actions", "signs", "elsewhere"];

/// The files of `content/` that hold a table of entries.
pub const TABLES: &[&str] = &["labels", "links", "sources"];

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
            Some(("signs", id)) => insert(&mut self.signs, path, id, text),
            Some(("elsewhere", id)) => insert(&mut self.elsewhere, path, id, text),
            Some(("remedies", id)) => insert(&mut self.remedies, path, id, text),
            Some(("myths", id)) => insert(&mut self.myths, path, id, text),
            Some(("actions", id)) => insert(&mut self.actions, path, id, text),
            Some(("guides", id)) => insert(&mut self.guides, path, id, text),
            None if stem == "labels" => parse(path, text).map(|table| self.labels = table),
            None if stem == "links" => parse(path, text).map(|table| self.links = table),
            None if stem == "sources" => parse(path, text).map(|table| self.sources = table),
            _ => Err(Box::new(Fault::of_file("content-unknown-file", &full(path)))),
        }
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

fn parse<T: DeserializeOwned>(path: &str, text: &str) -> Result<T, Box<Fault>> {
    toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        Box::new(Fault::at("content-syntax", &full(path), text, span).with("problem", error.message().trim()))
    })
}
