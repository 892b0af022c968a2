//! The login to push the repository's own package uses a stored token, where the one that GitHub makes for the job would do.
//!
//! Whether the package lets the repository write cannot be seen in the files, so this is a hint and no more.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::PushJob;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "personal-token",
    severity: Severity::Hint,
    confidence: Confidence::Medium,
    causes: &[],
    arguments: &["step", "secret"],
    fixable: false,
    source: "publishing-with-actions",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in subject.report.jobs.iter().filter(|job| job.calls.is_none() && own_package(subject, job)) {
        let Some(login) = job.login.as_ref().filter(|login| login.certain && login.fallback.is_none()) else {
            continue;
        };
        let Some(secret) = login.secret.as_ref().filter(|secret| *secret != "GITHUB_TOKEN") else { continue };
        let finding = Finding::of(&CHECK, job, &login.step.file, login.step.place);
        found.push(finding.with("step", &login.step.text).with("secret", secret));
    }
}

/// Whether everything that a job pushes is named after the repository.
fn own_package(subject: &Subject<'_>, job: &PushJob) -> bool {
    let Some(repository) = &subject.facts.repository else { return false };
    let own =
        format!("{}/{}/{}", subject.registry(), repository.value.owner.lower(), repository.value.name).to_lowercase();
    let below =
        |name: &str| name.strip_prefix(own.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    !job.images.is_empty() && job.images.iter().all(|image| below(&image.name) && !image.name.contains('?'))
}
