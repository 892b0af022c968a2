//! Secrets that stand on a line after the one that says so: a document handed to a login, a value under its name.
//!
//! In: a line that names a secret. Out: whether the next line holds it, and which part of it.

use super::super::redact;

/// What the next line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Awaited {
    /// The secret alone.
    Document,
    /// A secret behind `value:`.
    Value,
}

impl Awaited {
    /// What stands after this line.
    pub(super) fn after(text: &str) -> Option<Self> {
        let document = text.split_once("<<").map(|(head, tail)| (head, tail.trim_start_matches('-').trim()));
        let mark = |tail: &str| {
            let word = tail.trim_matches(['"', '\'']);
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_')
        };
        if document.is_some_and(|(head, tail)| head.contains("login") && mark(tail)) {
            return Some(Self::Document);
        }
        let name = text.trim_start().trim_start_matches("- ").strip_prefix("name:")?.trim().trim_matches(['"', '\'']);
        (!name.contains(' ') && redact::is_secret(name)).then_some(Self::Value)
    }

    /// The secret of the next line.
    pub(super) fn value(self, text: &str) -> Option<&str> {
        match self {
            Self::Document => Some(text.trim()),
            Self::Value => text.trim_start().strip_prefix("value:").map(str::trim),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Awaited;

    #[test]
    fn documents_and_values_are_awaited() {
        assert_eq!(Awaited::after("docker login ghcr.io --password-stdin <<EOF"), Some(Awaited::Document));
        assert_eq!(Awaited::after("docker login ghcr.io --password-stdin <<-'END'"), Some(Awaited::Document));
        assert_eq!(Awaited::after("  - name: GHCR_PASSWORD"), Some(Awaited::Value));
        assert_eq!(Awaited::Value.value("    value: abc"), Some("abc"));
        assert_eq!(Awaited::Value.value("    valueFrom:"), None);
        for text in
            ["docker login ghcr.io <<< abc", "cat <<EOF > password", "- name: Check the password", "- name: IMAGE"]
        {
            assert_eq!(Awaited::after(text), None, "{text}");
        }
    }
}
