//! Values: where one ends, and whether it looks like a secret.

use std::sync::LazyLock;

use regex::Regex;

use super::HIDDEN;
use super::names;

/// A value at the beginning of a text.
pub(super) struct Value<'a> {
    text: &'a str,
    /// Its bytes, with its quotation marks.
    pub(super) len: usize,
    /// The bytes of its quotation mark.
    mark: usize,
    /// Whether it has quotation marks.
    pub(super) quoted: bool,
}

impl<'a> Value<'a> {
    /// The value that `rest` begins with: in quotation marks up to the mark that closes, else up to a blank. `outer` is a mark that
    /// opened before the name; in a `query` of an address, `&` ends a value.
    pub(super) fn at(rest: &'a str, outer: Option<char>, query: bool) -> Self {
        let slashes = rest.len() - rest.trim_start_matches('\\').len();
        if let Some(quote) = rest[slashes..].chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) {
            let end = closing(&rest[slashes + 1..], quote, slashes).map(|at| slashes + 1 + at);
            return match end {
                Some(end) => match joined(&rest[end..]).filter(|_| slashes == 0) {
                    Some(more) => Self::of_len(rest, end + more),
                    None => Self { text: rest, len: end, mark: slashes + 1, quoted: true },
                },
                None => Self::of_len(rest, rest.len()),
            };
        }
        if rest.starts_with("${{")
            && let Some(end) = rest.find("}}")
        {
            return Self::of_len(rest, end + 2);
        }
        if rest.starts_with("$(")
            && let Some(end) = rest.find(')')
        {
            return Self::of_len(rest, end + 1);
        }
        let ends = |c: char| c.is_whitespace() || outer == Some(c) || query && c == '&';
        let len = rest.find(ends).unwrap_or(rest.len());
        // What closes behind the value of `\"NAME=value\"`.
        let len = if outer.is_some() { rest[..len].trim_end_matches('\\').len() } else { len };
        Self::of_len(rest, len)
    }

    /// The value of so many bytes.
    pub(super) fn of_len(text: &'a str, len: usize) -> Self {
        Self { text, len, mark: 0, quoted: false }
    }

    /// The value without its quotation marks.
    pub(super) fn inner(&self) -> &'a str {
        &self.text[self.mark..self.len - self.mark]
    }

    /// What stands in its place.
    pub(super) fn hidden(&self) -> String {
        let mark = &self.text[..self.mark];
        format!("{mark}{HIDDEN}{mark}")
    }
}

/// The length of what a shell joins to a quotation that has just closed: an escaped mark, and what follows it without a blank, as in
/// `'abc'\''def'`.
fn joined(rest: &str) -> Option<usize> {
    let tail = rest.strip_prefix("\\'").or_else(|| rest.strip_prefix("\\\""))?;
    let quote = tail.chars().next().filter(|c| matches!(c, '"' | '\''));
    let end = match quote {
        Some(quote) => tail[1..].find(quote).map(|at| at + 2)?,
        None => tail.find(char::is_whitespace).filter(|end| *end > 0)?,
    };
    let len = 2 + end;
    Some(len + joined(&rest[len..]).unwrap_or(0))
}

/// The length up to and with the mark that closes: it has as many backslashes before it as the one that opens.
fn closing(text: &str, quote: char, slashes: usize) -> Option<usize> {
    let mut run = 0;
    for (at, c) in text.char_indices() {
        if c == quote && (run == slashes || slashes == 0 && run % 2 == 0) {
            return Some(at + 1);
        }
        run = if c == '\\' { run + 1 } else { 0 };
    }
    None
}

/// What a value looks like that hides nothing: masked already, a variable, an expression, a word that says that there is none.
static HARMLESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let closing = r#"[,;)}\]"'&|]*"#;
    Regex::new(&format!(
        r"^(?:|\*+|\$\{{[A-Za-z0-9_]+\}}|\$\{{\{{.*|\$\(.*|\$[0-9@*]|(?i)true|false|null|nil|none|undefined|required|inherit|<nil>|<none>){closing}$"
    ))
    .ok()
});

/// Whether a value hides nothing.
pub(super) fn is_harmless(value: &str) -> bool {
    HARMLESS.as_ref().is_some_and(|harmless| harmless.is_match(value)) || is_variable(value)
}

/// Whether it is a variable: in capitals, or with the name of a secret. Any other word behind `$` may be a password.
fn is_variable(value: &str) -> bool {
    let Some(name) = value.strip_prefix('$') else { return false };
    let name = name.trim_end_matches([',', ';', ')', '}', ']', '"', '\'', '&', '|']);
    // PowerShell has its variables of the environment so.
    let name = name.strip_prefix("env:").unwrap_or(name);
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let capitals = name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_');
    let small = name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    is_name && (capitals && !name.starts_with(|c: char| c.is_ascii_digit()) || small && names::judged(name).is_some())
}

/// Whether a value is no word: letters with digits, or with capitals inside, and nothing of an address or a path.
pub(super) fn looks_secret(value: &str) -> bool {
    let letters = value.contains(|c: char| c.is_ascii_alphabetic());
    let digits = value.contains(|c: char| c.is_ascii_digit());
    let inner =
        value.chars().skip(1).any(|c| c.is_ascii_uppercase()) && value.contains(|c: char| c.is_ascii_lowercase());
    let padded = value.ends_with('=');
    !value.contains("://") && !value.starts_with(['/', '.']) && (letters && digits || inner || padded)
}

/// Whether a value is a secret rather than a version, a commit, a date or an address: one word with letters and digits, and not of
/// hexadecimal digits alone.
pub(super) fn looks_chosen(value: &str) -> bool {
    let plain = !value.contains(['/', ':', '.', '=', ',', '@', '-', ' ', '$', '(']);
    let hex = value.bytes().all(|b| b.is_ascii_hexdigit());
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let counted = value.trim_start_matches(|c: char| c.is_ascii_lowercase());
    value.len() >= 6 && plain && !hex && looks_secret(value) && !number(counted)
}

/// Whether a value is what nobody would call something: digits and letters of both cases in one word, or many hexadecimal digits.
pub(super) fn looks_random(value: &str) -> bool {
    let has = |is: fn(&char) -> bool| value.chars().any(|c| is(&c));
    let hex = value.len() >= 32 && value.bytes().all(|b| b.is_ascii_hexdigit());
    let cases = has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && has(char::is_ascii_digit);
    hex || cases && !value.contains("://")
}
