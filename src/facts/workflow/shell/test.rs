//! `[ … ]`, `[[ … ]]` and `test`: whether they hold, as far as that is known.

use super::super::folders::Wanted;
use super::super::value::{has_hole, may_be_empty};
use super::{Alternatives, Holes, Shell, pattern};

impl Shell<'_> {
    /// Whether `grep` finds its pattern in what it reads, as far as that is known.
    pub(super) fn greps(&self, words: &[Alternatives], stdin: &[String]) -> Option<bool> {
        let mut pattern: Option<&str> = None;
        let (mut flags, mut files) = (String::new(), 0);
        let program = one(words.first()?)?;
        for word in &words[1..] {
            match one(word)? {
                "--quiet" | "--silent" | "--" => {}
                text if text.starts_with("--") => return None,
                text if text.len() > 1 && text.starts_with('-') => flags.push_str(&text[1..]),
                text if pattern.is_none() => pattern = Some(text),
                _ => files += 1,
            }
        }
        let simple = flags.chars().all(|c| "qsEFivP".contains(c)) && files == 0;
        let (pattern, inverted) = (pattern.filter(|_| simple)?, flags.contains('v'));
        let pattern =
            if flags.contains('F') || program == "fgrep" { regex::escape(pattern) } else { pattern.to_owned() };
        let pattern = if flags.contains('i') { format!("(?i){pattern}") } else { pattern };
        // Plain patterns have other signs.
        if !flags.contains(['E', 'P', 'F']) && program == "grep" && pattern.contains(['+', '?', '{', '|', '(', '\\']) {
            return None;
        }
        let in_text = |text: &String| {
            let found: Vec<Option<bool>> = text.lines().map(|line| self.matches(line, &pattern)).collect();
            let none = !found.is_empty() && found.iter().all(|found| *found == Some(false));
            if found.contains(&Some(true)) { Some(true) } else { none.then_some(false) }
        };
        let found: Vec<Option<bool>> = stdin.iter().map(in_text).collect();
        let first = found.first().copied().flatten()?;
        found.iter().all(|found| *found == Some(first)).then_some(first != inverted)
    }

    /// Whether a regular expression is found in a text. With unknown parts: whether its literal beginning is or cannot be there.
    fn matches(&self, text: &str, pattern: &str) -> Option<bool> {
        let regex = self.parsed.pattern(pattern)?;
        let text = &*self.holes.spelled(text);
        if !has_hole(text) {
            return Some(regex.is_match(text));
        }
        if regex.is_match(text) && !pattern.contains(['.', '$', '[']) {
            return Some(true);
        }
        let literal = pattern.strip_prefix('^')?;
        let literal: String =
            literal.chars().take_while(|c| c.is_ascii_alphanumeric() || "/_-:".contains(*c)).collect();
        // A sign that repeats or makes optional what stands before it concerns its last character.
        let open = literal.len() + 1 < pattern.len() && !pattern[literal.len() + 1..].starts_with(['.', '$', '(']);
        let literal = if open { &literal[..literal.len().saturating_sub(1)] } else { &literal };
        let head: String = text.chars().take_while(|c| !super::super::value::is_hole(*c)).collect();
        let apart = !head.starts_with(literal) && !literal.starts_with(&head) && !pattern.contains('|');
        apart.then_some(false)
    }

    /// Whether a test holds; nothing when that is not known.
    pub(super) fn test(&self, words: &[Alternatives]) -> Option<bool> {
        let mut results = words.split(|word| one(word) == Some("||")).map(|words| {
            let mut parts = words.split(|word| matches!(one(word), Some("&&" | "-a"))).map(|words| self.holds(words));
            // Unknown and false is false.
            parts.try_fold(Some(true), |so_far, next| match (so_far, next) {
                (_, Some(false)) => Err(()),
                (Some(true), Some(true)) => Ok(Some(true)),
                _ => Ok(None),
            })
        });
        let mut unknown = false;
        for result in results.by_ref() {
            match result {
                Ok(Some(true)) => return Some(true),
                Ok(_) => unknown = true,
                Err(()) => {}
            }
        }
        if unknown { None } else { Some(false) }
    }

    fn holds(&self, words: &[Alternatives]) -> Option<bool> {
        match words {
            [not, rest @ ..] if one(not) == Some("!") => self.holds(rest).map(|result| !result),
            [word] => empty(word).map(|empty| !empty),
            [sign, word] => match one(sign)? {
                "-z" => empty(word),
                "-n" => empty(word).map(|empty| !empty),
                "-f" => self.is_there(one(word)?, Wanted::File),
                "-d" => self.is_there(one(word)?, Wanted::Folder),
                "-e" => self.is_there(one(word)?, Wanted::Either),
                _ => None,
            },
            // What an unquoted variable without a value leaves behind.
            [left, sign, right] => match one(sign)? {
                "=" | "==" | "-eq" => equal(self.holes, left, right),
                "!=" | "-ne" => equal(self.holes, left, right).map(|equal| !equal),
                "=~" => self.matches(one(left)?, one(right)?),
                _ => None,
            },
            _ => None,
        }
    }
}

fn one(word: &Alternatives) -> Option<&str> {
    if let [text] = word.as_slice() { Some(text) } else { None }
}

fn empty(word: &Alternatives) -> Option<bool> {
    let first = word.first()?.is_empty();
    let known = word.iter().all(|text| text.is_empty() || !may_be_empty(text));
    (known && word.iter().all(|text| text.is_empty() == first)).then_some(first)
}

/// Whether what is known of two texts differs at either end. Signs of a pattern are as open as holes.
pub(super) fn differ(a: &str, b: &str) -> bool {
    let open = |c: char| super::super::value::is_hole(c) || matches!(c, '*' | '?' | '[' | '\\' | '(');
    let head = |text: &str| text.chars().take_while(|c| !open(*c)).collect::<String>();
    let tail = |text: &str| text.chars().rev().take_while(|c| !open(*c)).collect::<String>();
    let apart = |a: &str, b: &str| !a.starts_with(b) && !b.starts_with(a);
    apart(&head(a), &head(b)) || apart(&tail(a), &tail(b))
}

fn equal(holes: &Holes, left: &Alternatives, right: &Alternatives) -> Option<bool> {
    let mut results = Vec::new();
    for a in left {
        for b in right {
            let (a, b) = (&*holes.spelled(a), &*holes.spelled(b));
            let (text, glob): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
            let same = pattern::matches(&glob, &text);
            results.push(if !has_hole(a) && !has_hole(b) {
                Some(same)
            } else if same {
                Some(true)
            } else {
                let gone = a.is_empty() && !may_be_empty(b) || b.is_empty() && !may_be_empty(a);
                (gone || differ(a, b)).then_some(false)
            });
        }
    }
    let first = results.first().copied().flatten()?;
    results.iter().all(|result| *result == Some(first)).then_some(first)
}
