//! A password goes to the login's standard input instead of its arguments, where every process could read it.
//!
//! In: the scene of `password-on-command-line`. Out: an edit of the line in the script, and of the step's variables: an expression
//! becomes a variable, so that no value is a part of the script. Nothing where the shell is another one or the login stands in a
//! text of its own.

use std::sync::LazyLock;

use regex::Regex;

use super::words::holds;
use super::{Edit, Fix, Path, Scene};
use crate::facts::workflow::edit::Document;

pub(super) fn fixes(scene: &Scene<'_>) -> Vec<Fix> {
    let file = &scene.finding.file;
    let (Some(document), Some(step)) = (scene.document(file), scene.step()) else { return Vec::new() };
    if !is_bash(scene, &document, &step) {
        return Vec::new();
    }
    let (path, env) = (step.key("run"), step.key("env"));
    let Some(script) = document.text(&path) else { return Vec::new() };
    let Some(name) = free(scene, script) else { return Vec::new() };
    let Some(Piped { from, to, expression }) = piped(script, scene.argument("secret"), &name) else {
        return Vec::new();
    };
    let variable = expression.map(|expression| Edit::set(env.key(&name), expression));
    let edits = variable.into_iter().chain([Edit::ReplaceWithin { path, from, to }]);
    Fix::new(file, edits.collect()).into_iter().collect()
}

/// A name for the variable that nothing of the step can mean: it stands neither in the file, where a variable of the step, the
/// job or the workflow has it, a step writes it for later ones or a script uses it, nor in the files that the script names.
fn free(scene: &Scene<'_>, script: &str) -> Option<String> {
    let text = |path: &str| (scene.subject.text)(path);
    let part = |char: char| char.is_whitespace() || "\"'`=;|&()<>$".contains(char);
    let named = script.split(part).map(|word| word.trim_start_matches("./")).filter(|word| !word.is_empty());
    let texts: Vec<String> = std::iter::once(scene.finding.file.as_str()).chain(named).filter_map(text).collect();
    let is_free = |name: &String| !texts.iter().any(|text| holds(text, name));
    let numbered = (2..100).map(|number| format!("{VARIABLE}_{number}"));
    std::iter::once(VARIABLE.to_owned()).chain(numbered).find(is_free)
}

/// What the variable is called, with a number where that is taken.
const VARIABLE: &str = "LOGIN_TOKEN";

/// Whether the shell of a step is one of Unix, as far as the file says.
fn is_bash(scene: &Scene<'_>, document: &Document, step: &Path) -> bool {
    let job = step.parent().and_then(|steps| steps.parent()).unwrap_or_default();
    let defaults = [job, Path::of(&[])].map(|owner| owner.key("defaults").key("run").key("shell"));
    let said = std::iter::once(step.key("shell")).chain(defaults).find_map(|path| document.text(&path));
    let windows = || {
        let labels = scene.job().into_iter().flat_map(|job| &job.runs_on);
        labels.map(|label| label.text.to_ascii_lowercase()).any(|label| label.starts_with("windows"))
    };
    match said {
        Some(shell) => ["bash", "sh"].contains(&shell.split_whitespace().next().unwrap_or_default()),
        None => !windows(),
    }
}

/// What a script becomes.
struct Piped {
    from: String,
    to: String,
    /// The expression that a variable is to hold.
    expression: Option<String>,
}

/// A login with its password among its arguments: what is called, what stands before the password, the password.
static LOGIN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let call = r"(?:sudo[ \t]+(?:-E[ \t]+)?)?(?:docker|podman|buildah|skopeo|nerdctl|oras|helm[ \t]+registry|crane[ \t]+auth)[ \t]+login\b";
    // One command: up to what ends it, with lines that go on.
    let arguments = r#"(?:\\\n|\$\{\{[^\n]*?\}\}|"[^"\n]*"|'[^'\n]*'|[^\n;&|<>"'])*?"#;
    let password = r#""(?:[^"\\\n]|\\.)*"|'[^'\n]*'|\$\{\{[^\n]*?\}\}|[^\s;&|<>"']+"#;
    Regex::new(&format!(
        r"(?P<call>{call}{arguments})(?P<gap>[ \t]+|[ \t]*\\\n[ \t]*)(?:-p|--password)(?:[ \t]+|=)(?P<password>{password})"
    ))
    .ok()
});

/// The part of a script to replace, and what comes in its place.
fn piped(script: &str, secret: Option<&str>, variable: &str) -> Option<Piped> {
    let is_it =
        |password: &str| secret.is_none_or(|secret| password.contains(secret) || !password.contains("secrets."));
    let found = LOGIN.as_ref()?.captures_iter(script).find(|found| is_it(&found["password"]))?;
    let (whole, password) = (found.get(0)?, &found["password"]);
    let before = script[..whole.start()].trim_end_matches([' ', '\t']);
    let line = before.rsplit('\n').next().unwrap_or_default();
    // What is piped to the login, or waits for its output, or is a text for another shell, has to be rewritten by hand.
    let open = |quote: char| line.matches(quote).count() % 2 == 1;
    if before.ends_with('|') && !before.ends_with("||") || open('"') || open('\'') {
        return None;
    }
    let bare = password.trim_matches(['"', '\'']);
    let whole_expression = bare.starts_with("${{") && bare.ends_with("}}") && bare.matches("${{").count() == 1;
    let expression = whole_expression.then(|| bare.to_owned());
    let given = match &expression {
        Some(_) => format!("\"${variable}\""),
        None if password != bare => password.to_owned(),
        None => format!("\"{password}\""),
    };
    let to = format!("printf '%s' {given} | {}{}--password-stdin", &found["call"], &found["gap"]);
    Some(Piped { from: whole.as_str().to_owned(), to, expression })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(script: &str) -> String {
        piped(script, Some("TOKEN"), "TOKEN")
            .map(|piped| script.replacen(&piped.from, &piped.to, 1))
            .unwrap_or_default()
    }

    #[test]
    fn the_password_is_piped_in() {
        let cases = [
            (
                "docker login ghcr.io -u me -p ${{ secrets.TOKEN }}",
                "printf '%s' \"$TOKEN\" | docker login ghcr.io -u me --password-stdin",
            ),
            (
                "set -e\nsudo podman login --password=\"$TOKEN\" -u me ghcr.io && x",
                "set -e\nprintf '%s' \"$TOKEN\" | sudo podman login --password-stdin -u me ghcr.io && x",
            ),
            (
                "docker login \\\n  -u ${{ github.actor }} \\\n  -p '${{ secrets.TOKEN }}' \\\n  ghcr.io",
                "printf '%s' \"$TOKEN\" | docker login \\\n  -u ${{ github.actor }} \\\n  --password-stdin \\\n  ghcr.io",
            ),
            (
                "helm registry login -u \"a b\" --password $TOKEN ghcr.io",
                "printf '%s' \"$TOKEN\" | helm registry login -u \"a b\" --password-stdin ghcr.io",
            ),
            ("docker login ghcr.io -u me --password-stdin", ""),
            ("cat x | docker login ghcr.io -p $TOKEN", ""),
            ("docker login ghcr.io; x -p $TOKEN", ""),
            ("bash -c \"docker login ghcr.io -u me -p ${{ secrets.TOKEN }}\"", ""),
            ("sh -c 'docker login ghcr.io -u me -p $TOKEN'", ""),
        ];
        for (script, wanted) in cases {
            assert_eq!(after(script), wanted, "{script}");
        }
    }
}
