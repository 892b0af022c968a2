//! A YAML document to look things up in, with the paths that edits take.
//!
//! In: a text. Out: what stands at a path, aliases and merge keys followed.

use super::super::yaml::{Node, Place, Value};
use super::{Path, Step};

/// A document that was read.
pub struct Document(Node);

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form<'a> {
    /// The key is there and has no value.
    Nothing,
    /// A scalar.
    Text(&'a str),
    /// A list of so many items.
    List(usize),
    /// A mapping.
    Map,
}

impl Document {
    /// Reads a text; `None` where that cannot be read.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        super::proof::read(text).ok().map(|read| Self(read.node))
    }

    /// What stands at a path; `None` where there is nothing of that name.
    #[must_use]
    pub fn form(&self, path: &Path) -> Option<Form<'_>> {
        Some(match &self.at(path)?.value {
            Value::Null => Form::Nothing,
            Value::Text(text) => Form::Text(text),
            Value::List(items) => Form::List(items.len()),
            Value::Map(_) => Form::Map,
        })
    }

    /// The scalar at a path.
    #[must_use]
    pub fn text(&self, path: &Path) -> Option<&str> {
        if let Form::Text(text) = self.form(path)? { Some(text) } else { None }
    }

    /// Where the node at a path begins.
    #[must_use]
    pub fn place(&self, path: &Path) -> Option<Place> {
        self.at(path).map(|node| node.place)
    }

    /// The keys of the mapping at a path.
    #[must_use]
    pub fn keys(&self, path: &Path) -> Vec<&str> {
        let entries = self.at(path).map(Node::map).unwrap_or_default();
        entries.iter().map(|(key, _)| key.text.as_str()).collect()
    }

    /// The key of a mapping that is this one when letters are taken for the same in either case.
    #[must_use]
    pub fn key(&self, path: &Path, name: &str) -> Option<&str> {
        self.keys(path).into_iter().find(|key| key.eq_ignore_ascii_case(name))
    }

    /// Every scalar in the node at a path, with its own path.
    #[must_use]
    pub fn texts(&self, path: &Path) -> Vec<(Path, &str)> {
        let mut found = Vec::new();
        if let Some(node) = self.at(path) {
            collect(node, path, &mut found);
        }
        found
    }

    fn at(&self, path: &Path) -> Option<&Node> {
        path.0.iter().try_fold(&self.0, |node, step| match step {
            Step::Key(key) => node.get(key),
            Step::Index(index) => node.list().get(*index),
        })
    }
}

fn collect<'a>(node: &'a Node, path: &Path, found: &mut Vec<(Path, &'a str)>) {
    match &node.value {
        Value::Null => {}
        Value::Text(text) => found.push((path.clone(), text)),
        Value::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, &path.index(index), found));
        }
        Value::Map(entries) => entries.iter().for_each(|(key, node)| collect(node, &path.key(&key.text), found)),
    }
}
