//! Guides that are pages of one site: causes, myths and sources stand on pages of their own, and what is the same for every
//! page (labels, links, titles of entries) is said once, by [`Pages::terms`].

use super::{Writer, finished, one_cause, one_myth, one_remedy, terms};
use crate::catalog::Catalog;
use crate::catalog::entries::Signature;
use crate::diagnosis::Diagnosis;
use crate::doc::{Block, Guide, Msg, Piece, Scope, Terms};
use crate::facts::shape::Shape;

/// What stands in the place of the table of errors: a section that whoever shows the pages has to place.
pub const ERRORS: &str = "list/errors";
/// What stands before the id of a cause that has a page of its own beside a section on this one.
pub const CAUSE: &str = "cause/";
/// What stands before the name of another guide.
pub const GUIDE: &str = "guide/";

/// Builds the pages of one site.
pub struct Pages<'a> {
    catalog: &'a Catalog,
    shape: &'a Shape,
    diagnosis: Diagnosis,
}

impl<'a> Pages<'a> {
    /// Pages for this shape.
    #[must_use]
    pub fn new(catalog: &'a Catalog, shape: &'a Shape) -> Self {
        Self { catalog, shape, diagnosis: Diagnosis::from_shape(catalog, shape) }
    }

    fn writer<'w>(&'w self, name: &'w str) -> Writer<'w> {
        Writer { linked: true, ..Writer::new(self.catalog, name, self.shape, &self.diagnosis) }
    }

    /// What labels, links and sections mean on every page, unless the page itself says otherwise.
    #[must_use]
    pub fn terms(&self) -> Terms {
        terms::shared(self.catalog, self.shape)
    }

    /// A guide by its outline. What it would say of causes and myths is a list of links, of sources nothing; the table of errors
    /// is the section [`ERRORS`], other guides those that begin with [`GUIDE`], causes those that begin with [`CAUSE`].
    #[must_use]
    pub fn outline(&self, name: &str) -> Option<Guide> {
        let (name, outline) = self.catalog.guides.get_key_value(name)?;
        let mut writer = self.writer(name);
        let blocks = writer.sections(outline);
        Some(finished(&writer, name, Msg::message(format!("guide-{name}-title"), Scope::default()), blocks))
    }

    /// A cause, with every remedy in it.
    #[must_use]
    pub fn cause(&self, id: &str) -> Option<Guide> {
        one_cause(self.writer("explain"), id)
    }

    /// A remedy.
    #[must_use]
    pub fn remedy(&self, id: &str) -> Option<Guide> {
        one_remedy(&self.writer("explain"), id)
    }

    /// A myth.
    #[must_use]
    pub fn myth(&self, id: &str) -> Option<Guide> {
        one_myth(&self.writer("explain"), id)
    }

    /// Blocks that somebody else wrote.
    #[must_use]
    pub fn blocks(&self, id: &str, title: Msg, blocks: Vec<Block<Msg>>) -> Guide {
        finished(&self.writer(id), id, title, blocks)
    }

    /// The entry of a text that a client prints.
    #[must_use]
    pub fn signature(&self, id: &str) -> Option<&'a Signature> {
        self.catalog.signatures.get(id)
    }

    /// The pieces of a text that a client prints, with blanks for names.
    #[must_use]
    pub fn printed(&self, text: &str) -> Vec<Piece> {
        self.writer("").printed(text, Scope::default())
    }
}
