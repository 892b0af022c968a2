//! The password is a secret where it is set, else the built-in token: an expired secret is still set, and wins.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "token-fallback",
    severity: Severity::Warning,
    confidence: Confidence::High,
    causes: &["pat-fallback-shadows-token"],
    arguments: &["step", "secret"],
    fixable: false,
    source: "github-token",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let Some(login) = &job.login else { continue };
        let (Some(secret), Some("GITHUB_TOKEN")) = (&login.secret, login.fallback.as_deref()) else { continue };
        let finding = Finding::of(&CHECK, job, &login.step.file, login.step.place);
        found.push(finding.with("step", &login.step.text).with("secret", secret));
    }
}
