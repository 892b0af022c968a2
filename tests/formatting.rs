//! Markdown files are as Prettier would leave them and clean under markdownlint.
//!
//! The two tools come from npm: `npm install --prefix target/node --no-save prettier markdownlint-cli2` (`scripts/test` does it). Where
//! they are missing the test says so and passes, but never in CI.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ghcr_guide::facts::shape::Shape;
use ghcr_guide::render::Format;

use support::{Case, cases, ordinary};

/// A tool that npm installed.
#[expect(clippy::print_stderr, reason = "a test that is skipped says so")]
fn tool(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/node/node_modules/.bin").join(name);
    if path.exists() {
        return Some(path);
    }
    assert!(std::env::var_os("CI").is_none(), "{} is missing", path.display());
    eprintln!("skipped: {} is missing", path.display());
    None
}

/// The guides of `tests/seeds/`, short and full.
fn golden() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seeds");
    let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path());
    let guides = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let named = |path: PathBuf| {
        let name: Vec<_> = path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect();
        (format!("{}.{}", name[1], name[0]), fs::read_to_string(&path).unwrap())
    };
    guides.map(named).collect()
}

/// Writes every case and the golden guides to a folder, and each again with repositories of which only a part is known.
fn files() -> (tempfile::TempDir, Vec<(String, String)>) {
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for case in cases() {
        let name = format!("{}.md", case.name.replace(", ", "."));
        files.push((name, case.form(Format::Markdown).fill(&ordinary(&case.slots()))));
    }
    for lang in support::langs() {
        let shape = Shape { tags: 0, branches: 0, ..support::shapes()[2].1.clone() };
        let case = Case::new("placeholders", &support::known(shape), lang);
        files.push((format!("placeholders.{lang}.md"), case.form(Format::Markdown).fill(&Default::default())));
    }
    files.extend(golden());
    for (name, text) in &files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    (folder, files)
}

#[test]
fn prettier_changes_nothing() {
    let Some(prettier) = tool("prettier") else { return };
    let (folder, files) = files();
    let mut command = Command::new(prettier);
    command.args([
        "--no-config",
        "--no-editorconfig",
        "--ignore-path",
        "none",
        "--parser",
        "markdown",
        "--log-level",
        "warn",
        "--write",
        ".",
    ]);
    let output = command.current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut failures = Vec::new();
    for (name, ours) in files {
        let theirs = fs::read_to_string(folder.path().join(&name)).unwrap();
        if ours != theirs {
            let lines = ours.lines().zip(theirs.lines()).enumerate().find(|(_, (a, b))| a != b);
            let (at, (a, b)) = lines.unwrap_or((0, ("the length", "differs")));
            failures.push(format!("{name}:{}\n- {a}\n+ {b}", at + 1));
        }
    }
    assert!(failures.is_empty(), "Prettier would write:\n{}", failures.join("\n"));
}

#[test]
fn markdownlint_finds_nothing() {
    let Some(markdownlint) = tool("markdownlint-cli2") else { return };
    let (folder, _) = files();
    fs::write(folder.path().join(".markdownlint-cli2.jsonc"), r#"{ "config": { "MD013": false } }"#).unwrap();
    let output = Command::new(markdownlint).arg("*.md").current_dir(folder.path()).output().unwrap();
    let report = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{report}");
}
