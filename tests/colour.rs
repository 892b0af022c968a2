//! The program writes colours to a terminal only, and to none that does not want them.
#![cfg(all(feature = "cli", unix))]
#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_ghcr-guide");

fn run(mut command: Command, variables: &[(&str, &str)]) -> String {
    command.env_remove("NO_COLOR").env("TERM", "xterm-256color").envs(variables.iter().copied());
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Runs the program on a terminal of its own; `None` where `script` of util-linux is missing.
fn on_a_terminal(variables: &[(&str, &str)]) -> Option<String> {
    let has = Command::new("script")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"script from util-linux"));
    if !has {
        // macOS and BusyBox have another `script`; the test of the pipe still runs there.
        return None;
    }
    let mut command = Command::new("script");
    command.args(["--quiet", "--return", "--command", &format!("'{PROGRAM}' explain push-skipped"), "/dev/null"]);
    Some(run(command, variables))
}

#[test]
fn a_pipe_gets_no_colour() {
    let mut command = Command::new(PROGRAM);
    command.args(["explain", "push-skipped"]);
    let text = run(command, &[]);
    assert!(text.len() > 200 && !text.contains('\u{1b}'), "{text}");
}

#[test]
fn a_terminal_gets_colour_unless_it_refuses() {
    let Some(text) = on_a_terminal(&[]) else { return };
    assert!(text.contains("\u{1b}[1;4m") && text.contains("\u{1b}[36m"), "{text:?}");
    for refusal in [("NO_COLOR", "1"), ("TERM", "dumb")] {
        let text = on_a_terminal(&[refusal]).unwrap();
        assert!(text.len() > 200 && !text.contains('\u{1b}'), "{refusal:?}: {text:?}");
    }
    // An empty variable is as none (no-color.org).
    assert!(on_a_terminal(&[("NO_COLOR", "")]).unwrap().contains('\u{1b}'));
}
