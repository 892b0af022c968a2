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
    fn other_words_are_not() {
        for text in ["OWNER/charts/app", "TOKEN_OWNER/REPO", "OWNER/REPOS", "UPSTREAM_OWNER/UPSTREAM_REPO", "TAG", ""] {
            assert_eq!(marked(text), text);
        }
    }
}
