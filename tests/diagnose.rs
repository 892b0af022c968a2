//! From a failing log to the cause.
//!
//! Cases are data: `tests/diagnosis/*.toml` holds logs, and checkouts beside them, with what must come out. Besides, every example of every signature must
//! lead to a cause that prints it, whatever way the log is cut into pieces, and inside the whole logs of `tests/logs`.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "diagnose/answers.rs"]
mod answers;
#[path = "diagnose/cases.rs"]
mod cases;
#[path = "diagnose/remedies.rs"]
mod remedies;
#[path = "diagnose/secrets.rs"]
mod secrets;
#[path = "support/tries.rs"]
mod tries;

use std::fs;
use std::sync::LazyLock;

use cases::named;
use ghcr_guide::Engine;
use ghcr_guide::catalog::entries::Signature;
use ghcr_guide::diagnosis::Standing;
use ghcr_guide::diagnosis::decide::{Besides, Incident, incidents, printing};
use ghcr_guide::diagnosis::log::{Patterns, Reading, Scanner};
use ghcr_guide::diagnosis::signatures::Signatures;
use proptest::prelude::*;
use regex::RegexBuilder;
use tries::tries;

static ENGINE: LazyLock<Engine> = LazyLock::new(Engine::built_in);
static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| Patterns::of(&ENGINE.catalog).unwrap());

fn read_in_pieces(log: &[u8], size: usize) -> Reading {
    let mut scanner = Scanner::new(&ENGINE.catalog, &PATTERNS, "ghcr.io");
    log.chunks(size.max(1)).for_each(|piece| scanner.feed(piece));
    scanner.finish()
}

fn read(log: &str) -> Reading {
    read_in_pieces(log.as_bytes(), usize::MAX)
}

fn decide(reading: &Reading) -> Vec<Incident> {
    incidents(&ENGINE.catalog, reading, Besides::default())
}

#[test]
fn every_pattern_can_be_found() {
    assert_eq!(PATTERNS.unfindable(), Vec::<&str>::new());
}

/// A step that publishes to the registry, so that shared texts count.
const OURS: &str = "##[group]Run ./publish.sh\nwith:\n  registry: ghcr.io\n##[endgroup]\n";

/// The examples of the catalog, each with its signature.
fn examples() -> Vec<(String, String)> {
    let all = ENGINE.catalog.signatures.iter();
    all.flat_map(|(id, signature)| signature.examples.iter().map(|text| (id.clone(), text.text.clone()))).collect()
}

#[test]
fn every_example_leads_to_a_cause_that_prints_it() {
    let mut wrong = Vec::new();
    for (id, example) in examples() {
        let after = ENGINE.catalog.signatures[&id].after.first();
        let sign = after.map(|sign| format!("{}\n", &*ENGINE.catalog.signs[&**sign].examples[0])).unwrap_or_default();
        let reading = read(&format!("{OURS}{sign}{example}\n"));
        let named = named(&decide(&reading));
        let prints = |cause: &str| ENGINE.catalog.causes[cause].signatures.iter().any(|name| **name == *id);
        // A text that Docker Hub answers is somebody else's, and is said to be so.
        let perhaps = || reading.foreign.iter().any(|foreign| foreign.perhaps.contains(&id));
        if !named.iter().any(|(cause, _)| prints(cause)) && !perhaps() {
            wrong.push(format!("{id}: {example}\n    {named:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A step that works with no image.
const OTHER_STEP: &str = "##[group]Run npm ci\nnpm ci\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n";

fn matches(pattern: &str, line: &str) -> bool {
    RegexBuilder::new(pattern).case_insensitive(true).build().is_ok_and(|pattern| pattern.is_match(line))
}

#[test]
fn every_example_of_something_else_is_named_as_that() {
    for (id, other) in &ENGINE.catalog.elsewhere {
        for example in &other.examples {
            // What is ours where it stands alone is not in a step that has nothing to do with images.
            let of_images = |one: &Signature| one.images && matches(&one.pattern, example);
            let step = if ENGINE.catalog.signatures.values().any(of_images) { OTHER_STEP } else { "" };
            let reading = read(&format!("{step}{}\n", &**example));
            let found: Vec<&str> = reading.foreign.iter().map(|foreign| foreign.service.as_str()).collect();
            assert_eq!(found, [id.as_str()], "{}", &**example);
            assert!(named(&decide(&reading)).is_empty(), "{}", &**example);
        }
    }
}

/// Every step of a workflow sees its variables: they say less of what a command asked than the command and what it printed.
#[test]
fn a_registry_in_a_variable_is_not_that_of_every_command() {
    let run = |command: &str, printed: &str| {
        let head = format!("##[group]Run {command}\n{command}\nshell: /usr/bin/bash -e {{0}}\nenv:\n");
        let end = "##[error]Process completed with exit code 1.";
        named(&decide(&read(&format!("{head}  REGISTRY: ghcr.io\n##[endgroup]\n{printed}\n{end}\n"))))
    };
    for (command, printed) in [
        (
            "docker pull registry.example.com/x/y:1",
            "no matching manifest for linux/arm64/v8 in the manifest list entries",
        ),
        ("docker tag app quay.io/Grp/App:1", "invalid reference format: repository name (Grp/App) must be lowercase"),
        ("./publish.sh", "The push refers to repository [registry.gitlab.com/grp/app]\ndenied: denied"),
        ("docker pull quay.io/x/y:1", "Error response from daemon: manifest unknown"),
    ] {
        assert_eq!(run(command, printed), [], "{command}");
    }
    assert!(!run("docker push $REGISTRY/octo-org/app:1", "denied: permission_denied: write_package").is_empty());
    assert!(!run("./publish.sh", "unauthorized: authentication required").is_empty());
}

#[test]
fn a_cause_is_confirmed_only_where_no_rival_prints_the_text() {
    for (id, signature) in &ENGINE.catalog.signatures {
        let Some(proved) = &signature.proves else { continue };
        let printing = printing(&ENGINE.catalog, std::slice::from_ref(id));
        assert_eq!(
            printing,
            std::slice::from_ref(&proved.text),
            "{id} proves {}, and others print it too",
            proved.text
        );
    }
}

#[test]
fn a_general_text_says_nothing_where_a_specific_one_contains_it() {
    let by_text = Signatures::new(&ENGINE.catalog).unwrap();
    let mut proven = 0;
    for (id, signature) in ENGINE.catalog.signatures.iter().filter(|(_, signature)| !signature.covers.is_empty()) {
        for example in &signature.examples {
            let reading = read(&format!("{OURS}{}\n", &**example));
            let of_log = reading.failures.iter().flat_map(|failure| failure.signatures.iter().map(String::as_str));
            for found in [of_log.collect(), by_text.find(example)] {
                assert!(found.contains(&id.as_str()), "{id}: {found:?}");
                let covered = signature.covers.iter().find(|general| found.contains(&&***general));
                assert!(covered.is_none(), "{id}: {found:?}");
                proven += 1;
            }
        }
    }
    assert!(proven > 0);
}

#[test]
fn counter_examples_lead_to_nothing_of_that_text() {
    for (id, signature) in &ENGINE.catalog.signatures {
        for line in &signature.counter_examples {
            let reading = read(&format!("{}\n", &**line));
            let hit = reading.failures.iter().any(|failure| failure.signatures.contains(id));
            assert!(!hit, "{id}: {}", &**line);
        }
    }
}

#[test]
fn whole_logs_are_as_long_as_real_ones() {
    let logs = logs();
    assert!(logs.len() >= 30);
    for log in logs {
        let lines = log.lines().count();
        assert!((200..=20_000).contains(&lines), "{lines}");
    }
}

/// The whole logs, each with the place where a failure goes.
fn logs() -> Vec<String> {
    let mut paths: Vec<_> = fs::read_dir("tests/logs").unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

#[test]
fn whole_logs_show_no_failure_of_their_own() {
    let logs = logs();
    assert!(logs.len() >= 30);
    for log in logs {
        let reading = read(&log.replace("@@EXCERPT@@\n", ""));
        assert!(reading.failures.is_empty() && reading.unnamed.is_empty(), "{:?}", reading.failures.first());
        assert!(reading.foreign.is_empty(), "{:?}", reading.foreign.first());
    }
}

proptest! {
    #![proptest_config(tries(64))]

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..4000), size in 1_usize..600) {
        let reading = read_in_pieces(&bytes, size);
        decide(&reading);
    }

    #[test]
    fn how_a_log_is_cut_does_not_matter(seed in 0_usize..10_000, size in 1_usize..400) {
        let examples = examples();
        let log: String = (0..6).map(|n| format!("{OURS}{}\r\n", examples[(seed * 7 + n * 31) % examples.len()].1)).collect();
        prop_assert_eq!(read_in_pieces(log.as_bytes(), size), read(&log));
    }

    #[test]
    fn bytes_around_an_error_do_not_hide_it(noise in prop::collection::vec(any::<u8>(), 0..200)) {
        let clean: Vec<u8> = noise.into_iter().filter(|byte| !matches!(byte, 0x1b | 0xff | 0xfe)).collect();
        let log = [b"x", clean.as_slice(), b"\nERROR: denied: permission_denied: write_package\n"].concat();
        let reading = read_in_pieces(&log, 64);
        prop_assert!(reading.failures.iter().any(|failure| failure.signatures.contains(&"denied-write-package".to_owned())));
    }
}

#[test]
fn wide_characters_colours_and_line_ends_do_not_matter() {
    let plain = "a\nERROR: failed to push ghcr.io/octo-org/app:1: denied: permission_denied: write_package\n";
    let want = read(plain).failures;
    let wide: Vec<u8> = format!("\u{feff}{plain}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let coloured = plain.replace("denied", "\u{1b}[31mdenied\u{1b}[0m");
    for log in [wide.as_slice(), coloured.as_bytes(), plain.replace('\n', "\r\n").as_bytes()] {
        assert_eq!(read_in_pieces(log, 7).failures, want);
    }
    let progress = format!("pushing 1%\rpushing 50%\r{plain}");
    assert_eq!(read(&progress).failures.len(), 1);
}

#[test]
fn many_retries_do_not_hide_what_ended_the_job() {
    let retries = |n: u32| format!("attempt {n}: toomanyrequests: retry-after: {n}.5ms, allowed: 44000/minute\n");
    let words =
        |n: u32| format!("{}: toomanyrequests: retry-after: 1ms, allowed: 44000/minute\n", "x".repeat(n as usize));
    let end = "ERROR: denied: permission_denied: write_package\n##[error]Process completed with exit code 1.\n";
    for many in [(0..1000).map(retries).collect::<String>(), (1..700).map(words).collect()] {
        let reading = read(&format!("{OURS}{many}{end}"));
        assert!(reading.failures.len() <= 400);
        let named = named(&decide(&reading));
        assert_eq!(named[0].0, "package-not-granted-to-repo");
        assert!(named.iter().all(|(_, standing)| *standing != Standing::Confirmed), "{named:?}");
    }
}

#[test]
fn a_line_without_end_and_a_million_failures_are_read() {
    let mut scanner = Scanner::new(&ENGINE.catalog, &PATTERNS, "ghcr.io");
    let piece = vec![b'x'; 1 << 20];
    (0..20).for_each(|_| scanner.feed(&piece));
    scanner.feed(b" denied: permission_denied: write_package\n");
    let many = "denied: permission_denied: write_package in ghcr.io\n".repeat(1000);
    (0..20).for_each(|_| scanner.feed(many.as_bytes()));
    let reading = scanner.finish();
    assert_eq!(reading.lines, 20_001);
    assert!(reading.failures.len() <= 2);
}
