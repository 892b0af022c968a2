//! Findings as JSON with a version and a published schema.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Findings, Row, Rule, tame_json};

/// The version of the form. It changes when a reader of the old form could misread the new one.
const VERSION: u32 = 1;

/// The findings of a repository.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct FindingsJson {
    /// The version of this form.
    pub version: u32,
    /// The language of the words.
    pub lang: String,
    /// What was found, by file and place.
    pub findings: Vec<FindingJson>,
    /// The files that were not read, or not wholly: nothing is said of them.
    pub unread: Vec<UnreadJson>,
}

/// A file that was not read.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct UnreadJson {
    /// The file.
    pub file: String,
    /// Why: `too-large`, `not-utf8`, `unreadable`, `too-deep`, `too-many-nodes`, `budget`.
    pub kind: &'static str,
    /// Why, in words.
    pub message: String,
}

/// A finding.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct FindingJson {
    /// The check's id.
    pub check: String,
    /// How bad it is: `error`, `warning`, `note`.
    pub severity: &'static str,
    /// How sure the check is: `high`, `medium`, `low`.
    pub confidence: &'static str,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The workflow file of the publishing job that it is about; nothing when it is about a file.
    pub workflow_file: Option<String>,
    /// The key of that job.
    pub job_id: Option<String>,
    /// What is wrong, as a heading.
    pub title: String,
    /// What is wrong here.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    pub fix: String,
    /// The names and values in the words.
    pub arguments: BTreeMap<&'static str, String>,
    /// The causes of failures that it speaks for.
    pub causes: Vec<String>,
    /// Whether there is one smallest edit that cures it.
    pub fixable: bool,
    /// A page about it.
    pub help: String,
    /// The line of the file.
    pub excerpt: Option<String>,
    /// What stays the same when lines move.
    pub fingerprint: String,
}

impl FindingJson {
    fn new(rule: &Rule, row: &Row) -> Self {
        let (workflow_file, job_id) = row.job.clone().unzip();
        Self {
            check: rule.id.clone(),
            severity: rule.severity,
            confidence: rule.confidence,
            file: row.file.clone(),
            line: row.line,
            column: row.column,
            workflow_file,
            job_id,
            title: rule.title.clone(),
            message: row.message.clone(),
            why: row.why.clone(),
            fix: row.fix.clone(),
            arguments: row.arguments.iter().cloned().collect(),
            causes: rule.causes.clone(),
            fixable: rule.fixable,
            help: rule.help.clone(),
            excerpt: row.excerpt.as_ref().map(|excerpt| excerpt.line().trim().to_owned()),
            fingerprint: row.fingerprint.clone(),
        }
    }
}

/// The findings as JSON.
#[must_use]
pub fn json(findings: &Findings) -> String {
    let rows = findings.rows.iter().filter_map(|row| Some((findings.rules.get(row.rule)?, row)));
    let view = FindingsJson {
        version: VERSION,
        lang: findings.lang.clone(),
        findings: rows.map(|(rule, row)| FindingJson::new(rule, row)).collect(),
        unread: findings
            .unread
            .iter()
            .map(|one| UnreadJson { file: one.file.clone(), kind: one.kind, message: one.message.clone() })
            .collect(),
    };
    tame_json(&serde_json::to_string_pretty(&view).unwrap_or_default())
}
