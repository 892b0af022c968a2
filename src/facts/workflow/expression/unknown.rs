//! What leaves an expression undecided.

use super::super::value::{Value, has_hole, is_hole};
use super::eval::eval;
use super::parse::Expr;
use super::{Part, Scope, split};

/// Whether everything in a condition that is not known comes from these sources.
pub(in super::super) fn only(scope: &dyn Scope, text: &str, from: &dyn Fn(&str) -> bool) -> bool {
    let text = text.trim();
    let parts = if text.contains("${{") { split(text) } else { vec![Part::Expression(text)] };
    parts.into_iter().all(|part| match part {
        Part::Plain(_) => true,
        Part::Expression(text) => scope.trees().of(text.trim()).is_some_and(|tree| only_in(scope, &tree, from)),
    })
}

fn only_in(scope: &dyn Scope, expr: &Expr, from: &dyn Fn(&str) -> bool) -> bool {
    match expr {
        Expr::Null | Expr::Bool(_) | Expr::Number(_) | Expr::Text(_) => true,
        Expr::Name(_) | Expr::Index(..) | Expr::Star(_) => known(scope, &eval(scope, expr), from),
        // The state of the steps before is not asked for here.
        Expr::Call(name, _) if matches!(name.as_str(), "failure" | "cancelled" | "hashfiles") => false,
        Expr::Call(_, arguments) => arguments.iter().all(|argument| only_in(scope, argument, from)),
        Expr::Not(inner) => only_in(scope, inner, from),
        Expr::Binary(_, left, right) => only_in(scope, left, from) && only_in(scope, right, from),
    }
}

/// Whether a value is known, or its unknown parts come from these sources.
fn known(scope: &dyn Scope, value: &Value, from: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::Text(text) if has_hole(text) => {
            let mut holes = text.chars().filter(|c| is_hole(*c));
            holes.all(|c| scope.holes().get(c).is_some_and(|hole| from(&hole.source)))
        }
        Value::Any(_) => false,
        _ => true,
    }
}
