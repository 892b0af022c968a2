//! A workflow file or a local action that is no YAML, or that holds a key twice, which GitHub refuses as well.

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
    for problem in subject.report.problems.iter().filter(|problem| is_read_by_github(&problem.file)) {
        if !matches!(problem.kind, ProblemKind::Syntax | ProblemKind::DuplicateKey | ProblemKind::AliasCycle) {
            continue;
        }
        let place = problem.place.unwrap_or_default();
        let finding = Finding::at(&CHECK, &problem.file, place).with("name", problem.kind.as_str());
        found.push(finding.with("value", &problem.detail));
    }
}

/// Other files are read by other programs, which may take more for YAML than GitHub does.
fn is_read_by_github(file: &str) -> bool {
    let action = ["action.yml", "action.yaml"].contains(&file.rsplit('/').next().unwrap_or(file));
    action || file.starts_with(".github/workflows/")
}
