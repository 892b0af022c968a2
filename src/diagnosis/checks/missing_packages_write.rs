//! A `permissions` block is in force that does not let the built-in token write packages, and the login uses that token.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Access, PushJob};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "missing-packages-write",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["permissions-block-omits-packages"],
    arguments: &["job"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let jobs = subject.report.jobs.iter().filter(|job| matches!(job.permission, Access::None | Access::Read));
    // What a caller does not grant is for `caller-grants-less` to say.
    let sure = |job: &&PushJob| job.uses_token() && job.permission_at != "caller" && !subject.is_guessed(job);
    for job in jobs.filter(sure) {
        if let Some((file, place)) = &job.permission_place {
            found.push(Finding::of(&CHECK, job, file, subject.block(file, *place)));
        }
    }
}
