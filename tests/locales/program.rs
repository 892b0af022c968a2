//! The messages of the program and of its pages: each is asked for by something in `src/` or in the templates.
//!
//! What content asks for is checked by `dev check`. What the program asks for stands in its sources: as a whole id, or as a pattern
//! such as `ui-severity-{}` whose end is a word that some `match` or list gives. Help texts belong to the options that there are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ghcr_guide::built_in;
use ghcr_guide::l10n::{FRAME, Locales};
use proc_macro2::{TokenStream, TokenTree};
use regex::Regex;

/// The families of messages that the program asks for by itself.
const FAMILIES: &[&str] = &["answer", "block", "cli", "error", "fault", "frame", "site", "ui"];

/// What lists messages for the check of the locales, and asks for none.
const LISTS: &str = "src/guide/messages.rs";

/// The string literals of the sources.
#[derive(Default)]
struct Literals {
    all: BTreeSet<String>,
    /// Those that an arm of a `match` gives or that stand behind a name in a table: the words of an enumeration.
    arms: BTreeSet<String>,
    /// Patterns of ids, each with the literals of its file.
    patterns: Vec<(String, BTreeSet<String>)>,
}

impl Literals {
    fn of(folder: &Path) -> Self {
        let mut found = Self::default();
        found.read(folder);
        found
    }

    fn read(&mut self, folder: &Path) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                self.read(&path);
            } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with(LISTS) {
                let text = fs::read_to_string(&path).unwrap();
                let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
                let mut own = Self::default();
                own.tokens(text.parse().unwrap());
                let patterns = own.all.iter().filter(|text| text.contains('{') && is_of_program(text));
                self.patterns.extend(patterns.map(|text| (text.clone(), own.all.clone())));
                self.all.append(&mut own.all);
                self.arms.append(&mut own.arms);
            }
        }
    }

    fn tokens(&mut self, stream: TokenStream) {
        let mut named = false;
        for token in stream {
            match token {
                TokenTree::Group(group) => {
                    self.tokens(group.stream());
                    named = false;
                }
                TokenTree::Literal(literal) => {
                    let text = literal.to_string().trim_matches('"').to_owned();
                    if named {
                        self.arms.insert(text.clone());
                    }
                    self.all.insert(text);
                    named = false;
                }
                // The end of `=>`.
                TokenTree::Punct(mark) => named = mark.as_char() == '>',
                TokenTree::Ident(_) => named = true,
            }
        }
    }
}

/// The texts of the templates.
fn templates() -> String {
    built_in::templates().iter().map(|(_, text)| *text).collect()
}

/// The ids of help texts: of every command, and of every option of its own or for all.
fn of_help(command: &clap::Command, id: &str, out: &mut BTreeSet<String>) {
    out.insert(id.to_owned());
    for argument in command.get_arguments() {
        let name = argument.get_id().as_str().replace('_', "-");
        out.extend([format!("{id}-arg-{name}"), format!("cli-arg-{name}")]);
    }
    for inner in command.get_subcommands() {
        of_help(inner, &format!("{id}-{}", inner.get_name()), out);
    }
}

/// Everything that the program can ask for, as a question about an id.
struct Asked {
    literals: Literals,
    help: BTreeSet<String>,
    patterns: Vec<(Regex, String, BTreeSet<String>)>,
    templates: String,
}

impl Asked {
    fn new(locales: &Locales) -> Self {
        let literals = Literals::of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
        let hole = Regex::new(r"\\\{[^}]*\\\}").unwrap();
        let whole = |text: &str| Regex::new(&format!("^{}$", hole.replace_all(&regex::escape(text), "(.+)"))).unwrap();
        let patterns = literals.patterns.iter().map(|(text, near)| (whole(text), text.clone(), near.clone())).collect();
        let mut help = BTreeSet::new();
        of_help(&ghcr_guide::cli::command(locales, "en"), "cli", &mut help);
        Self { literals, help, patterns, templates: templates() }
    }

    fn has(&self, id: &str) -> bool {
        let framed = id.strip_prefix("frame-").is_some_and(|name| FRAME.contains(&name));
        framed
            || self.literals.all.contains(id)
            || self.help.contains(id)
            || self.patterns.iter().any(|(pattern, text, near)| {
                let filled =
                    |word: Option<regex::Match<'_>>| word.is_some_and(|word| self.gives(text, near, word.as_str()));
                pattern.captures(id).is_some_and(|parts| parts.iter().skip(1).all(filled))
            })
    }

    /// Whether this word can fill the hole of a pattern.
    fn gives(&self, pattern: &str, near: &BTreeSet<String>, word: &str) -> bool {
        match pattern {
            // The words of the frame are what templates name, or the program for them.
            "site-{name}" => {
                let name = word.replace('-', "_");
                self.templates.contains(&format!("words.{name}"))
                    || self.literals.all.contains(&name) && name.contains('_')
            }
            "fault-{}" => self.literals.all.contains(word),
            // Help texts belong to the options that there are, words of the frame to their list.
            _ if pattern.starts_with("cli-") || pattern.starts_with("frame-") => false,
            _ => {
                self.literals.arms.contains(word)
                    || near.contains(word)
                    || word.bytes().all(|byte| byte.is_ascii_digit())
            }
        }
    }
}

/// Whether an id is of a family that the program asks for by itself.
fn is_of_program(id: &str) -> bool {
    FAMILIES.iter().any(|family| id.starts_with(&format!("{family}-")))
}

#[test]
fn every_message_of_the_program_is_asked_for() {
    let (locales, _) = Locales::load(built_in::locales().iter().copied());
    let asked = Asked::new(&locales);
    let english: Vec<&str> = built_in::locales()
        .iter()
        .filter(|(path, _)| path.starts_with("en/"))
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| is_of_program(id))
        .collect();
    assert!(english.len() > 400, "{}", english.len());
    let orphans: Vec<&&str> = english.iter().filter(|id| !asked.has(id)).collect();
    assert!(orphans.is_empty(), "nothing asks for {orphans:?}");
    for id in [
        "ui-severity-none-such",
        "error-none-such",
        "fault-content-none-such",
        "site-none-such",
        "cli-arg-none",
        "frame-none",
    ] {
        assert!(!asked.has(id), "{id} would not be missed");
    }
}
