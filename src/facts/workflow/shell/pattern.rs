//! Patterns of the shell: `*`, `?`, `[…]`.

use super::super::value::is_hole;

/// Whether a pattern matches a whole text. A hole is matched by `*`.
pub(in super::super) fn matches(pattern: &[char], text: &[char]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match single(&pattern[p.min(pattern.len())..], text[t]) {
            Some(length) => {
                p += length;
                t += 1;
            }
            None if pattern.get(p) == Some(&'*') => {
                star = Some((p, t));
                p += 1;
            }
            None => match star {
                Some((at, from)) => {
                    p = at + 1;
                    t = from + 1;
                    star = Some((at, t));
                }
                None => return false,
            },
        }
    }
    pattern[p.min(pattern.len())..].iter().all(|c| *c == '*')
}

/// How many characters of the pattern match one character, if they do.
fn single(pattern: &[char], c: char) -> Option<usize> {
    match pattern.first()? {
        '*' => None,
        '?' => (!is_hole(c)).then_some(1),
        '[' => {
            let end = pattern.iter().skip(2).position(|c| *c == ']')? + 2;
            let set = &pattern[1..end];
            let (negated, set) = match set.first() {
                Some('!' | '^') => (true, &set[1..]),
                _ => (false, set),
            };
            let range = set.windows(3).any(|w| w[1] == '-' && (w[0]..=w[2]).contains(&c));
            ((set.contains(&c) || range) != negated && !is_hole(c)).then_some(end + 1)
        }
        other => (*other == c).then_some(1),
    }
}

/// The text without the shortest or longest beginning that matches.
pub(super) fn strip_start(text: &str, pattern: &str, longest: bool) -> String {
    let (text, pattern): (Vec<char>, Vec<char>) = (text.chars().collect(), pattern.chars().collect());
    let hit = |end: &usize| matches(&pattern, &text[..*end]);
    let found = if longest { (0..=text.len()).rev().find(hit) } else { (0..=text.len()).find(hit) };
    text[found.unwrap_or(0)..].iter().collect()
}

/// The text without the shortest or longest end that matches.
pub(super) fn strip_end(text: &str, pattern: &str, longest: bool) -> String {
    let (text, pattern): (Vec<char>, Vec<char>) = (text.chars().collect(), pattern.chars().collect());
    let hit = |start: &usize| matches(&pattern, &text[*start..]);
    let found = if longest { (0..=text.len()).find(hit) } else { (0..=text.len()).rev().find(hit) };
    text[..found.unwrap_or(text.len())].iter().collect()
}

/// The text with what matches replaced, once or everywhere. Texts longer than a name are left alone.
pub(super) fn replace(text: &str, pattern: &str, with: &str, all: bool) -> String {
    let (chars, pattern): (Vec<char>, Vec<char>) = (text.chars().collect(), pattern.chars().collect());
    if pattern.is_empty() || chars.len() > 2000 {
        return text.to_owned();
    }
    let (mut out, mut at, mut done) = (String::new(), 0, false);
    while at < chars.len() {
        let hit = (at + 1..=chars.len()).rev().find(|end| matches(&pattern, &chars[at..*end]));
        match hit.filter(|_| all || !done) {
            Some(end) => {
                out.push_str(with);
                at = end;
                done = true;
            }
            None => {
                out.push(chars[at]);
                at += 1;
            }
        }
    }
    out
}
