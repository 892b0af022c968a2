//! A reference that no client can parse, by the parts of it that are known.

use super::pushed::{Reference, bare, has_hole, step_of};
use super::{Check, Finding, Severity, Subject, invalid_tag_on_pr, pushed, unexpanded_expression};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{PushDone, RefKind, Run, Written, is_hole};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "invalid-image-reference",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["malformed-reference"],
    arguments: &["step", "value"],
    fixable: false,
    source: "distribution-spec",
    find,
};

/// The longest tag that a registry takes.
const LONGEST_TAG: usize = 128;
/// Tools that take a reference and no address.
const PLAIN: &[&str] = &["build-push-action", "docker-cli", "bake", "imagetools", "compose", "buildah", "kaniko"];

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        let pushes = subject.own_runs(job).flat_map(|run| run.pushes().map(move |(op, push)| (run, op, push)));
        for (run, operation, push) in pushes {
            if operation.happens == Some(false) {
                continue;
            }
            let bad = push.references.iter().filter(|reference| subject.is_ours(reference));
            for reference in bad.filter(|reference| is_bad(push, reference) || has_slash(run, push, reference)) {
                let place = subject.place_of_tag(operation, reference);
                let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                found.push(finding.with("step", step_of(operation)).with("value", &reference.shown));
            }
        }
    }
}

/// Whether the tag is the branch, whose name has a slash on every branch that starts the run. docker/metadata-action replaces it.
fn has_slash(run: &Run, push: &PushDone, reference: &Written) -> bool {
    let filters = &run.filters.branches;
    let plain = |filter: &String| filter.split(['*', '?', '[', '+']).next().is_some_and(|head| head.contains('/'));
    let slashes = !filters.is_empty() && filters.iter().filter(|filter| !filter.starts_with('!')).all(plain);
    let tag = pushed::tag(&reference.shown).unwrap_or_default();
    let named = push.certain && slashes && tag.contains("${{ github.ref_name }}");
    named && run.event == "push" && run.on == RefKind::Branch && run.metadata().next().is_none()
}

fn is_bad(push: &PushDone, reference: &Written) -> bool {
    // In a file that a step leads to, what is empty here may be filled by what was not followed.
    let certain = push.certain && reference.source.is_some();
    let text = &reference.raw;
    // What was not expanded is another finding, and so is the name of a pull request.
    if unexpanded_expression::unexpanded(text).is_some() || text.contains(['$', '{', '}', '(', ')']) {
        return false;
    }
    let Some(parts) = Reference::of(text) else { return false };
    if parts.tag.is_some_and(invalid_tag_on_pr::is_merge) {
        return false;
    }
    // This client takes several tags at once.
    let tags: Vec<&str> = if push.tool == "oras" {
        parts.tag.into_iter().flat_map(|tags| tags.split(',')).collect()
    } else {
        parts.tag.into_iter().collect()
    };
    let address = text.trim().trim_matches(['"', '\'']);
    let scheme = ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme));
    scheme && PLAIN.contains(&push.tool.as_str())
        || !is_name(parts.path, certain)
        || tags.iter().any(|tag| !is_tag(tag, certain))
        || bare(text).contains(char::is_whitespace)
}

/// Whether a name can be one, as far as it is known; capitals are another finding. Of several ways to read it some may leave a
/// part empty, which counts only where there is one way.
fn is_name(path: &str, certain: bool) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c) || is_hole(c);
    if !path.chars().all(allowed) {
        return false;
    }
    let part = |part: &str| {
        let end = |c: Option<char>| c.is_some_and(|c| "._-".contains(c));
        !part.is_empty() && !end(part.chars().next()) && !end(part.chars().next_back())
    };
    !certain || path.split('/').all(part)
}

/// Whether a tag can be one, as far as it is known.
fn is_tag(tag: &str, certain: bool) -> bool {
    let Some(first) = tag.chars().next() else { return !certain };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c) || is_hole(c);
    let starts = !certain || !".-".contains(first);
    starts && tag.chars().all(allowed) && (has_hole(tag) || tag.len() <= LONGEST_TAG)
}

#[cfg(test)]
mod tests {
    use super::{is_name, is_tag};

    #[test]
    fn names_and_tags_are_judged_by_what_is_known() {
        for name in ["octo-org/app", "octo-org/a/b.c_d", "octo-org/\u{f0000}", "octo-org/App"] {
            assert!(is_name(name, true), "{name}");
        }
        for name in
            ["octo-org/app*", "octo org/app", "octo-org//app", "octo-org/app/", "octo-org/-app", "octo-org/app-"]
        {
            assert!(!is_name(name, true), "{name}");
        }
        assert!(is_name("octo-org//app", false));
        for tag in ["latest", "v1.2-rc_1", "\u{f0000}", "1-\u{f0000}"] {
            assert!(is_tag(tag, true), "{tag}");
        }
        for tag in ["", "latest*", "release/1", "1+2", "-x", ".x", "a:b", "#1"] {
            assert!(!is_tag(tag, true), "{tag}");
        }
        assert!(is_tag("", false) && !is_tag(&"1".repeat(129), true));
    }
}
