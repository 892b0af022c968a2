//! The signs of which expressions and heads of recipes are made.

/// A sign, name or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Name(String),
    Text(String),
    /// What stands between backquotes.
    Command(String),
    Sign(&'static str),
}

const SIGNS: &[&str] = &[
    "&&", "||", ":=", "==", "!=", "=~", "!~", "::", "+", "/", "(", ")", "{", "}", ",", ":", "=", "*", "$", "@", "?",
    "[", "]",
];
/// Quotes, the long ones first.
const QUOTES: &[&str] = &["'''", "\"\"\"", "```", "'", "\"", "`"];

/// The tokens of a text up to a comment, and whether everything in it was understood.
pub(super) fn tokens(text: &str) -> (Vec<Token>, bool) {
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() && !rest.starts_with('#') {
        if let Some(quote) = QUOTES.iter().find(|quote| rest.starts_with(**quote)) {
            let inside = &rest[quote.len()..];
            let Some(end) = closing(inside, quote) else { return (out, false) };
            out.push(text_of(&inside[..end], quote));
            rest = &inside[end + quote.len()..];
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            out.push(Token::Sign(sign));
            rest = &rest[sign.len()..];
        } else {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-').unwrap_or(rest.len());
            if end == 0 {
                return (out, false);
            }
            // `x'…'` is a text in which the shell's variables are put in; it is read as it stands.
            let (name, after) = rest.split_at(end);
            if !(matches!(name, "x" | "f") && after.starts_with(['\'', '"'])) {
                out.push(Token::Name(name.to_owned()));
            }
            rest = after;
        }
        rest = rest.trim_start();
    }
    (out, true)
}

/// Whether nothing is open at the end of a text: no quote, no bracket.
pub(super) fn is_whole(text: &str) -> bool {
    let (mut rest, mut level) = (text, 0_i32);
    let telling = |c: char| matches!(c, '\'' | '"' | '`' | '(' | '{' | '[' | ')' | '}' | ']' | '#');
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| telling(*c)) {
        rest = &rest[at..];
        if let Some(quote) = QUOTES.iter().find(|quote| rest.starts_with(**quote)) {
            let inside = &rest[quote.len()..];
            match closing(inside, quote) {
                Some(end) => rest = &inside[end + quote.len()..],
                None => return false,
            }
            continue;
        }
        match c {
            '(' | '{' | '[' => level += 1,
            ')' | '}' | ']' => level -= 1,
            '#' => {
                rest = rest.split_once('\n').map_or("", |(_, after)| after);
                continue;
            }
            _ => {}
        }
        rest = &rest[c.len_utf8()..];
    }
    level <= 0
}

/// Where a quote ends.
fn closing(inside: &str, quote: &str) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in inside.char_indices() {
        if !escaped && inside[at..].starts_with(quote) {
            return Some(at);
        }
        escaped = !escaped && c == '\\' && quote.starts_with('"');
    }
    None
}

fn text_of(inside: &str, quote: &str) -> Token {
    let text = if quote.len() == 3 { unindented(inside) } else { inside.to_owned() };
    match quote.as_bytes()[0] {
        b'`' => Token::Command(text.trim().to_owned()),
        b'"' => Token::Text(unescaped(&text)),
        _ => Token::Text(text),
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match if c == '\\' {
            chars.next()
        } else {
            out.push(c);
            continue;
        } {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => out.push('\r'),
            Some('\n') | None => {}
            Some(other) => out.push(other),
        }
    }
    out
}

/// A text of several lines without what all of them are indented by.
pub(super) fn unindented(text: &str) -> String {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let of = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let least = text.lines().filter(|line| !line.trim().is_empty()).map(of).min().unwrap_or(0);
    let cut = |line: &str| line.get(least..).unwrap_or_default().to_owned();
    text.split('\n').map(cut).collect::<Vec<_>>().join("\n")
}
