//! A rule for tags, or a line of `flavor`, that docker/metadata-action refuses: the step fails before anything is built.
//!
//! What it refuses is in its sources, `src/tag.ts` and `src/flavor.ts`.

use super::pushed::{has_hole, step_of};
use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::{MetadataDone, Written};

/// The check.
pub(super) const CHECK: Check = Check {
    id: "invalid-metadata-tag",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["malformed-reference"],
    arguments: &["step", "value"],
    fixable: false,
    source: "metadata-action",
    find,
};

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for job in &subject.report.jobs {
        for (operation, done) in subject.own_runs(job).flat_map(|run| run.metadata()) {
            for line in refused(done).filter(|_| operation.happens != Some(false)) {
                let place = subject.place(operation, line.source.as_ref(), &line.raw);
                let finding = Finding::of(&CHECK, job, &operation.step.file, place);
                found.push(finding.with("step", step_of(operation)).with("value", &line.shown));
            }
        }
    }
}

fn refused(done: &MetadataDone) -> impl Iterator<Item = &Written> {
    let rules = done.rules.iter().filter(|line| refuses(&line.raw));
    rules.chain(done.flavor.iter().filter(|line| refuses_flavor(&line.raw)))
}

/// The attributes of a line; one without a name is the value.
fn attributes(line: &str) -> Vec<(String, &str)> {
    let line = line.split(" #").next().unwrap_or(line);
    let fields = line.split(',').map(str::trim).filter(|field| !field.is_empty());
    let pair = |field: &'_ str| field.find('=').filter(|at| *at > 0);
    fields
        .map(|field| match pair(field) {
            Some(at) => (field[..at].trim().to_lowercase(), field[at + 1..].trim()),
            None => ("value".to_owned(), field),
        })
        .collect()
}

/// Whether the action refuses a rule for tags, as far as it is known.
fn refuses(rule: &str) -> bool {
    // Commas in quotes do not separate, and an unknown part may hold more attributes.
    if rule.contains('"') {
        return false;
    }
    let attributes = attributes(rule);
    let get = |name: &str| attributes.iter().rev().find(|(key, _)| key == name).map(|(_, value)| *value);
    let one_of = |name: &str, words: &[&str]| get(name).is_none_or(|text| !known(text) || words.contains(&text));
    // Without a name, an unknown part can be any attribute.
    let open = attributes.iter().any(|(key, value)| has_hole(key) || key == "value" && has_hole(value));
    let kind = get("type").unwrap_or("raw");
    if !known(kind) {
        return false;
    }
    let complete = match kind {
        "schedule" | "edge" => true,
        "semver" | "pep440" => get("pattern").is_some() || open,
        "match" => {
            let number = |text: &str| !known(text) || text.is_empty() || text.parse::<f64>().is_ok();
            (get("pattern").is_some() || open) && get("group").is_none_or(number)
        }
        "ref" => (get("event").is_some() || open) && one_of("event", &["branch", "tag", "pr"]),
        "raw" => get("value").is_some() || open,
        "sha" => one_of("format", &["short", "long"]),
        _ => false,
    };
    !complete || !one_of("enable", &["true", "false"])
}

fn refuses_flavor(line: &str) -> bool {
    if line.contains('"') || has_hole(line) {
        return false;
    }
    let line = line.split(" #").next().unwrap_or(line);
    line.split(',').map(str::trim).filter(|field| !field.is_empty()).any(|field| match field.split_once('=') {
        Some((key, value)) => match key.trim().to_lowercase().as_str() {
            "latest" => !["auto", "true", "false"].contains(&value.trim()) && known(value),
            "onlatest" => !["true", "false"].contains(&value.trim()) && known(value),
            "prefix" | "suffix" | "labelprefix" => false,
            _ => true,
        },
        None => true,
    })
}

/// Whether a text has neither a hole nor a template of the action. An empty one may have come from an expression.
fn known(text: &str) -> bool {
    !text.is_empty() && !has_hole(text) && !text.contains("{{")
}

#[cfg(test)]
mod tests {
    use super::{refuses, refuses_flavor};

    #[test]
    fn rules_are_refused_as_the_action_refuses_them() {
        let bad = [
            "type=ref",
            "type=ref,branch=main",
            "type=ref,event=push",
            "type=semver",
            "type=match,group=1",
            "type=match,pattern=v(.*),group=x",
            "type=raw",
            "type=tag",
            "type=sha,format=full",
            "latest,enable=yes",
            "Type=branch",
        ];
        for rule in bad {
            assert!(refuses(rule), "{rule}");
        }
        let good = [
            "latest",
            "type=ref,event=pr",
            "type=semver,pattern={{version}}",
            "type=semver,pattern={{raw}},value=v1.2",
            "type=match,pattern=v(.*),group=1",
            "type=raw,value=",
            "type=raw,value=latest,enable={{is_default_branch}}",
            "type=sha",
            "type=edge",
            "type=schedule,pattern={{date 'YYYY-MM-DD'}}",
            "type=raw,latest",
            "type=ref,event=branch # the branch",
            "\u{f0000}",
            "type=raw,\u{f0000}",
        ];
        for rule in good {
            assert!(!refuses(rule), "{rule}");
        }
        assert!(refuses_flavor("latest=yes") && refuses_flavor("latest") && refuses_flavor("tag=x"));
        assert!(!refuses_flavor("latest=auto") && !refuses_flavor("prefix=v,onlatest=true"));
    }
}
