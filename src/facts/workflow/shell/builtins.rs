//! What the shell does itself: variables, functions, folders, files; and programs that only call others.

use super::super::value::Why;
use super::expand::BREAK;
use super::filters::{self, nothing};
use super::wrappers::{Runs, unwrapped};
use super::{Alternatives, Leave, MAX_DEPTH, Shell, Turn};

impl Shell<'_> {
    /// Runs a program; gives what it prints.
    pub(super) fn program(&mut self, words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        let before = (self.sudo, self.unsure);
        self.sudo |= as_another_user(&words);
        self.unsure |= std::mem::take(&mut self.vanished);
        let printed = self.own_program(words, stdin);
        (self.sudo, self.unsure) = before;
        printed
    }

    fn own_program(&mut self, words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        let named = |words: &[Alternatives]| words.first().and_then(|word| word.first()).cloned();
        let own = |shell: &Self, name: Option<String>| name.and_then(|name| shell.functions.get(&name).cloned());
        if let Some(function) = own(self, named(&words)) {
            return self.function(&function, words, stdin);
        }
        let words = match unwrapped(words) {
            Runs::Itself(words) => words,
            Runs::Here(text) => return self.script(&text),
            Runs::Text(text) => return self.other_shell(&text),
        };
        let Some(name) = named(&words) else { return nothing() };
        self.may_change(&name, &words[1..]);
        if let Some(function) = own(self, Some(name.clone())) {
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
                let count = words.get(1).and_then(|word| word.first()).and_then(|text| text.parse().ok()).unwrap_or(1);
                self.arguments.drain(..self.arguments.len().min(count));
                nothing()
            }
            "cd" | "pushd" | "popd" => self.change_folder(&name, &words),
            "continue" | "break" if self.loops > 0 => {
                let turn = if name == "break" { Turn::All } else { Turn::This };
                self.left_by = Some(Leave { function: false, turn: Some(turn), well: true });
                nothing()
            }
            "source" | "." => self.source(&words),
            "read" => self.read_words(&words, stdin),
            "exit" | "return" => {
                self.left_by = Some(Leave::by(&name, words.get(1)));
                nothing()
            }
            "set" | "true" | "false" | ":" | "trap" | "sleep" | "mkdir" | "rm" | "wait" => nothing(),
            "printf" if words.len() > 3 && words[1].first().is_some_and(|word| word == "-v") => {
                let name = words[2].first().cloned().unwrap_or_default();
                self.variables.insert(name, filters::printf(self.holes, &words[3..]));
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

    fn function(&mut self, body: &super::Command, words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        if self.depth >= MAX_DEPTH {
            return nothing();
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.arguments, words[1..].to_vec());
        let before = self.may_be_over;
        let printed = self.run(body, stdin);
        // What returns, or may have, returns from here.
        if self.left_by.is_some_and(|leave| leave.function) {
            (self.left_by, self.may_be_over) = (None, before);
        }
        self.arguments = outer;
        self.depth -= 1;
        printed
    }

    fn with_environment(&mut self, mut words: Vec<Alternatives>, stdin: &[String]) -> Alternatives {
        let before = self.variables.clone();
        words.remove(0);
        while let Some(option) = words.first().and_then(|word| word.first()).filter(|word| word.starts_with('-')) {
            let value = matches!(option.as_str(), "-u" | "--unset" | "-C" | "--chdir") && words.len() > 1;
            words.drain(..=usize::from(value));
        }
        while let Some((name, value)) = words.first().and_then(|w| w.first()).and_then(|w| w.split_once('=')) {
            self.variables.insert(name.to_owned(), vec![value.to_owned()]);
            words.remove(0);
        }
        let printed = if words.is_empty() { nothing() } else { self.program(words, stdin) };
        self.variables = before;
        printed
    }

    /// `read NAME…`: each gets the first word; what follows it is not told apart.
    fn read_words(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        if words.iter().flatten().any(|word| word.starts_with('-') && word.contains('a')) {
            return self.read_list(words, stdin);
        }
        let first = |text: &String| text.split_whitespace().next().unwrap_or_default().to_owned();
        let names: Vec<String> =
            words.iter().skip(1).flatten().filter(|word| !word.starts_with('-')).cloned().collect();
        for name in names {
            self.variables.insert(name, stdin.iter().map(first).collect());
        }
        nothing()
    }

    /// `read -a NAME` and `mapfile NAME`: the words or lines that are read.
    fn read_list(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        let lines = words[0].first().is_some_and(|word| word != "read");
        let separators =
            self.get("IFS").and_then(|texts| texts.into_iter().next()).unwrap_or_else(|| " \t\n".to_owned());
        let split = |text: &String| -> String {
            let text = text.trim_end_matches('\n');
            let parts: Vec<&str> =
                if lines { text.lines().collect() } else { text.split(|c| separators.contains(c)).collect() };
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(&BREAK.to_string())
        };
        if let Some(name) = words.iter().skip(1).flatten().rfind(|word| !word.starts_with('-')).cloned() {
            self.variables.insert(name, stdin.iter().map(split).collect());
        }
        nothing()
    }

    fn declare(&mut self, words: &[Alternatives]) -> Alternatives {
        let (mut upper, mut list) = (None, false);
        for word in &words[1..] {
            let Some(text) = word.first() else { continue };
            if let Some(options) = text.strip_prefix('-') {
                list |= options.contains('a');
                upper = options.chars().rfind(|c| "lu".contains(*c)).map(|c| c == 'u').or(upper);
                continue;
            }
            let name = text.split('=').next().unwrap_or_default().to_owned();
            self.cased.extend(upper.map(|upper| (name.clone(), upper)));
            if !text.contains('=') {
                continue;
            }
            // A list in quotes, `"(a b)"`, is one all the same.
            let items = |value: &str| {
                let inside = value.strip_prefix('(').and_then(|value| value.strip_suffix(')')).filter(|_| list);
                inside.map(|inside| inside.split_whitespace().collect::<Vec<_>>().join(&BREAK.to_string()))
            };
            let cut = |text: &String| {
                let value = text.split_once('=').map_or("", |(_, value)| value);
                items(value).unwrap_or_else(|| value.to_owned())
            };
            let texts = self.cased(&name, word.iter().map(cut).collect());
            self.variables.insert(name, texts);
        }
        nothing()
    }

    /// What a variable becomes that was declared with a case.
    pub(super) fn cased(&self, name: &str, texts: Alternatives) -> Alternatives {
        match self.cased.get(name) {
            Some(true) => texts.iter().map(|text| text.to_uppercase()).collect(),
            Some(false) => texts.iter().map(|text| text.to_lowercase()).collect(),
            None => texts,
        }
    }

    fn source(&mut self, words: &[Alternatives]) -> Alternatives {
        let path = words.get(1).and_then(|word| word.first()).cloned().unwrap_or_default();
        match self.read_file(&path) {
            Some(script) => {
                let file = self.of_script(&self.stand.resolve(&path));
                self.sources.push(file);
                let printed = self.script(&script);
                self.sources.pop();
                self.left_by = self.left_by.filter(|leave| !leave.function);
                printed
            }
            None => nothing(),
        }
    }

    fn script(&mut self, script: &str) -> Alternatives {
        if self.depth >= MAX_DEPTH {
            return nothing();
        }
        self.depth += 1;
        let printed = self.run(&self.parsed.script(script), &[]);
        self.depth -= 1;
        printed
    }

    /// A script in a shell of its own: what leaves it leaves no more.
    fn other_shell(&mut self, script: &str) -> Alternatives {
        let (before, variables, stand) = (self.may_be_over, self.variables.clone(), self.stand.clone());
        let printed = self.script(script);
        (self.left_by, self.may_be_over, self.variables, self.stand) = (None, before, variables, stand);
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
                place = option.strip_prefix("-I").filter(|rest| !rest.is_empty()).map(str::to_owned).or(apart);
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
            return texts.iter().map(|text| super::handed_on::unmarked(text)).collect();
        }
        self.read_file(path).map_or_else(
            || vec![self.holes.of(&format!("$(cat {})", self.holes.shown(path)), Why::Shell)],
            |text| vec![text],
        )
    }

    fn tee(&mut self, words: &[Alternatives], stdin: &[String]) -> Alternatives {
        let add = words.iter().flatten().any(|word| word == "-a" || word == "--append");
        for path in words[1..].iter().flatten().filter(|word| !word.starts_with('-')).cloned().collect::<Vec<_>>() {
            self.write(&path, stdin.to_vec(), add);
        }
        stdin.to_vec()
    }
}

/// `sudo` without `-E`, which would keep the user's home folder.
fn as_another_user(words: &[Alternatives]) -> bool {
    let mut words = words.iter().filter_map(|word| word.first());
    words.next().is_some_and(|word| word == "sudo")
        && !words.take_while(|word| word.starts_with('-')).any(|word| word == "-E" || word == "--preserve-env")
}
