//! What is known besides the log: the checkout at hand, if it is the repository that the log is of.
//!
//! In: the options and the reading of a log. Out: the facts for the guide, and what evidence may use of them. The steps:
//!
//! 1. the facts of the checkout are gathered, before the log is read: it may speak of the registry that they name; a folder
//!    that is none is no fault, but if it was asked for, a note says so;
//! 2. if the log is of that repository, the checkout joins the evidence;
//! 3. for the guide, what the log says fills the gaps, such as the repository;
//! 4. the answer is about the images that failed, whatever else the repository has.

use std::path::PathBuf;

use crate::cli::args::{Diagnose, Repository};
use crate::cli::facts::Asked;
use crate::cli::report::Report;
use crate::cli::{Failure, facts};
use crate::diagnosis::beside::Checkout;
use crate::diagnosis::checks::{Lines, Subject};
use crate::diagnosis::decide::{Besides, Incident};
use crate::diagnosis::log::Reading;
use crate::facts::shape::OriginKind;
use crate::facts::{FactError, Facts, FullName, Gathered, Host, ImageName, Known, Origin, Override, Problem};
use crate::source::Workspace as _;

/// What is known besides a log.
pub(super) struct Beside {
    /// The facts that fill the guide.
    pub(super) facts: Facts,
    checkout: Option<Checkout>,
}

/// The checkout at hand, and what is known of it; none if there is no repository here and none was asked for.
pub(super) struct Here {
    checkout: Option<(Asked, Gathered)>,
    registry: Host,
}

impl Here {
    /// Gathers the facts of the checkout.
    pub(super) fn look(report: &Report<'_>, args: &Diagnose) -> Result<Self, Failure> {
        let repository = args.repository();
        match facts::gathered_with(report, &repository, &[]) {
            Ok((asked, gathered)) => {
                let registry = gathered.facts.registry.value.clone();
                Ok(Self { checkout: Some((asked, gathered)), registry })
            }
            Err(Failure::Facts(errors)) if repository.path.is_some() && errors.iter().all(is_no_repository) => {
                let path = repository.path.as_deref().map(|path| path.display().to_string()).unwrap_or_default();
                report.say("ui-no-repository", &[("path", path)]);
                Ok(Self { checkout: None, registry: given_registry(&repository) })
            }
            Err(failure) if repository.path.is_some() => Err(failure),
            // Nobody said that this folder has to do with the log, so what is wrong in it is no fault, but an option is.
            Err(Failure::Facts(errors)) if errors.iter().any(is_given) => {
                Err(Failure::Facts(errors.into_iter().filter(is_given).collect()))
            }
            Err(_) => Ok(Self { checkout: None, registry: given_registry(&repository) }),
        }
    }

    /// The facts where no repository is known: the registry may be.
    fn nothing(&self) -> Facts {
        let mut facts = Facts::default();
        facts.registry.value = self.registry.clone();
        facts
    }

    /// The host of the registry.
    pub(super) fn registry(&self) -> &str {
        self.registry.as_str()
    }
}

/// Whether all that is wrong is that nothing says which repository it is.
fn is_no_repository(error: &FactError) -> bool {
    matches!(error.problem, Problem::NoRepository)
}

/// Whether the value is wrong that an option or a variable gives.
fn is_given(error: &FactError) -> bool {
    matches!(error.problem, Problem::Value(_))
        && (error.place.starts_with("--") || error.place.starts_with("GHCR_GUIDE_"))
}

/// The registry that the options name, or whose GitHub they name.
fn given_registry(repository: &Repository) -> Host {
    let flags = repository.flags();
    let host = |name: &str| Host::new(&flags.iter().find(|flag| flag.name == name)?.value).ok();
    host("registry").unwrap_or_else(|| host("host").unwrap_or_default().registry())
}

impl Beside {
    /// Joins what is known of the checkout with what the log says.
    pub(super) fn of(report: &Report<'_>, args: &Diagnose, here: &Here, reading: &Reading) -> Self {
        let of_log = reading.repository.as_deref().and_then(|name| FullName::new(name).ok());
        let checkout = here.checkout.as_ref().and_then(|(asked, gathered)| {
            let text = |path: &str| {
                let bytes = asked.disk.read(path).ok().flatten()?;
                Some(String::from_utf8_lossy(&bytes).into_owned())
            };
            let (workflows, facts, catalog) = (&gathered.workflows, &gathered.facts, &report.engine.catalog);
            let checkout = Checkout::of(
                &Subject { report: workflows, facts, catalog, text: &text, lines: Lines::default() },
                reading,
            )?;
            Some((facts.clone(), checkout))
        });
        let (facts, checkout) = match checkout {
            Some((facts, checkout)) => (facts, Some(checkout)),
            None => (from_log(report, args, of_log.as_ref()).unwrap_or_else(|| here.nothing()), None),
        };
        Self { facts, checkout }
    }

    /// The answer is about the images of what failed first, if the log names them.
    pub(super) fn about(&mut self, found: &[Incident]) {
        let registry = &self.facts.registry.value;
        let failures = found.iter().take(1).flat_map(|incident| &incident.failures);
        let named = failures.filter_map(|failure| failure.image.as_deref());
        let mut images: Vec<Known<ImageName>> = Vec::new();
        for image in named.filter_map(|image| ImageName::whole(registry, &format!("{registry}/{image}"))) {
            if images.iter().all(|known| known.value != image) {
                let known = self.facts.images.iter().find(|known| known.value == image);
                images.push(known.cloned().unwrap_or_else(|| Known::new(image, Origin::new(OriginKind::Flag, "LOG"))));
            }
        }
        if !images.is_empty() {
            self.facts.images = images;
        }
    }

    /// What evidence may use.
    pub(super) fn besides(&self) -> Besides<'_> {
        self.checkout.as_ref().map(Checkout::besides).unwrap_or_default()
    }
}

/// The facts that the log itself gives.
fn from_log(report: &Report<'_>, args: &Diagnose, name: Option<&FullName>) -> Option<Facts> {
    let mut repository = args.repository();
    // What lies in the folder is about something else.
    repository.path = Some(PathBuf::from("."));
    let repo: Vec<Override> =
        name.map(|name| Override::flag("repo", &format!("{}/{}", name.owner, name.name))).into_iter().collect();
    facts::gathered_with(report, &repository, &repo).ok().map(|(_, gathered)| gathered.facts)
}
