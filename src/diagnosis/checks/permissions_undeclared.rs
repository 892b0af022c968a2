//! No `permissions` block is in force: what the built-in token may do is a setting of the repository that no file shows.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::Access;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "permissions-undeclared",
    severity: Severity::Warning,
    confidence: Confidence::High,
    causes: &["default-token-read-only"],
    arguments: &["job"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    let jobs = subject.report.jobs.iter().filter(|job| job.permission == Access::Undeclared);
    found.extend(
        jobs.filter(|job| job.uses_token() && !subject.is_guessed(job))
            .map(|job| Finding::of(&CHECK, job, &job.file, job.place)),
    );
}
