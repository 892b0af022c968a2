//! A script for PowerShell as one for the shell, line by line, as far as names and logins need it.
//!
//! In: the text of the script. Out: a text with as many lines. What is not known here stays as it is.

/// The same script for the shell.
pub(in super::super) fn as_shell(script: &str) -> String {
    let script = without_env(script).replace("`\n", "\\\n");
    // What ends each block that is open.
    let mut ends: Vec<&'static str> = Vec::new();
    let lines: Vec<String> =
        script.split('\n').map(|text| block(text, &mut ends).unwrap_or_else(|| line(text))).collect();
    subexpressions(&lines.join("\n"))
}

/// The script with its `$(…)` as the shell writes them.
fn subexpressions(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some((head, tail)) = rest.split_once("$(") {
        out.push_str(head);
        let Some(end) = closing(tail) else {
            out.push_str("$(");
            rest = tail;
            continue;
        };
        out.push_str(&subexpression(tail[..end].trim()));
        rest = &tail[end + 1..];
    }
    out.push_str(rest);
    out
}

/// Where the bracket stands that closes the one before a text; not in another line.
fn closing(text: &str) -> Option<usize> {
    let mut level = 1;
    for (at, c) in text.char_indices().take_while(|(_, c)| *c != '\n') {
        level += i32::from(c == '(') - i32::from(c == ')');
        if level == 0 {
            return Some(at);
        }
    }
    None
}

/// A variable, a text, one of these in another case, or a program. What anything else gives is not known; the shell is told a
/// program that does not exist, so that it is called by what is written.
fn subexpression(text: &str) -> String {
    const CASES: &[(&str, &str)] = &[
        (".tolower()", "'[:upper:]' '[:lower:]'"),
        (".tolowerinvariant()", "'[:upper:]' '[:lower:]'"),
        (".toupper()", "'[:lower:]' '[:upper:]'"),
        (".toupperinvariant()", "'[:lower:]' '[:upper:]'"),
    ];
    let variable = |text: &str| {
        let name = text.strip_prefix('$').map(|name| name.trim_matches(['{', '}']));
        name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
    };
    let quoted = |text: &str| {
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
        quote.is_some_and(|c| text.len() > 1 && text.ends_with(c) && text.matches(c).count() == 2)
    };
    let lower = text.to_ascii_lowercase();
    if let Some((method, sets)) = CASES.iter().find(|(method, _)| lower.ends_with(method)) {
        let inner = inside(&text[..text.len() - method.len()]);
        if variable(inner) || quoted(inner) {
            return format!(
                "$(echo {} | tr {sets})",
                if quoted(inner) { inner.to_owned() } else { format!("\"{inner}\"") }
            );
        }
    } else if variable(text) || quoted(text) {
        return format!("$(echo {})", if quoted(text) { text.to_owned() } else { format!("\"{text}\"") });
    }
    let program = text.split_whitespace().next().unwrap_or_default();
    // A command of PowerShell has a verb with a capital in front.
    let verb = program.split('-').next().unwrap_or_default().starts_with(|c: char| c.is_ascii_uppercase());
    let named = program.starts_with(|c: char| c.is_ascii_alphabetic() || c == '.' || c == '/')
        && !(verb && program.contains('-'));
    if named && !program.contains(['(', '[', ')', ':']) {
        return format!("$({text})");
    }
    format!("$('{}')", text.replace(['\'', '"'], ""))
}

/// The variables of the environment by the names that the shell has for them.
fn without_env(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find('$') {
        let (head, tail) = rest.split_at(at + 1);
        out.push_str(head);
        let brace = usize::from(tail.starts_with('{'));
        let env = tail.get(brace..brace + 4).is_some_and(|word| word.eq_ignore_ascii_case("env:"));
        out.push_str(&tail[..if env { brace } else { 0 }]);
        rest = if env { &tail[brace + 4..] } else { tail };
    }
    out.push_str(rest);
    out
}

/// A line that opens or ends a block. A condition that is not understood may hold or not.
fn block(line: &str, ends: &mut Vec<&'static str>) -> Option<String> {
    let text = line.trim();
    if let Some((open, rest)) = text.strip_suffix('}').and_then(|text| text.split_once('{')) {
        let (open, end) = opened(open.trim())?;
        return Some(format!("{open} {}; {end}", self::line(rest.trim())));
    }
    if let Some(rest) = text.strip_prefix('}') {
        let end = ends.pop().unwrap_or_default();
        let next = rest.trim();
        let Some(next) = next.strip_suffix('{') else { return Some(format!("{end} {next}")) };
        let next = next.trim();
        let (open, new) = match (end, keyword(next)) {
            ("fi", "else") => ("else".to_owned(), "fi"),
            ("fi", "elseif") => (format!("elif {}; then", condition(after(next))), "fi"),
            _ => {
                let (open, new) = opened(next).unwrap_or((format!("if {UNKNOWN}; then"), "fi"));
                (format!("{end}\n{open}").replace('\n', "; "), new)
            }
        };
        ends.push(new);
        return Some(open);
    }
    let (open, end) = opened(text.strip_suffix('{')?.trim())?;
    ends.push(end);
    Some(open)
}

/// Stands for a condition that is not understood.
const UNKNOWN: &str = "a-condition";

/// What opens a block, and what ends it.
fn opened(text: &str) -> Option<(String, &'static str)> {
    let known = match keyword(text) {
        "if" => (format!("if {}; then", condition(after(text))), "fi"),
        "foreach" => {
            let (name, list) = inside(after(text)).trim().strip_prefix('$')?.split_once(" in ")?;
            let items = list.trim().trim_start_matches("@(").trim_start_matches('(').trim_end_matches(')');
            (format!("for {} in {}; do", name.trim(), items.replace(',', " ")), "done")
        }
        "try" | "finally" => ("if true; then".to_owned(), "fi"),
        "else" | "elseif" | "catch" | "switch" | "while" | "for" | "do" => (format!("if {UNKNOWN}; then"), "fi"),
        "function" => (format!("{}() {{", after(text).split('(').next()?.trim()), "}"),
        _ => return None,
    };
    Some(known)
}

/// The word that a line begins with.
fn keyword(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default()
}

/// What stands after that word.
fn after(text: &str) -> &str {
    &text[keyword(text).len()..]
}

/// What stands in brackets.
fn inside(text: &str) -> &str {
    let text = text.trim();
    text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).unwrap_or(text)
}

/// A comparison of two texts as a test of the shell.
fn condition(text: &str) -> String {
    let text = inside(text);
    let plain = |text: &str| !text.trim().is_empty() && !text.contains(['(', ')', '-', '|', '&']);
    let both =
        [(" -eq ", "="), (" -ceq ", "="), (" -ne ", "!="), (" -cne ", "!=")].into_iter().find_map(|(word, sign)| {
            let (left, right) = text.split_once(word)?;
            Some((left.trim(), sign, right.trim()))
        });
    match both.filter(|(left, _, right)| plain(left) && plain(right)) {
        Some((left, sign, right)) => format!("[ {left} {sign} {right} ]"),
        None => UNKNOWN.to_owned(),
    }
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
            ("push \"o/$($env:NAME.ToLower()):1\"", "push \"o/$(echo \"$NAME\" | tr '[:upper:]' '[:lower:]'):1\""),
            ("push \"o/$($name)\"", "push \"o/$(echo \"$name\")\""),
            ("push \"o:$(git rev-parse HEAD)\"", "push \"o:$(git rev-parse HEAD)\""),
            ("push \"o:$($x.Substring(0, 7))\"", "push \"o:$('$x.Substring(0, 7)')\""),
            ("push \"o:$(Get-Date -Format yyyy)\"", "push \"o:$('Get-Date -Format yyyy')\""),
            ("push \"o:$([int]$a + 1)\"", "push \"o:$('[int]$a + 1')\""),
            ("docker build `\n  -t x .", "docker build \\\n  -t x ."),
            ("if ($Env:A -eq 'b') {\n  x\n} else {\n  y\n}", "if [ $A = 'b' ]; then\n  x\nelse\n  y\nfi "),
            ("if (Test-Path x) { docker push y }", "if a-condition; then docker push y; fi"),
            ("if ($a -eq 'b') { x }", "if [ $a = 'b' ]; then x; fi"),
            ("foreach ($n in @('a','b')) {\n  x $n\n}", "for n in 'a' 'b'; do\n  x $n\ndone "),
            ("try {\n  x\n} catch {\n  y\n}", "if true; then\n  x\nfi; if a-condition; then\n  y\nfi "),
        ] {
            assert_eq!(as_shell(given), wanted, "{given}");
        }
    }
}
