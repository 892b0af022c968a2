//! Workflow commands: what a step prints for the runner of GitHub Actions to act on.
//!
//! The form and its escapes are those of `@actions/core`
//! (<https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands>).

/// A workflow command on a line of its own, such as `::error file=a.yml,line=3::text`. No value can end it early or begin another.
#[must_use]
pub fn command(name: &str, properties: &[(&str, &str)], text: &str) -> String {
    let pairs: Vec<String> = properties.iter().map(|(key, value)| format!("{key}={}", property(value))).collect();
    let gap = if pairs.is_empty() { "" } else { " " };
    format!("::{name}{gap}{}::{}\n", pairs.join(","), data(text))
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
    use super::command;

    #[test]
    fn values_cannot_end_a_command() {
        let line = command("error", &[("title", "a, b: 100%\r\n::error::x")], "a:b,c%\n::x");
        assert_eq!(line, "::error title=a%2C b%3A 100%25%0D%0A%3A%3Aerror%3A%3Ax::a:b,c%25%0A::x\n");
        assert_eq!(command("notice", &[], "more"), "::notice::more\n");
    }
}
