//! Walking the tree of a script.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::super::environment::Environment;
use super::super::value::{MAX_ALTERNATIVES, MAX_TEXT, Why, has_hole};
use super::expand::BREAK;
use super::parse::{Assignment, Command, Redirect};
use super::test::differ;
use super::words::Word;
use super::{Alternatives, Call, Shell, pattern};

impl Shell<'_> {
    /// Runs a command with what it reads; gives what it prints.
    pub(super) fn run(&mut self, command: &Command, stdin: &[String]) -> Alternatives {
        if self.left == 0 || self.left_by.is_some() {
            return vec![String::new()];
        }
        self.left -= 1;
        match command {
            Command::Simple { assignments, words, redirects } => self.simple(assignments, words, redirects, stdin),
            Command::Pipeline(stages) => stages.iter().fold(stdin.to_vec(), |input, stage| self.stage(stage, &input)),
            Command::List(commands) => {
                let mut printed = vec![String::new()];
                for command in commands {
                    let more = self.run(command, stdin);
                    append(self, &mut printed, more);
                }
                printed
            }
            Command::Chain(left, and, right) => self.chain(left, *and, right, stdin),
            Command::Not(inner) => self.run(inner, stdin),
            Command::If(branches, other) => self.conditional(branches, other.as_deref(), stdin),
            Command::For(name, words, body) => self.for_each(name, words.as_deref(), body, stdin),
            Command::Loop(condition, body, redirects) => self.while_loop(condition, body, redirects, stdin),
            Command::Case(subject, arms) => self.case(subject, arms, stdin),
            Command::Function(name, body) => {
                self.functions.insert(name.clone(), Rc::clone(body));
                vec![String::new()]
            }
            Command::Group(body, redirects, own) => {
                let before = own.then(|| (self.variables.clone(), self.stand.clone(), self.may_be_over));
                let input = self.input(redirects, stdin);
                let printed = self.run(body, &input);
                if let Some((variables, stand, may_be_over)) = before {
                    (self.variables, self.stand, self.may_be_over) = (variables, stand, may_be_over);
                    self.left_by = None;
                }
                self.redirect(redirects, printed)
            }
        }
    }

    /// A stage of a pipeline, which is a shell of its own: what leaves it leaves no more.
    fn stage(&mut self, stage: &Command, input: &[String]) -> Alternatives {
        let printed = self.run(stage, input);
        self.left_by = None;
        printed
    }

    /// Whether a command succeeds, if that can be told, and what it prints.
    fn decide(&mut self, command: &Command, stdin: &[String]) -> (Option<bool>, Alternatives) {
        match command {
            Command::List(commands) if commands.len() == 1 => self.decide(&commands[0], stdin),
            Command::Not(inner) => {
                let (result, printed) = self.decide(inner, stdin);
                (result.map(|result| !result), printed)
            }
            Command::Chain(left, and, right) => {
                let (first, printed) = self.decide(left, stdin);
                match (first, and) {
                    (Some(true), false) => (Some(true), printed),
                    (Some(false), true) => (Some(false), printed),
                    (Some(_), _) => self.decide(right, stdin),
                    (None, _) => {
                        let (second, _) = self.decide(right, stdin);
                        (second.filter(|second| second != and), printed)
                    }
                }
            }
            Command::Pipeline(stages) => {
                let Some((last, first)) = stages.split_last() else { return (None, vec![String::new()]) };
                let input = first.iter().fold(stdin.to_vec(), |input, stage| self.stage(stage, &input));
                let decided = self.decide(last, &input);
                self.left_by = None;
                decided
            }
            Command::Simple { assignments, words, .. } if assignments.is_empty() => {
                let name = words.first().map(|word| self.text(word)).unwrap_or_default();
                match name.first().map(String::as_str) {
                    Some("true" | ":") => (Some(true), vec![String::new()]),
                    Some("false") => (Some(false), vec![String::new()]),
                    Some("grep" | "egrep" | "fgrep") => {
                        let words: Vec<Alternatives> = words.iter().map(|word| self.text(word)).collect();
                        (self.greps(&words, stdin), self.run(command, stdin))
                    }
                    Some("[" | "[[" | "test") => {
                        // A test sees the empty words too.
                        let words: Vec<Alternatives> = words[1..].iter().map(|word| self.text(word)).collect();
                        let end =
                            words.iter().position(|word| matches!(word.first().map(String::as_str), Some("]" | "]]")));
                        (self.test(&words[..end.unwrap_or(words.len())]), vec![String::new()])
                    }
                    _ => (None, self.run(command, stdin)),
                }
            }
            _ => (None, self.run(command, stdin)),
        }
    }

    fn chain(&mut self, left: &Command, and: bool, right: &Command, stdin: &[String]) -> Alternatives {
        // `[[ a ]] && …`: the brackets' own `&&` is cut here too, which a test on the left alone survives.
        let (result, mut printed) = self.decide(left, stdin);
        match result {
            Some(result) if result != and => printed,
            Some(_) => {
                let more = self.run(right, stdin);
                append(self, &mut printed, more);
                printed
            }
            None if ends(right) => {
                // A program is taken to succeed, and so is what a test asserts; where a test leads out well, the rest is for
                // other cases.
                let before = self.variables.clone();
                if tests(left) {
                    self.maybe(false, right, stdin);
                }
                self.variables = before;
                printed
            }
            None => {
                let before = self.variables.clone();
                let sure = and && !tests(left);
                let more = if sure { self.run(right, stdin) } else { self.perhaps(right, stdin) };
                // What follows `&&` after a program is what a successful run does; a test may well fail.
                if !and || tests(left) {
                    self.merge(&before);
                    return printed;
                }
                append(self, &mut printed, more);
                printed
            }
        }
    }

    fn conditional(
        &mut self,
        branches: &[(Command, Command)],
        other: Option<&Command>,
        stdin: &[String],
    ) -> Alternatives {
        let mut possible: Vec<(Environment, Alternatives)> = Vec::new();
        let (mut decided, mut undecided) = (false, false);
        for (condition, body) in branches {
            let (result, _) = self.decide(condition, stdin);
            if result == Some(false) {
                continue;
            }
            match (undecided, result) {
                (true, _) => self.next_branch(),
                (false, None) => self.first_branch(),
                (false, Some(_)) => {}
            }
            let before = self.variables.clone();
            let files = self.files.clone();
            // A branch before this one may have been taken, even if this one's own condition holds.
            let sure = result == Some(true) && !undecided;
            let (printed, left) = self.branch(sure, body, stdin);
            undecided |= !sure;
            if result == Some(true) {
                // What a branch does that leaves the script is seen by nothing after it.
                if !left || possible.is_empty() {
                    possible.push((self.variables.clone(), printed));
                }
                decided = true;
                break;
            }
            let after = std::mem::replace(&mut self.variables, before);
            if !left {
                possible.push((after, printed));
            }
            self.merge_files(files);
        }
        if !decided {
            let sure = !undecided;
            if undecided {
                self.next_branch();
            }
            let (printed, left) =
                other.map_or_else(|| (vec![String::new()], false), |body| self.branch(sure, body, stdin));
            if !left || possible.is_empty() {
                possible.push((self.variables.clone(), printed));
            }
        }
        if undecided {
            self.after_branches();
        }
        self.join(possible)
    }

    /// Runs what may not run.
    fn perhaps(&mut self, command: &Command, stdin: &[String]) -> Alternatives {
        self.first_branch();
        let printed = self.maybe(false, command, stdin);
        self.next_branch();
        self.after_branches();
        printed
    }

    /// Runs a branch that is taken or may be taken. What may leave the script makes the rest of it unsure.
    fn maybe(&mut self, sure: bool, command: &Command, stdin: &[String]) -> Alternatives {
        self.branch(sure, command, stdin).0
    }

    /// As [`Self::maybe`]; and whether nothing comes after the branch.
    fn branch(&mut self, sure: bool, command: &Command, stdin: &[String]) -> (Alternatives, bool) {
        let before = self.unsure;
        self.unsure |= !sure;
        let printed = self.run(command, stdin);
        self.unsure = before;
        let left = self.left_by.is_some();
        if !sure && let Some(leave) = self.left_by.take() {
            self.may_be_over |= leave.well && leave.turn.is_none();
        }
        (printed, left)
    }

    /// Goes on with everything that the branches left behind.
    fn join(&mut self, mut possible: Vec<(Environment, Alternatives)>) -> Alternatives {
        let Some((variables, mut printed)) = possible.pop() else { return vec![String::new()] };
        self.variables = variables;
        for (variables, more) in possible {
            self.merge(&variables);
            unite(&mut printed, more);
        }
        printed
    }

    /// Every variable can also be what it is there.
    fn merge(&mut self, other: &Environment) {
        self.note_unset(other);
        for (name, texts) in other.beside(&self.variables) {
            match self.variables.get(&name) {
                Some(own) if *own == texts => {}
                own => {
                    // What was there before comes first: it is the usual value.
                    let own = own.cloned().unwrap_or_default();
                    let mut both = texts;
                    unite(&mut both, own);
                    self.variables.insert(name, both);
                }
            }
        }
        for name in self.variables.too_wide() {
            let hole = self.holes.of(&format!("${name}"), Why::Limit);
            self.variables.insert(name, vec![hole]);
        }
    }

    /// What a branch that may not run wrote to a file is one possibility.
    fn merge_files(&mut self, before: BTreeMap<String, Alternatives>) {
        for (path, texts) in &mut self.files {
            match before.get(path) {
                Some(old) if old != texts && texts.len() < MAX_ALTERNATIVES => {
                    // Both branches of a condition usually write the same names: later entries win when they are read.
                    let longer = texts.iter().all(|text| old.iter().any(|old| text.starts_with(old.as_str())));
                    if !longer {
                        unite(texts, old.clone());
                    }
                }
                _ => {}
            }
        }
    }

    fn case(&mut self, subject: &Word, arms: &[(Vec<Word>, Command)], stdin: &[String]) -> Alternatives {
        let texts: Vec<String> = self.text(subject).iter().map(|text| self.holes.spelled(text).into_owned()).collect();
        let known = texts.iter().all(|text| !has_hole(text));
        let start = self.variables.clone();
        let mut possible = Vec::new();
        let mut decided = false;
        for (patterns, body) in arms {
            let patterns: Vec<String> = patterns.iter().flat_map(|word| self.text(word)).collect();
            let hit = |text: &String| {
                let text: Vec<char> = text.chars().collect();
                patterns.iter().any(|p| pattern::matches(&p.chars().collect::<Vec<_>>(), &text))
            };
            let apart = |text: &String| patterns.iter().all(|pattern| differ(text, pattern));
            if known && !texts.iter().any(hit) || texts.iter().all(apart) {
                continue;
            }
            // What is known of a text may be all that a pattern asks for.
            let sure = texts.iter().all(hit);
            self.variables = start.clone();
            let alone = sure && possible.is_empty();
            if possible.is_empty() && !alone {
                self.first_branch();
            } else if !alone {
                self.next_branch();
            }
            let printed = self.maybe(alone, body, stdin);
            possible.push((self.variables.clone(), printed));
            decided |= sure;
            if sure {
                break;
            }
        }
        if !decided && !possible.is_empty() {
            self.next_branch();
        }
        if !(decided && possible.len() == 1) {
            self.after_branches();
        }
        if possible.is_empty() {
            possible.push((start, vec![String::new()]));
        }
        self.join(possible)
    }

    fn simple(
        &mut self,
        assignments: &[Assignment],
        words: &[Word],
        redirects: &[Redirect],
        stdin: &[String],
    ) -> Alternatives {
        let words = self.command_words(words);
        // They hold for the program alone; what it sets, such as `read`, stays.
        let for_program = if words.is_empty() { &[] } else { assignments };
        let before: Vec<(&String, Option<Alternatives>)> =
            for_program.iter().map(|one| (&one.name, self.variables.get(&one.name).cloned())).collect();
        for assignment in assignments {
            self.assign(assignment);
        }
        let input = self.input(redirects, stdin);
        let printed = if words.is_empty() { vec![String::new()] } else { self.program(words, &input) };
        for (name, value) in before.into_iter().rev() {
            match value {
                Some(value) => self.variables.insert(name.clone(), value),
                None => self.variables.remove(name),
            };
        }
        self.redirect(redirects, printed)
    }

    fn assign(&mut self, assignment: &Assignment) {
        let mut texts = if assignment.array {
            let fields = self.fields(&assignment.values);
            let items: Vec<String> = fields.into_iter().filter_map(|texts| texts.into_iter().next()).collect();
            vec![items.join(&BREAK.to_string())]
        } else {
            assignment.values.first().map(|word| self.text(word)).unwrap_or_default()
        };
        if assignment.append
            && let Some(old) = self.variables.get(&assignment.name)
        {
            let joint =
                |old: &String| if assignment.array && !old.is_empty() { format!("{old}{BREAK}") } else { old.clone() };
            let old: Alternatives = old.iter().map(joint).collect();
            texts = super::super::value::product(self.holes, vec![old, texts]);
        }
        texts.truncate(MAX_ALTERNATIVES);
        let texts = self.cased(&assignment.name, texts);
        self.variables.insert(assignment.name.clone(), texts);
    }

    /// What a command reads.
    pub(super) fn input(&mut self, redirects: &[Redirect], stdin: &[String]) -> Alternatives {
        let mut input = stdin.to_vec();
        for redirect in redirects {
            match redirect {
                Redirect::Text(word) => input = self.text(word),
                Redirect::From(word) => {
                    let path = self.text(word).into_iter().next().unwrap_or_default();
                    input = self.file(&path);
                }
                Redirect::To(..) => {}
            }
        }
        input
    }

    /// Sends what was printed to a file, if it is to go there.
    pub(super) fn redirect(&mut self, redirects: &[Redirect], mut printed: Alternatives) -> Alternatives {
        for redirect in redirects {
            let Redirect::To(word, add) = redirect else { continue };
            let Some(path) = self.text(word).into_iter().next() else { continue };
            self.write(&path, std::mem::replace(&mut printed, vec![String::new()]), *add);
        }
        printed
    }

    pub(super) fn write(&mut self, path: &str, texts: Alternatives, add: bool) {
        let mut content = if add { self.files.get(path).cloned() } else { None }.unwrap_or_else(|| vec![String::new()]);
        append(self, &mut content, texts);
        if super::holds_credentials(path, &content) {
            self.note(vec![vec![super::CREDENTIALS.to_owned()], vec![path.to_owned()]], &content);
        }
        self.changes(path);
        self.files.insert(path.to_owned(), content);
    }

    /// Calls a program, and notes that it was called.
    pub(super) fn note(&mut self, words: Vec<Alternatives>, stdin: &[String]) {
        let call = Call {
            words,
            stdin: stdin.to_vec(),
            variables: self.variables.clone(),
            folder: self.stand.folder().to_owned(),
            sudo: self.sudo,
            unsure: self.unsure || self.may_be_over,
        };
        self.outcome.calls.push(call);
    }
}

/// Adds texts to texts in every combination; what becomes too long is cut.
pub(super) fn append(shell: &Shell<'_>, to: &mut Alternatives, more: Alternatives) {
    if more.iter().all(String::is_empty) {
        return;
    }
    if let ([text], [tail]) = (to.as_mut_slice(), more.as_slice()) {
        let limit = || shell.holes.of("…", Why::Limit);
        if text.len() + tail.len() <= MAX_TEXT {
            text.push_str(tail);
        } else if !text.ends_with(&limit()) {
            text.push_str(&limit());
        }
        return;
    }
    *to = super::super::value::product(shell.holes, vec![std::mem::take(to), more]);
}

/// The alternatives of both.
fn unite(to: &mut Alternatives, more: Alternatives) {
    for text in more {
        if !to.contains(&text) && to.len() <= MAX_ALTERNATIVES {
            to.push(text);
        }
    }
}

/// Whether a command asks something, so that what follows `&&` may not run; any other program is taken to succeed.
fn tests(command: &Command) -> bool {
    match command {
        Command::Not(_) => true,
        Command::List(commands) => commands.last().is_some_and(tests),
        Command::Chain(left, _, right) => tests(left) || tests(right),
        Command::Pipeline(stages) => stages.last().is_some_and(tests),
        Command::Group(body, ..) => tests(body),
        Command::Simple { words, .. } => {
            let name = words.first().map(super::plain_word).unwrap_or_default();
            matches!(name.as_str(), "[" | "[[" | "test" | "grep" | "egrep" | "which" | "command" | "diff")
        }
        _ => false,
    }
}

/// Whether a command only leaves the script.
fn ends(command: &Command) -> bool {
    match command {
        Command::Simple { words, .. } => {
            matches!(
                words.first().map(super::plain_word).as_deref(),
                Some("exit" | "return" | "true" | ":" | "continue" | "break")
            )
        }
        Command::Group(body, ..) => ends(body),
        Command::List(commands) => commands.last().is_some_and(ends),
        _ => false,
    }
}
