//! Programs that run what a file of the repository says: `make`, `task`, `just`, `earthly`, and scripts.

use super::super::shell::{Alternatives, Call, in_checkout};
use super::arguments::Arguments;
use super::{Effect, Follow};

pub(super) fn make(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let options = ["-C", "--directory", "-f", "--file", "--makefile", "-j", "-I", "-o", "-W"];
    let folder = arguments.texts(&["-C", "--directory"]).into_iter().next();
    let (mut targets, mut variables) = (Vec::new(), Vec::new());
    for word in arguments.plain(&options) {
        let first = word.first().map_or("", String::as_str);
        match first.split_once('=') {
            Some((name, _)) => {
                let value =
                    |text: &String| text.split_once('=').map_or_else(String::new, |(_, value)| value.to_owned());
                variables.push((name.trim_end_matches(['?', ':', '+']).to_owned(), word.iter().map(value).collect()));
            }
            None => targets.extend(word.iter().cloned()),
        }
    }
    let file = arguments.texts(&["-f", "--file", "--makefile"]).into_iter().next();
    let folder = join(&call.folder, folder.as_deref().unwrap_or_default());
    vec![Effect::Follow(Follow::Make { folder, file, targets, variables })]
}

pub(super) fn task(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let options = ["-t", "--taskfile", "-d", "--dir", "-o", "--output", "-C", "--concurrency"];
    let (mut tasks, mut variables) = (Vec::new(), Vec::new());
    for word in arguments.plain(&options) {
        match word.first().and_then(|text| text.split_once('=')) {
            Some((name, value)) => variables.push((name.to_owned(), vec![value.to_owned()])),
            None => tasks.extend(word.iter().cloned()),
        }
    }
    let folder = arguments.texts(&["-d", "--dir"]).into_iter().next().unwrap_or_default();
    let file = arguments.texts(&["-t", "--taskfile"]).into_iter().next();
    vec![Effect::Follow(Follow::Task { folder: join(&call.folder, &folder), file, tasks, variables })]
}

pub(super) fn just(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    // It only shows what is in the file.
    const SHOWS: &[&str] =
        &["--evaluate", "--list", "-l", "--dump", "--show", "-s", "--summary", "--variables", "--dry-run", "-n"];
    if arguments.words().iter().flatten().any(|word| SHOWS.contains(&word.as_str())) {
        return Vec::new();
    }
    let options = ["-f", "--justfile", "-d", "--working-directory", "--dotenv-path", "-E", "--dotenv-filename"];
    let (mut recipes, mut variables) = (Vec::new(), Vec::new());
    for word in arguments.plain(&options) {
        match word.first().and_then(|text| text.split_once('=')).filter(|_| recipes.is_empty()) {
            Some((name, value)) => variables.push((name.to_owned(), vec![value.to_owned()])),
            None => recipes.push(word.clone()),
        }
    }
    let file = arguments.texts(&["-f", "--justfile"]).into_iter().next();
    vec![Effect::Follow(Follow::Just { folder: call.folder.clone(), file, recipes, variables })]
}

/// `npm run NAME` and its like, which may leave out the `run`.
pub(super) fn npm(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    const FOLDERS: &[&str] = &["--prefix", "-C", "--dir", "--cwd"];
    let folder = arguments.texts(FOLDERS).into_iter().next().unwrap_or_default();
    let mut plain = arguments.plain(FOLDERS).into_iter();
    let runs = |word: &str| matches!(word, "run" | "run-script");
    let mut name = plain.next().and_then(|word| word.first()).cloned().unwrap_or_default();
    if runs(&name) {
        name = plain.next().and_then(|word| word.first()).cloned().unwrap_or_default();
    }
    let arguments = plain.cloned().collect();
    vec![Effect::Follow(Follow::Npm { folder: join(&call.folder, &folder), name, arguments })]
}

/// `bash path/to/script …`.
pub(super) fn script(arguments: &Arguments<'_>, call: &Call) -> Vec<Effect> {
    let plain = arguments.plain(&["-o", "-O"]);
    let Some((path, rest)) = plain.split_first() else { return Vec::new() };
    let path = path.first().map_or("", String::as_str);
    let arguments = rest.iter().map(|word| (*word).clone()).collect();
    let folder = call.folder.clone();
    vec![Effect::Follow(Follow::Script { folder, path: join(&call.folder, path), arguments })]
}

/// `./path/to/script …`.
pub(super) fn own_script(path: &str, call: &Call) -> Vec<Effect> {
    let (folder, arguments) = (call.folder.clone(), call.words[1..].to_vec());
    vec![Effect::Follow(Follow::Script { folder, path: join(&call.folder, path), arguments })]
}

/// `earthly [OPTION…] [PATH]+TARGET [--NAME=VALUE…]`.
pub(super) fn earthly(arguments: &Arguments<'_>, call: &Call) -> Effect {
    let single = |word: &Alternatives| if let [text] = word.as_slice() { Some(text.clone()) } else { None };
    let words: Option<Vec<String>> = arguments.words().iter().map(single).collect();
    let words = words.unwrap_or_default();
    let at = words.iter().position(|word| !word.starts_with('-') && word.contains('+'));
    let assignment = |text: &str| text.split_once('=').map(|(name, value)| (name.to_owned(), quoted(value)));
    let mut given: Vec<(String, String)> =
        arguments.texts(&["--build-arg"]).iter().filter_map(|text| assignment(text)).collect();
    let after = at.and_then(|at| words.get(at + 1..)).unwrap_or_default();
    given.extend(after.iter().filter_map(|word| assignment(word.strip_prefix("--")?)));
    // `--NAME VALUE` could be read in more than one way.
    let clear = after.iter().all(|word| word.starts_with("--") && word.contains('='));
    let target = at.and_then(|at| words.get(at).cloned()).filter(|_| clear);
    Effect::Follow(Follow::Earthly { folder: join(&call.folder, ""), target, arguments: given })
}

/// A text as a word of the shell that stands for itself.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// A path below a folder, without `./` and what `..` takes back. One that leads into the checkout from the root of the machine is
/// the path from there, whatever the folder.
pub(in super::super) fn join(folder: &str, path: &str) -> String {
    let folder = in_checkout(folder).unwrap_or(folder);
    let whole = in_checkout(path).map_or_else(|| format!("{folder}/{path}"), str::to_owned);
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}
