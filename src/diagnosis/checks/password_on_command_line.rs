//! A secret is an argument of a login: every process of the machine can read it, and a trace of the script shows it.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "password-on-command-line",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["step", "secret"],
    fixable: true,
    source: "publishing-with-actions",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, login) in subject.logins(job).filter(|(_, login)| subject.logs_in_here(login) == Some(true)) {
            if let (Some(place), Some(secret)) = (login.on_command_line, login.secrets.first()) {
                let place = subject.place_of_login(&operation.step.file, place, secret);
                let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                found.push(finding.with("step", step_of(operation)).with("secret", secret));
            }
        }
    }
}
