//! The help site: a set of files, in every language.
//!
//! Comes in: content, locales and templates; [`Options`]. Goes out: a [`Site`], which is (path, bytes). No disk, no clock.
//!
//! 1. [`plan`] says which pages there are; [`trees`] writes those that are lists. Each is a guide, the same in every locale.
//! 2. Each page is localised and rendered: its parts for the frame, and its Markdown twin.
//! 3. [`view`] is what the templates of `templates/html/` see of a page; they write the HTML.
//! 4. [`search`] makes the index of each locale, [`assets`] gives style sheet and scripts names by content.
//! 5. [`machines`] writes what programs read: maps of the site, the catalog as JSON, the feed.
//!
//! [`address`] knows where things lie; [`page`] is what a page is before it has words.

mod address;
mod assets;
mod catalog;
mod machines;
mod page;
mod plan;
pub mod repositories;
mod search;
mod trees;
mod view;
mod words;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use assets::Assets;
pub use catalog::{CatalogView, VERSION};
use page::{Kind, Page};
use plan::Anchors;
pub use repositories::Repository;
use words::Words;

use crate::catalog::Catalog;
use crate::doc::Document;
use crate::facts::Facts;
use crate::facts::shape::Shape;
use crate::guide;
use crate::l10n::{self, L10nError, Locales};
use crate::render::{self, Format, Frame, Parts, Ready, TemplateError, Templates};

/// What somebody can choose about a site.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the site will lie, with a slash at the end. Without it, what needs whole addresses is left out: the map for search
    /// engines, the feed, canonical addresses.
    pub base: Option<String>,
    /// The address of the program's handbook, whole or seen from the site's root.
    pub handbook: Option<String>,
    /// The version of the program.
    pub version: String,
    /// The version of content, locales and templates.
    pub content: String,
    /// Whether pages reload themselves when the site is built anew.
    pub live: bool,
    /// Repositories that get guides of their own.
    pub repositories: Vec<Repository>,
}

/// Why a site could not be built.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SiteError {
    /// A locale is missing or broken.
    #[error(transparent)]
    L10n(#[from] L10nError),
    /// A template is missing or broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// A built site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// Every file, by its path from the site's root with `/` between names.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Site {
    fn add(&mut self, path: impl Into<String>, text: String) {
        self.files.insert(path.into(), text.into_bytes());
    }
}

/// Builds the site.
///
/// # Errors
///
/// Fails when a locale or a template is broken; nothing is built then.
pub fn build(
    catalog: &Catalog,
    locales: &Locales,
    templates: &Templates,
    options: &Options,
) -> Result<Site, SiteError> {
    let mut pages = plan::pages(catalog);
    pages.extend(repositories::pages(catalog, &options.repositories));
    pages.iter_mut().for_each(|page| plan::link(catalog, page));
    let mut words = BTreeMap::new();
    for (lang, _) in locales.iter() {
        let own = words::words(locales, lang)?;
        let ready = Ready::new(&own);
        words.insert(lang.to_owned(), (own, ready));
    }
    let builder = Builder {
        catalog,
        locales,
        templates,
        options,
        shape: Facts::default().shape(true),
        words,
        anchors: Anchors::of(&pages),
    };
    let mut site = Site::default();
    let mut rendered = BTreeMap::new();
    let shape = Facts::default().shape(true);
    let terms = guide::Pages::new(catalog, &shape).terms();
    let mut shared = l10n::Shared::new(&terms);
    for (lang, _) in locales.iter() {
        let written: Result<Vec<Written>, SiteError> =
            pages.iter().map(|page| builder.write(page, lang, &mut shared)).collect();
        rendered.insert(lang, written?);
    }
    let assets = Assets::new(templates, search::indexes(&builder, &pages, &rendered)?)?;
    for (lang, written) in &rendered {
        let titles =
            pages.iter().zip(written).map(|(page, written)| (&page.path, written.parts.title.as_str())).collect();
        for (page, written) in pages.iter().zip(written) {
            let real = |tag: &str| Written::is_real(&rendered, &pages, page, tag);
            let view = view::PageView::new(&builder, page, written, lang, &assets, &titles, &real)?;
            site.add(page.path.file(lang), templates.page(page.kind.template(), &view)?);
            if let Some(whole) = written.whole.as_ref().filter(|_| page.kind == Kind::Guide) {
                site.add(format!("{lang}/{}.js", page.path.as_str()), assets::whole(whole));
            }
            site.add(format!("{lang}/{}.md", page.path.as_str()), machines::twin(&written.markdown));
        }
    }
    view::root(&builder, &assets, &mut site)?;
    machines::write(&builder, &pages, &rendered, &mut site)?;
    assets.write(&mut site);
    Ok(site)
}

/// What is needed to write a page.
struct Builder<'a> {
    catalog: &'a Catalog,
    locales: &'a Locales,
    templates: &'a Templates,
    options: &'a Options,
    /// Nothing is known of the repository.
    shape: Shape,
    /// The words of the frame by language.
    words: BTreeMap<String, (Words, Ready)>,
    /// Where sections of guides stand.
    anchors: Anchors,
}

/// A page with its words.
struct Written {
    parts: Parts,
    /// Those of the whole guide, where the page is a part of it.
    whole: Option<Parts>,
    /// The page, or the whole guide.
    markdown: String,
    /// What is searched in it: its first paragraph, its headings, everything.
    text: search::Text,
    /// Whether it is in the language it should be in: a page whose title or more than half of whose messages are in another is
    /// no translation.
    translated: bool,
    /// Whether some of it is not, or older than the English text.
    partly: bool,
}

impl Written {
    /// Whether there is a real translation of a page in a language.
    fn is_real(rendered: &BTreeMap<&str, Vec<Self>>, pages: &[Page], page: &Page, lang: &str) -> bool {
        let at = pages.iter().position(|other| std::ptr::eq(other, page));
        at.and_then(|at| rendered.get(lang)?.get(at)).is_some_and(|written| written.translated)
    }
}

impl Builder<'_> {
    fn write(&self, page: &Page, lang: &str, shared: &mut l10n::Shared<'_>) -> Result<Written, SiteError> {
        let place = |id: &str| self.anchors.address(self.catalog, page, id);
        let mut localise = |guide| l10n::page(self.locales, lang, guide, shared, &place);
        let document = localise(&page.guide)?;
        let (shape, values) = repositories::of(page, &self.options.repositories)
            .map_or_else(|| (self.shape.clone(), None), |facts| (facts.shape(true), Some(facts.values())));
        let parts = render::parts(self.templates, &document, &shape, values.as_ref())?;
        let whole = page.whole.as_ref().map(&mut localise).transpose()?;
        let complete = whole.as_ref().unwrap_or(&document);
        let form = render::form(self.templates, complete, &shape, Format::Markdown, &Frame::default())?;
        let whole = whole.as_ref().map(|whole| render::parts(self.templates, whole, &shape, None)).transpose()?;
        Ok(Written {
            parts,
            whole,
            markdown: form.fill(&values.unwrap_or_default()),
            text: search::Text::of(&document),
            translated: document.tree.title.fallback.is_none() && document.untranslated * 2 <= document.messages,
            partly: document.untranslated > 0 || is_stale(&document),
        })
    }

    fn words(&self, lang: &str) -> &Words {
        static NONE: Words = Words::new();
        self.words.get(lang).map_or(&NONE, |(words, _)| words)
    }

    /// The same as templates see them.
    fn ready(&self, lang: &str) -> &Ready {
        static NONE: LazyLock<Ready> = LazyLock::new(|| Ready::new(&Words::new()));
        self.words.get(lang).map_or(&NONE, |(_, ready)| ready)
    }

    /// A message of the site itself.
    fn text(&self, lang: &str, id: &str) -> Result<String, SiteError> {
        Ok(self.locales.text(lang, id, &[])?)
    }

    /// The whole address of a file; `None` where it is not known.
    fn absolute(&self, file: &str) -> Option<String> {
        self.options.base.as_deref().map(|base| address::absolute(base, file))
    }
}

fn is_stale(document: &Document) -> bool {
    let mut stale = false;
    document.tree.map(&mut |words| stale |= words.stale);
    stale
}
