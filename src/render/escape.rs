//! What a fact's text must look like where it stands.
//!
//! Two questions are independent: the language of the text around it ([`Syntax`]: a shell word, a YAML scalar, a part of an
//! address) and the medium that carries that text ([`Medium`]: Markdown, HTML, JSON …). A value is first made a part of the
//! one, then of the other.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt::Write as _;

use memchr::{memchr2, memchr3};

use crate::facts::list::{Fact, FactType, Value};
use crate::facts::shape::HostKind;

/// How to escape a blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Escape {
    /// The language around it.
    pub syntax: Syntax,
    /// The medium that carries it.
    pub medium: Medium,
}

/// The language in which a blank stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Syntax {
    /// No language: the text itself.
    Plain,
    /// A word, or a part of one, of a POSIX shell, outside quotes.
    Shell,
    /// A whole YAML scalar.
    Yaml,
    /// A word, or a part of one, of a Dockerfile's instruction, outside quotes.
    Dockerfile,
    /// A name inside a GitHub expression, such as that of a secret.
    Identifier,
    /// Where a GitHub host has its REST interface, as a word, or a part of one, of a shell.
    Api,
    /// A part of an address. Which characters may stay depends on the fact: a path keeps its slashes, a host its port.
    Url(Keep),
}

impl Syntax {
    /// What a page of the help site calls it; `None` for no language.
    pub(super) fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain | Self::Url(_) => None,
            Self::Shell => Some("sh"),
            Self::Yaml => Some("yaml"),
            Self::Dockerfile => Some("dockerfile"),
            Self::Identifier => Some("identifier"),
            Self::Api => Some("api"),
        }
    }
}

/// Which delimiters of addresses a blank may keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Keep {
    /// None: one segment of a path.
    Nothing,
    /// `/`: several segments.
    Slash,
    /// `:` before a port.
    Colon,
}

/// The medium in which a blank stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Medium {
    /// Nothing around it has a meaning: a fence, a terminal.
    Raw,
    /// Markdown prose.
    Markdown,
    /// The destination of a Markdown link.
    MarkdownUrl,
    /// HTML text or a quoted attribute.
    Html,
    /// An HTML comment.
    HtmlComment,
    /// Inside a JSON string.
    Json,
}

impl Escape {
    /// The text itself, in a medium.
    #[must_use]
    pub const fn plain(medium: Medium) -> Self {
        Self { syntax: Syntax::Plain, medium }
    }

    /// A part of an address that is this fact.
    #[must_use]
    pub fn url(fact: Fact, medium: Medium) -> Self {
        let keep = match fact.info().kind {
            FactType::Host => Keep::Colon,
            FactType::WorkflowPath | FactType::Branch | FactType::ImageName => Keep::Slash,
            _ => Keep::Nothing,
        };
        Self { syntax: Syntax::Url(keep), medium }
    }

    /// The name of a file as a relative address.
    pub(super) fn address(file: &str) -> String {
        url(file, Keep::Nothing).into_owned()
    }

    /// Writes a value.
    pub(super) fn write(self, out: &mut String, value: &Value) {
        if value.plain && self.keeps_plain(&value.text) {
            out.push_str(&value.text);
            return;
        }
        let text: Cow<'_, str> = match self.syntax {
            Syntax::Plain => Cow::Borrowed(&value.text),
            Syntax::Shell => shell(&value.text),
            Syntax::Yaml => yaml(&value.text),
            Syntax::Dockerfile => dockerfile(&value.text),
            Syntax::Identifier => identifier(&value.text),
            Syntax::Api => Cow::Owned(shell(&HostKind::api(&value.text)).into_owned()),
            Syntax::Url(keep) => url(&value.text, keep),
        };
        match self.medium {
            Medium::Raw | Medium::MarkdownUrl => out.push_str(&text),
            Medium::Markdown => markdown(out, &text),
            Medium::Html => html(out, &text),
            Medium::HtmlComment => comment(out, &text),
            Medium::Json => json(out, &text),
        }
    }

    /// Whether a text of ASCII letters, digits and `._-/` stays as it is here.
    fn keeps_plain(self, text: &str) -> bool {
        let syntax = match self.syntax {
            Syntax::Plain | Syntax::Shell | Syntax::Dockerfile => true,
            Syntax::Yaml | Syntax::Identifier | Syntax::Api => false,
            Syntax::Url(keep) => keep == Keep::Slash || !text.contains('/'),
        };
        syntax && !matches!(self.medium, Medium::Markdown | Medium::HtmlComment)
    }
}

/// Quotes a text as one word of a POSIX shell.
pub(super) fn shell(text: &str) -> Cow<'_, str> {
    let safe = |b: u8| b.is_ascii_alphanumeric() || b"@%_-+=:,./".contains(&b);
    if !text.is_empty() && text.bytes().all(safe) {
        return Cow::Borrowed(text);
    }
    // GitHub replaces expressions before the shell of a `run:` sees them, inside quotes too; so none may stand there.
    Cow::Owned(format!("'{}'", text.replace('\'', r"'\''").replace("${{", "$''{{")))
}

/// Writes a text as a part of one word of a Dockerfile's instruction: in double quotes if it needs any.
fn dockerfile(text: &str) -> Cow<'_, str> {
    let safe = |b: u8| b.is_ascii_alphanumeric() || b"@%_-+:,./".contains(&b);
    if text.bytes().all(safe) {
        return Cow::Borrowed(text);
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        if matches!(c, '"' | '\\' | '$') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    Cow::Owned(quoted)
}

/// Writes a text as one YAML scalar: plain where every YAML reader takes it for this string, else double-quoted.
fn yaml(text: &str) -> Cow<'_, str> {
    let mut start = text.bytes();
    let (first, second) = (start.next().unwrap_or(b' '), start.next().unwrap_or(b' '));
    let word = |b: u8| b.is_ascii_alphanumeric() || b"._/- ".contains(&b);
    // Numbers, dates, booleans, nulls and the like start or read like these; quoting one too many does no harm.
    let starts_like_a_word =
        first.is_ascii_alphabetic() || (matches!(first, b'.' | b'_' | b'/') && second.is_ascii_alphabetic());
    let reserved = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", ".nan", ".inf"];
    let plain = starts_like_a_word
        && !text.ends_with(' ')
        && text.bytes().all(|b| word(b) || b == b':')
        && !text.contains(": ")
        && !text.ends_with(':')
        && !reserved.contains(&text.to_ascii_lowercase().as_str());
    if plain {
        return Cow::Borrowed(text);
    }
    let mut quoted = String::from("\"");
    json(&mut quoted, text);
    quoted.push('"');
    Cow::Owned(quoted)
}

/// Replaces whatever cannot be part of a name in a GitHub expression.
fn identifier(text: &str) -> Cow<'_, str> {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if text.chars().all(part) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if part(c) { c } else { '_' }).collect())
}

/// Percent-encodes everything but unreserved characters (RFC 3986, section 2.3) and what is kept.
fn url(text: &str, keep: Keep) -> Cow<'_, str> {
    let kept = |b: u8| {
        b.is_ascii_alphanumeric()
            || b"-._~".contains(&b)
            || (b == b'/' && keep == Keep::Slash)
            || (b == b':' && keep == Keep::Colon)
    };
    if text.bytes().all(kept) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() * 2);
    for b in text.bytes() {
        if kept(b) {
            out.push(char::from(b));
        } else {
            let _ = write!(out, "%{b:02X}");
        }
    }
    Cow::Owned(out)
}

/// Escapes a value for Markdown prose: every ASCII punctuation character, so that no rule can apply to it.
fn markdown(out: &mut String, text: &str) {
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
}

/// Escapes HTML text or a quoted attribute.
pub(super) fn html(out: &mut String, text: &str) {
    html_parts(text, |part| {
        out.push_str(part);
        Ok::<(), Infallible>(())
    })
    .unwrap_or_else(|never| match never {});
}

/// The same, part by part.
pub(super) fn html_parts<E>(text: &str, mut put: impl FnMut(&str) -> Result<(), E>) -> Result<(), E> {
    let bytes = text.as_bytes();
    let after = |from: usize| bytes.get(from..).unwrap_or_default();
    let bracket = |from| memchr3(b'&', b'<', b'>', after(from)).map_or(bytes.len(), |at| from + at);
    let quote = |from| memchr2(b'"', b'\'', after(from)).map_or(bytes.len(), |at| from + at);
    let (mut from, mut next) = (0, [bracket(0), quote(0)]);
    // Every special character is one byte, so each cut is between characters.
    while let Some(byte) = bytes.get(next[0].min(next[1])) {
        let at = next[0].min(next[1]);
        put(&text[from..at])?;
        put(match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        from = at + 1;
        next = if at == next[0] { [bracket(from), next[1]] } else { [next[0], quote(from)] };
    }
    put(&text[from..])
}

/// Makes a text harmless inside an HTML comment: without `<` none can begin and without `>` none can end (HTML, section 13.1.6).
fn comment(out: &mut String, text: &str) {
    out.extend(text.chars().map(|c| match c {
        '<' => '‹',
        '>' => '›',
        c => c,
    }));
}

/// Escapes the inside of a JSON string (also of a double-quoted YAML scalar).
pub(super) fn json(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(syntax: Syntax, medium: Medium, text: &str) -> String {
        let mut out = String::new();
        Escape { syntax, medium }.write(&mut out, &Value::new(text, ""));
        out
    }

    #[test]
    fn each_context_has_its_own_escaping() {
        let cases = [
            (Syntax::Shell, Medium::Raw, "a'b $(id)", r"'a'\''b $(id)'"),
            (Syntax::Shell, Medium::Raw, "a${{ b }}", "'a$''{{ b }}'"),
            (Syntax::Identifier, Medium::Raw, "A }} b", "A____b"),
            (Syntax::Dockerfile, Medium::Raw, "app", "app"),
            (Syntax::Dockerfile, Medium::Raw, r#"a "b" $c\"#, r#""a \"b\" \$c\\""#),
            (Syntax::Yaml, Medium::Raw, "main", "main"),
            (Syntax::Yaml, Medium::Raw, "1.0", "\"1.0\""),
            (Syntax::Yaml, Medium::Raw, "on", "\"on\""),
            (Syntax::Yaml, Medium::Raw, ".55", "\".55\""),
            (Syntax::Yaml, Medium::Raw, ".github/ci.yml", ".github/ci.yml"),
            (Syntax::Yaml, Medium::Raw, "release/*", "\"release/*\""),
            (Syntax::Yaml, Medium::Raw, "ghcr.io/octo-org/app", "ghcr.io/octo-org/app"),
            (Syntax::Yaml, Medium::Raw, "a: b", "\"a: b\""),
            (Syntax::Url(Keep::Nothing), Medium::MarkdownUrl, "v7/backend", "v7%2Fbackend"),
            (Syntax::Url(Keep::Slash), Medium::Html, ".github/workflows/a b.yml", ".github/workflows/a%20b.yml"),
            (Syntax::Url(Keep::Colon), Medium::Html, "git.example.com:8443", "git.example.com:8443"),
            (Syntax::Plain, Medium::Html, "<b a='1'>&", "&lt;b a=&#39;1&#39;&gt;&amp;"),
            (Syntax::Plain, Medium::Markdown, "1. *a*_b", r"1\. \*a\*\_b"),
            (Syntax::Plain, Medium::Json, "a\"\\b", r#"a\"\\b"#),
            (Syntax::Plain, Medium::HtmlComment, "--> x", "--› x"),
            (Syntax::Shell, Medium::Html, "a b", "&#39;a b&#39;"),
        ];
        for (syntax, medium, text, wanted) in cases {
            assert_eq!(escaped(syntax, medium, text), wanted, "{text:?} in {syntax:?}, {medium:?}");
        }
    }
}
