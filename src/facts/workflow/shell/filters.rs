//! What a few programs print; everything else is noted as a call, and what it prints is a hole.

use super::super::value::{Why, has_hole, is_hole};
use super::expand::BREAK;
use super::{Alternatives, Parsed, Shell};

impl Shell<'_> {
    /// Programs that turn what they read into what they print; else a call.
    pub(super) fn filter(&mut self, name: &str, words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        let arguments: Vec<String> = words.iter().skip(1).filter_map(|word| word.first().cloned()).collect();
        let read = stdin.iter().all(String::is_empty).then(|| reads(name, &arguments)).flatten();
        let read = read.map(|path| self.file(&path));
        let stdin = read.as_deref().unwrap_or(stdin);
        let each = |change: &dyn Fn(&str) -> Option<String>| -> Option<Alternatives> {
            stdin.iter().map(|text| change(text)).collect()
        };
        let printed = match name {
            "echo" => Some(echo(self.holes, &words[1..])),
            "printf" => Some(printf(self.holes, &words[1..])),
            "tr" => each(&|text| tr(&self.swapped(text, &arguments), &arguments)),
            "sed" => each(&|text| sed(self.parsed, text, &arguments, &|hole| self.edited("sed", hole))),
            "cut" => each(&|text| cut(text, &arguments)),
            "awk" => each(&|text| awk(text, &arguments)),
            "sort" | "uniq" => each(&|text| Some(text.to_owned())),
            "head" => each(&|text| Some(format!("{}\n", text.lines().next().unwrap_or_default()))),
            "tail" => each(&|text| Some(format!("{}\n", text.lines().last().unwrap_or_default()))),
            "jq" => self.jq(&arguments, stdin),
            "base64" if arguments.iter().any(|argument| matches!(argument.as_str(), "-d" | "-D" | "--decode")) => {
                each(&|text| self.holes.decoded(text.trim()))
            }
            "base64" => each(&|text| Some(self.holes.encoded(text))),
            "command" | "type" => self.printed_path("which", &arguments).map(|path| vec![path]),
            _ => self.printed_path(name, &arguments).map(|path| vec![path]),
        };
        if let Some(printed) = printed {
            return printed;
        }
        let shown: Vec<String> = words.iter().filter_map(|w| w.first()).map(|w| self.holes.shown(w)).collect();
        let short: String = shown.join(" ").chars().take(60).collect();
        let hole = self.holes.of(&format!("$({short})"), Why::Shell);
        self.note(words, stdin);
        vec![hole]
    }

    /// What a program makes of a part that is not known.
    fn edited(&self, program: &str, hole: char) -> String {
        let hole = hole.to_string();
        self.holes.merging(&format!("$({program} {})", self.holes.shown(&hole)), Why::Shell, &[&hole])
    }

    /// A text for `tr`, which may change what is not known of it too; but no name holds blanks or quotes.
    fn swapped(&self, text: &str, arguments: &[String]) -> String {
        let sets: String = arguments.iter().filter(|argument| !argument.starts_with('-')).cloned().collect();
        let cases = ["A-Z", "a-z", "[:upper:]", "[:lower:]"].iter().any(|set| sets.contains(set));
        if cases || is_blank(&sets) {
            return text.to_owned();
        }
        text.chars().map(|c| if is_hole(c) { self.edited("tr", c) } else { c.to_string() }).collect()
    }

    /// The two programs of `jq` that stand in Docker's own examples, and plain paths.
    fn jq(&mut self, arguments: &[String], stdin: &[String]) -> Option<Alternatives> {
        let program = arguments.iter().find(|argument| !argument.starts_with('-'))?;
        let flags: String = program.split_whitespace().collect();
        let parsed = stdin.first().and_then(|text| serde_json::from_str::<serde_json::Value>(text.trim()).ok());
        let Some(json) = parsed else {
            // The tags of a file from elsewhere, of which those that begin with a name are kept.
            let (_, rest) = program.split_once("startswith(\"").filter(|_| flags.contains("\"-t\"+."))?;
            let tag = self.holes.of("$(jq …)", Why::Shell);
            return Some(vec![format!(
                "-t {}:{tag}",
                rest.split('"').next().unwrap_or_default().trim_end_matches(':')
            )]);
        };
        if flags.starts_with(".tags|map(\"-t\"+.)") {
            let tags = json.get("tags")?.as_array()?.iter().filter_map(|tag| tag.as_str());
            return Some(vec![tags.map(|tag| format!("-t {tag}")).collect::<Vec<_>>().join(" ")]);
        }
        let mut value = &json;
        let many = flags.ends_with("[]");
        for key in flags.trim_end_matches("[]").split('.').filter(|key| !key.is_empty()) {
            value = match key.split_once('[') {
                Some((name, index)) => {
                    let list = if name.is_empty() { value } else { value.get(name)? };
                    list.get(index.trim_end_matches(']').parse::<usize>().ok()?)?
                }
                None => value.get(key.trim_matches('"'))?,
            };
        }
        let shown = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(vec![match value.as_array().filter(|_| many) {
            Some(items) => items.iter().map(shown).collect::<Vec<_>>().join("\n"),
            None => shown(value),
        }])
    }
}

pub(super) fn nothing() -> Alternatives {
    vec![String::new()]
}

/// The last name of a path, without the suffix that is given: `basename PATH [SUFFIX]`, `basename -s SUFFIX PATH`.
pub(super) fn basename(arguments: &[String]) -> Option<String> {
    let (path, suffix) = match arguments {
        [option, suffix, path] if option == "-s" => (path, Some(suffix)),
        [path] if !path.starts_with('-') => (path, None),
        [path, suffix] if !path.starts_with('-') => (path, Some(suffix)),
        _ => return None,
    };
    let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let short = suffix.and_then(|suffix| name.strip_suffix(suffix.as_str())).filter(|short| !short.is_empty());
    Some(short.unwrap_or(name).to_owned())
}

fn echo(holes: &super::Holes, words: &[Alternatives]) -> Alternatives {
    let option =
        |word: &Alternatives| matches!(word.first().map(String::as_str), Some("-e" | "-n" | "-ne" | "-en" | "-E"));
    let escapes = words.first().is_some_and(|word| option(word) && word[0].contains('e'));
    let newline = !words.first().is_some_and(|word| option(word) && word[0].contains('n'));
    let words: Vec<&Alternatives> = words.iter().skip_while(|word| option(word)).collect();
    let mut parts = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            parts.push(vec![" ".to_owned()]);
        }
        parts.push((*word).clone());
    }
    let texts = super::super::value::product(holes, parts);
    let end = if newline { "\n" } else { "" };
    texts.into_iter().map(|text| format!("{}{end}", if escapes { unescape(&text) } else { text })).collect()
}

fn unescape(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t").replace(BREAK, " ")
}

pub(super) fn printf(holes: &super::Holes, words: &[Alternatives]) -> Alternatives {
    let words: Vec<&Alternatives> = words.iter().filter(|word| word.first().is_none_or(|word| word != "--")).collect();
    let Some((format, arguments)) = words.split_first() else { return nothing() };
    let format = unescape(format.first().map_or("", String::as_str));
    let slots = format.matches("%s").count() + format.matches("%q").count();
    let mut out = vec![String::new()];
    let rounds = if slots == 0 { 1 } else { arguments.len().div_ceil(slots).clamp(1, 200) };
    let mut next = arguments.iter();
    for _ in 0..rounds {
        let pieces = format.replace("%q", "%s");
        for (at, piece) in pieces.split("%s").enumerate() {
            let value =
                if at == 0 { vec![String::new()] } else { next.next().map_or_else(nothing, |word| (*word).clone()) };
            out = super::super::value::product(holes, vec![out, value, vec![piece.replace("%%", "%")]]);
        }
    }
    out
}

/// Whether a set or a pattern is of blanks and quotes only.
fn is_blank(set: &str) -> bool {
    let set = unescape(set).replace("[:space:]", "").replace("[:blank:]", "");
    set.chars().all(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '^' | '$' | '[' | ']' | '*' | '+'))
}

fn tr(text: &str, arguments: &[String]) -> Option<String> {
    let upper = |set: &str| matches!(set, "[:upper:]" | "A-Z" | "[A-Z]");
    let lower = |set: &str| matches!(set, "[:lower:]" | "a-z" | "[a-z]");
    let plain: Vec<&String> =
        arguments.iter().filter(|argument| argument.len() < 2 || !argument.starts_with('-')).collect();
    let delete = arguments.iter().any(|argument| argument == "-d");
    match plain.as_slice() {
        [from, to] if upper(from) && lower(to) => Some(text.to_lowercase()),
        [from, to] if lower(from) && upper(to) => Some(text.to_uppercase()),
        [set] if delete => {
            let set = unescape(set);
            let gone = |c: char| set.contains(c) || (set == "[:space:]" && c.is_whitespace());
            Some(text.chars().filter(|c| !gone(*c)).collect())
        }
        [from, to] => {
            let (from, to): (Vec<char>, Vec<char>) = (unescape(from).chars().collect(), unescape(to).chars().collect());
            if from.contains(&'[') || from.windows(3).any(|w| w[1] == '-') || to.is_empty() {
                return None;
            }
            let swap = |c: char| from.iter().position(|f| *f == c).map_or(c, |at| to[at.min(to.len() - 1)]);
            Some(text.chars().map(swap).collect())
        }
        _ => None,
    }
}

fn sed(parsed: &Parsed, text: &str, arguments: &[String], edited: &dyn Fn(char) -> String) -> Option<String> {
    let extended = arguments.iter().any(|argument| matches!(argument.as_str(), "-E" | "-r" | "-Ee" | "-re"));
    let scripts: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    let mut out = text.to_owned();
    for script in scripts.iter().flat_map(|script| script.split(';')).map(str::trim) {
        out = substitute(parsed, &out, script, extended, edited)?;
    }
    Some(out)
}

/// `s/from/to/g` of sed. What is not known stays where the pattern cannot meet it; else it becomes what `edited` says.
fn substitute(
    parsed: &Parsed,
    text: &str,
    script: &str,
    extended: bool,
    edited: &dyn Fn(char) -> String,
) -> Option<String> {
    let mut chars = script.strip_prefix('s')?.chars();
    let separator = chars.next()?;
    let parts: Vec<&str> = chars.as_str().split(separator).collect();
    let [from, to, flags] = parts.as_slice() else { return None };
    if to.starts_with("\\L") {
        return Some(text.to_lowercase());
    }
    let from = if extended { (*from).to_owned() } else { basic(from) };
    let pattern = parsed.pattern(&from)?;
    let to = parsed.pattern(r"\\(\d)")?.replace_all(&to.replace('$', "$$"), "$${$1}").replace('&', "${0}");
    let (first, last) = (from.starts_with('^'), from.ends_with('$'));
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        let spared = is_blank(&from)
            || first && !line.starts_with(is_hole) && !line.is_empty()
            || last && !line.ends_with(is_hole) && !line.is_empty();
        for part in line.split_inclusive(is_hole) {
            let cut = part.find(is_hole).unwrap_or(part.len());
            let (known, hole) = part.split_at(cut);
            let changed = if flags.contains('g') {
                pattern.replace_all(known, to.as_str())
            } else {
                pattern.replace(known, to.as_str())
            };
            out.push_str(&changed);
            if spared {
                out.push_str(hole);
            } else {
                hole.chars().for_each(|hole| out.push_str(&edited(hole)));
            }
        }
        out.push_str(end);
    }
    Some(out)
}

/// A basic regular expression as an extended one.
fn basic(pattern: &str) -> String {
    let mut out = String::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some(c @ ('(' | ')' | '{' | '}' | '+' | '?' | '|')) => out.push(c),
                Some(c) => out.extend(['\\', c]),
                None => {}
            },
            '(' | ')' | '{' | '}' | '+' | '?' | '|' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    out
}

/// The file that a program reads when nothing is handed to it.
fn reads(name: &str, arguments: &[String]) -> Option<String> {
    let (with_value, scripts): (&[&str], usize) = match name {
        "head" | "tail" => (&["-n", "-c", "--lines", "--bytes"], 0),
        "cut" => (&["-d", "-f", "-c", "-b"], 0),
        "sort" | "uniq" => (&["-k", "-t"], 0),
        "sed" => (&["-e", "-f"], usize::from(!arguments.iter().any(|argument| argument == "-e"))),
        "awk" => (&["-F", "-v", "-f"], 1),
        "jq" if !arguments.iter().any(|argument| argument.starts_with("--") || argument == "-n") => (&["-f"], 1),
        _ => return None,
    };
    let value = |at: usize| at > 0 && with_value.contains(&arguments[at - 1].as_str());
    let plain = arguments.iter().enumerate().filter(|(at, text)| !text.starts_with('-') && !value(*at));
    plain.map(|(_, text)| text.clone()).nth(scripts)
}

fn cut(text: &str, arguments: &[String]) -> Option<String> {
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument.starts_with(name))?;
        let joined = arguments[at][name.len()..].trim_start_matches('=').to_owned();
        if joined.is_empty() { arguments.get(at + 1).cloned() } else { Some(joined) }
    };
    if let Some(range) = value("-c") {
        if let Some(start) = range.strip_suffix('-') {
            let start: usize = start.parse().ok()?;
            let line = text.trim_end();
            let skipped = line.chars().take(start.checked_sub(1)?);
            return skipped.clone().all(|c| !is_hole(c)).then(|| line.chars().skip(skipped.count()).collect());
        }
        let end: usize = range.strip_prefix("1-").or_else(|| range.strip_prefix('-'))?.parse().ok()?;
        let head: String = text.trim_end().chars().take(end).collect();
        return (!has_hole(&head)).then_some(head);
    }
    let delimiter = value("-d").unwrap_or_else(|| "\t".to_owned());
    let fields = value("-f")?;
    let line = |line: &str| -> Option<String> {
        let parts: Vec<&str> = line.split(delimiter.as_str()).collect();
        let (from, to) = match fields.split_once('-') {
            Some((from, to)) => (from.parse().unwrap_or(1), to.parse().unwrap_or(parts.len())),
            None => (fields.parse().ok()?, fields.parse().ok()?),
        };
        // A hole may hold the delimiter.
        let reached: &[&str] = parts.get(..to.min(parts.len()))?;
        if parts.len() < to && has_hole(line)
            || reached.iter().take(to.saturating_sub(1)).any(|part| has_hole(part)) && parts.len() > 1 && from > 1
        {
            return None;
        }
        Some(reached.get(from.max(1) - 1..).unwrap_or_default().join(&delimiter))
    };
    text.lines().map(line).collect::<Option<Vec<_>>>().map(|lines| lines.join("\n"))
}

fn awk(text: &str, arguments: &[String]) -> Option<String> {
    let program: String = arguments.iter().find(|argument| argument.contains('{'))?.split_whitespace().collect();
    let separator = arguments.iter().position(|argument| argument.starts_with("-F"));
    let separator = separator.map(|at| match &arguments[at][2..] {
        "" => arguments.get(at + 1).cloned().unwrap_or_default(),
        joined => joined.to_owned(),
    });
    if program.contains("tolower($0)") || program == "{print(tolower($0))}" {
        return Some(text.to_lowercase());
    }
    let field: usize = program.strip_prefix("{print$")?.strip_suffix('}')?.parse().ok()?;
    let line = text.lines().next()?;
    let parts: Vec<&str> = match &separator {
        Some(separator) => line.split(separator.trim_matches(['\'', '"'])).collect(),
        None => line.split_whitespace().collect(),
    };
    let found = if field == 0 { Some(&line) } else { parts.get(field - 1) };
    found.filter(|_| !has_hole(parts.first().unwrap_or(&"")) || field <= 1).map(|part| (*part).to_owned())
}
