//! Runs shell snippets without touching anything, and reads YAML and Dockerfile snippets.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value as Json;

/// Commands that print their arguments instead of doing anything. With an empty `PATH` no other program can run.
const STUBS: &str = r#"
stub() {
  printf '%s\001' "$@"
  printf '\n'
  if [ -p /dev/stdin ]; then
    while IFS= read -r line || [ -n "$line" ]; do printf '%s\n' "$line"; done
  fi
}
for name in docker podman buildah gh curl git skopeo jq tr head grep helm crane oras kubectl security df du systemctl getent openssl python3 mkdir cat base64 rm cp mv sudo; do eval "$name() { stub $name \"\$@\"; }"; done
mktemp() { echo /dev/null; }
"#;

/// What a script runs: the words of every command, and the text that passes through pipes, each ended by U+0001.
pub(crate) fn run(script: &str, environment: &[(String, String)]) -> Result<String, String> {
    let folder = tempfile::tempdir().unwrap();
    // The home of the script: what it writes there stays in this folder.
    fs::create_dir(folder.path().join(".docker")).unwrap();
    let file = folder.path().join("script.sh");
    fs::write(&file, format!("PATH=\n{STUBS}\n{script}\n")).unwrap();
    let mut command = Command::new("/bin/bash");
    command.args(["--noprofile", "--norc"]).arg(&file).env_clear().current_dir(folder.path());
    for (name, value) in [
        ("GITHUB_ENV", "/dev/null"),
        ("GITHUB_OUTPUT", "/dev/null"),
        ("GITHUB_REF_NAME", "main"),
        ("DEFAULT_BRANCH", "main"),
    ] {
        command.env(name, value);
    }
    command.envs([("GITHUB_ACTOR", "me"), ("GITHUB_REPOSITORY", "Me/App"), ("GITHUB_REPOSITORY_OWNER", "Me")]);
    command.envs([("GITHUB_SERVER_URL", "https://github.com"), ("HOME", ".")]);
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    let output = command.stdin(Stdio::null()).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let files: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    if !errors.is_empty() || files.len() != 2 {
        return Err(format!("{script}\nsaid {errors:?} and left {files:?}"));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// Reads YAML.
pub(crate) fn yaml(text: &str) -> Result<Json, String> {
    serde_saphyr::from_str(text).map_err(|error| format!("{error}\nin\n{text}"))
}

/// Every `run:` in a piece of a workflow, with the environment that stands beside it.
pub(crate) fn scripts(yaml: &Json) -> Vec<(String, Vec<(String, String)>)> {
    let mut out = Vec::new();
    visit(yaml, &mut |map| {
        let Some(Json::String(run)) = map.get("run") else { return };
        let env = map.get("env").and_then(Json::as_object).into_iter().flatten();
        out.push((run.clone(), env.map(|(k, v)| (k.clone(), v.as_str().unwrap_or("?").to_owned())).collect()));
    });
    out
}

fn visit(value: &Json, see: &mut impl FnMut(&serde_json::Map<String, Json>)) {
    match value {
        Json::Array(items) => items.iter().for_each(|item| visit(item, see)),
        Json::Object(map) => {
            see(map);
            map.values().for_each(|inner| visit(inner, see));
        }
        _ => {}
    }
}

/// The words of a line of a Dockerfile, as BuildKit's parser takes them: double quotes, in which `\` escapes.
pub(crate) fn dockerfile(line: &str) -> Result<Vec<String>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let (mut quoted, mut chars) = (false, line.chars());
    while let Some(c) = chars.next() {
        match c {
            ' ' if !quoted => words.extend(word.take()),
            '"' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            '$' => return Err(format!("a variable in {line}")),
            '\'' if !quoted => return Err(format!("another quote in {line}")),
            '\\' => word.get_or_insert_default().extend(chars.next()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    if quoted { Err(format!("an open quote in {line}")) } else { Ok(words) }
}
