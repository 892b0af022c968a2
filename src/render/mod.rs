//! A document becomes a form, and a form becomes bytes. This module owns all escaping.
//!
//! Comes in: a [`Document`], a [`Format`], the [`Shape`] of the facts. Goes out: a [`Form`], which [`Form::fill`] turns into text.
//!
//! 1. [`templates`] holds the Tera templates and renders snippets and frames; facts go in as sentinels.
//! 2. [`markdown`], [`html`], [`json`] and [`text`] write a document as literal bytes and blanks.
//! 3. [`form`] is what they write, and how it is filled.
//! 4. [`escape`] knows what a fact's text must look like in each context.
//!
//! [`findings`] writes what checks of workflows find, which is no document; [`command`] writes what a runner acts on.

mod command;
mod escape;
pub mod findings;
mod form;
mod frame;
mod html;
pub mod json;
mod markdown;
mod named;
mod table;
mod templates;
mod text;

pub use command::command;
pub use escape::{Escape, Medium, Syntax};
pub use form::Form;
use form::Writer;
pub use frame::{PageFrame, mark};
pub use html::Parts;
pub use templates::{ASSETS, Ready, TemplateError, Templates};

use crate::doc::{Document, Inline};
use crate::facts::list::Values;
use crate::facts::shape::Shape;

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// GitHub-flavoured Markdown.
    Markdown,
    /// One self-contained page.
    Html,
    /// Versioned JSON; see [`json`].
    Json,
    /// Plain text for a terminal.
    Text {
        /// Columns to wrap at.
        width: usize,
        /// Whether to use ANSI colours.
        colour: bool,
    },
}

impl Format {
    /// The extension of a file in this format.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Markdown => "md",
            Self::Html => "html",
            Self::Json => "json",
            Self::Text { .. } => "txt",
        }
    }
}

/// A text as one word of a POSIX shell, quoted if it needs to be.
#[must_use]
pub fn shell_word(text: &str) -> String {
    escape::shell(text).into_owned()
}

/// What stands around a document in a file.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Frame {
    /// Where the file comes from; `None` leaves the comment out.
    pub provenance: Option<Provenance>,
    /// The languages of the same guide, this one included; shown if there are several.
    pub languages: Vec<Language>,
}

/// Where a file comes from.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Provenance {
    /// The version of the program.
    pub version: String,
    /// The version of content, locales and templates.
    pub content: String,
    /// The languages that the guide is written in, separated by commas.
    pub languages: String,
    /// What stands where the checksum will be put.
    pub checksum: String,
}

/// One of the languages of a guide.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Language {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub autonym: String,
    /// The file that the guide is in, relative to this one.
    pub file: String,
}

/// Renders a document.
///
/// # Errors
///
/// Fails when a template is broken or missing; the error names the template and the line.
pub fn form(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    format: Format,
    frame: &Frame,
) -> Result<Form, TemplateError> {
    match format {
        Format::Markdown => markdown::form(templates, document, shape, frame),
        Format::Html => html::form(templates, document, shape, frame),
        Format::Json => json::form(templates, document, shape, frame),
        Format::Text { width, colour } => text::form(templates, document, shape, width, colour),
    }
}

/// Renders the parts of a page of the help site; its opening has at most `opening` paragraphs. With values the blanks are filled;
/// without, each is an element with its placeholder, for a script to fill.
///
/// # Errors
///
/// As for [`form()`].
pub fn parts(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    values: Option<&Values>,
    opening: usize,
) -> Result<Parts, TemplateError> {
    html::parts(templates, document, shape, values, opening)
}

/// Renders a document as a Markdown file without a frame of its own. Without values, blanks hold their placeholders.
///
/// # Errors
///
/// As for [`form()`].
pub fn markdown(
    templates: &Templates,
    document: &Document,
    shape: &Shape,
    values: Option<&Values>,
) -> Result<String, TemplateError> {
    let (none, frame) = (Values::default(), Frame::default());
    let mut writer = if values.is_some() { Writer::default() } else { Writer::with_placeholders() };
    markdown::write(&mut writer, templates, document, shape, &frame)?;
    Ok(writer.finish().fill(values.unwrap_or(&none)))
}

/// Inlines for a place where no link may stand, such as inside another link.
fn unlinked(inlines: &[Inline]) -> Vec<Inline> {
    let one = |inline: &Inline| match inline {
        Inline::Link { words, .. } => unlinked(words),
        Inline::Strong(inner) => vec![Inline::Strong(unlinked(inner))],
        Inline::Emphasis(inner) => vec![Inline::Emphasis(unlinked(inner))],
        Inline::Either { words, .. } => unlinked(words),
        Inline::Original { lang, words } => vec![Inline::Original { lang: lang.clone(), words: unlinked(words) }],
        other => vec![other.clone()],
    };
    inlines.iter().flat_map(one).collect()
}
