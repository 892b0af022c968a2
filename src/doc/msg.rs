//! Leaves of a guide: message ids and what their arguments mean.

use std::collections::BTreeMap;

use super::{Piece, Tree};
use crate::facts::list::{Fact, Many, Slot};

/// A guide before localisation: its tree, and what labels, links and sections mean in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guide {
    /// The guide's id, such as `setup`.
    pub id: String,
    /// Its tree of message ids.
    pub tree: Tree<Msg>,
    /// What `{ $label-… }`, `{ $link-… }`, `{ $section-… }` and counts stand for.
    pub terms: Terms,
}

/// One leaf of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Msg {
    /// What stands there, in order, joined by nothing.
    pub parts: Vec<MsgPart>,
    /// Which image, job and list entry facts mean here.
    pub scope: Scope,
    /// The label ids of `{ $path }`.
    pub path: Vec<String>,
    /// The link id of `{ $link }`.
    pub link: Option<String>,
}

/// A part of a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MsgPart {
    /// A message, by id.
    Message(String),
    /// A fact in a code span.
    Fact(Slot),
    /// The place where a fact was found, in a code span.
    Place(Slot),
    /// A command, a name or another word of a program, in a code span.
    Code(Vec<Piece>),
    /// Text as a client prints it, in a code span: English in every language.
    Printed(Vec<Piece>),
    /// A link of `links.toml`, by id.
    Link(String),
    /// A link to a section of the same guide, by anchor; the title of another one with the command that shows it.
    Section(String),
    /// The same in little room: for a section that is not in the guide, its title with its anchor on a line below.
    Titled(String),
    /// The same in less room: for a section that is not in the guide, its title alone.
    Title(String),
    /// The same in the least room: for a section that is not in the guide, its anchor alone.
    Id(String),
    /// A text on GitHub's screen, by label id, with its meaning where the language gives one.
    Label(String),
    /// A date such as `2026-11-20`, written as the language writes it.
    Date(String),
    /// A link to a source: title and address, neither of which is translated.
    Source {
        /// The page's own title.
        title: String,
        /// Its address.
        url: String,
    },
    /// One space.
    Space,
    /// A line break between two parts of a table cell.
    Break,
}

impl Msg {
    /// A leaf that is one message.
    #[must_use]
    pub fn message(id: impl Into<String>, scope: Scope) -> Self {
        Self { parts: vec![MsgPart::Message(id.into())], scope, ..Self::default() }
    }

    /// A leaf that is one part.
    #[must_use]
    pub fn part(part: MsgPart, scope: Scope) -> Self {
        Self { parts: vec![part], scope, ..Self::default() }
    }
}

/// Which of several images, jobs and list entries a leaf speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Scope {
    /// The image, from 0.
    pub image: u16,
    /// The job, from 0.
    pub job: u16,
    /// The entry of a list fact, or which of several values of the image or job, from 0.
    pub item: u16,
}

impl Scope {
    /// The slot that `fact` means here.
    #[must_use]
    pub fn slot(self, fact: Fact) -> Slot {
        let index = match fact.info().many {
            Many::One => 0,
            Many::PerImage => self.image,
            Many::PerJob => self.job,
            Many::List => self.item,
        };
        Slot::value(fact, index).nth(if fact.has_several() { self.item } else { 0 })
    }
}

/// What the arguments of messages mean in one guide.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Terms {
    /// Label id → the text on GitHub's screen.
    pub labels: BTreeMap<String, String>,
    /// Link id → where it leads, for this shape.
    pub links: BTreeMap<String, LinkTarget>,
    /// Anchor → the section's title, and where the section is.
    pub sections: BTreeMap<String, (Msg, Place)>,
    /// Numbers for plurals, by name.
    pub counts: BTreeMap<String, u32>,
}

/// Where a section is, seen from a guide that names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// In this guide: its anchor is the address.
    Here,
    /// In no guide that could be reached from here: this command shows it.
    Command(String),
    /// On another page, with this relative address.
    Page(String),
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// One address.
    One(Href),
    /// The owner's kind is not known: the address for a personal account and the one for an organisation.
    Either {
        /// For a personal account.
        user: Href,
        /// For an organisation.
        organization: Href,
    },
    /// Some images belong to another owner than the repository, of whom it is not known what kind they are.
    Foreign {
        /// The images of another owner, by number.
        images: Vec<u16>,
        /// The address for the others.
        own: Href,
        /// For a personal account.
        user: Href,
        /// For an organisation.
        organization: Href,
    },
}

/// An address with facts in it.
pub type Href = Vec<HrefPiece>;

/// A piece of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HrefPiece {
    /// Literal text.
    Text(String),
    /// A fact.
    Fact(Fact),
}
