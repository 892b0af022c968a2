//! Loops: what each turn is about, and what leaves a turn or the loop.

use super::super::value::Why;
use super::parse::{Command, Redirect};
use super::run::append;
use super::words::Word;
use super::{Alternatives, Shell, Turn};

impl Shell<'_> {
    pub(super) fn for_each(
        &mut self,
        name: &str,
        words: Option<&[Word]>,
        body: &Command,
        stdin: &[String],
    ) -> Alternatives {
        let items = match words {
            Some(words) => self.fields(words),
            None => self.arguments.clone(),
        };
        let mut printed = vec![String::new()];
        for item in items.into_iter().take(200) {
            let item = item.iter().map(|text| self.without_stars(text)).collect();
            self.variables.insert(name.to_owned(), item);
            let more = self.turn(body, stdin);
            append(self, &mut printed, more.0);
            if more.1 {
                break;
            }
        }
        printed
    }

    /// One turn of a loop: what it prints, and whether it is the last.
    fn turn(&mut self, body: &Command, stdin: &[String]) -> (Alternatives, bool) {
        self.loops += 1;
        let printed = self.run(body, stdin);
        self.loops -= 1;
        let turn = self.left_by.and_then(|leave| leave.turn);
        if turn.is_some() {
            self.left_by = None;
        }
        (printed, turn == Some(Turn::All))
    }

    pub(super) fn while_loop(
        &mut self,
        condition: &Command,
        body: &Command,
        redirects: &[Redirect],
        stdin: &[String],
    ) -> Alternatives {
        let names = read_names(condition);
        let input = self.input(redirects, stdin);
        let mut printed = vec![String::new()];
        // What a loop asks runs at least once: `until docker push …; do sleep 5; done`.
        if names.is_empty() {
            self.run(condition, &input);
        }
        let known = names.is_empty() || input.iter().all(String::is_empty);
        let lines: Vec<String> = match names.first() {
            Some(name) if known => vec![self.holes.of(&format!("${name}"), Why::Shell)],
            _ => input.iter().flat_map(|text| text.lines()).take(200).map(str::to_owned).collect(),
        };
        let lines = if names.is_empty() { vec![String::new()] } else { lines };
        for line in lines {
            let mut rest = line.as_str();
            for (at, name) in names.iter().enumerate() {
                let last = at + 1 == names.len();
                let (head, tail) =
                    if last { (rest, "") } else { rest.split_once([' ', ',', '\t']).unwrap_or((rest, "")) };
                self.variables.insert(name.clone(), vec![head.trim().to_owned()]);
                rest = tail;
            }
            let more = self.turn(body, &[]);
            append(self, &mut printed, more.0);
            if more.1 {
                break;
            }
        }
        self.redirect(redirects, printed)
    }
}

/// The variables that `read` fills, when it is what a loop asks.
fn read_names(condition: &Command) -> Vec<String> {
    let command = match condition {
        Command::List(commands) => commands.first(),
        other => Some(other),
    };
    let command = if let Some(Command::Chain(left, ..)) = command { Some(left.as_ref()) } else { command };
    let Some(Command::Simple { words, .. }) = command else { return Vec::new() };
    let plain: Vec<String> = words.iter().map(super::plain_word).collect();
    match plain.split_first() {
        Some((read, names)) if read == "read" => {
            names.iter().filter(|name| !name.starts_with('-') && !name.is_empty()).cloned().collect()
        }
        _ => Vec::new(),
    }
}
