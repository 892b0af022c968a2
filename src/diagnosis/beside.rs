//! What is known besides a log: the checkout of the repository that it is of.
//!
//! In: the facts and the workflows of a checkout, and the reading of a log. Out: a [`Checkout`], from which evidence takes what it
//! may use. The steps:
//!
//! 1. if the log is of another repository, the checkout says nothing about it;
//! 2. the publishing job that failed is found by its name, else by its step, else because there is only one;
//! 3. the checks say what is wrong in that job, or in its file as a whole.

use super::checks::{self, Finding, Subject};
use super::decide::Besides;
use super::log::Reading;
use crate::catalog::log::Doing;
use crate::facts::FullName;
use crate::facts::shape::Shape;
use crate::facts::workflow::PushJob;

/// The checkout that a log is of.
#[derive(Clone, Debug)]
pub struct Checkout {
    shape: Shape,
    jobs: Vec<PushJob>,
    job: Option<usize>,
    findings: Vec<String>,
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
        let job = failed_job(&jobs, reading);
        let findings = job.and_then(|job| jobs.get(job)).map(|job| findings(subject, job)).unwrap_or_default();
        Some(Self { shape: subject.facts.shape(false), jobs, job, findings })
    }

    /// What evidence may use.
    #[must_use]
    pub fn besides(&self) -> Besides<'_> {
        let job = self.job.and_then(|index| self.jobs.get(index));
        let index = self.job.and_then(|index| u16::try_from(index).ok()).unwrap_or_default();
        Besides { shape: Some(&self.shape), job, index, findings: &self.findings }
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

/// Whether a log that does not say of which repository it is speaks of an image that no job here pushes.
fn is_of_another(jobs: &[PushJob], reading: &Reading) -> bool {
    let failure = reading.failures.iter().find(|failure| failure.error).or(reading.failures.first());
    let Some(image) =
        failure.filter(|failure| failure.doing != Doing::Pull).and_then(|failure| failure.image.as_deref())
    else {
        return false;
    };
    let images: Vec<String> = jobs.iter().flat_map(|job| &job.images).map(|image| image.name.to_lowercase()).collect();
    let same = |name: &String| name.contains('?') || name.split_once('/').is_some_and(|(_, path)| path == image);
    !images.is_empty() && !images.iter().any(same)
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
