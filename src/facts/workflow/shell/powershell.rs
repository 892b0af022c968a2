//! A script for PowerShell as one for the shell, line by line, as far as names and logins need it.
//!
//! In: the text of the script. Out: a text with as many lines. What is not known here stays as it is.

/// The same script for the shell.
pub(in super::super) fn as_shell(script: &str) -> String {
    let script = script.replace("$env:", "$").replace("${env:", "${").replace("`\n", "\\\n");
    let lines: Vec<String> = script.split('\n').map(line).collect();
    lines.join("\n")
}

fn line(line: &str) -> String {
    let text = line.trim();
    let indent = &line[..line.len() - line.trim_start().len()];
    if let Some((name, value)) = assignment(text) {
        return format!("{indent}{name}={}", value_of(value));
    }
    let printed = text.strip_prefix("Write-Output ").or_else(|| text.strip_prefix("Write-Host "));
    // A text or a variable that stands alone is printed.
    let bare = || (text.starts_with(['"', '\'', '$']) && text.contains(['|', '>'])).then_some(text);
    let Some(rest) = printed.or_else(bare) else { return line.to_owned() };
    format!("{indent}echo {}", written(rest))
}

/// `$name = value`.
fn assignment(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.strip_prefix('$')?.split_once('=')?;
    let name = name.trim();
    let plain = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    (plain && !value.starts_with('=')).then_some((name, value.trim()))
}

/// A text in lower case, a text or a variable, or what a program prints.
fn value_of(value: &str) -> String {
    let methods = [".ToLower()", ".ToLowerInvariant()"];
    if let Some(inner) = methods.iter().find_map(|method| value.strip_suffix(method)) {
        let inner = inner.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(inner);
        return format!("$(echo {inner} | tr '[:upper:]' '[:lower:]')");
    }
    let text = value.starts_with(['"', '\'']) || value.starts_with('$') && !value.contains('(');
    if text && !value.contains('|') { value.to_owned() } else { format!("$({value})") }
}

/// What is written to a file goes there by redirection or by `Out-File` and `Add-Content`.
fn written(rest: &str) -> String {
    let Some((head, tail)) = rest.rsplit_once('|') else { return rest.to_owned() };
    let mut words = tail.split_whitespace();
    if !words.next().is_some_and(|word| matches!(word, "Out-File" | "Add-Content" | "Tee-Object")) {
        return rest.to_owned();
    }
    let file = words.find(|word| !word.starts_with('-')).unwrap_or("/dev/null");
    format!("{head}| tee -a {file}")
}

#[cfg(test)]
mod tests {
    use super::as_shell;

    #[test]
    fn lines_become_those_of_the_shell() {
        for (given, wanted) in [
            ("$image = \"ghcr.io/a\"", "image=\"ghcr.io/a\""),
            ("$env:IMAGE = 'x'", "IMAGE='x'"),
            ("  $image = (\"$env:A/B\").ToLower()", "  image=$(echo \"$A/B\" | tr '[:upper:]' '[:lower:]')"),
            ("$sha = git rev-parse HEAD", "sha=$(git rev-parse HEAD)"),
            ("\"x\" | docker login -u y --password-stdin", "echo \"x\" | docker login -u y --password-stdin"),
            ("\"a=b\" >> $env:GITHUB_OUTPUT", "echo \"a=b\" >> $GITHUB_OUTPUT"),
            ("\"a=b\" | Out-File -FilePath $env:GITHUB_ENV -Append", "echo \"a=b\" | tee -a $GITHUB_ENV"),
            ("docker build `\n  -t x .", "docker build \\\n  -t x ."),
            ("if ($a -eq 'b') {", "if ($a -eq 'b') {"),
        ] {
            assert_eq!(as_shell(given), wanted, "{given}");
        }
    }
}
