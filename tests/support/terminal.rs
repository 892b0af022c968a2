//! What text for a terminal must say, and how wide it may be.

use ghcr_guide::doc::Document;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::tree::{Node, text_of};

/// All that a terminal must show for this title and these blocks, without white space and bars. Code stands in `quote`.
pub(crate) fn flat(document: &Document, title: &[Node], blocks: &[Node], quote: &str) -> String {
    let mut out = inlines(title);
    all(document, blocks, &mut out);
    squeeze(&out.replace(QUOTE, quote))
}

/// Stands for a quote until it is known; no value holds it.
const QUOTE: char = '\u{E000}';

/// A text without white space and bars.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '│').collect()
}

fn all(document: &Document, blocks: &[Node], out: &mut String) {
    for block in blocks {
        let Node::Element(name, children) = block else { panic!("text between blocks") };
        match name.split([':', '#']).next().unwrap() {
            "note" => {
                out.push_str(&document.frame[&name["note:".len()..]]);
                all(document, children, out);
            }
            "ol" | "ul" | "checks" => {
                for (number, item) in children.iter().enumerate() {
                    let Node::Element(_, blocks) = item else { panic!("text in a list") };
                    match name.as_str() {
                        "ol" => out.push_str(&format!("{}.", number + 1)),
                        "ul" => out.push('•'),
                        _ => out.push('☐'),
                    }
                    all(document, blocks, out);
                }
            }
            "table" => table(children, out),
            "pre" => out.push_str(&text_of(children)),
            _ => out.push_str(&inlines(children)),
        }
    }
}

fn table(rows: &[Node], out: &mut String) {
    let cells = |row: &Node| match row {
        Node::Element(_, cells) => cells.iter().map(|cell| inlines(std::slice::from_ref(cell))).collect::<Vec<_>>(),
        Node::Text(_) => panic!("text in a table"),
    };
    let head = cells(&rows[0]);
    for row in &rows[1..] {
        for (number, cell) in cells(row).iter().enumerate() {
            if number > 0 && head.len() > 2 {
                out.push_str(&format!("{}:", head[number]));
            }
            out.push_str(cell);
        }
    }
}

fn inlines(nodes: &[Node]) -> String {
    let mut out = String::new();
    for node in nodes {
        match node {
            Node::Text(text) => out.push_str(text),
            Node::Element(name, inner) => {
                let quote = if name == "code" { QUOTE.to_string() } else { String::new() };
                out.push_str(&format!("{quote}{}{quote}", inlines(inner)));
                match name.strip_prefix("a:") {
                    Some(href) if !href.starts_with('#') => out.push_str(&format!("<{href}>")),
                    _ if name == "br" => out.push(';'),
                    _ => {}
                }
            }
        }
    }
    out
}

/// Takes the colours away; any escape sequence that is not one of ours stays.
pub(crate) fn without_colour(text: &str) -> String {
    let ours = ["\u{1b}[0m", "\u{1b}[1m", "\u{1b}[2m", "\u{1b}[3m", "\u{1b}[36m", "\u{1b}[1;4m"];
    ours.iter().fold(text.to_owned(), |text, code| text.replace(code, ""))
}

/// The lines that are wider than they may be: prose in which a break was possible.
pub(crate) fn too_wide<'t>(text: &'t str, width: usize, codes: &[(String, String)]) -> Vec<&'t str> {
    let is_code = |line: &str| codes.iter().any(|(_, code)| code.lines().any(|code| line.ends_with(code)));
    text.lines().filter(|line| line.width() > width && !is_code(line) && could_break(line)).collect()
}

/// Whether a line has a place to break after what stands before its first word.
fn could_break(line: &str) -> bool {
    let marks = |c: char| c.is_ascii_digit() || " .│•☐".contains(c);
    let words = line.trim_start_matches(marks);
    let han = |c: char| c.width() == Some(2) && c.is_alphabetic();
    words.contains(' ') || words.chars().zip(words.chars().skip(1)).any(|(a, b)| han(a) && han(b))
}
