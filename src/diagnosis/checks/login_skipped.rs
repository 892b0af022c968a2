//! On an event on which the push happens, the login is skipped by its own condition.

use super::logins;
use super::pushed::{event_of, step_of};
use super::{Check, Finding, Severity, Subject};
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
        for pushed in logins::pushes(subject, job).into_iter().filter(|pushed| pushed.operation.happens == Some(true)) {
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
