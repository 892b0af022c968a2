//! Placeholders that our own words write out in code, such as `OWNER/REPO`: on a page that readers fill, they are blanks too.
//!
//! Only a name that says whose it is counts: a word alone, such as `OWNER`, may be anybody's.

use crate::doc::named::{Name, Names};
use crate::doc::{self, Piece};
use crate::facts::list::{Fact, Slot};

/// What is written for a name, the longest first, and the facts and texts it is made of.
const NAMES: &Names = &[
    ("ghcr.io/OWNER/IMAGE_NAME", &[Name::Fact(Fact::Image)]),
    ("OWNER/IMAGE_NAME", &[Name::Fact(Fact::OwnerLower), Name::Text("/"), Name::Fact(Fact::Package)]),
    ("OWNER/REPO", &[Name::Fact(Fact::Owner), Name::Text("/"), Name::Fact(Fact::Repository)]),
    ("/IMAGE_NAME", &[Name::Text("/"), Name::Fact(Fact::Package)]),
];

/// Whether a text has a word in capitals, as every placeholder is: most have none, and looking for each takes longer.
pub(super) fn may_name(text: &str) -> bool {
    text.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_uppercase))
}

/// A text of code as pieces, in which placeholders for names of the repository are blanks.
pub(super) fn named(text: &str) -> Vec<Piece> {
    doc::named::named(text, NAMES, |_| None, |fact| Slot::value(fact, 0))
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
    fn every_name_is_looked_for() {
        assert!(NAMES.iter().all(|(name, _)| may_name(name)));
        assert!(!may_name("Aa B3 c_D"));
    }

    #[test]
    fn other_words_are_not() {
        for text in ["OWNER/charts/app", "TOKEN_OWNER/REPO", "OWNER/REPOS", "UPSTREAM_OWNER/UPSTREAM_REPO", "TAG", ""] {
            assert_eq!(marked(text), text);
        }
    }
}
