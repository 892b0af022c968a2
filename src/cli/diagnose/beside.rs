//! What is known besides the log: the checkout at hand, if it is the repository that the log is of.
//!
//! In: the options and the reading of a log. Out: the facts for the guide, and what evidence may use of them. The steps:
//!
//! 1. the facts of the checkout are gathered, before the log is read: it may speak of the registry that they name; a folder
//!    that is none is no fault, but if it was asked for, a note says so;
//! 2. if the log is of another repository, the checkout says nothing about it;
//! 3. the publishing job that failed is found by its name, else by its step, else because there is only one;
//! 4. for the guide, what the log says fills the gaps: the repository, and the image if none is known.

use std::path::PathBuf;

use crate::cli::args::{Diagnose, Repository};
use crate::cli::facts::Asked;
use crate::cli::report::Report;
use crate::cli::{Failure, facts};
use crate::diagnosis::checks::{self, Finding, Subject};
use crate::diagnosis::decide::Besides;
use crate::diagnosis::log::Reading;
use crate::facts::shape::Shape;
use crate::facts::workflow::PushJob;
use crate::facts::{FactError, Facts, FullName, Gathered, Host, Override, Problem};
use crate::source::{Disk, Workspace as _};

/// What is known besides a log.
pub(super) struct Beside {
    /// The facts that fill the guide.
    pub(super) facts: Facts,
    checkout: Option<(Shape, Vec<PushJob>)>,
    job: Option<usize>,
    /// The checks that have a finding in that job.
    findings: Vec<String>,
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
        let gathered = &here.checkout;
        let of_log = reading.repository.as_deref().and_then(|name| FullName::new(name).ok());
        let same = |gathered: &Gathered| match (&gathered.facts.repository, &of_log) {
            (Some(known), Some(of_log)) => known.value.is(of_log),
            (Some(_), None) => true,
            (None, _) => false,
        };
        let disk = gathered.as_ref().map(|(asked, _)| &asked.disk);
        let checkout = gathered.as_ref().map(|(_, gathered)| gathered).filter(|gathered| same(gathered));
        let job = checkout.and_then(|gathered| failed_job(&gathered.workflows.jobs, reading));
        let findings = match (checkout, disk, job) {
            (Some(gathered), Some(disk), Some(job)) => findings(report, gathered, disk, job),
            _ => Vec::new(),
        };
        let facts = match checkout {
            Some(gathered) => gathered.facts.clone(),
            None => from_log(report, args, reading, of_log.as_ref(), here.registry()).unwrap_or_default(),
        };
        let checkout = checkout.map(|gathered| (gathered.facts.shape(false), gathered.workflows.jobs.clone()));
        Self { facts, checkout, job, findings }
    }

    /// What evidence may use.
    pub(super) fn besides(&self) -> Besides<'_> {
        let (shape, jobs) = match &self.checkout {
            Some((shape, jobs)) => (Some(shape), jobs.as_slice()),
            None => (None, &[][..]),
        };
        let job = self.job.and_then(|index| jobs.get(index));
        let index = self.job.and_then(|index| u16::try_from(index).ok()).unwrap_or_default();
        Besides { shape, job, index, findings: &self.findings }
    }
}

/// The facts that the log itself gives.
fn from_log(
    report: &Report<'_>,
    args: &Diagnose,
    reading: &Reading,
    name: Option<&FullName>,
    registry: &str,
) -> Option<Facts> {
    let mut repository = args.repository();
    // What lies in the folder is about something else.
    repository.path = Some(PathBuf::from("."));
    let mut extra = Vec::new();
    extra.extend(name.map(|name| Override::flag("repo", &format!("{}/{}", name.owner, name.name))));
    let image = reading.failures.iter().find_map(|failure| failure.image.as_deref());
    let with_image: Vec<Override> = extra
        .iter()
        .cloned()
        .chain(image.map(|image| Override::flag("image", &format!("{registry}/{image}"))))
        .collect();
    let gathered =
        |extra: &[Override]| facts::gathered_with(report, &repository, extra).ok().map(|(_, gathered)| gathered.facts);
    gathered(&with_image).or_else(|| gathered(&extra))
}

/// The checks that find something in the job that failed, or in its file as a whole.
fn findings(report: &Report<'_>, gathered: &Gathered, disk: &Disk, job: usize) -> Vec<String> {
    let Some(job) = gathered.workflows.jobs.get(job) else { return Vec::new() };
    let text = |path: &str| {
        let bytes = disk.read(path).ok().flatten()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let catalog = &report.engine.catalog;
    let found = checks::run(&Subject { report: &gathered.workflows, facts: &gathered.facts, catalog, text: &text });
    let here = |finding: &Finding| match &finding.job {
        Some(key) => key.file == job.file && key.id == job.job_id,
        None => finding.file == job.file,
    };
    let mut ids: Vec<String> =
        found.iter().filter(|finding| here(finding)).map(|finding| finding.check.to_owned()).collect();
    ids.dedup();
    ids
}

/// The publishing job that failed.
fn failed_job(jobs: &[PushJob], reading: &Reading) -> Option<usize> {
    let failure = reading.failures.iter().find(|failure| failure.error).or(reading.failures.first())?;
    let named = |job: &PushJob| failure.job.as_deref().is_some_and(|name| is_called(job, name));
    let stepped = |job: &PushJob| {
        failure.step.as_deref().is_some_and(|step| job.push_steps.iter().any(|known| known.text == step))
    };
    let only = |found: Vec<usize>| if let [one] = found[..] { Some(one) } else { None };
    let all = |is: &dyn Fn(&PushJob) -> bool| {
        only(jobs.iter().enumerate().filter(|(_, job)| is(job)).map(|(index, _)| index).collect())
    };
    all(&named).or_else(|| all(&stepped)).or_else(|| (jobs.len() == 1).then_some(0))
}

/// Whether a run shows this job under that name: `NAME`, `CALLER / NAME` or `NAME (LEG OF THE MATRIX)`.
fn is_called(job: &PushJob, shown: &str) -> bool {
    let name = job.job_name.as_ref().map_or(job.job_id.as_str(), |name| name.text.as_str());
    let last = shown.rsplit(" / ").next().unwrap_or(shown);
    let plain = last.split(" (").next().unwrap_or(last);
    [shown, last, plain].contains(&name)
}
