//! A Markdown table whose columns are padded to the same display width, as Prettier pads them.

use unicode_width::UnicodeWidthStr;

use super::form::{Resolved, Segment, write_all};

/// A table before filling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Table {
    /// What stands before each line but the first.
    pub(super) prefix: String,
    /// The head and then the rows; all of one length.
    pub(super) rows: Vec<Vec<Vec<Segment>>>,
}

impl Table {
    pub(super) fn write(&self, out: &mut String, values: &Resolved<'_>) {
        let cells: Vec<Vec<(String, usize)>> =
            self.rows.iter().map(|row| row.iter().map(|c| cell(c, values)).collect()).collect();
        let columns = cells.first().map_or(0, Vec::len);
        let width =
            |column: usize| cells.iter().filter_map(|row| row.get(column)).map(|(_, w)| *w).max().unwrap_or(0).max(3);
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for (number, row) in cells.iter().enumerate() {
            if number > 0 {
                out.push('\n');
                out.push_str(&self.prefix);
            }
            line(out, row, &widths);
            if number == 0 {
                out.push('\n');
                out.push_str(&self.prefix);
                out.push('|');
                for width in &widths {
                    out.push(' ');
                    out.extend(std::iter::repeat_n('-', *width));
                    out.push_str(" |");
                }
            }
        }
    }

    /// Whether the table is the same for all facts.
    pub(super) fn is_literal(&self) -> bool {
        self.rows.iter().flatten().flatten().all(|segment| matches!(segment, Segment::Literal(_)))
    }
}

fn cell(segments: &[Segment], values: &Resolved<'_>) -> (String, usize) {
    let mut text = String::new();
    write_all(&mut text, segments, values);
    let width = if text.is_ascii() { text.len() } else { text.as_str().width() };
    (text, width)
}

fn line(out: &mut String, row: &[(String, usize)], widths: &[usize]) {
    out.push('|');
    for ((text, width), column) in row.iter().zip(widths) {
        out.push(' ');
        out.push_str(text);
        out.extend(std::iter::repeat_n(' ', column.saturating_sub(*width)));
        out.push_str(" |");
    }
}
