//! A job that calls a workflow of this repository grants less on packages than the called job asks for or needs.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::Access;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "caller-grants-less",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["reusable-caller-caps-token"],
    arguments: &["job", "name"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let asked = job.block.as_ref().map(|block| block.packages);
        let Some(needed) = asked.or_else(|| job.uses_token().then_some(Access::Write)) else { continue };
        for call in &job.called {
            if let Some(block) = call.grants.as_ref().filter(|block| block.packages < needed) {
                let finding = Finding::of(&CHECK, job, &block.file, subject.block(&block.file, block.place));
                found.push(finding.with("name", &call.caller.job_id));
            }
        }
    }
}
