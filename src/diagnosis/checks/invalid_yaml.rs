//! A workflow file or a local action that is no YAML, or that holds a key twice, which GitHub refuses as well.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Problem, ProblemKind};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "invalid-yaml",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &[],
    arguments: &["value"],
    fixable: false,
    source: "workflow-syntax",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for problem in subject.report.problems.iter().filter(|problem| is_read_by_github(&problem.file)) {
        let said = match problem.kind {
            ProblemKind::Syntax => problem.detail.clone(),
            ProblemKind::DuplicateKey | ProblemKind::AliasCycle => code(problem),
            _ => continue,
        };
        let place = problem.place.unwrap_or_default();
        found.push(Finding::at(&CHECK, &problem.file, place).with("value", &said));
    }
}

fn code(problem: &Problem) -> String {
    [problem.kind.as_str(), &problem.detail].join(" ").trim_end().to_owned()
}

/// Other files are read by other programs, which may take more for YAML than GitHub does.
fn is_read_by_github(file: &str) -> bool {
    let action = ["action.yml", "action.yaml"].contains(&file.rsplit('/').next().unwrap_or(file));
    action || file.starts_with(".github/workflows/")
}
