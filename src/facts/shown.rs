//! Making text fit to be shown: what people wrote may hide something, a token that was pasted must not be printed again, and
//! what GitHub's runner would take for a command must not become one.

use super::list::clean;
use crate::work;

/// How many bytes are one step of work.
const STEP: usize = 80;

/// Makes any text fit to be shown: one visible line without access tokens and commands, at most `max` characters.
#[must_use]
pub fn tame(text: &str, max: usize) -> String {
    work::count(text.len() / STEP);
    let mut text = without_commands(&mask_tokens(&clean(text)));
    if let Some((end, _)) = text.char_indices().nth(max) {
        let keep = text[..end].char_indices().next_back().map_or(0, |(last, _)| last);
        text.truncate(text[..keep].trim_end().len());
        text.push('…');
    }
    // What was cut off is not to be kept beside what is shown.
    text.shrink_to_fit();
    text
}

/// The text without commands for GitHub's runner, which obeys whatever a step prints: `##[` anywhere in a line, and `::` before a
/// word at its beginning. Where a line begins is not known before it is wrapped, so a blank before counts too. A blank between
/// the signs keeps the text readable, and visible as what it was.
fn without_commands(text: &str) -> String {
    let text = text.replace("##[", "## [");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(at) = rest.find("::") {
        let (head, tail) = rest.split_at(at);
        out.push_str(head);
        let signs = tail.bytes().take_while(|b| *b == b':').count();
        // Between wide characters a line may be broken too.
        let begins = out.chars().next_back().is_none_or(|c| c.is_whitespace() || !c.is_ascii());
        out.push_str(&if begins { vec![":"; signs].join(" ") } else { ":".repeat(signs) });
        rest = &tail[signs..];
    }
    out + rest
}

/// How access tokens of GitHub and Docker Hub begin.
const TOKEN_PREFIXES: &[&str] = &["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "dckr_pat_"];
/// How many letters and digits must follow; real ones have 36 or more.
const TOKEN_LENGTH: usize = 20;

/// Whether an access token stands in the text, as when a token was given where its secret's name was asked for.
pub(super) fn looks_like_token(text: &str) -> bool {
    mask_tokens(text) != text
}

/// Replaces every access token in the text by its beginning and an ellipsis.
#[must_use]
pub fn mask_tokens(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, prefix)) = next_prefix(rest) {
        let after = &rest[at + prefix.len()..];
        let body = after.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')).count();
        out.push_str(&rest[..at + prefix.len()]);
        if body >= TOKEN_LENGTH {
            out.push('…');
            rest = &after[body..];
        } else {
            rest = after;
        }
    }
    out + rest
}

fn next_prefix(text: &str) -> Option<(usize, &'static str)> {
    TOKEN_PREFIXES.iter().filter_map(|prefix| text.find(prefix).map(|at| (at, *prefix))).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_masked_and_names_are_not() {
        let token = format!("github_pat_{}", "a".repeat(36));
        assert_eq!(
            mask_tokens(&format!("x ghp_{} y ghp_short {token}", "a".repeat(36))),
            "x ghp_… y ghp_short github_pat_…"
        );
        assert!(looks_like_token(&token) && !looks_like_token("GHP_TOKEN"));
    }

    #[test]
    fn commands_of_the_runner_are_broken_and_paths_of_names_are_not() {
        assert_eq!(tame("::add-mask::x", 99), ": :add-mask::x");
        assert_eq!(tame("  ::error::y ::debug::z", 99), ": :error::y : :debug::z");
        assert_eq!(tame(":::error::x 中::error::y", 99), ": : :error::x 中: :error::y");
        assert_eq!(tame("a ##[group]b", 99), "a ## [group]b");
        assert_eq!(tame("#\u{200b}#[error]b", 99), "## [error]b");
        assert_eq!(tame("std::io::Error at [::1]:53", 99), "std::io::Error at [::1]:53");
    }

    #[test]
    fn a_text_is_cut_at_a_character() {
        assert_eq!(tame("жжжж", 3), "жж…");
        assert_eq!(tame("жжж", 3), "жжж");
        assert_eq!(tame("a  b", 3), "a b");
        assert_eq!(tame("a", 0), "…");
    }
}
