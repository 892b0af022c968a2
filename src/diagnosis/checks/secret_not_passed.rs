//! A workflow of this repository uses a secret that the job which calls it does not hand on: there it is empty.

use super::{Check, Finding, JobKey, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{HandedOn, UsedSecret};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "secret-not-passed",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["secret-empty-or-missing"],
    arguments: &["job", "secret", "name"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in subject.report.jobs.iter().filter(|job| !job.environment) {
        for call in job.called.iter().filter(|call| call.callee == job.file) {
            let HandedOn::These(handed_on) = &call.secrets else { continue };
            let given = |name: &str| handed_on.iter().any(|other| other.eq_ignore_ascii_case(name));
            for secret in job.secrets.iter().filter(|secret| needed(secret) && !given(&secret.name.text)) {
                let key = JobKey { file: job.file.clone(), id: job.job_id.clone() };
                let finding = Finding::at(&CHECK, &call.caller.file, call.place).with("job", &call.caller.job_id);
                let finding = finding.with("secret", &secret.name.text).with("name", &call.callee);
                found.push(Finding { job: Some(key), ..finding });
            }
        }
    }
}

/// Whether a job cannot do without a secret.
fn needed(secret: &UsedSecret) -> bool {
    match secret.declared {
        Some(required) => required,
        None => !secret.may_be_empty,
    }
}
