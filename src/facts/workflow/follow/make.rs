//! Makefiles: from a target to the script of its recipes.
//!
//! The steps: read variables, conditions and rules; collect the recipes of the target after those of what it needs; put the
//! variables in. `?=` yields to the environment, `=` does not, the command line overrides both.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use super::super::command::join;
use super::super::environment::Environment;
use super::super::shell::Alternatives;
use super::super::value::{MAX_TEXT, Why, fitting};
use super::super::world::World;

const MAX_DEPTH: usize = 20;
/// The names of the variables on the command line.
const GIVEN: &str = "MAKEOVERRIDES";
/// Variables that make sets by itself.
const OWN: &[&str] = &["MAKEFILE_LIST", "MAKEFLAGS", "MAKECMDGOALS", "MAKELEVEL", "SHELL", "PWD", "HOME", "USER"];
/// How many `$(shell …)` are worked out.
const MAX_SHELLS: usize = 200;

/// The script of some targets.
pub(super) fn script(
    world: &World<'_>,
    folder: &str,
    file: Option<&str>,
    targets: &[String],
    given: &[(String, Alternatives)],
    environment: &Environment,
) -> Option<String> {
    let names: Vec<&str> = file.map_or_else(|| vec!["GNUmakefile", "makefile", "Makefile"], |file| vec![file]);
    let (path, text) = names.iter().find_map(|name| {
        let path = join(folder, name);
        world.text(&path).map(|text| (path, text))
    })?;
    let first = |texts: &Alternatives| texts.first().cloned().unwrap_or_default();
    // What one make was given it hands on to those that it starts.
    let above = environment.get(GIVEN).map(first).unwrap_or_default();
    let above = above.split_whitespace().filter(|name| !given.iter().any(|(own, _)| own == name));
    let above = above.filter_map(|name| Some((name.to_owned(), environment.get(name)?.clone())));
    let given: Vec<(String, Alternatives)> = given.iter().cloned().chain(above).collect();
    let mut makefile = Makefile {
        world,
        folder: folder.to_owned(),
        variables: BTreeMap::new(),
        fixed: given.iter().map(|(name, _)| name.clone()).collect(),
        assigned: BTreeSet::new(),
        exported: BTreeSet::new(),
        exports_all: false,
        shell: environment.clone(),
        shells: Cell::new(0),
        rules: Vec::new(),
    };
    makefile.variables.insert("CURDIR".to_owned(), world.checkout(folder));
    makefile.variables.extend(given.iter().map(|(name, texts)| (name.clone(), first(texts))));
    makefile.read(&text, 0);
    let _ = path;
    let default =
        makefile.rules.iter().map(|rule| rule.target.clone()).find(|t| !t.starts_with('.') && !t.contains('%'));
    let targets = if targets.is_empty() { default.into_iter().collect() } else { targets.to_vec() };
    let mut out = makefile.exports();
    let mut done = BTreeSet::new();
    for (name, texts) in &given {
        out.push_str(&format!("export {name}=\"{}\"\n", first(texts).replace('"', "")));
    }
    if !given.is_empty() {
        let names: Vec<&str> = given.iter().map(|(name, _)| name.as_str()).collect();
        out.push_str(&format!("export {GIVEN}='{}'\n", names.join(" ")));
    }
    for target in &targets {
        makefile.recipe(target, &mut out, &mut done, 0);
    }
    Some(out)
}

struct Rule {
    target: String,
    needs: String,
    lines: Vec<String>,
}

struct Makefile<'a> {
    world: &'a World<'a>,
    folder: String,
    /// What it sets, and what is set on the command line.
    variables: BTreeMap<String, String>,
    /// Set on the command line.
    fixed: BTreeSet<String>,
    /// What it sets, and what of that its commands see.
    assigned: BTreeSet<String>,
    exported: BTreeSet<String>,
    exports_all: bool,
    /// The environment, with which its commands start.
    shell: Environment,
    shells: Cell<usize>,
    rules: Vec<Rule>,
}

impl Makefile<'_> {
    /// What a variable is: here, or in the environment.
    fn value(&self, name: &str) -> Option<&str> {
        let outer = || self.shell.get(name).map(|texts| texts.first().map_or("", String::as_str));
        self.variables.get(name).map(String::as_str).or_else(outer)
    }

    fn read(&mut self, text: &str, depth: usize) {
        let joined = text.replace("\\\n", "\u{2}");
        let mut skipping: Vec<bool> = Vec::new();
        let mut current: Vec<usize> = Vec::new();
        for line in joined.lines() {
            if let Some(recipe) = line.strip_prefix('\t') {
                if !skipping.contains(&true) {
                    for at in &current {
                        self.rules[*at].lines.push(recipe.replace('\u{2}', "\\\n"));
                    }
                }
                continue;
            }
            let line = line.replace('\u{2}', " ");
            let line = line.split(" #").next().unwrap_or_default().trim();
            if self.condition(line, &mut skipping)
                || skipping.contains(&true)
                || line.is_empty()
                || line.starts_with('#')
            {
                continue;
            }
            let Some(line) = self.modified(line) else { continue };
            if let Some(files) = line.strip_prefix("include ").or_else(|| line.strip_prefix("-include ")) {
                for file in files.split_whitespace().filter(|_| depth < 4) {
                    let file = self.expand(file, 0);
                    if let Some(text) = self.world.text(&join(&self.folder, &file)) {
                        self.read(&text, depth + 1);
                    }
                }
            } else if !self.assignment(line) {
                current = self.rule(line);
            }
        }
    }

    /// A line without `export`, `override` and `private`; nothing for one that only exports.
    fn modified<'l>(&mut self, line: &'l str) -> Option<&'l str> {
        let after = |line: &'l str, word: &str| {
            let rest = line.strip_prefix(word)?;
            (rest.is_empty() || rest.starts_with([' ', '\t'])).then(|| rest.trim())
        };
        let mut rest = line;
        while let Some(more) = ["override", "private"].iter().find_map(|word| after(rest, word)) {
            rest = more;
        }
        if let Some(names) = after(rest, "unexport") {
            self.exported.retain(|name| !names.split_whitespace().any(|other| other == name));
            return None;
        }
        let Some(rest) = after(rest, "export") else { return Some(rest) };
        let names = rest.split('=').next().unwrap_or_default().trim_end_matches([':', '?', '+', '!']);
        self.exported.extend(names.split_whitespace().map(str::to_owned));
        self.exports_all |= rest.is_empty();
        rest.contains('=').then_some(rest)
    }

    /// What its commands see of its variables: those that it exports, and those that were in the environment before.
    fn exports(&self) -> String {
        let seen = |name: &&String| self.exported.contains(*name) || self.exports_all || self.shell.contains_key(name);
        let plain = |name: &&String| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let names = self.assigned.iter().filter(seen).filter(plain);
        let line = |name: &String| {
            let value = self.expand(self.variables.get(name)?, 0);
            Some(format!("export {name}='{}'\n", value.replace('\'', "'\\''")))
        };
        names.filter_map(line).collect()
    }

    /// `ifeq`, `ifdef`, `else`, `endif`. What cannot be decided is taken.
    fn condition(&mut self, line: &str, skipping: &mut Vec<bool>) -> bool {
        let (word, rest) = line.split_once(|c: char| c.is_whitespace() || c == '(').unwrap_or((line, ""));
        match word {
            "ifdef" | "ifndef" => {
                let set = self.value(rest.trim()).is_some_and(|text| !text.is_empty());
                skipping.push(set != (word == "ifdef"));
            }
            "ifeq" | "ifneq" => {
                let rest = rest.trim().trim_start_matches('(').trim_end_matches(')');
                let (left, right) = rest.split_once(',').or_else(|| rest.split_once("\" \"")).unwrap_or((rest, ""));
                let clean = |text: &str, own: &Self| own.expand(text.trim().trim_matches(['"', '\'']), 0);
                skipping.push((clean(left, self) == clean(right, self)) != (word == "ifeq"));
            }
            "else" => {
                if let Some(last) = skipping.last_mut() {
                    *last = !*last;
                }
            }
            "endif" => drop(skipping.pop()),
            _ => return false,
        }
        true
    }

    fn assignment(&mut self, line: &str) -> bool {
        let Some(at) = line.find('=') else { return false };
        let (left, value) = (&line[..at], line[at + 1..].trim());
        let operator: String = left.chars().rev().take_while(|c| matches!(c, ':' | '?' | '+' | '!')).collect();
        let name = left.trim_end_matches([':', '?', '+', '!']).trim();
        if name.is_empty() || name.contains([' ', '\t', ':', '$', '"']) {
            return false;
        }
        let name = name.to_owned();
        let taken = self.fixed.contains(&name) || operator.contains('?') && self.value(&name).is_some();
        if taken {
            return true;
        }
        let value = if operator.contains(':') { self.expand(value, 0) } else { value.to_owned() };
        let value = match self.value(&name).filter(|_| operator.contains('+')) {
            Some(old) => format!("{old} {value}"),
            None => value,
        };
        self.assigned.insert(name.clone());
        self.variables.insert(name, value);
        true
    }

    fn rule(&mut self, line: &str) -> Vec<usize> {
        let Some((targets, needs)) = line.split_once(':') else { return Vec::new() };
        let needs = needs.trim_start_matches(':');
        let (needs, inline) = needs.split_once(';').map_or((needs, None), |(needs, recipe)| (needs, Some(recipe)));
        let targets = self.expand(targets, 0);
        let mut added = Vec::new();
        // `target: NAME = value` sets a variable for one target; that is taken for all.
        if needs.contains('=') && self.modified(needs.trim()).is_some_and(|line| self.assignment(line)) {
            return added;
        }
        self.exports_all |= targets.trim() == ".EXPORT_ALL_VARIABLES";
        for target in targets.split_whitespace() {
            let lines = inline.map(str::to_owned).into_iter().collect();
            self.rules.push(Rule { target: target.to_owned(), needs: needs.to_owned(), lines });
            added.push(self.rules.len() - 1);
        }
        added
    }

    /// Adds the recipe of a target after those of what it needs.
    fn recipe(&self, target: &str, out: &mut String, done: &mut BTreeSet<String>, depth: usize) {
        if depth > MAX_DEPTH || !done.insert(target.to_owned()) || out.len() > 200_000 {
            return;
        }
        let exact: Vec<(&Rule, &str)> =
            self.rules.iter().filter(|rule| rule.target == target).map(|rule| (rule, "")).collect();
        let by_pattern = || self.rules.iter().find_map(|rule| stem(&rule.target, target).map(|stem| (rule, stem)));
        let rules = if exact.is_empty() { by_pattern().into_iter().collect() } else { exact };
        for (rule, stem) in rules {
            for need in self.expand(&rule.needs, 0).replace('%', stem).split_whitespace().filter(|need| *need != "|") {
                self.recipe(need, out, done, depth + 1);
            }
            for line in &rule.lines {
                let line = line.trim_start().trim_start_matches(['@', '-', '+']);
                let line = line.replace("$@", target).replace("$(@)", target).replace("$*", stem);
                out.push_str(&self.expand(&line, 0));
                out.push('\n');
            }
        }
    }

    /// A text with `$(NAME)` put in; `$$` is left for the shell.
    fn expand(&self, text: &str, depth: usize) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find('$').filter(|_| out.len() <= MAX_TEXT) {
            out.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            if let Some(more) = rest.strip_prefix('$') {
                out.push('$');
                rest = more;
            } else if rest.starts_with(['(', '{']) {
                let (inside, more) = bracketed(rest);
                out.push_str(&self.reference(inside, depth));
                rest = more;
            } else if let Some(c) = rest.chars().next() {
                out.push_str(self.value(&c.to_string()).unwrap_or_default());
                rest = &rest[c.len_utf8()..];
            }
        }
        if out.len() <= MAX_TEXT {
            out.push_str(rest);
        }
        fitting(&self.world.holes, out)
    }

    fn reference(&self, inside: &str, depth: usize) -> String {
        if depth > MAX_DEPTH {
            return self.world.holes.of("$(make)", Why::Limit);
        }
        let (word, rest) = inside.split_once([' ', '\t']).unwrap_or((inside, ""));
        let parts: Vec<String> = arguments(rest).iter().map(|part| self.expand(part, depth + 1)).collect();
        let part = |at: usize| parts.get(at).map_or("", |text| text.trim());
        match word {
            _ if rest.is_empty() => {
                let name = self.expand(word, depth + 1);
                match self.value(&name) {
                    Some(value) => self.expand(value, depth + 1),
                    None if name == "MAKE" => "make".to_owned(),
                    // What make sets by itself is not known here.
                    None if OWN.contains(&name.as_str()) => self.world.holes.of(&format!("$({name})"), Why::Shell),
                    None => String::new(),
                }
            }
            "if" => part(if part(0).is_empty() { 2 } else { 1 }).to_owned(),
            "or" => parts.iter().map(|text| text.trim()).find(|text| !text.is_empty()).unwrap_or_default().to_owned(),
            "and" => {
                if parts.iter().all(|text| !text.trim().is_empty()) {
                    part(parts.len().saturating_sub(1)).to_owned()
                } else {
                    String::new()
                }
            }
            "strip" | "call" | "abspath" | "realpath" => part(0).to_owned(),
            "notdir" => {
                part(0).split_whitespace().filter_map(|path| path.rsplit('/').next()).collect::<Vec<_>>().join(" ")
            }
            "subst" | "addprefix" | "addsuffix" | "foreach" => self.repeated(word, rest, &parts, depth),
            "firstword" => part(0).split_whitespace().next().unwrap_or_default().to_owned(),
            "lastword" => part(0).split_whitespace().last().unwrap_or_default().to_owned(),
            _ => {
                let unknown = || self.world.holes.of(&format!("$({inside})"), Why::Shell);
                let printed = (word == "shell").then(|| self.printed(&parts.join(",")));
                printed.flatten().unwrap_or_else(unknown)
            }
        }
    }

    /// Functions that write a text once for each of many.
    fn repeated(&self, word: &str, rest: &str, parts: &[String], depth: usize) -> String {
        let part = |at: usize| parts.get(at).map_or("", |text| text.trim());
        let too_long = || self.world.holes.of("$(make)", Why::Limit);
        match word {
            // What would be longer than texts may be is not worked out.
            "subst" if part(2).matches(part(0)).count().saturating_mul(part(1).len()) > MAX_TEXT => too_long(),
            "addprefix" | "addsuffix"
                if part(1).split_whitespace().count().saturating_mul(part(0).len()) > MAX_TEXT =>
            {
                too_long()
            }
            "subst" => part(2).replace(part(0), part(1)),
            "addprefix" => {
                part(1).split_whitespace().map(|word| format!("{}{word}", part(0))).collect::<Vec<_>>().join(" ")
            }
            "addsuffix" => {
                part(1).split_whitespace().map(|word| format!("{word}{}", part(0))).collect::<Vec<_>>().join(" ")
            }
            _ => {
                // What follows the second comma is the text, with its own commas.
                let body = arguments(rest).get(2..).unwrap_or_default().join(",");
                let one = |word: &str| {
                    self.expand(
                        &body.replace(&format!("$({})", part(0)), word).replace(&format!("${{{}}}", part(0)), word),
                        depth + 1,
                    )
                };
                let mut out = String::new();
                for word in part(1).split_whitespace() {
                    if out.len() > MAX_TEXT {
                        break;
                    }
                    out.push_str(if out.is_empty() { "" } else { " " });
                    out.push_str(&one(word));
                }
                out
            }
        }
    }

    /// What a command prints, where that is known.
    fn printed(&self, command: &str) -> Option<String> {
        self.shells.set(self.shells.get() + 1);
        if self.shells.get() > MAX_SHELLS {
            return None;
        }
        super::printed(self.world, &self.folder, &self.shell, command)
    }
}

/// What stands in the brackets that open here, and what follows them.
fn bracketed(text: &str) -> (&str, &str) {
    let (open, close) = if text.starts_with('(') { ('(', ')') } else { ('{', '}') };
    let mut level = 0;
    for (at, c) in text.char_indices() {
        level += i32::from(c == open) - i32::from(c == close);
        if level == 0 {
            return (&text[1..at], &text[at + 1..]);
        }
    }
    (&text[1..], "")
}

/// The arguments of a function, cut at commas outside brackets.
fn arguments(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut level = 0;
    for c in text.chars() {
        level += i32::from(matches!(c, '(' | '{')) - i32::from(matches!(c, ')' | '}'));
        match out.last_mut() {
            Some(last) if c != ',' || level > 0 => last.push(c),
            _ => out.push(String::new()),
        }
    }
    out
}

/// What `%` stands for, when a pattern fits a target.
fn stem<'a>(pattern: &str, target: &'a str) -> Option<&'a str> {
    let (head, tail) = pattern.split_once('%')?;
    let rest = target.strip_prefix(head)?.strip_suffix(tail)?;
    (!rest.is_empty()).then_some(rest)
}
