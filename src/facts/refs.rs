//! Tags of images and branches of git.

use super::list::clean;
use super::shown::looks_like_token;
use super::types::{ValueError, text_type};

text_type! {
    /// A tag of an image, or a pattern of tags.
    Tag
}
text_type! {
    /// A branch, or a pattern of branches as workflows have them.
    Branch
}

impl Tag {
    /// A tag as registries accept it: a letter, digit or `_`, then up to 127 of these, `.` and `-`.
    ///
    /// Tags that differ from run to run are written as patterns, in which `{`, `}` and `*` are allowed anywhere: `pr-{number}`,
    /// `{{version}}`, `v*`. What stands between the braces is for the reader; nothing expands it.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`], [`ValueError::Tag`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        let fits = text.len() <= 128
            && !text.starts_with(['.', '-'])
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-{}*".contains(&b));
        if fits && !looks_like_token(text) { Ok(Self(text.to_owned())) } else { Err(ValueError::Tag) }
    }

    /// Whether it stands for many tags.
    #[must_use]
    pub fn is_pattern(&self) -> bool {
        self.0.contains(['{', '}', '*'])
    }

    /// Whether it ends with the name of an architecture, as the tags of the parts of an image for several platforms do.
    #[must_use]
    pub fn is_of_one_platform(&self) -> bool {
        let end = self.0.to_ascii_lowercase();
        let end = end.rsplit_once(['-', '_', '.']).map_or(end.as_str(), |(_, end)| end);
        PLATFORMS.contains(&end)
    }
}

/// The architectures as tags name them.
const PLATFORMS: &[&str] = &[
    "386", "aarch64", "amd64", "arm", "arm32", "arm32v5", "arm32v6", "arm32v7", "arm64", "arm64v8", "armhf", "armv5",
    "armv6", "armv7", "armv8", "i386", "loong64", "mips64le", "ppc64le", "riscv64", "s390x", "x64", "x86",
];

impl Branch {
    /// A branch or a pattern of branches: what `git check-ref-format --branch` allows, and the `*`, `?` and `[` of patterns.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`], [`ValueError::Branch`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        if is_ref(text) && !looks_like_token(text) { Ok(Self(text.to_owned())) } else { Err(ValueError::Branch) }
    }

    /// One branch, not a pattern.
    ///
    /// # Errors
    ///
    /// As for [`Branch::new`]; a pattern is [`ValueError::Branch`].
    pub fn exact(text: &str) -> Result<Self, ValueError> {
        Self::new(text).and_then(|branch| if branch.is_pattern() { Err(ValueError::Branch) } else { Ok(branch) })
    }

    /// Whether it stands for many branches.
    #[must_use]
    pub fn is_pattern(&self) -> bool {
        self.0.contains(['*', '?', '['])
    }
}

/// The rules of `git check-ref-format`, globs aside. Text that a reader cannot see is refused as well.
fn is_ref(text: &str) -> bool {
    text.len() <= 255
        && text != "@"
        && !text.starts_with('-')
        && !text.ends_with('.')
        && !text.contains([' ', '~', '^', ':', '\\'])
        && !text.contains("..")
        && !text.contains("@{")
        && clean(text) == text
        && text.split('/').all(|part| !part.is_empty() && !part.starts_with('.') && !part.ends_with(".lock"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags() {
        for text in ["latest", "_x", "1.2.3", "v*", "pr-{number}", "{{version}}", "sha-{{sha}}", &"a".repeat(128)] {
            assert!(Tag::new(text).is_ok(), "{text}");
        }
        for text in [".a", "-a", "a b", "a:b", "a/b", "type=raw", "é", &"a".repeat(129)] {
            assert_eq!(Tag::new(text), Err(ValueError::Tag), "{text}");
        }
        assert!(Tag::new("v*").unwrap().is_pattern() && !Tag::new("v1").unwrap().is_pattern());
    }

    #[test]
    fn branches() {
        for text in ["main", "feature/x", "releases/**", "v[12].*", "!docs", "ветка", "a#b", "user@x"] {
            assert!(Branch::new(text).is_ok(), "{text}");
        }
        let bad = [
            "-a",
            "a..b",
            "a b",
            "a/",
            "/a",
            "a//b",
            ".a",
            "a/.b",
            "a.lock",
            "a.lock/b",
            "a.",
            "@",
            "a@{1}",
            "a~1",
            "a^",
            "a:b",
            "a\\b",
            "a\u{202e}b",
            "a\tb",
        ];
        for text in bad {
            assert_eq!(Branch::new(text), Err(ValueError::Branch), "{text}");
        }
        assert_eq!(Branch::exact("v*"), Err(ValueError::Branch));
    }
}
