//! Texts as clients print them, with this repository's names where they say somebody's.

use super::Writer;
use crate::doc::{Piece, Scope};
use crate::facts::list::Fact;
use crate::facts::shape::{Answer, OriginKind};

/// The path of an image.
const PATH: &str = "OWNER/IMAGE_NAME";
/// The path of an image that belongs to somebody else than the repository.
const FOREIGN_PATH: &[Name] = &[Name::Fact(Fact::ImageOwner), Name::Text("/"), Name::Fact(Fact::Package)];

/// What stands in a signature's text for a name, the longest first.
const NAMES: &[(&str, &[Name])] = &[
    ("ghcr.io/OWNER/IMAGE_NAME", &[Name::Fact(Fact::Image)]),
    (PATH, &[Name::Fact(Fact::OwnerLower), Name::Text("/"), Name::Fact(Fact::Package)]),
    ("ghcr.io", &[Name::Fact(Fact::Registry)]),
    ("IMAGE_NAME", &[Name::Fact(Fact::Package)]),
    ("TAG", &[Name::Fact(Fact::PullTag)]),
];

/// A part of what a name is replaced by.
enum Name {
    Fact(Fact),
    Text(&'static str),
}

impl Writer<'_> {
    /// The pieces of a text that a client prints.
    pub(super) fn printed(&self, text: &str, scope: Scope) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((at, word, names)) = self.next_name(rest) {
            push(&mut pieces, &rest[..at]);
            for name in names {
                match name {
                    Name::Fact(fact) => pieces.push(Piece::Blank(scope.slot(*fact))),
                    Name::Text(text) => push(&mut pieces, text),
                }
            }
            rest = &rest[at + word.len()..];
        }
        push(&mut pieces, rest);
        pieces
    }

    /// The first name in a text: where it stands, how it is written there, what replaces it.
    fn next_name(&self, text: &str) -> Option<(usize, &'static str, &'static [Name])> {
        // The repository's owner must not stand in the path of an image that belongs to another, and may be unknown where the
        // image's is not.
        let known = |fact| self.shape.origin(fact, 0) != OriginKind::Unknown;
        let unknown = !known(Fact::Owner) && known(Fact::ImageOwner);
        let foreign = self.shape.own_namespace == Answer::No || unknown;
        let names = |word: &str, own: &'static [Name]| if foreign && word == PATH { FOREIGN_PATH } else { own };
        let found = NAMES.iter().filter_map(|(word, own)| Some((text.find(word)?, *word, names(word, own))));
        // Of two that begin at the same place the longer one, which stands first in the list, counts.
        found.min_by_key(|(at, ..)| *at)
    }
}

fn push(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        Some(Piece::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}
