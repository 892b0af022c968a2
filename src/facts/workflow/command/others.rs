//! Every other program that pushes, logs in, or leads to a file of the repository.

use super::super::shell::{Alternatives, Call};
use super::super::value::{Holes, Why, has_hole};
use super::arguments::Arguments;
use super::files::{earthly, join};
use super::{Effect, Follow, KoBuild, docker, table};

fn push(tool: &'static str, references: Vec<String>) -> Vec<Effect> {
    if references.is_empty() { Vec::new() } else { vec![Effect::Push { tool, references, built: None }] }
}

fn owned(words: &[&Alternatives]) -> Vec<String> {
    words.iter().flat_map(|word| word.iter().cloned()).collect()
}

/// `podman` and `buildah`: `push SOURCE [DESTINATION]`.
pub(super) fn podman(tool: &'static str, arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(&["--root", "--log-level", "--storage-driver"]);
    let (second, after) = rest.subcommand(&[]);
    let options = [
        "--creds",
        "--authfile",
        "--digestfile",
        "--format",
        "-f",
        "--tls-verify",
        "--compression-format",
        "--retry",
        "--retry-delay",
        "--cert-dir",
        "--sign-by",
    ];
    let destination = |arguments: Arguments<'_>| {
        let plain = arguments.plain(&options);
        let last = plain.get(1).or_else(|| plain.first()).map(|word| (*word).clone()).unwrap_or_default();
        // Other destinations, such as a folder, are no registry.
        let elsewhere = ["dir:", "oci:", "docker-archive:", "oci-archive:", "containers-storage:", "docker-daemon:"];
        last.into_iter().filter(|text| !elsewhere.iter().any(|prefix| text.starts_with(prefix))).collect()
    };
    match (command, second) {
        ("login", _) => vec![docker::login(if tool == "docker-cli" { "nerdctl" } else { tool }, rest, call)],
        ("logout", _) => vec![docker::logout(if tool == "docker-cli" { "nerdctl" } else { tool }, rest, None)],
        ("push", _) => push(tool, destination(rest)),
        ("image" | "manifest", "push") => push(tool, destination(after)),
        ("build", _) if tool == "docker-cli" && rest.flag(&["--push"]) => push(tool, rest.texts(&["-t", "--tag"])),
        ("build" | "bud", _) => {
            let references = rest.texts(&["-t", "--tag"]);
            vec![Effect::Build { tool, references, built: docker::what(rest, call) }]
        }
        ("compose", _) => docker::compose(&rest, call),
        ("image", _) => docker::names(second, after),
        _ => docker::names(command, rest),
    }
}

/// Programs that are told apart by their name alone.
pub(super) fn program(holes: &Holes, name: &str, arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let (command, rest) = arguments.subcommand(GLOBAL);
    let (second, after) = rest.subcommand(&["--platform"]);
    if let Some(login) = login(name, command, second, rest, after) {
        return vec![docker::login(name, login, call)];
    }
    if let Some(effects) = table::effects(name, command, second, rest, after) {
        return effects;
    }
    match (name, command) {
        ("skopeo" | "oras", "logout") => vec![docker::logout(name, rest, None)],
        ("helm" | "oras" | "regctl", "registry") if second == "logout" => vec![docker::logout(name, after, None)],
        ("crane" | "gcrane", "auth") if second == "logout" => vec![docker::logout(name, after, None)],
        ("skopeo", "sync") => mirrored(holes, rest),
        ("helm", "push") => helm(rest),
        ("helm", "package") => {
            let options = ["-d", "--destination", "--version", "--app-version", "--key", "--keyring"];
            let paths = rest.plain(&options).into_iter().flatten();
            paths.map(|path| Effect::Chart(join(&call.folder, path))).collect()
        }
        ("ko", "build" | "publish" | "resolve" | "apply" | "create" | "run") => ko(command, rest),
        ("goreleaser", _) => goreleaser(command, *arguments),
        ("earthly", _) if arguments.flag(&["--push"]) => vec![earthly(arguments, call)],
        ("imgpkg", "push") => push("other", rest.texts(&["-b", "--bundle", "-i", "--image"])),
        // As an Earthfile has it.
        ("SAVE", "IMAGE") if rest.flag(&["--push"]) => {
            push("earthly", rest.plain(&[]).into_iter().flatten().cloned().collect())
        }
        ("buildctl", "build") => docker::outputs_push(&rest.texts(&["--output", "-o"]), false)
            .map(|names| push("other", names))
            .unwrap_or_default(),
        ("devcontainer", "build") if rest.texts(&["--push"]).iter().any(|text| text == "true") => {
            push("devcontainers-ci", rest.texts(&["--image-name"]))
        }
        ("dotnet", "publish") => dotnet(holes, arguments),
        ("mvn" | "mvnw" | "gradle" | "gradlew", _) => jib(arguments),
        ("cosign", "sign" | "attest") if arguments.texts(&["--key"]).is_empty() => vec![Effect::Sign],
        ("executor", _) => push("kaniko", arguments.texts(&["--destination", "-d"])),
        _ => Vec::new(),
    }
}

/// Options in front of the subcommand that take a value.
const GLOBAL: &[&str] =
    &["--policy", "--registries.d", "--override-os", "--override-arch", "-v", "--host", "--platform"];

/// The arguments of a login, if this is one.
fn login<'a>(
    name: &str,
    command: &str,
    second: &str,
    rest: Arguments<'a>,
    after: Arguments<'a>,
) -> Option<Arguments<'a>> {
    match (name, command, second) {
        ("skopeo" | "helm" | "oras" | "crane" | "regctl" | "flux" | "ko" | "cosign" | "gcrane", "login", _) => {
            Some(rest)
        }
        ("crane" | "gcrane", "auth", "login") => Some(after),
        ("helm" | "regctl" | "oras" | "flux", "registry", "login") => Some(after),
        _ => None,
    }
}

/// `skopeo sync`: what is copied is decided elsewhere.
fn mirrored(holes: &Holes, arguments: Arguments<'_>) -> Vec<Effect> {
    if !arguments.texts(&["--dest", "-d"]).iter().any(|text| text == "docker") {
        return Vec::new();
    }
    let source = holes.of("$(skopeo sync)", Why::Shell);
    let plain = arguments.plain(&["--src", "-s", "--dest", "-d", "--authfile", "--retry-times"]);
    let target = plain.get(1).map(|word| (*word).clone()).unwrap_or_default();
    push("skopeo", target.into_iter().map(|text| format!("{text}/{source}")).collect())
}

fn helm(arguments: Arguments<'_>) -> Vec<Effect> {
    let words = arguments.plain(&["--username", "--password", "--ca-file", "--cert-file", "--key-file", "--version"]);
    let archive = words.first().and_then(|word| word.first()).cloned().unwrap_or_default();
    let registry = |text: &String| text.starts_with("oci://") || has_hole(text);
    let target: Vec<String> =
        words.get(1).into_iter().flat_map(|word| word.iter()).filter(|t| registry(t)).cloned().collect();
    if target.is_empty() { Vec::new() } else { vec![Effect::Follow(Follow::Helm { archive, target })] }
}

fn ko(command: &str, arguments: Arguments<'_>) -> Vec<Effect> {
    if arguments.flag(&["--local", "-L"])
        || !arguments.texts(&["--push"]).iter().all(|text| text != "false")
        || arguments.flag(&["--push=false"])
    {
        return Vec::new();
    }
    let options = [
        "-t",
        "--tags",
        "-f",
        "--filename",
        "--platform",
        "--image-label",
        "--image-refs",
        "--sbom",
        "-j",
        "--jobs",
        "--image-annotation",
        "--sbom-dir",
        "--tag-only",
    ];
    let built = matches!(command, "build" | "publish");
    let paths = if built { owned(&arguments.plain(&options)) } else { Vec::new() };
    let labels = arguments.texts(&["--image-label", "--image-annotation"]);
    let tags = arguments.texts(&["-t", "--tags"]).iter().flat_map(|tags| tags.split(',')).map(str::to_owned).collect();
    let (base, bare) = (arguments.flag(&["-B", "--base-import-paths"]), arguments.flag(&["--bare"]));
    vec![Effect::Follow(Follow::Ko(KoBuild { paths, base, bare, labels, tags }))]
}

fn goreleaser(command: &str, arguments: Arguments<'_>) -> Vec<Effect> {
    let skips: Vec<String> =
        arguments.texts(&["--skip"]).iter().flat_map(|text| text.split(',')).map(str::to_owned).collect();
    let skipped = skips.iter().any(|skip| matches!(skip.as_str(), "publish" | "docker"));
    // Without a command it releases: `shouldPrependRelease` in its cmd/root.go.
    let asks = arguments.flag(&["-h", "--help", "-v", "--version"]);
    let releases = matches!(command, "release" | "r") || command.is_empty() && !asks;
    if !releases || skipped || arguments.flag(&["--snapshot", "--skip-publish"]) {
        return Vec::new();
    }
    vec![Effect::Follow(Follow::Goreleaser { file: arguments.texts(&["-f", "--config"]).into_iter().next() })]
}

/// The SDK of .NET pushes with the target `PublishContainer` to the registry that a property names.
fn dotnet(holes: &Holes, arguments: &Arguments<'_>) -> Vec<Effect> {
    let words: Vec<&String> = arguments.words().iter().flatten().collect();
    let property = |name: &str| {
        let value = |word: &&String| Some(word.rsplit_once(&format!("{name}="))?.1.trim_matches('"').to_owned());
        words.iter().find_map(|word| value(word).filter(|value| !value.is_empty()))
    };
    let container =
        words.iter().any(|word| word.contains("PublishContainer") || word.contains("PublishProfile=Default"));
    let Some(registry) = property("ContainerRegistry").filter(|_| container) else { return Vec::new() };
    let unknown = || holes.of("ContainerRepository", Why::File);
    let name = property("ContainerRepository").or_else(|| property("ContainerImageName")).unwrap_or_else(unknown);
    let tags = property("ContainerImageTags").or_else(|| property("ContainerImageTag")).unwrap_or_default();
    let tagged = |tag: &str| if tag.is_empty() { String::new() } else { format!(":{tag}") };
    let references = tags.split(';').map(|tag| format!("{registry}/{name}{}", tagged(tag.trim())));
    push("other", references.collect())
}

/// A name without its tag; the colon of a port stays.
fn without_tag(name: &str) -> &str {
    let at = name.rfind(':').filter(|at| !name[*at..].contains('/'));
    &name[..at.unwrap_or(name.len())]
}

/// Jib's plugins push with the goal `jib:build` or the task `jib`.
fn jib(arguments: &Arguments<'_>) -> Vec<Effect> {
    let words: Vec<&String> = arguments.words().iter().flatten().collect();
    let goal = words.iter().any(|word| word.ends_with("jib:build") || word.as_str() == "jib" || word.ends_with(":jib"));
    let images = ["-Dimage=", "-Djib.to.image=", "--image=", "-Dspring-boot.build-image.imageName=", "--imageName="];
    let named = words.iter().filter_map(|word| images.iter().find_map(|prefix| word.strip_prefix(prefix)));
    let mut references: Vec<String> = named.map(str::to_owned).collect();
    // Beside the tag of the name there can be others.
    let tags = words.iter().filter_map(|word| word.strip_prefix("-Djib.to.tags=")).flat_map(|tags| tags.split(','));
    let tags: Vec<&str> = tags.filter(|tag| !tag.is_empty()).collect();
    let bare: Vec<String> = references.iter().map(|name| without_tag(name).to_owned()).collect();
    references.extend(bare.iter().flat_map(|name| tags.iter().map(move |tag| format!("{name}:{tag}"))));
    let spring =
        words.iter().any(|word| {
            word.contains("spring-boot:build-image") || *word == "bootBuildImage" || word.ends_with(":bootBuildImage")
        }) && words.iter().any(|word| word.contains("image.publish=true") || word.as_str() == "--publishImage");
    if goal {
        push("jib", references)
    } else if spring {
        push("other", references)
    } else {
        Vec::new()
    }
}
