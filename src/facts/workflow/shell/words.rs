//! Words of the shell: quotes, variables, substitutions.

use super::parse::{Command, Parser};

/// A word before expansion.
pub(super) type Word = Vec<Part>;

/// A part of a word.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// Text that stands for itself; with quotes it is not cut at spaces.
    Plain(String, bool),
    /// `$name` or `${name…}`: the name, what follows it, whether it is quoted.
    Variable(String, String, bool),
    /// `$(…)`: the commands, their text, whether it is quoted.
    Output(Box<Command>, String, bool),
    /// `$((…))`.
    Arithmetic(String),
}

/// Stands for commands that lie too deep in others to be read, with their text.
pub(super) fn unread(text: String) -> Command {
    let words = [super::UNREAD.to_owned(), text].map(|word| vec![Part::Plain(word, true)]).to_vec();
    Command::Simple { assignments: Vec::new(), words, redirects: Vec::new() }
}

/// Characters that end an unquoted word.
fn ends_word(c: char) -> bool {
    c.is_whitespace() || matches!(c, ';' | '&' | '|' | '<' | '>' | '(' | ')')
}

impl Parser {
    /// Reads a word; nothing when none begins here.
    pub(super) fn word(&mut self) -> Option<Word> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let start = self.at;
        while let Some(c) = self.peek(0) {
            if matches!(c, '<' | '>') && self.peek(1) == Some('(') {
                // A process substitution is a file that we do not follow.
                self.at += 2;
                self.matching('(', ')');
                plain.push_str("/dev/fd/63");
            } else if ends_word(c) {
                break;
            } else {
                self.unquoted(c, &mut plain, &mut parts);
            }
        }
        if !plain.is_empty() {
            parts.push(Part::Plain(plain, false));
        }
        (self.at > start).then_some(parts)
    }

    fn unquoted(&mut self, c: char, plain: &mut String, parts: &mut Word) {
        match c {
            '\\' => {
                self.at += 2;
                match self.peek_back() {
                    Some('\n') | None => {}
                    Some(escaped) => parts_push(parts, plain, Part::Plain(escaped.to_string(), true)),
                }
            }
            '\'' => {
                self.at += 1;
                let text = self.up_to('\'');
                parts_push(parts, plain, Part::Plain(text, true));
            }
            '"' => {
                self.at += 1;
                flush(parts, plain);
                let inside = self.quoted(Some('"'));
                if inside.is_empty() {
                    parts.push(Part::Plain(String::new(), true));
                }
                parts.extend(inside);
            }
            '$' | '`' => {
                flush(parts, plain);
                match self.dollar(c, false) {
                    Some(part) => parts.push(part),
                    None => plain.push(c),
                }
            }
            _ => {
                plain.push(c);
                self.at += 1;
            }
        }
    }

    /// The parts up to a closing quote, or to the end of the text.
    pub(super) fn quoted(&mut self, end: Option<char>) -> Word {
        let mut parts = Vec::new();
        let mut plain = String::new();
        while let Some(c) = self.peek(0) {
            if Some(c) == end {
                self.at += 1;
                break;
            }
            match c {
                '\\' => match self.peek(1) {
                    Some('\n') => self.at += 2,
                    Some(next @ ('$' | '`' | '"' | '\\')) => {
                        plain.push(next);
                        self.at += 2;
                    }
                    _ => {
                        plain.push('\\');
                        self.at += 1;
                    }
                },
                '$' | '`' => {
                    if !plain.is_empty() {
                        parts.push(Part::Plain(std::mem::take(&mut plain), true));
                    }
                    match self.dollar(c, true) {
                        Some(part) => parts.push(part),
                        None => plain.push(c),
                    }
                }
                _ => {
                    plain.push(c);
                    self.at += 1;
                }
            }
        }
        if !plain.is_empty() {
            parts.push(Part::Plain(plain, true));
        }
        parts
    }

    /// What begins with `$` or a backquote. Moves past the sign in any case.
    fn dollar(&mut self, c: char, quoted: bool) -> Option<Part> {
        self.at += 1;
        if c == '`' {
            let text = self.up_to('`').replace("\\`", "`").replace("\\$", "$");
            return Some(Part::Output(Box::new(self.nested(&text)), text, quoted));
        }
        match self.peek(0)? {
            '(' if self.peek(1) == Some('(') => {
                self.at += 1;
                Some(Part::Arithmetic(self.matching_here('(', ')')))
            }
            '(' => {
                let text = self.matching_here('(', ')');
                Some(Part::Output(Box::new(self.nested(&text)), text, quoted))
            }
            '{' => {
                let text = self.matching_here('{', '}');
                Some(braced(&text, quoted))
            }
            '\'' if !quoted => {
                self.at += 1;
                let text = self.up_to('\'').replace("\\n", "\n").replace("\\t", "\t");
                Some(Part::Plain(text, true))
            }
            c if c.is_ascii_alphabetic() || c == '_' => {
                let mut name = String::new();
                while let Some(c) = self.peek(0).filter(|c| c.is_ascii_alphanumeric() || *c == '_') {
                    name.push(c);
                    self.at += 1;
                }
                Some(Part::Variable(name, String::new(), quoted))
            }
            c if c.is_ascii_digit() || matches!(c, '@' | '*' | '#' | '?' | '$' | '!' | '-') => {
                self.at += 1;
                Some(Part::Variable(c.to_string(), String::new(), quoted))
            }
            _ => None,
        }
    }

    /// The text up to a character, which is passed.
    fn up_to(&mut self, end: char) -> String {
        let mut text = String::new();
        while let Some(c) = self.peek(0) {
            self.at += 1;
            if c == end {
                break;
            }
            if c == '\\' && end == '`' {
                text.push(c);
                text.extend(self.peek(0));
                self.at += 1;
                continue;
            }
            text.push(c);
        }
        text
    }

    fn matching_here(&mut self, open: char, close: char) -> String {
        self.at += 1;
        self.matching(open, close)
    }

    /// The text up to the bracket that closes the one just passed; quotes inside hide brackets.
    fn matching(&mut self, open: char, close: char) -> String {
        let mut text = String::new();
        let mut level = 1;
        let mut quote = None;
        while let Some(c) = self.peek(0) {
            self.at += 1;
            if c == '\\' && quote != Some('\'') {
                text.push(c);
                text.extend(self.peek(0));
                self.at += 1;
                continue;
            }
            match quote {
                Some(q) if q == c => quote = None,
                None if matches!(c, '\'' | '"') => quote = Some(c),
                // A substitution inside double quotes has brackets of its own, which come in pairs.
                _ if quote == Some('\'') => {}
                _ if c == open => level += 1,
                _ if c == close => level -= 1,
                _ => {}
            }
            if level == 0 {
                break;
            }
            text.push(c);
        }
        text
    }
}

fn parts_push(parts: &mut Word, plain: &mut String, part: Part) {
    flush(parts, plain);
    parts.push(part);
}

fn flush(parts: &mut Word, plain: &mut String) {
    if !plain.is_empty() {
        parts.push(Part::Plain(std::mem::take(plain), false));
    }
}

/// `${…}`: the name, and what follows it.
fn braced(text: &str, quoted: bool) -> Part {
    let (sign, rest) = match text.strip_prefix(['#', '!']) {
        Some(rest) if !rest.is_empty() => (&text[..1], rest),
        _ => ("", text),
    };
    let special = |c: char| matches!(c, '@' | '*' | '#' | '?' | '$' | '!');
    let end = match rest.chars().next() {
        Some(c) if special(c) => c.len_utf8(),
        _ => rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len()),
    };
    let (name, operation) = rest.split_at(end);
    match sign {
        "#" => Part::Variable(name.to_owned(), "#length".to_owned(), quoted),
        "!" => Part::Variable(name.to_owned(), "!indirect".to_owned(), quoted),
        _ => Part::Variable(name.to_owned(), operation.to_owned(), quoted),
    }
}
