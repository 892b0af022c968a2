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
use std::collections::hash_map::Entry;
use std::sync::LazyLock;

use assets::Assets;
pub use assets::broken_scripts;
pub use catalog::{CatalogView, VERSION};
use page::{Kind, Page};
use plan::Anchors;
pub use repositories::Repository;
use rustc_hash::FxHashMap;
use view::{Look, PageView, Texts};
use words::Words;

use crate::catalog::Catalog;
use crate::doc::Document;
use crate::facts::Facts;
use crate::facts::shape::Shape;
use crate::guide;
use crate::l10n::{self, L10nError, Locales};
use crate::render::{self, PageFrame, Parts, Ready, TemplateError, Templates};

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

/// Where the files of a site go, one after the other as they are made: a large site is never held whole.
struct Out<'a>(&'a mut dyn FnMut(String, Vec<u8>));

impl Out<'_> {
    fn add(&mut self, path: impl Into<String>, text: impl Into<Vec<u8>>) {
        (self.0)(path.into(), text.into());
    }
}

/// Builds the site in memory.
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
    let mut site = Site::default();
    let mut put = |path, bytes| {
        site.files.insert(path, bytes);
    };
    write(catalog, locales, templates, options, &mut put)?;
    Ok(site)
}

/// Builds the site and hands over every file as soon as it is made: its path from the site's root with `/` between names, and its
/// bytes. Every path comes once.
///
/// # Errors
///
/// Fails when a locale or a template is broken; what was handed over until then is no site.
pub fn write(
    catalog: &Catalog,
    locales: &Locales,
    templates: &Templates,
    options: &Options,
    put: &mut dyn FnMut(String, Vec<u8>),
) -> Result<(), SiteError> {
    let mut pages = plan::pages(catalog);
    pages.extend(repositories::list(catalog, &options.repositories));
    let mut builder = Builder {
        catalog,
        locales,
        templates,
        options,
        shape: Facts::default().shape(true).of_site(),
        frames: frames(locales, templates)?,
        anchors: Anchors::of(&pages),
    };
    let shape = Facts::default().shape(true).of_site();
    let linker = guide::Pages::new(catalog, &shape);
    pages.iter_mut().for_each(|page| plan::link(&linker, page));
    let mut out = Out(put);
    let terms = trees::terms(catalog, linker.terms());
    let mut shared = l10n::Shared::new(&terms);
    let (mut rendered, mut bodies, mut indexes) = (BTreeMap::new(), Vec::new(), BTreeMap::new());
    for (lang, _) in locales.iter() {
        let (mut written, parts) = builder.bodies(&pages, lang, &mut shared, &mut out)?;
        indexes.insert(lang.to_owned(), search::index(&builder, lang, &pages, &written)?);
        written.iter_mut().for_each(|written| written.text.forget());
        rendered.insert(lang, written);
        bodies.push((lang, parts));
    }
    let assets = Assets::new(templates, indexes, options.live)?;
    for (lang, parts) in bodies {
        let Some(written) = rendered.get(lang) else { continue };
        let real = |number: usize, tag: &str| Written::is_real(&rendered, number, tag);
        builder.pages((&pages, written, parts), lang, &assets, &real, &mut out)?;
    }
    view::root(&builder, &assets, &mut out)?;
    machines::write(&builder, &pages, &rendered, &mut out)?;
    drop((pages, rendered));
    builder.repositories(&linker, &mut shared, &assets, &mut out)?;
    assets.write(&mut out);
    Ok(())
}

/// What stands around the pages of each language.
fn frames(locales: &Locales, templates: &Templates) -> Result<BTreeMap<String, LanguageFrame>, SiteError> {
    let mut frames = BTreeMap::new();
    for (lang, _) in locales.iter() {
        let words = words::words(locales, lang)?;
        let ready = Ready::new(&words);
        let personal = templates.piece("personal.html", &BTreeMap::from([("words", &ready)]))?;
        frames.insert(lang.to_owned(), LanguageFrame { words, ready, personal });
    }
    Ok(frames)
}

/// What stands around every page of a language.
struct LanguageFrame {
    words: Words,
    /// The same as templates see them.
    ready: Ready,
    /// The form for the reader's repository.
    personal: String,
}

/// What is needed to write a page.
struct Builder<'a> {
    catalog: &'a Catalog,
    locales: &'a Locales,
    templates: &'a Templates,
    options: &'a Options,
    /// Nothing is known of the repository.
    shape: Shape,
    /// By language.
    frames: BTreeMap<String, LanguageFrame>,
    /// Where sections of guides stand.
    anchors: Anchors,
}

/// What is known of a page with its words, but for its body.
struct Written {
    /// The title as text, escaped.
    title: String,
    /// The title with its markup.
    heading: String,
    /// Whether a script holds the whole guide that the page is a part of.
    whole: bool,
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
    fn is_real(rendered: &BTreeMap<&str, Vec<Self>>, number: usize, lang: &str) -> bool {
        rendered.get(lang).and_then(|pages| pages.get(number)).is_some_and(|written| written.translated)
    }
}

impl Builder<'_> {
    /// The bodies of some pages in a language.
    fn bodies(
        &self,
        pages: &[Page],
        lang: &str,
        shared: &mut l10n::Shared<'_>,
        out: &mut Out<'_>,
    ) -> Result<(Vec<Written>, Vec<Parts>), SiteError> {
        let (mut written, mut parts) = (Vec::with_capacity(pages.len()), Vec::with_capacity(pages.len()));
        for page in pages {
            let (own, body) = self.write(page, lang, shared, out)?;
            written.push(own);
            parts.push(body);
        }
        Ok((written, parts))
    }

    /// Puts bodies into their frames. `real` says whether the page of a number has a real translation in a language.
    fn pages(
        &self,
        (pages, written, parts): (&[Page], &[Written], Vec<Parts>),
        lang: &str,
        assets: &Assets,
        real: &dyn Fn(usize, &str) -> bool,
        out: &mut Out<'_>,
    ) -> Result<(), SiteError> {
        let titles = pages.iter().zip(written).map(|(page, written)| (&page.path, written)).collect();
        let mut frames: FxHashMap<Look<'_>, PageFrame> = FxHashMap::default();
        for (number, ((page, written), parts)) in pages.iter().zip(written).zip(parts).enumerate() {
            let texts = Texts::new(self, page, (written, &parts), lang, &titles)?;
            let tags = self.locales.iter().map(|(tag, _)| tag);
            let real = tags.filter(|tag| page.kind.public() && real(number, tag)).collect();
            let frame = match frames.entry(Look::of(page, &parts, &texts, lang, real)) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let view = PageView::new(self, new.key(), assets)?;
                    new.insert(self.templates.page(page.kind.template(), &view, |mark| texts.get(mark).is_some())?)
                }
            };
            out.add(page.path.file(lang), frame.fill(|mark| texts.get(mark)));
        }
        Ok(())
    }

    /// The pages of every repository. No other page needs anything of them, so they are made and forgotten one after the other.
    fn repositories(
        &mut self,
        linker: &guide::Pages<'_>,
        shared: &mut l10n::Shared<'_>,
        assets: &Assets,
        out: &mut Out<'_>,
    ) -> Result<(), SiteError> {
        for (number, repository) in self.options.repositories.iter().enumerate() {
            let mut pages = repositories::pages(self.catalog, number, repository);
            self.anchors.change_own(&pages);
            pages.iter_mut().for_each(|page| plan::link(linker, page));
            for (lang, _) in self.locales.iter() {
                let (written, parts) = self.bodies(&pages, lang, shared, out)?;
                self.pages((&pages, &written, parts), lang, assets, &|_, _| false, out)?;
            }
        }
        Ok(())
    }

    /// A page in a language and its body; its Markdown twin and the script with its whole guide are made on the way.
    fn write(
        &self,
        page: &Page,
        lang: &str,
        shared: &mut l10n::Shared<'_>,
        out: &mut Out<'_>,
    ) -> Result<(Written, Parts), SiteError> {
        let place = |id: &str| self.anchors.address(self.catalog, page, id);
        let mut localise = |guide| l10n::page(self.locales, lang, guide, shared, &place);
        let document = localise(&page.guide)?;
        let facts = repositories::of(page, &self.options.repositories);
        let own = facts.map(|facts| (facts.shape(true).of_site(), facts.values()));
        let (shape, values) = own.as_ref().map_or((&self.shape, None), |(shape, values)| (shape, Some(values)));
        let parts = render::parts(self.templates, &document, shape, values, page.opening)?;
        let whole = page.whole.as_ref().map(&mut localise).transpose()?;
        let complete = whole.as_ref().unwrap_or(&document);
        let mut markdown = render::markdown(self.templates, complete, shape, values)?;
        if page.kind == Kind::Repositories {
            markdown.push_str(&repositories::table(self, page, lang)?);
        }
        out.add(format!("{lang}/{}.md", page.path.as_str()), machines::twin(&markdown));
        if let Some(whole) = whole.as_ref().filter(|_| page.kind == Kind::Guide) {
            let parts = render::parts(self.templates, whole, shape, None, page.opening)?;
            out.add(format!("{lang}/{}.js", page.path.as_str()), assets::whole(&parts));
        }
        let written = Written {
            title: parts.title.clone(),
            heading: parts.heading.clone(),
            whole: whole.is_some(),
            text: if page.kind.listed() { search::Text::of(&document) } else { search::Text::default() },
            translated: document.tree.title.fallback.is_none() && document.untranslated * 2 <= document.messages,
            partly: document.untranslated > 0 || is_stale(&document),
        };
        Ok((written, parts))
    }

    fn frame(&self, lang: &str) -> &LanguageFrame {
        static NONE: LazyLock<LanguageFrame> = LazyLock::new(|| {
            let words = Words::new();
            LanguageFrame { ready: Ready::new(&words), words, personal: String::new() }
        });
        self.frames.get(lang).unwrap_or(&NONE)
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
