//! A push that a pull request from a fork reaches: its token can only read, and it gets no secrets.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, PushJob};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "push-on-fork-pr",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["fork-pr-read-only"],
    arguments: &["job", "step"],
    fixable: true,
    source: "workflow-permissions-modifying",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        if let Some(operation) = reached(subject, job) {
            let step = operation.outer.as_ref().unwrap_or(&operation.step);
            found.push(Finding::of(&CHECK, job, &step.file, step.place).with("step", step_of(operation)));
        }
    }
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
