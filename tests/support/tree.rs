//! A small tree that documents and every format are read into, so that they can be compared.

use std::fmt::Write as _;

/// An element with children, or text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Text; never empty, never beside another text.
    Text(String),
    /// An element: `h2#id`, `p`, `note:tip`, `ol`, `ul`, `checks`, `li`, `table`, `tr`, `td`, `pre:sh`, `strong`, `em`, `code`, `a:HREF`, `br`.
    Element(String, Vec<Self>),
}

/// Makes an element.
pub(crate) fn element(name: impl Into<String>, children: Vec<Node>) -> Node {
    Node::Element(name.into(), children)
}

/// Adds text, to the text before it if there is one.
pub(crate) fn push_text(nodes: &mut Vec<Node>, text: &str) {
    match nodes.last_mut() {
        _ if text.is_empty() => {}
        Some(Node::Text(last)) => last.push_str(text),
        _ => nodes.push(Node::Text(text.to_owned())),
    }
}

/// Adds a node; text joins text.
pub(crate) fn push(nodes: &mut Vec<Node>, node: Node) {
    match node {
        Node::Text(text) => push_text(nodes, &text),
        other => nodes.push(other),
    }
}

/// One line for each node, indented.
pub(crate) fn lines(nodes: &[Node]) -> String {
    fn write(out: &mut String, nodes: &[Node], depth: usize) {
        for node in nodes {
            match node {
                Node::Text(text) => writeln!(out, "{:depth$}{text:?}", "").unwrap(),
                Node::Element(name, children) => {
                    writeln!(out, "{:depth$}<{name}>", "").unwrap();
                    write(out, children, depth + 1);
                }
            }
        }
    }
    let mut out = String::new();
    write(&mut out, nodes, 0);
    out
}

/// Compares two trees; the error shows the first line that differs, with what stands before it.
pub(crate) fn same(wanted: &[Node], found: &[Node]) -> Result<(), String> {
    if wanted == found {
        return Ok(());
    }
    let (wanted, found) = (lines(wanted), lines(found));
    let (wanted, found): (Vec<_>, Vec<_>) = (wanted.lines().collect(), found.lines().collect());
    let at = wanted.iter().zip(&found).take_while(|(a, b)| a == b).count();
    let around = |list: &[&str]| list[at.saturating_sub(5)..list.len().min(at + 6)].join("\n");
    Err(format!("--- wanted\n{}\n--- found\n{}\n", around(&wanted), around(&found)))
}

/// All text in the nodes.
pub(crate) fn text_of(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(_, children) => out.push_str(&text_of(children)),
        }
    }
    out
}

/// Calls `visit` for every element, in order.
pub(crate) fn walk<'a>(nodes: &'a [Node], visit: &mut impl FnMut(&'a str, &'a [Node])) {
    for node in nodes {
        if let Node::Element(name, children) = node {
            visit(name, children);
            walk(children, visit);
        }
    }
}
