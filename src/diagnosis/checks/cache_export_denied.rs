//! A cache is exported to the registry where the job may not write: on a pull request from a fork, to another owner, or, in a job
//! that pushes nothing else, without a login or with a token that may only read.

use super::pushed::{Reference, has_hole, step_of};
use super::{Check, Finding, Severity, Subject, logins, push_on_fork_pr};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Access, LoginDone, Operation, PushJob, Run, UnpushedJob, What, Written};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "cache-export-denied",
    severity: Severity::Warning,
    confidence: Confidence::Medium,
    causes: &["registry-cache-denied"],
    arguments: &["step", "image"],
    fixable: false,
    source: "build-push-troubleshooting",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        // Where the push itself is refused, the cache is no news.
        let push_fails = push_on_fork_pr::reached(subject, job).is_some();
        for run in job.runs.iter().filter(|run| !(run.dependabot || run.fork && push_fails)) {
            for (operation, reference) in exports(run).filter(|(_, reference)| subject.is_ours(reference)) {
                // What a setting or the work of other steps decides may well keep forks out.
                let in_fork = run.fork && operation.happens == Some(true);
                if in_fork || of_another_owner(subject, job, reference) {
                    let place = subject.place(operation, reference.source.as_ref(), &reference.raw);
                    let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                    found.push(finding.with("step", step_of(operation)).with("image", &reference.shown));
                }
            }
        }
    }
    for job in &subject.report.unpushed {
        if let Some((operation, reference)) = refused(subject, job) {
            let place = subject.place(operation, reference.source.as_ref(), &reference.raw);
            let finding = Finding::of_unpushed(&CHECK, job, &operation.step.file, place);
            found.push(finding.with("step", step_of(operation)).with("image", &reference.shown));
        }
    }
}

/// The first export of a job that pushes no image which surely goes without a login, or with a token that may not write.
fn refused<'a>(subject: &Subject<'_>, job: &'a UnpushedJob) -> Option<(&'a Operation, &'a Written)> {
    let runs = job.runs.iter().filter(|run| !run.fork && !run.dependabot && run.happens != Some(false));
    runs.filter(|run| !run.operations.iter().any(|operation| matches!(operation.what, What::Opaque { .. }))).find_map(
        |run| {
            let export = exports(run)
                .find(|(operation, reference)| operation.happens == Some(true) && subject.is_ours(reference))?;
            let logins =
                run.logins().map(|(_, login)| login).filter(|login| subject.logs_in_here(login) != Some(false));
            let logins: Vec<_> = logins.collect();
            let token = |login: &&LoginDone| login.secrets.first().is_some_and(|secret| secret == "GITHUB_TOKEN");
            let reads = matches!(job.permission, Access::None | Access::Read);
            let denied =
                if logins.is_empty() { logins::hosted(&job.runs_on) } else { reads && logins.iter().all(token) };
            denied.then_some(export)
        },
    )
}

fn exports(run: &Run) -> impl Iterator<Item = (&Operation, &Written)> {
    let happening = run.operations.iter().filter(|operation| operation.happens != Some(false));
    happening.flat_map(|operation| {
        let references =
            if let What::CacheExport { references } = &operation.what { references.as_slice() } else { &[] };
        references.iter().map(move |reference| (operation, reference))
    })
}

/// Whether the built-in token is to write to the packages of somebody else.
fn of_another_owner(subject: &Subject<'_>, job: &PushJob, reference: &Written) -> bool {
    let Some(repository) = &subject.facts.repository else { return false };
    let owner = Reference::of(&reference.raw).and_then(|parts| parts.owner());
    job.uses_token()
        && owner.is_some_and(|owner| !has_hole(owner) && !owner.eq_ignore_ascii_case(repository.value.owner.as_str()))
}
