//! `docker run` of an image that holds one program: what that program does.
//!
//! In: a call of a client. Out: the call of the program inside, with the arguments that the image is given.

use super::super::shell::{Call, last_segment};

/// Options of `run`, `create`, `pull`, `push` and `login` that stand alone; every other one has a value.
const ALONE: &[&str] = &[
    "--all-tags",
    "--compress",
    "--detach",
    "--disable-content-trust",
    "--env-host",
    "--help",
    "--http-proxy",
    "--init",
    "--interactive",
    "--no-healthcheck",
    "--no-hostname",
    "--no-hosts",
    "--oom-kill-disable",
    "--password-stdin",
    "--privileged",
    "--publish-all",
    "--quiet",
    "--read-only",
    "--read-only-tmpfs",
    "--remove-signatures",
    "--replace",
    "--rm",
    "--rmi",
    "--sig-proxy",
    "--tls-verify",
    "--tty",
    "--use-api-socket",
];
/// Letters of short options that stand alone.
const LETTERS: &[char] = &['d', 'i', 'P', 'q', 't'];

/// Whether the value of an option of such a subcommand is the next word.
#[must_use]
pub fn option_has_value(subcommand: &str, option: &str) -> bool {
    if option.starts_with("--") {
        return option.len() > 2 && !option.contains('=') && !ALONE.contains(&option);
    }
    // Of letters that stand together, only the last one can have a value that does not stand there, too.
    // `-a` pulls and pushes all tags, and attaches a container to what it names.
    let alone = |letter: char| LETTERS.contains(&letter) || letter == 'a' && !matches!(subcommand, "run" | "create");
    let rest = option.trim_start_matches('-').trim_start_matches(alone);
    rest.chars().count() == 1
}

/// Programs that have images of their own, by a part of the image's name.
const PROGRAMS: &[&str] =
    &["skopeo", "crane", "gcrane", "regctl", "oras", "helm", "buildah", "podman", "apko", "ko", "goreleaser", "flux"];

/// The call inside the container that a client runs.
pub(super) fn inside(call: &Call) -> Option<Call> {
    let word = |at: usize| call.words.get(at).and_then(|word| word.first()).map_or("", String::as_str);
    if !matches!(last_segment(word(0)), "docker" | "podman" | "nerdctl") || word(1) != "run" {
        return None;
    }
    let (mut at, mut entry) = (2, None);
    while word(at).starts_with('-') {
        let option = word(at);
        if let Some(program) = option.strip_prefix("--entrypoint=") {
            entry = Some(program);
        } else if option == "--entrypoint" {
            entry = Some(word(at + 1));
        }
        at += 1 + usize::from(option_has_value("run", option));
    }
    let image = word(at).split('@').next().unwrap_or_default();
    let parts = image.split('/').map(|part| part.split(':').next().unwrap_or(part));
    let named = || parts.rev().find_map(|part| PROGRAMS.iter().find(|program| **program == part));
    let program = entry.map(last_segment).or_else(|| named().copied())?;
    // An image without an entry point is given the whole command.
    let rest = call.words.get(at + 1..)?;
    let rest = if last_segment(word(at + 1)) == program { &rest[1..] } else { rest };
    let words = [vec![vec![program.to_owned()]], rest.to_vec()].concat();
    Some(Call { words, ..call.clone() })
}

#[cfg(test)]
mod tests {
    use super::option_has_value;

    #[test]
    fn the_value_stands_behind_or_is_joined() {
        for option in ["-e", "--env", "-dp", "-itv", "--cgroupns", "--group-add", "-h", "-a"] {
            assert!(option_has_value("run", option), "{option}");
        }
        for option in ["-it", "-p80:80", "--rm", "--network=host", "--read-only", "-e=A", "--", "-uroot"] {
            assert!(!option_has_value("run", option), "{option}");
        }
        assert!(!option_has_value("push", "-a") && !option_has_value("login", "--password-stdin"));
    }
}
