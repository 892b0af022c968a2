//! The Fluent files of one locale, parsed, with the place of everything in them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use crate::fault::Fault;

/// One Fluent file. Names and texts of its syntax tree are slices of `text`, so that their addresses tell their places.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    /// The path below `locales/`.
    pub(super) path: &'a str,
    pub(super) text: &'a str,
}

impl Source<'_> {
    /// Where a slice of this file's text stands in it.
    pub(super) fn place(&self, part: &str) -> Range<usize> {
        let start = part.as_ptr().addr().checked_sub(self.text.as_ptr().addr());
        match start {
            Some(start) if start + part.len() <= self.text.len() => start..start + part.len(),
            _ => 0..0,
        }
    }

    /// A fault at a byte range of this file.
    pub(super) fn fault(&self, code: &'static str, span: Range<usize>) -> Fault {
        Fault::at(code, &format!("locales/{}", self.path), self.text, span)
    }
}

/// A message with the file it stands in.
#[derive(Clone, Debug)]
pub(super) struct Message<'a> {
    pub(super) source: Source<'a>,
    pub(super) ast: ast::Message<&'a str>,
}

impl<'a> Message<'a> {
    pub(super) fn id(&self) -> &'a str {
        self.ast.id.name
    }

    /// A fault at the message's name.
    pub(super) fn fault(&self, code: &'static str) -> Fault {
        self.fault_at(code, self.source.place(self.id()))
    }

    /// A fault at a byte range of the message's file.
    pub(super) fn fault_at(&self, code: &'static str, span: Range<usize>) -> Fault {
        self.source.fault(code, span).with("id", self.id())
    }
}

/// A term with the file it stands in.
#[derive(Clone, Debug)]
pub(super) struct Term<'a> {
    pub(super) source: Source<'a>,
    pub(super) ast: ast::Term<&'a str>,
}

/// Everything in the Fluent files of one locale.
#[derive(Debug, Default)]
pub(super) struct Entries<'a> {
    pub(super) sources: Vec<Source<'a>>,
    pub(super) messages: BTreeMap<&'a str, Message<'a>>,
    pub(super) terms: BTreeMap<&'a str, Term<'a>>,
    /// Names of entries that could not be read: they are broken, not missing.
    pub(super) broken: BTreeSet<&'a str>,
}

impl<'a> Entries<'a> {
    /// Parses the files of `lang` and reports what cannot be read and what is there twice.
    pub(super) fn parse(lang: &str, files: &'a BTreeMap<String, String>, faults: &mut Vec<Fault>) -> Self {
        let mut entries = Self::default();
        let folder = format!("{lang}/");
        for (path, text) in files.iter().filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".ftl")) {
            let source = Source { path, text };
            entries.sources.push(source);
            let (resource, errors) = match parse_runtime(source.text) {
                Ok(resource) => (resource, Vec::new()),
                Err(broken) => broken,
            };
            faults.extend(errors.iter().map(|error| {
                let problem = error.kind.to_string().replace('\n', "\\n").replace('\r', "\\r");
                source.fault("ftl-syntax", error.pos.clone()).with("problem", problem)
            }));
            resource.body.into_iter().for_each(|entry| entries.add(source, entry, faults));
        }
        entries
    }

    fn add(&mut self, source: Source<'a>, entry: ast::Entry<&'a str>, faults: &mut Vec<Fault>) {
        match entry {
            ast::Entry::Message(ast) => {
                let message = Message { source, ast };
                match self.messages.get(message.id()) {
                    Some(first) => faults.push(message.fault("ftl-duplicate").with("other", first.source.path)),
                    None => drop(self.messages.insert(message.id(), message)),
                }
            }
            ast::Entry::Term(ast) => match self.terms.get(ast.id.name) {
                Some(first) => {
                    let fault = source.fault("ftl-duplicate", source.place(ast.id.name));
                    faults.push(fault.with("id", format!("-{}", ast.id.name)).with("other", first.source.path));
                }
                None => drop(self.terms.insert(ast.id.name, Term { source, ast })),
            },
            ast::Entry::Junk { content } => {
                let end = content.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                self.broken.insert(&content[..end.unwrap_or(content.len())]);
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
        }
    }
}
