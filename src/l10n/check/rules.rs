//! Which arguments each message may take, and of which type they are.

use std::collections::BTreeMap;

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::entries::Entries;
use super::plurals::CATEGORIES;
use super::reading::{Node, key, walk};
use crate::doc::{COUNTS, Use, Wanted};
use crate::facts::list::{Fact, FactType};

/// Prefixes of the program's own messages, or whole ids: the English message says which arguments there are.
const PROGRAM: &[&str] = &["ui", "cli", "error", "fault", "site"];

/// Prefixes of messages that take no arguments: words of a frame, and glosses.
const PLAIN: &[&str] = &["frame", "label"];

/// The message for a link whose address depends on the unknown kind of the owner.
pub(super) const EITHER: &str = "link-either";

/// Who uses a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A guide, in running words.
    Guide(Use),
    /// A guide, as a heading or the words of a link: neither may hold a link.
    Title,
    /// Both addresses of a link.
    Either,
    /// Words without arguments.
    Plain,
    /// The program itself.
    Program,
    /// Nobody.
    Nobody,
}

/// The type of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// A text, unknown until a form is filled.
    Text,
    /// A whole number.
    Count,
}

/// What content and the English program messages lay down.
pub(super) struct Rules<'a> {
    pub(super) wanted: &'a Wanted,
    program: BTreeMap<&'a str, BTreeMap<&'a str, Type>>,
}

impl<'a> Rules<'a> {
    pub(super) fn new(wanted: &'a Wanted, english: Option<&Entries<'a>>) -> Self {
        let mut program = BTreeMap::new();
        for (id, message) in english.iter().flat_map(|english| &english.messages) {
            if let (true, Some(pattern)) = (starts(id, PROGRAM), &message.ast.value) {
                program.insert(*id, arguments(pattern));
            }
        }
        Self { wanted, program }
    }

    pub(super) fn kind(&self, id: &str) -> Kind {
        match self.wanted.messages.get(id) {
            Some(_) if id.ends_with("-title") || id.starts_with("link-") => Kind::Title,
            // What people search for: no running words, and labels stand there as they are typed.
            Some(_) if id.ends_with("-phrases") => Kind::Plain,
            Some(usage) => Kind::Guide(*usage),
            None if self.wanted.phrases.contains(id) => Kind::Plain,
            None if id == EITHER => Kind::Either,
            None if starts(id, PLAIN) => Kind::Plain,
            None if starts(id, PROGRAM) || self.wanted.checks.arguments(id).is_some() => Kind::Program,
            None => Kind::Nobody,
        }
    }

    /// The type of the argument `name` in the message `id`, if it may stand there.
    pub(super) fn argument(&self, id: &str, name: &str) -> Option<Type> {
        match self.kind(id) {
            Kind::Guide(usage) => self.in_guide(name).or_else(|| {
                let here = (name == "path" && usage.path) || (name == "link" && usage.link) || self.leads(name);
                here.then_some(Type::Text)
            }),
            Kind::Title => self.in_guide(name),
            Kind::Either => matches!(name, "user" | "organization").then_some(Type::Text),
            Kind::Program if self.wanted.checks.arguments(id).is_some() => {
                let known = self.wanted.checks.arguments(id).is_some_and(|known| known.contains(&name));
                known.then_some(Type::Text)
            }
            Kind::Program => self.program.get(id).and_then(|arguments| arguments.get(name)).copied(),
            Kind::Plain | Kind::Nobody => None,
        }
    }

    /// Facts, counts and labels: what may stand in every message of a guide.
    fn in_guide(&self, name: &str) -> Option<Type> {
        if COUNTS.contains(&name) {
            return Some(Type::Count);
        }
        let fact = Fact::from_name(name).is_some_and(|fact| fact.info().kind != FactType::Kind);
        let label = name.strip_prefix("label-").is_some_and(|id| self.wanted.labels.contains_key(id));
        (fact || label).then_some(Type::Text)
    }

    /// Whether the argument is a link to a page or a section that there is.
    fn leads(&self, name: &str) -> bool {
        name.strip_prefix("link-").is_some_and(|id| self.wanted.links.contains(id))
            || name.strip_prefix("section-").is_some_and(|id| self.wanted.sections.contains(id))
    }
}

/// Whether an id is one of the words, or such a word with more after a hyphen.
fn starts(id: &str, words: &[&str]) -> bool {
    words.contains(&id.split('-').next().unwrap_or(id))
}

/// The arguments of an English message: a number where it selects by number, else a text.
fn arguments<'a>(pattern: &super::reading::Ast<'a>) -> BTreeMap<&'a str, Type> {
    let mut found = BTreeMap::new();
    walk(pattern, &mut |node| match node {
        Node::Select(InlineExpression::VariableReference { id }, variants) => {
            if variants.iter().any(by_number) {
                found.insert(id.name, Type::Count);
            } else {
                found.entry(id.name).or_insert(Type::Text);
            }
        }
        Node::Inline(InlineExpression::VariableReference { id }) => {
            found.entry(id.name).or_insert(Type::Text);
        }
        _ => {}
    });
    found
}

/// Whether a variant is for a number or a plural category. `other` alone is everybody's name for the rest.
pub(super) fn by_number(variant: &Variant<&str>) -> bool {
    let name = key(variant);
    matches!(variant.key, VariantKey::NumberLiteral { .. }) || (CATEGORIES.contains(&name) && name != "other")
}
