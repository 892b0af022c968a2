//! A push that a pull request of Dependabot reaches although forks are kept out: it gets no secrets of Actions, and a token that
//! can only read unless the permissions are declared. Only where Dependabot is set up.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject, push_on_fork_pr};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Access, PushJob, Run};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "push-on-dependabot",
    severity: Severity::Warning,
    confidence: Confidence::Low,
    causes: &["dependabot-read-only"],
    arguments: &["job", "step"],
    fixable: false,
    source: "dependabot-on-actions",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in subject.report.jobs.iter().filter(|job| push_on_fork_pr::reached(subject, job).is_none()) {
        for run in job.runs.iter().filter(|run| run.dependabot && refused(subject, job, run)) {
            let push = run.pushes().find(|(op, push)| op.happens == Some(true) && subject.pushes_here(push));
            if let Some((operation, _)) = push {
                let step = operation.outer.as_ref().unwrap_or(&operation.step);
                found.push(Finding::of(&CHECK, job, &step.file, step.place).with("step", step_of(operation)));
            }
        }
    }
}

/// Whether the credentials surely do not let it push.
fn refused(subject: &Subject<'_>, job: &PushJob, run: &Run) -> bool {
    let mut logins = run.logins().filter(|(_, login)| subject.logs_in_here(login) == Some(true)).peekable();
    let undeclared = job.permission == Access::Undeclared && job.uses_token();
    logins.peek().is_some() && logins.all(|(_, login)| login.empty || undeclared)
}
