//! A step attests or signs with the identity of the run, and the block of permissions in force does not let it.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Access, What};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "attestation-permissions",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["attestation-failed"],
    arguments: &["job", "step", "value"],
    fixable: true,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let above = job.called.iter().filter(|call| call.callee == job.file).filter_map(|call| call.grants.as_ref());
        let Some(block) = job.block.as_ref().or_else(|| above.min_by_key(|block| block.grants.of("id-token"))) else {
            continue;
        };
        for operation in
            subject.own_runs(job).flat_map(|run| &run.operations).filter(|operation| operation.happens != Some(false))
        {
            let What::Attest { cosign, .. } = &operation.what else { continue };
            let needed = [("id-token", true), ("attestations", !cosign)];
            let lacks = needed.iter().filter(|(scope, needed)| *needed && block.grants.of(scope) != Access::Write);
            let lacks: Vec<String> = lacks.map(|(scope, _)| format!("{scope}: write")).collect();
            if !lacks.is_empty() {
                let finding = Finding::of(&CHECK, job, &block.file, subject.block(&block.file, block.place))
                    .with("step", step_of(operation));
                found.push(finding.with("value", &lacks.join(", ")));
            }
        }
    }
}
