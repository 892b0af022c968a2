//! Frames: what stands around a document in a file, and around a page of the help site.
//!
//! A frame is rendered without the document, which is put into it afterwards: templates would copy it several times. What stands
//! around pages that look alike is rendered once, with marks for what each of them has.

use std::sync::PoisonError;

use tera::Context;

use super::Frame;
use super::escape::Escape;
use super::templates::{TemplateError, Templates, command_sentinel, problem};
use crate::doc::Document;

/// What a frame puts between its own text.
pub(super) enum Mark<'a> {
    /// The template's own text.
    Template(&'a str),
    /// The title as text only.
    Title,
    /// The title with its markup.
    Heading,
    /// The list of sections.
    Contents,
    /// The document.
    Body,
}

/// Encloses the name of a mark in a rendered frame.
const MARK: char = '\u{E002}';

/// What a frame sees: the provenance, the languages, its words, and marks for what is put between its text.
pub(super) fn context(document: &Document, frame: &Frame) -> Context {
    let mut context = Context::new();
    for name in ["title", "heading", "contents", "body"] {
        context.insert(name, &mark(name));
    }
    context.insert("frame", &addressed(frame));
    context.insert("words", &document.frame);
    context.insert("lang", &document.lang);
    context.insert("dir", if document.rtl { "rtl" } else { "ltr" });
    context.insert("command", &command_sentinel());
    context
}

/// The frame with the names of its files made addresses: a name may have spaces and brackets.
fn addressed(frame: &Frame) -> Frame {
    let mut frame = frame.clone();
    for language in &mut frame.languages {
        language.file = Escape::address(&language.file);
    }
    frame
}

/// What stands in a view for a text that differs from page to page: templates can put it somewhere, not look at it.
#[must_use]
pub fn mark(name: &str) -> String {
    format!("{MARK}{name}{MARK}")
}

/// What stands around pages of the help site that look alike: texts, and between two of them the name of a mark.
#[derive(Clone, Debug)]
pub struct PageFrame(Vec<String>);

impl PageFrame {
    /// A page: `text` gives what stands in the place of the mark of a name.
    pub fn fill<'t>(&'t self, text: impl Fn(&str) -> Option<&'t str>) -> Vec<u8> {
        let part = |(number, part): (usize, &'t String)| {
            if number % 2 == 0 { part.as_str() } else { text(part).unwrap_or_default() }
        };
        self.0.iter().enumerate().map(part).collect::<Vec<_>>().concat().into_bytes()
    }
}

impl Templates {
    /// What stands around pages of the help site: a template of `html/` with everything that it shows, in which [`mark`] stands for
    /// what differs from page to page. `is_mark` knows the names of the marks.
    ///
    /// # Errors
    ///
    /// Fails when the template is missing or broken, names something that the view does not have, or changes a mark by a filter.
    pub fn page(
        &self,
        name: &str,
        view: &impl serde::Serialize,
        is_mark: impl Fn(&str) -> bool,
    ) -> Result<PageFrame, TemplateError> {
        let parts: Vec<String> = self.piece(name, view)?.split(MARK).map(str::to_owned).collect();
        let changed = parts.iter().skip(1).step_by(2).find(|part| !is_mark(part));
        if changed.is_some() || parts.len().is_multiple_of(2) {
            let begins: String = changed.into_iter().flat_map(|part| part.chars()).take(20).collect();
            let problem = format!(
                "a filter has changed what stands for a text of the page, near `{begins}`; a template can put a page's texts somewhere, not change them"
            );
            return Err(TemplateError::of_file(&format!("html/{name}"), problem));
        }
        Ok(PageFrame(parts))
    }

    /// A piece of the pages of the help site.
    ///
    /// # Errors
    ///
    /// Fails when the template is missing or broken, or names something that the view does not have.
    pub fn piece(&self, name: &str, view: &impl serde::Serialize) -> Result<String, TemplateError> {
        let name = format!("html/{name}");
        let context = Context::from_serialize(view).map_err(|error| problem(&name, &error))?;
        self.render(&name, &context)
    }

    /// A frame around a document. One without provenance and languages is the same for every document of a language.
    pub(super) fn frame(&self, name: &str, document: &Document, frame: &Frame) -> Result<String, TemplateError> {
        if frame.provenance.is_some() || !frame.languages.is_empty() {
            return self.render(name, &context(document, frame));
        }
        let mut bare = self.bare.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (name.to_owned(), document.lang.clone());
        if let Some(known) = bare.get(&key) {
            return Ok(known.clone());
        }
        let text = self.render(name, &context(document, frame))?;
        bare.insert(key, text.clone());
        Ok(text)
    }
}

/// Walks over a rendered frame: its own text and its marks, in order.
///
/// # Errors
///
/// Those of `put`; and a frame without `<< body >>` is an error.
pub(super) fn around<'t>(
    text: &'t str,
    template: &str,
    mut put: impl FnMut(Mark<'t>) -> Result<(), TemplateError>,
) -> Result<(), TemplateError> {
    let mut body = false;
    for (number, part) in text.split(MARK).enumerate() {
        let mark = match part {
            _ if number % 2 == 0 => Mark::Template(part),
            "title" => Mark::Title,
            "heading" => Mark::Heading,
            "contents" => Mark::Contents,
            _ => Mark::Body,
        };
        body |= matches!(mark, Mark::Body);
        put(mark)?;
    }
    if body { Ok(()) } else { Err(TemplateError::of_file(template, "there is no `<< body >>`")) }
}

#[cfg(test)]
mod tests {
    use super::{MARK, PageFrame, mark};

    #[test]
    fn a_page_has_its_texts_where_its_frame_has_marks() {
        let template = format!("<h1>{}</h1>{}<p>{}</p>", mark("title"), mark("gone"), mark("title"));
        let frame = PageFrame(template.split(MARK).map(str::to_owned).collect());
        let page = |title: &'static str| frame.fill(move |name| (name == "title").then_some(title));
        assert_eq!(page("Один"), "<h1>Один</h1><p>Один</p>".as_bytes());
        assert_eq!(page("<< title >>"), "<h1><< title >></h1><p><< title >></p>".as_bytes());
    }
}
