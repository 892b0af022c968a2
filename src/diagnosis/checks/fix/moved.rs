//! Where a place of one text is in another one: lines move when others are edited.
//!
//! In: two texts and a place of the first. Out: the place of the same line in the second, or of what stands in its stead.

use similar::{DiffOp, TextDiff};

use crate::facts::workflow::Place;

/// The place in another text.
#[must_use]
pub fn moved(from: &str, to: &str, place: Place) -> Place {
    let Some(index) = place.line.checked_sub(1).filter(|_| from != to) else { return place };
    let diff = TextDiff::from_lines(from, to);
    let line = diff.ops().iter().find(|op| op.old_range().contains(&index)).map(|op| match op {
        DiffOp::Equal { old_index, new_index, .. } => new_index + (index - old_index),
        DiffOp::Replace { old_index, new_index, new_len, .. } => new_index + (index - old_index).min(new_len - 1),
        DiffOp::Delete { new_index, .. } | DiffOp::Insert { new_index, .. } => *new_index,
    });
    Place { line: line.map_or(place.line, |line| line + 1), ..place }
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
    }
}
