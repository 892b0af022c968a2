//! Tokens that a terminal broke at its right edge, so that the second half begins the next line.
//!
//! In: the bytes before a line, and the line. Out: the line without the half that begins it.

use super::HIDDEN;
use super::value::looks_secret;

/// How tokens begin, and how long they are where their length is known.
const BEGINNINGS: &[(&[u8], usize)] = &[
    (b"ghp_", 40),
    (b"gho_", 40),
    (b"ghu_", 40),
    (b"ghs_", 40),
    (b"ghr_", 40),
    (b"github_pat_", 93),
    (b"glpat-", usize::MAX),
    (b"dckr_pat_", usize::MAX),
    (b"npm_", 40),
    (b"eyJ", usize::MAX),
];
/// The longest token that is looked for, in bytes.
const LONGEST: usize = 512;

/// Whether the line before ends in the beginning of a token.
pub(crate) fn is_open(before: &[u8]) -> bool {
    let line = before.strip_suffix(b"\n").unwrap_or(before);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let tail = &line[line.len().saturating_sub(LONGEST)..];
    let of_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-".contains(byte);
    let start = tail.iter().rposition(|byte| !of_token(byte)).map_or(0, |at| at + 1);
    let word = &tail[start..];
    BEGINNINGS.iter().any(|(begins, whole)| word.starts_with(begins) && word.len() < *whole)
}

/// The line without the end of a token that begins it.
pub(crate) fn without_end(line: &str) -> String {
    let text = line.trim_start();
    let word = text.split_whitespace().next().unwrap_or_default();
    let of_token = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
    if of_token && looks_secret(word) { text.replacen(word, HIDDEN, 1) } else { line.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{is_open, without_end};

    #[test]
    fn a_line_that_ends_in_half_a_token_is_open() {
        let whole = format!("x ghp_{}", "aB3d".repeat(9));
        assert!(is_open(b"token ghs_aB3dE5\r\n") && is_open(b"TOKEN=github_pat_1aB3") && !is_open(whole.as_bytes()));
        assert!(!is_open(b"ghcr.io/octo-org/app:1\n") && !is_open(b"ghs_aB3dE5 \n") && !is_open(b""));
    }

    #[test]
    fn only_what_can_be_the_other_half_goes() {
        assert_eq!(without_end("  aB3dE5fG denied: x"), "*** denied: x");
        assert_eq!(without_end("denied: aB3dE5fG"), "denied: aB3dE5fG");
        assert_eq!(without_end("error ghcr.io"), "error ghcr.io");
    }
}
