//! Reading workflows: every folder of `tests/workflows/` is a repository, and its `expected.toml` says which jobs push what.
//!
//! `repository` in a folder names it. `UPDATE=1 cargo test --test workflows` writes `expected.toml` of new cases: read it
//! before it is committed.

#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

mod generated;
#[path = "support/workflows.rs"]
mod reading;
#[path = "support/tries.rs"]
mod tries;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use ghcr_guide::Engine;
use ghcr_guide::facts::action::Actions;
use ghcr_guide::facts::workflow::{JobView, ProblemView, Report, read};
use ghcr_guide::facts::{FactsView, Override, gather};
use ghcr_guide::source::Memory;
use proptest::prelude::*;
use serde::Serialize;

use tries::tries;

/// What `expected.toml` holds.
#[derive(Serialize)]
struct Expected {
    jobs: Vec<JobView>,
    problems: Vec<ProblemView>,
}

fn actions() -> Actions {
    Engine::built_in().actions()
}

fn report(files: &Memory, repository: &str, actions: &Actions) -> Report {
    read(files, &reading::question(repository, actions))
}

/// The files below a folder, by path.
fn files(root: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
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
fn cases() -> BTreeMap<String, BTreeMap<String, String>> {
    let root = generated::at("tests/workflows");
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(&root).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        let mut found = BTreeMap::new();
        files(&path, &path, &mut found);
        out.insert(path.file_name().expect("it has a name").to_string_lossy().into_owned(), found);
    }
    out
}

fn memory(files: &BTreeMap<String, String>) -> Memory {
    files.iter().fold(Memory::new(), |memory, (path, text)| memory.with(path, text.as_str()))
}

fn one(text: &str) -> Memory {
    Memory::new().with(".github/workflows/ci.yml", text)
}

#[test]
fn every_case_is_read_as_expected() {
    let actions = actions();
    let cases = cases();
    assert!(cases.len() >= 40, "cases are missing");
    for (name, files) in cases {
        let report = report(&memory(&files), &files["repository"], &actions);
        let expected = Expected {
            jobs: report.jobs.iter().map(Into::into).collect(),
            problems: report.problems.iter().map(Into::into).collect(),
        };
        let text = toml::to_string_pretty(&expected).expect("it is TOML");
        generated::verify(&format!("tests/workflows/{name}/expected.toml"), &text);
    }
}

#[test]
fn crlf_and_a_byte_order_mark_change_nothing() {
    let actions = actions();
    for (name, files) in cases() {
        let plain = report(&memory(&files), &files["repository"], &actions);
        let windows: BTreeMap<String, String> = files
            .iter()
            .map(|(path, text)| {
                let workflow = path.starts_with(".github/workflows/");
                let text = text.replace('\n', "\r\n");
                (path.clone(), if workflow { format!("\u{feff}{text}") } else { text })
            })
            .collect();
        assert_eq!(report(&memory(&windows), &files["repository"], &actions), plain, "{name}");
    }
}

/// A working copy holds more than a runner's checkout: what git does not keep says nothing.
#[test]
fn only_what_git_keeps_is_in_a_folder() {
    let text = "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v5\n      - run: for f in images/*/; do docker push ghcr.io/octo-org/$(basename $f); done\n";
    let images = |index: Option<&[&str]>| {
        let files = one(text).with("images/api/Dockerfile", "").with("images/old/Dockerfile", "");
        let files = index.into_iter().fold(files, |files, paths| files.with(".git/index", git_index(paths)));
        let report = report(&files, "octo-org/app", &actions());
        report.jobs.iter().flat_map(|job| &job.images).map(|image| image.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(images(None), ["ghcr.io/octo-org/api", "ghcr.io/octo-org/old"]);
    assert_eq!(images(Some(&["README.md", "images/api/Dockerfile"])), ["ghcr.io/octo-org/api"]);
    assert_eq!(images(Some(&["README.md"])), ["ghcr.io/octo-org/?"]);
    let broken = one(text).with("images/api/Dockerfile", "").with(".git/index", "DIRC");
    assert_eq!(report(&broken, "octo-org/app", &actions()).jobs[0].images[0].name, "ghcr.io/octo-org/?");
}

/// An index of git, version 2, with these paths.
fn git_index(paths: &[&str]) -> Vec<u8> {
    let count = u32::try_from(paths.len()).expect("there are few").to_be_bytes();
    let mut out = [b"DIRC".as_slice(), &[0, 0, 0, 2], &count].concat();
    for path in paths {
        let mut entry = [vec![0; 62], path.as_bytes().to_vec(), vec![0]].concat();
        entry.resize(entry.len().next_multiple_of(8), 0);
        out.extend(entry);
    }
    out
}

#[test]
fn facts_come_from_the_workflow_with_their_line() {
    let files = memory(&cases()["literal-name"]);
    let given = [Override::flag("repo", "mossbank/ferry")];
    let gathered = gather(&files, &given, &BTreeMap::new(), &actions()).expect("the facts are right");
    let view = FactsView::of(&gathered);
    let fact = |name: &str| {
        let fact = view.facts.iter().find(|fact| fact.name == name).expect("every fact is listed");
        (fact.value.clone().unwrap_or_default(), fact.origin.kind, fact.origin.place.clone())
    };
    let at = |line: usize| format!(".github/workflows/release.yml:{line}");
    assert_eq!(fact("image"), ("ghcr.io/mossbank/pontoon".to_owned(), "workflow", at(17)));
    assert_eq!(fact("workflow-name"), ("Crossing".to_owned(), "workflow", at(1)));
    assert_eq!(fact("login-step"), ("Sign in".to_owned(), "workflow", at(11)));
    assert_eq!(fact("push-step").0, "Send pontoon");
    assert_eq!(fact("secret").0, "GITHUB_TOKEN");
    assert_eq!(fact("branch").0, "main");
    assert_eq!(fact("tag").0, "latest");
    let over = [Override::flag("repo", "mossbank/ferry"), Override::flag("push-step", "Mine")];
    let gathered = gather(&files, &over, &BTreeMap::new(), &actions()).expect("the facts are right");
    let step = gathered.facts.jobs[0].push_steps[0].value.to_string();
    assert_eq!(step, "Mine");
}

#[test]
fn what_cannot_be_read_is_reported_with_its_place() {
    let kinds = |text: &str| -> Vec<(&'static str, Option<usize>)> {
        let report = report(&one(text), "o/r", &Actions::default());
        report.problems.iter().map(|p| (p.kind.as_str(), p.place.map(|place| place.line))).collect()
    };
    assert_eq!(kinds(""), [("empty", None)]);
    assert_eq!(kinds("# nothing\n"), [("empty", None)]);
    assert_eq!(kinds("- a\n"), [("not-a-workflow", None)]);
    assert_eq!(kinds("a: b: c\n"), [("syntax", Some(1))]);
    assert_eq!(kinds("jobs: {}\na: 1\na: 2\n"), [("duplicate-key", Some(3))]);
    assert_eq!(kinds(&format!("jobs: {}{}\n", "[".repeat(100), "]".repeat(100)))[0].0, "too-deep");
    assert_eq!(kinds(&"# a line of a comment\n".repeat(60_000)), [("too-large", None)]);
}

#[test]
fn anchors_and_merge_keys_are_followed() {
    let text = "on: push\nx: &env\n  PIC: ghcr.io/o/merged\njobs:\n  a:\n    env:\n      <<: *env\n      OTHER: 1\n    steps:\n      - run: docker push $PIC:1\n";
    let report = report(&one(text), "o/r", &Actions::default());
    assert_eq!(report.jobs[0].images[0].name, "ghcr.io/o/merged");
}

/// Runs and says how long it took.
fn timed(text: &str) -> (Report, Duration) {
    let actions = actions();
    let files = one(text);
    let start = Instant::now();
    (report(&files, "o/r", &actions), start.elapsed())
}

/// Release code is some ten times as fast as what tests run.
const LIMIT: Duration = if cfg!(debug_assertions) { Duration::from_secs(20) } else { Duration::from_secs(1) };

#[test]
fn calls_that_multiply_end_soon() {
    // Workflows that call each other in a circle, and such that call the next one several times.
    let (mut circle, mut fan) = (Memory::new(), Memory::new());
    for level in 0..6 {
        let calls = |to: usize, name: usize| format!("  j{name}: {{uses: ./.github/workflows/w{to}.yml}}\n");
        let push = "  p: {runs-on: x, steps: [{run: docker push ghcr.io/o/r:1}]}\n";
        let head = "on: {push: {}, workflow_call: {}}\njobs:\n";
        let all: String = (0..6).map(|to| calls(to, to)).collect();
        let next: String = (0..5).map(|name| calls(level + 1, name)).collect();
        let path = format!(".github/workflows/w{level}.yml");
        circle = circle.with(&path, format!("{head}{all}{push}"));
        fan = fan.with(&path, if level < 5 { format!("{head}{next}{push}") } else { format!("{head}{push}") });
    }
    for (name, files) in [("circle", &circle), ("fan", &fan)] {
        let start = Instant::now();
        let report = report(files, "o/r", &actions());
        let took = start.elapsed();
        assert!(!report.jobs.is_empty() && took < LIMIT, "{name}: {took:?}");
        assert!(name == "fan" || report.problems.iter().any(|problem| problem.kind.as_str() == "call-depth"), "{name}");
    }
}

#[test]
fn large_and_hostile_files_end_soon() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..12 {
        let alias = format!("*a{}", level - 1);
        writeln!(bomb, "a{level}: &a{level} [{}]", [alias.as_str(); 9].join(", ")).expect("it fits");
    }
    let (report, took) = timed(&format!("{bomb}jobs: {{}}\n"));
    assert_eq!(report.problems[0].kind.as_str(), "too-many-nodes");
    assert!(took < LIMIT, "{took:?}");

    let mut jobs = "on: push\njobs:\n".to_owned();
    for job in 0..1000 {
        writeln!(jobs, "  j{job}:\n    steps:").expect("it fits");
        for step in 0..10 {
            writeln!(jobs, "      - run: docker push ghcr.io/o/j{job}:{step}").expect("it fits");
        }
    }
    let (report, took) = timed(&jobs);
    assert_eq!((report.jobs.len(), report.problems.len()), (1000, 0));
    assert!(took < LIMIT, "{took:?}");

    let deep = format!("${{{{ {}1{} }}}}", "(".repeat(5000), ")".repeat(5000));
    let shell = "$(".repeat(3000);
    let text = format!(
        "on: push\njobs:\n  a:\n    env:\n      X: \"{deep}\"\n    steps:\n      - run: docker push ghcr.io/o/$X{shell}\n"
    );
    let (_, took) = timed(&text);
    assert!(took < LIMIT, "{took:?}");

    let matrix: Vec<String> = (0..9).map(|axis| format!("a{axis}: [1, 2, 3, 4, 5]")).collect();
    let text = format!(
        "on: push\njobs:\n  a:\n    strategy: {{matrix: {{{}}}}}\n    steps:\n      - run: docker push ghcr.io/o/a\n",
        matrix.join(", ")
    );
    let (report, took) = timed(&text);
    assert_eq!(report.jobs.len(), 1);
    assert!(took < LIMIT, "{took:?}");
}

/// A change to a text: where, how much goes, what comes.
fn mutated(text: &str, edits: &[(usize, usize, String)]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (at, gone, new) in edits {
        let at = at % (chars.len() + 1);
        let end = (at + gone).min(chars.len());
        chars.splice(at..end, new.chars());
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 200, ..tries(10_000) })]

    #[test]
    fn no_mutation_of_a_workflow_panics(
        case in 0usize..4096,
        edits in prop::collection::vec((any::<usize>(), 0usize..12, "([ -~\n\t]|\\$\\{\\{|\\}\\}|\\$\\(|&a |\\*a|<<|é|🚢){0,6}"), 1..6),
    ) {
        thread_local! {
            static ALL: (Vec<BTreeMap<String, String>>, Actions) = (cases().into_values().collect(), actions());
        }
        ALL.with(|(all, actions)| {
            let files = &all[case % all.len()];
            let changed: BTreeMap<String, String> = files
                .iter()
                .map(|(path, text)| (path.clone(), if path == "repository" { text.clone() } else { mutated(text, &edits) }))
                .collect();
            let report = report(&memory(&changed), &files["repository"], actions);
            for image in report.jobs.iter().flat_map(|job| &job.images) {
                prop_assert!(image.name.len() < 100_000);
            }
            Ok(())
        })?;
    }
}
