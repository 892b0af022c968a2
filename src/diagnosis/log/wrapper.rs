//! What loggers and terminals put around a message.
//!
//! In: a line without the runner's own marks. Out: the message that the client printed, and whether the logger calls it a warning or a detail.
//! Off come, in any order: times, levels (`FATA[0003]`, `[ERROR]`), the vertex of BuildKit, the service of compose, the header of
//! klog, the lines of a box, a tag in brackets. Of a line of fields (`level=error msg="…" error="…"`, or the same as JSON) the
//! message and the error remain. What only looks like it stays.

use std::borrow::Cow;

/// The most layers around one message.
const LAYERS: usize = 12;
/// The longest tag or name of a service, in bytes.
const LONGEST_TAG: usize = 60;
/// Marks of terminals and boxes.
const MARKS: &[char] = &[
    '│', '┃', '|', '║', '╷', '╵', '╭', '╰', '┌', '└', '├', '─', '>', '»', '→', '▸', '▶', '•', '·', '⨯', '✗', '✖', '✘',
    '❌', '×', '►', '*', '⚠', '!',
];

/// A message, and what the logger says of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Message<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) warning: bool,
    /// Whether it is a detail for those who look for a fault of the client: what it tells can be in order.
    pub(super) detail: bool,
}

/// The message of a line.
pub(super) fn message(line: &str) -> Message<'_> {
    let (mut warning, mut detail) = (false, false);
    let mut rest = untimed(line.trim());
    for _ in 0..LAYERS {
        let (tail, level) = layer(rest);
        warning |= level == Some(Level::Warning);
        detail |= level == Some(Level::Detail);
        if tail.len() == rest.len() || tail.is_empty() {
            break;
        }
        rest = tail;
    }
    let (text, level) = fields(rest);
    Message { text, warning: warning || level == Some(Level::Warning), detail: detail || level == Some(Level::Detail) }
}

/// The text without how long it took, which compose puts at the right edge, as in `unauthorized    0.4s`.
fn untimed(text: &str) -> &str {
    let Some((head, last)) = text.rsplit_once("  ") else { return text };
    let time = last.trim_start().strip_suffix('s').unwrap_or_default();
    let number = !time.is_empty() && time.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if number { head.trim_end() } else { text }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Level {
    Warning,
    Detail,
    Other,
}

/// The text without its outermost layer.
fn layer(text: &str) -> (&str, Option<Level>) {
    let marked = text.trim_start_matches(MARKS);
    if marked.len() < text.len() && marked.starts_with([' ', '\u{fe0f}']) {
        return (marked.trim_start_matches(['\u{fe0f}', ' ', '\t']), None);
    }
    if let Some((level, tail)) = level(text) {
        return (tail, Some(level));
    }
    let tail = time(text).or_else(|| klog(text)).or_else(|| vertex(text)).or_else(|| service(text));
    if let Some(tail) = tail {
        return (tail, None);
    }
    match tag(text) {
        Some((name, tail)) => (tail, of_word(name)),
        None => (text, None),
    }
}

fn of_word(word: &str) -> Option<Level> {
    match word.to_ascii_lowercase().as_str() {
        "warn" | "warning" => Some(Level::Warning),
        "debug" | "debu" | "trace" | "trac" => Some(Level::Detail),
        "error" | "err" | "erro" | "fatal" | "fata" | "fail" | "failed" | "failure" | "panic" | "pani" | "crit"
        | "critical" | "severe" => Some(Level::Other),
        _ => None,
    }
}

/// `FATA[0003] …`, `FATAL: …`, `ERROR …` in capitals before a gap, `error: …`.
fn level(text: &str) -> Option<(Level, &str)> {
    let end = text.find(|c: char| !c.is_ascii_alphabetic())?;
    let (word, rest) = text.split_at(end);
    let level = of_word(word)?;
    if let Some(tail) = rest.strip_prefix('[') {
        let (count, tail) = tail.split_once(']')?;
        return (count.len() < 12 && count.bytes().all(|b| b.is_ascii_digit())).then(|| (level, tail.trim_start()));
    }
    if let Some(tail) = rest.strip_prefix(": ") {
        return Some((level, tail.trim_start()));
    }
    let capitals = word.bytes().all(|b| b.is_ascii_uppercase());
    (capitals && rest.starts_with(['\t', ' '])).then(|| (level, rest.trim_start()))
}

/// A date, a time or both, in the forms that loggers use.
fn time(text: &str) -> Option<&str> {
    let (inner, close) = match text.strip_prefix('[') {
        Some(inner) => (inner, true),
        None => (text, false),
    };
    let tail = ["dddd-dd-ddTdd:dd:dd", "dddd-dd-dd dd:dd:dd", "dddd/dd/dd dd:dd:dd", "dd:dd:dd"]
        .iter()
        .find_map(|shape| shaped(inner, shape).map(fraction_and_zone))
        .or_else(|| close.then(|| elapsed(inner)).flatten());
    let tail = tail?;
    let tail = if close { tail.strip_prefix(']')? } else { tail };
    tail.starts_with([' ', '\t']).then(|| tail.trim_start())
}

/// `8815 ms` or `+2.3s`, which stands in brackets.
fn elapsed(text: &str) -> Option<&str> {
    let tail = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '+');
    let unit = tail.trim_start().trim_start_matches(['m', 's']);
    (tail.len() < text.len() && unit.len() < tail.trim_start().len()).then_some(unit)
}

fn shaped<'a>(text: &'a str, shape: &str) -> Option<&'a str> {
    let fits = |(want, have): (u8, u8)| if want == b'd' { have.is_ascii_digit() } else { want == have };
    let long = text.len() >= shape.len() && shape.bytes().zip(text.bytes()).all(fits);
    long.then(|| text.get(shape.len()..)).flatten()
}

fn fraction_and_zone(text: &str) -> &str {
    let text = match text.strip_prefix(['.', ',']) {
        Some(tail) => tail.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => text,
    };
    if let Some(tail) = text.strip_prefix('Z') {
        return tail;
    }
    ["+dd:dd", "-dd:dd", "+dddd", "-dddd"].iter().find_map(|zone| shaped(text, zone)).unwrap_or(text)
}

/// The text after `E1120 08:12:44.123456   12 main.go:3] `.
fn klog(text: &str) -> Option<&str> {
    let tail = text.strip_prefix(['E', 'F', 'W', 'I'])?;
    shaped(tail, "dddd dd:dd:dd")?;
    let (head, tail) = tail.split_once("] ")?;
    (head.len() < 2 * LONGEST_TAG).then(|| tail.trim_start())
}

/// The text after `#12 1.234 ` or `#12 `.
fn vertex(text: &str) -> Option<&str> {
    let tail = number(text.strip_prefix('#')?)?.strip_prefix(' ')?;
    let timed = number(tail).and_then(|rest| number(rest.strip_prefix('.')?)).and_then(|rest| rest.strip_prefix(' '));
    Some(timed.unwrap_or(tail).trim_start())
}

fn number(text: &str) -> Option<&str> {
    let tail = text.trim_start_matches(|c: char| c.is_ascii_digit());
    (tail.len() < text.len()).then_some(tail)
}

/// The text after the name of a service of compose, such as `web-1  | `.
fn service(text: &str) -> Option<&str> {
    let at = text.bytes().take(2 * LONGEST_TAG).position(|b| b == b'|')?;
    let (name, tail) = text.split_at(at);
    let tail = tail.strip_prefix('|')?;
    let word = name.trim_end();
    let named = !word.is_empty()
        && word.len() <= LONGEST_TAG
        && word.len() < name.len()
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || b"_.-".contains(&b));
    (named && tail.starts_with(' ')).then(|| tail.trim_start())
}

/// A tag in brackets and the text after it, such as `[build-image] `.
fn tag(text: &str) -> Option<(&str, &str)> {
    let (name, tail) = text.strip_prefix('[')?.split_once(']')?;
    let short = !name.is_empty() && name.len() <= LONGEST_TAG && !name.contains(['[', '"', '{', '=']);
    let tail = tail.strip_prefix(':').unwrap_or(tail);
    (short && tail.starts_with([' ', '\t'])).then(|| (name.trim(), tail.trim_start()))
}

/// The message and the error of a line of fields.
fn fields(text: &str) -> (Cow<'_, str>, Option<Level>) {
    let json = text.starts_with('{')
        && ["\"level\"", "\"severity\"", "\"ts\"", "\"time\""].iter().any(|key| text.contains(key));
    let key = |name: &str| if json { value_of_json(text, name) } else { value(text, name) };
    let level = ["level", "lvl", "severity"].iter().find_map(|name| key(name)).and_then(|word| of_word(&word));
    let said = ["msg", "message"].iter().find_map(|name| key(name));
    let error = ["error", "err"].iter().find_map(|name| key(name));
    let joined = match (said, error) {
        (Some(said), Some(error)) => format!("{said}: {error}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return (Cow::Borrowed(text), level),
    };
    (Cow::Owned(joined.trim().to_owned()), level)
}

/// The value after ` name=`: in quotation marks, or up to the end of the line.
fn value(text: &str, name: &str) -> Option<String> {
    let assigned = |at: usize| text[at + name.len()..].strip_prefix('=');
    let begins = |at: usize| at == 0 || text[..at].ends_with([' ', '\t']);
    let tail = text.match_indices(name).filter(|(at, _)| begins(*at)).find_map(|(at, _)| assigned(at))?;
    Some(match tail.strip_prefix('"') {
        Some(quoted) => unquoted(quoted),
        // What a level says is one word; what an error says may be several.
        None if name.starts_with("err") => tail.to_owned(),
        None => tail.split_whitespace().next().unwrap_or_default().to_owned(),
    })
}

fn value_of_json(text: &str, name: &str) -> Option<String> {
    let key = format!("\"{name}\"");
    // The name may also be the value of another key, as in `"level":"error"`.
    let value = |at: usize| text[at + key.len()..].trim_start().strip_prefix(':')?.trim_start().strip_prefix('"');
    text.match_indices(&key).find_map(|(at, _)| value(at)).map(unquoted)
}

/// The text up to the closing quotation mark, with the escaped ones as they were before. A mark that is missing is no reason to
/// lose the text.
fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' => break,
            '\\' => {
                // What was quoted twice has several backslashes before its mark.
                while chars.next_if_eq(&'\\').is_some() {}
                match chars.next() {
                    Some('n' | 't' | 'r') => out.push(' '),
                    Some(other) => out.push(other),
                    None => {}
                }
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::message;

    fn of(line: &str) -> String {
        message(line).text.into_owned()
    }

    #[test]
    fn the_message_remains_whoever_printed_it() {
        for line in [
            "FATA[0003] unknown blob",
            "FATAL: unknown blob",
            "│ unknown blob",
            "│ Error: unknown blob",
            "#12 1.234 unknown blob",
            "#12 ERROR: unknown blob",
            "   • unknown blob",
            "  ⨯ release failed after 3s error=unknown blob",
            "web-1  | unknown blob",
            "E1120 08:12:44.123456   12 main.go:3] unknown blob",
            "[ERROR] unknown blob",
            "[ERROR]: unknown blob",
            "[build-image] unknown blob",
            "2026/05/01 12:00:01 unknown blob",
            "2026-05-01 12:00:01,123 ERROR unknown blob",
            "[2026-05-01T12:00:01Z] unknown blob",
            "[8815 ms] unknown blob",
            "✘ unknown blob      1.9s",
            "2026-05-01T12:00:01.664Z\tFATAL\tunknown blob",
            r#"time="2026-05-07T14:44:40Z" level=fatal msg="unknown blob""#,
            r#"{"level":"error","ts":1.5,"msg":"unknown blob"}"#,
        ] {
            let found = of(line);
            assert!(found == "unknown blob" || found == "release failed after 3s: unknown blob", "{line}: {found}");
        }
    }

    #[test]
    fn a_message_and_its_error_belong_together() {
        let line = r#"level=error msg="PullImage \"x:1\" failed" error="unexpected \\\"y\\\""#;
        assert_eq!(of(line), r#"PullImage "x:1" failed: unexpected "y""#);
        let line = r#"{"level":"error","ts":1.5,"msg":"Reconciler error","error":"unknown blob"}"#;
        assert_eq!(of(line), "Reconciler error: unknown blob");
    }

    #[test]
    fn warnings_are_known() {
        assert!(message("WARN[0001] unknown blob").warning);
        assert!(message(r#"time="x" level=warning msg="unknown blob""#).warning);
        assert!(!message("FATA[0001] unknown blob").warning);
        assert!(message("DEBU[0001] unknown blob").detail && !message("FATA[0001] unknown blob").detail);
        assert!(message(r#"time="x" level=debug msg="unknown blob""#).detail);
    }

    #[test]
    fn what_only_looks_like_a_wrapper_stays() {
        for line in ["errors were found", "a|b", "[x", "#12", "", "12:00", "{\"errors\":[]}", "| ", "Error"] {
            assert_eq!(of(line), line.trim(), "{line}");
        }
        // A character of several bytes stands where a short head would end.
        let long = format!("{}ж| x", "ж".repeat(70));
        assert_eq!(of(&long), long);
    }
}
