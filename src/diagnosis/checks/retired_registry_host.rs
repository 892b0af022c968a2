//! A workflow uses `docker.pkg.github.com`, which the container registry has replaced.
//!
//! The files are read as lines, so that jobs count which do nothing with the registry that is there.

use super::{Check, Finding, Severity, Subject};
use crate::catalog::entries::Confidence;
use crate::facts::workflow::Place;

/// The check.
pub(super) const CHECK: Check = Check {
    id: "retired-registry-host",
    severity: Severity::Error,
    confidence: Confidence::High,
    causes: &["legacy-docker-registry"],
    arguments: &["step", "value"],
    fixable: false,
    source: "container-registry",
    find,
};

/// The host that is gone.
const HOST: &str = "docker.pkg.github.com";

fn find(subject: &Subject<'_>, found: &mut Vec<Finding>) {
    for file in &subject.report.files {
        let text = (subject.text)(file).unwrap_or_default();
        let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if let Some((column, value)) = used(line) {
                let place = Place { line: at + 1, column };
                let finding = Finding::at(&CHECK, file, place).with("step", &step(&lines, at));
                found.push(finding.with("value", value));
            }
        }
    }
}

/// What names the host on a line, comments aside, and its column.
fn used(line: &str) -> Option<(usize, &str)> {
    let code = if line.trim_start().starts_with('#') { "" } else { line.split(" #").next().unwrap_or(line) };
    let at = code.find(HOST)?;
    let is_part = |c: char| c.is_alphanumeric() || ".-_/:@${}".contains(c);
    let start = code[..at].char_indices().rev().take_while(|(_, c)| is_part(*c)).last().map_or(at, |(start, _)| start);
    let end = code[at..].find(|c| !is_part(c)).map_or(code.len(), |end| at + end);
    // What is worked out when it runs says nothing to a reader.
    let value = code[start..end].split("${{").next().unwrap_or_default();
    Some((code[..start].chars().count() + 1, value.trim_end_matches('/')))
}

/// The name of the step that a line belongs to; outside steps, the key on the line.
fn step(lines: &[&str], at: usize) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut inner = indent(lines[at]) + 1;
    for start in (0..=at).rev() {
        let line = lines[start];
        if line.trim().is_empty() || indent(line) >= inner {
            continue;
        }
        inner = indent(line);
        let Some(first) = line.trim_start().strip_prefix("- ") else { continue };
        let column = indent(line) + 2;
        let rest = lines[start + 1..].iter().take_while(|line| line.trim().is_empty() || indent(line) >= column);
        let keys = rest.filter(|line| indent(line) == column).map(|line| line.trim());
        let keys: Vec<&str> = std::iter::once(first.trim()).chain(keys).collect();
        let value = |key: &str| {
            keys.iter().find_map(|line| line.strip_prefix(key)).map(|text| text.trim().trim_matches(['"', '\'']))
        };
        if let Some(name) = value("name:") {
            return name.to_owned();
        }
        if let Some(what) = value("uses:").or_else(|| value("run:")) {
            return format!("Run {}", what.trim_start_matches(['|', '>', '-', '+']).trim()).trim_end().to_owned();
        }
    }
    lines[at].split(':').next().unwrap_or_default().trim().trim_start_matches("- ").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_found_outside_comments() {
        assert_eq!(used("  image: docker.pkg.github.com/o/r/app:1 # x"), Some((10, "docker.pkg.github.com/o/r/app:1")));
        assert_eq!(used("# docker.pkg.github.com"), None);
        assert_eq!(used("a: b # docker.pkg.github.com"), None);
        assert_eq!(
            used("run: docker login https://docker.pkg.github.com -u x"),
            Some((19, "https://docker.pkg.github.com"))
        );
    }

    #[test]
    fn a_line_belongs_to_a_step() {
        let text = "env:\n  HOST: docker\njobs:\n  a:\n    steps:\n      - uses: x/y@v1\n        name: Push\n        with:\n          - docker\n      - run: |\n          docker\n";
        let lines: Vec<&str> = text.lines().collect();
        let found = [1, 8, 10].map(|at| step(&lines, at));
        assert_eq!(found, ["HOST", "Push", "Run"]);
    }
}
