//! The line of a finding, cut where it is marked, and what is near.
//!
//! In: the lines of a file and a place. Out: an [`Excerpt`]. A line may be as long as a file and hold thousands of findings, so
//! only what stands near a mark is looked at.

use crate::facts::list::is_invisible;
use crate::facts::mask_tokens;
use crate::facts::workflow::Place;
use crate::render::findings::Excerpt;
use crate::work;

/// The longest part of a line that is shown on each side of the mark.
const WIDEST: usize = 160;
/// How many bytes on each side are looked at: tokens and characters that are masked take more than what is shown of them.
const NEAR: usize = 4 * WIDEST;

/// A line of a file.
pub(super) struct Line {
    text: String,
    /// Where each character begins; nothing where each is one byte.
    starts: Option<Vec<usize>>,
}

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<Line> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let starts = |line: &str| line.char_indices().map(|(at, _)| at).collect();
    text.lines().map(|line| Line { text: line.to_owned(), starts: (!line.is_ascii()).then(|| starts(line)) }).collect()
}

/// The line of a place, from it to the end of what is written there.
pub(super) fn excerpt(lines: &[Line], place: Place) -> Option<Excerpt> {
    let line = lines.get(place.line.checked_sub(1)?)?;
    let column = place.column.saturating_sub(1);
    let at = line.starts.as_ref().map_or(Some(column), |starts| starts.get(column).copied());
    let (before, rest) = line.text.split_at(at.unwrap_or(usize::MAX).min(line.text.len()));
    let (before, rest) = (end(before), start(rest));
    work::count(before.len() + rest.len());
    let end = rest.find(" #").unwrap_or(rest.len());
    let (marked, after) = rest.split_at(rest[..end].trim_end().len());
    let cut = |text: &str| visible(text).chars().take(WIDEST).collect::<String>();
    let before: String = visible(before).chars().rev().take(WIDEST).collect::<Vec<_>>().into_iter().rev().collect();
    Some(Excerpt { before, marked: cut(marked), after: cut(after.trim_end()) })
}

fn start(text: &str) -> &str {
    let cut = (0..=NEAR.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    &text[..cut]
}

/// The end of a text. A word that is cut there is left out: what is left of a token could not be told from any other word.
fn end(text: &str) -> &str {
    let first = text.len().saturating_sub(NEAR);
    let cut = (first..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let rest = &text[cut..];
    if cut == 0 { rest } else { rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')) }
}

/// A part of a line of a file, fit to be shown: each character that would steer the terminal or hide is one that says so.
fn visible(text: &str) -> String {
    let show = |c: char| match c {
        '\t' => ' ',
        c if c.is_control() || is_invisible(c) || matches!(c, '\u{E000}'..='\u{F8FF}') => '\u{fffd}',
        c => c,
    };
    mask_tokens(&text.chars().map(show).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, column: usize) -> Excerpt {
        excerpt(&lines(text), Place { line: 1, column }).expect("there is a line")
    }

    #[test]
    fn a_line_is_cut_at_the_mark_and_before_a_comment() {
        let parts = |excerpt: Excerpt| [excerpt.before, excerpt.marked, excerpt.after];
        assert_eq!(parts(of("tags: ghcr.io/a # why", 7)), ["tags: ", "ghcr.io/a", " # why"]);
        assert_eq!(parts(of("имя: ghcr.io/я", 6)), ["имя: ", "ghcr.io/я", ""]);
        assert_eq!(parts(of("a", 9)), ["a", "", ""]);
    }

    #[test]
    fn what_is_far_from_a_mark_is_neither_shown_nor_looked_at() {
        let long = |words: usize| format!("{}MARK {}", "word ".repeat(words), "rest ".repeat(words));
        let (short, far) = (of(&long(1000), 5001), of(&long(20_000), 100_001));
        assert_eq!((short.before.len(), short.marked.len()), (WIDEST, WIDEST));
        assert_eq!(short, far);
        let all = lines(&long(20_000));
        let looked = work::of(|| excerpt(&all, Place { line: 1, column: 100_001 }));
        assert!(looked <= 2 * NEAR, "{looked}");
    }

    #[test]
    fn a_token_that_begins_far_before_a_mark_is_not_shown() {
        let text = format!("x {}{} ", "ghp_", "a".repeat(2 * NEAR));
        assert_eq!(of(&text, text.len()).before, "");
        assert!(!of(&text, 3).marked.contains("aaa"));
    }
}
