//! The functions of GitHub's expressions, and `lower`, `upper` and `field`, which only the table of actions uses.

use super::super::value::{Holes, MAX_ALTERNATIVES, Value, Why, has_hole, is_hole};
use super::super::yaml;
use super::Scope;
use super::eval::{equal, maybe};

/// Calls a function with every combination of what its arguments can be.
pub(super) fn call(scope: &dyn Scope, name: &str, arguments: &[Value]) -> Value {
    match name {
        "always" | "success" => return Value::Bool(true),
        "cancelled" | "failure" => return maybe(),
        "hashfiles" => return Value::Text(scope.holes().of("hashFiles()", Why::Runtime)),
        "case" => return case(arguments),
        _ => {}
    }
    let mut combinations: Vec<Vec<Value>> = vec![Vec::new()];
    for argument in arguments {
        let each = argument.each();
        if combinations.len() * each.len() > MAX_ALTERNATIVES {
            return Value::Text(scope.holes().of("…", Why::Limit));
        }
        let longer = |head: &Vec<Value>| {
            each.iter().map(|value| [head.clone(), vec![(*value).clone()]].concat()).collect::<Vec<_>>()
        };
        combinations = combinations.iter().flat_map(longer).collect();
    }
    Value::any(combinations.iter().map(|arguments| one(scope, name, arguments)).collect())
}

fn one(scope: &dyn Scope, name: &str, arguments: &[Value]) -> Value {
    let holes = scope.holes();
    let text = |index: usize| arguments.get(index).map(text_of).unwrap_or_default();
    match name {
        "format" => format(arguments),
        "join" => join(arguments, arguments.get(1).map_or_else(|| ",".to_owned(), text_of)),
        "tojson" => arguments.first().map_or(Value::Null, |value| Value::Text(to_json(value))),
        "fromjson" => from_json(holes, &text(0)),
        "contains" => contains(holes, arguments),
        "startswith" => at_end(&holes.spelled(&text(0)), &text(1), false),
        "endswith" => at_end(&holes.spelled(&text(0)), &text(1), true),
        "lower" => Value::Text(text(0).to_lowercase()),
        "upper" => Value::Text(text(0).to_uppercase()),
        "field" => field(scope, arguments),
        _ => Value::Text(holes.of(&format!("{name}()"), Why::Runtime)),
    }
}

/// `field(key, path, …)`: what stands under a key of the first of some YAML files of the repository that is there.
fn field(scope: &dyn Scope, arguments: &[Value]) -> Value {
    let texts: Vec<String> = arguments.iter().map(text_of).collect();
    let Some((key, paths)) = texts.split_first() else { return Value::Null };
    let found = paths.iter().find_map(|path| Some((path, scope.file(path)?)));
    let node = found.and_then(|(path, text)| yaml::parse(path, text.as_bytes(), &mut Vec::new()));
    let value = node.as_ref().and_then(|node| node.get(key)).and_then(yaml::Node::text);
    let unknown = || scope.holes().of(paths.first().map_or("", String::as_str), Why::File);
    Value::Text(value.map_or_else(unknown, |text| text.text))
}

/// `case(condition, value, …, default)`.
fn case(arguments: &[Value]) -> Value {
    let mut possible = Vec::new();
    for pair in arguments.chunks(2) {
        match pair {
            [condition, value] => match condition.truth() {
                Some(true) => {
                    possible.push(value.clone());
                    return Value::any(possible);
                }
                Some(false) => {}
                None => possible.push(value.clone()),
            },
            [value] => possible.push(value.clone()),
            _ => {}
        }
    }
    if possible.is_empty() { Value::Null } else { Value::any(possible) }
}

fn text_of(value: &Value) -> String {
    value.texts().into_iter().next().unwrap_or_default()
}

fn format(arguments: &[Value]) -> Value {
    let pattern = arguments.first().map(text_of).unwrap_or_default();
    let mut out = String::new();
    let mut rest = pattern.as_str();
    while let Some(at) = rest.find(['{', '}']) {
        out.push_str(&rest[..at]);
        let doubled = rest[at..].starts_with("{{") || rest[at..].starts_with("}}");
        if doubled {
            out.push_str(&rest[at..=at]);
            rest = &rest[at + 2..];
            continue;
        }
        let Some(end) = rest[at..].find('}') else { break };
        let index = rest.get(at + 1..at + end).and_then(|digits| digits.trim().parse::<usize>().ok());
        if let Some(value) = index.and_then(|index| arguments.get(index + 1)) {
            out.push_str(&text_of(value));
        }
        rest = &rest[at + end + 1..];
    }
    out.push_str(rest);
    Value::Text(out)
}

fn join(arguments: &[Value], separator: String) -> Value {
    match arguments.first() {
        Some(Value::List(items)) => Value::Text(items.iter().map(text_of).collect::<Vec<_>>().join(&separator)),
        Some(other) => Value::Text(text_of(other)),
        None => Value::Null,
    }
}

fn contains(holes: &Holes, arguments: &[Value]) -> Value {
    let [whole, part] = arguments else { return Value::Bool(false) };
    if let Value::List(items) = whole {
        let found: Vec<Option<bool>> = items.iter().map(|item| equal(holes, item, part)).collect();
        if found.contains(&Some(true)) {
            return Value::Bool(true);
        }
        return if found.contains(&None) { maybe() } else { Value::Bool(false) };
    }
    let (whole, part) = (holes.spelled(&text_of(whole)).to_lowercase(), text_of(part).to_lowercase());
    if whole.contains(&part) && !part.chars().all(is_hole) || part.is_empty() {
        Value::Bool(true)
    } else if has_hole(&whole) || has_hole(&part) {
        maybe()
    } else {
        Value::Bool(false)
    }
}

/// `startsWith`, or `endsWith` from the other end.
fn at_end(whole: &str, part: &str, end: bool) -> Value {
    let order = |text: &str| -> Vec<char> {
        let text = text.to_lowercase();
        if end { text.chars().rev().collect() } else { text.chars().collect() }
    };
    let (whole, part) = (order(whole), order(part));
    for (at, c) in part.iter().enumerate() {
        match whole.get(at) {
            Some(other) if other == c => {}
            Some(other) if is_hole(*other) || is_hole(*c) => return maybe(),
            _ => return if is_hole(*c) { maybe() } else { Value::Bool(false) },
        }
    }
    Value::Bool(true)
}

/// JSON with the holes in place.
pub(in super::super) fn to_json(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) | Value::Number(_) => text_of(value),
        Value::Text(text) => serde_json::Value::from(text.as_str()).to_string(),
        Value::List(items) => format!("[{}]", items.iter().map(to_json).collect::<Vec<_>>().join(",")),
        Value::Map(entries) => {
            let entry = |(key, value): &(String, Value)| {
                format!("{}:{}", serde_json::Value::from(key.as_str()), to_json(value))
            };
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(","))
        }
        Value::Any(list) => list.first().map(to_json).unwrap_or_default(),
    }
}

fn from_json(holes: &Holes, text: &str) -> Value {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(json) => of_json(json),
        Err(_) if has_hole(text) => {
            let shown = holes.shown(text).replace("${{ ", "").replace(" }}", "");
            let why = text.chars().filter(|c| is_hole(*c)).find_map(|c| holes.get(c)).map_or(Why::Runtime, |h| h.why);
            Value::Text(holes.of(&format!("fromJSON({shown})"), why))
        }
        Err(_) => Value::Text(holes.of("fromJSON()", Why::Runtime)),
    }
}

/// A JSON value as a value of an expression.
pub(in super::super) fn of_json(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(value) => Value::Bool(value),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(of_json).collect()),
        serde_json::Value::Object(map) => Value::Map(map.into_iter().map(|(k, v)| (k, of_json(v))).collect()),
    }
}
