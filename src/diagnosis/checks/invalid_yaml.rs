//! A workflow file or a local action that is no YAML, or that holds a key twice or a merge key, which GitHub refuses as well.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::ProblemKind;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "invalid-yaml",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["name", "value"],
    fixable: false,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for problem in subject.report.problems.iter().filter(|problem| problem.is_read_by_github()) {
        use ProblemKind::{AliasCycle, DuplicateKey, MergeKey, Syntax};
        if !matches!(problem.kind, Syntax | DuplicateKey | AliasCycle | MergeKey) {
            continue;
        }
        let place = problem.place.unwrap_or_default();
        let finding = Finding::at(&CHECK, &problem.file, place).with("name", problem.kind.as_str());
        found.push(finding.with("value", &problem.detail));
    }
}
