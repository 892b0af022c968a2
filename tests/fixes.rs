//! Fixes of findings: every folder of `tests/fixes/` is a repository `before` and the files of it that differ `after`.
//!
//! The name begins with the check's id. `case.toml` can say why a finding is `left` (then there is no `after`) and which steps
//! make the new permissions `unsure`, and what is `idle` without the push. The repository is Octo-Org/App. Each case is tried with Windows line breaks too.

#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

#[path = "fixes/dress.rs"]
mod dress;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use ghcr_guide::Engine;
use ghcr_guide::diagnosis::checks::fix::{Cure, FIXES, Left, World, cure, diff, patch};
use ghcr_guide::diagnosis::checks::{CHECKS, Finding};
use ghcr_guide::facts::workflow::edit::EditError;
use ghcr_guide::facts::{Gathered, Override, gather};
use ghcr_guide::source::{Memory, Overlay};
use serde::Deserialize;

use dress::Dress;

/// What `case.toml` holds.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Case {
    left: Option<String>,
    unsure: Vec<String>,
    idle: Vec<String>,
}

type Files = BTreeMap<String, String>;

/// The files below a folder, by path.
fn files(root: &Path, folder: &Path, into: &mut Files) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            files(root, &path, into);
        } else {
            let text = fs::read_to_string(&path).expect("the file can be read");
            let name = path.strip_prefix(root).expect("it lies below").to_string_lossy().replace('\\', "/");
            into.insert(name, text);
        }
    }
}

fn below(folder: &Path) -> Files {
    let mut found = Files::new();
    files(folder, folder, &mut found);
    found
}

/// Every case: its name, and its folder.
fn cases() -> Vec<(String, std::path::PathBuf)> {
    let entries =
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixes")).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("an entry can be read").path()).filter(|path| path.is_dir());
    let named = paths.map(|path| (path.file_name().expect("it has a name").to_string_lossy().into_owned(), path));
    let mut cases: Vec<_> = named.collect();
    cases.sort();
    cases
}

fn check_of(case: &str) -> &str {
    case.split("--").next().unwrap_or(case)
}

/// Calls with the world of a repository.
fn in_world<T>(engine: &Engine, files: &Files, call: impl FnOnce(&World<'_>) -> T) -> T {
    let memory = files.iter().fold(Memory::new(), |memory, (path, text)| memory.with(path, text.as_str()));
    let given = [Override::flag("repo", "Octo-Org/App"), Override::flag("default-branch", "main")];
    let actions = engine.actions();
    let read = |texts: &BTreeMap<String, String>| -> Option<Gathered> {
        gather(&Overlay::new(&memory, texts), &given, &BTreeMap::new(), &actions).ok()
    };
    let text = |path: &str| files.get(path).cloned();
    call(&World { catalog: &engine.catalog, text: &text, read: &read })
}

fn cured(engine: &Engine, files: &Files, check: &str) -> Cure {
    in_world(engine, files, |world| cure(world, &|finding: &Finding| finding.check == check))
}

fn windows(files: &Files) -> Files {
    let dressed = |(path, text): (&String, &String)| (path.clone(), format!("\u{feff}{}", text.replace('\n', "\r\n")));
    files.iter().map(dressed).collect()
}

#[test]
fn every_case_is_cured_as_expected() {
    let engine = Engine::built_in();
    let mut wrong = Vec::new();
    for (name, folder) in cases() {
        let case = fs::read_to_string(folder.join("case.toml")).unwrap_or_default();
        let case: Case = toml::from_str(&case).expect("the case is TOML");
        let check = check_of(&name);
        let (before, after) = (below(&folder.join("before")), below(&folder.join("after")));
        for (before, after) in [(before.clone(), after.clone()), (windows(&before), windows(&after))] {
            let cure = cured(&engine, &before, check);
            let changed: Files = cure.files.iter().map(|edited| (edited.file.clone(), edited.new.clone())).collect();
            if changed != after {
                let diffs: Vec<String> = cure.files.iter().filter_map(|e| diff(&e.file, &e.old, &e.new)).collect();
                wrong.push(format!("{name}: {:?}\n{}", cure.left, diffs.concat()));
                break;
            }
            let left: Vec<&str> = cure.left.iter().map(|(_, why)| why.code()).collect();
            assert_eq!(left, case.left.iter().map(String::as_str).collect::<Vec<_>>(), "{name}");
            let notes: Vec<_> = cure.notes.iter().map(|(_, notes)| notes.clone()).collect();
            let unsure: Vec<String> = notes.iter().flat_map(|notes| notes.unsure.clone()).collect();
            assert_eq!(unsure, case.unsure, "{name}");
            let idle: Vec<String> = notes.iter().flat_map(|notes| notes.idle.clone()).collect();
            assert_eq!(idle, case.idle, "{name}");
            assert_eq!(cure.found.iter().any(|finding| finding.check == check), case.left.is_some(), "{name}");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same files as another would have written them. The files that are no YAML stay.
fn dressed(files: &Files, dress: Dress) -> Files {
    let yaml = |path: &str| path.ends_with(".yml") || path.ends_with(".yaml");
    let write =
        |(path, text): (&String, &String)| (path.clone(), if yaml(path) { dress.of(text) } else { text.clone() });
    files.iter().map(write).collect()
}

#[test]
fn a_fix_keeps_comments_odd_indentation_and_anchors() {
    let engine = Engine::built_in();
    let mut tried = BTreeSet::new();
    for ((name, folder), dress) in cases().into_iter().flat_map(|case| Dress::ALL.map(|dress| (case.clone(), dress))) {
        let (plain, after) = (below(&folder.join("before")), below(&folder.join("after")));
        if after.is_empty() {
            continue;
        }
        let before = dressed(&plain, dress);
        let cure = cured(&engine, &before, check_of(&name));
        let changed: BTreeSet<&String> = cure.files.iter().map(|edited| &edited.file).collect();
        assert_eq!(changed, after.keys().collect(), "{name} {dress:?}: {:?}", cure.left);
        for edited in &cure.files {
            let diff = diff(&edited.file, &edited.old, &edited.new).unwrap_or_default();
            if edited.file.ends_with("ml") {
                assert_eq!(
                    dress::meaning(&before[&edited.file]),
                    dress::meaning(&plain[&edited.file]),
                    "the dress is right"
                );
                assert_eq!(
                    dress::meaning(&edited.new),
                    dress::meaning(&after[&edited.file]),
                    "{name} {dress:?}:\n{diff}"
                );
            }
            assert!(!edited.new.contains('\t'), "{name} {dress:?}:\n{diff}");
            assert_eq!(dress::notes(&edited.old), dress::notes(&edited.new), "{name} {dress:?}:\n{diff}");
        }
        tried.insert((check_of(&name).to_owned(), format!("{dress:?}")));
    }
    assert_eq!(tried.len(), FIXES.len() * Dress::ALL.len(), "every fix is tried in every dress");
}

#[test]
fn a_cured_repository_is_left_as_it_is() {
    let engine = Engine::built_in();
    for (name, folder) in cases() {
        let mut files = below(&folder.join("before"));
        files.extend(below(&folder.join("after")));
        let cure = cured(&engine, &files, check_of(&name));
        assert!(cure.files.is_empty() && cure.fixed.is_empty(), "{name}: {:?}", cure.fixed);
    }
}

#[test]
fn one_finding_has_its_patch() {
    let engine = Engine::built_in();
    let (_, folder) = cases().into_iter().find(|(name, _)| name == "missing-packages-write").expect("there is a case");
    let files = below(&folder.join("before"));
    let finding = cured(&engine, &files, "missing-packages-write").fixed.remove(0);
    let patch = in_world(&engine, &files, |world| patch(world, &finding)).expect("it has a patch");
    assert!(patch.starts_with("--- a/.github/workflows/"), "{patch}");
    assert!(patch.lines().any(|line| line.starts_with('+') && line.ends_with("packages: write")), "{patch}");
}

#[test]
fn every_fixable_check_has_a_fix_and_cases() {
    let fixes: BTreeSet<&str> = FIXES.iter().map(|(id, _)| *id).collect();
    let fixable: BTreeSet<&str> = CHECKS.iter().filter(|check| check.fixable).map(|check| check.id).collect();
    assert_eq!(fixable, fixes);
    let cases: Vec<(String, _)> = cases();
    let cured: BTreeSet<&str> =
        cases.iter().filter(|(_, folder)| folder.join("after").is_dir()).map(|(name, _)| check_of(name)).collect();
    assert_eq!(cured, fixes);
}

#[test]
fn codes_of_reasons_are_listed() {
    let shared = EditError::Shared { line: 1 };
    let all = [
        Left::Unsure,
        Left::Made,
        Left::Edit(EditError::Form),
        Left::Edit(shared),
        Left::Stays,
        Left::Brings("x"),
        Left::Changes,
        Left::Refused { line: 1 },
        Left::Limit,
    ];
    assert_eq!(all.map(|why| why.code()), *Left::CODES);
}

#[test]
fn cases_of_checks_are_cured_or_left_and_stay_so() {
    let engine = Engine::built_in();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/checks");
    let mut cases = 0;
    for entry in fs::read_dir(root).expect("the folder can be read") {
        let folder = entry.expect("an entry can be read").path();
        let name = folder.file_name().expect("it has a name").to_string_lossy().into_owned();
        let mut files = below(&folder);
        let all = |files: &Files| in_world(&engine, files, |world| cure(world, &|_| true));
        let first = all(&files);
        if std::env::var("SHOW").is_ok() {
            let diffs: Vec<String> = first.files.iter().filter_map(|e| diff(&e.file, &e.old, &e.new)).collect();
            println!("##### {name}\n{}", diffs.concat());
            first.left.iter().for_each(|(finding, why)| println!("left {} {why:?}", finding.check));
        }
        files.extend(first.files.into_iter().map(|edited| (edited.file, edited.new)));
        let second = all(&files);
        assert!(second.files.is_empty(), "{name}: what was cured stays cured");
        assert_eq!(second.found, first.found, "{name}");
        assert_eq!(second.left.len(), first.left.len(), "{name}: {:?}", second.left);
        cases += 1;
    }
    assert!(cases > 60, "cases are missing");
}

#[test]
fn fixes_of_one_file_do_not_stand_in_each_others_way() {
    let engine = Engine::built_in();
    let workflow = "on: [push, pull_request]\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: docker/login-action@v3\n        with: {registry: ghcr.io, username: me, password: \"${{ secrets.GITHUB_TOKEN }}\"}\n      - uses: docker/build-push-action@v6\n        with:\n          push: true\n          tags: ghcr.io/${{ github.repository }}:1\n          cache-to: type=registry,ref=ghcr.io/${{ github.repository }}:cache\n";
    let files = Files::from([(".github/workflows/ship.yml".to_owned(), workflow.to_owned())]);
    let cure = in_world(&engine, &files, |world| cure(world, &|_| true));
    let checks: BTreeSet<&str> = cure.fixed.iter().map(|finding| finding.check).collect();
    let wanted = ["permissions-undeclared", "push-on-fork-pr", "uppercase-image-name"];
    assert!(wanted.iter().all(|check| checks.contains(check)), "{checks:?} {:?}", cure.left);
    assert!(!cure.found.iter().any(|finding| checks.contains(finding.check)), "{:?}", cure.found);
    // What is cured under one name of the image is not also left under another.
    let both = cure.left.iter().filter(|(left, _)| cure.fixed.iter().any(|fixed| fixed.check == left.check));
    assert_eq!(both.count(), 0, "{:?}", cure.left);
}
