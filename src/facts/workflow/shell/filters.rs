//! What a few programs print or change; everything else is noted as a call, and what it prints is a hole.

use super::super::value::{Why, has_hole, is_hole};
use super::expand::BREAK;
use super::{Alternatives, MAX_DEPTH, Shell};

/// Words in front of a program that change nothing about it.
const PREFIXES: &[&str] = &["sudo", "time", "command", "exec", "nohup", "builtin", "eval", "then", "do", "else"];

impl Shell<'_> {
    /// Runs a program; gives what it prints.
    pub(super) fn program(&mut self, mut words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        while words.len() > 1 && words[0].first().is_some_and(|word| PREFIXES.contains(&word.as_str())) {
            words.remove(0);
            while words.len() > 1 && words[0].first().is_some_and(|word| word.starts_with('-')) {
                words.remove(0);
            }
        }
        let Some(name) = words.first().and_then(|word| word.first()).cloned() else { return nothing() };
        if let Some(function) = self.functions.get(&name).cloned() {
            return self.function(&function, words, stdin);
        }
        match name.as_str() {
            "env" => self.with_environment(words, stdin),
            "export" | "declare" | "local" | "readonly" | "typeset" => self.declare(&words),
            "unset" => {
                for word in words.iter().skip(1).flatten() {
                    self.variables.remove(word);
                }
                nothing()
            }
            "shift" => {
                if !self.arguments.is_empty() {
                    self.arguments.remove(0);
                }
                nothing()
            }
            "cd" | "pushd" => {
                if let Some(folder) = words.get(1).and_then(|word| word.first()) {
                    self.folder = if folder.starts_with('/') { folder.clone() } else { format!("{}/{folder}", self.folder) };
                }
                nothing()
            }
            "source" | "." => self.source(&words),
            "read" => {
                if words.iter().flatten().any(|word| word.starts_with('-') && word.contains('a')) {
                    return self.read_list(&words, stdin);
                }
                for name in words.iter().skip(1).flatten().filter(|word| !word.starts_with('-')).cloned().collect::<Vec<_>>() {
                    let first = |text: &String| text.split_whitespace().next().unwrap_or_default().to_owned();
                    self.variables.insert(name, stdin.iter().map(first).collect());
                }
                nothing()
            }
            "bash" | "sh" if words.get(1).and_then(|w| w.first()).is_some_and(|w| w.starts_with('-') && w.ends_with('c')) => {
                let script = words.get(2).and_then(|word| word.first()).cloned().unwrap_or_default();
                self.script(&script)
            }
            "set" | "exit" | "return" | "true" | "false" | ":" | "trap" | "sleep" | "mkdir" | "rm" | "wait" => nothing(),
            "printf" if words.get(1).is_some_and(|word| word[0] == "-v") && words.len() > 3 => {
                let texts = printf(self.holes, &words[3..]);
                self.variables.insert(words[2][0].clone(), texts);
                nothing()
            }
            "mapfile" | "readarray" => self.read_list(&words, stdin),
            "xargs" => self.xargs(&words, stdin),
            "cat" => self.cat(&words, stdin),
            "tee" => self.tee(&words, stdin),
            "[" | "[[" | "test" => nothing(),
            _ => self.filter(&name, words, stdin),
        }
    }

    /// Programs that turn what they read into what they print; else a call.
    fn filter(&mut self, name: &str, words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        let arguments: Vec<String> = words.iter().skip(1).filter_map(|word| word.first().cloned()).collect();
        let each = |change: &dyn Fn(&str) -> Option<String>| -> Option<Alternatives> {
            stdin.iter().map(|text| change(text)).collect()
        };
        let printed = match name {
            "echo" => Some(echo(self.holes, &words[1..])),
            "printf" => Some(printf(self.holes, &words[1..])),
            "tr" => each(&|text| tr(text, &arguments)),
            "sed" => each(&|text| sed(text, &arguments)),
            "cut" => each(&|text| cut(text, &arguments)),
            "awk" => each(&|text| awk(text, &arguments)),
            "sort" | "uniq" => each(&|text| Some(text.to_owned())),
            "head" => each(&|text| Some(format!("{}\n", text.lines().next().unwrap_or_default()))),
            "tail" => each(&|text| Some(format!("{}\n", text.lines().last().unwrap_or_default()))),
            "jq" => self.jq(&arguments, stdin),
            "basename" => arguments.first().map(|path| vec![path.rsplit('/').next().unwrap_or_default().to_owned()]),
            "dirname" => arguments.first().map(|path| vec![path.rsplit_once('/').map_or(".", |(head, _)| head).to_owned()]),
            _ => None,
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

    fn function(&mut self, body: &super::Command, words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        if self.depth >= MAX_DEPTH {
            return nothing();
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.arguments, words[1..].to_vec());
        let printed = self.run(body, stdin);
        self.arguments = outer;
        self.depth -= 1;
        printed
    }

    fn with_environment(&mut self, mut words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        let before = self.variables.clone();
        words.remove(0);
        while let Some((name, value)) = words.first().and_then(|w| w.first()).and_then(|w| w.split_once('=')) {
            self.variables.insert(name.to_owned(), vec![value.to_owned()]);
            words.remove(0);
        }
        let printed = if words.is_empty() { nothing() } else { self.program(words, stdin) };
        self.variables = before;
        printed
    }

    /// `read -a NAME` and `mapfile NAME`: the words or lines that are read.
    fn read_list(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        let lines = words[0].first().is_some_and(|word| word != "read");
        let separators = self.get("IFS").and_then(|texts| texts.into_iter().next()).unwrap_or_else(|| " \t\n".to_owned());
        let split = |text: &String| -> String {
            let text = text.trim_end_matches('\n');
            let parts: Vec<&str> = if lines { text.lines().collect() } else { text.split(|c| separators.contains(c)).collect() };
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(&BREAK.to_string())
        };
        if let Some(name) = words.iter().skip(1).flatten().rfind(|word| !word.starts_with('-')).cloned() {
            self.variables.insert(name, stdin.iter().map(split).collect());
        }
        nothing()
    }

    fn declare(&mut self, words: &[Alternatives]) -> Alternatives {
        for word in &words[1..] {
            let Some((name, _)) = word.first().and_then(|text| text.split_once('=')) else { continue };
            let name = name.to_owned();
            let cut = |text: &String| text.split_once('=').map_or_else(String::new, |(_, value)| value.to_owned());
            self.variables.insert(name, word.iter().map(cut).collect());
        }
        nothing()
    }

    fn source(&mut self, words: &[Alternatives]) -> Alternatives {
        let path = words.get(1).and_then(|word| word.first()).cloned().unwrap_or_default();
        match (self.read)(&path) {
            Some(script) => self.script(&script),
            None => nothing(),
        }
    }

    fn script(&mut self, script: &str) -> Alternatives {
        if self.depth >= MAX_DEPTH {
            return nothing();
        }
        self.depth += 1;
        let printed = self.run(&super::parse::parse(script), &[]);
        self.depth -= 1;
        printed
    }

    fn xargs(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        let mut rest = &words[1..];
        let (mut one_each, mut place) = (false, None);
        while let Some(option) = rest.first().and_then(|word| word.first()).filter(|word| word.starts_with('-')) {
            let takes_value = matches!(option.as_str(), "-I" | "-n" | "-P" | "-L" | "-d");
            one_each |= option.starts_with("-I") || option.starts_with("-n") || option.starts_with("-L");
            if option.starts_with("-I") {
                let apart = rest.get(1).and_then(|word| word.first()).cloned();
                place = if option.len() > 2 { Some(option[2..].to_owned()) } else { apart };
            }
            rest = &rest[usize::from(takes_value && rest.len() > 1) + 1..];
        }
        let items: Vec<String> = stdin.iter().flat_map(|text| text.split_whitespace()).map(str::to_owned).collect();
        if rest.is_empty() {
            return vec![items.join(" ")];
        }
        let call = |items: &[String]| -> Vec<Alternatives> {
            let fill = |text: &String| match (&place, items) {
                (Some(place), [item]) => text.replace(place.as_str(), item),
                _ => text.clone(),
            };
            let mut words: Vec<Alternatives> = rest.iter().map(|word| word.iter().map(fill).collect()).collect();
            if place.is_none() {
                words.extend(items.iter().map(|item| vec![item.clone()]));
            }
            words
        };
        if one_each {
            items.iter().take(200).for_each(|item| drop(self.program(call(std::slice::from_ref(item)), &[])));
            return nothing();
        }
        self.program(call(&items), &[])
    }

    fn cat(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        match words.get(1).and_then(|word| word.first()).filter(|path| *path != "-").cloned() {
            Some(path) => self.file(&path),
            None => stdin.to_vec(),
        }
    }

    /// What is in a file: one that the script wrote, or one of the repository.
    pub(super) fn file(&mut self, path: &str) -> Alternatives {
        if let Some(texts) = self.files.get(path) {
            return texts.clone();
        }
        (self.read)(path).map_or_else(|| vec![self.holes.of(&format!("$(cat {})", self.holes.shown(path)), Why::Shell)], |text| vec![text])
    }

    fn tee(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        let add = words.iter().flatten().any(|word| word == "-a" || word == "--append");
        for path in words[1..].iter().flatten().filter(|word| !word.starts_with('-')).cloned().collect::<Vec<_>>() {
            self.write(&path, stdin.to_vec(), add);
        }
        stdin.to_vec()
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
            return Some(vec![format!("-t {}:{tag}", rest.split('"').next().unwrap_or_default().trim_end_matches(':'))]);
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

fn nothing() -> Alternatives {
    vec![String::new()]
}

fn echo(holes: &super::Holes, words: &[Alternatives]) -> Alternatives {
    let option = |word: &Alternatives| matches!(word.first().map(String::as_str), Some("-e" | "-n" | "-ne" | "-en" | "-E"));
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
    let texts = super::super::value::product(holes, &parts);
    let end = if newline { "\n" } else { "" };
    texts.into_iter().map(|text| format!("{}{end}", if escapes { unescape(&text) } else { text })).collect()
}

fn unescape(text: &str) -> String {
    text.replace("\\n", "\n").replace("\\t", "\t").replace(BREAK, " ")
}

fn printf(holes: &super::Holes, words: &[Alternatives]) -> Alternatives {
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
            let value = if at == 0 { vec![String::new()] } else { next.next().map_or_else(nothing, |word| (*word).clone()) };
            out = super::super::value::product(holes, &[out, value, vec![piece.replace("%%", "%")]]);
        }
    }
    out
}

fn tr(text: &str, arguments: &[String]) -> Option<String> {
    let upper = |set: &str| matches!(set, "[:upper:]" | "A-Z" | "[A-Z]");
    let lower = |set: &str| matches!(set, "[:lower:]" | "a-z" | "[a-z]");
    let plain: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
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

fn sed(text: &str, arguments: &[String]) -> Option<String> {
    let extended = arguments.iter().any(|argument| matches!(argument.as_str(), "-E" | "-r" | "-Ee" | "-re"));
    let scripts: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    let mut out = text.to_owned();
    for script in scripts.iter().flat_map(|script| script.split(';')).map(str::trim) {
        out = substitute(&out, script, extended)?;
    }
    Some(out)
}

/// `s/from/to/g` of sed.
fn substitute(text: &str, script: &str, extended: bool) -> Option<String> {
    let mut chars = script.strip_prefix('s')?.chars();
    let separator = chars.next()?;
    let parts: Vec<&str> = chars.as_str().split(separator).collect();
    let [from, to, flags] = parts.as_slice() else { return None };
    if to.starts_with("\\L") {
        return Some(text.to_lowercase());
    }
    let from = if extended { (*from).to_owned() } else { basic(from) };
    let pattern = regex::Regex::new(&from).ok()?;
    let to = regex::Regex::new(r"\\(\d)").ok()?.replace_all(&to.replace('$', "$$"), "$${$1}").replace('&', "${0}");
    // What a pattern would do to an unknown part is unknown; the parts between are changed.
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let (line, end) = line.strip_suffix('\n').map_or((line, ""), |line| (line, "\n"));
        for part in line.split_inclusive(is_hole) {
            let cut = part.find(is_hole).unwrap_or(part.len());
            let (known, hole) = part.split_at(cut);
            let changed = if flags.contains('g') { pattern.replace_all(known, to.as_str()) } else { pattern.replace(known, to.as_str()) };
            out.push_str(&changed);
            out.push_str(hole);
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

fn cut(text: &str, arguments: &[String]) -> Option<String> {
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument.starts_with(name))?;
        let joined = arguments[at][name.len()..].trim_start_matches('=').to_owned();
        if joined.is_empty() { arguments.get(at + 1).cloned() } else { Some(joined) }
    };
    if let Some(range) = value("-c") {
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
        if parts.len() < to && has_hole(line) || reached.iter().take(to.saturating_sub(1)).any(|part| has_hole(part)) && parts.len() > 1 && from > 1 {
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
