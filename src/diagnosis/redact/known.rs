//! Secrets that one line of a log makes known, wherever else they stand.
//!
//! In: lines that name a secret, as they come. Out: texts without the values that were hidden in any of them. A value counts that is
//! long enough and no word or name; so many are kept, and so many lines are read for them, that a log of any length costs the same.

use aho_corasick::AhoCorasick;

use super::HIDDEN;
use super::value::{is_harmless, looks_secret};

/// The texts on lines that may name a secret, for the search.
pub(crate) const LANDMARKS: &[&str] = &[
    "::add-mask::",
    "password",
    "passwd",
    "passphrase",
    "token=",
    "token: ",
    "_pat=",
    "_pat: ",
    "secret=",
    "secret: ",
    "_cred",
    "_tkn=",
    "_tok=",
    "_pw=",
    "_key=",
    "docker login",
    "registry login",
    "podman login",
];

/// The most values, and the most lines that are read for them.
const MOST: usize = 64;
const MOST_LINES: u32 = 4000;
/// How long a value is at least, one of small letters alone, and at most.
const SHORTEST: usize = 8;
const SHORTEST_OF_LETTERS: usize = 14;
const LONGEST: usize = 200;

/// The values of a log.
#[derive(Debug, Default)]
pub(crate) struct Known {
    values: Vec<String>,
    lines: u32,
}

impl Known {
    /// Takes a line in that may name a secret.
    pub(crate) fn learn(&mut self, line: &str) {
        if self.values.len() >= MOST || self.lines >= MOST_LINES || line.len() > 16 * LONGEST {
            return;
        }
        self.lines += 1;
        let shown = super::line(line);
        for value in hidden(line, &shown) {
            self.add(value);
        }
    }

    /// Takes a secret in.
    pub(crate) fn add(&mut self, value: &str) {
        let value = value.trim().trim_matches(['"', '\'', '`', '\\']);
        // Behind the name of a user stands what is secret.
        let value = value.split_once(':').map_or(value, |(_, tail)| tail);
        let letters = value.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b == b'_');
        let long = if letters { SHORTEST_OF_LETTERS } else { SHORTEST };
        let fits =
            (long..=LONGEST).contains(&value.len()) && (letters && !value.contains(['-', '_']) || looks_secret(value));
        let plain = !value.contains(char::is_whitespace) && !value.contains(['/', '*', '$', '@']);
        if fits
            && plain
            && !is_harmless(value)
            && self.values.len() < MOST
            && !self.values.iter().any(|known| known == value)
        {
            self.values.push(value.to_owned());
        }
    }

    /// What hides them, but for those that are a part of one of these names.
    pub(crate) fn hider(&self, names: &[&str]) -> Hider {
        let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        let secret = |value: &&String| !lower.iter().any(|name| name.contains(&value.to_lowercase()));
        let values: Vec<&String> = self.values.iter().filter(secret).collect();
        Hider(if values.is_empty() { None } else { AhoCorasick::new(values).ok() })
    }
}

/// Takes known secrets out of texts.
#[derive(Debug)]
pub(crate) struct Hider(Option<AhoCorasick>);

impl Hider {
    /// The text without them.
    pub(crate) fn hide(&self, text: &str) -> String {
        self.0.as_ref().map_or_else(
            || text.to_owned(),
            |all| {
                let mut out = String::with_capacity(text.len());
                all.replace_all_with(text, &mut out, |_, _, out| {
                    out.push_str(HIDDEN);
                    true
                });
                out
            },
        )
    }
}

/// What was hidden in a line: what stands between the pieces that are still shown.
fn hidden<'a>(line: &'a str, shown: &str) -> Vec<&'a str> {
    let mut pieces = shown.split(HIDDEN);
    let mut out = Vec::new();
    let Some(mut rest) = pieces.next().and_then(|first| line.strip_prefix(first)) else { return out };
    for piece in pieces {
        let end = if piece.is_empty() { Some(rest.len()) } else { rest.find(piece) };
        let Some(end) = end else { break };
        out.push(&rest[..end]);
        rest = &rest[end + piece.len()..];
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Known;

    fn hides(lines: &[&str], names: &[&str], text: &str) -> String {
        let mut known = Known::default();
        lines.iter().for_each(|line| known.learn(line));
        known.hider(names).hide(text)
    }

    #[test]
    fn what_one_line_makes_known_is_hidden_in_all() {
        let text = "denied for hunter27x in x(hunter27x)";
        for line in
            ["::add-mask::hunter27x", "PASSWORD=hunter27x make", "  password: hunter27x", "docker login -p hunter27x"]
        {
            assert_eq!(hides(&[line], &[], text), "denied for *** in x(***)", "{line}");
        }
    }

    #[test]
    fn words_and_names_stay() {
        for (line, text) in [
            ("PASSWORD=production", "in production"),
            ("PASSWORD=webshop2", "ghcr.io/octo-org/webshop2:1"),
            ("password: ***", "***"),
            ("token: short1", "short1"),
            ("TOKEN=$GITHUB_TOKEN", "$GITHUB_TOKEN"),
        ] {
            assert_eq!(hides(&[line], &["octo-org/webshop2"], text), text, "{line}");
        }
    }
}
