//! From the text of a script to its tree. What is not understood is passed over: a model that sees most of a script is of
//! more use than an error.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::words::{Part, Word};

/// How deep commands may lie in each other.
const MAX_DEPTH: usize = 30;

/// A command.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    Simple {
        assignments: Vec<Assignment>,
        words: Vec<Word>,
        redirects: Vec<Redirect>,
    },
    Pipeline(Vec<Command>),
    List(Vec<Command>),
    /// `a && b` (true) or `a || b`.
    Chain(Box<Command>, bool, Box<Command>),
    /// Conditions with what they guard, and what else.
    If(Vec<(Command, Command)>, Option<Box<Command>>),
    For(String, Option<Vec<Word>>, Box<Command>),
    /// `while` and `until`.
    Loop(Box<Command>, Box<Command>, Vec<Redirect>),
    Case(Word, Vec<(Vec<Word>, Command)>),
    Function(String, Rc<Command>),
    /// `( … )` and `{ … }`, with where their output goes; the first have variables of their own.
    Group(Box<Command>, Vec<Redirect>, bool),
    Not(Box<Command>),
}

/// `name=value`, `name+=value`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Assignment {
    pub(super) name: String,
    pub(super) append: bool,
    /// One value, or the items of an array.
    pub(super) values: Vec<Word>,
    pub(super) array: bool,
}

/// Where output goes or input comes from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Redirect {
    To(Word, bool),
    From(Word),
    Text(Word),
}

/// Parses a script.
pub(super) fn parse(script: &str) -> Command {
    Parser::new(script, 0).list(&[])
}

/// A script being read.
pub(super) struct Parser {
    text: Vec<char>,
    pub(super) at: usize,
    /// Where the text of a here-document is jumped over: the end of a line, and where to go on.
    skips: BTreeMap<usize, usize>,
    depth: usize,
}

impl Parser {
    pub(super) fn new(text: &str, depth: usize) -> Self {
        Self { text: text.chars().collect(), at: 0, skips: BTreeMap::new(), depth }
    }

    pub(super) fn peek(&self, ahead: usize) -> Option<char> {
        self.text.get(self.at + ahead).copied()
    }

    pub(super) fn peek_back(&self) -> Option<char> {
        self.text.get(self.at.checked_sub(1)?).copied()
    }

    /// The commands of a substitution.
    pub(super) fn nested(&self, text: &str) -> Command {
        let deep = self.depth >= MAX_DEPTH;
        if deep { super::words::unread(text.to_owned()) } else { Parser::new(text, self.depth + 1).list(&[]) }
    }

    /// Skips spaces, continued lines and comments; not the end of a line.
    fn blank(&mut self) {
        while let Some(c) = self.peek(0) {
            match c {
                ' ' | '\t' | '\r' => self.at += 1,
                '\\' if self.peek(1) == Some('\n') => self.at += 2,
                '#' => {
                    while self.peek(0).is_some_and(|c| c != '\n') {
                        self.at += 1;
                    }
                }
                _ => break,
            }
        }
    }

    fn newline(&mut self) {
        self.at = self.skips.get(&self.at).copied().unwrap_or(self.at + 1);
    }

    /// Skips everything that can stand between commands.
    fn separators(&mut self) {
        loop {
            self.blank();
            match self.peek(0) {
                Some('\n') => self.newline(),
                Some(';') if self.peek(1) != Some(';') => self.at += 1,
                Some('&') if self.peek(1) != Some('&') => self.at += 1,
                _ => break,
            }
        }
    }

    /// The plain word that comes next, without moving.
    fn keyword(&self) -> String {
        let rest = &self.text[self.at.min(self.text.len())..];
        rest.iter()
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '[' | ']' | '!' | '{' | '}'))
            .collect()
    }

    fn take(&mut self, word: &str) -> bool {
        self.blank();
        let found = self.keyword() == word;
        if found {
            self.at += word.chars().count();
        }
        found
    }

    /// Commands up to one of the words, or to a closing bracket; the word is passed.
    fn list(&mut self, ends: &[&str]) -> Command {
        self.until(ends).0
    }

    fn until(&mut self, ends: &[&str]) -> (Command, String) {
        let mut commands = Vec::new();
        // Where what lies too deep begins.
        let mut unread = None;
        let (mut over, mut end) = (self.at, String::new());
        self.depth += 1;
        loop {
            self.separators();
            let word = self.keyword();
            over = over.max(self.at.min(self.text.len()));
            let Some(c) = self.peek(0) else { break };
            if ends.contains(&word.as_str()) {
                self.at += word.chars().count();
                end = word;
                break;
            }
            if c == ')' && ends.contains(&")") || c == ';' && ends.contains(&";;") {
                self.at += if c == ')' { 1 } else { 2 };
                end = c.to_string();
                break;
            }
            let before = self.at;
            if self.depth < MAX_DEPTH {
                commands.push(self.chain());
            } else {
                unread.get_or_insert(before);
            }
            if self.at == before {
                self.at += 1;
            }
        }
        self.depth -= 1;
        commands.extend(unread.map(|from: usize| super::words::unread(self.text[from..over].iter().collect())));
        (Command::List(commands), end)
    }

    fn chain(&mut self) -> Command {
        let mut left = self.pipeline();
        loop {
            self.blank();
            let and = match (self.peek(0), self.peek(1)) {
                (Some('&'), Some('&')) => true,
                (Some('|'), Some('|')) => false,
                _ => return left,
            };
            self.at += 2;
            self.lines();
            let right = self.pipeline();
            left = Command::Chain(Box::new(left), and, Box::new(right));
        }
    }

    fn lines(&mut self) {
        self.blank();
        while self.peek(0) == Some('\n') {
            self.newline();
            self.blank();
        }
    }

    fn pipeline(&mut self) -> Command {
        self.blank();
        if self.keyword() == "!" {
            self.at += 1;
            return Command::Not(Box::new(self.pipeline()));
        }
        let mut stages = vec![self.command()];
        loop {
            self.blank();
            if self.peek(0) != Some('|') || self.peek(1) == Some('|') {
                break;
            }
            self.at += if self.peek(1) == Some('&') { 2 } else { 1 };
            self.lines();
            stages.push(self.command());
        }
        if stages.len() == 1 { stages.remove(0) } else { Command::Pipeline(stages) }
    }

    fn command(&mut self) -> Command {
        self.blank();
        if self.peek(0) == Some('(') {
            self.at += 1;
            let body = self.list(&[")"]);
            return Command::Group(Box::new(body), self.redirects(), true);
        }
        match self.keyword().as_str() {
            "{" => {
                self.at += 1;
                let body = self.list(&["}"]);
                Command::Group(Box::new(body), self.redirects(), false)
            }
            "if" => self.conditional(),
            "for" => self.for_loop(),
            "while" | "until" => {
                self.at += 5;
                let condition = self.list(&["do"]);
                let body = self.list(&["done"]);
                Command::Loop(Box::new(condition), Box::new(body), self.redirects())
            }
            "case" => self.case(),
            "function" => {
                self.at += 8;
                self.blank();
                let name = self.word().map(|word| plain(&word)).unwrap_or_default();
                self.function(name)
            }
            _ => self.simple(),
        }
    }

    fn conditional(&mut self) -> Command {
        self.at += 2;
        let mut branches = Vec::new();
        loop {
            let condition = self.list(&["then"]);
            let (body, end) = self.until(&["elif", "else", "fi"]);
            branches.push((condition, body));
            match end.as_str() {
                "elif" => {}
                "else" => return Command::If(branches, Some(Box::new(self.list(&["fi"])))),
                _ => return Command::If(branches, None),
            }
        }
    }

    fn for_loop(&mut self) -> Command {
        self.at += 3;
        self.blank();
        let name = self.word().map(|word| plain(&word)).unwrap_or_default();
        self.lines();
        let mut words = None;
        if self.take("in") {
            words = Some(self.word_list());
        }
        self.separators();
        self.take("do");
        Command::For(name, words, Box::new(self.list(&["done"])))
    }

    fn word_list(&mut self) -> Vec<Word> {
        let mut words = Vec::new();
        loop {
            self.blank();
            match self.word() {
                Some(word) => words.push(word),
                None => return words,
            }
        }
    }

    fn case(&mut self) -> Command {
        self.at += 4;
        self.blank();
        let subject = self.word().unwrap_or_default();
        self.lines();
        self.take("in");
        let mut arms = Vec::new();
        loop {
            self.separators();
            if self.peek(0).is_none() || self.take("esac") {
                return Command::Case(subject, arms);
            }
            let mut patterns = Vec::new();
            let before = self.at;
            while let Some(c) = self.peek(0).filter(|c| *c != '\n') {
                if matches!(c, '(' | '|' | ' ') {
                    self.at += 1;
                } else if c == ')' {
                    self.at += 1;
                    break;
                } else if let Some(word) = self.word() {
                    patterns.push(word);
                } else {
                    break;
                }
            }
            let (body, end) = self.until(&[";;", "esac"]);
            arms.push((patterns, body));
            if end == "esac" || self.at == before {
                return Command::Case(subject, arms);
            }
        }
    }

    fn function(&mut self, name: String) -> Command {
        self.blank();
        if self.peek(0) == Some('(') {
            self.at += 1;
            self.blank();
            self.at += usize::from(self.peek(0) == Some(')'));
        }
        self.lines();
        Command::Function(name, Rc::new(self.command()))
    }

    fn simple(&mut self) -> Command {
        let mut assignments = Vec::new();
        let mut words: Vec<Word> = Vec::new();
        let mut redirects = Vec::new();
        loop {
            self.blank();
            if self.in_brackets(&mut words) {
                continue;
            }
            if let Some(redirect) = self.redirect() {
                redirects.extend(redirect);
                continue;
            }
            if self.peek(0) == Some('(') && words.len() == 1 && self.peek(1) == Some(')') {
                let name = plain(&words.remove(0));
                return self.function(name);
            }
            if words.is_empty()
                && let Some(assignment) = self.assignment()
            {
                assignments.push(assignment);
                continue;
            }
            match self.word() {
                Some(word) => words.push(word),
                None => return Command::Simple { assignments, words, redirects },
            }
        }
    }

    /// Between `[[` and `]]` signs that would end a command are words.
    fn in_brackets(&mut self, words: &mut Vec<Word>) -> bool {
        let is = |word: Option<&Word>, text: &str| word.is_some_and(|word| plain(word) == text);
        if !is(words.first(), "[[") || is(words.last(), "]]") {
            return false;
        }
        let sign: String = match (self.peek(0), self.peek(1)) {
            (Some('\n'), _) => String::new(),
            (Some(a @ ('&' | '|')), Some(b)) if a == b => [a, b].iter().collect(),
            (Some(a @ ('|' | '(' | ')' | '<' | '>')), _) => a.to_string(),
            _ => return false,
        };
        self.at += sign.len().max(1);
        if !sign.is_empty() {
            words.push(vec![Part::Plain(sign, false)]);
        }
        true
    }

    fn assignment(&mut self) -> Option<Assignment> {
        let start = self.at;
        let mut name = String::new();
        while let Some(c) = self.peek(0).filter(|c| c.is_ascii_alphanumeric() || *c == '_') {
            name.push(c);
            self.at += 1;
        }
        let append = self.peek(0) == Some('+') && self.peek(1) == Some('=');
        self.at += usize::from(append);
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) || self.peek(0) != Some('=') {
            self.at = start;
            return None;
        }
        self.at += 1;
        if self.peek(0) == Some('(') {
            self.at += 1;
            let mut values = Vec::new();
            loop {
                self.lines();
                match self.word() {
                    Some(word) => values.push(word),
                    None => break,
                }
            }
            self.at += usize::from(self.peek(0) == Some(')'));
            return Some(Assignment { name, append, values, array: true });
        }
        Some(Assignment { name, append, values: vec![self.word().unwrap_or_default()], array: false })
    }

    fn redirects(&mut self) -> Vec<Redirect> {
        let mut out = Vec::new();
        loop {
            self.blank();
            match self.redirect() {
                Some(redirect) => out.extend(redirect),
                None => return out,
            }
        }
    }

    /// A redirection, if one begins here; `Some(None)` for one that does not matter.
    fn redirect(&mut self) -> Option<Option<Redirect>> {
        let start = self.at;
        let mut descriptor = None;
        while let Some(c) = self.peek(0).filter(|c| c.is_ascii_digit() || *c == '&') {
            descriptor = Some(c);
            self.at += 1;
        }
        let sign: String =
            (0..3).map_while(|ahead| self.peek(ahead)).take_while(|c| matches!(c, '<' | '>' | '&')).collect();
        let first = sign.chars().next();
        if !matches!(first, Some('<' | '>')) || self.peek(1) == Some('(') {
            self.at = start;
            return None;
        }
        if sign.starts_with("<<<") {
            self.at += 3;
            self.blank();
            return Some(self.word().map(Redirect::Text));
        }
        if sign.starts_with("<<") {
            self.at += 2;
            return Some(Some(self.here_document()));
        }
        self.at += if sign.starts_with(">>") || sign.starts_with(">&") || sign.starts_with("<&") { 2 } else { 1 };
        self.at += usize::from(self.peek(0) == Some('|'));
        self.blank();
        let target = self.word()?;
        let matters = matches!(descriptor, None | Some('1' | '&')) && !sign.starts_with(">&");
        Some(match first {
            Some('<') => Some(Redirect::From(target)),
            _ => matters.then(|| Redirect::To(target, sign.starts_with(">>"))),
        })
    }

    fn here_document(&mut self) -> Redirect {
        let strip = self.peek(0) == Some('-');
        self.at += usize::from(strip);
        self.blank();
        let word = self.word().unwrap_or_default();
        let literal = word.iter().any(|part| matches!(part, Part::Plain(_, true)));
        let end = plain(&word);
        let line_end = (self.at..self.text.len()).find(|at| self.text[*at] == '\n').unwrap_or(self.text.len());
        let mut at = self.skips.get(&line_end).copied().unwrap_or(line_end + 1);
        let mut body = String::new();
        while at < self.text.len() {
            let stop = (at..self.text.len()).find(|at| self.text[*at] == '\n').unwrap_or(self.text.len());
            let line: String = self.text[at..stop].iter().collect();
            at = stop + 1;
            let line = if strip { line.trim_start_matches('\t') } else { &line };
            if line.trim_end() == end {
                break;
            }
            body.push_str(line);
            body.push('\n');
        }
        self.skips.insert(line_end, at.min(self.text.len()));
        if literal {
            return Redirect::Text(vec![Part::Plain(body, true)]);
        }
        Redirect::Text(Parser::new(&body, self.depth + 1).quoted(None))
    }
}

/// The text of a word without expansion.
fn plain(word: &Word) -> String {
    word.iter().map(|part| if let Part::Plain(text, _) = part { text.as_str() } else { "" }).collect()
}

/// Parses a text as if it stood in double quotes.
pub(super) fn parse_quoted(text: &str) -> Word {
    Parser::new(text, 1).quoted(None)
}
