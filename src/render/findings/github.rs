//! Findings as workflow commands: GitHub shows them beside the lines of a pull request.

use super::{Findings, tame};
use crate::render::command;

/// How many annotations of a level GitHub takes from one step.
const MOST: usize = 10;

/// The findings as workflow commands. `rest` makes the words that say how many are left out.
pub fn github(findings: &Findings, rest: impl Fn(usize) -> String) -> String {
    let mut out = String::new();
    let mut left = 0;
    for (severity, name) in [("error", "error"), ("warning", "warning"), ("note", "notice")] {
        let rule = |at: usize| {
            findings
                .rules
                .get(at)
                .filter(|rule| rule.severity == severity || (rule.severity, severity) == ("hint", "note"))
        };
        let rows: Vec<_> = findings.rows.iter().filter_map(|row| Some((rule(row.rule)?, row))).collect();
        // The last notice may be needed to say that there is more.
        let notices = if name == "notice" { findings.unread.len() } else { 0 };
        let over = left + (rows.len() + notices).saturating_sub(MOST) > 0;
        let mut room = if name == "notice" && over { MOST - 1 } else { MOST };
        if name == "notice" {
            for unread in findings.unread.iter().take(room) {
                out.push_str(&command(name, &[("file", &unread.file)], &unread.message));
            }
            room -= findings.unread.len().min(room);
        }
        for (rule, row) in rows.iter().take(room) {
            let (line, column) = (row.line.max(1).to_string(), row.column.max(1).to_string());
            let place = [("file", row.file.as_str()), ("line", &line), ("col", &column), ("title", &rule.title)];
            out.push_str(&command(name, &place, &format!("{}\n{}\n{}", row.message, row.why, row.fix)));
        }
        left += rows.len().saturating_sub(room);
    }
    let rest = (left > 0).then(|| command("notice", &[], &rest(left)));
    // Each line is a command of ours: of the two ways to begin one only the other is left to a value.
    out.replace("##[", "## [") + &rest.map(|line| tame(&line)[1..].to_owned()).unwrap_or_default()
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
}
