//! A password goes to the login's standard input instead of its arguments, where every process could read it.
//!
//! In: the scene of `password-on-command-line`. Out: an edit of the line in the script.

use std::sync::LazyLock;

use regex::Regex;

use super::{Edit, Fix, Scene};

pub(super) fn fixes(scene: &Scene<'_>) -> Vec<Fix> {
    let file = &scene.finding.file;
    let (Some(document), Some(step)) = (scene.document(file), scene.step()) else { return Vec::new() };
    let path = step.key("run");
    let Some((from, to)) = document.text(&path).and_then(|script| piped(script, scene.argument("secret"))) else {
        return Vec::new();
    };
    Fix::new(file, vec![Edit::ReplaceWithin { path, from, to }]).into_iter().collect()
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
fn piped(script: &str, secret: Option<&str>) -> Option<(String, String)> {
    let is_it =
        |password: &str| secret.is_none_or(|secret| password.contains(secret) || !password.contains("secrets."));
    let found = LOGIN.as_ref()?.captures_iter(script).find(|found| is_it(&found["password"]))?;
    let (whole, password) = (found.get(0)?, &found["password"]);
    let before = script[..whole.start()].trim_end_matches([' ', '\t']);
    // What is piped to the login, or waits for its output, has to be rewritten by hand.
    if before.ends_with('|') && !before.ends_with("||") {
        return None;
    }
    let quoted = password.starts_with(['"', '\'']);
    let password = if quoted { password.to_owned() } else { format!("\"{password}\"") };
    let to = format!("echo {password} | {}{}--password-stdin", &found["call"], &found["gap"]);
    Some((whole.as_str().to_owned(), to))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(script: &str) -> String {
        piped(script, Some("TOKEN")).map(|(from, to)| script.replacen(&from, &to, 1)).unwrap_or_default()
    }

    #[test]
    fn the_password_is_piped_in() {
        let cases = [
            (
                "docker login ghcr.io -u me -p ${{ secrets.TOKEN }}",
                "echo \"${{ secrets.TOKEN }}\" | docker login ghcr.io -u me --password-stdin",
            ),
            (
                "set -e\nsudo podman login --password=\"$TOKEN\" -u me ghcr.io && x",
                "set -e\necho \"$TOKEN\" | sudo podman login --password-stdin -u me ghcr.io && x",
            ),
            (
                "docker login \\\n  -u ${{ github.actor }} \\\n  -p '${{ secrets.TOKEN }}' \\\n  ghcr.io",
                "echo '${{ secrets.TOKEN }}' | docker login \\\n  -u ${{ github.actor }} \\\n  --password-stdin \\\n  ghcr.io",
            ),
            (
                "helm registry login -u \"a b\" --password $TOKEN ghcr.io",
                "echo \"$TOKEN\" | helm registry login -u \"a b\" --password-stdin ghcr.io",
            ),
            ("docker login ghcr.io -u me --password-stdin", ""),
            ("cat x | docker login ghcr.io -p $TOKEN", ""),
            ("docker login ghcr.io; x -p $TOKEN", ""),
        ];
        for (script, wanted) in cases {
            assert_eq!(after(script), wanted, "{script}");
        }
    }
}
