//! A job passes an input or a secret that the workflow which it calls does not declare, or leaves out an input that is required:
//! GitHub refuses to start the calling workflow. Only where that publishes, itself or through what it calls.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "mismatched-call",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["job", "name", "value", "other"],
    fixable: false,
    source: "reusing-workflows",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for call in &subject.report.refused_calls {
        let publishes = subject.report.jobs.iter().any(|job| {
            job.file == call.file
                || job.file == call.callee
                || job.called.iter().any(|other| other.caller.file == call.file)
        });
        if publishes {
            let finding =
                Finding::at(&CHECK, &call.file, call.place).with("job", &call.job_id).with("name", &call.callee);
            found.push(finding.with("value", &call.name).with("other", call.mismatch.as_str()));
        }
    }
}
