//! A push that a pull request from a fork reaches: its token can only read, and it gets no secrets.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, PushJob, Run};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "push-on-fork-pr",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["fork-pr-read-only"],
    arguments: &["job", "step", "other"],
    fixable: true,
    source: "workflow-permissions-modifying",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        if let Some(operation) = reached(subject, job) {
            let step = operation.outer.as_ref().unwrap_or(&operation.step);
            let finding = Finding::of(&CHECK, job, &step.file, step.place).with("step", step_of(operation));
            let own = condition(job) == NO_FORK;
            found.push(finding.with("other", if own { "own" } else { "event" }));
        }
    }
}

/// What holds on every event but a pull request.
pub(super) const NO_PULL_REQUEST: &str = "github.event_name != 'pull_request'";
/// What holds on every event but a pull request from another repository.
pub(super) const NO_FORK: &str =
    "github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository";

/// What the job's push should depend on. Where pull requests are meant to publish, those of the repository go on doing so: nothing
/// else starts the push, a tag is named after the pull request, or the files do not say what the tags are.
pub(super) fn condition(job: &PushJob) -> &'static str {
    let own = || job.runs.iter().filter(|run| !run.fork && !run.dependabot && run.happens != Some(false));
    let pushed = |run: &Run| run.pushes().any(|(operation, _)| operation.happens != Some(false));
    let else_pushed = own().any(|run| run.event != "pull_request" && pushed(run));
    let names = ["event=pr", "github.event.number", "github.head_ref"];
    let named = |tag: &String| names.iter().any(|name| tag.contains(name));
    let named = job.images.iter().flat_map(|image| &image.tags).any(named);
    // What makes its tags by itself may well have one for pull requests.
    let by_digest = own().flat_map(Run::pushes).any(|(_, push)| push.by_digest);
    let untold = !by_digest && !job.images.is_empty() && job.images.iter().all(|image| image.tags.is_empty());
    if else_pushed && !named && !untold { NO_PULL_REQUEST } else { NO_FORK }
}

/// The first push that nothing keeps from a pull request from a fork.
pub(super) fn reached<'a>(subject: &Subject<'_>, job: &'a PushJob) -> Option<&'a Operation> {
    let known = job.login.is_some() || job.images.iter().any(|image| !image.name.contains('?'));
    job.runs.iter().filter(|run| run.fork && known).find_map(|run| {
        let logged_in = run.logins().any(|(_, login)| subject.logs_in_here(login) != Some(false));
        let push = run.pushes().find(|(operation, push)| {
            let here = subject.pushes_here(push) || logged_in && subject.may_push_here(push);
            // What a setting or the work of other steps decides may well keep forks out.
            operation.happens == Some(true) && here
        });
        push.map(|(operation, _)| operation)
    })
}
