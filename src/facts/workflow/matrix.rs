//! The legs of a matrix.
//!
//! In: the `matrix` of a job. Out: one value for each leg, as far as the file says; a single unknown leg where it is computed.

use super::expression::{self, Scope};
use super::value::{Value, Why, has_hole};
use super::yaml::{self, Node};

/// The most legs that are worked out.
const MAX_LEGS: usize = 256;

/// The legs of a job; one without values when it has no matrix.
pub(super) fn legs(scope: &dyn Scope, matrix: Option<&Node>) -> Vec<Value> {
    let Some(matrix) = matrix else { return vec![Value::Map(Vec::new())] };
    let value = of_node(scope, matrix);
    let Value::Map(entries) = value else {
        return vec![Value::Text(scope.holes().of("matrix", Why::Matrix))];
    };
    let list = |name: &str| entries.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let axes = entries.iter().filter(|(key, _)| key != "include" && key != "exclude");
    let mut legs: Vec<Vec<(String, Value)>> = vec![Vec::new()];
    for (name, values) in axes {
        let values = items(scope, values, &format!("matrix.{name}"));
        let longer = |leg: &Vec<(String, Value)>| {
            values.iter().map(|value| [leg.clone(), vec![(name.clone(), value.clone())]].concat()).collect::<Vec<_>>()
        };
        legs = legs.iter().flat_map(longer).take(MAX_LEGS).collect();
    }
    if let Some(Value::List(excluded)) = list("exclude") {
        legs.retain(|leg| !excluded.iter().any(|pattern| fits(leg, pattern)));
    }
    match list("include") {
        Some(Value::List(included)) => include(&mut legs, included),
        Some(Value::Text(text)) if has_hole(&text) => {
            return vec![Value::Text(scope.holes().of("matrix", Why::Matrix))];
        }
        _ => {}
    }
    legs.truncate(MAX_LEGS);
    legs.into_iter().map(Value::Map).collect()
}

/// The values of an axis.
fn items(scope: &dyn Scope, value: &Value, source: &str) -> Vec<Value> {
    match value {
        Value::List(items) => items.clone(),
        Value::Text(text) if has_hole(text) => vec![Value::Text(scope.holes().of(source, Why::Matrix))],
        Value::Any(list) => vec![Value::any(list.iter().flat_map(|value| items(scope, value, source)).collect())],
        other => vec![other.clone()],
    }
}

fn fits(leg: &[(String, Value)], pattern: &Value) -> bool {
    let Value::Map(wanted) = pattern else { return false };
    wanted.iter().all(|(name, value)| leg.iter().any(|(key, own)| key == name && own == value))
}

/// An entry of `include` extends every leg that it does not change, or is a leg of its own.
fn include(legs: &mut Vec<Vec<(String, Value)>>, included: Vec<Value>) {
    let original = legs.clone();
    if original == [Vec::new()] {
        legs.clear();
    }
    for entry in included {
        let Value::Map(entry) = entry else { continue };
        let mut used = false;
        for (at, first) in original.iter().enumerate().filter(|(_, first)| !first.is_empty()) {
            let overwrites =
                entry.iter().any(|(name, value)| first.iter().any(|(key, own)| key == name && own != value));
            if overwrites {
                continue;
            }
            used = true;
            for (name, value) in &entry {
                match legs[at].iter_mut().find(|(key, _)| key == name) {
                    Some((_, own)) => *own = value.clone(),
                    None => legs[at].push((name.clone(), value.clone())),
                }
            }
        }
        if !used && legs.len() < MAX_LEGS {
            legs.push(entry);
        }
    }
}

/// A node as a value, with its expressions worked out.
pub(super) fn of_node(scope: &dyn Scope, node: &Node) -> Value {
    match &node.value {
        yaml::Value::Null => Value::Null,
        yaml::Value::Text(text) => match text.as_str() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => expression::value(scope, text),
        },
        yaml::Value::List(items) => Value::List(items.iter().map(|item| of_node(scope, item)).collect()),
        yaml::Value::Map(entries) => {
            Value::Map(entries.iter().map(|(key, node)| (key.text.clone(), of_node(scope, node))).collect())
        }
    }
}
