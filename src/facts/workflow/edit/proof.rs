//! The proof of an edit: the tree of the new text is the tree of the old one with the edit made on it.
//!
//! In: texts and an edit. Out: the wanted tree; whether a text has it. The trees are those that facts are read from, with
//! aliases and merge keys followed, so that an edit which reaches another place through an anchor is no proof. The order of a
//! mapping's entries does not count: nothing but the edited range of the text changes.

use super::super::problem::Problem;
use super::super::yaml::{self, Node, Place, Text, Value};
use super::{Edit, EditError, Path, Scalar, Step};

/// A text that was read.
pub(super) struct Read {
    pub(super) node: Node,
    /// How much is odd about it.
    odd: usize,
}

pub(super) fn read(text: &str) -> Result<Read, EditError> {
    let mut problems: Vec<Problem> = Vec::new();
    let node = yaml::parse("", text.as_bytes(), &mut problems).ok_or(EditError::Syntax)?;
    Ok(Read { node, odd: problems.len() })
}

/// Whether the new text has the wanted tree, and no more odd things than the old one.
pub(super) fn proven(old: &Read, new: &str, wanted: &Node) -> Result<(), EditError> {
    let new = read(new).map_err(|_| EditError::Unproven)?;
    if same(&new.node, wanted) && new.odd <= old.odd { Ok(()) } else { Err(EditError::Unproven) }
}

/// Whether two trees mean the same, wherever they stand.
pub(super) fn same(one: &Node, other: &Node) -> bool {
    match (&one.value, &other.value) {
        (Value::List(one), Value::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Map(one), Value::Map(entries)) => {
            let has = |(key, node): &(Text, Node)| other.get(&key.text).is_some_and(|other| same(node, other));
            one.len() == entries.len() && one.iter().all(has)
        }
        (one, other) => one == other,
    }
}

pub(super) use super::super::yaml::Node as Tree;

/// The tree with the edits made.
pub(super) fn edited(old: &Read, edits: &[&Edit]) -> Result<Node, EditError> {
    let mut tree = old.node.clone();
    edits.iter().try_for_each(|edit| made(&mut tree, edit))?;
    Ok(tree)
}

fn made(tree: &mut Node, edit: &Edit) -> Result<(), EditError> {
    let path = edit.path();
    let absent = || EditError::Absent(path.clone());
    match edit {
        Edit::Set { value, .. } => {
            let node = reach(tree, path, true).ok_or_else(absent)?;
            if matches!(node.value, Value::List(_) | Value::Map(_)) {
                return Err(absent());
            }
            node.value = Value::Text(scalar_text(value));
        }
        Edit::Replace { value, .. } => {
            let new = read(value)?.node.value;
            reach(tree, path, true).ok_or_else(absent)?.value = new;
        }
        Edit::Insert { index, item, .. } => {
            let new = read(item)?.node;
            match reach(tree, path, false).map(|node| &mut node.value) {
                Some(Value::List(items)) if *index <= items.len() => items.insert(*index, new),
                _ => return Err(absent()),
            }
        }
        Edit::ReplaceWithin { from, to, .. } => match reach(tree, path, false).map(|node| &mut node.value) {
            Some(Value::Text(text)) if !from.is_empty() && text.matches(from.as_str()).count() == 1 => {
                *text = text.replacen(from.as_str(), to, 1);
            }
            _ => return Err(absent()),
        },
    }
    Ok(())
}

/// The text that a scalar is read as.
fn scalar_text(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Text(text) => text.clone(),
        Scalar::Bool(value) => value.to_string(),
    }
}

/// The node at a path; with `make`, keys and mappings that are not there are made.
fn reach<'a>(tree: &'a mut Node, path: &Path, make: bool) -> Option<&'a mut Node> {
    let mut node = tree;
    for step in &path.0 {
        if make && node.value == Value::Null && matches!(step, Step::Key(_)) {
            node.value = Value::Map(Vec::new());
        }
        node = match (step, &mut node.value) {
            (Step::Key(key), Value::Map(entries)) => {
                let at = match entries.iter().position(|(name, _)| name.text == *key) {
                    Some(at) => at,
                    None if make => {
                        let empty = Node { place: Place::default(), value: Value::Null };
                        entries.push((Text { text: key.clone(), place: Place::default() }, empty));
                        entries.len() - 1
                    }
                    None => return None,
                };
                &mut entries.get_mut(at)?.1
            }
            (Step::Index(index), Value::List(items)) => items.get_mut(*index)?,
            _ => return None,
        };
    }
    Some(node)
}
