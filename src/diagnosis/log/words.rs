//! What the words of a line say: the image that it names, what was being done, whether it is about images at all.
//!
//! In: a line. Out: what it names, without regard to the lines around it.

use crate::catalog::log::{Doing, Namespace};

/// Words of steps and messages that work with images.
pub(super) const IMAGE_WORDS: &[&str] = &[
    "docker",
    "dockerd",
    "dockerfile",
    "buildx",
    "buildkit",
    "buildkitd",
    "buildah",
    "podman",
    "nerdctl",
    "containerd",
    "kaniko",
    "ko",
    "jib",
    "crane",
    "skopeo",
    "oras",
    "helm",
    "compose",
    "bake",
    "earthly",
    "dagger",
    "goreleaser",
    "pack",
    "container",
    "image",
    "images",
    "layer",
    "push",
    "pull",
    "publish",
    "registry",
    "trivy",
];

/// What the names of steps have that publish. The action of development containers has no other purpose.
const PUBLISHING: &[&str] = &["push", "publish", "goreleaser", "devcontainers/action@"];

/// The image of the registry that a text names, as `owner/name` in lower case.
pub(super) fn image(text: &str, registry: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let (_, rest) = lower.split_once(registry)?;
    let rest = rest.strip_prefix("/v2").filter(|rest| rest.starts_with('/')).unwrap_or(rest).strip_prefix('/')?;
    let path = rest.split(|c: char| !(c.is_ascii_alphanumeric() || "._-/".contains(c))).next()?;
    let name =
        ["/manifests/", "/blobs/", "/tags/"].iter().find_map(|end| path.split_once(end)).map_or(path, |(name, _)| name);
    (name.contains('/') && !name.ends_with('/')).then(|| name.to_owned())
}

/// The tag behind the image of the registry that a text names.
pub(super) fn tag(text: &str, registry: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let name = image(&lower, registry)?;
    let (_, rest) = lower.split_once(&format!("{registry}/{name}:"))?;
    let tag = rest.split(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))).next()?;
    (!tag.is_empty()).then(|| tag.to_owned())
}

/// Whose the image is, by the repository that the log names.
pub(super) fn namespace(image: Option<&str>, repository: Option<&str>) -> Namespace {
    let owner = |name: &str| name.split('/').next().unwrap_or_default().to_lowercase();
    match (image, repository) {
        (Some(image), Some(repository)) if owner(image) == owner(repository) => Namespace::Own,
        (Some(_), Some(_)) => Namespace::Other,
        _ => Namespace::Unknown,
    }
}

/// Whether the text is about a cache that could not be read, which stops no build.
pub(super) fn reads_cache(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("importing cache") || lower.contains("cache importer")
}

/// What a client was doing, by the words of the line and of the step.
pub(super) fn doing(text: &str, step: Option<&str>) -> Doing {
    let lower = text.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if any(&["exporting cache", "importing cache", "writing layer blob", "cache manifest", "cache-to", "cache-from"]) {
        return Doing::Cache;
    }
    if any(&["cosign", "signing ", "attest", "signature to"]) {
        return Doing::Attest;
    }
    // Jib says so of the image that it was to push.
    if lower.contains("you should make sure you have permissions for ") {
        return Doing::Push;
    }
    if any(&[
        "docker login",
        " login ",
        "logging in",
        "username and password",
        "username required",
        "password required",
        "non tty",
        "/v2/\": ",
        "/v2/: ",
    ]) {
        return Doing::Login;
    }
    if any(&[
        "push",
        "blobs/upload",
        "writing blob",
        "writing manifest",
        "put \"",
        "put https",
        "publish",
        "at destination",
    ]) {
        return Doing::Push;
    }
    if any(&[
        "pull",
        "load metadata",
        "source metadata",
        "/manifests/",
        "/tags/list",
        "repository tags",
        "resolve reference",
        "initializing source",
        "fetching",
        "no matching manifest",
    ]) {
        return Doing::Pull;
    }
    if any(&["delet", "restor"]) {
        return Doing::Delete;
    }
    match step.map(str::to_lowercase) {
        Some(step) if step.contains("login") || step.contains("log in") => Doing::Login,
        Some(step) if step.contains("attest") || step.contains("cosign") => Doing::Attest,
        Some(step) if PUBLISHING.iter().any(|word| step.contains(word)) => Doing::Push,
        Some(step) if step.contains("pull") || step.contains("initialize containers") => Doing::Pull,
        _ => Doing::Unknown,
    }
}

/// Whether a reference in the text has a tag such as `pr-12`.
pub(super) fn has_pull_request_tag(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.match_indices(":pr-").any(|(at, word)| lower[at + word.len()..].starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether the text after `Run ` is an action, as a log without markers shows it.
pub(super) fn is_action(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.contains('@') && word.contains('/')
}
