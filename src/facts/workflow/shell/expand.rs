//! From words to arguments: variables, substitutions, and cutting at spaces.

use super::super::command::is_program;
use super::super::environment::Environment;
use super::super::value::{Why, has_hole, is_hole, may_be_empty, product};
use super::pattern;
use super::words::{Part, Word};
use super::{Alternatives, Shell};

/// Stands between the fields of a word while it is put together, and between the items of an array.
pub(super) const BREAK: char = '\u{1}';
/// Where a text that is not quoted is cut.
const BLANKS: [char; 3] = [' ', '\t', '\n'];

impl Shell<'_> {
    /// What a word can be as one text, as in an assignment.
    pub(super) fn text(&mut self, word: &Word) -> Alternatives {
        let parts: Vec<Alternatives> = word.iter().map(|part| self.part(part).0).collect();
        let texts = product(self.holes, parts);
        texts.into_iter().map(|text| if text.contains(BREAK) { text.replace(BREAK, " ") } else { text }).collect()
    }

    /// The arguments that words become.
    pub(super) fn fields(&mut self, words: &[Word]) -> Vec<Alternatives> {
        let mut out = Vec::new();
        for word in words {
            match braces(word) {
                Some(words) => words.iter().for_each(|word| self.field(word, &mut out)),
                None => self.field(word, &mut out),
            }
        }
        out
    }

    /// The words of a command. A variable that may be empty, and is not quoted, may leave nothing in front of the program.
    pub(super) fn command_words(&mut self, words: &[Word]) -> Vec<Alternatives> {
        let mut fields = self.fields(words);
        let bare = |part: &Part| matches!(part, Part::Variable(_, _, false));
        let [first, next, ..] = words else { return fields };
        if first.is_empty() || !first.iter().all(bare) {
            return fields;
        }
        let texts = self.text(first);
        let unset = |part: &Part| matches!(part, Part::Variable(name, ..) if self.may_be_unset.contains(name));
        let may = first.iter().all(unset) || texts.iter().any(|text| may_be_empty(text));
        if !may || !texts.iter().all(|text| vanishes(text)) {
            return fields;
        }
        let Some(next) = self.text(next).into_iter().next() else { return fields };
        let known = is_program(&next) || self.functions.contains_key(&next);
        let at = fields.iter().position(|field| field.first() == Some(&next)).filter(|at| known && *at > 0);
        if let Some(at) = at {
            fields.drain(..at);
            self.vanished = true;
        }
        fields
    }

    /// Notes what is set in one of two ways to go and not in the other.
    pub(super) fn note_unset(&mut self, other: &Environment) {
        let lacks = |one: &Environment, other: &Environment| -> Vec<String> {
            one.beside(other).into_iter().map(|(name, _)| name).filter(|name| !other.contains_key(name)).collect()
        };
        let names = [lacks(&self.variables, other), lacks(other, &self.variables)].concat();
        self.may_be_unset.extend(names);
    }

    fn field(&mut self, word: &Word, out: &mut Vec<Alternatives>) {
        let mut quoted = false;
        let mut parts = Vec::new();
        for part in word {
            let (texts, whole) = self.part(part);
            quoted |= whole && !matches!(part, Part::Variable(name, ..) if name == "@");
            let cut =
                |text: String| if text.contains(BLANKS) { text.replace(BLANKS, &BREAK.to_string()) } else { text };
            let kept = whole || matches!(part, Part::Plain(..));
            parts.push(if kept { texts } else { texts.into_iter().map(cut).collect() });
        }
        let texts = product(self.holes, parts);
        if let Some(names) = self.names(word, &texts) {
            out.extend(names.into_iter().map(|name| vec![name]));
            return;
        }
        if texts.iter().all(|text| !text.contains(BREAK)) {
            let kept: Alternatives = texts.into_iter().filter(|text| quoted || !text.is_empty()).collect();
            if !kept.is_empty() {
                out.push(kept);
            }
            return;
        }
        let mut seen: Vec<String> = Vec::new();
        for text in &texts {
            let fields = text.split(BREAK).filter(|field| !field.is_empty());
            // Of several possible lists every item is possible.
            seen.extend(
                fields
                    .filter(|f| texts.len() == 1 || !seen.iter().any(|s| s == f))
                    .map(str::to_owned)
                    .collect::<Vec<_>>(),
            );
        }
        out.extend(seen.into_iter().map(|field| vec![field]));
    }

    /// What a part can be, and whether it is kept whole.
    fn part(&mut self, part: &Part) -> (Alternatives, bool) {
        match part {
            Part::Plain(text, quoted) => (self.chosen(text), *quoted),
            Part::Variable(name, operation, quoted) => (self.variable(name, operation), *quoted),
            Part::Output(command, text, quoted) => (self.output(command, text), *quoted),
            Part::Arithmetic(text) => (vec![self.holes.of(&format!("$(({text}))"), Why::Shell)], true),
        }
    }

    /// A text with the holes that stand for a choice opened.
    fn chosen(&self, text: &str) -> Alternatives {
        if self.choices.is_empty() || !has_hole(text) {
            return vec![text.to_owned()];
        }
        let mut parts: Vec<Alternatives> = Vec::new();
        for c in text.chars() {
            match (self.choices.get(&c), parts.last_mut()) {
                (Some(choice), _) => parts.push(choice.clone()),
                (None, Some(last)) if last.len() == 1 => last[0].push(c),
                (None, _) => parts.push(vec![c.to_string()]),
            }
        }
        product(self.holes, parts)
    }

    fn output(&mut self, command: &super::Command, text: &str) -> Alternatives {
        self.depth += 1;
        let shown = self.holes.shown(text);
        let name: String = shown.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(80).collect();
        let printed = if self.depth > super::MAX_DEPTH {
            vec![self.holes.of(&format!("$({name})"), Why::Limit)]
        } else {
            let (variables, stand, may_be_over) = (self.variables.clone(), self.stand.clone(), self.may_be_over);
            let printed = self.run(command, &[]);
            (self.variables, self.may_be_over, self.left_by, self.stand) = (variables, may_be_over, None, stand);
            printed
        };
        self.depth -= 1;
        printed.into_iter().map(|text| text.trim_end_matches('\n').to_owned()).collect()
    }

    /// The value of a variable; nothing when it is not set.
    pub(super) fn get(&self, name: &str) -> Option<Alternatives> {
        match name {
            "@" | "*" => {
                let all: Vec<String> = self.arguments.iter().filter_map(|texts| texts.first().cloned()).collect();
                Some(vec![all.join(&BREAK.to_string())])
            }
            "#" => Some(vec![self.arguments.len().to_string()]),
            "?" | "$" | "!" | "-" => Some(vec![self.holes.of(&format!("${name}"), Why::Shell)]),
            "BASH_SOURCE" => self.source_file().map(|path| vec![path]),
            "PWD" => Some(vec![self.here()]),
            _ => match name.parse::<usize>() {
                Ok(0) => Some(vec![self.script.map_or_else(|| "sh".to_owned(), |path| self.of_script(path))]),
                Ok(index) => self.arguments.get(index - 1).cloned(),
                Err(_) => self.variables.get(name).cloned(),
            },
        }
    }

    fn variable(&mut self, name: &str, operation: &str) -> Alternatives {
        let value = self.get(name);
        if let Some(rest) = operation.strip_prefix('[') {
            return self.item(name, value, rest);
        }
        let unset = |shell: &Self| vec![shell.holes.of(&format!("${name}"), Why::Shell)];
        let first = |text: &String| text.split(BREAK).next().unwrap_or_default().to_owned();
        let value = match name {
            "@" | "*" => value,
            _ => value.map(|texts| texts.iter().map(first).collect()),
        };
        if operation.is_empty() {
            return value.unwrap_or_else(|| unset(self));
        }
        if let Some(result) = self.fallback(value.as_ref(), operation) {
            return result;
        }
        let Some(texts) = value else { return unset(self) };
        let source = format!("${{{name}{operation}}}");
        texts.iter().map(|text| self.operation(text, operation, &source)).collect()
    }

    /// `name[@]`, `name[0]`.
    fn item(&mut self, name: &str, value: Option<Alternatives>, rest: &str) -> Alternatives {
        let Some(texts) = value else { return vec![self.holes.of(&format!("${name}"), Why::Shell)] };
        let (index, operation) = rest.split_once(']').unwrap_or((rest, ""));
        let source = format!("${{{name}[{rest}}}");
        if matches!(index, "@" | "*") {
            if operation.is_empty() {
                return texts;
            }
            let of_all = |shell: &mut Self, text: &String| {
                let items: Vec<String> =
                    text.split(BREAK).map(|item| shell.operation(item, operation, &source)).collect();
                items.join(&BREAK.to_string())
            };
            return texts.iter().map(|text| of_all(self, text)).collect();
        }
        let at = index.parse::<usize>().ok();
        let pick = |text: &String| at.and_then(|at| text.split(BREAK).nth(at)).map(str::to_owned);
        let hole = self.holes.of(&format!("${name}[{index}]"), Why::Shell);
        let texts: Alternatives = texts.iter().map(|text| pick(text).unwrap_or_else(|| hole.clone())).collect();
        if operation.is_empty() {
            return texts;
        }
        if let Some(result) = self.fallback(Some(&texts), operation) {
            return result;
        }
        texts.iter().map(|text| self.operation(text, operation, &source)).collect()
    }

    /// `:-`, `:=`, `:+`, `:?` and the same without the colon.
    fn fallback(&mut self, value: Option<&Alternatives>, operation: &str) -> Option<Alternatives> {
        let (colon, rest) = operation.strip_prefix(':').map_or((false, operation), |rest| (true, rest));
        let sign = rest.chars().next().filter(|c| matches!(c, '-' | '=' | '+' | '?'))?;
        let word = super::parse::parse_quoted(rest[1..].trim_matches('"'));
        let present: Alternatives =
            value.into_iter().flatten().filter(|text| !colon || !text.is_empty()).cloned().collect();
        let absent = value.is_none_or(|texts| texts.len() > present.len());
        let mut out = if sign == '+' { Vec::new() } else { present.clone() };
        if (absent && matches!(sign, '-' | '=')) || (!present.is_empty() && sign == '+') {
            out.extend(self.text(&word));
        }
        if sign == '+' && absent || out.is_empty() {
            out.push(String::new());
        }
        Some(out)
    }

    /// What an operation makes of one text.
    fn operation(&mut self, text: &str, operation: &str, source: &str) -> String {
        let unknown = || self.holes.merging(source, Why::Shell, &[text]);
        let all_unknown = has_hole(text) && text.chars().all(is_hole);
        match operation {
            ",," | "@L" => return text.to_lowercase(),
            "^^" | "@U" => return text.to_uppercase(),
            "#length" if !has_hole(text) => return text.chars().count().to_string(),
            "!indirect" => return self.get(text).and_then(|texts| texts.into_iter().next()).unwrap_or_else(unknown),
            _ => {}
        }
        if let Some(range) = operation.strip_prefix(':') {
            return substring(text, range).unwrap_or_else(unknown);
        }
        if all_unknown && !operation.starts_with(['^', ',']) {
            return unknown();
        }
        let word = |shell: &mut Self, text: &str| {
            shell.text(&super::parse_quoted_pattern(text)).into_iter().next().unwrap_or_default()
        };
        let sign_length = if operation.starts_with("##") || operation.starts_with("%%") || operation.starts_with("//") {
            2
        } else {
            // Whatever stands there, it is a whole character.
            operation.chars().next().map_or(0, char::len_utf8)
        };
        let (sign, rest) = operation.split_at(sign_length);
        match sign {
            "#" | "##" => {
                let pattern = word(self, rest);
                let known: String = text.chars().take_while(|c| !is_hole(*c)).collect();
                // What is not known may go on as the pattern does.
                let open = known.len() < text.len() && pattern.len() > known.len() && pattern.starts_with(&known);
                if open { unknown() } else { pattern::strip_start(text, &pattern, sign == "##") }
            }
            "%" | "%%" => pattern::strip_end(text, &word(self, rest), sign == "%%"),
            "/" | "//" => {
                let (from, to) = cut_replacement(rest);
                let (from, to) = (word(self, &from), word(self, &to));
                let replaced = pattern::replace(text, &from, &to, sign == "//");
                self.replaced(text, &from, &replaced, sign == "//", source)
            }
            "," => first_letter(text, char::to_ascii_lowercase),
            "^" => first_letter(text, char::to_ascii_uppercase),
            _ => unknown(),
        }
    }
}

impl Shell<'_> {
    /// What is left of the parts that are not known where a pattern was replaced.
    fn replaced(&self, text: &str, from: &str, replaced: &str, all: bool, source: &str) -> String {
        let blank = from.chars().all(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '\\'));
        if !has_hole(text) || blank {
            return replaced.to_owned();
        }
        let known = text.split(is_hole).next().unwrap_or_default();
        if !all && known.contains(from) {
            return replaced.to_owned();
        }
        // What is not known may go on as the pattern does.
        let begins = |part: &str| from.char_indices().skip(1).any(|(at, _)| part.ends_with(&from[..at]));
        let mut parts = text.split_inclusive(is_hole).filter(|part| part.ends_with(is_hole));
        if parts.any(|part| begins(part.trim_end_matches(is_hole))) {
            return self.holes.merging(source, Why::Shell, &[text]);
        }
        let edited = |c: char| {
            if is_hole(c) { self.holes.merging(source, Why::Shell, &[&c.to_string()]) } else { c.to_string() }
        };
        replaced.chars().map(edited).collect()
    }
}

/// Whether a word in front of a program may be nothing, or a program that runs or only shows what follows.
fn vanishes(text: &str) -> bool {
    may_be_empty(text) || matches!(text.split([' ', BREAK]).next(), Some("echo" | "sudo" | "printf" | ":"))
}

fn first_letter(text: &str, change: impl Fn(&char) -> char) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| format!("{}{}", change(&first), chars.as_str()))
}

/// `OFFSET` or `OFFSET:LENGTH`, where what is known reaches that far.
fn substring(text: &str, range: &str) -> Option<String> {
    let (offset, length) = range.split_once(':').unwrap_or((range, ""));
    let offset: usize = if offset.trim().is_empty() { 0 } else { offset.trim().parse().ok()? };
    let chars: Vec<char> = text.chars().collect();
    let end = if length.is_empty() { chars.len() } else { offset + length.trim().parse::<usize>().ok()? };
    let reached = &chars[..end.min(chars.len())];
    if reached.iter().any(|c| is_hole(*c)) {
        return None;
    }
    Some(reached.get(offset..).unwrap_or_default().iter().collect())
}

/// The pattern and the replacement of `${x/pattern/replacement}`.
fn cut_replacement(text: &str) -> (String, String) {
    let mut from = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => from.extend(chars.next()),
            '/' => return (from, chars.as_str().to_owned()),
            _ => from.push(c),
        }
    }
    (from, String::new())
}

/// A word once for each item of its first `{a,b}`; nothing if it has none.
fn braces(word: &Word) -> Option<Vec<Word>> {
    for (at, part) in word.iter().enumerate() {
        let Part::Plain(text, false) = part else { continue };
        let Some((head, rest)) = text.split_once('{') else { continue };
        let Some((list, tail)) = rest.split_once('}') else { continue };
        if !list.contains(',') {
            continue;
        }
        let one = |item: &str| {
            let mut word = word.clone();
            word[at] = Part::Plain(format!("{head}{item}{tail}"), false);
            word
        };
        return Some(list.split(',').map(one).collect());
    }
    None
}
