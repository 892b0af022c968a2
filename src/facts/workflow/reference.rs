//! Image references: from `docker://GHCR.io/Owner/App:1@sha256:…` to a name.

use super::value::{Holes, Why, has_hole, is_hole};

/// A reference taken apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Reference {
    /// The registry, in lower case; may have holes.
    pub(super) registry: String,
    /// The name without the registry, as it was written.
    pub(super) path: String,
    /// The tag, if there is one.
    pub(super) tag: Option<String>,
}

impl Reference {
    /// Reads a reference; `None` when it cannot be one. What has no registry belongs to Docker Hub.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = without_scheme(text.trim().trim_matches(['"', '\'']));
        let text = text.split('@').next().unwrap_or(text);
        // A colon in the first part is a port if a path follows; any other begins the tag.
        let first = text.find('/').map_or(0, |slash| slash + 1);
        let last = first;
        let (name, tag) = match text[last..].find(':') {
            Some(colon) => (&text[..last + colon], Some(text[last + colon + 1..].to_owned())),
            None => (text, None),
        };
        let name = name.trim_end_matches('/');
        if name.is_empty() || name.contains(char::is_whitespace) || name.starts_with('-') {
            return None;
        }
        let (first, rest) = name.split_once('/').unwrap_or(("", name));
        let is_registry = first.contains(['.', ':']) || first == "localhost" || has_hole(first);
        let (registry, path) = match (is_registry, name) {
            (true, _) => (first.to_lowercase(), rest),
            (false, name) if name.chars().all(is_hole) => (name.to_owned(), ""),
            (false, name) if has_hole(name) && first.is_empty() => (name.to_owned(), ""),
            _ => ("docker.io".to_owned(), name),
        };
        Some(Self { registry, path: path.to_owned(), tag })
    }

    /// The name as it is shown: lower case, with `?` for what is not known.
    pub(super) fn name(&self) -> String {
        let whole =
            if self.path.is_empty() { self.registry.clone() } else { format!("{}/{}", self.registry, self.path) };
        marked(&whole.to_lowercase())
    }
}

/// A text with `?` in place of holes, runs of them being one.
pub(super) fn marked(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let c = if is_hole(c) { '?' } else { c };
        if c != '?' || !out.ends_with('?') {
            out.push(c);
        }
    }
    out
}

/// A text without `docker://`, `oci://`, `https://`.
pub(super) fn without_scheme(text: &str) -> &str {
    let schemes = ["docker://", "oci://", "https://", "http://"];
    schemes.iter().find_map(|scheme| text.strip_prefix(scheme)).unwrap_or(text)
}

/// The host of a registry as it is written for a login: no scheme, no namespace, lower case.
pub(super) fn host(text: &str) -> String {
    let text = without_scheme(text.trim().trim_matches(['"', '\'']));
    let host = text.split('/').next().unwrap_or(text).to_lowercase();
    match host.as_str() {
        "" | "index.docker.io" | "registry-1.docker.io" => "docker.io".to_owned(),
        _ => host,
    }
}

/// What a registry is for a question about one registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Yes,
    No,
    /// The registry is not known.
    Maybe,
}

/// Whether a host, with holes, is the registry.
pub(super) fn is_registry(host: &str, registry: &str) -> Match {
    if host.eq_ignore_ascii_case(registry) {
        return Match::Yes;
    }
    if !has_hole(host) {
        return Match::No;
    }
    let head: String = host.chars().take_while(|c| !is_hole(*c)).collect();
    let tail = host.rsplit(is_hole).next().unwrap_or_default();
    // What an unknown part ends in need not be its host: it can hold a slash.
    let fits = registry.starts_with(&head) && (!tail.starts_with('.') || registry.ends_with(tail));
    if fits { Match::Maybe } else { Match::No }
}

/// Why parts of a text are unknown: each source once.
pub(super) fn unknown_parts(holes: &Holes, text: &str) -> Vec<(String, Why)> {
    let mut out: Vec<(String, Why)> = Vec::new();
    for hole in holes.inside(text) {
        let entry = (hole.source, hole.why);
        if !out.contains(&entry) {
            out.push(entry);
        }
    }
    out
}
