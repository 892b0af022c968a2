//! A called job asks for more than reading, and the job that calls it declares nothing: where the default of the repository is
//! restricted, the run is refused before it starts.

use super::{Check, Finding, Severity, Subject, caller_grants_less};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "caller-permissions-undeclared",
    severity: Severity::Warning,
    confidence: Confidence::High,
    causes: &["reusable-caller-caps-token", "default-token-read-only"],
    arguments: &["job", "name"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in subject.report.jobs.iter().filter(|job| caller_grants_less::asks_to_write(job)) {
        // Below the first caller without a block nothing is declared either, or it is a block that asks in its turn.
        for call in job.called.iter().filter(|call| call.grants.is_none() && !call.is_called(job)) {
            let finding = Finding::of(&CHECK, job, &call.caller.file, call.place);
            found.push(finding.with("name", &call.caller.job_id));
        }
    }
}
