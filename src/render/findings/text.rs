//! Findings for a terminal: a heading with the place, the line with a mark, why it matters, what to do.

use unicode_width::UnicodeWidthStr as _;

use super::{Excerpt, Findings, Row, tame};

/// The findings as text.
#[must_use]
pub fn text(findings: &Findings, colour: bool) -> String {
    let shown = findings.rows.iter().map(|row| {
        let severity = findings.rules.get(row.rule).map_or("", |rule| rule.severity);
        one(row, if colour { ansi(severity) } else { "" })
    });
    let unread = findings.unread.iter().map(|unread| tame(&format!("{}\n", unread.message)));
    shown.chain(unread).collect::<Vec<_>>().join("\n")
}

/// The colour of a severity.
fn ansi(severity: &str) -> &'static str {
    match severity {
        "error" => "\u{1b}[31;1m",
        "warning" => "\u{1b}[33;1m",
        _ => "\u{1b}[36;1m",
    }
}

fn one(row: &Row, colour: &str) -> String {
    let [heading, why, fix] = &row.said;
    let end = if colour.is_empty() { "" } else { "\u{1b}[0m" };
    // Colours come last: what tames values knows of no control.
    let mut out = format!("{colour}{}{end}\n", tame(heading).trim_end());
    if let Some(excerpt) = &row.excerpt {
        out.push_str(&mark(row.line, excerpt, colour, end));
    }
    out + &tame(&format!("  {why}\n  {fix}\n"))
}

/// The line with its number, and a mark below.
fn mark(line: usize, excerpt: &Excerpt, colour: &str, end: &str) -> String {
    let number = line.to_string();
    let gap = " ".repeat(number.len());
    let under = " ".repeat(excerpt.before.width());
    let line = "─".repeat(excerpt.marked.width().saturating_sub(1));
    let shown = tame(&format!(" {number} │ {}", excerpt.line()));
    format!("{shown}\n {gap} · {under}{colour}╰{line}{end}\n")
}
