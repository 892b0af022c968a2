//! What a page names, followed to where it is: commands, options, variables, links, paths.

use std::collections::BTreeSet;
use std::path::Path;

use clap::error::ErrorKind;
use ghcr_guide::facts::overrides;

use super::generated::at;
use super::pages::Page;

/// Variables that stand for an option that is not a fact.
const OTHER_VARIABLES: &[&str] = &["GHCR_GUIDE_LANG"];

/// Options of other programs, which pages speak of.
const OTHER_OPTIONS: &[&str] = &["password-stdin"];

/// Folders and files in the root; a path in a page begins with one of them.
const ROOT: &[&str] = &[".ci", "benches", "content", "docs", "locales", "scripts", "src", "templates", "tests"];

/// Every command, option or variable of a page that does not exist.
pub(crate) fn unknown(page: &Page, command: &clap::Command) -> Vec<String> {
    let shell = page.blocks.iter().filter(|block| matches!(block.lang.as_str(), "sh" | "yaml"));
    let lines = shell.flat_map(|block| block.text.lines()).map(|line| line.trim().trim_start_matches("run: "));
    let texts = page.spans.iter().map(String::as_str).chain(lines);
    texts.filter_map(|text| wrong(text, command)).map(|problem| format!("{}: {problem}", page.path)).collect()
}

/// What is wrong with a piece of code, if it is one of ours.
fn wrong(text: &str, command: &clap::Command) -> Option<String> {
    let words = words(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["ghcr-guide", arguments @ ..] => refused(arguments, command),
        ["cargo", "run", rest @ ..] => {
            let at = rest.iter().position(|word| *word == "--")?;
            refused(&rest[at + 1..], command)
        }
        ["dev", ..] => refused(&words, command),
        ["UPDATE=1", "cargo", "test", rest @ ..] | ["cargo", "test", rest @ ..] => {
            let named = rest.windows(2).filter(|pair| pair[0] == "--test").map(|pair| format!("tests/{}.rs", pair[1]));
            named.into_iter().find(|path| !at(path).is_file()).map(|path| format!("`{text}`: there is no {path}"))
        }
        [option, ..] if option.starts_with("--") => {
            let name = option.trim_start_matches('-').split('=').next().unwrap_or_default();
            (!has_option(command, name) && !OTHER_OPTIONS.contains(&name))
                .then(|| format!("there is no option `{option}`"))
        }
        [variable, ..] if variable.starts_with("GHCR_GUIDE_") && !variable.ends_with('*') => {
            let name = variable.split('=').next().unwrap_or_default();
            let known = overrides::givable().any(|(fact, _)| overrides::variable(fact) == name);
            (!known && !OTHER_VARIABLES.contains(&name)).then(|| format!("there is no variable `{name}`"))
        }
        _ => None,
    }
}

/// Why the program refuses these arguments. That some are missing is no fault of a text about it.
fn refused(arguments: &[&str], command: &clap::Command) -> Option<String> {
    let said = arguments.join(" ");
    if let Some(first) = arguments.first()
        && !first.starts_with('-')
        && !first.contains(['.', '/'])
        && command.find_subcommand(first).is_none()
    {
        return Some(format!("there is no command `{first}` (`{said}`)"));
    }
    let error = command.clone().try_get_matches_from([&["ghcr-guide"], arguments].concat()).err()?;
    let fine = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            | ErrorKind::MissingRequiredArgument
            | ErrorKind::MissingSubcommand
    );
    (!fine).then(|| format!("`{said}` is refused: {error}"))
}

fn has_option(command: &clap::Command, name: &str) -> bool {
    matches!(name, "help" | "version")
        || command.get_arguments().any(|argument| argument.get_long() == Some(name))
        || command.get_subcommands().any(|sub| has_option(sub, name))
}

/// The words of a line, as a shell without expansions sees them.
fn words(line: &str) -> Vec<String> {
    let (mut words, mut quoted) = (vec![String::new()], false);
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            c => words.last_mut().expect("there is a word").push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Every link of a page to a file or heading that is not there. The handbook is published alone, so it links within itself.
pub(crate) fn broken_links(page: &Page, pages: &[Page]) -> Vec<String> {
    let folder = Path::new(&page.path).parent().unwrap_or_else(|| Path::new(""));
    let mut broken = Vec::new();
    for link in page.links.iter().filter(|link| !link.contains("://")) {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let target = if file.is_empty() { page.path.clone() } else { folder.join(file).to_string_lossy().into_owned() };
        let inside = !page.path.starts_with("docs/") || (target.starts_with("docs/") && !file.contains(".."));
        let heading = pages.iter().find(|page| page.path == target).is_some_and(|page| page.anchors.contains(anchor));
        if !inside || !at(&target).is_file() || !(anchor.is_empty() || heading) {
            broken.push(format!("{}: the link {link} leads nowhere", page.path));
        }
    }
    broken
}

/// Every path of this repository that a page names and that is not there; `shown` are files that pages tell how to make.
pub(crate) fn missing_paths(page: &Page, shown: &BTreeSet<String>) -> Vec<String> {
    let is_ours = |span: &&String| {
        let first = span.split('/').next().unwrap_or_default();
        let pattern = span.contains(['*', ' ', '{', '…']) || span.split(['/', '.']).any(|part| part == "ID");
        ROOT.contains(&first) && span.contains('/') && !pattern
    };
    let paths = page.spans.iter().filter(is_ours).filter(|span| !shown.contains(*span));
    paths.filter(|path| !at(path).exists()).map(|path| format!("{}: there is no `{path}`", page.path)).collect()
}
