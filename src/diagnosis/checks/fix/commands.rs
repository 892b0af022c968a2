//! What the commands of a script may do with a job's token.
//!
//! In: a script of a step and the scene. Out: its commands, those in substitutions too, and whether one surely needs nothing of
//! the token: it is given none and calls no file that takes the one that the checkout has left for git, or it is one of the
//! programs that work with text and images alone.

use super::{Scene, script};

/// The files that tell these programs what to do.
const DIRECTED: &[(&str, &[&str])] = &[
    ("make", &["Makefile", "makefile", "GNUmakefile"]),
    ("gmake", &["Makefile", "GNUmakefile"]),
    ("just", &["justfile", "Justfile", ".justfile"]),
    ("task", &["Taskfile.yml", "Taskfile.yaml"]),
    ("npm", &["package.json"]),
    ("pnpm", &["package.json"]),
    ("yarn", &["package.json"]),
    ("bun", &["package.json"]),
];
/// Programs that run the file they are given.
const SHELLS: &[&str] = &["bash", "sh", "zsh", "python", "python3", "node", "source", "."];

/// The commands of a script, and those in what it substitutes.
pub(super) fn of(text: &str) -> Vec<String> {
    let mut found = script::commands(text);
    let inner: Vec<String> = found
        .iter()
        .flat_map(|command| command.split("$(").skip(1).chain(command.split('`').skip(1).step_by(2)))
        .flat_map(|part| script::commands(part.trim_start_matches('(')))
        .collect();
    found.extend(inner);
    found.retain(|command| !command.is_empty());
    found
}

/// Whether a text holds the job's token.
pub(super) fn has_token(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("secrets.github_token") || text.contains("github.token")
}

/// Whether a command keeps the token for those after it.
pub(super) fn keeps_token(command: &str) -> bool {
    let first = command.split_whitespace().next().unwrap_or_default();
    let sets = ["export", "declare", "readonly"].contains(&first) || first.contains('=');
    has_token(command) && (sets || command.contains("GITHUB_ENV"))
}

/// Whether a command surely needs nothing of the token.
pub(super) fn needs_nothing(scene: &Scene<'_>, command: &str, folder: Option<&str>, given: bool) -> bool {
    if calls_github(command) {
        return false;
    }
    if command.starts_with("git ") {
        return !command.contains(" push");
    }
    if script::is_plain(command) {
        return true;
    }
    !given && called(scene, command, folder).is_some_and(|texts| !texts.iter().any(|text| calls_github(text)))
}

/// The files of the repository that a command runs; nothing where one is not there.
pub(super) fn called(scene: &Scene<'_>, command: &str, folder: Option<&str>) -> Option<Vec<String>> {
    let mut words = command.split_whitespace();
    let program = words.next()?.trim_matches(['"', '\'']);
    let read = |path: &str| {
        let path = path.trim_matches(['"', '\'']).trim_start_matches("./");
        let below = folder.map(|folder| format!("{}/{path}", folder.trim_start_matches("./").trim_end_matches('/')));
        (scene.subject.text)(below.as_deref().unwrap_or(path)).or_else(|| (scene.subject.text)(path))
    };
    if let Some((_, files)) = DIRECTED.iter().find(|(name, _)| *name == program) {
        return Some(files.iter().filter_map(|file| read(file)).collect());
    }
    if SHELLS.contains(&program) {
        let file = words.find(|word| !word.starts_with('-')).unwrap_or_default();
        // What stands in the command itself is looked at as it is.
        return if command.contains(" -c ") {
            Some(vec![command.to_owned()])
        } else {
            read(file).map(|text| vec![text])
        };
    }
    if program.starts_with("./") || program.starts_with('$') || program.ends_with(".sh") {
        return read(program).map(|text| vec![text]);
    }
    Some(Vec::new())
}

/// Whether a script calls GitHub: its program, its API, or git with the token that the checkout has left.
fn calls_github(text: &str) -> bool {
    let words =
        |line: &str| line.split(|c: char| c.is_whitespace() || "();|&\"'`".contains(c)).any(|word| word == "gh");
    text.contains("api.github.com")
        || text.contains("GITHUB_API_URL")
        || text.contains("git push")
        || text.lines().any(words)
}
