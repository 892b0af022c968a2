//! Programs that run the program that their arguments name, and shells that run a text.
//!
//! In: the words of a command. Out: the words of what runs in the end, or the text.

use super::Alternatives;
use super::paths::last_segment;

/// A program that runs another: its name, its options that take a value, and how many plain words stand before the command.
struct Wrapper(&'static str, &'static [&'static str], usize);

const WRAPPERS: &[Wrapper] = &[
    Wrapper("sudo", &["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "-U", "--user", "--group", "--chdir"], 0),
    Wrapper("time", &["-f", "-o"], 0),
    Wrapper("command", &[], 0),
    Wrapper("exec", &["-a"], 0),
    Wrapper("nohup", &[], 0),
    Wrapper("builtin", &[], 0),
    Wrapper("then", &[], 0),
    Wrapper("do", &[], 0),
    Wrapper("else", &[], 0),
    Wrapper("timeout", &["-k", "-s", "--signal", "--kill-after"], 1),
    Wrapper("gtimeout", &["-k", "-s", "--signal", "--kill-after"], 1),
    Wrapper("nice", &["-n", "--adjustment"], 0),
    Wrapper("ionice", &["-c", "-n", "--class", "--classdata"], 0),
    Wrapper("chrt", &[], 1),
    Wrapper("taskset", &[], 1),
    Wrapper("stdbuf", &["-i", "-o", "-e", "--input", "--output", "--error"], 0),
    Wrapper("setsid", &[], 0),
    Wrapper("unbuffer", &[], 0),
    Wrapper("chronic", &[], 0),
    Wrapper("flock", &["-w", "-E", "--timeout", "--conflict-exit-code"], 1),
    Wrapper("xvfb-run", &["-n", "-s", "-e", "-f", "-p", "-w"], 0),
    Wrapper("retry", &["-t", "-d", "-n", "-m", "-s", "--times", "--delay", "--tries", "--max", "--sleep"], 0),
    Wrapper("doas", &["-u", "-C"], 0),
    Wrapper("direnv exec", &[], 1),
    Wrapper("devbox run", &["-c", "--config", "-e", "--env"], 0),
    Wrapper("mise exec", &["-C", "-j"], 0),
    Wrapper("mise x", &["-C", "-j"], 0),
    Wrapper("doppler run", &["-p", "-c", "-t", "--project", "--config", "--token"], 0),
    Wrapper("op run", &["--env-file", "--account"], 0),
    Wrapper("pixi run", &["-e", "--environment", "--manifest-path"], 0),
    Wrapper("poetry run", &[], 0),
    Wrapper("uv run", &["--with", "--project", "--directory", "-p", "--python"], 0),
    Wrapper("pipenv run", &[], 0),
    Wrapper("bundle exec", &[], 0),
];

/// Options of nix that take one value, and those that take two.
const OF_NIX: &[&str] = &["-f", "--file", "--extra-experimental-features", "--experimental-features", "-L", "-j", "-I"];
const OF_NIX_TWO: &[&str] = &["--option", "--override-input", "--arg", "--argstr"];

/// What a command runs.
pub(super) enum Runs {
    /// What its words say.
    Itself(Vec<Alternatives>),
    /// A text, in a shell of its own.
    Text(String),
    /// A text, in this shell.
    Here(String),
}

fn first(words: &[Alternatives], at: usize) -> &str {
    words.get(at).and_then(|word| word.first()).map_or("", String::as_str)
}

/// What stands behind all the programs that only run another.
pub(super) fn unwrapped(mut words: Vec<Alternatives>) -> Runs {
    loop {
        if last_segment(first(&words, 0)) == "eval" {
            let texts: Vec<&str> = (1..words.len()).map(|at| first(&words, at)).collect();
            return Runs::Here(texts.join(" ").replace(super::expand::BREAK, " "));
        }
        if let Some(text) = text_of(&words) {
            return Runs::Text(text);
        }
        let Some(skipped) = wrapped(&words).filter(|at| *at > 0 && *at < words.len()) else {
            return Runs::Itself(words);
        };
        words.drain(..skipped);
        if let Some(name) = nix_program(&words) {
            words[0] = vec![name];
            if first(&words, 1) == "--" {
                words.remove(1);
            }
        }
    }
}

/// Where the command of a wrapper begins.
fn wrapped(words: &[Alternatives]) -> Option<usize> {
    let name = last_segment(first(words, 0));
    if name == "nix" {
        return nix(words);
    }
    if name == "command" && matches!(first(words, 1), "-v" | "-V") {
        return None;
    }
    let fits = |wrapper: &&Wrapper| match wrapper.0.split_once(' ') {
        Some((program, command)) => program == name && first(words, 1) == command,
        None => wrapper.0 == name,
    };
    let Wrapper(own, options, plain) = WRAPPERS.iter().find(fits)?;
    let mut at = own.split(' ').count();
    let mut plain = *plain;
    loop {
        let word = first(words, at);
        if word == "--" {
            return Some(at + 1 + plain);
        }
        if word.starts_with('-') {
            at += 1 + usize::from(options.contains(&word));
        } else if plain > 0 {
            (at, plain) = (at + 1, plain - 1);
        } else if word.starts_with(|c: char| c.is_ascii_digit()) && word.len() < 8 && !word.contains('/') {
            // No program is called by a number: it is how often, or how long.
            at += 1;
        } else {
            return Some(at);
        }
    }
}

/// `nix develop … -c COMMAND`, `nix shell … -c COMMAND`, and `nix run …#NAME -- ARGUMENTS`, of which the name is left in front.
fn nix(words: &[Alternatives]) -> Option<usize> {
    let mut at = 1;
    while first(words, at).starts_with('-') {
        at += 1 + nix_values(first(words, at));
    }
    let command = first(words, at);
    if matches!(command, "develop" | "shell" | "env") {
        let flag = |at: &usize| matches!(first(words, *at), "-c" | "--command");
        return (at..words.len()).find(flag).map(|at| at + 1);
    }
    if command != "run" {
        return None;
    }
    at += 1;
    while first(words, at).starts_with('-') {
        at += 1 + nix_values(first(words, at));
    }
    first(words, at).contains('#').then_some(at)
}

fn nix_values(option: &str) -> usize {
    if OF_NIX_TWO.contains(&option) { 2 } else { usize::from(OF_NIX.contains(&option)) }
}

/// The program of `SOURCE#NAME`.
fn nix_program(words: &[Alternatives]) -> Option<String> {
    let (source, name) = first(words, 0).split_once('#')?;
    let known = source.contains("nixpkgs") && !name.is_empty();
    known.then(|| name.rsplit('.').next().unwrap_or(name).to_owned())
}

/// The text that a shell is given to run.
fn text_of(words: &[Alternatives]) -> Option<String> {
    let after = |options: &[&str]| {
        let at = (1..words.len()).find(|at| options.contains(&first(words, *at)))?;
        Some(first(words, at + 1).to_owned())
    };
    match last_segment(first(words, 0)) {
        "bash" | "sh" | "zsh" | "dash" | "ksh" => {
            let mut at = 1;
            while first(words, at).starts_with(['-', '+']) {
                let option = first(words, at);
                if option.starts_with('-') && !option.starts_with("--") && option.ends_with('c') {
                    return Some(first(words, at + 1).to_owned());
                }
                at += 1 + usize::from(matches!(option, "-o" | "+o" | "-O" | "+O" | "-eo" | "-euo" | "-exo" | "-euxo"));
            }
            None
        }
        "nix-shell" => after(&["--run", "--command"]),
        "su" => after(&["-c", "--command"]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> String {
        let words = text.split(' ').map(|word| vec![word.replace('_', " ")]).collect();
        match unwrapped(words) {
            Runs::Itself(words) => words.concat().join(" "),
            Runs::Text(text) | Runs::Here(text) => format!("[{text}]"),
        }
    }

    #[test]
    fn what_runs_in_the_end_is_found() {
        for (given, wanted) in [
            ("timeout 600 docker push x", "docker push x"),
            ("sudo -E -u root timeout -k 5 10m docker push x", "docker push x"),
            ("retry -t 3 -- docker push x", "docker push x"),
            ("retry 3 docker push x", "docker push x"),
            ("nice -n 10 ionice -c 3 docker push x", "docker push x"),
            ("stdbuf -oL docker push x", "docker push x"),
            ("nix develop .#ci -c ./ci.sh y", "./ci.sh y"),
            ("nix shell nixpkgs#skopeo -c skopeo copy x", "skopeo copy x"),
            ("nix run --option a b nixpkgs#skopeo -- copy x", "skopeo copy x"),
            ("nix run .#publish", ".#publish"),
            ("nix-shell -p skopeo --run skopeo_copy_x", "[skopeo copy x]"),
            ("eval docker_push x", "[docker push x]"),
            ("bash -eo pipefail -c docker_push_x", "[docker push x]"),
            ("bash ./x.sh -c y", "bash ./x.sh -c y"),
            ("command -v docker", "command -v docker"),
            ("docker push 600", "docker push 600"),
            ("timeout 600", "timeout 600"),
        ] {
            assert_eq!(of(given), wanted, "{given}");
        }
    }
}
