//! `ghcr-guide check --fix`: writes the edits that cure findings, or shows them.
//!
//! In: what is asked about. Out: changed files, or a unified diff; messages about each finding that is cured or left. Nothing is
//! written if one of the files has changed meanwhile or is not where it seems to be.

use std::collections::BTreeMap;
use std::fs;

use super::facts::Asked;
use super::report::Report;
use super::{Exit, Failure, stored, terminal};
use crate::diagnosis::checks::fix::{self, Cure, Edited, Left, World};
use crate::diagnosis::checks::{self, Finding, Lines, Severity, Subject};
use crate::facts::shape::Defect;
use crate::facts::workflow::Report as Workflows;
use crate::facts::{Facts, mask_tokens};
use crate::render::findings;
use crate::source::{Disk, Workspace as _};

/// Works out what can be cured.
pub(super) fn cure(
    report: &Report<'_>,
    asked: &Asked,
    text: &dyn Fn(&str) -> Option<String>,
    wanted: &dyn Fn(&Finding) -> bool,
) -> Cure {
    let read = |texts: &BTreeMap<String, String>| asked.gathered(texts).ok();
    fix::cure(&World { catalog: &report.engine.catalog, text, read: &read }, wanted)
}

/// Adds the errors that checks find to the facts, for a guide that names them first.
pub(super) fn defects(report: &Report<'_>, asked: &Asked, workflows: &Workflows, facts: &mut Facts) {
    let bytes = |path: &str| asked.disk.read(path).ok().flatten();
    let text = |path: &str| bytes(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let subject =
        Subject { report: workflows, facts, catalog: &report.engine.catalog, text: &text, lines: Lines::default() };
    let found = checks::run(&subject);
    add_defects(&found, facts);
}

/// Adds the errors among findings to the facts.
pub(super) fn add_defects(found: &[Finding], facts: &mut Facts) {
    for finding in found {
        let Some(check) = finding.check().filter(|check| check.severity == Severity::Error) else { continue };
        let defect = Defect { check: check.id, cause: check.causes.first().copied(), fixable: check.fixable };
        facts.add_defect(defect, &format!("{}:{}", finding.file, finding.place.line));
    }
}

/// What would cure the findings of a repository, as one unified diff; empty where nothing can be cured.
pub(super) fn patches(report: &Report<'_>, asked: &Asked) -> String {
    let bytes = |path: &str| asked.disk.read(path).ok().flatten();
    let text = |path: &str| bytes(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let advice = |finding: &Finding| finding.check().is_some_and(|check| check.severity > Severity::Note);
    let mut cure = cure(report, asked, &text, &advice);
    // A guide has no place for what somebody has to look at before such a change.
    let noted: Vec<_> = cure.notes.iter().map(|(finding, _)| (finding.check, finding.job.clone())).collect();
    if !noted.is_empty() {
        let sure = |finding: &Finding| advice(finding) && !noted.contains(&(finding.check, finding.job.clone()));
        cure = self::cure(report, asked, &text, &sure);
    }
    cure.files.iter().filter_map(|edited| fix::diff(&edited.file, &edited.old, &edited.new)).collect()
}

/// Prints what would change and writes nothing.
pub(super) fn show(report: &Report<'_>, cure: &Cure, wanted: &dyn Fn(&Finding) -> bool) -> Result<Exit, Failure> {
    let diffs: Vec<String> = cure.files.iter().filter_map(|e| fix::diff(&e.file, &e.old, &e.new)).collect();
    terminal::print(&mask_tokens(&findings::diff(&diffs.concat())))?;
    say(report, cure, &|finding| finding.clone());
    let old = |finding: &Finding| cure.moved(finding, |edited| (&edited.new, &edited.old));
    let uncorrected = |finding: &&Finding| wanted(finding) && finding.check().is_some_and(|check| !check.fixable);
    for finding in cure.found.iter().filter(uncorrected) {
        let reason = report.text("ui-fix-left-none", &[]);
        report.say("ui-fix-left", &[about(&old(finding)), vec![("reason", reason)]].concat());
    }
    let right = diffs.is_empty() && !cure.found.iter().any(wanted);
    Ok(if right { Exit::Done } else { Exit::Findings })
}

/// Writes the files.
pub(super) fn write(report: &Report<'_>, disk: &Disk, cure: &Cure) -> Result<(), Failure> {
    let files: Vec<&Edited> = cure.files.iter().filter(|edited| edited.new != edited.old).collect();
    for edited in &files {
        unchanged(disk, edited)?;
    }
    for edited in files {
        let path = disk.root().join(&edited.file);
        stored::write(&path, &edited.new).map_err(|error| Failure::write(&edited.file, &error))?;
        report.say("ui-wrote", &[("file", edited.file.clone())]);
    }
    say(report, cure, &|finding| cure.moved(finding, |edited| (&edited.old, &edited.new)));
    Ok(())
}

/// Whether the file is a plain one below the root and still has the text that the edits were made from.
fn unchanged(disk: &Disk, edited: &Edited) -> Result<(), Failure> {
    let refused = |id| Failure::Message { id, args: vec![("file", edited.file.clone())], exit: Exit::Failed };
    let path = disk.root().join(&edited.file);
    let linked = path.ancestors().take_while(|part| *part != disk.root()).any(|part| {
        // What cannot be looked at is refused when it is read.
        fs::symlink_metadata(part).is_ok_and(|kind| kind.file_type().is_symlink())
    });
    if linked || !path.canonicalize().is_ok_and(|real| real.starts_with(disk.root())) {
        return Err(refused("error-fix-link"));
    }
    let now = stored::read(&path).map_err(|error| Failure::read(&edited.file, &error))?;
    if now.as_deref() == Some(edited.old.as_bytes()) { Ok(()) } else { Err(refused("error-fix-changed")) }
}

/// The arguments of a message about a finding.
fn about(finding: &Finding) -> Vec<(&'static str, String)> {
    let place = format!("{}:{}:{}", finding.file, finding.place.line, finding.place.column);
    vec![("place", place), ("check", finding.check.to_owned())]
}

/// Says what is cured, what is left and why, each where it stands in the files as they are now.
fn say(report: &Report<'_>, cure: &Cure, now: &dyn Fn(&Finding) -> Finding) {
    for finding in &cure.fixed {
        let mut args = about(&now(finding));
        let elsewhere = cure.elsewhere.iter().find(|(other, _)| other == finding);
        args.extend(elsewhere.map(|(_, files)| ("file", files.join(", "))));
        report.say(if elsewhere.is_some() { "ui-fix-fixed-elsewhere" } else { "ui-fix-fixed" }, &args);
    }
    for (finding, notes) in &cure.notes {
        let job = finding.job.as_ref().map(|job| job.id.clone()).unwrap_or_default();
        for (id, steps) in [("ui-fix-unsure", &notes.unsure), ("ui-fix-idle", &notes.idle)] {
            if !steps.is_empty() {
                report.say(id, &[("job", job.clone()), ("steps", steps.join(", "))]);
            }
        }
    }
    for (finding, why) in &cure.left {
        let reason = report.text(&format!("ui-fix-left-{}", why.code()), &reason(why));
        report.say("ui-fix-left", &[about(&now(finding)), vec![("reason", reason)]].concat());
    }
}

/// The arguments of the message of a reason.
fn reason(why: &Left) -> Vec<(&'static str, String)> {
    use crate::facts::workflow::edit::EditError;
    match why {
        Left::Brings(check) => vec![("check", (*check).to_owned())],
        Left::Edit(EditError::Shared { line }) | Left::Refused { line } => vec![("line", line.to_string())],
        _ => Vec::new(),
    }
}
