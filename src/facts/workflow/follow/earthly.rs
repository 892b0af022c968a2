//! Earthfiles: from a target to a script.
//!
//! In: a target with its arguments. Out: a script that holds what decides about `SAVE IMAGE --push`: arguments, conditions, loops, and
//! the targets that are built with it, each in a shell of its own. What runs in the containers of a build is left out, and what it
//! prints is not known. Source: docs.earthly.dev, "Earthfile reference".

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::command::join;
use super::super::world::World;

/// How deep targets may build each other.
const MAX_DEPTH: usize = 12;
/// The longest script that is made.
const MAX_SCRIPT: usize = 200_000;
/// From this version on, images are saved only of targets that are built, not of those that others copy from.
const SAVES_WHAT_IS_BUILT: (u32, u32) = (0, 6);

/// The script of a target; nothing where it is not in the repository, or its Earthfile is of a version that saves more.
pub(super) fn script(world: &World<'_>, folder: &str, target: &str, arguments: &[(String, String)]) -> Option<String> {
    let mut writer = Writer { world, out: String::new() };
    // Tests for files and patterns are about a container, not about the checkout.
    writer.out.push_str("popd\n");
    let call = Call { folder, name: target, arguments, given_above: &BTreeSet::new() };
    writer.target(&call, 0)?;
    Some(writer.out)
}

/// A target or function that is asked for.
struct Call<'c> {
    /// The folder of the Earthfile that asks.
    folder: &'c str,
    /// `+name`, or `path+name`.
    name: &'c str,
    arguments: &'c [(String, String)],
    /// The arguments that a caller was given: whether they count here too depends on where the targets stand.
    given_above: &'c BTreeSet<String>,
}

struct Writer<'a> {
    world: &'a World<'a>,
    out: String,
}

impl Writer<'_> {
    /// Writes the commands of a target or function, in a shell of its own.
    fn target(&mut self, call: &Call<'_>, depth: usize) -> Option<()> {
        let (path, name) = call.name.split_once('+')?;
        if !is_local(call.name) || depth > MAX_DEPTH || self.out.len() > MAX_SCRIPT {
            return None;
        }
        let folder = join(call.folder, path);
        let text = self.world.text(&join(&folder, "Earthfile"))?;
        let lines = joined(&text);
        if version(&lines).is_none_or(|version| version < SAVES_WHAT_IS_BUILT) {
            return None;
        }
        let body = body(&lines, name)?;
        let given: BTreeSet<String> = call.arguments.iter().map(|(name, _)| name.clone()).collect();
        let frame = Frame { folder: &folder, arguments: call.arguments, given: &given, above: call.given_above };
        self.out.push_str("(\n");
        for line in base(&lines).into_iter().filter(|line| line.starts_with("ARG ") && line.contains("--global")) {
            self.argument(line, &frame);
        }
        self.commands(&body, &frame, depth);
        self.out.push_str(")\n");
        Some(())
    }

    fn commands(&mut self, lines: &[&str], frame: &Frame<'_>, depth: usize) {
        let mut open: Vec<&str> = Vec::new();
        for line in lines {
            let (command, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
            let rest = rest.trim();
            match command {
                "ARG" => self.argument(line, frame),
                "LET" | "SET" | "ENV" => self.write(&assigned(rest).unwrap_or_default()),
                "SAVE" => self.write(line),
                "BUILD" | "DO" => self.build(line, rest, frame, depth),
                "IF" => {
                    open.push("fi");
                    self.write(&format!("if {}; then\n:", without_options(rest)));
                }
                "ELSE" => match rest.strip_prefix("IF ") {
                    Some(condition) => self.write(&format!("elif {}; then\n:", without_options(condition.trim()))),
                    None => self.write("else\n:"),
                },
                "FOR" => {
                    open.push("done");
                    self.write(&looped(without_options(rest)));
                }
                "WAIT" | "WITH" | "TRY" => open.push(":"),
                "END" => self.write(open.pop().unwrap_or_default()),
                _ => {}
            }
        }
        // What is not closed is closed here, so that what follows is read.
        open.into_iter().rev().for_each(|end| self.write(end));
    }

    fn write(&mut self, line: &str) {
        if !line.is_empty() {
            let _ = writeln!(self.out, "{line}");
        }
    }

    /// `ARG [--required] [--global] NAME[=DEFAULT]`.
    fn argument(&mut self, line: &str, frame: &Frame<'_>) {
        let declared = without_options(line.strip_prefix("ARG").unwrap_or_default().trim());
        let (name, default) = declared.split_once('=').unwrap_or((declared, ""));
        let name = name.trim();
        let given = frame.arguments.iter().rfind(|(other, _)| other == name);
        match given {
            Some((_, value)) => self.write(&format!("{name}={value}")),
            // What Earthly itself sets, and what a caller was given and may have handed on.
            None if name.starts_with("EARTHLY_") || name.starts_with("TARGET") || frame.above.contains(name) => {
                self.write(&format!("unset {name}"));
            }
            None => self.write(&format!("{name}={}", default.trim())),
        }
    }

    /// `BUILD [OPTION…] TARGET [--NAME=VALUE…]`, and `DO` likewise.
    fn build(&mut self, line: &str, rest: &str, frame: &Frame<'_>, depth: usize) {
        let words: Vec<&str> = rest.split_whitespace().collect();
        let Some(at) = words.iter().position(|word| !word.starts_with('-') && word.contains('+')) else { return };
        let arguments: Vec<(String, String)> = words[at + 1..].iter().filter_map(|word| given(word)).collect();
        let above = frame.above.union(frame.given).cloned().collect();
        let call = Call { folder: frame.folder, name: words[at], arguments: &arguments, given_above: &above };
        let before = self.out.len();
        if self.target(&call, depth + 1).is_none() {
            self.out.truncate(before);
            // A function of somebody else's installs or prepares; what a target of theirs pushes is not known, if it does.
            if line.starts_with("DO") && !is_local(words[at]) {
                return;
            }
            let shown = line.replace(['"', '$', '`', '\\'], "");
            self.write(&format!("if earthly \"{shown}\"; then\nSAVE IMAGE --push \"$(earthly \"{shown}\")\"\nfi"));
        }
    }
}

/// Whether a target is one of this repository.
fn is_local(target: &str) -> bool {
    ["+", "./", "../", ".+"].iter().any(|begin| target.starts_with(begin))
}

/// What the commands of a target see.
struct Frame<'f> {
    folder: &'f str,
    arguments: &'f [(String, String)],
    given: &'f BTreeSet<String>,
    above: &'f BTreeSet<String>,
}

/// The lines without comments, those that go on put together; a line that is indented keeps one space.
fn joined(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut goes_on = false;
    for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let (text, more) = match line.trim_end().strip_suffix('\\') {
            Some(text) => (text, true),
            None => (line.trim_end(), false),
        };
        match out.last_mut().filter(|_| goes_on) {
            Some(last) => *last = format!("{last} {}", text.trim()),
            None if text.starts_with([' ', '\t']) => out.push(format!(" {}", text.trim())),
            None => out.push(text.to_owned()),
        }
        goes_on = more;
    }
    out.retain(|line| !line.trim().is_empty());
    out
}

/// `VERSION [OPTION…] MAJOR.MINOR`.
fn version(lines: &[String]) -> Option<(u32, u32)> {
    let line = lines.iter().find_map(|line| line.strip_prefix("VERSION "))?;
    let (major, minor) = line.split_whitespace().last()?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}

/// The name that a line gives to what follows it.
fn heading(line: &str) -> Option<&str> {
    let name = line.strip_suffix(':')?;
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    (!name.is_empty() && name.chars().all(fits)).then_some(name)
}

/// What stands before the first target.
fn base(lines: &[String]) -> Vec<&str> {
    lines.iter().take_while(|line| heading(line).is_none()).map(|line| line.trim()).collect()
}

/// The commands of a target or function.
fn body<'l>(lines: &'l [String], name: &str) -> Option<Vec<&'l str>> {
    let at = lines.iter().position(|line| heading(line) == Some(name))?;
    let inside = lines[at + 1..].iter().take_while(|line| heading(line).is_none());
    Some(inside.map(|line| line.trim()).collect())
}

/// What follows the options of a command.
fn without_options(text: &str) -> &str {
    let mut rest = text.trim();
    while let Some((_, more)) = rest.split_once(char::is_whitespace).filter(|(word, _)| word.starts_with("--")) {
        rest = more.trim_start();
    }
    rest
}

/// `NAME=VALUE` or `NAME VALUE` as an assignment of the shell; nothing if it is none.
fn assigned(text: &str) -> Option<String> {
    let (name, value) = text.split_once('=').or_else(|| text.split_once(char::is_whitespace))?;
    let name = name.trim();
    let fits = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    fits.then(|| format!("{name}={}", value.trim()))
}

/// `--NAME=VALUE`.
pub(in super::super) fn given(word: &str) -> Option<(String, String)> {
    let (name, value) = word.strip_prefix("--")?.split_once('=')?;
    Some((name.to_owned(), value.to_owned()))
}

/// `NAME IN WORDS…` as the head of a loop. A pattern is about files of a container.
fn looped(text: &str) -> String {
    let (name, words) = text.split_once(" IN ").unwrap_or((text, ""));
    let words = if words.contains(['*', '?']) { "$(ls)" } else { words };
    format!("for {} in {words}; do\n:", name.trim())
}
