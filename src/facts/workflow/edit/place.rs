//! Which node stands at a place of a text.
//!
//! In: a text and a line with a column. Out: the path of a node. A mapping begins where its first key does, and a list that is
//! not indented where its first item does, so that several nodes can begin at one place: the innermost counts.

use super::layout::{Branch, Kind, Layout, Source};
use super::{Path, Step};
use crate::facts::workflow::Place;

/// The innermost node that begins at a place, without its anchor and tag or with them.
#[must_use]
pub fn locate(text: &str, place: Place) -> Option<Path> {
    find(text, place, |branch, at| branch.open == at || branch.start == at)
}

/// The innermost node that a place lies in.
#[must_use]
pub fn enclosing(text: &str, place: Place) -> Option<Path> {
    find(text, place, |branch, at| branch.start <= at && at < branch.end)
}

fn find(text: &str, place: Place, is_it: impl Fn(&Branch, usize) -> bool) -> Option<Path> {
    // Checks the limits of size and depth.
    super::proof::read(text).ok()?;
    let (source, layout) = Layout::of(text).ok()?;
    let start = if place.line == 1 { 0 } else { line(&source, place.line)? };
    let at = start + place.column.checked_sub(1)?;
    if at > source.line_end(start) {
        return None;
    }
    let mut best = None;
    walk(&layout.root, &mut Vec::new(), &mut |branch, path| {
        if is_it(branch, at) {
            best = Some(Path(path.to_vec()));
        }
    });
    best
}

/// Where a line begins.
fn line(source: &Source<'_>, line: usize) -> Option<usize> {
    let breaks = source.chars.iter().enumerate().filter(|(_, char)| **char == '\n');
    breaks.map(|(at, _)| at + 1).nth(line.checked_sub(2)?)
}

/// Every node with its path, the outer ones first.
fn walk(branch: &Branch, path: &mut Vec<Step>, see: &mut impl FnMut(&Branch, &[Step])) {
    see(branch, path);
    let mut inner = |step, node, path: &mut Vec<Step>| {
        path.push(step);
        walk(node, path, see);
        path.pop();
    };
    match &branch.kind {
        Kind::List { items, .. } => {
            for (index, item) in items.iter().enumerate() {
                inner(Step::Index(index), &item.node, path);
            }
        }
        Kind::Map { entries, .. } => {
            for entry in entries {
                inner(Step::Key(entry.key.text.clone()), &entry.node, path);
            }
        }
        _ => {}
    }
}
