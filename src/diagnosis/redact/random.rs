//! Words that only a generator writes, whatever stands around them: bodies of keys, tokens of services that nobody listed.
//!
//! In: a line. Out: the line with `***` in place of words of letters of both cases and digits that change from one to another as
//! often as chance makes them. Commits, digests and ids have no capitals, names change at the beginnings of their parts only: both
//! stay.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::HIDDEN;

/// Words of base64, and the words inside of what only looks like it.
static WORDS: LazyLock<Option<(Regex, Regex)>> = LazyLock::new(|| {
    Some((Regex::new(r"[A-Za-z0-9+/]{16,}={0,2}").ok()?, Regex::new(r"[A-Za-z0-9]{20,}={0,2}").ok()?))
});

/// Registries whose images are known by their names.
const HOSTS: &[&str] = &["ghcr.io/", "docker.io/", "quay.io/"];

/// From so many letters on a word of base64 goes as a whole.
const BODY: usize = 40;

/// The line without such words.
pub(super) fn hide(line: &str) -> String {
    let Some((body, word)) = WORDS.as_ref() else { return HIDDEN.to_owned() };
    let bare = line.trim();
    let hidden = body.replace_all(line, |found: &Captures<'_>| {
        let is_body = found[0].len() >= BODY || bare == &found[0];
        if is_body && is_random(&found[0], 30) { HIDDEN } else { &found[0] }.to_owned()
    });
    let shown = word.replace_all(&hidden, |found: &Captures<'_>| {
        // A name or a tag is chosen by people, and everybody sees it who sees the image.
        let image = || found.get(0).is_some_and(|word| is_in_image(&hidden[..word.start()]));
        if is_random(&found[0], 42) && !image() { HIDDEN } else { &found[0] }.to_owned()
    });
    shown.into_owned()
}

/// Whether the name or the tag of an image stands where this text ends.
fn is_in_image(before: &str) -> bool {
    let name = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._/-".contains(c));
    let path = &before[name.len()..];
    if !name.ends_with('/') && HOSTS.iter().any(|host| path.trim_start_matches('/').starts_with(host)) {
        return true;
    }
    let tag = before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._-".contains(c));
    super::places::is_behind_image(tag)
}

/// Whether the kinds of letters change as often as chance makes them: in so many of a hundred pairs. Chance makes three changes in
/// five letters; words that each begin with a capital make two in six. Keys begin with a known text, which has fewer.
fn is_random(word: &str, percent: usize) -> bool {
    let kind = |b: u8| match b {
        b'0'..=b'9' => Some(0),
        b'a'..=b'z' => Some(1),
        b'A'..=b'Z' => Some(2),
        _ => None,
    };
    let mut kinds: Vec<u8> = word.bytes().filter_map(kind).collect();
    let pairs = kinds.len().saturating_sub(1).max(1);
    let changes = kinds.windows(2).filter(|pair| pair[0] != pair[1]).count();
    kinds.dedup();
    // One word in capitals before a digest makes no chance.
    let capitals = kinds.iter().filter(|kind| **kind == 2).count();
    capitals >= 2 && kinds.contains(&0) && kinds.contains(&1) && changes * 100 >= pairs * percent
}

#[cfg(test)]
mod tests {
    use super::hide;

    #[test]
    fn what_chance_wrote_goes() {
        assert_eq!(hide("with aB3dE5fG7hJ9kL1mN2pQ here"), "with *** here");
        assert_eq!(hide("  MIIEvQIBADANBgkqhkiG9w0/AQEFAASC+Kcw2ggSj"), "  ***");
    }

    #[test]
    fn what_people_wrote_stays() {
        for line in [
            "ghcr.io/octo-org/app:Release20261120BuildA7fX9Q2bZ1",
            "docker pull ghcr.io/octo-org/OctoWebShopFrontEndServiceV2Image7b",
            "ghcr.io/octo-org/app:main-Release20261120BuildA7fX9Q2bZ1 is there",
            "ghcr.io/octo-org/app:sha-3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c",
            "ReadTimeoutErrorInHTTPConnectionPool2 at com/example/ProjectName2/ServiceImplementation1",
            "/home/runner/work/Octo/Octo/src/Main2/Resources/ApplicationContext",
            "MANIFEST_UNKNOWN INSTALLATION_NOT_ALLOWED_2",
        ] {
            assert_eq!(hide(line), line);
        }
    }
}
