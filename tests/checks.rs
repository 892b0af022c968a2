//! Checks of workflows: every folder of `tests/checks/` is a repository, and its `expected.toml` says what is found in it.
//!
//! A folder whose name is a check's id, or begins with it and `--`, has findings of that check; `not-ID` or `not-ID--…` has
//! none of them. Every check has both. `seed--…` are the situations of the guides in `tests/seeds/`, before and after what these
//! advise. `repository` in a folder names it, `main` is its default branch.
//! `UPDATE=1 cargo test --test checks` writes `expected.toml` of new cases: read it before it is committed.

#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

mod generated;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ghcr_guide::Engine;
use ghcr_guide::diagnosis::checks::{ARGUMENTS, CHECKS, Finding, Lines, PARTS, Severity, Subject, run};
use ghcr_guide::facts::{Override, gather};
use ghcr_guide::l10n::Argument;
use ghcr_guide::source::Memory;
use serde::Serialize;

/// What `expected.toml` holds.
#[derive(Serialize)]
struct Expected {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    finding: Vec<Expectation>,
}

/// A finding as a case says it.
#[derive(Serialize)]
struct Expectation {
    check: &'static str,
    file: String,
    line: usize,
    job: Option<String>,
}

impl From<&Finding> for Expectation {
    fn from(finding: &Finding) -> Self {
        let own = |job: &ghcr_guide::diagnosis::checks::JobKey| {
            let here = job.file == finding.file;
            if here { job.id.clone() } else { format!("{}#{}", job.file, job.id) }
        };
        Self {
            check: finding.check,
            file: finding.file.clone(),
            line: finding.place.line,
            job: finding.job.as_ref().map(own),
        }
    }
}

type Files = BTreeMap<String, String>;

/// The files below a folder, by path.
fn files(root: &Path, folder: &Path, into: &mut Files) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files(root, &path, into);
        } else if let Ok(text) = fs::read_to_string(&path) {
            let name = path.strip_prefix(root).expect("it lies below").to_string_lossy().replace('\\', "/");
            into.insert(name, text);
        }
    }
}

/// Every case: its name and its files.
fn cases() -> BTreeMap<String, Files> {
    let root = generated::at("tests/checks");
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(&root).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        let mut found = BTreeMap::new();
        files(&path, &path, &mut found);
        out.insert(path.file_name().expect("it has a name").to_string_lossy().into_owned(), found);
    }
    out
}

fn findings(engine: &Engine, files: &Files) -> Vec<Finding> {
    let memory = files.iter().fold(Memory::new(), |memory, (path, text)| memory.with(path, text.as_str()));
    let given = [Override::flag("repo", files["repository"].trim()), Override::flag("default-branch", "main")];
    let gathered = gather(&memory, &given, &BTreeMap::new(), &engine.actions()).expect("the facts are right");
    let text = |path: &str| files.get(path).cloned();
    let (report, facts) = (&gathered.workflows, &gathered.facts);
    run(&Subject { report, facts, catalog: &engine.catalog, text: &text, lines: Lines::default() })
}

/// The check that a case is about, and whether it is found there; none for the situations of a seed.
fn about(case: &str) -> Option<(&str, bool)> {
    let (name, found) = case.strip_prefix("not-").map_or((case, true), |name| (name, false));
    let check = name.split("--").next().unwrap_or(name);
    (check != "seed").then_some((check, found))
}

#[test]
fn every_case_is_found_as_expected() {
    let engine = Engine::built_in();
    let mut wrong = Vec::new();
    for (name, files) in cases() {
        let found = findings(&engine, &files);
        if let Some((check, wanted)) = about(&name)
            && found.iter().any(|finding| finding.check == check) != wanted
        {
            wrong.push(format!("{name}: {check} is found: {}", !wanted));
            continue;
        }
        // Hints are shown only to those who ask; a case that is not about one shows none.
        let asked = about(&name).and_then(|(id, _)| CHECKS.iter().find(|check| check.id == id));
        let hints = asked.is_some_and(|check| check.severity == Severity::Hint);
        let shown = |finding: &&Finding| hints || finding.check().is_some_and(|check| check.severity > Severity::Hint);
        let expected = Expected { finding: found.iter().filter(shown).map(Into::into).collect() };
        let text = toml::to_string_pretty(&expected).expect("it is TOML");
        generated::verify(&format!("tests/checks/{name}/expected.toml"), &text);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_check_is_found_somewhere_and_not_found_somewhere() {
    let cases = cases();
    let about: BTreeSet<(&str, bool)> = cases.keys().filter_map(|case| about(case)).collect();
    let needed: BTreeSet<(&str, bool)> = CHECKS.iter().flat_map(|c| [(c.id, true), (c.id, false)]).collect();
    assert_eq!(needed.difference(&about).collect::<Vec<_>>(), Vec::<&(&str, bool)>::new(), "cases are missing");
    assert_eq!(about.difference(&needed).collect::<Vec<_>>(), Vec::<&(&str, bool)>::new(), "cases of no check");
}

#[test]
fn every_finding_has_its_words_in_every_language() {
    let engine = Engine::built_in();
    for (name, files) in cases() {
        for finding in findings(&engine, &files) {
            let check = finding.check().expect("the finding is one of a check");
            let given: Vec<&str> = finding.arguments.iter().map(|(name, _)| *name).collect();
            let (mut sorted, mut declared) = (given, check.arguments.to_vec());
            sorted.sort_unstable();
            declared.sort_unstable();
            assert_eq!(sorted, declared, "{name}: the arguments of {}", check.id);
            let arguments: Vec<_> = finding.arguments.iter().map(|(n, v)| (*n, Argument::Text(v))).collect();
            for (lang, _) in engine.locales.iter() {
                for part in PARTS {
                    let text = engine.locales.text(lang, &format!("check-{}-{part}", check.id), &arguments);
                    assert!(text.as_ref().is_ok_and(|text| !text.is_empty()), "{name}: {lang}: {text:?}");
                }
            }
            let text = &files[&finding.file];
            assert!((1..=text.lines().count()).contains(&finding.place.line), "{name}: {finding:?}");
        }
    }
}

#[test]
fn checks_are_in_order_and_name_what_there_is() {
    let engine = Engine::built_in();
    let ids: Vec<&str> = CHECKS.iter().map(|check| check.id).collect();
    assert!(ids.is_sorted(), "{ids:?}");
    for check in CHECKS {
        let plain = |id: &str| id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(plain(check.id), "{}", check.id);
        assert!(engine.catalog.sources.contains_key(check.source), "{}: source {}", check.id, check.source);
        assert!(check.arguments.iter().all(|argument| ARGUMENTS.contains(argument)), "{}", check.id);
        for cause in check.causes {
            assert!(engine.catalog.causes.contains_key(*cause), "{}: cause {cause}", check.id);
        }
    }
}

#[test]
fn crlf_and_a_byte_order_mark_change_nothing() {
    let engine = Engine::built_in();
    for (name, files) in cases() {
        let plain = findings(&engine, &files);
        let windows = |(path, text): (&String, &String)| {
            let text = text.replace('\n', "\r\n");
            (path.clone(), if path.starts_with(".github/") { format!("\u{feff}{text}") } else { text })
        };
        assert_eq!(findings(&engine, &files.iter().map(windows).collect()), plain, "{name}");
    }
}

#[test]
fn no_line_that_is_missing_makes_a_check_panic() {
    let engine = Engine::built_in();
    for (at, (name, files)) in cases().into_iter().enumerate() {
        for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".yml")) {
            let lines: Vec<&str> = text.lines().collect();
            for gone in (at % 7..lines.len()).step_by(7) {
                let kept = lines.iter().enumerate().filter(|(line, _)| *line != gone);
                let kept: Vec<&str> = kept.map(|(_, line)| *line).collect();
                let mut files = files.clone();
                files.insert(path.clone(), kept.join("\n"));
                let found = findings(&engine, &files);
                assert!(found.iter().all(|finding| finding.place.column > 0), "{name} without line {gone}: {found:?}");
            }
        }
    }
}
