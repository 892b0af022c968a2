//! ghcr-guide says why a push to ghcr.io failed and what to click or change, in a repository's own names and in the reader's
//! own language.
//!
//! The library is the engine: it has no file system, environment, clock, thread or network. The feature `cli` adds the parts
//! that touch the world. The pipeline, from left to right:
//!
//! ```text
//! source ─► facts ─► diagnosis ─► guide ─► l10n ─► render ─► cli
//! (world)   (what    (why)        (tree    (tree   (form,
//!            is                    of ids)  of      then
//!            known)                         words)  bytes)
//! ```
//!
//! ```
//! use ghcr_guide::{Engine, facts::Facts, render::{Format, Frame}};
//!
//! let engine = Engine::built_in();
//! let facts = Facts::default();
//! let guide = engine.guide("setup", &facts.shape(false))?;
//! let form = engine.form(&guide, "en", &facts.shape(false), Format::Markdown, &Frame::default())?;
//! assert!(form.fill(&facts.values()).contains("ghcr.io/OWNER/IMAGE_NAME"));
//! # Ok::<(), ghcr_guide::EngineError>(())
//! ```

pub mod catalog;
#[cfg(feature = "cli")]
pub mod cli;
pub mod diagnosis;
pub mod doc;
mod embedded;
pub mod facts;
pub mod fault;
pub mod guide;
pub mod l10n;
pub mod lookup;
pub mod render;
pub mod site;
pub mod source;
mod work;

use catalog::Catalog;
use diagnosis::Diagnosis;
use doc::Guide;
use facts::action::Actions;
use facts::shape::Shape;
use fault::Fault;
use l10n::{L10nError, Locales};
use render::{Form, Format, Frame, TemplateError, Templates};
use site::{Options, Site, SiteError};

/// The content, locales and templates that the program was built with, as (path below the folder, text).
pub mod built_in {
    use crate::embedded;

    /// The files of `content/`.
    #[must_use]
    pub fn content() -> &'static [(&'static str, &'static str)] {
        embedded::CONTENT
    }

    /// The files of `locales/`.
    #[must_use]
    pub fn locales() -> &'static [(&'static str, &'static str)] {
        embedded::LOCALES
    }

    /// The files of `templates/`.
    #[must_use]
    pub fn templates() -> &'static [(&'static str, &'static str)] {
        embedded::TEMPLATES
    }

    /// A hash over all of them: the version of what guides say.
    #[must_use]
    pub fn version() -> &'static str {
        embedded::VERSION
    }
}

/// Content, locales and templates, ready to make guides.
pub struct Engine {
    /// What can go wrong; each kind of entries is parsed when it is first needed.
    pub catalog: Catalog,
    /// What is said about it.
    pub locales: Locales,
    /// How code and files look.
    pub templates: Templates,
}

/// Why a guide could not be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// There is no outline of this name.
    #[error("no guide `{0}`")]
    NoGuide(String),
    /// The guide is about one cause, and none was named.
    #[error("guide `{0}` needs a cause")]
    CauseNeeded(String),
    /// The guide is not about one cause, but one was named.
    #[error("guide `{0}` takes no cause")]
    CauseUnused(String),
    /// There is no such cause.
    #[error("no cause `{0}`")]
    NoCause(String),
    /// A locale is missing or broken.
    #[error(transparent)]
    L10n(#[from] L10nError),
    /// A template is missing or broken.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

impl Engine {
    /// The engine with everything that is built in. The tests make sure that it has no faults.
    #[must_use]
    pub fn built_in() -> Self {
        Self {
            catalog: Catalog::built_in(embedded::CONTENT, embedded::PACKED),
            locales: Locales::built_in(embedded::LOCALES),
            templates: Templates::new(embedded::TEMPLATES.iter().copied()),
        }
    }

    /// An engine with given content, locales and templates, each as (path below its folder, text), and what is wrong with
    /// them as far as loading sees it.
    pub fn new<'a>(
        content: impl IntoIterator<Item = (&'a str, &'a str)>,
        locales: impl IntoIterator<Item = (&'a str, &'a str)>,
        templates: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Self, Vec<Fault>) {
        let (catalog, mut faults) = Catalog::load(content);
        let (locales, more) = Locales::load(locales);
        faults.extend(more);
        (Self { catalog, locales, templates: Templates::new(templates) }, faults)
    }

    /// Diagnosis and guide: what is still possible for this shape, as a tree of message ids.
    ///
    /// # Errors
    ///
    /// [`EngineError::NoGuide`] if there is no outline of that name.
    pub fn guide(&self, name: &str, shape: &Shape) -> Result<Guide, EngineError> {
        self.guide_about(name, None, shape)
    }

    /// The same for a guide that may be about one cause, which the reader has named.
    ///
    /// # Errors
    ///
    /// Besides those of [`guide`](Self::guide): when there is no such cause, or the guide needs one or takes none.
    pub fn guide_about(&self, name: &str, cause: Option<&str>, shape: &Shape) -> Result<Guide, EngineError> {
        self.check_guide(name, cause)?;
        let diagnosis = Diagnosis::from_shape(&self.catalog, shape);
        let guide = guide::build(&self.catalog, name, cause, shape, &diagnosis);
        guide.ok_or_else(|| EngineError::NoGuide(name.to_owned()))
    }

    /// Whether [`guide_about`](Self::guide_about) could make this guide.
    ///
    /// # Errors
    ///
    /// When there is no such guide or cause, or the guide needs a cause or takes none.
    pub fn check_guide(&self, name: &str, cause: Option<&str>) -> Result<(), EngineError> {
        let outline = self.catalog.guides.get(name).ok_or_else(|| EngineError::NoGuide(name.to_owned()))?;
        match (cause, outline.needs_cause()) {
            (None, true) => Err(EngineError::CauseNeeded(name.to_owned())),
            (Some(_), false) => Err(EngineError::CauseUnused(name.to_owned())),
            (Some(id), true) if !self.catalog.causes.contains_key(id) => Err(EngineError::NoCause(id.to_owned())),
            _ => Ok(()),
        }
    }

    /// The help site in every language.
    ///
    /// # Errors
    ///
    /// Fails when a locale or a template is broken.
    pub fn site(&self, options: &Options) -> Result<Site, SiteError> {
        site::build(&self.catalog, &self.locales, &self.templates, options)
    }

    /// The same, each file handed over as soon as it is made: its path from the site's root, and its bytes.
    ///
    /// # Errors
    ///
    /// Fails when a locale or a template is broken; what was handed over until then is no site.
    pub fn write_site(&self, options: &Options, put: &mut dyn FnMut(String, Vec<u8>)) -> Result<(), SiteError> {
        site::write(&self.catalog, &self.locales, &self.templates, options, put)
    }

    /// What is known of the actions that workflows use.
    #[must_use]
    pub fn actions(&self) -> Actions {
        Actions::new(self.catalog.actions.values().cloned())
    }

    /// Localisation and rendering: a form that is filled with [`Form::fill`].
    ///
    /// # Errors
    ///
    /// Fails when the locale is missing, or a message or template is broken.
    pub fn form(
        &self,
        guide: &Guide,
        lang: &str,
        shape: &Shape,
        format: Format,
        frame: &Frame,
    ) -> Result<Form, EngineError> {
        let document = l10n::localise(&self.locales, lang, guide)?;
        Ok(render::form(&self.templates, &document, shape, format, frame)?)
    }
}
