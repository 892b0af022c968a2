//! Bake files, in HCL, JSON or YAML: the tags of the targets that are built.

use std::collections::{BTreeMap, BTreeSet};

use super::super::build::SOURCE_LABEL;
use super::super::command::{join, outputs_push};
use super::super::environment::Environment;
use super::super::expression;
use super::super::job::JobRun;
use super::super::reference::Reference;
use super::super::value::{Value, Why};
use super::compose;
use super::hcl::{self, Block, Expr, Piece};

const NAMES: &[&str] =
    &["docker-bake.json", "docker-bake.hcl", "docker-bake.override.json", "docker-bake.override.hcl"];
const MAX_DEPTH: usize = 30;

/// The references that a bake pushes, and whether the images get the label of their source.
pub(super) fn references(
    run: &JobRun<'_>,
    folder: &str,
    files: &[String],
    targets: &[String],
    sets: &[String],
    variables: &Environment,
) -> (Vec<String>, Option<bool>) {
    let mut bake = Bake {
        run,
        environment: variables,
        variables: BTreeMap::new(),
        functions: BTreeMap::new(),
        groups: BTreeMap::new(),
        targets: BTreeMap::new(),
        composed: Vec::new(),
        labelled: false,
        unknown: None,
        replaced: tags_set(sets, ".tags"),
        added: tags_set(sets, ".tags+"),
    };
    if files.is_empty() {
        let names = NAMES.iter().chain(&["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"]);
        names.for_each(|name| bake.file(&join(folder, name), true));
    } else {
        for file in files {
            let file = file.trim_start_matches("cwd://");
            let path = if file.starts_with('/') { file.to_owned() } else { join(folder, file) };
            bake.file(&path, false);
        }
    }
    if bake.targets.is_empty() && bake.composed.is_empty() && bake.unknown.is_none() {
        bake.unknown = Some(run.world.holes.of("docker-bake.hcl", Why::File));
    }
    let default = vec!["default".to_owned()];
    let wanted = if targets.is_empty() { &default } else { targets };
    let mut out = bake.wanted(wanted);
    for set in sets {
        if let Some((_, value)) = set.split_once('=').filter(|(key, _)| key.ends_with(".output")) {
            out.extend(outputs_push(&[value.to_owned()], false).into_iter().flatten());
        }
    }
    let mut seen = BTreeSet::new();
    out.retain(|reference| seen.insert(reference.clone()));
    let labelled = bake.labelled(folder, sets);
    (out, labelled)
}

struct Bake<'a> {
    run: &'a JobRun<'a>,
    environment: &'a Environment,
    variables: BTreeMap<String, Expr>,
    functions: BTreeMap<String, (Vec<String>, Expr)>,
    groups: BTreeMap<String, Vec<String>>,
    targets: BTreeMap<String, Block>,
    /// Tags of services of compose files.
    composed: Vec<(String, Vec<String>)>,
    /// Whether a file sets the label of the source.
    labelled: bool,
    unknown: Option<String>,
    /// The tags that take the place of those in the files, and those that are added: a pattern of targets, and a tag.
    replaced: Vec<(String, String)>,
    added: Vec<(String, String)>,
}

/// The tags of `--set PATTERN.tags=…` or, with a plus, `--set PATTERN.tags+=…`.
fn tags_set(sets: &[String], end: &str) -> Vec<(String, String)> {
    let pairs = sets.iter().filter_map(|set| set.split_once('='));
    let tags = pairs.filter_map(|(key, value)| Some((key.trim().strip_suffix(end)?.to_owned(), value.to_owned())));
    tags.collect()
}

/// Whether a pattern of targets fits a target. Only `*` stands for anything.
fn fits(pattern: &str, target: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == target,
        Some((head, rest)) => target.strip_prefix(head).is_some_and(|tail| {
            tail.char_indices().map(|(at, _)| at).chain([tail.len()]).any(|at| fits(rest, &tail[at..]))
        }),
    }
}

impl Bake<'_> {
    fn file(&mut self, path: &str, optional: bool) {
        let world = self.run.world;
        if let Some(tags) = self.run.bakes.get(path) {
            let text = |tag: &String| Expr::Text(vec![Piece::Plain(tag.clone())]);
            let tags = Expr::List(tags.iter().map(text).collect());
            let block = Block { attributes: vec![("tags".to_owned(), tags)], ..Block::default() };
            self.targets.insert("docker-metadata-action".to_owned(), block);
            self.labelled = true;
            return;
        }
        let Some(text) = world.text(path) else {
            if !optional {
                self.unknown = Some(world.holes.of(path, Why::File));
            }
            return;
        };
        self.labelled |= text.contains(SOURCE_LABEL);
        if path.ends_with(".yml") || path.ends_with(".yaml") {
            let Some(node) = world.yaml(path) else { return };
            for (name, service) in node.get("services").map(super::Node::map).unwrap_or_default() {
                let image = service.get("image").and_then(super::Node::str).filter(|_| service.get("build").is_some());
                let tags = image.map(|image| compose::filled(world, image, self.environment)).unwrap_or_default();
                self.composed.push((name.text.clone(), tags));
            }
        } else if path.ends_with(".json") {
            let Ok(json) = serde_json::from_str::<serde_json::Value>(&text) else { return };
            self.blocks(of_json(&json));
        } else {
            self.blocks(hcl::parse(&text));
        }
    }

    fn blocks(&mut self, body: Block) {
        for (name, value) in body.attributes {
            self.variables.insert(name, value);
        }
        for block in body.blocks {
            let label = block.label().to_owned();
            match block.kind.as_str() {
                "variable" => {
                    self.variables.insert(label, block.get("default").cloned().unwrap_or(Expr::Null));
                }
                "function" => {
                    let names = block.get("params").map(names).unwrap_or_default();
                    self.functions.insert(label, (names, block.get("result").cloned().unwrap_or(Expr::Null)));
                }
                "group" => {
                    let targets =
                        block.get("targets").map(|list| self.texts(list, &BTreeMap::new(), 0)).unwrap_or_default();
                    self.groups.entry(label).or_default().extend(targets);
                }
                "target" => {
                    // A target that stands twice, as in an override, is one.
                    let own = self.targets.entry(label).or_default();
                    for (name, value) in block.attributes {
                        own.attributes.retain(|(key, _)| *key != name);
                        own.attributes.push((name, value));
                    }
                    own.blocks.extend(block.blocks);
                }
                _ => {}
            }
        }
    }

    /// Whether images get the label of their source: from a file, from `--set`, or from a Dockerfile of any target.
    fn labelled(&self, folder: &str, sets: &[String]) -> Option<bool> {
        if self.labelled || sets.iter().any(|set| set.contains(SOURCE_LABEL)) {
            return Some(true);
        }
        if self.unknown.is_some() || !self.composed.is_empty() {
            return None;
        }
        let mut files = Vec::new();
        for name in self.targets.keys() {
            let inherited = |attribute: &str, default: &str| {
                let texts = self.inherited(name, attribute, 0);
                if texts.is_empty() { vec![default.to_owned()] } else { texts }
            };
            for context in inherited("context", ".") {
                let path = |file: String| join(folder, &format!("{context}/{file}"));
                files.extend(inherited("dockerfile", "Dockerfile").into_iter().map(path));
            }
        }
        self.run.labelled(std::iter::empty(), &files)
    }

    /// The texts of an attribute: the target's own, else those of what it inherits.
    fn inherited(&self, name: &str, attribute: &str, depth: usize) -> Vec<String> {
        let Some(target) = self.targets.get(name).filter(|_| depth < MAX_DEPTH) else { return Vec::new() };
        if let Some(value) = target.get(attribute) {
            return self.legs(target).iter().flat_map(|leg| self.texts(value, leg, 0)).collect();
        }
        let parents = target.get("inherits").map(|list| self.texts(list, &BTreeMap::new(), 0)).unwrap_or_default();
        let texts = parents.iter().rev().map(|parent| self.inherited(parent, attribute, depth + 1));
        texts.into_iter().find(|texts| !texts.is_empty()).unwrap_or_default()
    }

    fn wanted(&self, wanted: &[String]) -> Vec<String> {
        let mut out = Vec::new();
        let mut seen = BTreeSet::new();
        let mut queue: Vec<String> = wanted.to_vec();
        while let Some(name) = queue.pop() {
            if !seen.insert(name.clone()) {
                continue;
            }
            if let Some(targets) = self.groups.get(&name) {
                queue.extend(targets.iter().cloned());
            } else if self.targets.contains_key(&name) {
                out.extend(self.set(&name, || self.tags(&name, 0)));
            } else if let Some((_, tags)) = self.composed.iter().find(|(service, _)| *service == name) {
                out.extend(self.set(&name, || tags.clone()));
            } else if name == "default" && self.groups.is_empty() && !self.composed.is_empty() {
                out.extend(self.composed.iter().flat_map(|(service, tags)| self.set(service, || tags.clone())));
            } else if super::super::value::has_hole(&name) {
                let target = name.clone();
                out.extend(self.set(&name, || self.any_target(target)));
            } else {
                out.extend(self.set(&name, || self.unknown.clone().into_iter().collect()));
            }
        }
        out
    }

    /// The tags of a target after what is set from outside.
    fn set(&self, target: &str, own: impl FnOnce() -> Vec<String>) -> Vec<String> {
        let of = |list: &[(String, String)]| -> Vec<String> {
            list.iter().filter(|(pattern, _)| fits(pattern, target)).map(|(_, tag)| tag.clone()).collect()
        };
        let replaced = of(&self.replaced);
        let own = if replaced.is_empty() { own() } else { replaced };
        own.into_iter().chain(of(&self.added)).collect()
    }

    /// Of an unknown target the tags are known when all targets push to the same name.
    fn any_target(&self, target: String) -> Vec<String> {
        let all: Vec<String> = self
            .targets
            .keys()
            .filter(|name| *name != "docker-metadata-action")
            .flat_map(|name| self.tags(name, 0))
            .collect();
        let name = |tag: &String| Reference::read(tag).map(|reference| reference.name());
        let names: BTreeSet<Option<String>> = all.iter().map(name).collect();
        if names.len() == 1 && self.unknown.is_none() { all } else { vec![target] }
    }

    /// The tags of a target: its own, else those of what it inherits, the last one first.
    fn tags(&self, name: &str, depth: usize) -> Vec<String> {
        let Some(target) = self.targets.get(name).filter(|_| depth < MAX_DEPTH) else {
            return self.unknown.clone().into_iter().filter(|_| depth > 0).collect();
        };
        let legs = self.legs(target);
        if let Some(tags) = target.get("tags") {
            let mut out = Vec::new();
            for leg in &legs {
                out.extend(self.texts(tags, leg, 0).into_iter().filter(|text| !text.is_empty()));
            }
            return out;
        }
        let parents = target.get("inherits").map(|list| self.texts(list, &BTreeMap::new(), 0)).unwrap_or_default();
        parents
            .iter()
            .rev()
            .map(|parent| self.tags(parent, depth + 1))
            .find(|tags| !tags.is_empty())
            .unwrap_or_default()
    }

    /// The values of a target's own matrix.
    fn legs(&self, target: &Block) -> Vec<BTreeMap<String, Value>> {
        let mut legs = vec![BTreeMap::new()];
        if let Some(Expr::Object(axes)) = target.get("matrix") {
            for (name, values) in axes {
                let Expr::List(items) = values else { continue };
                let values: Vec<Value> = items.iter().map(|item| self.value(item, &BTreeMap::new(), 0)).collect();
                let longer = |leg: &BTreeMap<String, Value>| {
                    values
                        .iter()
                        .map(|value| leg.clone().into_iter().chain([(name.clone(), value.clone())]).collect())
                        .collect::<Vec<_>>()
                };
                legs = legs.iter().flat_map(longer).take(64).collect();
            }
        }
        legs
    }

    fn texts(&self, expr: &Expr, locals: &BTreeMap<String, Value>, depth: usize) -> Vec<String> {
        match self.value(expr, locals, depth) {
            Value::List(items) => items.iter().flat_map(Value::texts).collect(),
            other => other.texts(),
        }
    }

    fn hole(&self, text: &str) -> Value {
        Value::Text(self.run.world.holes.of(&format!("${{{text}}}"), Why::File))
    }

    fn value(&self, expr: &Expr, locals: &BTreeMap<String, Value>, depth: usize) -> Value {
        if depth > MAX_DEPTH {
            return self.hole("…");
        }
        let inner = |expr: &Expr| self.value(expr, locals, depth + 1);
        match expr {
            Expr::Text(pieces) => {
                let parts: Vec<Vec<String>> = pieces
                    .iter()
                    .map(|piece| match piece {
                        Piece::Plain(text) => vec![text.clone()],
                        Piece::Value(expr) => inner(expr).texts(),
                    })
                    .collect();
                let texts = super::super::value::product(&self.run.world.holes, parts);
                Value::any(texts.into_iter().map(Value::Text).collect())
            }
            Expr::Number(number) => Value::Number(*number),
            Expr::Bool(value) => Value::Bool(*value),
            Expr::Null => Value::Null,
            Expr::List(items) => Value::List(items.iter().map(inner).collect()),
            Expr::Object(entries) => {
                Value::Map(entries.iter().map(|(key, value)| (key.clone(), inner(value))).collect())
            }
            Expr::Name(name) => self.name(name, locals, depth),
            Expr::Index(value, key) => {
                let (value, keys) = (inner(value), inner(key).texts());
                let unknown = || self.hole("…[…]");
                let at = |value: &Value, key: &String| value.get(key).unwrap_or_else(unknown);
                Value::any(keys.iter().flat_map(|key| value.each().into_iter().map(move |one| at(one, key))).collect())
            }
            Expr::Call(name, arguments) => self.call(name, &arguments.iter().map(inner).collect::<Vec<_>>(), depth),
            Expr::Equal(left, right, same) => {
                let (left, right) = (inner(left), inner(right));
                match expression::equal(&self.run.world.holes, &left, &right) {
                    Some(equal) => Value::Bool(equal == *same),
                    None => Value::Any(vec![Value::Bool(true), Value::Bool(false)]),
                }
            }
            Expr::If(condition, yes, no) => match inner(condition).truth() {
                Some(true) => inner(yes),
                Some(false) => inner(no),
                None => Value::any(vec![inner(yes), inner(no)]),
            },
            Expr::For(name, list, body) => {
                let items = match inner(list) {
                    Value::List(items) => items,
                    other => vec![other],
                };
                let one = |item: &Value| {
                    let locals = locals.clone().into_iter().chain([(name.clone(), item.clone())]).collect();
                    self.value(body, &locals, depth + 1)
                };
                Value::List(items.iter().take(64).map(one).collect())
            }
            Expr::Other(text) => self.hole(text),
        }
    }

    /// `target.NAME.ATTRIBUTE…`.
    fn attribute(&self, path: &str, depth: usize) -> Option<Value> {
        let mut names: Vec<&str> =
            self.targets.keys().map(String::as_str).filter(|name| path.starts_with(&format!("{name}."))).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let target = *names.first()?;
        let rest = &path[target.len() + 1..];
        let (attribute, keys) = rest.split_once('.').unwrap_or((rest, ""));
        let value = match (self.targets.get(target)?.get(attribute), attribute) {
            (Some(expr), _) => self.value(expr, &BTreeMap::new(), depth + 1),
            (None, "name") => Value::text(target),
            _ => return None,
        };
        Some(
            keys.split('.')
                .filter(|key| !key.is_empty())
                .fold(value, |value, key| value.get(key).unwrap_or(Value::Null)),
        )
    }

    /// A variable: the environment wins over the default.
    fn name(&self, name: &str, locals: &BTreeMap<String, Value>, depth: usize) -> Value {
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        if let Some(value) = locals.get(first) {
            return rest
                .split('.')
                .filter(|key| !key.is_empty())
                .fold(value.clone(), |value, key| value.get(key).unwrap_or(Value::Null));
        }
        if let Some(value) = (first == "target").then(|| self.attribute(rest, depth)).flatten() {
            return value;
        }
        match (self.environment.get(name), self.variables.get(name)) {
            (Some(texts), Some(_)) => Value::any(texts.iter().map(Value::text).collect()),
            (_, Some(default)) => self.value(default, locals, depth + 1),
            _ => {
                let whole =
                    self.variables.get(first).filter(|_| !rest.is_empty() && !self.environment.contains_key(first));
                let value = whole.map(|whole| self.value(whole, locals, depth + 1));
                let found = value.and_then(|value| rest.split('.').try_fold(value, |value, key| value.get(key)));
                found.unwrap_or_else(|| self.hole(name))
            }
        }
    }

    fn call(&self, name: &str, arguments: &[Value], depth: usize) -> Value {
        if let Some((parameters, result)) = self.functions.get(name) {
            let locals = parameters.iter().cloned().zip(arguments.iter().cloned()).collect();
            return self.value(result, &locals, depth + 1);
        }
        let text = |at: usize| arguments.get(at).and_then(|value| value.texts().into_iter().next()).unwrap_or_default();
        match name {
            "format" => {
                let mut out = text(0);
                for value in &arguments[1.min(arguments.len())..] {
                    out = out.replacen("%s", &value.texts().into_iter().next().unwrap_or_default(), 1);
                }
                Value::Text(out)
            }
            "lower" => Value::Text(text(0).to_lowercase()),
            "upper" => Value::Text(text(0).to_uppercase()),
            "trimprefix" => Value::Text(text(0).strip_prefix(&text(1)).map_or_else(|| text(0), str::to_owned)),
            "replace" => Value::Text(text(0).replace(&text(1), &text(2))),
            "notequal" | "equal" => {
                match expression::equal(&self.run.world.holes, &Value::Text(text(0)), &Value::Text(text(1))) {
                    Some(equal) => Value::Bool(equal == (name == "equal")),
                    None => Value::Any(vec![Value::Bool(true), Value::Bool(false)]),
                }
            }
            "compact" | "flatten" | "concat" | "distinct" => {
                let flat =
                    |value: &Value| if let Value::List(items) = value { items.clone() } else { vec![value.clone()] };
                let items: Vec<Value> = arguments
                    .iter()
                    .flat_map(flat)
                    .flat_map(|value| if name == "flatten" { flat(&value) } else { vec![value] })
                    .collect();
                Value::List(items)
            }
            _ => self.hole(&format!("{name}()")),
        }
    }
}

fn names(list: &Expr) -> Vec<String> {
    let Expr::List(items) = list else { return Vec::new() };
    items.iter().filter_map(|item| if let Expr::Name(name) = item { Some(name.clone()) } else { None }).collect()
}

/// A bake file in JSON has the same blocks.
fn of_json(json: &serde_json::Value) -> Block {
    let mut body = Block::default();
    for (kind, entries) in json.as_object().into_iter().flatten() {
        for (label, entry) in entries.as_object().into_iter().flatten() {
            let attributes =
                entry.as_object().into_iter().flatten().map(|(name, value)| (name.clone(), json_expr(value))).collect();
            body.blocks.push(Block { kind: kind.clone(), labels: vec![label.clone()], attributes, blocks: Vec::new() });
        }
    }
    body
}

fn json_expr(json: &serde_json::Value) -> Expr {
    match json {
        serde_json::Value::String(text) => {
            // Templates stand in JSON too.
            let quoted = format!("x = \"{}\"", text.replace('"', "\\\""));
            hcl::parse(&quoted).get("x").cloned().unwrap_or(Expr::Null)
        }
        serde_json::Value::Array(items) => Expr::List(items.iter().map(json_expr).collect()),
        serde_json::Value::Bool(value) => Expr::Bool(*value),
        serde_json::Value::Number(number) => Expr::Number(number.as_f64().unwrap_or(0.0)),
        serde_json::Value::Object(map) => {
            Expr::Object(map.iter().map(|(key, value)| (key.clone(), json_expr(value))).collect())
        }
        serde_json::Value::Null => Expr::Null,
    }
}
