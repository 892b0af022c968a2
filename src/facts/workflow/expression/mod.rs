//! GitHub's expressions over values of which parts may be unknown.
//!
//! In: a text with `${{ … }}`, or a bare condition, and a [`Scope`] that knows the contexts. Out: what the text can be. The
//! steps: `parse` makes a tree; `eval` walks it; `functions` has the functions of the language. What cannot be parsed, is too
//! deep or too large is a hole; a condition that cannot be decided is [`Value::Any`] of true and false.

mod broken;
mod eval;
mod functions;
mod parse;
mod unknown;

pub use broken::broken_expression;
pub(super) use eval::equal;
pub(super) use functions::to_json;
pub(super) use unknown::only;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::value::{Holes, Value, Why, product};
use crate::work;

/// The longest expression that is parsed, in bytes.
const MAX_EXPRESSION: usize = 16 * 1024;

/// What an expression can refer to.
pub(super) trait Scope {
    /// The value of a path such as `github.repository` or `steps.meta.outputs.tags`, in parts.
    fn context(&self, path: &[String]) -> Value;
    /// The table of holes.
    fn holes(&self) -> &Holes;
    /// The expressions that were parsed before.
    fn trees(&self) -> &Trees;
    /// A file of the repository.
    fn file(&self, path: &str) -> Option<Rc<str>>;
}

/// The trees of expressions by their texts: each is evaluated for every event and leg, and parsed once.
#[derive(Default)]
pub(super) struct Trees(RefCell<HashMap<String, Option<Rc<parse::Expr>>>>);

impl Trees {
    fn of(&self, text: &str) -> Option<Rc<parse::Expr>> {
        if let Some(known) = self.0.borrow().get(text) {
            return known.clone();
        }
        let tree = parse::parse(text).map(Rc::new);
        self.0.borrow_mut().insert(text.to_owned(), tree.clone());
        tree
    }
}

/// The texts that a template can be.
pub(super) fn texts(scope: &dyn Scope, template: &str) -> Vec<String> {
    if !template.contains("${{") {
        return vec![template.to_owned()];
    }
    let parts: Vec<Vec<String>> = split(template)
        .into_iter()
        .map(|part| match part {
            Part::Plain(text) => vec![text.to_owned()],
            Part::Expression(text) => evaluate(scope, text).texts(),
        })
        .collect();
    let parts: Vec<_> = parts.into_iter().map(|p| if p.is_empty() { vec![String::new()] } else { p }).collect();
    product(scope.holes(), parts)
}

/// The value of a template: what is one expression keeps its type.
pub(super) fn value(scope: &dyn Scope, template: &str) -> Value {
    let trimmed = template.trim();
    if let [Part::Expression(text)] = split(trimmed).as_slice() {
        return evaluate(scope, text);
    }
    Value::any(texts(scope, template).into_iter().map(Value::Text).collect())
}

/// Whether a condition holds; nothing when that is not known. No condition holds.
pub(super) fn condition(scope: &dyn Scope, text: &str) -> Option<bool> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Some(true);
    }
    if trimmed.contains("${{") { value(scope, trimmed).truth() } else { evaluate(scope, trimmed).truth() }
}

/// Whether a condition asks for the state of what ran before, so that it does not need its success.
pub(super) fn asks_for_status(text: &str) -> bool {
    ["always()", "failure()", "cancelled()"].iter().any(|name| text.replace(' ', "").contains(name))
}

/// The value of what stands between the braces.
pub(super) fn evaluate(scope: &dyn Scope, text: &str) -> Value {
    work::count(1);
    let text = text.trim();
    let unknown = |why| Value::Text(scope.holes().of(text, why));
    if text.len() > MAX_EXPRESSION {
        return Value::Text(scope.holes().of("…", Why::Limit));
    }
    match scope.trees().of(text) {
        Some(tree) => eval::eval(scope, &tree),
        None => unknown(Why::Runtime),
    }
}

/// A part of a template.
pub(super) enum Part<'a> {
    Plain(&'a str),
    Expression(&'a str),
}

/// Cuts a template at its braces. Braces inside a text of an expression do not end it.
pub(super) fn split(template: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some(start) = rest.find("${{") {
        let Some(length) = end_of(&rest[start + 3..]) else { break };
        if start > 0 {
            parts.push(Part::Plain(&rest[..start]));
        }
        parts.push(Part::Expression(&rest[start + 3..start + 3 + length]));
        rest = &rest[start + 3 + length + 2..];
    }
    if !rest.is_empty() {
        parts.push(Part::Plain(rest));
    }
    parts
}

fn end_of(text: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\'' => quoted = !quoted,
            b'}' if !quoted && text[at..].starts_with("}}") => return Some(at),
            _ => {}
        }
    }
    None
}
