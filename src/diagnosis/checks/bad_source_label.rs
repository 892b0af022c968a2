//! `org.opencontainers.image.source` is set to something that is not the address of a repository.

use super::pushed::step_of;
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{Operation, What, Written, is_hole};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "bad-source-label",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["published-but-not-shown"],
    arguments: &["step", "value"],
    fixable: true,
    source: "connecting-repository",
    find,
};

/// The label.
pub(super) const LABEL: &str = "org.opencontainers.image.source";

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for operation in subject.own_runs(job).flat_map(|run| &run.operations) {
            for written in labels(operation) {
                let Some(value) = value(&written.raw) else { continue };
                let shown = self::value(&written.shown).unwrap_or(value);
                if is_bad(value, shown, subject.facts.host.value.name()) {
                    let place = subject.place(operation, written.source.as_ref(), LABEL);
                    let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                    // What is empty on this event is shown as it is written.
                    let line = subject.line(&operation.step.file, place).filter(|_| shown.is_empty());
                    let shown = line.as_deref().and_then(expression).unwrap_or(shown);
                    found.push(finding.with("step", step_of(operation)).with("value", shown));
                }
            }
        }
    }
}

fn labels(operation: &Operation) -> &[Written] {
    match &operation.what {
        What::Push(push) | What::Build(push) => &push.labels.given,
        What::Metadata(done) => &done.labels,
        _ => &[],
    }
}

/// The value of the label, if this is it. Annotations may have a level in front.
fn value(text: &str) -> Option<&str> {
    let (key, value) = text.split_once('=')?;
    let key = key.trim().trim_start_matches(['"', '\'']);
    (key.rsplit(':').next() == Some(LABEL)).then(|| value.trim())
}

/// The expression that a line of a file sets the label to.
fn expression(line: &str) -> Option<&str> {
    let (_, value) = line.split_once(LABEL)?;
    let value = value.trim_start_matches('=').trim();
    let end = value.starts_with("${{").then(|| value.find("}}")).flatten()?;
    value.get(..end + 2)
}

/// Whether a value is surely not the address of a repository; `shown` has an expression for each unknown part.
fn is_bad(value: &str, shown: &str, host: &str) -> bool {
    if value.is_empty() {
        return true;
    }
    if value.starts_with(['"', '\'']) {
        return true;
    }
    if value.chars().all(is_hole) {
        return ["pull_request.html_url", "pull_request.url", "compare_url", "head_commit.url", "commits_url"]
            .iter()
            .any(|name| shown.contains(name));
    }
    let Some(rest) = value.split_once("://").map(|(_, rest)| rest) else {
        // `owner/name` alone; with an unknown beginning it may still be an address.
        return value.chars().next().is_some_and(|c| !is_hole(c)) && !value.contains('@');
    };
    let (site, path) = rest.split_once('/').unwrap_or((rest, ""));
    if !site.chars().any(is_hole) && !site.trim_start_matches("www.").eq_ignore_ascii_case(host) {
        return true;
    }
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let page = ["pull", "actions", "commit", "issues", "releases"];
    let known = !path.chars().any(is_hole);
    known && parts.len() < 2 || parts.get(2).is_some_and(|part| page.contains(part))
}

#[cfg(test)]
mod tests {
    use super::{expression, is_bad, value};

    #[test]
    fn addresses_of_repositories_are_told_from_others() {
        let bad = |text: &str| is_bad(text, text, "github.com");
        for text in [
            "",
            "\"https://github.com/octo-org/app\"",
            "octo-org/app",
            "https://github.com/octo-org",
            "https://example.com/octo-org/app",
            "https://github.com/octo-org/app/pull/1",
        ] {
            assert!(bad(text), "{text}");
        }
        for text in
            ["https://github.com/octo-org/app", "https://github.com/octo-org/app.git", "\u{f0000}", "\u{f0000}/a"]
        {
            assert!(!bad(text), "{text}");
        }
        assert!(is_bad("\u{f0000}", "${{ github.event.pull_request.html_url }}", "github.com"));
        assert!(!is_bad("\u{f0000}", "${{ github.event.repository.html_url }}", "github.com"));
        assert_eq!(value("index:org.opencontainers.image.source=x"), Some("x"));
        assert_eq!(value("org.opencontainers.image.title=x"), None);
        assert_eq!(expression("  labels: org.opencontainers.image.source=${{ a.b }}, x=y"), Some("${{ a.b }}"));
        assert_eq!(expression("  org.opencontainers.image.source="), None);
    }
}
