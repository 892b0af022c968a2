//! `docker` and its plugins.

use super::super::shell::Call;
use super::arguments::Arguments;
use super::{Effect, Follow};

/// Options of `docker` and `docker compose` in front of the subcommand that take a value.
const GLOBAL: &[&str] = &[
    "-H",
    "--host",
    "-c",
    "--context",
    "--config",
    "-l",
    "--log-level",
    "-f",
    "--file",
    "-p",
    "--project-name",
    "--profile",
    "--env-file",
    "--project-directory",
    "--builder",
];

pub(super) fn docker(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(GLOBAL);
    let (second, after) = rest.subcommand(&[]);
    match (command, second) {
        ("login", _) => vec![login(rest, call)],
        ("push", _) => push("docker-cli", rest),
        ("image", "push") => push("docker-cli", after),
        ("manifest", "push") => push("docker-cli", after),
        ("build", _) => build(rest),
        ("image" | "builder", "build") => build(after),
        ("buildx", _) => buildx(&rest, call),
        ("compose", _) => compose(&rest, call),
        ("run", _) => container(rest),
        _ => Vec::new(),
    }
}

pub(super) fn buildx(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(GLOBAL);
    match command {
        "build" | "b" => build(rest),
        "bake" | "f" => bake(rest, call),
        "imagetools" => {
            let (second, after) = rest.subcommand(GLOBAL);
            if second != "create" || after.flag(&["--dry-run"]) {
                return Vec::new();
            }
            let mut references = after.texts(&["-t", "--tag"]);
            if references.is_empty() {
                // Tags that a command prints are somewhere in what is not known.
                let unknown =
                    after.words().iter().flatten().filter(|word| word.chars().all(super::super::value::is_hole));
                references.extend(unknown.cloned());
            }
            vec![Effect::Push { tool: "imagetools", references }]
        }
        _ => Vec::new(),
    }
}

fn push(tool: &'static str, arguments: Arguments<'_>) -> Vec<Effect> {
    let references: Vec<String> = arguments.plain(&["--platform"]).into_iter().flatten().cloned().collect();
    if references.is_empty() { Vec::new() } else { vec![Effect::Push { tool, references }] }
}

pub(super) fn login(arguments: Arguments<'_>, call: &Call) -> Effect {
    let options = ["-u", "--username", "-p", "--password", "--authfile", "--cert-dir"];
    let one = |names: &[&str]| arguments.values(names).into_iter().next();
    let registry = arguments.plain(&options).first().map(|word| (*word).clone());
    let stdin = call.stdin.iter().map(|text| text.trim().to_owned()).collect();
    Effect::Login {
        registry: registry.unwrap_or_else(|| vec!["docker.io".to_owned()]),
        username: one(&["-u", "--username"]).unwrap_or_default(),
        password: one(&["-p", "--password"]).unwrap_or(stdin),
    }
}

/// A build pushes with `--push` or an output of type registry, or of type image with `push=true`.
fn build(arguments: Arguments<'_>) -> Vec<Effect> {
    let outputs = arguments.texts(&["-o", "--output"]);
    let mut references = outputs_push(&outputs);
    if arguments.flag(&["--push"]) || references.is_some() {
        let named = references.get_or_insert_default();
        named.extend(arguments.texts(&["-t", "--tag"]));
        return vec![Effect::Push { tool: "docker-cli", references: named.clone() }];
    }
    Vec::new()
}

/// Whether one of the `outputs` of a build pushes, and the names that stand in them.
pub(in super::super) fn outputs_push(outputs: &[String]) -> Option<Vec<String>> {
    let mut names: Option<Vec<String>> = None;
    for output in outputs {
        let attributes = attributes(output);
        let get = |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
        let pushes = match get("type") {
            Some("registry") => get("push") != Some("false"),
            Some("image") => get("push") == Some("true"),
            _ => false,
        };
        if pushes {
            let named = names.get_or_insert_default();
            named.extend(get("name").into_iter().flat_map(|name| name.split(',')).map(str::to_owned));
        }
    }
    names
}

/// `type=image,"name=a,b",push=true` taken apart. Values may hold commas in quotes.
fn attributes(text: &str) -> Vec<(String, String)> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => {
                if let Some(last) = fields.last_mut() {
                    last.push(c);
                }
            }
        }
    }
    let pair = |field: &String| field.trim().split_once('=').map(|(key, value)| (key.to_owned(), value.to_owned()));
    fields.iter().filter_map(pair).collect()
}

fn bake(arguments: Arguments<'_>, call: &Call) -> Vec<Effect> {
    let sets = arguments.texts(&["--set"]);
    if arguments.flag(&["--print", "--check"])
        || !(arguments.flag(&["--push"]) || sets.iter().any(|set| set_pushes(set)))
    {
        return Vec::new();
    }
    let options = ["-f", "--file", "--set", "--progress", "--builder", "--metadata-file", "--allow", "--var"];
    vec![Effect::Follow(Follow::Bake {
        folder: call.folder.clone(),
        files: arguments.texts(&["-f", "--file"]),
        targets: arguments.plain(&options).into_iter().flatten().cloned().collect(),
        sets,
    })]
}

/// Whether `TARGET.output=…` pushes.
pub(in super::super) fn set_pushes(set: &str) -> bool {
    let Some((key, value)) = set.split_once('=') else { return false };
    key.trim().ends_with(".output") && outputs_push(&[value.to_owned()]).is_some()
        || key.trim().ends_with(".push") && value == "true"
}

pub(super) fn compose(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(GLOBAL);
    let build = command == "build";
    if !(command == "push" || build && rest.flag(&["--push"])) {
        return Vec::new();
    }
    vec![Effect::Follow(Follow::Compose {
        folder: call.folder.clone(),
        files: arguments.texts(&["-f", "--file"]),
        services: rest.plain(&["--build-arg", "--progress", "--builder"]).into_iter().flatten().cloned().collect(),
        build,
    })]
}

/// `docker run` of a builder that pushes.
fn container(arguments: Arguments<'_>) -> Vec<Effect> {
    let kaniko = arguments.words().iter().flatten().any(|word| word.contains("kaniko-project/executor"));
    let references = arguments.texts(&["--destination", "-d"]);
    if kaniko && !references.is_empty() { vec![Effect::Push { tool: "kaniko", references }] } else { Vec::new() }
}
