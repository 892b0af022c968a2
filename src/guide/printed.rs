//! Texts as clients print them, with this repository's names where they say somebody's.

use super::Writer;
use crate::doc::{Piece, Scope};
use crate::facts::list::Fact;
use crate::facts::shape::{Answer, OriginKind};

/// The path of an image.
const PATH: &str = "OWNER/IMAGE_NAME";
/// The path of an image that belongs to somebody else than the repository.
const FOREIGN_PATH: &[Name] = &[Name::Fact(Fact::ImageOwner), Name::Text("/"), Name::Fact(Fact::Package)];

/// An owner in an address.
const OWNER: &str = "/OWNER/";
/// The same where the image belongs to somebody else.
const FOREIGN_OWNER: &[Name] = &[Name::Text("/"), Name::Fact(Fact::ImageOwner), Name::Text("/")];

/// What stands in a signature's text for a name, the longest first.
const NAMES: &[(&str, &[Name])] = &[
    ("ghcr.io/OWNER/IMAGE_NAME", &[Name::Fact(Fact::Image)]),
    (PATH, &[Name::Fact(Fact::OwnerLower), Name::Text("/"), Name::Fact(Fact::Package)]),
    ("OWNER/REPO", &[Name::Fact(Fact::Owner), Name::Text("/"), Name::Fact(Fact::Repository)]),
    (OWNER, &[Name::Text("/"), Name::Fact(Fact::OwnerLower), Name::Text("/")]),
    ("OWNER", &[Name::Fact(Fact::Owner)]),
    ("REPO", &[Name::Fact(Fact::Repository)]),
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
        let names = |word: &str, own: &'static [Name]| match word {
            PATH if foreign => FOREIGN_PATH,
            OWNER if foreign => FOREIGN_OWNER,
            _ => own,
        };
        let found = NAMES.iter().filter_map(|(word, own)| Some((find(text, word)?, *word, names(word, own))));
        // Of two that begin at the same place the longer one, which stands first in the list, counts.
        found.min_by_key(|(at, ..)| *at)
    }
}

/// Where a name stands that is not a part of another one.
fn find(text: &str, word: &str) -> Option<usize> {
    let joins = |c: char| c.is_ascii_uppercase() || c == '_';
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
    use super::{OWNER, find};

    #[test]
    fn a_name_is_no_part_of_another() {
        assert_eq!(find("https://ghcr.io/v2/OWNER/CACHE_NAME/blobs", OWNER), Some(18));
        assert_eq!(find("not found for owner: OWNER in repo: REPO", "REPO"), Some(36));
        assert_eq!(find("TOKEN_OWNER is not the OWNER", "OWNER"), Some(23));
        for text in ["TOKEN_OWNER", "OWNERS", "OWNER_ID"] {
            assert_eq!(find(text, "OWNER"), None, "{text}");
        }
    }
}
