//! `docker run` of an image that holds one program: what that program does.
//!
//! In: a call of a client. Out: the call of the program inside, with the arguments that the image is given.

use super::super::shell::{Call, last_segment};

/// Options of `run` that take a value.
const OPTIONS: &[&str] = &[
    "-e",
    "--env",
    "--env-file",
    "-v",
    "--volume",
    "--mount",
    "--tmpfs",
    "--volumes-from",
    "-w",
    "--workdir",
    "--name",
    "-u",
    "--user",
    "--userns",
    "--net",
    "--network",
    "--entrypoint",
    "--platform",
    "-p",
    "--publish",
    "--expose",
    "--link",
    "-h",
    "--hostname",
    "--add-host",
    "--dns",
    "-l",
    "--label",
    "--cpus",
    "-m",
    "--memory",
    "--shm-size",
    "--ulimit",
    "--pull",
    "--restart",
    "--device",
    "--gpus",
    "--ipc",
    "--pid",
    "--runtime",
    "--security-opt",
    "--cap-add",
    "--cap-drop",
    "--log-driver",
    "--log-opt",
    "--cidfile",
    "--authfile",
    "--creds",
];

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
        at += 1 + usize::from(OPTIONS.contains(&option));
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
