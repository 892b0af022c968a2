//! Expressions that GitHub refuses a whole file for: not closed, not to be parsed, with a function or a context that there is not.

use super::parse::{self, Expr};
use super::{MAX_EXPRESSION, end_of};

const FUNCTIONS: &[&str] = &[
    "always",
    "cancelled",
    "case",
    "contains",
    "endswith",
    "failure",
    "format",
    "fromjson",
    "hashfiles",
    "join",
    "startswith",
    "success",
    "tojson",
];
const CONTEXTS: &[&str] =
    &["env", "github", "inputs", "job", "jobs", "matrix", "needs", "runner", "secrets", "steps", "strategy", "vars"];

/// Whether an expression in a text is broken; a `condition` is one also without braces.
#[must_use]
pub fn broken_expression(text: &str, condition: bool) -> bool {
    if condition && !text.contains("${{") {
        return !text.trim().is_empty() && is_broken(text);
    }
    let mut rest = text;
    while let Some(start) = rest.find("${{") {
        let inside = &rest[start + 3..];
        let Some(end) = end_of(inside) else { return true };
        if is_broken(&inside[..end]) {
            return true;
        }
        rest = &inside[end + 2..];
    }
    false
}

fn is_broken(text: &str) -> bool {
    // What is too large for us may be right.
    text.len() <= MAX_EXPRESSION / 16 && parse::parse(text.trim()).is_none_or(|tree| !is_known(&tree))
}

/// Whether GitHub has all the functions and contexts of an expression.
fn is_known(tree: &Expr) -> bool {
    match tree {
        Expr::Null | Expr::Bool(_) | Expr::Number(_) | Expr::Text(_) => true,
        Expr::Name(name) => CONTEXTS.contains(&name.to_ascii_lowercase().as_str()),
        Expr::Index(base, key) => is_known(base) && is_known(key),
        Expr::Star(base) | Expr::Not(base) => is_known(base),
        Expr::Call(name, arguments) => FUNCTIONS.contains(&name.as_str()) && arguments.iter().all(is_known),
        Expr::Binary(_, left, right) => is_known(left) && is_known(right),
    }
}

#[cfg(test)]
mod tests {
    use super::broken_expression;

    #[test]
    fn what_github_cannot_read_is_broken() {
        for text in ["${{ github.ref", "${{ }}", "${{ a b }}", "${{ lower(github.repository) }}", "${{ gihub.ref }}"] {
            assert!(broken_expression(text, false), "{text}");
        }
        for text in
            ["${{ github.ref == 'a}}b' && 0x1f || !inputs.x }}", "${{ fromJSON(vars.A).b[0].*.c }}", "a", "if: a b"]
        {
            assert!(!broken_expression(text, false), "{text}");
        }
        assert!(broken_expression("github.ref == \"x\"", true) && broken_expression("a b", true));
        assert!(!broken_expression("github.ref == 'x'", true) && !broken_expression("", true));
    }
}
