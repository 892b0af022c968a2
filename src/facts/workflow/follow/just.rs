//! Justfiles: from recipes and their arguments to a script.
//!
//! The steps: cut the text into assignments and recipes (`read`); work out what stands in `{{…}}` when a recipe needs it
//! (`expression`), as just does; write each recipe as a shell of its own, and each of its lines too where it names no interpreter.

mod expression;
mod lex;

use std::collections::BTreeMap;

use super::super::command::join;
use super::super::environment::Environment;
use super::super::shell::Alternatives;
use super::super::value::Why;
use super::super::world::World;
use expression::Values;
use lex::{Token, is_whole, tokens};

const NAMES: &[&str] = &["justfile", "Justfile", ".justfile", "JUSTFILE"];
const MAX_DEPTH: usize = 10;
/// The longest script, in bytes.
const MAX_SCRIPT: usize = 200_000;

/// The script of some recipes with their arguments; nothing where one of them is not there.
pub(super) fn script(
    world: &World<'_>,
    folder: &str,
    file: Option<&str>,
    words: &[Alternatives],
    given: &[(String, Alternatives)],
    environment: &Environment,
) -> Option<String> {
    let names: Vec<&str> = file.map_or_else(|| NAMES.to_vec(), |file| vec![file]);
    let text = names.iter().find_map(|name| world.text(&join(folder, name)))?;
    let mut justfile = Justfile::new(world, folder, environment);
    justfile.read(&text, 0);
    for (name, texts) in given {
        justfile.values.fix(name, texts.first().cloned().unwrap_or_default());
    }
    let mut words: Vec<String> = words.iter().map(|texts| texts.first().cloned().unwrap_or_default()).collect();
    if words.is_empty() {
        words.extend(justfile.first.clone());
    }
    let mut out = String::new();
    while !words.is_empty() {
        let name = words.remove(0);
        let takes = justfile.recipes.get(justfile.aliases.get(&name).unwrap_or(&name))?.takes();
        let arguments: Vec<String> = words.drain(..takes.min(words.len())).collect();
        justfile.add(&name, &arguments, &mut out, 0)?;
    }
    Some(out)
}

/// What a recipe takes.
#[derive(Clone, Debug)]
struct Parameter {
    name: String,
    /// An expression.
    default: Option<String>,
    /// Whether its commands see it.
    exported: bool,
    /// Whether it takes all that is left.
    rest: bool,
}

#[derive(Clone, Debug, Default)]
struct Recipe {
    parameters: Vec<Parameter>,
    /// Recipes that run before it, and those that run after it, with expressions for their arguments.
    needs: Vec<(String, Vec<String>)>,
    after: Vec<(String, Vec<String>)>,
    lines: Vec<String>,
}

impl Recipe {
    /// How many words of the command line are its own.
    fn takes(&self) -> usize {
        if self.parameters.iter().any(|parameter| parameter.rest) { usize::MAX } else { self.parameters.len() }
    }
}

struct Justfile<'a> {
    world: &'a World<'a>,
    folder: &'a str,
    values: Values<'a>,
    /// The variables that its commands see.
    exported: Vec<String>,
    exports_all: bool,
    recipes: BTreeMap<String, Recipe>,
    aliases: BTreeMap<String, String>,
    first: Option<String>,
}

impl<'a> Justfile<'a> {
    fn new(world: &'a World<'a>, folder: &'a str, environment: &'a Environment) -> Self {
        Self {
            world,
            folder,
            values: Values::new(world, folder, environment),
            exported: Vec::new(),
            exports_all: false,
            recipes: BTreeMap::new(),
            aliases: BTreeMap::new(),
            first: None,
        }
    }

    fn read(&mut self, text: &str, depth: usize) {
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            if line.trim().is_empty() || line.starts_with(['#', '[', ' ', '\t']) {
                continue;
            }
            let mut item = line.to_owned();
            while !is_whole(&item) {
                let Some(more) = lines.next() else { break };
                item = format!("{item}\n{more}");
            }
            let head = tokens(&item).0;
            if self.setting(&head, depth) {
                continue;
            }
            if let Some((name, value)) = assignment(&item) {
                if item.starts_with("export ") {
                    self.exported.push(name.to_owned());
                }
                self.values.assign(name, value);
                continue;
            }
            let Some((name, mut recipe)) = recipe(&head) else { continue };
            while let Some(line) = lines.next_if(|line| line.trim().is_empty() || line.starts_with([' ', '\t'])) {
                recipe.lines.push(line.to_owned());
            }
            self.first.get_or_insert(name.clone());
            self.recipes.entry(name).or_insert(recipe);
        }
    }

    /// `set …`, `alias a := b` and `import '…'`; whether it is one.
    fn setting(&mut self, head: &[Token], depth: usize) -> bool {
        match head {
            [Token::Name(word), Token::Name(name), rest @ ..] if word == "set" => {
                let off = matches!(rest, [Token::Sign(":="), Token::Name(no), ..] if no == "false");
                self.exports_all |= name == "export" && !off;
                true
            }
            [Token::Name(word), Token::Name(name), Token::Sign(":="), Token::Name(of), ..] if word == "alias" => {
                self.aliases.insert(name.clone(), of.clone());
                true
            }
            [Token::Name(word), Token::Text(path)] | [Token::Name(word), Token::Sign("?"), Token::Text(path)]
                if word == "import" =>
            {
                if let Some(text) = self.world.text(&join(self.folder, path)).filter(|_| depth < 4) {
                    self.read(&text, depth + 1);
                }
                true
            }
            _ => false,
        }
    }

    /// Adds a recipe, in a shell of its own, between those it needs; nothing where one of them is not there.
    fn add(&self, name: &str, arguments: &[String], out: &mut String, depth: usize) -> Option<()> {
        let recipe = self.recipes.get(self.aliases.get(name).map_or(name, String::as_str))?;
        if depth > MAX_DEPTH || out.len() > MAX_SCRIPT {
            return None;
        }
        let mut parameters = BTreeMap::new();
        for (at, parameter) in recipe.parameters.iter().enumerate() {
            let given = match parameter.rest {
                true => arguments.get(at..).filter(|rest| !rest.is_empty()).map(|rest| rest.join(" ")),
                false => arguments.get(at).cloned(),
            };
            let default = || parameter.default.as_ref().map(|text| self.values.text(text, &parameters));
            let unknown = || self.world.holes.of(&format!("{{{{ {} }}}}", parameter.name), Why::Shell);
            let text = given.or_else(default).unwrap_or_else(unknown);
            parameters.insert(parameter.name.clone(), text);
        }
        let others = |others: &[(String, Vec<String>)], out: &mut String| -> Option<()> {
            others.iter().try_for_each(|(name, arguments)| {
                let arguments: Vec<String> = arguments.iter().map(|text| self.values.text(text, &parameters)).collect();
                self.add(name, &arguments, out, depth + 1)
            })
        };
        others(&recipe.needs, out)?;
        out.push_str("(\n");
        self.exports(recipe, &parameters, out);
        self.body(recipe, &parameters, out);
        out.push_str("\n)\n");
        others(&recipe.after, out)
    }

    /// What the commands of a recipe see of its parameters and of the variables.
    fn exports(&self, recipe: &Recipe, parameters: &BTreeMap<String, String>, out: &mut String) {
        let variables = self.exported.iter().filter_map(|name| Some((name.clone(), self.values.variable(name)?)));
        let own = recipe.parameters.iter().filter(|parameter| parameter.exported || self.exports_all);
        let own = own.filter_map(|own| Some((own.name.clone(), parameters.get(&own.name)?.clone())));
        for (name, text) in variables.chain(own) {
            out.push_str(&format!("export {name}='{}'\n", text.replace('\'', "'\\''")));
        }
    }

    fn body(&self, recipe: &Recipe, parameters: &BTreeMap<String, String>, out: &mut String) {
        let text = lex::unindented(&recipe.lines.join("\n"));
        let text = self.filled(&text, parameters);
        if let Some(rest) = text.strip_prefix("#!") {
            let (interpreter, script) = rest.split_once('\n').unwrap_or((rest, ""));
            if interpreter.contains("sh") {
                out.push_str(script);
            } else {
                // What another interpreter does is not read.
                out.push_str(&self.world.holes.of(interpreter.trim(), Why::File));
            }
            return;
        }
        let text = text.replace("\\\n", "\u{2}");
        for line in text.lines().map(|line| line.trim_start().trim_start_matches(['@', '-']).replace('\u{2}', "\\\n")) {
            if !line.is_empty() && !line.starts_with('#') {
                out.push_str(&format!("(\n{line}\n)\n"));
            }
        }
    }

    /// A text with what `{{…}}` comes to; `{{{{` stands for `{{`.
    fn filled(&self, text: &str, parameters: &BTreeMap<String, String>) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((head, tail)) = rest.split_once("{{") {
            out.push_str(head);
            if let Some(after) = tail.strip_prefix("{{") {
                out.push_str("{{");
                rest = after;
                continue;
            }
            let ends = tail.match_indices("}}").map(|(at, _)| at);
            let Some(end) = ends.into_iter().take(20).find(|at| is_whole(&tail[..*at])) else {
                out.push_str("{{");
                rest = tail;
                continue;
            };
            if out.len() < MAX_SCRIPT {
                out.push_str(&self.values.text(&tail[..end], parameters));
            }
            rest = &tail[end + 2..];
        }
        out.push_str(rest);
        out
    }
}

/// `name := value`, with or without `export`.
fn assignment(item: &str) -> Option<(&str, &str)> {
    let (left, value) = item.split_once(":=")?;
    let left = left.trim();
    let name = left.strip_prefix("export ").map_or(left, str::trim);
    let plain = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    (!name.is_empty() && name.chars().all(plain)).then_some((name, value))
}

/// The head of a recipe: `name parameter… : needs… && after…`.
fn recipe(head: &[Token]) -> Option<(String, Recipe)> {
    let head = if head.first() == Some(&Token::Sign("@")) { &head[1..] } else { head };
    let [Token::Name(name), rest @ ..] = head else { return None };
    let mut recipe = Recipe::default();
    let mut at = 0;
    let (mut exported, mut takes_rest) = (false, false);
    loop {
        match rest.get(at)? {
            Token::Sign(":") => break,
            Token::Sign("$") => exported = true,
            Token::Sign("+" | "*") => takes_rest = true,
            Token::Sign("=") => {
                let (default, end) = argument(rest, at + 1)?;
                recipe.parameters.last_mut()?.default = Some(default);
                at = end;
                continue;
            }
            Token::Name(name) => {
                let (exported, rest) = (std::mem::take(&mut exported), std::mem::take(&mut takes_rest));
                recipe.parameters.push(Parameter { name: name.clone(), default: None, exported, rest });
            }
            _ => return None,
        }
        at += 1;
    }
    let mut after = false;
    at += 1;
    while let Some(token) = rest.get(at) {
        let list = if after { &mut recipe.after } else { &mut recipe.needs };
        match token {
            Token::Sign("&&") => after = true,
            Token::Name(name) => list.push((name.clone(), Vec::new())),
            Token::Sign("(") => {
                let Some(Token::Name(name)) = rest.get(at + 1) else { return None };
                let mut arguments = Vec::new();
                at += 2;
                while rest.get(at)? != &Token::Sign(")") {
                    let (one, end) = argument(rest, at)?;
                    arguments.push(one);
                    at = end;
                }
                list.push((name.clone(), arguments));
            }
            _ => return None,
        }
        at += 1;
    }
    Some((name.clone(), recipe))
}

/// One value in the head of a recipe, as an expression, and where it ends.
fn argument(tokens: &[Token], from: usize) -> Option<(String, usize)> {
    let mut end = from + 1;
    let call = matches!(tokens.get(from)?, Token::Name(_)) && tokens.get(end) == Some(&Token::Sign("("));
    if call || tokens.get(from) == Some(&Token::Sign("(")) {
        let mut level = usize::from(!call);
        while call && level == 0 || level > 0 {
            match tokens.get(end)? {
                Token::Sign("(") => level += 1,
                Token::Sign(")") => level -= 1,
                _ => {}
            }
            end += 1;
            if level == 0 {
                break;
            }
        }
    }
    let written = |token: &Token| match token {
        Token::Name(name) => name.clone(),
        Token::Text(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")),
        Token::Command(text) => format!("`{text}`"),
        Token::Sign(sign) => (*sign).to_owned(),
    };
    Some((tokens.get(from..end)?.iter().map(written).collect::<Vec<_>>().join(" "), end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_recipes_are_taken_apart() {
        let head = |text: &str| recipe(&tokens(text).0);
        let (name, ship) =
            head("@ship $image tag=\"a b\" *rest: build (log \"x\" image) && clean # why").unwrap_or_default();
        let shown: Vec<String> =
            ship.parameters.iter().map(|p| format!("{} {:?} {} {}", p.name, p.default, p.exported, p.rest)).collect();
        assert_eq!(
            (name.as_str(), shown.join("; ").as_str()),
            ("ship", "image None true false; tag Some(\"\\\"a b\\\"\") false false; rest None false true")
        );
        assert_eq!(
            ship.needs,
            [("build".to_owned(), vec![]), ("log".to_owned(), vec!["\"x\"".to_owned(), "image".to_owned()])]
        );
        assert_eq!(ship.after, [("clean".to_owned(), vec![])]);
        assert!(head("name value").is_none() && head("mod x").is_none());
    }
}
