//! Placeholders that texts write out for names, such as `OWNER/REPO`, become blanks.

use super::Piece;
use crate::facts::list::{Fact, Slot};

/// A part of what a placeholder is replaced by.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Name {
    /// A fact.
    Fact(Fact),
    /// A text that stays.
    Text(&'static str),
}

/// What is written for a name, and what it is replaced by. Of two that can begin at the same place the longer one stands first.
pub(crate) type Names = [(&'static str, &'static [Name])];

/// A text as pieces, in which the placeholders of `names` are blanks. `slot` says which of a fact's values is meant, and `instead` what
/// replaces a placeholder where it is not what `names` says.
pub(crate) fn named(
    text: &str,
    names: &Names,
    instead: impl Fn(&str) -> Option<&'static [Name]>,
    slot: impl Fn(Fact) -> Slot,
) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((at, word, own)) = first(rest, names) {
        push(&mut pieces, &rest[..at]);
        for name in instead(word).unwrap_or(own) {
            match name {
                Name::Fact(fact) => pieces.push(Piece::Blank(slot(*fact))),
                Name::Text(text) => push(&mut pieces, text),
            }
        }
        rest = &rest[at + word.len()..];
    }
    push(&mut pieces, rest);
    pieces
}

/// The first placeholder in a text: where it stands, how it is written, what replaces it.
fn first(text: &str, names: &Names) -> Option<(usize, &'static str, &'static [Name])> {
    let found = names.iter().filter_map(|(word, own)| Some((find(text, word)?, *word, *own)));
    found.min_by_key(|(at, ..)| *at)
}

/// Where a word stands that is not a part of a longer one.
fn find(text: &str, word: &str) -> Option<usize> {
    let joins = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let alone = |at: usize| {
        let before = text[..at].chars().next_back().filter(|_| word.starts_with(joins));
        let after = text[at + word.len()..].chars().next().filter(|_| word.ends_with(joins));
        !before.into_iter().chain(after).any(joins)
    };
    text.match_indices(word).map(|(at, _)| at).find(|at| alone(*at))
}

fn push(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn a_name_is_no_part_of_another() {
        assert_eq!(find("https://ghcr.io/v2/OWNER/CACHE_NAME/blobs", "/OWNER/"), Some(18));
        assert_eq!(find("not found for owner: OWNER in repo: REPO", "REPO"), Some(36));
        assert_eq!(find("TOKEN_OWNER is not the OWNER", "OWNER"), Some(23));
        for text in ["TOKEN_OWNER", "OWNERS", "OWNER_ID", "OWNER2"] {
            assert_eq!(find(text, "OWNER"), None, "{text}");
        }
    }
}
