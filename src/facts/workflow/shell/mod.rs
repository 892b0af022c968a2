//! A small model of the shell: what a script assigns, hands on and calls.
//!
//! In: a script, the variables it starts with, and a way to read files of the repository. Out: the commands it calls, with
//! what each argument can be; what it writes to `GITHUB_OUTPUT` and `GITHUB_ENV`. The steps: `words` and `parse` make a tree,
//! forgiving what they do not know; `run` walks it; `expand` makes arguments of words; `filters` knows what a few programs
//! print. A branch that cannot be decided is walked on both sides; what other programs print is a hole.

mod builtins;
pub(super) mod cmd;
mod expand;
mod filters;
mod handed_on;
mod loops;
mod parse;
mod paths;
mod pattern;
mod places;
pub(super) mod powershell;
mod run;
mod stand;
mod test;
mod words;
mod wrappers;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use super::environment::Environment;
use super::folders::{Changed, Folders};
use super::value::Holes;
use parse::Command;
pub(super) use paths::last_segment;
pub(super) use pattern::matches;
use regex::Regex;
use stand::Stand;
pub(super) use stand::in_checkout;

/// What a variable can be.
pub(super) type Alternatives = Vec<String>;
/// What steps hand on, by name.
pub(super) type Variables = BTreeMap<String, Alternatives>;

/// The most commands that one script may run, loops counted.
pub(super) const MAX_COMMANDS: usize = 6_000;
/// How deep functions and substitutions may call each other.
const MAX_DEPTH: usize = 24;
/// The files that GitHub reads after a step; paths that no script uses by accident.
pub(super) const OUTPUT: &str = "/github/file_commands/output";
/// As [`OUTPUT`].
pub(super) const ENVIRONMENT: &str = "/github/file_commands/env";

/// A program that a script calls.
#[derive(Clone, Debug)]
pub(super) struct Call {
    /// The program and its arguments; each can be one of several.
    pub(super) words: Vec<Alternatives>,
    /// What it is given to read.
    pub(super) stdin: Alternatives,
    /// The variables at that moment.
    pub(super) variables: Environment,
    /// The folder it runs in, relative to the step's.
    pub(super) folder: String,
    /// Whether it runs as another user.
    pub(super) sudo: bool,
    /// Whether it stands in a branch that may not be taken.
    pub(super) unsure: bool,
}

impl Call {
    /// How much text it holds, roughly.
    pub(super) fn weight(&self) -> usize {
        let texts = self.words.iter().flatten().chain(&self.stdin);
        texts.map(|text| text.len() + std::mem::size_of::<String>()).sum::<usize>() + 200
    }
}

/// What decides what a script does, beside the variables it asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Question {
    pub(super) text: String,
    pub(super) arguments: Vec<Alternatives>,
    pub(super) choices: BTreeMap<char, Alternatives>,
    /// Where it starts, and its own path.
    pub(super) folder: String,
    pub(super) script: Option<String>,
    /// What the steps before have changed in the checkout.
    pub(super) changed: Changed,
}

/// What a script leaves behind.
#[derive(Clone, Debug, Default)]
pub(super) struct Outcome {
    pub(super) calls: Vec<Call>,
    pub(super) outputs: Vec<(String, Alternatives)>,
    pub(super) environment: Vec<(String, Alternatives)>,
    /// What it may have changed in the checkout.
    pub(super) changed: Changed,
    /// Whether it wrote something to the environment that could not be followed.
    pub(super) unclear: bool,
    /// How many commands it ran.
    pub(super) commands: usize,
}

/// Reads a file of the repository.
pub(super) type Reader<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The most scripts and the most patterns that are kept.
const MAX_PARSED: usize = 1000;

/// Scripts and patterns that were parsed before: each comes again for every event and leg.
#[derive(Default)]
pub(super) struct Parsed {
    scripts: RefCell<HashMap<String, Rc<Command>>>,
    patterns: RefCell<HashMap<String, Option<Regex>>>,
}

impl Parsed {
    fn script(&self, text: &str) -> Rc<Command> {
        kept(&self.scripts, text, || Rc::new(parse::parse(text)))
    }

    /// A regular expression; nothing if it is none.
    pub(super) fn pattern(&self, text: &str) -> Option<Regex> {
        kept(&self.patterns, text, || Regex::new(text).ok())
    }
}

/// What is kept for a text, else what is made of it now.
fn kept<T: Clone>(table: &RefCell<HashMap<String, T>>, text: &str, make: impl FnOnce() -> T) -> T {
    if let Some(known) = table.borrow().get(text) {
        return known.clone();
    }
    let made = make();
    let mut table = table.borrow_mut();
    if table.len() < MAX_PARSED {
        table.insert(text.to_owned(), made.clone());
    }
    made
}

/// What every shell works with.
pub(super) struct Tools<'a> {
    pub(super) holes: &'a Holes,
    pub(super) parsed: &'a Parsed,
    /// Reads a file by its path from the root of the checkout.
    pub(super) read: Reader<'a>,
    /// What lies in the folders of the checkout, where the script runs in it.
    pub(super) folders: Option<Folders<'a>>,
    /// Where the checkout lies on the machine.
    pub(super) checkout: &'a str,
    /// The folder that the shell starts in, from the root of the checkout.
    pub(super) folder: &'a str,
    /// The script that runs, from the root of the checkout; nothing for a text that stands in no file of its own.
    pub(super) script: Option<&'a str>,
}

/// A running shell.
struct Shell<'a> {
    holes: &'a Holes,
    parsed: &'a Parsed,
    read: Reader<'a>,
    folders: Option<Folders<'a>>,
    checkout: &'a str,
    stand: Stand,
    script: Option<&'a str>,
    /// Whether a word in front of the command was left out that may have been something.
    vanished: bool,
    /// The files that are being read by `source`, the last one first to end.
    sources: Vec<String>,
    variables: Environment,
    /// Variables that only one of two ways sets.
    may_be_unset: BTreeSet<String>,
    /// Variables that are always in lower or (`true`) upper case.
    cased: BTreeMap<String, bool>,
    functions: BTreeMap<String, Rc<Command>>,
    arguments: Vec<Alternatives>,
    files: BTreeMap<String, Alternatives>,
    choices: &'a BTreeMap<char, Alternatives>,
    outcome: Outcome,
    left: usize,
    depth: usize,
    sudo: bool,
    /// Whether what runs now may not run.
    unsure: bool,
    /// Whether something before may have left the script well, so that the rest may not run.
    may_be_over: bool,
    /// What was left, and whether well.
    left_by: Option<Leave>,
    /// How many loops it stands in.
    loops: usize,
}

/// How a command leaves what it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Leave {
    /// Only the function or the file that is read, not the script.
    function: bool,
    /// Only a turn of a loop, or the loop.
    turn: Option<Turn>,
    /// Whether it says that all is well: what fails is an assertion, which is taken to hold.
    well: bool,
}

/// What of a loop is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// This turn: `continue`.
    This,
    /// This and all that come: `break`.
    All,
}

impl Leave {
    /// `exit` or `return`, with a code or the one of what came before.
    fn by(name: &str, code: Option<&Alternatives>) -> Self {
        let code = code.and_then(|texts| texts.first());
        Self { function: name == "return", turn: None, well: code.is_none_or(|code| code == "0") }
    }
}

/// Stands where a call has the name of its program: a file of credentials was written, and this is what was written.
pub(super) const CREDENTIALS: &str = "a file of credentials";

/// Stands where a call has the name of its program: what runs there was not read.
pub(super) const UNREAD: &str = "…";

/// Whether a file is one in which clients look for credentials, by its name or by what is in it.
fn holds_credentials(path: &str, texts: &[String]) -> bool {
    let named = path.ends_with(".docker/config.json") || path.ends_with("containers/auth.json");
    named || texts.iter().any(|text| text.contains("\"auths\""))
}

/// Runs a script. `choices` says what a hole that was put into the text can be.
pub(super) fn run(
    tools: &Tools<'_>,
    script: &str,
    variables: Environment,
    arguments: Vec<Alternatives>,
    choices: &BTreeMap<char, Alternatives>,
    commands: usize,
) -> Outcome {
    let tree = tools.parsed.script(script);
    let mut shell = Shell {
        holes: tools.holes,
        parsed: tools.parsed,
        read: tools.read,
        folders: tools.folders.clone(),
        checkout: tools.checkout,
        stand: Stand::at(tools.folder),
        script: tools.script,
        vanished: false,
        sources: Vec::new(),
        variables,
        may_be_unset: BTreeSet::new(),
        cased: BTreeMap::new(),
        functions: BTreeMap::new(),
        arguments,
        files: BTreeMap::new(),
        choices,
        outcome: Outcome::default(),
        left: commands,
        depth: 0,
        sudo: false,
        unsure: false,
        may_be_over: false,
        left_by: None,
        loops: 0,
    };
    let printed = shell.run(&tree, &[]);
    shell.old_outputs(&printed);
    shell.collect(OUTPUT);
    shell.collect(ENVIRONMENT);
    shell.outcome.commands = commands - shell.left;
    // What was not run may have written anything.
    shell.outcome.unclear |= shell.left == 0;
    shell.outcome
}

impl Shell<'_> {
    /// What was written to one of GitHub's files.
    fn collect(&mut self, path: &str) {
        let Some(texts) = self.files.remove(path) else { return };
        let mut found: Vec<(String, Alternatives)> = Vec::new();
        for text in texts {
            for (name, values) in handed_on::entries(&text) {
                if name.is_empty() || name.chars().any(super::value::is_hole) {
                    self.outcome.unclear = true;
                    continue;
                }
                match found.iter_mut().find(|(other, _)| *other == name) {
                    Some((_, known)) => {
                        known.extend(values.into_iter().filter(|v| !known.contains(v)).collect::<Vec<_>>())
                    }
                    None => found.push((name, values)),
                }
            }
        }
        if path == OUTPUT { self.outcome.outputs.extend(found) } else { self.outcome.environment.extend(found) }
    }

    /// The old way: `::set-output name=NAME::VALUE` on the screen.
    fn old_outputs(&mut self, printed: &[String]) {
        for text in printed {
            for line in text.lines().filter(|line| line.starts_with("::set-")) {
                let Some((head, value)) = line[2..].split_once("::") else { continue };
                let Some((command, name)) = head.split_once(" name=") else { continue };
                let entry = (name.to_owned(), vec![value.to_owned()]);
                match command {
                    "set-output" => self.outcome.outputs.push(entry),
                    "set-env" => self.outcome.environment.push(entry),
                    _ => {}
                }
            }
        }
    }
}

/// The text of a word without expansion.
fn plain_word(word: &words::Word) -> String {
    let text = |part: &words::Part| if let words::Part::Plain(text, _) = part { text.clone() } else { String::new() };
    word.iter().map(text).collect()
}

/// A pattern or replacement inside `${…}`.
fn parse_quoted_pattern(text: &str) -> words::Word {
    let text = text.trim_matches('"');
    let text = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')).unwrap_or(text);
    parse::parse_quoted(text)
}
