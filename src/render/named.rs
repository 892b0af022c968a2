//! Placeholders that our own words write out in code, such as `OWNER/REPO`: on a page that readers fill, they are blanks too.
//!
//! Only a name that says whose it is counts: a word alone, such as `OWNER`, may be anybody's.

use crate::doc::Piece;
use crate::facts::list::{Fact, Slot};

/// What is written for a name, the longest first, and the facts and texts it is made of.
const NAMES: &[(&str, &[Name])] = &[
    ("ghcr.io/OWNER/IMAGE_NAME", &[Name::Fact(Fact::Image)]),
    ("OWNER/IMAGE_NAME", &[Name::Fact(Fact::OwnerLower), Name::Text("/"), Name::Fact(Fact::Package)]),
    ("OWNER/REPO", &[Name::Fact(Fact::Owner), Name::Text("/"), Name::Fact(Fact::Repository)]),
    ("/IMAGE_NAME", &[Name::Text("/"), Name::Fact(Fact::Package)]),
];

/// A part of what a name is replaced by.
enum Name {
    Fact(Fact),
    Text(&'static str),
}

/// A text of code as pieces, in which placeholders for names of the repository are blanks.
pub(super) fn named(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((at, word, names)) = next(rest) {
        push(&mut out, &rest[..at]);
        for name in names {
            match name {
                Name::Fact(fact) => out.push(Piece::Blank(Slot::value(*fact, 0))),
                Name::Text(text) => push(&mut out, text),
            }
        }
        rest = &rest[at + word.len()..];
    }
    push(&mut out, rest);
    out
}

/// The first name in a text: of two that begin at the same place the longer one, which stands first in the list.
fn next(text: &str) -> Option<(usize, &'static str, &'static [Name])> {
    let found = NAMES.iter().filter_map(|(word, names)| Some((find(text, word)?, *word, *names)));
    found.min_by_key(|(at, ..)| *at)
}

/// Where a word stands that is not a part of a longer one.
fn find(text: &str, word: &str) -> Option<usize> {
    let joins = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let alone = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        (word.starts_with('/') || !before.is_some_and(joins)) && !after.is_some_and(joins)
    };
    text.match_indices(word).map(|(at, _)| at).find(|at| alone(*at))
}

fn push(out: &mut Vec<Piece>, text: &str) {
    match out.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => out.push(Piece::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(text: &str) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Blank(slot) => format!("<{}>", slot.fact.name()),
        };
        named(text).iter().map(piece).collect()
    }

    #[test]
    fn names_of_the_repository_are_blanks() {
        let cases = [
            ("ghcr.io/OWNER/IMAGE_NAME:TAG", "<image>:TAG"),
            ("OWNER/IMAGE_NAME", "<owner-lower>/<package>"),
            ("docker.pkg.github.com/OWNER/REPO/IMAGE_NAME", "docker.pkg.github.com/<owner>/<repository>/<package>"),
            ("github.repository == 'OWNER/REPO'", "github.repository == '<owner>/<repository>'"),
            ("ghcr.io/${{ github.repository_owner }}/IMAGE_NAME", "ghcr.io/${{ github.repository_owner }}/<package>"),
        ];
        for (text, wanted) in cases {
            assert_eq!(marked(text), wanted);
        }
    }

    #[test]
    fn other_words_are_not() {
        for text in ["OWNER/charts/app", "TOKEN_OWNER/REPO", "OWNER/REPOS", "UPSTREAM_OWNER/UPSTREAM_REPO", "TAG", ""] {
            assert_eq!(marked(text), text);
        }
    }
}
