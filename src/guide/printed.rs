//! Texts as clients print them, with this repository's names where they say somebody's.

use super::Writer;
use crate::doc::named::{Name, Names, named};
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
const NAMES: &Names = &[
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

impl Writer<'_> {
    /// The pieces of a text that a client prints.
    pub(super) fn printed(&self, text: &str, scope: Scope) -> Vec<Piece> {
        // The repository's owner must not stand in the path of an image that belongs to another, and may be unknown where the
        // image's is not.
        let known = |fact| self.shape.origin(fact, 0) != OriginKind::Unknown;
        let unknown = !known(Fact::Owner) && known(Fact::ImageOwner);
        let foreign = self.shape.own_namespace == Answer::No || unknown;
        let instead = |word: &str| match word {
            PATH if foreign => Some(FOREIGN_PATH),
            OWNER if foreign => Some(FOREIGN_OWNER),
            _ => None,
        };
        named(text, NAMES, instead, |fact| scope.slot(fact))
    }
}
