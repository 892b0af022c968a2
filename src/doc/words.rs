//! Leaves of a document: words of one locale with blanks for facts.

use super::Tree;
use crate::facts::list::Slot;

/// A guide in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The guide's id, such as `setup`.
    pub id: String,
    /// The locale's language tag.
    pub lang: String,
    /// Whether the locale is written from right to left.
    pub rtl: bool,
    /// The tree.
    pub tree: Tree<Words>,
    /// Words of the frame around it, by name (`contents`, `copy`, `languages` …).
    pub frame: std::collections::BTreeMap<String, String>,
    /// How many messages fell back to another locale.
    pub untranslated: usize,
    /// How many messages there are in all.
    pub messages: usize,
}

/// A run of inlines.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Words {
    /// The inlines, in order.
    pub inlines: Vec<Inline>,
    /// The language the words are in, where it is not the document's: the message is not translated.
    pub fallback: Option<String>,
    /// Whether the English text has changed since it was translated.
    pub stale: bool,
}

/// One inline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// A fact amid words, escaped for prose.
    Blank(Slot),
    /// Stressed words.
    Strong(Vec<Self>),
    /// Emphasised words.
    Emphasis(Vec<Self>),
    /// Code, in which facts can stand.
    Code(Vec<Piece>),
    /// A text on GitHub's screen, with its meaning in the reader's language at the first mention.
    Label {
        /// The text, in English.
        text: String,
        /// What it means.
        gloss: Option<String>,
    },
    /// A link.
    Link {
        /// Its address.
        href: Vec<Piece>,
        /// Its words.
        words: Vec<Self>,
    },
    /// A link whose address depends on who owns the repository, while that is not known.
    Either {
        /// The words that show both links.
        words: Vec<Self>,
        /// The address for a personal account.
        user: Vec<Piece>,
        /// The address for an organisation.
        organization: Vec<Piece>,
    },
    /// Words of another language inside words of the document's: the name of a link that is not translated.
    Foreign {
        /// Their language.
        lang: String,
        /// The words.
        words: Vec<Self>,
    },
    /// Words that are of one language in every document, such as the title of a page elsewhere or what a program prints.
    Original {
        /// Their language.
        lang: String,
        /// The words.
        words: Vec<Self>,
    },
    /// A line break.
    Break,
}

/// A piece of code or of an address: literal, or a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Literal text.
    Text(String),
    /// A fact.
    Blank(Slot),
}
