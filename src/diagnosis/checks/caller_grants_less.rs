//! A job that calls a workflow of this repository grants less than the called job asks for, which stops the run before it starts,
//! or less on packages than it needs.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Access, Grants, PushJob};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "caller-grants-less",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["reusable-caller-caps-token"],
    arguments: &["job", "name", "value"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let asked = asked(job);
        for call in &job.called {
            let Some(block) = &call.grants else { continue };
            let lacks = asked.iter().filter(|(scope, access)| block.grants.of(scope) < *access);
            let lacks: Vec<String> = lacks.map(|(scope, access)| format!("{scope}: {}", access.as_str())).collect();
            if !lacks.is_empty() {
                let finding = Finding::of(&CHECK, job, &block.file, subject.block(&block.file, block.place));
                found.push(finding.with("name", &call.caller.job_id).with("value", &lacks.join(", ")));
            }
        }
    }
}

/// What a called job asks for: its block, else what its push needs.
pub(super) fn asked(job: &PushJob) -> Vec<(&str, Access)> {
    match &job.block {
        Some(block) => block.grants.each(),
        None if job.uses_token() => vec![("packages", Access::Write)],
        None => Vec::new(),
    }
}

/// Whether a called job asks for writing, which a restricted default does not grant.
pub(super) fn asks_to_write(job: &PushJob) -> bool {
    let writes = |grants: &Grants| grants.each().iter().any(|(_, access)| *access == Access::Write);
    job.block.as_ref().is_some_and(|block| writes(&block.grants))
}
