//! Literals without which a pattern cannot match.
//!
//! In: the text of a regular expression. Out: a few literals of which every match contains one, in lower case; so one pass with
//! all literals of all patterns finds the lines that are worth a closer look.

use regex_syntax::hir::{Hir, HirKind};

/// The shortest literal that is worth looking for.
const SHORTEST: usize = 3;

/// The literals of a pattern; `None` when it has none that is long enough.
pub(crate) fn anchors(pattern: &str) -> Option<Vec<String>> {
    // Parsed as if case mattered: otherwise every letter is a class of two.
    of_parsed(&regex_syntax::Parser::new().parse(pattern).ok()?)
}

/// The literals of a pattern that was parsed as if case mattered.
pub(crate) fn of_parsed(hir: &Hir) -> Option<Vec<String>> {
    let found = of(hir)?;
    let texts: Vec<String> = found
        .into_iter()
        .map(|bytes| String::from_utf8(bytes).ok().map(|text| text.to_lowercase()))
        .collect::<Option<_>>()?;
    texts.iter().all(|text| text.len() >= SHORTEST && text.is_ascii()).then_some(texts)
}

fn of(hir: &Hir) -> Option<Vec<Vec<u8>>> {
    match hir.kind() {
        HirKind::Literal(literal) => Some(vec![literal.0.to_vec()]),
        HirKind::Capture(capture) => of(&capture.sub),
        HirKind::Repetition(repetition) if repetition.min > 0 => of(&repetition.sub),
        HirKind::Concat(parts) => parts.iter().filter_map(of).max_by_key(|found| worth(found)),
        HirKind::Alternation(parts) => {
            let all: Option<Vec<_>> = parts.iter().map(of).collect();
            all.map(|all| all.into_iter().flatten().collect())
        }
        _ => None,
    }
}

/// The shortest literal decides how rarely a set is found; of equal ones the smaller set is better.
fn worth(found: &[Vec<u8>]) -> (usize, std::cmp::Reverse<usize>) {
    (found.iter().map(Vec::len).min().unwrap_or(0), std::cmp::Reverse(found.len()))
}

#[cfg(test)]
mod tests {
    use super::anchors;

    #[test]
    fn the_longest_part_that_must_be_there_is_taken() {
        assert_eq!(anchors(r"a?denied: (?:x|y)+z"), Some(vec!["denied: ".to_owned()]));
        assert_eq!(anchors(r"(?:error|fatal): .*"), Some(vec!["error".to_owned(), "fatal".to_owned()]));
        assert_eq!(anchors(r"(?:^|Error:? )manifest unknown\s*$"), Some(vec!["manifest unknown".to_owned()]));
    }

    #[test]
    fn a_pattern_that_can_match_anything_has_none() {
        assert_eq!(anchors(r"\d+|error"), None);
        assert_eq!(anchors(r"a.*b"), None);
    }
}
