//! `docker` and its plugins.

use super::super::shell::Call;
use super::arguments::Arguments;
use super::{Built, Effect, Follow, join};

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
        ("login", _) => vec![login("docker", rest, call)],
        ("logout", _) => vec![logout("docker", rest, Some("docker.io"))],
        ("push", _) => push("docker-cli", rest),
        ("image", "push") => push("docker-cli", after),
        ("manifest", "push") => push("docker-cli", after),
        ("build", _) => build(rest, call),
        ("image" | "builder", "build") => build(after, call),
        ("buildx", _) => buildx(&rest, call),
        ("compose", _) => compose(&rest, call),
        ("run", _) => [container(rest), names("run", rest)].concat(),
        ("image", _) => names(second, after),
        _ => names(command, rest),
    }
}

/// The images that a subcommand of a client renames, fetches or runs.
pub(super) fn names(command: &str, arguments: Arguments<'_>) -> Vec<Effect> {
    let plain = |options: &[&str]| arguments.plain(options).into_iter().flatten().cloned().collect();
    // Among the options of a container, the first name with a registry is its image.
    let hosted = |text: &&String| {
        text.split_once('/').is_some_and(|(host, _)| host.starts_with(char::is_alphanumeric) && host.contains('.'))
    };
    let references: Vec<String> = match command {
        "tag" => plain(&[]),
        "pull" => plain(&["--platform", "--creds", "--authfile", "--arch", "--os"]),
        "run" | "create" => arguments.words().iter().flatten().find(hosted).cloned().into_iter().collect(),
        _ => Vec::new(),
    };
    if references.is_empty() { Vec::new() } else { vec![Effect::Name { references }] }
}

pub(super) fn buildx(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(GLOBAL);
    match command {
        "build" | "b" => build(rest, call),
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
            vec![Effect::Push { tool: "imagetools", references, built: None }]
        }
        _ => Vec::new(),
    }
}

fn push(tool: &'static str, arguments: Arguments<'_>) -> Vec<Effect> {
    let references: Vec<String> = arguments.plain(&["--platform"]).into_iter().flatten().cloned().collect();
    if references.is_empty() { Vec::new() } else { vec![Effect::Push { tool, references, built: None }] }
}

pub(super) fn login(client: &str, arguments: Arguments<'_>, call: &Call) -> Effect {
    let options = ["-u", "--username", "-p", "--password", "--authfile", "--cert-dir"];
    let one = |names: &[&str]| arguments.values(names).into_iter().next();
    let registry = arguments.plain(&options).first().map(|word| (*word).clone());
    let stdin = call.stdin.iter().map(|text| text.trim().to_owned()).collect();
    let given = one(&["-p", "--password"]);
    // Podman and its kin write where they are told to, which may be where docker looks.
    let file = one(&["--authfile"]).or_else(|| call.variables.get("REGISTRY_AUTH_FILE").cloned());
    let file = file.filter(|_| matches!(client, "podman" | "buildah" | "skopeo"));
    let for_docker = file.is_some_and(|paths| paths.iter().any(|path| path.ends_with(".docker/config.json")));
    Effect::Login {
        client: if for_docker { "docker" } else { client }.to_owned(),
        argument: given.is_some(),
        implicit: false,
        registry: registry.unwrap_or_else(|| vec!["docker.io".to_owned()]),
        username: one(&["-u", "--username"]).unwrap_or_default(),
        password: given.unwrap_or(stdin),
    }
}

/// A logout. Docker without a name leaves Docker Hub; with `--all` others leave every registry.
pub(super) fn logout(client: &str, arguments: Arguments<'_>, usual: Option<&str>) -> Effect {
    let named = arguments.plain(&["--authfile", "--registry-config"]).first().map(|word| (*word).clone());
    let all = arguments.flag(&["-a", "--all"]);
    let registry = named.or_else(|| usual.map(|name| vec![name.to_owned()])).filter(|_| !all).unwrap_or_default();
    Effect::Logout { client: client.to_owned(), registry }
}

/// A build pushes with `--push` or an output of type registry, or of type image with `push=true`.
fn build(arguments: Arguments<'_>, call: &Call) -> Vec<Effect> {
    let outputs = arguments.texts(&["-o", "--output"]);
    let mut references = outputs_push(&outputs, arguments.flag(&["--push"]));
    let mut built = what(arguments, call);
    built.by_digest = outputs.iter().any(|output| output.contains("push-by-digest=true"));
    if arguments.flag(&["--push"]) || references.is_some() {
        let named = references.get_or_insert_default();
        named.extend(arguments.texts(&["-t", "--tag"]));
        return vec![Effect::Push { tool: "docker-cli", references: named.clone(), built: Some(built) }];
    }
    vec![Effect::Build { tool: "docker-cli", references: arguments.texts(&["-t", "--tag"]), built }]
}

/// Options of a build that take a value.
const BUILD: &[&str] = &[
    "-t",
    "--tag",
    "-f",
    "--file",
    "--build-arg",
    "--label",
    "--annotation",
    "--platform",
    "--target",
    "--cache-from",
    "--cache-to",
    "-o",
    "--output",
    "--progress",
    "--secret",
    "--ssh",
    "--network",
    "--add-host",
    "--builder",
    "--metadata-file",
    "--iidfile",
    "--build-context",
    "--allow",
    "--format",
    "--layers",
    "--manifest",
    "--isolation",
];

/// What a build is told: labels, its Dockerfile, its cache.
pub(super) fn what(arguments: Arguments<'_>, call: &Call) -> Built {
    let mut labels = arguments.texts(&["--label"]);
    labels.extend(arguments.texts(&["--annotation"]));
    let context = arguments.plain(BUILD).last().and_then(|word| word.first()).cloned().unwrap_or_default();
    let mut files: Vec<String> = arguments.texts(&["-f", "--file"]);
    if files.is_empty() && !context.contains("://") && context != "-" {
        files.push(format!("{context}/Dockerfile"));
    }
    let files = files.iter().map(|file| join(&call.folder, file)).collect();
    Built { labels, files, caches: arguments.texts(&["--cache-to"]), by_digest: false }
}

/// The references of caches that are kept in a registry.
pub(in super::super) fn cache_references(caches: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    for cache in caches {
        let attributes = attributes(cache);
        let get = |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.clone());
        match get("type").as_deref() {
            // What fails is then only written to the log.
            _ if get("ignore-error").as_deref() == Some("true") => {}
            Some("registry") => out.extend(get("ref")),
            // A bare reference is the short form.
            None if !cache.contains('=') && cache.contains('/') => out.push(cache.clone()),
            _ => {}
        }
    }
    out
}

/// Whether one of the `outputs` of a build pushes, and the names that stand in them. `told`: whether the build is told to push, which
/// every image then does.
pub(in super::super) fn outputs_push(outputs: &[String], told: bool) -> Option<Vec<String>> {
    let mut names: Option<Vec<String>> = None;
    for output in outputs {
        let attributes = attributes(output);
        let get = |key: &str| attributes.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str());
        let pushes = match get("type") {
            Some("registry") => get("push") != Some("false"),
            Some("image") => told || get("push") == Some("true"),
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
    key.trim().ends_with(".output") && outputs_push(&[value.to_owned()], false).is_some()
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
    if kaniko && !references.is_empty() {
        vec![Effect::Push { tool: "kaniko", references, built: None }]
    } else {
        Vec::new()
    }
}
