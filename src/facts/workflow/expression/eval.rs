//! From the tree of an expression to its value.

use super::super::value::{Holes, MAX_ALTERNATIVES, Value, Why, has_hole, may_be_empty, same};
use super::Scope;
use super::functions;
use super::parse::{Expr, Op};

/// True or false, it is not known which.
pub(super) fn maybe() -> Value {
    Value::Any(vec![Value::Bool(true), Value::Bool(false)])
}

pub(super) fn eval(scope: &dyn Scope, expr: &Expr) -> Value {
    match expr {
        Expr::Null => Value::Null,
        Expr::Bool(value) => Value::Bool(*value),
        Expr::Number(number) => Value::Number(*number),
        Expr::Text(text) => Value::text(text),
        Expr::Name(name) => scope.context(std::slice::from_ref(name)),
        Expr::Index(base, key) => index(scope, expr, base, key),
        Expr::Star(_) => Value::Text(scope.holes().of(&path_text(expr), Why::Runtime)),
        Expr::Call(name, arguments) => {
            let values: Vec<Value> = arguments.iter().map(|argument| eval(scope, argument)).collect();
            functions::call(scope, name, &values)
        }
        Expr::Not(inner) => eval(scope, inner).truth().map_or_else(maybe, |truth| Value::Bool(!truth)),
        Expr::Binary(Op::Or, left, right) => either(eval(scope, left), true, || eval(scope, right)),
        Expr::Binary(Op::And, left, right) => either(eval(scope, left), false, || eval(scope, right)),
        Expr::Binary(op, left, right) => compare(scope, *op, &eval(scope, left), &eval(scope, right)),
    }
}

/// `||` keeps a left side that is true, `&&` one that is false; where that is not known, both sides are possible.
fn either(left: Value, keep: bool, right: impl FnOnce() -> Value) -> Value {
    match left.truth() {
        Some(truth) if truth == keep => left,
        Some(_) => right(),
        None => {
            let kept = left.each().into_iter().filter(|value| value.truth() != Some(!keep)).cloned();
            let mut values: Vec<Value> = kept.map(|v| if keep { v } else { falsy(v) }).collect();
            values.push(right());
            Value::any(values)
        }
    }
}

/// An unknown text that is known to count as false is empty.
fn falsy(value: Value) -> Value {
    if let Value::Text(_) = value { Value::text("") } else { value }
}

/// A path through a context, or into a value.
fn index(scope: &dyn Scope, whole: &Expr, base: &Expr, key: &Expr) -> Value {
    if let Some(path) = path(scope, whole) {
        return scope.context(&path);
    }
    let values = eval(scope, base);
    let keys = eval(scope, key).texts();
    let mut found = Vec::new();
    for value in values.each() {
        for key in &keys {
            found.push(match value {
                Value::Text(text) if has_hole(text) => {
                    let why = text.chars().find_map(|c| scope.holes().get(c)).map_or(Why::Runtime, |hole| hole.why);
                    let source = scope.holes().shown(text).replace("${{ ", "").replace(" }}", "");
                    Value::Text(scope.holes().of(&format!("{source}.{key}"), why))
                }
                other => other.get(key).unwrap_or(Value::Null),
            });
        }
    }
    Value::any(found)
}

/// The parts of a path that begins with a context and has only known keys.
fn path(scope: &dyn Scope, expr: &Expr) -> Option<Vec<String>> {
    match expr {
        Expr::Name(name) => Some(vec![name.clone()]),
        Expr::Index(base, key) => {
            let mut parts = path(scope, base)?;
            let mut texts = eval(scope, key).texts();
            if texts.len() != 1 || texts.iter().any(|text| has_hole(text)) {
                return None;
            }
            parts.append(&mut texts);
            Some(parts)
        }
        _ => None,
    }
}

fn path_text(expr: &Expr) -> String {
    match expr {
        Expr::Name(name) | Expr::Text(name) => name.clone(),
        Expr::Index(base, key) => format!("{}.{}", path_text(base), path_text(key)),
        Expr::Star(base) => format!("{}.*", path_text(base)),
        _ => "…".to_owned(),
    }
}

fn compare(scope: &dyn Scope, op: Op, left: &Value, right: &Value) -> Value {
    let (left, right) = (left.each(), right.each());
    if left.len() * right.len() > MAX_ALTERNATIVES {
        return maybe();
    }
    let mut results = Vec::new();
    for a in &left {
        for b in &right {
            let result = match op {
                Op::Equal => equal(scope.holes(), a, b),
                Op::Unequal => equal(scope.holes(), a, b).map(|equal| !equal),
                _ => order(op, a, b),
            };
            results.push(result.map_or_else(maybe, Value::Bool));
        }
    }
    Value::any(results)
}

/// Whether two values are equal in GitHub's loose sense; texts ignore case.
pub(in super::super) fn equal(holes: &Holes, a: &Value, b: &Value) -> Option<bool> {
    match (a, b) {
        (Value::Text(a), Value::Text(b)) => texts_equal(&holes.spelled(a), &holes.spelled(b)),
        (Value::Null, Value::Null) => Some(true),
        // What is there is nothing and false only as a number that is zero.
        (Value::Text(text), Value::Null | Value::Bool(false))
        | (Value::Null | Value::Bool(false), Value::Text(text))
            if has_hole(text) && !may_be_empty(text) =>
        {
            Some(false)
        }
        (Value::Text(text), _) | (_, Value::Text(text)) if has_hole(text) => None,
        (Value::List(_) | Value::Map(_), _) | (_, Value::List(_) | Value::Map(_)) => Some(false),
        _ => Some((number(a) - number(b)).abs() < f64::EPSILON),
    }
}

fn texts_equal(a: &str, b: &str) -> Option<bool> {
    same(&a.to_lowercase(), &b.to_lowercase())
}

fn order(op: Op, a: &Value, b: &Value) -> Option<bool> {
    let (a, b) = match (a, b) {
        (Value::Text(text), _) | (_, Value::Text(text)) if has_hole(text) => return None,
        _ => (number(a), number(b)),
    };
    Some(match op {
        Op::Less => a < b,
        Op::LessEqual => a <= b,
        Op::Greater => a > b,
        _ => a >= b,
    })
}

fn number(value: &Value) -> f64 {
    match value {
        Value::Null => 0.0,
        Value::Bool(value) => f64::from(u8::from(*value)),
        Value::Number(number) => *number,
        Value::Text(text) if text.trim().is_empty() => 0.0,
        Value::Text(text) => text.trim().parse().unwrap_or(f64::NAN),
        _ => f64::NAN,
    }
}
