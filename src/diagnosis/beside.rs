//! What is known besides a log: the checkout of the repository that it is of.
//!
//! In: the facts and the workflows of a checkout, and the reading of a log. Out: a [`Checkout`], from which evidence takes what it
//! may use. The steps:
//!
//! 1. if the log is of another repository, the checkout says nothing about it;
//! 2. the publishing job that failed is found by its name, which the log shows or not; where it does not, by the image, the step, or
//!    because there is only one, which is certain only if a runner wrote the log and the job pushes the image;
//! 3. where the log shows other inputs or rights than that job has, its file is another version of it: it proves nothing;
//! 4. the checks say what is wrong in that job, or in its file as a whole.

use super::checks::{self, Finding, Subject};
use super::decide::{Besides, Difference};
use super::log::{Failure, Reading};
use crate::catalog::Catalog;
use crate::catalog::log::{Doing, LogEvent, TokenRight};
use crate::facts::FullName;
use crate::facts::shape::{Place, Shape};
use crate::facts::workflow::{Access, PushJob};

/// The checkout that a log is of.
#[derive(Clone, Debug)]
pub struct Checkout {
    shape: Shape,
    jobs: Vec<PushJob>,
    job: Option<usize>,
    findings: Vec<String>,
    certain: bool,
    differs: Option<Difference>,
}

impl Checkout {
    /// Looks at the subject of the checks as the repository of a log; none if the log is of another one.
    #[must_use]
    pub fn of(subject: &Subject<'_>, reading: &Reading) -> Option<Self> {
        let of_log = reading.repository.as_deref().and_then(|name| FullName::new(name).ok());
        let known = subject.facts.repository.as_ref()?;
        if of_log.as_ref().is_some_and(|of_log| !known.value.is(of_log)) {
            return None;
        }
        let jobs = subject.report.jobs.clone();
        if of_log.is_none() && is_of_another(&jobs, reading) {
            return None;
        }
        let failed = failed_job(&jobs, reading, subject.catalog);
        let job = failed.map(|(job, _)| job);
        let findings = job.and_then(|job| jobs.get(job)).map(|job| findings(subject, job)).unwrap_or_default();
        let differs = job.and_then(|job| jobs.get(job)).and_then(|job| differs(job, reading, &known.value));
        let certain = failed.is_some_and(|(_, certain)| certain) && differs.is_none();
        let mut shape = subject.facts.shape(false);
        if let Some(job) = job.filter(|_| certain).and_then(|job| u16::try_from(job).ok()) {
            shape.of_credential(job);
        }
        Some(Self { shape, jobs, job, findings, certain, differs })
    }

    /// What evidence may use.
    #[must_use]
    pub fn besides(&self) -> Besides<'_> {
        let job = self.job.and_then(|index| self.jobs.get(index));
        let index = self.job.and_then(|index| u16::try_from(index).ok()).unwrap_or_default();
        let Self { certain, differs, .. } = *self;
        Besides { shape: Some(&self.shape), job, index, findings: &self.findings, certain, differs }
    }
}

/// The checks that find something in the job that failed, or in its file as a whole.
fn findings(subject: &Subject<'_>, job: &PushJob) -> Vec<String> {
    let here = |finding: &Finding| match &finding.job {
        Some(key) => key.file == job.file && key.id == job.job_id,
        None => finding.file == job.file,
    };
    let found = checks::run(subject);
    let mut ids: Vec<String> =
        found.iter().filter(|finding| here(finding)).map(|finding| finding.check.to_owned()).collect();
    ids.dedup();
    ids
}

/// The failure that counts: the one that ended a step, else the first.
fn failed(reading: &Reading) -> Option<&Failure> {
    reading.failures.iter().find(|failure| failure.error).or(reading.failures.first())
}

/// Whether a log that does not say of which repository it is speaks of an image that no job here pushes.
fn is_of_another(jobs: &[PushJob], reading: &Reading) -> bool {
    let pushed = failed(reading).filter(|failure| failure.doing != Doing::Pull);
    let Some(image) = pushed.and_then(|failure| failure.image.as_deref()) else { return false };
    !jobs.iter().all(|job| job.images.is_empty()) && !jobs.iter().any(|job| pushes(job, image))
}

/// Whether a job pushes the image, as far as its name is known.
fn pushes(job: &PushJob, image: &str) -> bool {
    let names = job.images.iter().map(|image| image.name.to_lowercase());
    names.into_iter().any(|name| name.contains('?') || name.split_once('/').is_some_and(|(_, path)| path == image))
}

/// The publishing job that failed, and whether that is certain.
fn failed_job(jobs: &[PushJob], reading: &Reading, catalog: &Catalog) -> Option<(usize, bool)> {
    let failure = failed(reading)?;
    // What runs on a pull request is no job that never does.
    let can_be =
        |job: &PushJob| failure.event != LogEvent::PullRequest || job.pushes_on_pull_request || runs_there(job);
    let only = |found: Vec<usize>| if let [one] = found[..] { Some(one) } else { None };
    let all = |is: &dyn Fn(&PushJob) -> bool| {
        only(jobs.iter().enumerate().filter(|(_, job)| can_be(job) && is(job)).map(|(index, _)| index).collect())
    };
    let called = |job: &PushJob| failure.job.as_deref().is_some_and(|name| is_called(job, name));
    if let Some(job) = all(&called) {
        return Some((job, true));
    }
    let image = failure.image.as_deref();
    let named = |job: &PushJob| image.is_some_and(|image| pushes(job, image));
    let stepped = |job: &PushJob| {
        failure.step.as_deref().is_some_and(|step| job.push_steps.iter().any(|known| known.text == step))
    };
    let of_runner = |sign: &String| catalog.signs.get(sign).is_some_and(|sign| sign.place.0.contains(&Place::Actions));
    let runner = failure.signs.iter().any(of_runner);
    // A job of another name than all here may still do what one of them does.
    let by_image = all(&named).map(|job| (job, runner && failure.job.is_none()));
    by_image.or_else(|| all(&stepped).or_else(|| all(&|_| true)).map(|job| (job, false)))
}

/// What shows that the job ran with other inputs or rights than its file has now.
fn differs(job: &PushJob, reading: &Reading, repository: &FullName) -> Option<Difference> {
    let failure = failed(reading)?;
    let pushed = failure.image.as_deref().filter(|_| failure.doing == Doing::Push);
    let image = pushed.is_some_and(|image| !job.images.is_empty() && !pushes(job, image));
    let right = matches!(
        (job.permission, failure.token),
        (Access::None | Access::Read, TokenRight::Write)
            | (Access::None, TokenRight::Read)
            | (Access::Read | Access::Write, TokenRight::None)
    );
    // Several jobs of one log had inputs of their own.
    let alone = reading.failures.iter().all(|other| other.job == failure.job && other.file == failure.file);
    let user = || alone && other_user(job, reading, repository);
    let tags = || alone && other_tags(job, reading);
    if image {
        Some(Difference::Image)
    } else if right {
        Some(Difference::Rights)
    } else if user() {
        Some(Difference::User)
    } else {
        tags().then_some(Difference::Tags)
    }
}

/// Whether the log shows logins to the registry, and none of the user whom the file names.
fn other_user(job: &PushJob, reading: &Reading, repository: &FullName) -> bool {
    let Some(user) = job.login.as_ref().and_then(|login| login.username.as_deref()) else { return false };
    let inner = user.trim().strip_prefix("${{").and_then(|user| user.strip_suffix("}}")).map(str::trim);
    let name = match inner {
        Some("github.repository_owner") => repository.owner.as_str(),
        _ if user.contains(['$', '?', '*']) => return false,
        _ => user,
    };
    let shown = &reading.given.usernames;
    let masked = |shown: &String| shown.contains('*');
    !shown.is_empty() && !shown.iter().any(|shown| masked(shown) || shown.eq_ignore_ascii_case(name))
}

/// Whether the log shows tags of the job's images that the file does not give them.
fn other_tags(job: &PushJob, reading: &Reading) -> bool {
    // A rule of docker/metadata-action makes tags that only a run knows.
    let open = |text: &str| text.contains(['$', '?', '*', '{']) || text.starts_with("type=");
    if job
        .images
        .iter()
        .any(|image| open(&image.name) || image.tags.is_empty() || image.tags.iter().any(|tag| open(tag)))
    {
        return false;
    }
    let known = |name: &str, tag: &str| {
        let images = job.images.iter().filter(|image| image.name.split_once('/').is_some_and(|(_, path)| path == name));
        let tags: Vec<&String> = images.flat_map(|image| &image.tags).collect();
        tags.is_empty() || tags.iter().any(|known| *known == tag)
    };
    let references = reading.given.references.iter().filter_map(|reference| reference.split_once(':'));
    references.into_iter().any(|(name, tag)| !known(&name.to_lowercase(), tag))
}

/// Whether pull requests start the job's workflow.
fn runs_there(job: &PushJob) -> bool {
    job.triggers.iter().any(|event| event.starts_with("pull_request"))
}

/// Whether a run shows this job under that name: `NAME`, `CALLER / NAME` or `NAME (LEG OF THE MATRIX)`.
fn is_called(job: &PushJob, shown: &str) -> bool {
    let name = job.job_name.as_ref().map_or(job.job_id.as_str(), |name| name.text.as_str());
    let last = shown.rsplit(" / ").next().unwrap_or(shown);
    let plain = last.split(" (").next().unwrap_or(last);
    [shown, last, plain].contains(&name) || job.shown_as.iter().any(|known| known == shown) || fits(name, shown)
}

/// Whether a name with expressions can be shown so: what is literal in it stands there, in order.
fn fits(name: &str, shown: &str) -> bool {
    let mut rest = shown;
    let mut pieces = name.split("${{");
    let first = pieces.next().unwrap_or_default();
    let Some(tail) = rest.strip_prefix(first).filter(|_| name.contains("${{")) else { return false };
    rest = tail;
    for piece in pieces {
        let literal = piece.split_once("}}").map_or("", |(_, literal)| literal);
        match rest.find(literal) {
            Some(at) => rest = &rest[at + literal.len()..],
            None => return false,
        }
    }
    true
}
