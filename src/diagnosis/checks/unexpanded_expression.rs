//! An expression without its `$`, or a variable of the shell where no shell runs: the text is used as it stands.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, What, Written};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "unexpanded-expression",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["malformed-reference"],
    arguments: &["step", "value"],
    fixable: false,
    source: "expressions",
    find,
};

/// The contexts of GitHub's expressions.
const CONTEXTS: &[&str] =
    &["steps", "env", "github", "secrets", "inputs", "matrix", "needs", "vars", "runner", "job", "jobs", "strategy"];

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let operations = subject.own_runs(job).flat_map(|run| &run.operations);
        for operation in operations.filter(|operation| operation.happens != Some(false)) {
            for written in texts(operation) {
                let Some(value) = found_in(written) else { continue };
                let place = subject.place(operation, written.source.as_ref(), &value);
                let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                found.push(finding.with("step", step_of(operation)).with("value", &value));
            }
        }
    }
}

/// The texts that name images and registries.
fn texts(operation: &Operation) -> Vec<&Written> {
    match &operation.what {
        What::Push(push) => push.references.iter().collect(),
        What::Login(login) => login.registry.iter().chain(&login.username).collect(),
        What::Metadata(done) => done.images.iter().chain(&done.rules).collect(),
        _ => Vec::new(),
    }
}

/// What stands unexpanded in a text. A variable of the shell counts only in the input of an action.
fn found_in(written: &Written) -> Option<String> {
    let input = written.source.as_ref().is_some_and(|source| source.path.contains(".with."));
    unexpanded(&written.raw).or_else(|| variable(&written.raw).filter(|_| input))
}

/// The first `{{ context.… }}` in a text; where there was a `$`, it was expanded.
pub(super) fn unexpanded(text: &str) -> Option<String> {
    text.match_indices("{{").find_map(|(at, _)| {
        let inside = &text[at + 2..];
        let end = inside.find("}}").map_or(inside.len(), |end| end);
        let word: String = inside.trim_start().chars().take_while(char::is_ascii_lowercase).collect();
        let next = inside.trim_start()[word.len()..].chars().next();
        let context = CONTEXTS.contains(&word.as_str()) && matches!(next, Some('.' | '['));
        let whole = text[at..].chars().take(end + 4).collect::<String>();
        (context && !text[..at].ends_with('$')).then_some(whole)
    })
}

/// The first `$NAME`, `${NAME}` or `$(…)` in a text.
fn variable(text: &str) -> Option<String> {
    text.match_indices('$').find_map(|(at, _)| {
        let rest = &text[at + 1..];
        let (open, close) = match rest.chars().next()? {
            '{' if !rest.starts_with("{{") => (1, Some('}')),
            '(' => (1, Some(')')),
            c if c.is_ascii_uppercase() || c == '_' => (0, None),
            _ => return None,
        };
        let inside = &rest[open..];
        let length = match close {
            Some(close) => inside.find(close)? + 1,
            None => inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(inside.len()),
        };
        Some(format!("${}", &rest[..open + length]))
    })
}

#[cfg(test)]
mod tests {
    use super::{unexpanded, variable};

    #[test]
    fn contexts_and_variables_are_told_from_templates() {
        assert_eq!(unexpanded("app:{{ steps.v.outputs.tag }}").as_deref(), Some("{{ steps.v.outputs.tag }}"));
        assert_eq!(unexpanded("app:{{env.TAG}}-x").as_deref(), Some("{{env.TAG}}"));
        for text in ["{{version}}", "{{ branch }}", "{{date 'YYYY'}}", "{{is_default_branch}}", "{{.Env.X}}"] {
            assert_eq!(unexpanded(text), None, "{text}");
        }
        assert_eq!(variable("app:$GITHUB_SHA").as_deref(), Some("$GITHUB_SHA"));
        assert_eq!(variable("app:${TAG}-x").as_deref(), Some("${TAG}"));
        assert_eq!(variable("app:$(date)").as_deref(), Some("$(date)"));
        assert_eq!(variable("pattern=v(.*)$"), None);
    }
}
