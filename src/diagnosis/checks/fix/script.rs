//! Scripts that push: what else they do, and their pushes and logins in an `if`.
//!
//! In: the text of a script for a POSIX shell. Out: whether it only logs in and pushes, and the script with a condition around each
//! line that does. Lines are looked at as they are written; whoever changes a script proves afterwards what it does.

use super::Path;
use crate::facts::workflow::edit::Document;

/// What a line does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Nothing that lasts: words, variables, folders, control.
    Inert,
    /// Works with images where they are or renames them.
    Images,
    /// Logs in to a registry or pushes.
    Ships,
    /// Anything else.
    More,
}

const INERT: &[&str] = &[
    "#", ":", "[", "[[", "awk", "cat", "cd", "cut", "echo", "esac", "exit", "export", "fi", "for", "grep", "head",
    "jq", "local", "ls", "mkdir", "printf", "readonly", "sed", "set", "shopt", "sleep", "sort", "tail", "tee", "test",
    "touch", "tr", "true", "case", "done", "}",
];
const IMAGES: &[&str] = &[
    "buildah manifest",
    "buildah tag",
    "cosign",
    "crane",
    "docker buildx imagetools",
    "docker image inspect",
    "docker image ls",
    "docker image tag",
    "docker images",
    "docker inspect",
    "docker logout",
    "docker manifest",
    "docker pull",
    "docker tag",
    "notation",
    "oras",
    "podman manifest",
    "podman pull",
    "podman tag",
    "regctl",
    "skopeo",
];
const SHIPS: &[&str] = &[
    "buildah login",
    "buildah manifest push",
    "buildah push",
    "cosign login",
    "crane auth login",
    "crane copy",
    "crane cp",
    "crane push",
    "docker buildx imagetools create",
    "docker compose push",
    "docker image push",
    "docker login",
    "docker manifest push",
    "docker push",
    "docker-compose push",
    "helm push",
    "helm registry login",
    "oras cp",
    "oras login",
    "oras push",
    "podman login",
    "podman manifest push",
    "podman push",
    "skopeo copy",
    "skopeo login",
    "skopeo sync",
];
/// Words before a command.
const BEFORE: &[&str] = &["!", "do", "elif", "else", "if", "sudo", "then", "time", "until", "while", "{"];

/// Whether nothing is lost without the script but its logins and pushes.
pub(super) fn only_ships(script: &str) -> bool {
    !script.contains("<<") && kinds(script).iter().all(|kind| *kind < Kind::More)
}

/// Whether a command does nothing that lasts but with images and registries.
pub(super) fn is_plain(command: &str) -> bool {
    kind(command) < Kind::More || builds(command)
}

/// The names that the builds of a script give to what they push without keeping it.
pub(super) fn built_away(script: &str) -> Vec<String> {
    let away = |command: &String| builds(command) && command.split(' ').any(is_option);
    let tags = |command: String| {
        let words: Vec<&str> = command.split(' ').collect();
        let pairs = words.windows(2).filter(|pair| ["-t", "--tag"].contains(&pair[0]));
        pairs.map(|pair| pair[1].trim_matches(['"', '\'']).to_owned()).collect::<Vec<_>>()
    };
    commands(script).into_iter().filter(away).flat_map(tags).collect()
}

/// Whether a script pushes as it builds, so that nothing is there without the push.
pub(super) fn builds_away(script: &str) -> bool {
    commands(script).iter().any(|command| builds(command) && command.split(' ').any(is_option))
}

/// The script with the condition around its logins and pushes; `None` where a line does something else too.
pub(super) fn guarded(script: &str, guard: &str) -> Option<String> {
    if script.contains("<<") {
        return None;
    }
    let mut out = String::new();
    let mut open: Option<&str> = None;
    let mut shipped = false;
    let mut rest: Vec<&str> = script.lines().collect();
    rest.reverse();
    while let Some(first) = rest.pop() {
        let mut block = vec![first];
        while block.last().is_some_and(|line| line.trim_end().ends_with('\\'))
            && let Some(next) = rest.pop()
        {
            block.push(next);
        }
        let text = block.join("\n");
        // What else a script does after its push may need what is not there then.
        if shipped && commands(&text).iter().any(|command| needs_more(command)) {
            return None;
        }
        let indent = &first[..first.len() - first.trim_start().len()];
        let ships = ships(&text)?;
        let away = commands(&text)
            .iter()
            .skip_while(|command| !(builds(command) && command.split(' ').any(is_option)))
            .count();
        if away > 1 && commands(&text).iter().any(|command| needs_more(command)) {
            return None;
        }
        shipped |= ships && !text.contains(" login") || away > 0;
        if open.is_some_and(|before| !ships || before != indent) {
            out.push_str(&format!("{}fi\n", open.take().unwrap_or_default()));
        }
        if ships && open.is_none() {
            out.push_str(&format!("{indent}if [ \"${{{{ {guard} }}}}\" = true ]; then\n"));
            open = Some(indent);
        }
        if ships {
            block.iter().for_each(|line| out.push_str(&format!("  {line}\n")));
        } else {
            out.push_str(&format!("{}\n", option(&text, guard)));
        }
    }
    if let Some(indent) = open {
        out.push_str(&format!("{indent}fi\n"));
    }
    if !script.ends_with('\n') {
        out.pop();
    }
    Some(out)
}

/// Whether a line logs in or pushes; `None` where it does something else besides, or is a part of something.
fn ships(line: &str) -> Option<bool> {
    let kinds = kinds(line);
    if !kinds.contains(&Kind::Ships) {
        return Some(false);
    }
    let count = |names: &[&str]| line.split([' ', ';', '\t']).filter(|word| names.contains(word)).count();
    let whole = count(&["if", "for", "while", "until", "case", "{"]) == count(&["fi", "done", "esac", "}"]);
    let end = line.trim_end();
    let ends = !["&&", "||", "|", "then", "do", "{"].iter().any(|open| end.ends_with(open));
    let begins = !["&&", "||", "|"].iter().any(|joint| end.trim_start().starts_with(joint));
    (whole && ends && begins && !kinds.contains(&Kind::More)).then_some(true)
}

/// The line with the option that makes a build push only where the condition holds.
fn option(line: &str, guard: &str) -> String {
    let builds = ["buildx build ", "docker build ", "buildx bake"].iter().any(|command| line.contains(command));
    let guard = if guard.contains("||") { format!("({guard})") } else { guard.to_owned() };
    let words = line.split(' ').map(|word| {
        let wanted = builds && is_option(word);
        if wanted { format!("${{{{ {guard} && '--push' || '' }}}}") } else { word.to_owned() }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn is_option(word: &str) -> bool {
    word == "--push" || word == "--push=true"
}

/// Whether a command after a push may need what was pushed; another build does not, and what was built here is here.
fn needs_more(command: &str) -> bool {
    kind(command) == Kind::More && !builds(command)
}

/// Whether the step's script is one for a POSIX shell.
pub(super) fn is_shell(document: &Document, step: &Path) -> bool {
    let job = step.parent().and_then(|list| list.parent()).unwrap_or_default();
    let default = |at: &Path| document.text(&at.key("defaults").key("run").key("shell")).map(str::to_owned);
    let own = document.text(&step.key("shell")).map(str::to_owned);
    let shell = own.or_else(|| default(&job)).or_else(|| default(&Path::default()));
    let windows = document.texts(&job.key("runs-on")).iter().any(|(_, text)| text.contains("windows"));
    shell.map_or(!windows, |shell| ["bash", "sh"].contains(&shell.split(' ').next().unwrap_or_default()))
}

fn kind(command: &str) -> Kind {
    let begins = |known: &str| {
        command.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\\']))
    };
    let is_name = |name: &str| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    let is_set = command.split_once('=').is_some_and(|(name, _)| !name.is_empty() && is_name(name));
    if builds(command) || command.contains("docker run ") {
        Kind::More
    } else if SHIPS.iter().any(|known| begins(known)) {
        Kind::Ships
    } else if IMAGES.iter().any(|known| begins(known)) {
        Kind::Images
    } else if command.is_empty() || command.starts_with('#') || is_set || INERT.iter().any(|known| begins(known)) {
        Kind::Inert
    } else {
        Kind::More
    }
}

/// Whether a command builds images.
fn builds(command: &str) -> bool {
    let builders = ["docker build ", "buildx build ", "buildx bake", "podman build ", "buildah build ", "buildah bud "];
    builders.iter().any(|word| command.contains(word))
}

/// The commands of a script, without the words before them, one after the other.
pub(super) fn commands(script: &str) -> Vec<String> {
    split(script, true).iter().map(|command| bare(command)).collect()
}

/// What the commands of a script do, one after the other. What hands a password to a login is a part of it.
fn kinds(script: &str) -> Vec<Kind> {
    let of_pipe = |pipe: &String| {
        let commands = commands(pipe);
        let login = commands.last().is_some_and(|last| kind(last) == Kind::Ships && last.contains(" login"));
        if login { vec![Kind::Ships] } else { commands.iter().map(|command| kind(command)).collect() }
    };
    split(script, false).iter().flat_map(of_pipe).collect()
}

/// The parts of a script between what ends a command; pipes are such ends or not.
fn split(script: &str, pipes: bool) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut quote: Option<char> = None;
    let mut depth = 0_usize;
    let joined = script.replace("\\\r\n", " ").replace("\\\n", " ");
    let mut chars = joined.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '\'' | '"' if depth == 0 && quote.is_none() => quote = Some(char),
            _ if depth == 0 && quote == Some(char) => quote = None,
            '{' | '(' if quote.is_none() && found.last().is_some_and(|last| last.ends_with(['$', '{', '('])) => {
                depth += 1
            }
            '}' | ')' if quote.is_none() => depth = depth.saturating_sub(1),
            '\n' | ';' if quote.is_none() && depth == 0 => {
                found.push(String::new());
                continue;
            }
            '&' | '|' if quote.is_none() && depth == 0 && chars.peek() == Some(&char) => {
                chars.next();
                found.push(String::new());
                continue;
            }
            '|' if quote.is_none() && depth == 0 && pipes => {
                found.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(last) = found.last_mut() {
            last.push(char);
        }
    }
    found
}

/// A command without the words before it, each space one.
fn bare(command: &str) -> String {
    let mut words = command.split_whitespace().peekable();
    while words.next_if(|word| BEFORE.contains(word)).is_some() {}
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_script_does_is_told_apart() {
        assert!(only_ships(
            "set -e\necho \"$T\" | docker login ghcr.io -u me --password-stdin\ndocker push x; docker tag x y"
        ));
        assert!(only_ships("aws ecr get-login-password | docker login -u AWS --password-stdin x || exit 1"));
        assert!(!only_ships("make | docker push x"));
        assert!(only_ships("for t in a b; do docker push x:$t; done"));
        assert!(!only_ships("docker build -t x . && docker push x"));
        assert!(only_ships("docker buildx imagetools create -t x $(printf 'x@sha256:%s ' *)"));
        assert!(!only_ships("docker push x\nmake release"));
        assert!(!only_ships("ID=$(docker build -q .)\ndocker push x"));
        assert_eq!(built_away("docker buildx build -t a:1 . --push && docker build -t b ."), ["a:1"]);
    }

    #[test]
    fn pushes_are_put_in_a_condition() {
        let new = |script: &str| guarded(script, "yes").unwrap_or_default();
        let head = "if [ \"${{ yes }}\" = true ]; then\n";
        assert_eq!(
            new("make\ndocker push a\ndocker push \\\n  b\necho done"),
            format!("make\n{head}  docker push a\n  docker push \\\n    b\nfi\necho done")
        );
        assert_eq!(
            new("make\nfor t in a; do\n  docker push $t\ndone\n"),
            format!("make\nfor t in a; do\n  {head}    docker push $t\n  fi\ndone\n")
        );
        assert_eq!(new("docker buildx build --push -t a ."), "docker buildx build ${{ yes && '--push' || '' }} -t a .");
        for script in [
            "make && docker push a",
            "docker push a\nmake",
            "docker buildx build --push -t a . && ./smoke.sh",
            "docker buildx build --push -t a .\n./smoke.sh",
        ] {
            assert_eq!(new(script), "", "{script}");
        }
        assert_eq!(new("make \\\n  && docker push a"), "");
    }
}
