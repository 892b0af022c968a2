//! Findings as workflow commands: GitHub shows them beside the lines of a pull request.

use super::{Findings, tame};

/// How many annotations of a level GitHub takes from one step.
const MOST: usize = 10;

/// The findings as workflow commands. `rest` makes the words that say how many are left out.
pub fn github(findings: &Findings, rest: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    let mut left = 0;
    for (severity, command) in [("error", "error"), ("warning", "warning"), ("note", "notice")] {
        let rule = |at: usize| findings.rules.get(at).filter(|rule| rule.severity == severity);
        let rows: Vec<_> = findings.rows.iter().filter_map(|row| Some((rule(row.rule)?, row))).collect();
        // The last notice may be needed to say that there is more.
        let notices = if command == "notice" { findings.unread.len() } else { 0 };
        let over = left + (rows.len() + notices).saturating_sub(MOST) > 0;
        let mut room = if command == "notice" && over { MOST - 1 } else { MOST };
        if command == "notice" {
            for unread in findings.unread.iter().take(room) {
                out.push_str(&format!("::notice file={}::{}\n", property(&unread.file), data(&unread.message)));
            }
            room -= findings.unread.len().min(room);
        }
        for (rule, row) in rows.iter().take(room) {
            let place = format!("file={},line={},col={}", property(&row.file), row.line.max(1), row.column.max(1));
            let text = data(&format!("{}\n{}\n{}", row.message, row.why, row.fix));
            out.push_str(&format!("::{command} {place},title={}::{text}\n", property(&rule.title)));
        }
        left += rows.len().saturating_sub(room);
    }
    let rest = (left > 0).then(|| format!("::notice::{}\n", data(&rest(left))));
    // Each line is a command of ours: of the two ways to begin one only the other is left to a value.
    out.replace("##[", "## [") + &rest.map(|line| tame(&line)[1..].to_owned()).unwrap_or_default()
}

/// The text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::super::{Row, Rule};
    use super::*;

    fn findings(counts: [usize; 3]) -> Findings {
        let rules = ["error", "warning", "note"].map(|severity| Rule { severity, ..Rule::default() });
        let rows = counts.iter().enumerate();
        let rows = rows.flat_map(|(rule, count)| (0..*count).map(move |_| Row { rule, ..Row::default() }));
        Findings { rules: rules.to_vec(), rows: rows.collect(), ..Findings::default() }
    }

    fn shown(counts: [usize; 3]) -> ([usize; 3], Option<usize>) {
        let out = github(&findings(counts), |left| format!("left={left}"));
        let count = |command: &str| out.lines().filter(|line| line.starts_with(&format!("::{command} file"))).count();
        let left = out.lines().find_map(|line| line.strip_prefix("::notice::left=")).and_then(|left| left.parse().ok());
        (["error", "warning", "notice"].map(count), left)
    }

    #[test]
    fn there_are_at_most_ten_of_a_level_and_the_rest_is_counted() {
        assert_eq!(shown([10, 10, 10]), ([10, 10, 10], None));
        assert_eq!(shown([11, 1, 9]), ([10, 1, 9], Some(1)));
        assert_eq!(shown([11, 1, 10]), ([10, 1, 9], Some(2)));
        assert_eq!(shown([0, 0, 11]), ([0, 0, 9], Some(2)));
    }

    #[test]
    fn values_cannot_end_a_command() {
        assert_eq!(property("a:b,c%\r\n::x"), "a%3Ab%2Cc%25%0D%0A%3A%3Ax");
        assert_eq!(data("a:b,c%\n::x"), "a:b,c%25%0A::x");
    }
}
