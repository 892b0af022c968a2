//! Images that a step copies from one registry to another, and which of the two a line is about.
//!
//! In: lines with the command of a copy, or with what a client says when it begins one. Out: the end of the copy that a line
//! without a host speaks of, and whose it is, if the names of the command tell.

use super::host;
use super::state::Whose;

/// The texts that tell of a copy, for the search.
pub(super) const LANDMARKS: &[&str] = &[
    "docker://",
    "copying from ",
    "crane copy ",
    "crane cp ",
    "oras copy ",
    "oras cp ",
    "image copy ",
    "at destination",
];

/// The commands that copy, and whether they name only where to.
const COMMANDS: &[(&str, bool)] = &[
    ("skopeo copy ", false),
    ("skopeo sync ", false),
    ("crane copy ", false),
    ("crane cp ", false),
    ("oras copy ", false),
    ("oras cp ", false),
    ("image copy ", false),
    ("buildah push ", true),
    ("podman push ", true),
];

/// What clients say of the end that they write to.
const WRITES: &[&str] = &[
    "at destination",
    "initializing destination",
    "writing blob",
    "writing manifest",
    "uploading manifest",
    "failed to send ",
    "destination registry",
    "on destination",
];
/// What clients say of the end that they read from.
const READS: &[&str] = &[
    "initializing source",
    "determining manifest mime type",
    "reading manifest",
    "reading blob",
    "source registry",
    "on source",
];

/// An end of a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Source,
    Destination,
}

/// The two ends of a copy, as far as their names tell whose they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Copy {
    source: Option<Whose>,
    destination: Option<Whose>,
}

impl Copy {
    /// Whose an end is.
    pub(super) fn of(&self, end: End) -> Option<&Whose> {
        match end {
            End::Source => self.source.as_ref(),
            End::Destination => self.destination.as_ref(),
        }
    }
}

/// The end that a line speaks of; `lower` is in lower case.
pub(super) fn end(lower: &str) -> Option<End> {
    let says = |texts: &[&str]| texts.iter().any(|text| lower.contains(text));
    match (says(WRITES), says(READS)) {
        (true, _) => Some(End::Destination),
        (false, true) => Some(End::Source),
        (false, false) => None,
    }
}

/// The copy that a line tells of; `lower` is in lower case.
pub(super) fn told(lower: &str, whose: &impl Fn(&str) -> Option<Whose>) -> Option<Copy> {
    let of = |name: &str| of_name(name, whose);
    for (command, only_to) in COMMANDS {
        let Some((_, rest)) = lower.split_once(command) else { continue };
        let names = names(rest);
        let destination = names.last().and_then(|name| of(name));
        let source = || names.len().checked_sub(2).and_then(|at| of(names[at]));
        return match (names.len(), only_to) {
            (0, _) | (1, false) => None,
            (_, true) => Some(Copy { source: None, destination }),
            (_, false) => Some(Copy { source: source(), destination }),
        };
    }
    let (from, to) = said(lower)?;
    Some(Copy { source: of(from), destination: of(to) })
}

/// The names of a copy that a client says it makes: `Copying from A to B`, or the fields of a logger.
fn said(lower: &str) -> Option<(&str, &str)> {
    let word =
        |text: &str| text.split(|c: char| c.is_whitespace() || "\"',;".contains(c)).next().unwrap_or_default().len();
    if let Some((_, rest)) = lower.split_once("from=\"docker://") {
        let (_, to) = rest.split_once("to=\"docker://")?;
        return Some((&rest[..word(rest)], &to[..word(to)]));
    }
    let (_, rest) = lower.split_once("copying ")?;
    let rest = rest.strip_prefix("from ").unwrap_or(rest);
    let (from, to) = rest.split_at(word(rest));
    let to = to.strip_prefix(" to ")?;
    let to = &to[..word(to)];
    (is_name(from) && is_name(to)).then_some((from, to))
}

/// The words of a command that can be images: no options, no paths, no platforms.
fn names(rest: &str) -> Vec<&str> {
    let end = rest.find(['|', ';', '&', '>']).unwrap_or(rest.len());
    let words = rest[..end].split_whitespace().map(|word| word.trim_matches(['"', '\'', '`']));
    words.filter(|word| is_name(word)).collect()
}

fn is_name(word: &str) -> bool {
    let platform = ["linux/", "windows/", "darwin/"].iter().any(|os| word.starts_with(os));
    word.contains('/') && !word.starts_with(['-', '/', '.', '~']) && !platform
}

/// Whose the registry of a name is.
fn of_name(name: &str, whose: &impl Fn(&str) -> Option<Whose>) -> Option<Whose> {
    let name = name.strip_prefix("docker://").unwrap_or(name);
    let (first, _) = name.split_once('/')?;
    // A variable, or what is kept on a disk.
    if first.is_empty() || first.contains(['$', '{', '*', '%', '<']) || name.contains("://") || is_kept(first) {
        return None;
    }
    Some(match host::named(first) {
        Some(name) => whose(&name).unwrap_or(Whose::Other(name)),
        None => Whose::Unqualified,
    })
}

/// Whether a name begins as those of images do that no registry has.
fn is_kept(first: &str) -> bool {
    ["dir:", "oci:", "oci-archive:", "docker-archive:", "docker-daemon:", "containers-storage:", "ocidir:"]
        .iter()
        .any(|transport| first.starts_with(transport))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<(Option<Whose>, Option<Whose>)> {
        let whose = |name: &str| (name == "ghcr.io").then_some(Whose::Registry);
        told(&text.to_lowercase(), &whose).map(|copy| (copy.source, copy.destination))
    }

    #[test]
    fn both_ends_are_told() {
        let ours = || Some(Whose::Registry);
        let quay = || Some(Whose::Other("quay.io".to_owned()));
        for line in [
            "+ skopeo copy --all docker://ghcr.io/o/a:1 docker://quay.io/o/a:1",
            "##[group]Run skopeo copy --authfile ./x/auth.json --dest-creds \"a:b\" docker://ghcr.io/o/a docker://quay.io/o/a | tee log",
            "crane cp ghcr.io/o/a:1 quay.io/o/a:1 --platform linux/amd64",
            "2026/11/20 08:12:44 Copying from ghcr.io/o/a:1 to quay.io/o/a:1",
            "level=info msg=\"Copying image ref 1/3\" from=\"docker://ghcr.io/o/a:1\" to=\"docker://quay.io/m/a:1\"",
            "regctl image copy ghcr.io/o/a:1 quay.io/o/a:1",
        ] {
            assert_eq!(of(line), Some((ours(), quay())), "{line}");
        }
        assert_eq!(of("oras cp quay.io/o/a:1 ghcr.io/o/a:1"), Some((quay(), ours())));
        assert_eq!(of("buildah push app docker://quay.io/o/a:1"), Some((None, quay())));
        assert_eq!(of("Copying ghcr.io/o/a:1 to o/a:1"), Some((ours(), Some(Whose::Unqualified))));
        assert_eq!(of("skopeo copy docker://$SRC docker://ghcr.io/o/a"), Some((None, ours())));
    }

    #[test]
    fn what_copies_no_image_is_none() {
        for line in
            ["Copying blob sha256:aaaa", "skopeo copy --help", "Copying ./a/b to /c/d", "crane manifest ghcr.io/o/a"]
        {
            assert_eq!(of(line), None, "{line}");
        }
    }

    #[test]
    fn the_words_of_a_line_tell_its_end() {
        assert_eq!(end("trying to reuse blob sha256:a at destination: denied"), Some(End::Destination));
        assert_eq!(end("initializing source docker://x: reading manifest 1: denied"), Some(End::Source));
        assert_eq!(end("copying blob sha256:a"), None);
    }
}
