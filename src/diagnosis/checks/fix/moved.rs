//! Where a place of one text is in another one: lines move when others are edited, columns when their line is.
//!
//! In: two texts and a place of the first. Out: the place of the same character in the second, or of what stands in its stead.

use std::ops::Range;

use similar::{DiffOp, TextDiff};

use crate::facts::workflow::Place;

/// The longest line, in bytes, that is compared character by character.
const MAX_LINE: usize = 2_000;

/// The place in another text.
#[must_use]
pub fn moved(from: &str, to: &str, place: Place) -> Place {
    let Some(index) = place.line.checked_sub(1).filter(|_| from != to) else { return place };
    let diff = TextDiff::from_lines(from, to);
    let Some(op) = diff.ops().iter().find(|op| op.old_range().contains(&index)) else { return place };
    if let DiffOp::Equal { old_index, new_index, .. } = op {
        return Place { line: new_index + (index - old_index) + 1, ..place };
    }
    let old = from.lines().nth(index).unwrap_or_default();
    let (line, new) = alike(old, to, op.new_range(), index - op.old_range().start);
    Place { line: line + 1, column: column(old, new, place.column) }
}

/// The line of a range that is most like another one; of two that are as much so, the one nearest to where that one stood.
fn alike<'t>(old: &str, to: &'t str, range: Range<usize>, at: usize) -> (usize, &'t str) {
    let lines = to.lines().enumerate().skip(range.start).take(range.len().max(1));
    let like = |line: &str| -> usize {
        let (old, line) = (old.trim(), line.trim());
        let head = old.bytes().zip(line.bytes()).take_while(|(a, b)| a == b).count();
        let tail = old.bytes().rev().zip(line.bytes().rev()).take_while(|(a, b)| a == b).count();
        (head + tail).min(old.len())
    };
    let far = |index: usize| (index - range.start).abs_diff(at);
    lines.max_by_key(|(index, line)| (like(line), usize::MAX - far(*index))).unwrap_or((range.start, ""))
}

/// Where a column of a line is in another line.
fn column(old: &str, new: &str, column: usize) -> usize {
    let Some(index) = column.checked_sub(1).filter(|_| old.len().max(new.len()) <= MAX_LINE) else { return column };
    let diff = TextDiff::from_chars(old, new);
    let op = diff.ops().iter().find(|op| op.old_range().contains(&index));
    op.map_or(column, |op| match op {
        DiffOp::Equal { old_index, new_index, .. } => new_index + (index - old_index) + 1,
        DiffOp::Replace { new_index, .. } | DiffOp::Delete { new_index, .. } | DiffOp::Insert { new_index, .. } => {
            new_index + 1
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_again() {
        let at = |from: &str, to: &str, line: usize| moved(from, to, Place { line, column: 3 }).line;
        assert_eq!(at("a\nb\nc\n", "a\nx\nb\nc\n", 3), 4);
        assert_eq!(at("a\nx\nb\nc\n", "a\nb\nc\n", 4), 3);
        assert_eq!(at("a\nb\nc\n", "a\nB\nc\n", 2), 2);
        assert_eq!(at("a\nb\n", "a\nb\n", 2), 2);
        assert_eq!(at("a\nab: c\nd: e\nz\n", "a\nx\nab: cc\nd: ee\nz\n", 3), 4);
    }

    #[test]
    fn a_column_of_an_edited_line_is_found_again() {
        let at = |from: &str, to: &str, column: usize| moved(from, to, Place { line: 1, column }).column;
        assert_eq!(at("with: {push: true, registry: ghcr.io, tags: x}\n", "with: {push: true, tags: x}\n", 39), 20);
        assert_eq!(at("{a: b, tags: x}\n", "{a: bcd, e: f, tags: x}\n", 8), 16);
        assert_eq!(at("{a: b, tags: x}\n", "{a: bcd, e: f, tags: x}\n", 2), 2);
        assert_eq!(at("  tags: x # y\n", "      tags: x\n", 3), 7);
    }
}
