//! The two commands of the README do what it says.

#![cfg(feature = "cli")]
#![expect(clippy::expect_used, reason = "in a test a panic is the report")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// The command that writes a guide, without what makes Cargo run the program.
const FIRST: &str = "cargo run --release -- ";
/// The command that runs every test.
const SECOND: &str = "scripts/test";

fn text(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the file is there")
}

/// The README's code blocks that hold one command only.
fn commands() -> Vec<String> {
    let readme = text("README.md");
    let blocks = readme.split("```sh\n").skip(1).filter_map(|rest| rest.split_once("```"));
    blocks.map(|(block, _)| block.trim().to_owned()).filter(|block| !block.contains('\n')).collect()
}

#[test]
fn there_are_two_commands_and_the_second_is_what_continuous_integration_runs() {
    let commands = commands();
    let [first, second] = commands.as_slice() else { panic!("two commands, not {commands:?}") };
    assert!(first.starts_with(&format!("{FIRST}--repo ")), "{first}");
    assert_eq!(second, SECOND);
    let ci = text(".ci/run");
    assert_eq!(ci.lines().last(), Some(SECOND), ".ci/run calls the README's command");
    for step in
        ["cargo fmt --check", "cargo clippy", "cargo doc", "--no-default-features", "mdbook build", "cargo test"]
    {
        assert!(text(SECOND).lines().any(|line| line.contains(step)), "{SECOND} runs {step}");
    }
}

#[test]
fn the_first_command_writes_a_guide_and_needs_nothing() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let commands = commands();
    let arguments = commands[0].strip_prefix(FIRST).expect("the first command runs the program");
    let mut program = Command::new(env!("CARGO_BIN_EXE_ghcr-guide"));
    let output = program.env_clear().current_dir(folder.path()).args(arguments.split(' ')).output();
    let output = output.expect("the program runs");
    assert!(output.status.success(), "{output:?}");
    let guide = fs::read_to_string(folder.path().join("GHCR_SETUP.md")).expect("the guide is there");
    assert!(guide.contains("ghcr.io/octo-org/app"), "the guide is about the repository");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder is there").count(), 1, "nothing else is written");
}

#[cfg(unix)]
#[test]
fn scripts_can_be_run_as_they_stand() {
    use std::os::unix::fs::PermissionsExt as _;
    for path in [SECOND, ".ci/run"] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let mode = fs::metadata(file).expect("the file is there").permissions().mode();
        assert_ne!(mode & 0o111, 0, "{path} can be executed");
    }
}

#[test]
fn licences_are_those_of_the_package() {
    assert_eq!(env!("CARGO_PKG_NAME"), "ghcr-guide");
    assert!(text("Cargo.toml").contains("license = \"MIT OR Apache-2.0\""));
    for path in ["LICENSE-MIT", "LICENSE-APACHE"] {
        assert!(text(path).contains("the ghcr-guide authors"), "{path} names its owner");
        assert!(text("README.md").contains(&format!("({path})")), "the README links {path}");
    }
}
