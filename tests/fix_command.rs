//! `ghcr-guide check --fix` as a user runs it: what is written, what is refused, how it ends.

#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

#[path = "cli/program.rs"]
mod program;

use std::fs;

use program::{Folder, Run, run};

const FILE: &str = ".github/workflows/ship.yml";

/// A job that may not push; and what it needs.
const BEFORE: &str = "on: push\r
jobs:\r
  ship:\r
    runs-on: ubuntu-20.04 # old\r
    permissions: {contents: read}\r
    steps:\r
      - uses: docker/login-action@v3\r
        with: {registry: ghcr.io, username: me, password: \"${{ secrets.GITHUB_TOKEN }}\"}\r
      - uses: docker/build-push-action@v6\r
        with: {push: true, tags: 'ghcr.io/octo-org/app:1', labels: org.opencontainers.image.source=https://github.com/octo-org/app}";

fn after() -> String {
    BEFORE.replace("20.04", "24.04").replace("read}", "read, packages: write}")
}

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write(FILE, BEFORE);
    folder
}

fn check(folder: &Folder, args: &[&str]) -> Run {
    run(folder, &[&["check", "--repo", "octo-org/app"], args].concat())
}

#[test]
fn findings_of_one_file_are_corrected_together() {
    let folder = folder();
    assert_eq!(check(&folder, &[]).code, 10);
    let fixed = check(&folder, &["--fix"]);
    assert_eq!((fixed.code, folder.read(FILE)), (0, after()), "{}", fixed.err);
    assert!(fixed.err.contains("[missing-packages-write]") && fixed.err.contains("[retired-runner]"), "{}", fixed.err);
    assert_eq!(fs::read_dir(folder.path().join(".github/workflows")).unwrap().count(), 1, "nothing is left behind");
    let again = check(&folder, &["--fix"]);
    assert_eq!((again.code, folder.read(FILE)), (0, after()));
    assert!(!again.err.contains("ship.yml"), "{}", again.err);
}

#[test]
fn a_diff_is_shown_and_nothing_written() {
    let folder = folder();
    let shown = check(&folder, &["--fix", "--diff"]);
    assert_eq!((shown.code, folder.read(FILE)), (10, BEFORE.to_owned()));
    assert!(
        shown.out.starts_with("--- a/.github/workflows/ship.yml\n+++ b/.github/workflows/ship.yml\n"),
        "{}",
        shown.out
    );
    let changed = shown.out.lines().skip(2).filter(|line| line.starts_with('+')).count();
    assert_eq!(changed, 2, "{}", shown.out);
    folder.write(FILE, &after());
    let nothing = check(&folder, &["--fix", "--diff"]);
    assert_eq!((nothing.code, nothing.out.as_str()), (0, ""));
    assert_eq!(check(&folder, &["--diff"]).code, 2, "a diff of nothing");
}

#[test]
fn what_a_diff_is_about_stands_where_the_file_has_it() {
    let folder = Folder::new();
    let one = BEFORE.replace("    permissions: {contents: read}\r\n", "").replace("app:1", "app:latest");
    let job = &one[one.find("  ship:").unwrap()..];
    folder
        .write(FILE, &format!("{one}\r\n{}", job.replace("  ship:", "  tools:").replace("app:latest", "tools:latest")));
    let shown = check(&folder, &["--fix", "--diff"]);
    let text = folder.read(FILE);
    for line in shown.err.lines().filter(|line| line.contains("[permissions-undeclared]")) {
        let at: usize = line.split(':').nth(2).unwrap().parse().unwrap();
        let known = text.lines().nth(at - 1).unwrap();
        assert!(known.starts_with("  ship:") || known.starts_with("  tools:"), "{line}: {known}");
    }
    let runners = text.lines().enumerate().filter(|(_, line)| line.contains("ubuntu-20.04"));
    for (at, _) in runners {
        let place = format!("Correction: {FILE}:{}:", at + 1);
        assert!(shown.err.lines().any(|line| line.starts_with(&place)), "{place}: {}", shown.err);
    }
    let left = shown.err.lines().filter(|line| line.starts_with("Not corrected") && line.contains("[latest-only]"));
    let places: Vec<usize> = left.map(|line| line.split(':').nth(2).unwrap().parse().unwrap()).collect();
    assert_eq!(places.len(), 2, "{}", shown.err);
    assert!(places.iter().all(|at| text.lines().nth(at - 1).unwrap().contains(":latest")), "{}", shown.err);
}

/// Of what is left, line and column are those of the file as it is, also where its own line is edited.
#[test]
fn what_a_diff_leaves_stands_on_the_column_that_the_file_has() {
    let folder = Folder::new();
    let text = "on: push\njobs: {ship: {runs-on: ubuntu-20.04, permissions: {contents: read}, steps: [{uses: docker/login-action@v3, with: {registry: ghcr.io, username: me, password: \"${{ secrets.GITHUB_TOKEN }}\"}}, {uses: docker/build-push-action@v6, with: {push: true, tags: 'ghcr.io/octo-org/app:latest', labels: org.opencontainers.image.source=https://github.com/octo-org/app}}]}}\n";
    folder.write(FILE, text);
    let found = check(&folder, &["--format", "json"]);
    let shown = check(&folder, &["--fix", "--diff"]);
    let edited = shown.out.lines().filter(|line| line.starts_with('+')).count();
    assert_eq!(edited, 2, "{}", shown.out);
    let known: serde_json::Value = serde_json::from_str(&found.out).unwrap();
    let latest =
        known["findings"].as_array().unwrap().iter().find(|finding| finding["check"] == "latest-only").unwrap();
    let place = format!("Not corrected: {FILE}:{}:{} [latest-only]", latest["line"], latest["column"]);
    assert!(shown.err.contains(&place), "{place}: {}", shown.err);
}

#[test]
fn the_file_that_is_edited_is_named_where_the_finding_is_in_another() {
    let folder = Folder::new();
    folder.write(".github/actions/push/action.yml", "runs:\n  using: composite\n  steps:\n    - uses: docker/login-action@v3\n      with: {registry: ghcr.io, username: me, password: \"${{ github.token }}\"}\n    - uses: docker/build-push-action@v6\n      with: {push: true, tags: 'ghcr.io/octo-org/app:1', labels: org.opencontainers.image.source=https://github.com/octo-org/app}\n");
    folder.write(FILE, "on: {push: {branches: [main]}, pull_request: {}}\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    permissions: {contents: read, packages: write}\n    steps:\n      - uses: actions/checkout@v5\n      - uses: ./.github/actions/push\n");
    let fixed = check(&folder, &["--fix"]);
    let said = format!("Correction in `.github/actions/push/action.yml`: {FILE}:8:9 [push-on-fork-pr]");
    assert!(fixed.err.lines().any(|line| line == said), "{}", fixed.err);
}

#[test]
fn the_guide_holds_the_same_patch() {
    let folder = folder();
    let diff = check(&folder, &["--fix", "--diff"]).out.replace('\r', "");
    assert!(diff.contains("packages: write"), "{diff}");
    let blank = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    for lang in ["en", "ru", "zh"] {
        let guide = run(&folder, &["--repo", "octo-org/app", "--stdout", "--lang", lang]).out;
        let (_, block) = guide.split_once("```diff\n").unwrap();
        let (block, _) = block.split_once("\n```").unwrap();
        assert_eq!(blank(block), blank(&diff));
    }
    let other = run(&folder, &["--repo", "octo-org/app", "--stdout", "--guide", "tokens"]).out;
    assert!(!other.contains("```diff"));
}

#[test]
fn only_what_is_asked_for_is_corrected() {
    let folder = folder();
    folder.write(FILE, &BEFORE.replace("    permissions: {contents: read}\r\n", ""));
    let fixed = check(&folder, &["--fix", "--min-severity", "error"]);
    assert_eq!(fixed.code, 0, "a warning is not asked for: {}", fixed.err);
    assert_eq!(
        folder.read(FILE),
        BEFORE.replace("    permissions: {contents: read}\r\n", "").replace("20.04", "24.04")
    );
}

#[test]
fn what_is_left_is_said_in_the_users_language_and_reported() {
    let folder = Folder::new();
    let shared = BEFORE.replace("{contents: read}", "&p {contents: read}").replace("20.04", "24.04");
    folder.write(FILE, &format!("{}\r\n  test:\r\n    permissions: *p\r\n    runs-on: x\r\n    steps: []\r\n", shared));
    let before = folder.read(FILE);
    for (lang, words) in [("en", "anchor"), ("ru", "якорь"), ("zh", "锚点")] {
        let left = check(&folder, &["--fix", "--ui-lang", lang]);
        assert_eq!((left.code, folder.read(FILE)), (10, before.clone()));
        assert!(left.err.contains(words), "{lang}: {}", left.err);
        assert!(left.out.contains("[missing-packages-write]"), "{lang}: {}", left.out);
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_written_through() {
    let folder = folder();
    fs::rename(folder.path().join(FILE), folder.path().join("ship.yml")).unwrap();
    std::os::unix::fs::symlink("../../ship.yml", folder.path().join(FILE)).unwrap();
    let refused = check(&folder, &["--fix"]);
    assert_eq!((refused.code, folder.read("ship.yml")), (1, BEFORE.to_owned()), "{}", refused.err);
    assert!(refused.err.contains("symbolic link"), "{}", refused.err);
    assert_eq!(check(&folder, &["--fix", "--diff"]).code, 10, "looking is allowed");
}

#[test]
fn a_file_that_is_no_text_is_left() {
    let folder = folder();
    let mut bytes = BEFORE.as_bytes().to_vec();
    bytes.extend(b" # caf\xe9\n");
    fs::write(folder.path().join(FILE), &bytes).unwrap();
    assert_eq!(check(&folder, &["--fix"]).code, 1, "nothing can be said of it");
    assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), bytes);
}

#[test]
fn a_diff_of_a_hostile_file_steers_nothing() {
    let folder = folder();
    let token = format!("ghp_{}", "a".repeat(36));
    let hostile = format!("# \u{202e}evil {token}\r\n::error::owned: 1\r\n\"##[error]owned\": 1\r\n");
    folder.write(FILE, &BEFORE.replace("jobs:\r\n", &format!("{hostile}jobs:\r\n")));
    let shown = check(&folder, &["--fix", "--diff"]);
    assert!(shown.out.contains("+    runs-on: ubuntu-24.04"), "{}", shown.out);
    assert!(!shown.out.contains(['\u{202e}', '\u{1b}']) && !shown.out.contains(&token), "{}", shown.out);
    assert!(!shown.out.contains("##["), "{}", shown.out);
    assert!(!shown.out.lines().any(|line| line.trim_start().starts_with("::")), "{}", shown.out);
}
