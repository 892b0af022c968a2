//! The entries of one kind, which are parsed when the first of them is needed: few commands need all of `content/`.

use std::borrow::Cow;
use std::collections::{BTreeMap, btree_map};
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

use serde::de::DeserializeOwned;

use super::entries::Table;
use super::{FOLDERS, TABLES, full};
use crate::fault::Fault;

/// The files of a content tree.
pub(super) type Files = Arc<[File]>;

/// A file of a content tree.
pub(super) struct File {
    /// Its path below `content/`.
    pub(super) path: Cow<'static, str>,
    /// What [`kind_of`] says of it, asked once and not for every kind.
    pub(super) kind: Option<&'static str>,
    pub(super) text: Cow<'static, str>,
    /// Its values in MessagePack, which are read several times as fast; nothing for files that are not built in.
    pub(super) packed: &'static [u8],
}

/// The entries of one kind, by id.
pub struct Kind<T>(LazyLock<Entries<T>, Box<dyn FnOnce() -> Entries<T> + Send + Sync>>);

/// What the files of a kind hold.
struct Entries<T> {
    table: Table<T>,
    /// The files of the entries of a table: `labels.toml` may have company in `labels/`.
    homes: BTreeMap<String, String>,
    faults: Vec<Fault>,
}

impl<T: DeserializeOwned + 'static> Kind<T> {
    /// The entries in the files of the kind `name`. Those of a folder have a file each; those of a table share theirs.
    pub(super) fn of(name: &'static str, files: &Files) -> Self {
        let files = Arc::clone(files);
        Self(LazyLock::new(Box::new(move || Entries::read(name, &files))))
    }
}

impl<T> Kind<T> {
    /// Parses them now, so that nobody waits for them later.
    pub fn prepare(&self) {
        LazyLock::force(&self.0);
    }

    /// What is wrong with the files.
    pub(super) fn faults(&self) -> &[Fault] {
        &self.0.faults
    }

    /// The file of an entry of a table, such as `labels.toml`.
    #[must_use]
    pub fn home(&self, id: &str) -> &str {
        self.0.homes.get(id).map_or("", String::as_str)
    }
}

impl<T> Deref for Kind<T> {
    type Target = Table<T>;

    fn deref(&self) -> &Table<T> {
        &self.0.table
    }
}

impl<'a, T> IntoIterator for &'a Kind<T> {
    type Item = (&'a String, &'a T);
    type IntoIter = btree_map::Iter<'a, String, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: fmt::Debug> fmt::Debug for Kind<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: DeserializeOwned> Entries<T> {
    fn read(name: &'static str, files: &Files) -> Self {
        let mut entries = Self { table: Table::new(), homes: BTreeMap::new(), faults: Vec::new() };
        for file in files.iter().filter(|file| file.kind == Some(name)) {
            let added = if FOLDERS.contains(&name) { entries.insert(file) } else { entries.extend(file) };
            entries.faults.extend(added.err().map(|fault| *fault));
        }
        entries
    }

    /// Adds the entry of a file, whose stem is its id.
    fn insert(&mut self, file: &File) -> Result<(), Box<Fault>> {
        let path = &*file.path;
        let stem = path.trim_end_matches(".toml");
        let id = stem.split_once('/').map_or(stem, |(_, id)| id);
        let kebab = !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if !kebab {
            return Err(Box::new(Fault::of_file("content-bad-id", &full(path)).with("id", id)));
        }
        self.table.insert(id.to_owned(), parse(file)?);
        Ok(())
    }

    /// Adds the entries of a file to a table. An id that another file has already is a fault.
    fn extend(&mut self, file: &File) -> Result<(), Box<Fault>> {
        let (path, text) = (&*file.path, &*file.text);
        for (id, entry) in parse::<Table<T>>(file)? {
            if self.table.contains_key(&id) {
                let at = text.find(&format!("[{id}]")).unwrap_or_default();
                let fault = Fault::at("content-duplicate-entry", &full(path), text, at..at + id.len() + 2);
                return Err(Box::new(fault.with("name", id)));
            }
            self.homes.insert(id.clone(), path.to_owned());
            self.table.insert(id, entry);
        }
        Ok(())
    }
}

/// The kind of a file: `causes/x.toml`, `labels.toml`, `labels/x.toml`. Nothing for other files.
pub(super) fn kind_of(path: &str) -> Option<&'static str> {
    let stem = path.strip_suffix(".toml")?;
    match stem.split_once('/') {
        Some((folder, _)) => FOLDERS.iter().chain(TABLES).find(|kind| **kind == folder).copied(),
        None => TABLES.iter().find(|kind| **kind == stem).copied(),
    }
}

fn parse<T: DeserializeOwned>(file: &File) -> Result<T, Box<Fault>> {
    if let Ok(value) = rmp_serde::from_slice(file.packed) {
        return Ok(value);
    }
    toml::from_str(&file.text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        let fault = Fault::at("content-syntax", &full(&file.path), &file.text, span);
        Box::new(fault.with("problem", error.message().trim()))
    })
}
