//! A script for the command prompt of Windows as one for the shell, line by line, as far as names and logins need it.
//!
//! In: the text of the script. Out: a text with as many lines. What is not known here stays as it is.

/// The same script for the shell.
pub(in super::super) fn as_shell(script: &str) -> String {
    script.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

fn line(line: &str) -> String {
    let indent = &line[..line.len() - line.trim_start().len()];
    let text = line.trim().trim_start_matches('@');
    let lower = text.to_ascii_lowercase();
    let after = |word: &str| lower.starts_with(&format!("{word} ")).then(|| text[word.len()..].trim());
    if lower == "rem" || after("rem").is_some() || text.starts_with("::") {
        return format!("{indent}# {text}");
    }
    let rest = match after("if").and_then(guarded) {
        Some(command) => format!("if a-condition; then {}; fi", statement(command)),
        None => statement(text),
    };
    format!("{indent}{rest}")
}

/// What a condition guards; nothing where it goes on in another line.
fn guarded(condition: &str) -> Option<&str> {
    let word = |text: &str| text.split_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    let skip = |text: &'_ str| -> usize { text.find(char::is_whitespace).unwrap_or(text.len()) };
    let mut rest = condition;
    while matches!(word(rest).as_str(), "not" | "/i" | "defined" | "exist" | "errorlevel") {
        let takes_value = !matches!(word(rest).as_str(), "not" | "/i");
        rest = rest[skip(rest)..].trim_start();
        if takes_value {
            rest = rest[skip(rest)..].trim_start();
            return command(rest);
        }
    }
    let (_, right) = rest.split_once("==")?;
    let right = right.trim_start();
    let end = match right.strip_prefix('"') {
        Some(quoted) => quoted.find('"')? + 2,
        None => skip(right),
    };
    command(right[end..].trim_start())
}

fn command(rest: &str) -> Option<&str> {
    let inner = rest.strip_prefix('(').map_or(rest, |inner| inner.strip_suffix(')').unwrap_or(inner)).trim();
    (!inner.is_empty()).then_some(inner)
}

fn statement(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    if lower.starts_with("set ") && !lower.starts_with("set /") {
        let pair = text[4..].trim();
        let pair = pair.strip_prefix('"').and_then(|pair| pair.strip_suffix('"')).unwrap_or(pair);
        if let Some((name, value)) = pair.split_once('=').filter(|(name, _)| is_name(name)) {
            return format!("{name}=\"{}\"", variables(&value.replace('"', "")));
        }
    }
    let text = if lower.starts_with("call ") { text[5..].trim() } else { text };
    let continued = text.strip_suffix('^').map(|text| format!("{text}\\"));
    variables(&continued.unwrap_or_else(|| text.replace('\\', "/")))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// `%NAME%` as the shell writes it; one that is cut or changed on the way is not known.
fn variables(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once('%') {
        out.push_str(head);
        if let Some(more) = tail.strip_prefix('%') {
            out.push('%');
            rest = more;
            continue;
        }
        let Some((inside, more)) = tail.split_once('%') else {
            out.push('%');
            rest = tail;
            continue;
        };
        let (name, changed) = inside.split_once(':').map_or((inside, false), |(name, _)| (name, true));
        if !is_name(name) {
            out.push('%');
            rest = tail;
            continue;
        }
        out.push_str(&if changed {
            format!("$('%{}%')", inside.replace(['\'', '"'], ""))
        } else {
            format!("${{{name}}}")
        });
        rest = more;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::as_shell;

    #[test]
    fn lines_become_those_of_the_shell() {
        for (given, wanted) in [
            ("docker push ghcr.io/o/%NAME%:1", "docker push ghcr.io/o/${NAME}:1"),
            ("set NAME=a", "NAME=\"a\""),
            ("  set \"TAG=%A%-b\"", "  TAG=\"${A}-b\""),
            ("echo 100%% of %A", "echo 100% of %A"),
            ("x %SHA:~0,7%", "x $('%SHA:~0,7%')"),
            ("docker build ^\n  -t x .", "docker build \\\n  -t x ."),
            ("REM docker push x", "# REM docker push x"),
            ("call scripts\\push.sh a", "scripts/push.sh a"),
            ("if \"%A%\"==\"b\" docker push x", "if a-condition; then docker push x; fi"),
            ("if not defined A (docker push x)", "if a-condition; then docker push x; fi"),
        ] {
            assert_eq!(as_shell(given), wanted, "{given}");
        }
    }
}
