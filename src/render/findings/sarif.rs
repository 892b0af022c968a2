//! Findings as SARIF 2.1.0, as GitHub's code scanning and other viewers read it.

use serde_json::{Value, json};

use super::{Findings, Row, Rule, Unread, tame_json};

/// The name of our fingerprints. The number changes when their making does, so that old and new are not compared.
const FINGERPRINT: &str = "ghcrGuide/v1";

/// The findings as SARIF.
#[must_use]
pub fn sarif(findings: &Findings) -> String {
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "ghcr-guide",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": findings.lang,
                "rules": findings.rules.iter().map(rule).collect::<Vec<_>>(),
            } },
            "language": findings.lang,
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": findings.unread.is_empty(),
                "toolExecutionNotifications": findings.unread.iter().map(notification).collect::<Vec<_>>(),
            }],
            "results": findings.rows.iter().map(|row| result(findings, row)).collect::<Vec<_>>(),
        }],
    });
    tame_json(&serde_json::to_string_pretty(&log).unwrap_or_default())
}

fn rule(rule: &Rule) -> Value {
    json!({
        "id": rule.id,
        "name": camel(&rule.id),
        "shortDescription": { "text": plain(&rule.title) },
        "fullDescription": { "text": plain(&rule.why) },
        "help": { "text": plain(&format!("{}\n\n{}", rule.why, rule.fix)) },
        "helpUri": rule.help,
        "defaultConfiguration": { "level": level(rule) },
        "properties": { "precision": rule.confidence, "tags": ["ghcr", "workflow"] },
    })
}

/// The level of SARIF; it has none below notes.
fn level(rule: &Rule) -> &'static str {
    if rule.severity == "hint" { "note" } else { rule.severity }
}

/// A file that was not read.
fn notification(unread: &Unread) -> Value {
    json!({
        "descriptor": { "id": unread.kind },
        "level": "error",
        "message": { "text": plain(&unread.message) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&unread.file), "uriBaseId": "%SRCROOT%" },
        } }],
    })
}

fn result(findings: &Findings, row: &Row) -> Value {
    let rule = findings.rules.get(row.rule);
    let mut region = json!({ "startLine": row.line.max(1), "startColumn": row.column.max(1) });
    if let Some(excerpt) = &row.excerpt {
        region["endColumn"] = json!(row.column.max(1) + excerpt.marked.chars().count());
        region["snippet"] = json!({ "text": excerpt.marked });
    }
    json!({
        "ruleId": rule.map(|rule| &rule.id),
        "ruleIndex": row.rule,
        "level": rule.map_or("warning", level),
        "message": { "text": plain(&format!("{} {}", row.message, row.fix)) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&row.file), "uriBaseId": "%SRCROOT%" },
            "region": region,
        } }],
        "partialFingerprints": { FINGERPRINT: row.fingerprint },
    })
}

/// `missing-packages-write` as viewers like names: `MissingPackagesWrite`.
fn camel(id: &str) -> String {
    let word = |word: &str| {
        let mut chars = word.chars();
        chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
    };
    id.split('-').map(word).collect()
}

/// A text in which nothing is a link: viewers make one of `[words](address)` (SARIF, 3.11.6).
fn plain(text: &str) -> String {
    text.replace("](", "] (")
}

/// A path as a relative reference of a URI: everything but what may stand there bare is percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_names_are_what_the_standard_wants() {
        assert_eq!(uri(".github/workflows/a b:ж.yml"), ".github/workflows/a%20b%3A%D0%B6.yml");
        assert_eq!(camel("missing-packages-write"), "MissingPackagesWrite");
        assert_eq!(plain("[a](b)"), "[a] (b)");
    }
}
