//! Every other program that pushes, logs in, or leads to a file of the repository.

use super::super::shell::{Alternatives, Call};
use super::super::value::{Holes, Why};
use super::arguments::Arguments;
use super::{Effect, Follow, docker};

fn push(tool: &'static str, references: Vec<String>) -> Vec<Effect> {
    if references.is_empty() { Vec::new() } else { vec![Effect::Push { tool, references }] }
}

fn owned(words: &[&Alternatives]) -> Vec<String> {
    words.iter().flat_map(|word| word.iter().cloned()).collect()
}

/// `podman` and `buildah`: `push SOURCE [DESTINATION]`.
pub(super) fn podman(tool: &'static str, arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(&["--root", "--log-level", "--storage-driver"]);
    let (second, after) = rest.subcommand(&[]);
    let options = ["--creds", "--authfile", "--digestfile", "--format", "-f", "--tls-verify", "--compression-format", "--retry", "--retry-delay", "--cert-dir", "--sign-by"];
    let destination = |arguments: Arguments<'_>| {
        let plain = arguments.plain(&options);
        let last = plain.get(1).or_else(|| plain.first()).map(|word| (*word).clone()).unwrap_or_default();
        // Other destinations, such as a folder, are no registry.
        let elsewhere = ["dir:", "oci:", "docker-archive:", "oci-archive:", "containers-storage:", "docker-daemon:"];
        last.into_iter().filter(|text| !elsewhere.iter().any(|prefix| text.starts_with(prefix))).collect()
    };
    match (command, second) {
        ("login", _) => vec![docker::login(rest, call)],
        ("push", _) => push(tool, destination(rest)),
        ("image" | "manifest", "push") => push(tool, destination(after)),
        ("build", _) if tool == "docker-cli" && rest.flag(&["--push"]) => push(tool, rest.texts(&["-t", "--tag"])),
        ("compose", _) => docker::compose(&rest, call),
        _ => Vec::new(),
    }
}

/// Programs that are told apart by their name alone.
pub(super) fn program(holes: &Holes, name: &str, arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(&["--policy", "--registries.d", "--override-os", "--override-arch", "-v", "--host", "--platform"]);
    let (second, after) = rest.subcommand(&["--platform"]);
    let plain = |arguments: Arguments<'_>, options: &[&str]| arguments.plain(options).into_iter().cloned().collect::<Vec<_>>();
    let nth = |words: Vec<Alternatives>, at: usize| words.get(at).cloned().unwrap_or_default();
    match (name, command, second) {
        ("skopeo" | "helm" | "oras" | "crane" | "regctl" | "flux" | "ko" | "cosign" | "gcrane", "login", _) => vec![docker::login(rest, call)],
        ("crane", "auth", "login") => vec![docker::login(after, call)],
        ("helm" | "regctl" | "oras" | "flux", "registry", "login") => vec![docker::login(after, call)],
        ("skopeo", "copy", _) => {
            let options = ["--src-creds", "--dest-creds", "--authfile", "--format", "-f", "--digestfile", "--additional-tag", "--multi-arch", "--sign-by", "--retry-times", "--src-tls-verify", "--dest-tls-verify"];
            let target = nth(plain(rest, &options), 1);
            push("skopeo", target.into_iter().filter(|text| text.starts_with("docker://") || text.chars().any(super::super::value::is_hole)).collect())
        }
        ("skopeo", "sync", _) if rest.texts(&["--dest", "-d"]).iter().any(|text| text == "docker") => {
            let source = holes.of("$(skopeo sync)", Why::Shell);
            let target = nth(plain(rest, &["--src", "-s", "--dest", "-d", "--authfile", "--retry-times"]), 1);
            push("skopeo", target.into_iter().map(|text| format!("{text}/{source}")).collect())
        }
        ("regctl", "image", "copy" | "cp") => push("regctl", nth(plain(after, &["--platform", "--digest-tags-pattern"]), 1)),
        ("regctl", "index", "create") | ("regctl", "artifact", "put") | ("regctl", "index", "add") => {
            push("regctl", nth(plain(after, &["--ref", "--platform", "--media-type", "--annotation", "--artifact-type", "-f", "--file", "--subject", "--digest"]), 0))
        }
        ("regctl", "image", "mod") => push("regctl", after.texts(&["--create"])),
        ("crane" | "gcrane", "push" | "copy" | "cp", _) => push("crane", nth(plain(rest, &["--platform", "--image-refs", "-j", "--jobs"]), 1)),
        ("crane", "tag", _) => push("crane", nth(plain(rest, &["--platform"]), 0)),
        ("crane", "append" | "mutate", _) => push("crane", rest.texts(&["-t", "--tag", "--new_tag"])),
        ("crane", "index", _) => push("crane", after.texts(&["-t", "--tag"])),
        ("manifest-tool", "push", "from-args") => push("manifest-tool", after.texts(&["--target"])),
        ("helm", "push", _) => {
            let words = plain(rest, &["--username", "--password", "--ca-file", "--cert-file", "--key-file", "--version"]);
            let archive = words.first().and_then(|word| word.first()).cloned().unwrap_or_default();
            let target: Vec<String> = nth(words, 1).into_iter().filter(|text| text.starts_with("oci://") || text.chars().any(super::super::value::is_hole)).collect();
            if target.is_empty() { Vec::new() } else { vec![Effect::Follow(Follow::Helm { archive, target })] }
        }
        ("helm", "package", _) => {
            let options = ["-d", "--destination", "--version", "--app-version", "--key", "--keyring"];
            plain(rest, &options).into_iter().flatten().map(|path| Effect::Chart(join(&call.folder, &path))).collect()
        }
        ("oras", "push" | "attach" | "tag", _) => push("oras", nth(plain(rest, ORAS), 0)),
        ("oras", "copy" | "cp", _) => push("oras", nth(plain(rest, ORAS), 1)),
        ("oras", "manifest", "index") | ("oras", "manifest", "push") => push("oras", nth(plain(after, ORAS), usize::from(second == "index"))),
        ("flux", "push" | "tag", "artifact") => push("flux", nth(plain(after, &[]), 0)),
        ("timoni", "mod" | "artifact", "push") => push("timoni", nth(plain(after, &["-f", "--filepath", "-t", "--tag", "-v", "--version", "-a", "--annotation"]), usize::from(command == "mod"))),
        ("ko", "build" | "publish" | "resolve" | "apply" | "create" | "run", _) => ko(command, rest),
        ("goreleaser", _, _) => goreleaser(command, rest),
        ("earthly", ..) if arguments.flag(&["--push"]) => push("earthly", vec![holes.of("Earthfile", Why::File)]),
        ("pack", "build", _) if rest.flag(&["--publish"]) => push("pack", nth(plain(rest, &["--builder", "-B", "--path", "-p", "--env", "-e", "--buildpack", "-b", "--tag", "-t"]), 0)),
        ("buildctl", "build", _) => docker::outputs_push(&rest.texts(&["--output", "-o"])).map(|names| push("other", names)).unwrap_or_default(),
        ("devcontainer", "build", _) if rest.texts(&["--push"]).iter().any(|text| text == "true") => push("devcontainers-ci", rest.texts(&["--image-name"])),
        ("mvn" | "mvnw" | "gradle" | "gradlew", ..) => jib(arguments),
        ("executor", ..) => push("kaniko", arguments.texts(&["--destination", "-d"])),
        ("node" | "python" | "python3" | "npm" | "npx", ..) => Vec::new(),
        _ => Vec::new(),
    }
}

const ORAS: &[&str] = &["--artifact-type", "--annotation", "-a", "--config", "--annotation-file", "--image-spec", "-u", "--username", "-p", "--password", "--subject", "--platform", "--export-manifest", "--concurrency"];

fn ko(command: &str, arguments: Arguments<'_>) -> Vec<Effect> {
    if arguments.flag(&["--local", "-L"]) || !arguments.texts(&["--push"]).iter().all(|text| text != "false") || arguments.flag(&["--push=false"]) {
        return Vec::new();
    }
    let options = ["-t", "--tags", "-f", "--filename", "--platform", "--image-label", "--image-refs", "--sbom", "-j", "--jobs", "--image-annotation", "--sbom-dir", "--tag-only"];
    let built = matches!(command, "build" | "publish");
    let paths = if built { owned(&arguments.plain(&options)) } else { Vec::new() };
    let (base, bare) = (arguments.flag(&["-B", "--base-import-paths"]), arguments.flag(&["--bare"]));
    vec![Effect::Follow(Follow::Ko { paths, base, bare })]
}

fn goreleaser(command: &str, arguments: Arguments<'_>) -> Vec<Effect> {
    let skips: Vec<String> = arguments.texts(&["--skip"]).iter().flat_map(|text| text.split(',')).map(str::to_owned).collect();
    let skipped = skips.iter().any(|skip| matches!(skip.as_str(), "publish" | "docker"));
    if command != "release" || skipped || arguments.flag(&["--snapshot", "--skip-publish"]) {
        return Vec::new();
    }
    vec![Effect::Follow(Follow::Goreleaser { file: arguments.texts(&["-f", "--config"]).into_iter().next() })]
}

/// Jib's plugins push with the goal `jib:build` or the task `jib`.
fn jib(arguments: &Arguments<'_>) -> Vec<Effect> {
    let words: Vec<&String> = arguments.words().iter().flatten().collect();
    let goal = words.iter().any(|word| word.ends_with("jib:build") || word.as_str() == "jib" || word.ends_with(":jib"));
    let images = ["-Dimage=", "-Djib.to.image=", "--image="];
    let named = words.iter().filter_map(|word| images.iter().find_map(|prefix| word.strip_prefix(prefix)));
    let references: Vec<String> = named.map(str::to_owned).collect();
    let spring = words.iter().any(|word| word.contains("spring-boot:build-image")) && words.iter().any(|word| word.contains("image.publish=true"));
    if goal { push("jib", references) } else if spring { push("other", references) } else { Vec::new() }
}

pub(super) fn make(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let options = ["-C", "--directory", "-f", "--file", "--makefile", "-j", "-I", "-o", "-W"];
    let folder = arguments.texts(&["-C", "--directory"]).into_iter().next();
    let (mut targets, mut variables) = (Vec::new(), Vec::new());
    for word in arguments.plain(&options) {
        let first = word.first().map_or("", String::as_str);
        match first.split_once('=') {
            Some((name, _)) => {
                let value = |text: &String| text.split_once('=').map_or_else(String::new, |(_, value)| value.to_owned());
                variables.push((name.trim_end_matches(['?', ':', '+']).to_owned(), word.iter().map(value).collect()));
            }
            None => targets.extend(word.iter().cloned()),
        }
    }
    let file = arguments.texts(&["-f", "--file", "--makefile"]).into_iter().next();
    let folder = join(&call.folder, folder.as_deref().unwrap_or_default());
    vec![Effect::Follow(Follow::Make { folder, file, targets, variables })]
}

pub(super) fn task(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let options = ["-t", "--taskfile", "-d", "--dir", "-o", "--output", "-C", "--concurrency"];
    let (mut tasks, mut variables) = (Vec::new(), Vec::new());
    for word in arguments.plain(&options) {
        match word.first().and_then(|text| text.split_once('=')) {
            Some((name, value)) => variables.push((name.to_owned(), vec![value.to_owned()])),
            None => tasks.extend(word.iter().cloned()),
        }
    }
    let folder = arguments.texts(&["-d", "--dir"]).into_iter().next().unwrap_or_default();
    let file = arguments.texts(&["-t", "--taskfile"]).into_iter().next();
    vec![Effect::Follow(Follow::Task { folder: join(&call.folder, &folder), file, tasks, variables })]
}

pub(super) fn just(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let options = ["-f", "--justfile", "-d", "--working-directory"];
    let plain = arguments.plain(&options);
    let Some((recipe, arguments_of)) = plain.split_first() else { return Vec::new() };
    let recipe = recipe.first().cloned().unwrap_or_default();
    let file = arguments.texts(&["-f", "--justfile"]).into_iter().next();
    let arguments = arguments_of.iter().map(|word| (*word).clone()).collect();
    vec![Effect::Follow(Follow::Just { folder: call.folder.clone(), file, recipe, arguments })]
}

/// `bash path/to/script …`.
pub(super) fn script(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let plain = arguments.plain(&["-o", "-O"]);
    let Some((path, rest)) = plain.split_first() else { return Vec::new() };
    let path = path.first().map_or("", String::as_str);
    let arguments = rest.iter().map(|word| (*word).clone()).collect();
    vec![Effect::Follow(Follow::Script { path: join(&call.folder, path), arguments })]
}

/// `./path/to/script …`.
pub(super) fn own_script(path: &str, call: &Call) -> Vec<Effect> {
    vec![Effect::Follow(Follow::Script { path: join(&call.folder, path), arguments: call.words[1..].to_vec() })]
}

/// A path below a folder, without `./` and what `..` takes back.
pub(in super::super) fn join(folder: &str, path: &str) -> String {
    let whole = format!("{folder}/{path}");
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}
