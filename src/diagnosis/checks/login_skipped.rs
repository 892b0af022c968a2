//! On an event on which the push happens, the login is skipped by its own condition.

use super::logins::{self, Pushed};
use super::pushed::{event_of, step_of};
use super::{Check, Finding, Severity, Subject, push_on_fork_pr};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "login-skipped",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["no-login-in-this-job", "push-skipped"],
    arguments: &["step", "event", "name"],
    fixable: false,
    source: "login-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        // A pull request whose push forks reach too is a finding of its own.
        let open = push_on_fork_pr::reached(subject, job).is_some();
        let told = |pushed: &Pushed<'_>| open && pushed.run.event == "pull_request";
        let mut pushes = logins::pushes(subject, job);
        pushes.retain(|pushed| pushed.operation.happens == Some(true) && !told(pushed));
        for pushed in pushes {
            let logins = pushed.logins(subject);
            let skipped = logins.iter().all(|(operation, _)| operation.happens == Some(false));
            let Some((operation, _)) = logins.first().filter(|_| skipped) else { continue };
            let finding = Finding::of(&CHECK, job, &operation.step.file, operation.step.place)
                .with("step", step_of(operation))
                .with("event", &event_of(pushed.run))
                .with("name", step_of(pushed.operation));
            found.push(finding);
            break;
        }
    }
}
