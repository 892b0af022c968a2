//! Justfiles: from a recipe and its arguments to a script.

use std::collections::BTreeMap;

use super::super::command::join;
use super::super::environment::Environment;
use super::super::shell::Alternatives;
use super::super::value::Why;
use super::super::world::World;

const NAMES: &[&str] = &["justfile", "Justfile", ".justfile", "JUSTFILE"];

/// The script of a recipe.
pub(super) fn script(
    world: &World<'_>,
    folder: &str,
    file: Option<&str>,
    recipe: &str,
    arguments: &[Alternatives],
    environment: &Environment,
) -> Option<String> {
    let names: Vec<&str> = file.map_or_else(|| NAMES.to_vec(), |file| vec![file]);
    let text = names.iter().find_map(|name| world.text(&join(folder, name)))?;
    let justfile = Justfile::read(world, &text, environment);
    let arguments: Vec<String> = arguments.iter().filter_map(|texts| texts.first().cloned()).collect();
    let mut out = String::new();
    justfile.add(recipe, &arguments, &mut out, 0);
    Some(out)
}

#[derive(Default)]
struct Recipe {
    parameters: Vec<(String, Option<String>)>,
    needs: Vec<String>,
    lines: Vec<String>,
}

struct Justfile<'a> {
    world: &'a World<'a>,
    variables: BTreeMap<String, String>,
    recipes: BTreeMap<String, Recipe>,
}

impl<'a> Justfile<'a> {
    fn read(world: &'a World<'a>, text: &str, environment: &Environment) -> Self {
        let mut file = Self { world, variables: BTreeMap::new(), recipes: BTreeMap::new() };
        let mut current: Option<String> = None;
        for line in text.lines() {
            if line.starts_with([' ', '\t']) {
                if let Some(recipe) = current.as_ref().and_then(|name| file.recipes.get_mut(name)) {
                    recipe.lines.push(line.trim().to_owned());
                }
            } else if let Some((name, value)) = line.split_once(":=") {
                let name = name.trim().trim_start_matches("export ").trim().to_owned();
                let value = file.expression(value.trim(), environment);
                file.variables.insert(name, value);
            } else if let Some((head, needs)) = line.split_once(':').filter(|_| !line.starts_with(['#', '['])) {
                let mut words = head.trim().trim_start_matches('@').split_whitespace();
                let Some(name) = words.next() else { continue };
                let parameter = |word: &str| {
                    let word = word.trim_start_matches(['+', '*', '$']);
                    let (name, default) =
                        word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value)));
                    (name.to_owned(), default.map(|text| text.trim_matches(['"', '\'']).to_owned()))
                };
                let recipe = Recipe {
                    parameters: words.map(parameter).collect(),
                    needs: needs
                        .split_whitespace()
                        .filter(|word| !word.starts_with(['(', '#', '&']))
                        .map(str::to_owned)
                        .collect(),
                    lines: Vec::new(),
                };
                file.recipes.insert(name.to_owned(), recipe);
                current = Some(name.to_owned());
            }
        }
        file
    }

    /// A text, a name, `env('X', 'default')`, or these with `+` or `/` between.
    fn expression(&self, text: &str, environment: &Environment) -> String {
        // What is there first counts; a program that is looked for is taken to be there.
        if text.contains(" || ") {
            let mut either = text.split(" || ").map(|part| self.expression(part.trim(), environment));
            return either.find(|text| !text.is_empty()).unwrap_or_default();
        }
        let joined: Vec<String> = text
            .split(" + ")
            .map(|part| {
                let part = part.trim();
                if part.starts_with(['"', '\'']) {
                    return part.trim_matches(['"', '\'']).to_owned();
                }
                let looked_for = ["which(", "require("].iter().find_map(|name| part.strip_prefix(name));
                if let Some(name) = looked_for.map(|rest| rest.trim_end_matches(')').trim_matches(['"', '\''])) {
                    // Where it lies is not known, its name is.
                    return format!("{}/{name}", self.world.holes.of(&format!("$(which {name})"), Why::Shell));
                }
                if let Some(inside) = part
                    .strip_prefix("env")
                    .and_then(|rest| rest.split_once('('))
                    .map(|(_, rest)| rest.trim_end_matches(')'))
                {
                    let mut words = inside.split(',').map(|word| word.trim().trim_matches(['"', '\'']));
                    let name = words.next().unwrap_or_default();
                    let value = super::variable(environment, name).or_else(|| words.next().map(str::to_owned));
                    return value.unwrap_or_else(|| self.world.holes.of(&format!("${name}"), Why::Shell));
                }
                self.variables
                    .get(part)
                    .cloned()
                    .unwrap_or_else(|| self.world.holes.of(&format!("${{{part}}}"), Why::Shell))
            })
            .collect();
        joined.concat()
    }

    fn add(&self, name: &str, arguments: &[String], out: &mut String, depth: usize) {
        let Some(recipe) = self.recipes.get(name).filter(|_| depth < 10 && out.len() < 100_000) else { return };
        for need in &recipe.needs {
            self.add(need, &[], out, depth + 1);
        }
        let mut variables = self.variables.clone();
        for (at, (name, default)) in recipe.parameters.iter().enumerate() {
            let value = arguments.get(at).cloned().or_else(|| default.clone());
            variables
                .insert(name.clone(), value.unwrap_or_else(|| self.world.holes.of(&format!("${name}"), Why::Shell)));
        }
        for (name, value) in &variables {
            out.push_str(&format!("{name}=\"{}\"\n", value.replace('"', "")));
        }
        for line in &recipe.lines {
            let mut line = line.trim_start_matches(['@', '-']).to_owned();
            for (name, value) in &variables {
                for form in [format!("{{{{{name}}}}}"), format!("{{{{ {name} }}}}")] {
                    line = line.replace(&form, value);
                }
            }
            out.push_str(&line);
            out.push('\n');
        }
    }
}
