//! An image is named for the registry and the job logs in to it, but the push is off on every event.
//!
//! A job that only runs on pull requests tests a build and is meant to push nothing, and so is one whose image another job
//! pushes.

use std::collections::BTreeSet;

use super::pushed::step_of;
use super::{Check, Finding, JobKey, Severity, Subject, pushed};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, PushDone, UnpushedJob, What};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "push-switched-off",
    severity: Severity::Note,
    confidence: Confidence::Medium,
    causes: &["push-skipped"],
    arguments: &["job", "step"],
    fixable: false,
    source: "publishing-with-actions",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let elsewhere = pushed_elsewhere(subject);
    for job in &subject.report.unpushed {
        let runs = || job.runs.iter().filter(|run| !run.fork && run.happens != Some(false));
        if runs().all(|run| run.on_pull_request() || run.event == "merge_group") || !logs_in(subject, job) {
            continue;
        }
        let operations = || runs().flat_map(|run| &run.operations);
        if operations().any(|operation| matches!(operation.what, What::Opaque { .. })) {
            continue;
        }
        for (operation, build) in operations().filter_map(built) {
            let names = build.references.iter().filter(|reference| subject.path(&reference.raw).is_some());
            let names: Vec<&str> = names.map(|reference| pushed::name(&reference.raw)).collect();
            if names.is_empty() || build.local || names.iter().any(|name| elsewhere.contains(&name.to_lowercase())) {
                continue;
            }
            let key = JobKey { file: job.file.clone(), id: job.job_id.clone() };
            let finding = Finding::at(&CHECK, &operation.step.file, operation.step.place).with("job", &job.job_id);
            found.push(Finding { job: Some(key), ..finding.with("step", step_of(operation)) });
        }
    }
}

fn built(operation: &Operation) -> Option<(&Operation, &PushDone)> {
    match &operation.what {
        What::Build(build) if operation.happens != Some(false) => Some((operation, build)),
        _ => None,
    }
}

/// The names of images that some job pushes.
fn pushed_elsewhere(subject: &Subject<'_>) -> BTreeSet<String> {
    let pushes = subject.report.jobs.iter().flat_map(|job| subject.pushes(job)).flat_map(|(_, push)| &push.references);
    pushes.map(|reference| pushed::name(&reference.raw).to_lowercase()).collect()
}

fn logs_in(subject: &Subject<'_>, job: &UnpushedJob) -> bool {
    job.runs.iter().filter(|run| !run.fork).flat_map(|run| &run.operations).any(|operation| match &operation.what {
        What::Login(login) => operation.happens != Some(false) && subject.logs_in_here(login) == Some(true),
        _ => false,
    })
}
