//! References between messages and terms: unresolved, circular, unused.

use std::collections::BTreeSet;

use fluent_syntax::ast::InlineExpression;

use super::entries::{Entries, Source};
use super::reading::{Ast, Node, walk};
use crate::fault::Fault;

/// What a reference leads to: `-` begins the name of a term.
type Name = String;

/// One reference, with the slice of the file where it stands.
struct Reference<'a> {
    to: Name,
    at: &'a str,
    attribute: Option<&'a str>,
}

/// Reports every reference that leads nowhere or back to itself, and gives the names of what must not be read for it.
pub(super) fn check(entries: &Entries<'_>, faults: &mut Vec<Fault>) -> BTreeSet<Name> {
    let mut circular = BTreeSet::new();
    let mut used = BTreeSet::new();
    for (name, source, pattern) in patterns(entries) {
        for reference in references(pattern) {
            let fault = |code| source.fault(code, source.place(reference.at)).with("id", name.clone());
            if !resolves(entries, &reference) {
                let attribute = reference.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
                faults.push(fault("ftl-reference").with("name", format!("{}{attribute}", reference.to)));
            } else if reaches(entries, &reference.to, &name, &mut BTreeSet::new()) {
                circular.insert(name.clone());
                faults.push(fault("ftl-cycle").with("name", reference.to.clone()));
            }
            used.insert(reference.to);
        }
    }
    for (id, term) in entries.terms.iter().filter(|(id, _)| !used.contains(&format!("-{id}"))) {
        let fault = term.source.fault("ftl-obsolete-message", term.source.place(term.ast.id.name));
        faults.push(fault.with("id", format!("-{id}")));
    }
    circular
}

fn patterns<'e, 'a>(entries: &'e Entries<'a>) -> impl Iterator<Item = (Name, Source<'a>, &'e Ast<'a>)> {
    let messages = entries.messages.iter().filter_map(|(id, message)| {
        let pattern = message.ast.value.as_ref()?;
        Some(((*id).to_owned(), message.source, pattern))
    });
    messages.chain(entries.terms.iter().map(|(id, term)| (format!("-{id}"), term.source, &term.ast.value)))
}

fn references<'a>(pattern: &Ast<'a>) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    walk(pattern, &mut |node| match node {
        Node::Inline(InlineExpression::MessageReference { id, attribute }) => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Reference { to: id.name.to_owned(), at: id.name, attribute });
        }
        Node::Inline(InlineExpression::TermReference { id, attribute, .. }) => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            found.push(Reference { to: format!("-{}", id.name), at: id.name, attribute });
        }
        _ => {}
    });
    found
}

fn resolves(entries: &Entries<'_>, reference: &Reference<'_>) -> bool {
    let has = |attributes: &[fluent_syntax::ast::Attribute<&str>], value: bool| match reference.attribute {
        None => value,
        Some(name) => attributes.iter().any(|attribute| attribute.id.name == name),
    };
    match reference.to.strip_prefix('-') {
        Some(term) => entries.terms.get(term).is_some_and(|term| has(&term.ast.attributes, true)),
        None => {
            let message = entries.messages.get(&*reference.to);
            message.is_some_and(|message| has(&message.ast.attributes, message.ast.value.is_some()))
        }
    }
}

/// Whether following references from `from` leads to `to`.
fn reaches(entries: &Entries<'_>, from: &str, to: &str, seen: &mut BTreeSet<Name>) -> bool {
    if from == to {
        return true;
    }
    if !seen.insert(from.to_owned()) {
        return false;
    }
    let pattern = match from.strip_prefix('-') {
        Some(term) => entries.terms.get(term).map(|term| &term.ast.value),
        None => entries.messages.get(from).and_then(|message| message.ast.value.as_ref()),
    };
    pattern.is_some_and(|pattern| references(pattern).iter().any(|next| reaches(entries, &next.to, to, seen)))
}
