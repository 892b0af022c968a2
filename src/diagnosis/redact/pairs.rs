//! Secrets whose name is a value itself: `{"name":"GHCR_PASSWORD","value":"…"}`, `name=GHCR_PASSWORD value=…`, in either order.
//!
//! In: a line. Out: the line with `***` in place of each such value, if the name is that of a secret.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::HIDDEN;
use super::names::{self, Secret};
use super::value::is_harmless;

const NAME: &str = r#"\\*["']?\b(?i:name|key|parameterkey)\\*["']?\s*[:=]\s*\\*["']?(?P<name>[A-Za-z0-9_.-]+)\\*["']?"#;
const VALUE: &str = r#"(?i:\\*["']?\b(?:value|parametervalue)\\*["']?\s*[:=]\s*)(?:\\*"(?P<double>[^"\\]+)\\*"|'(?P<single>[^']+)'|(?P<bare>[^\s,;}"'\\]+))"#;

static PAIRS: LazyLock<Option<[Regex; 2]>> = LazyLock::new(|| {
    let between = r"(?:\s*[,;]\s*|\s+)";
    Some([Regex::new(&format!("{NAME}{between}{VALUE}")).ok()?, Regex::new(&format!("{VALUE}{between}{NAME}")).ok()?])
});

/// The line without the values.
pub(super) fn hide(line: &str) -> String {
    let Some(pairs) = PAIRS.as_ref() else { return HIDDEN.to_owned() };
    let mut out = line.to_owned();
    for pair in pairs {
        let replaced = pair.replace_all(&out, |found: &Captures<'_>| {
            let value = ["double", "single", "bare"].iter().find_map(|group| found.name(group));
            let all = &found[0];
            match value.filter(|value| is_secret(&found["name"]) && !is_harmless(value.as_str())) {
                Some(value) => {
                    let start = value.start() - found.get(0).map_or(0, |all| all.start());
                    format!("{}{HIDDEN}{}", &all[..start], &all[start + value.len()..])
                }
                None => all.to_owned(),
            }
        });
        out = replaced.into_owned();
    }
    out
}

/// Whether what has this name is secret.
pub(crate) fn is_secret(name: &str) -> bool {
    matches!(names::judged(name), Some(Secret::Password | Secret::Token))
}

#[cfg(test)]
mod tests {
    use super::{PAIRS, hide};

    #[test]
    fn values_of_named_secrets_go() {
        assert!(PAIRS.is_some());
        for (line, shown) in [
            (r#"{"name":"GHCR_PASSWORD","value":"abc"}"#, r#"{"name":"GHCR_PASSWORD","value":"***"}"#),
            (r#"{"value": "abc", "name": "GHCR_TOKEN"}"#, r#"{"value": "***", "name": "GHCR_TOKEN"}"#),
            (r#"{\"name\":\"PASS\",\"value\":\"abc\"}"#, r#"{\"name\":\"PASS\",\"value\":\"***\"}"#),
            ("name=GHCR_PASSWORD value=abc x", "name=GHCR_PASSWORD value=*** x"),
        ] {
            assert_eq!(hide(line), shown);
        }
    }

    #[test]
    fn other_values_stay() {
        for line in [r#"{"name":"IMAGE","value":"ghcr.io/octo-org/app"}"#, "name=PASSWORD value=$PASSWORD", "key=value"]
        {
            assert_eq!(hide(line), line);
        }
    }
}
