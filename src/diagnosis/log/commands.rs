//! The commands of clients that a script shows, and which of them can have failed.
//!
//! In: lines, in order. Out: whose image a failure is of that names none. The runner lists a script before it runs: what of it was
//! done says nothing, what comes next may have failed. A command that the shell shows while it runs (`+ docker run …`) is the one.

use super::host;
use crate::facts::workflow::option_has_value;

/// What a command does with its image, or with its registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Run,
    Pull,
    Push,
    Login,
    /// Builds an image: what runs inside of it may be any program.
    Build,
}

/// A command, and the image or the registry that it names; empty where a variable stands there, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Command {
    pub(super) act: Act,
    pub(super) names: String,
}

impl Command {
    /// The host of its image or its registry; `None` where the name does not tell. One without a host is empty.
    pub(super) fn host(&self) -> Option<String> {
        if self.names.contains(['$', '*', '{', '%', '<']) {
            return None;
        }
        if self.act == Act::Login {
            return Some(host::named(&self.names).unwrap_or_default());
        }
        let first = self.names.split_once('/').map(|(first, _)| first).unwrap_or_default();
        let hosted = first.contains(['.', ':']) || first == "localhost";
        let name = first.split(':').next().filter(|_| hosted).unwrap_or_default();
        (!self.names.is_empty() && self.act != Act::Build).then(|| name.to_owned())
    }

    /// Whether it works with this image; a name without tag and host has those that are meant.
    fn is_of(&self, names: &str) -> bool {
        whole(&self.names) == whole(names)
    }
}

/// The name of an image with what clients add to it.
fn whole(name: &str) -> String {
    let name = name.strip_prefix("docker.io/").unwrap_or(name);
    let name = name.strip_prefix("library/").unwrap_or(name);
    let tagged = name.rsplit('/').next().is_some_and(|last| last.contains([':', '@']));
    if tagged { name.to_owned() } else { format!("{name}:latest") }
}

/// The texts that begin such commands, for the search.
pub(super) const LANDMARKS: &[&str] = &[
    "docker run ",
    "docker create ",
    "docker login",
    "podman run ",
    "podman create ",
    "podman login",
    "nerdctl run ",
    "nerdctl push ",
    "nerdctl pull ",
    "docker image pull ",
    "docker image push ",
    "docker container run ",
    "docker build",
    "docker compose ",
    "docker-compose ",
    "podman build ",
];

/// The clients that these commands are of.
const CLIENTS: &[&str] = &["docker", "podman", "nerdctl"];
/// What may stand before a command on its line.
const BEFORE: &[&str] = &["##[group]run ", "##[command]", "[command]", "run "];
/// Words that may stand before a command.
const LEADING: &[&str] =
    &["if", "!", "then", "else", "do", "while", "until", "sudo", "exec", "time", "command", "{", "("];

/// The commands of a line, in order, and whether the shell shows them while it runs them.
pub(super) fn of(text: &str) -> (Vec<Command>, bool) {
    if !CLIENTS.iter().any(|client| text.contains(client)) {
        return (Vec::new(), false);
    }
    let text = text.trim();
    let head = |before: &&str| text.get(..before.len()).is_some_and(|head| head.eq_ignore_ascii_case(before));
    let before = BEFORE.iter().find(|before| head(before)).copied().unwrap_or_default();
    let rest = &text[before.len()..];
    let traced = rest.trim_start_matches('+');
    let typed = prompted(traced.trim_start());
    let shown = before.contains("command") || traced.len() < rest.len() || typed.len() < traced.trim_start().len();
    (pieces(typed).iter().filter_map(|piece| command(piece)).collect(), shown)
}

/// The text behind the prompt of a shell.
fn prompted(text: &str) -> &str {
    let marks = ["$ ", "# ", "% ", "> ", "❯ "];
    let found = marks.iter().filter_map(|mark| text.find(mark).map(|at| at + mark.len())).min();
    let before = |at: &usize| CLIENTS.iter().all(|client| !text[..*at].contains(client));
    found.filter(|at| *at < 120).filter(before).map_or(text, |at| &text[at..])
}

/// The words of each command of a line, without quotation marks.
fn pieces(text: &str) -> Vec<Vec<String>> {
    let mut out = vec![Vec::new()];
    let (mut word, mut quote) = (String::new(), None);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match (c, quote) {
            (c, Some(mark)) if c == mark => quote = None,
            (c, Some(_)) => word.push(c),
            ('"' | '\'', None) => quote = Some(c),
            (';' | '|' | '&', None) if !word.ends_with('>') => {
                while chars.next_if(|c| matches!(c, '|' | '&' | ';')).is_some() {}
                end(&mut out, &mut word);
                out.push(Vec::new());
            }
            (c, None) if c.is_whitespace() => end(&mut out, &mut word),
            (c, None) => word.push(c),
        }
    }
    end(&mut out, &mut word);
    out
}

fn end(out: &mut [Vec<String>], word: &mut String) {
    if let Some(last) = out.last_mut().filter(|_| !word.is_empty()) {
        last.push(std::mem::take(word));
    }
}

fn command(words: &[String]) -> Option<Command> {
    let assigned = |word: &str| {
        word.split_once('=').is_some_and(|(name, _)| name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'))
    };
    let skip = |word: &&String| LEADING.contains(&word.as_str()) || assigned(word) || word.starts_with('-');
    let mut words = words.iter().skip_while(skip).map(String::as_str);
    let client = words.next()?.rsplit('/').next()?;
    let built = || Command { act: Act::Build, names: String::new() };
    if client == "docker-compose" {
        return Some(built());
    }
    if !CLIENTS.contains(&client) {
        return None;
    }
    let mut word = words.next()?;
    if word == "image" || word == "container" {
        word = words.next()?;
    }
    let subcommand = word;
    let act = match subcommand {
        "run" | "create" => Act::Run,
        "pull" => Act::Pull,
        "push" => Act::Push,
        "login" => Act::Login,
        "build" | "buildx" | "compose" => return Some(built()),
        _ => return None,
    };
    let mut names = "";
    while let Some(word) = words.next() {
        if !word.starts_with('-') {
            names = word;
            break;
        }
        if option_has_value(subcommand, word) {
            words.next();
        }
    }
    // The rest of a command stands on the next line.
    let names = if names == "\\" || names.starts_with('<') { "" } else { names };
    Some(Command { act, names: names.to_lowercase() })
}

/// A command that is listed before it runs.
#[derive(Debug)]
struct Listed {
    command: Command,
    done: bool,
}

/// The commands of a step.
#[derive(Debug, Default)]
pub(super) struct Commands {
    listed: Vec<Listed>,
    /// The last one that the shell showed while it ran, and whether it has not been seen to work.
    shown: Option<(Command, bool)>,
}

/// The most commands of one step that are kept.
const MOST: usize = 64;

impl Commands {
    /// A command of the script, which is listed before it runs.
    pub(super) fn lists(&mut self, command: Command) {
        let same = self.listed.last().is_some_and(|last| last.command == command);
        // The title of a step is the first line of its script.
        if self.listed.len() < MOST && !same {
            self.listed.push(Listed { command, done: false });
        }
    }

    /// A command that runs now.
    pub(super) fn shows(&mut self, command: Command) {
        self.reached(|listed| listed.act == command.act && listed.names == command.names);
        self.shown = Some((command, true));
    }

    /// An image was pulled; `None` means pushed, which says of no image.
    pub(super) fn worked(&mut self, pulled: Option<&str>) {
        let is = |command: &Command| match pulled {
            Some(names) => matches!(command.act, Act::Pull | Act::Run) && command.is_of(names),
            None => command.act == Act::Push,
        };
        self.reached(is);
        if let Some((command, open)) = &mut self.shown {
            *open &= !is(command);
        }
    }

    /// The first such command that is not done has been reached: the commands before it are done, and it is no more to come.
    fn reached(&mut self, is: impl Fn(&Command) -> bool) {
        if let Some(at) = self.listed.iter().position(|listed| !listed.done && is(&listed.command)) {
            self.listed[..=at].iter_mut().for_each(|listed| listed.done = true);
        }
    }

    /// The login that has just succeeded.
    pub(super) fn logged_in(&mut self) -> Option<Command> {
        if let Some((shown, _)) = self.shown.as_ref().filter(|(shown, _)| shown.act == Act::Login) {
            return Some(shown.clone());
        }
        let next = self.listed.iter_mut().find(|listed| !listed.done && listed.command.act == Act::Login)?;
        next.done = true;
        Some(next.command.clone())
    }

    /// Whether the shell showed a command while it ran.
    pub(super) fn any_shown(&self) -> bool {
        self.shown.is_some()
    }

    /// Whether the step builds an image.
    pub(super) fn builds(&self) -> bool {
        let shown = self.shown.iter().map(|(command, _)| command);
        self.listed.iter().map(|listed| &listed.command).chain(shown).any(|command| command.act == Act::Build)
    }

    /// Whether the step has commands with images, and all of them have been seen to work. What runs in a container is none of them.
    pub(super) fn all_worked(&self) -> bool {
        let with_image = |command: &Command| command.act != Act::Login;
        let mut all = self.listed.iter().map(|listed| (&listed.command, !listed.done));
        let shown = self.shown.as_ref().map(|(command, open)| (command, *open));
        let any = self.listed.iter().any(|listed| with_image(&listed.command)) || shown.is_some();
        let runs = shown.is_some_and(|(command, _)| command.act == Act::Run)
            || self.listed.iter().any(|listed| listed.done && listed.command.act == Act::Run);
        any && !runs && !all.by_ref().chain(shown).any(|(command, open)| open && with_image(command))
    }

    /// The commands with an image that can have failed, the first one first. A local image is run without a word.
    pub(super) fn open(&self, runs_only: bool) -> Vec<&Command> {
        let mut out: Vec<&Command> = Vec::new();
        let images = |command: &Command| !matches!(command.act, Act::Login | Act::Build);
        for listed in self.listed.iter().filter(|listed| !listed.done && images(&listed.command)) {
            if runs_only && listed.command.act != Act::Run {
                continue;
            }
            out.push(&listed.command);
            if listed.command.act != Act::Run {
                break;
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(Act, String)> {
        of(text).0.into_iter().map(|command| (command.act, command.names)).collect()
    }

    #[test]
    fn the_image_stands_behind_the_options() {
        for (line, act, names) in [
            ("+ docker run --rm -e a=b -v /x:/y mysql:5.7 true", Act::Run, "mysql:5.7"),
            ("##[group]Run docker pull -q ghcr.io/octo-org/app:1", Act::Pull, "ghcr.io/octo-org/app:1"),
            ("##[command]/usr/bin/docker create --name x --label=y --entrypoint \"tail\" redis", Act::Run, "redis"),
            ("anna@host:~$ sudo -E podman run -it -P -p80:80 --network=host quay.io/x/y sh", Act::Run, "quay.io/x/y"),
            ("if ! docker image push --all-tags octo-org/app; then", Act::Push, "octo-org/app"),
            ("echo \"$t\" | docker login -u hubot --password-stdin docker.io", Act::Login, "docker.io"),
            ("docker login --username hubot --password-stdin", Act::Login, ""),
            ("docker run -dp 8080:80 -itv /x:/y --cgroupns host nginx:1", Act::Run, "nginx:1"),
            ("docker run \\", Act::Run, ""),
            ("a=1 docker run -e \"x=a b\" $image", Act::Run, "$image"),
        ] {
            assert_eq!(found(line), [(act, names.to_owned())], "{line}");
        }
        let both = found("docker pull ghcr.io/octo-org/app:1 && docker run --init mysql:5.7");
        assert_eq!(both.len(), 2);
    }

    #[test]
    fn what_speaks_of_a_command_is_none() {
        for line in ["see 'docker run --help'.", "cannot docker pull x", "echo docker push x", "docker runs x", ""] {
            assert_eq!(found(line), [], "{line}");
        }
    }

    #[test]
    fn the_host_is_told_only_where_it_stands() {
        let host = |act, names: &str| Command { act, names: names.to_owned() }.host();
        assert_eq!(host(Act::Run, "mysql:5.7").as_deref(), Some(""));
        assert_eq!(host(Act::Pull, "localhost:5000/x").as_deref(), Some("localhost"));
        assert_eq!(host(Act::Pull, "ghcr.io/x/y").as_deref(), Some("ghcr.io"));
        assert_eq!(host(Act::Pull, "$registry/x/y"), None);
        assert_eq!(host(Act::Run, ""), None);
        assert_eq!(host(Act::Login, "").as_deref(), Some(""));
        assert_eq!(host(Act::Login, "https://ghcr.io").as_deref(), Some("ghcr.io"));
    }

    #[test]
    fn what_the_shell_shows_runs() {
        for line in ["+ docker run x", "$ docker run x", "[command]/usr/bin/docker run x", "a@b:~$ docker run x"] {
            assert!(of(line).1, "{line}");
        }
        assert!(!of("##[group]Run docker run x").1 && !of("docker run x").1);
    }

    #[test]
    fn what_was_done_did_not_fail() {
        let mut commands = Commands::default();
        for line in ["docker pull ghcr.io/x/y:1", "docker run a", "docker run b:1", "docker push ghcr.io/x/z:1"] {
            of(line).0.into_iter().for_each(|command| commands.lists(command));
        }
        let names = |commands: &Commands, runs| {
            commands.open(runs).iter().map(|command| command.names.clone()).collect::<Vec<_>>()
        };
        assert_eq!(names(&commands, false), ["ghcr.io/x/y:1"]);
        commands.worked(Some("ghcr.io/x/y:1"));
        assert_eq!(names(&commands, false), ["a", "b:1", "ghcr.io/x/z:1"]);
        assert_eq!(names(&commands, true), ["a", "b:1"]);
        commands.worked(Some("a:latest"));
        assert_eq!(names(&commands, true), ["b:1"]);
        commands.worked(None);
        // What runs in a container is not at its end when the image is there.
        assert!(!commands.all_worked());
        let mut commands = Commands::default();
        of("docker push ghcr.io/x/z:1").0.into_iter().for_each(|command| commands.lists(command));
        assert!(!commands.all_worked());
        commands.worked(None);
        assert!(commands.all_worked() && !commands.builds());
        of("+ docker build .").0.into_iter().for_each(|command| commands.shows(command));
        assert!(!commands.all_worked() && commands.builds());
    }
}
