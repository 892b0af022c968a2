//! The pages of the site before localisation: where each lies, what it says, what it is found by.

use super::address::Path;
use crate::doc::Guide;

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Kind {
    /// The first page of a language.
    Home,
    /// A guide, such as `setup`.
    Guide,
    /// A part of a guide that is too long for one page.
    Part,
    /// One text that a client prints.
    Error,
    /// One reason why publishing or pulling fails.
    Cause,
    /// What cures causes.
    Remedy,
    /// One defect of workflow files.
    Check,
    /// A list of one of these.
    List,
    /// The texts on GitHub's screen.
    Labels,
    /// Advice to ignore.
    Myth,
    /// What claims rest on.
    Sources,
    /// What the site is.
    About,
    /// What a server shows for an address that leads nowhere.
    NotFound,
    /// The guide of one repository.
    Repository,
    /// Every repository.
    Repositories,
}

impl Kind {
    /// Its name in messages, `site-kind-NAME`, in templates and in the catalog's JSON.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Guide => "guide",
            Self::Part => "part",
            Self::Error => "error",
            Self::Cause => "cause",
            Self::Remedy => "remedy",
            Self::Check => "check",
            Self::List => "list",
            Self::Labels => "labels",
            Self::Myth => "myth",
            Self::Sources => "sources",
            Self::About => "about",
            Self::NotFound => "not-found",
            Self::Repository => "repository",
            Self::Repositories => "repositories",
        }
    }

    /// The template of its page, below `html/`.
    pub(super) fn template(self) -> &'static str {
        match self {
            Self::Home => "home.html",
            Self::NotFound => "not-found.html",
            Self::Repositories => "repositories.html",
            _ => "page.html",
        }
    }

    /// Whether a reader can search for it.
    pub(super) fn searched(self) -> bool {
        !matches!(self, Self::Home | Self::List | Self::NotFound | Self::Repository | Self::Repositories)
    }

    /// Whether lists of pages for readers or programs can name it, so that its text is wanted.
    pub(super) fn listed(self) -> bool {
        self != Self::Repository
    }

    /// Whether search engines should list it, and the sitemap names it.
    pub(super) fn public(self) -> bool {
        !matches!(self, Self::NotFound | Self::Repository | Self::Repositories)
    }
}

/// One page, the same in every locale but for its words.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) path: Path,
    pub(super) kind: Kind,
    pub(super) guide: Guide,
    /// How many paragraphs stand before the form for the reader's repository.
    pub(super) opening: usize,
    /// When its claims were last verified: the oldest and the newest date.
    pub(super) verified: Option<(String, String)>,
    /// What else it is found by: error texts, phrases, ids; the same in every language.
    pub(super) phrases: Vec<String>,
    /// The pattern of the error text that it is about.
    pub(super) pattern: Option<String>,
    /// The pages of the causes behind it, the most frequent first.
    pub(super) causes: Vec<Path>,
    /// The whole guide, where its page shows only a part.
    pub(super) whole: Option<Guide>,
    /// The anchor that it has in the whole guide, where it is a part.
    pub(super) part: Option<String>,
    /// The page that it is a part of.
    pub(super) up: Option<Path>,
    /// The number of the repository that it is about.
    pub(super) repository: Option<usize>,
}

impl Page {
    pub(super) fn new(kind: Kind, path: Path, guide: Guide) -> Self {
        Self {
            path,
            kind,
            guide,
            opening: 1,
            verified: None,
            phrases: Vec::new(),
            pattern: None,
            causes: Vec::new(),
            whole: None,
            part: None,
            up: None,
            repository: None,
        }
    }
}
