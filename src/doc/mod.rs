//! The tree that every stage after `guide` works on.
//!
//! Comes in: nothing; this is a leaf. Goes out: [`Tree`], generic over what stands where words stand.
//!
//! * [`Guide`] is a `Tree<Msg>`: message ids, no words ([`msg`]).
//! * [`Document`] is a `Tree<Words>`: words of one locale, in which every fact is still a blank ([`words`]).
//!
//! [`named`] makes blanks of the placeholders that texts write out; [`sentinel`] is what stands in a text where something will be put.
//!
//! Localisation is [`Tree::map`], which can change leaves but not structure: that every locale of a guide has the same
//! headings, steps, tables and code is so by construction.

mod absent;
mod msg;
pub(crate) mod named;
pub(crate) mod sentinel;
mod wanted;
mod words;

pub use absent::{Absent, AbsentControls};
pub use msg::{Guide, Href, HrefPiece, LinkTarget, Msg, MsgPart, Place, Scope, Terms};
pub use wanted::{COUNTS, Checks, Use, Wanted};
pub use words::{Document, Inline, Piece, Words};

/// A titled sequence of blocks, with leaves of type `T`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree<T> {
    /// The title of the whole.
    pub title: T,
    /// What follows.
    pub blocks: Vec<Block<T>>,
}

/// One block of a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<T> {
    /// A heading with what stands under it. `level` is 2 for the sections of a guide.
    Section {
        /// The anchor: the same in every locale.
        id: String,
        /// 2 to 6.
        level: u8,
        /// The heading.
        title: T,
        /// What stands under it.
        blocks: Vec<Self>,
    },
    /// One paragraph.
    Paragraph(T),
    /// A line that says what the block after it is, such as “How to tell:”: a heading where headings need no room of their own, else a
    /// paragraph. It has no anchor, and no list of contents names it.
    Caption(T),
    /// A call-out.
    Note(NoteKind, Vec<Self>),
    /// Numbered steps; each is a sequence of blocks.
    Steps(Vec<Vec<Self>>),
    /// An unordered list.
    List(Vec<Vec<Self>>),
    /// Things to tick off.
    Checklist(Vec<Vec<Self>>),
    /// A table with a head.
    Table {
        /// The column titles.
        head: Vec<T>,
        /// The rows; each has as many cells as the head.
        rows: Vec<Vec<T>>,
    },
    /// A code block.
    Code(Code),
}

/// The kinds of call-out that GitHub knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub enum NoteKind {
    /// Useful to know.
    Note,
    /// Makes it easier.
    Tip,
    /// Needed to succeed.
    Important,
    /// Can cause harm if overlooked.
    Warning,
    /// Has bad consequences.
    Caution,
}

impl NoteKind {
    /// Its name, as in content and in the frame's words.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// The text of a code block: never words, so it needs no locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// A template of `templates/snippets/`, filled for one image and job.
    Snippet {
        /// The file name, such as `workflow.yml`.
        name: String,
        /// Which image and job its facts mean.
        scope: Scope,
    },
    /// Text as a client or the registry prints it.
    Output(Vec<Vec<Piece>>),
}

impl<T> Tree<T> {
    /// The same tree with every leaf replaced. Leaves are visited in reading order.
    pub fn map<U>(&self, leaf: &mut impl FnMut(&T) -> U) -> Tree<U> {
        Tree { title: leaf(&self.title), blocks: map_blocks(&self.blocks, leaf) }
    }
}

fn map_blocks<T, U>(blocks: &[Block<T>], leaf: &mut impl FnMut(&T) -> U) -> Vec<Block<U>> {
    blocks.iter().map(|block| block.map(leaf)).collect()
}

fn map_items<T, U>(items: &[Vec<Block<T>>], leaf: &mut impl FnMut(&T) -> U) -> Vec<Vec<Block<U>>> {
    items.iter().map(|item| map_blocks(item, leaf)).collect()
}

impl<T> Block<T> {
    fn map<U>(&self, leaf: &mut impl FnMut(&T) -> U) -> Block<U> {
        match self {
            Self::Section { id, level, title, blocks } => {
                let title = leaf(title);
                Block::Section { id: id.clone(), level: *level, title, blocks: map_blocks(blocks, leaf) }
            }
            Self::Paragraph(text) => Block::Paragraph(leaf(text)),
            Self::Caption(text) => Block::Caption(leaf(text)),
            Self::Note(kind, blocks) => Block::Note(*kind, map_blocks(blocks, leaf)),
            Self::Steps(items) => Block::Steps(map_items(items, leaf)),
            Self::List(items) => Block::List(map_items(items, leaf)),
            Self::Checklist(items) => Block::Checklist(map_items(items, leaf)),
            Self::Table { head, rows } => Block::Table {
                head: head.iter().map(&mut *leaf).collect(),
                rows: rows.iter().map(|row| row.iter().map(&mut *leaf).collect()).collect(),
            },
            Self::Code(code) => Block::Code(code.clone()),
        }
    }

    /// Calls `visit` for this block and every block inside it, in reading order.
    pub fn walk<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Section { blocks, .. } | Self::Note(_, blocks) => blocks.iter().for_each(|b| b.walk(visit)),
            Self::Steps(items) | Self::List(items) | Self::Checklist(items) => {
                items.iter().flatten().for_each(|b| b.walk(visit));
            }
            Self::Paragraph(_) | Self::Caption(_) | Self::Table { .. } | Self::Code(_) => {}
        }
    }
}
