//! What expressions of a justfile come to. What just asks the machine for is a hole.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::super::super::environment::Environment;
use super::super::super::value::{MAX_TEXT, Why, fitting, has_hole, may_be_empty, same};
use super::super::super::world::World;
use super::lex::{Token, tokens};

/// How deep expressions may lie in each other.
const MAX_DEPTH: usize = 40;
/// How many commands in backquotes are worked out.
const MAX_COMMANDS: usize = 100;
/// Names that just sets to signs for the screen.
const STYLES: &[&str] = &["BOLD", "CLEAR", "HIDE", "INVERT", "ITALIC", "NORMAL", "STRIKETHROUGH", "UNDERLINE"];
const COLOURS: &[&str] = &["BLACK", "BLUE", "CYAN", "GREEN", "MAGENTA", "RED", "WHITE", "YELLOW"];

/// The variables of a justfile.
pub(super) struct Values<'a> {
    world: &'a World<'a>,
    folder: &'a str,
    environment: &'a Environment,
    /// How each is written.
    written: BTreeMap<String, String>,
    /// What each comes to, as far as it was asked for.
    known: RefCell<BTreeMap<String, String>>,
    /// Those that are being worked out.
    open: RefCell<BTreeSet<String>>,
    /// How many commands may still be worked out.
    commands: Cell<usize>,
}

impl<'a> Values<'a> {
    pub(super) fn new(world: &'a World<'a>, folder: &'a str, environment: &'a Environment) -> Self {
        let (known, open) = Default::default();
        Self { world, folder, environment, written: BTreeMap::new(), known, open, commands: Cell::new(MAX_COMMANDS) }
    }

    /// Sets a variable as the file does.
    pub(super) fn assign(&mut self, name: &str, expression: &str) {
        self.written.entry(name.to_owned()).or_insert_with(|| expression.to_owned());
    }

    /// Sets a variable as the command line does.
    pub(super) fn fix(&self, name: &str, text: String) {
        self.known.borrow_mut().insert(name.to_owned(), text);
    }

    fn hole(&self, source: &str) -> String {
        self.world.holes.of(source, Why::Shell)
    }

    /// What an expression comes to, where these parameters are set.
    pub(super) fn text(&self, expression: &str, parameters: &BTreeMap<String, String>) -> String {
        let (tokens, understood) = tokens(expression);
        let mut reader = Reader { values: self, parameters, tokens: &tokens, at: 0, depth: 0 };
        let text = reader.either();
        let short: String = expression.trim().chars().take(80).collect();
        if understood && reader.at == tokens.len() { text } else { self.hole(&format!("{{{{ {short} }}}}")) }
    }

    /// What a variable is.
    pub(super) fn variable(&self, name: &str) -> Option<String> {
        if let Some(known) = self.known.borrow().get(name) {
            return Some(known.clone());
        }
        let written = self.written.get(name)?;
        // One that needs itself is refused by just.
        if !self.open.borrow_mut().insert(name.to_owned()) || self.open.borrow().len() > MAX_DEPTH {
            return Some(self.hole(&format!("{{{{ {name} }}}}")));
        }
        let text = self.text(written, &BTreeMap::new());
        self.open.borrow_mut().remove(name);
        self.known.borrow_mut().insert(name.to_owned(), text.clone());
        Some(text)
    }

    /// What a command prints.
    fn printed(&self, command: &str) -> String {
        let left = self.commands.get();
        self.commands.set(left.saturating_sub(1));
        let asked = (left > 0).then(|| super::super::printed(self.world, self.folder, self.environment, command));
        asked.flatten().unwrap_or_else(|| self.hole(&format!("$({command})")))
    }

    fn of_environment(&self, name: &str) -> Option<String> {
        self.environment.get(name).and_then(|texts| texts.first().cloned())
    }

    /// Whether two texts are equal. A secret that is handed over is taken to be there.
    fn same(&self, a: &str, b: &str) -> Option<bool> {
        let secret = |text: &str| self.world.holes.inside(text).iter().any(|hole| !hole.secrets.is_empty());
        if a.is_empty() && secret(b) || b.is_empty() && secret(a) { Some(false) } else { same(a, b) }
    }

    fn call(&self, name: &str, arguments: &[String]) -> String {
        let argument = |at: usize| arguments.get(at).map_or("", String::as_str);
        let unknown = || self.hole(&format!("{{{{ {name}({}) }}}}", self.world.holes.shown(argument(0))));
        let either = |known: bool, text: String| if known { text } else { unknown() };
        match (name, arguments.len()) {
            ("env" | "env_var" | "env_var_or_default", 1..) => {
                let known = self.of_environment(argument(0)).or_else(|| arguments.get(1).cloned());
                known.unwrap_or_else(|| self.hole(&format!("${}", argument(0))))
            }
            // Where it lies is not known, its name is.
            ("which" | "require", 1) => format!("{}/{}", self.hole(&format!("$(which {})", argument(0))), argument(0)),
            ("just_executable", 0) => "just".to_owned(),
            ("justfile_dir" | "justfile_directory" | "source_directory" | "source_dir", 0) => {
                self.world.checkout(self.folder)
            }
            ("os", 0) => "linux".to_owned(),
            ("os_family", 0) => "unix".to_owned(),
            ("style", 1) => String::new(),
            ("lowercase", 1) => argument(0).to_lowercase(),
            ("uppercase", 1) => argument(0).to_uppercase(),
            ("quote", 1) => format!("'{}'", argument(0).replace('\'', "'\\''")),
            ("trim", 1) => argument(0).trim().to_owned(),
            ("trim_start", 1) => argument(0).trim_start().to_owned(),
            ("trim_end", 1) => argument(0).trim_end().to_owned(),
            ("replace", 3) => {
                let grows = argument(0).matches(argument(1)).count().saturating_mul(argument(2).len());
                if grows > MAX_TEXT { unknown() } else { argument(0).replace(argument(1), argument(2)) }
            }
            ("trim_start_match", 2) => argument(0).strip_prefix(argument(1)).unwrap_or(argument(0)).to_owned(),
            ("trim_end_match", 2) => argument(0).strip_suffix(argument(1)).unwrap_or(argument(0)).to_owned(),
            ("file_name", 1) => argument(0).rsplit('/').next().unwrap_or_default().to_owned(),
            ("parent_directory" | "parent_dir", 1) => {
                either(argument(0).contains('/'), argument(0).rsplit_once('/').map_or("", |(head, _)| head).to_owned())
            }
            ("join", 2..) => arguments.join("/"),
            _ => unknown(),
        }
    }
}

/// An expression on its way.
struct Reader<'r, 'a> {
    values: &'r Values<'a>,
    parameters: &'r BTreeMap<String, String>,
    tokens: &'r [Token],
    at: usize,
    depth: usize,
}

impl Reader<'_, '_> {
    fn sign(&mut self, sign: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some(Token::Sign(other)) if *other == sign);
        self.at += usize::from(found);
        found
    }

    /// `a || b`: the first that is not empty.
    fn either(&mut self) -> String {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.at = self.tokens.len() + 1;
            return String::new();
        }
        let mut text = self.both();
        while self.sign("||") {
            let other = self.both();
            if text.is_empty() {
                text = other;
            }
        }
        self.depth -= 1;
        text
    }

    /// `a && b`: nothing where one of them is empty.
    fn both(&mut self) -> String {
        let mut text = self.joined();
        while self.sign("&&") {
            let other = self.joined();
            text = match (text.is_empty(), may_be_empty(&text)) {
                (true, _) => String::new(),
                (false, false) => other,
                _ => self.values.hole("{{ … && … }}"),
            };
        }
        text
    }

    /// Texts with `+` or `/` between them.
    fn joined(&mut self) -> String {
        let mut text = if self.sign("/") { format!("/{}", self.value()) } else { self.value() };
        loop {
            if self.sign("+") {
                text.push_str(&self.value());
            } else if self.sign("/") {
                text = format!("{}/{}", text.trim_end_matches('/'), self.value());
            } else {
                return text;
            }
            text = fitting(&self.values.world.holes, text);
        }
    }

    fn value(&mut self) -> String {
        let token = self.tokens.get(self.at).cloned();
        self.at += 1;
        match token {
            Some(Token::Text(text)) => text,
            Some(Token::Command(text)) => self.values.printed(&text),
            Some(Token::Sign("(")) => {
                let text = self.either();
                self.closed(")");
                text
            }
            Some(Token::Name(name)) if name == "if" => self.conditional(),
            Some(Token::Name(name)) if self.sign("(") => {
                let mut arguments = Vec::new();
                while !self.sign(")") {
                    if self.at >= self.tokens.len() {
                        break;
                    }
                    arguments.push(self.either());
                    self.sign(",");
                }
                fitting(&self.values.world.holes, self.values.call(&name, &arguments))
            }
            Some(Token::Name(name)) => self.name(&name),
            // Not an expression: what was not read is seen at its end.
            _ => {
                self.at = self.tokens.len() + 1;
                String::new()
            }
        }
    }

    fn closed(&mut self, sign: &str) {
        if !self.sign(sign) {
            self.at = self.tokens.len() + 1;
        }
    }

    fn name(&self, name: &str) -> String {
        let own = self.parameters.get(name).cloned().or_else(|| self.values.variable(name));
        let screen = || STYLES.contains(&name) || COLOURS.contains(&name.trim_start_matches("BG_"));
        own.unwrap_or_else(|| if screen() { String::new() } else { self.values.hole(&format!("{{{{ {name} }}}}")) })
    }

    /// `if a == b { c } else if … else { d }`, of which both sides are read.
    fn conditional(&mut self) -> String {
        let left = self.either();
        let sign = self.tokens.get(self.at).cloned();
        self.at += 1;
        let right = self.either();
        let holds = match sign {
            Some(Token::Sign("==")) => self.values.same(&left, &right),
            Some(Token::Sign("!=")) => self.values.same(&left, &right).map(|same| !same),
            Some(Token::Sign(sign @ ("=~" | "!~"))) => {
                let regex = self.values.world.scripts.pattern(&right).filter(|_| !has_hole(&left) && !has_hole(&right));
                regex.map(|regex| regex.is_match(&left) == (sign == "=~"))
            }
            _ => None,
        };
        self.closed("{");
        let then = self.either();
        self.closed("}");
        let other = match self.tokens.get(self.at..self.at + 2) {
            Some([Token::Name(word), Token::Name(again)]) if word == "else" && again == "if" => {
                self.at += 2;
                self.depth += 1;
                let other = if self.depth > MAX_DEPTH { String::new() } else { self.conditional() };
                self.depth -= 1;
                other
            }
            Some([Token::Name(word), Token::Sign("{")]) if word == "else" => {
                self.at += 2;
                let other = self.either();
                self.closed("}");
                other
            }
            _ => String::new(),
        };
        match holds {
            Some(true) => then,
            Some(false) => other,
            None if then == other => then,
            None => self.values.hole(&format!("{{{{ if {} … }}}}", self.values.world.holes.shown(&left))),
        }
    }
}
