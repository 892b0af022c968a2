//! What a called program does to a registry.
//!
//! In: a [`Call`] with its arguments. Out: [`Effect`]s: pushes with the references they name, logins, and files of the
//! repository that decide further. The steps: take the arguments apart; ask the module of the program.

mod arguments;
mod container;
mod credentials;
mod docker;
mod files;
mod others;
mod table;

use super::shell::{Alternatives, CREDENTIALS, Call, in_checkout, last_segment};
use super::value::Holes;
use arguments::Arguments;
pub use container::option_has_value;
pub(super) use docker::{cache_references, outputs_push, set_pushes};
pub(super) use files::join;

/// What a program does.
#[derive(Clone, Debug)]
pub(super) enum Effect {
    /// Pushes references; also what it builds for that.
    Push { tool: &'static str, references: Vec<String>, built: Option<Built> },
    /// Builds and does not push.
    Build { tool: &'static str, references: Vec<String>, built: Built },
    /// Renames, fetches or runs images.
    Name { references: Vec<String> },
    /// Logs in to a registry; `argument` when the password is one that a login takes.
    Login {
        client: String,
        registry: Vec<String>,
        username: Alternatives,
        password: Alternatives,
        argument: bool,
        /// Whether what pushes does it by itself.
        implicit: bool,
    },
    /// Logs out of a registry; of all of them where none is named.
    Logout { client: String, registry: Vec<String> },
    /// Signs with a certificate for the run's identity.
    Sign,
    /// Runs something that a file of the repository describes.
    Follow(Follow),
    /// Packs a chart, which is pushed later.
    Chart(String),
}

/// What a program is told to build.
#[derive(Clone, Debug, Default)]
pub(super) struct Built {
    /// `name=value`.
    pub(super) labels: Vec<String>,
    /// The Dockerfile.
    pub(super) files: Vec<String>,
    /// What `--cache-to` says.
    pub(super) caches: Vec<String>,
    pub(super) by_digest: bool,
}

/// A file of the repository that says what happens.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Follow {
    Make {
        folder: String,
        file: Option<String>,
        targets: Vec<String>,
        variables: Vec<(String, Alternatives)>,
    },
    Task {
        folder: String,
        file: Option<String>,
        tasks: Vec<String>,
        variables: Vec<(String, Alternatives)>,
    },
    Just {
        folder: String,
        file: Option<String>,
        /// Recipes, each with its arguments.
        recipes: Vec<Alternatives>,
        variables: Vec<(String, Alternatives)>,
    },
    /// A script of `package.json`.
    Npm {
        folder: String,
        name: String,
        arguments: Vec<Alternatives>,
    },
    Script {
        /// The folder that it runs in.
        folder: String,
        path: String,
        arguments: Vec<Alternatives>,
    },
    Bake {
        folder: String,
        files: Vec<String>,
        targets: Vec<String>,
        sets: Vec<String>,
    },
    Compose {
        folder: String,
        files: Vec<String>,
        services: Vec<String>,
        build: bool,
    },
    Goreleaser {
        file: Option<String>,
    },
    /// A target of an Earthfile that is built and pushed, and its arguments; no target where that is not known.
    Earthly {
        folder: String,
        target: Option<String>,
        arguments: Vec<(String, String)>,
    },
    /// `helm push ARCHIVE TARGET`.
    Helm {
        archive: String,
        target: Vec<String>,
    },
    /// `ko build PATH…`: paths, and how names are made.
    Ko(KoBuild),
}

/// What ko is told.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct KoBuild {
    /// The packages of Go that it builds.
    pub(super) paths: Vec<String>,
    /// Whether names end in the last part of the import path.
    pub(super) base: bool,
    /// Whether the name is the repository's and nothing else.
    pub(super) bare: bool,
    pub(super) labels: Vec<String>,
    pub(super) tags: Vec<String>,
}

/// The effects of a call. What pushes with credentials of its own logs in by itself.
pub(super) fn effects(holes: &Holes, call: &Call) -> Vec<Effect> {
    if call.words.first().is_some_and(|word| word.iter().any(|name| name == CREDENTIALS)) {
        return credentials::of_file(holes, call);
    }
    let inside = container::inside(call).map(|inner| own_effects(holes, &inner));
    let effects: Vec<Effect> = own_effects(holes, call).into_iter().chain(inside.into_iter().flatten()).collect();
    credentials::of_push(call, &effects).into_iter().chain(effects).collect()
}

/// Programs that push, or lead to what does.
const PROGRAMS: &[&str] = &[
    "apko",
    "bash",
    "buildah",
    "crane",
    "docker",
    "docker-compose",
    "earthly",
    "flux",
    "gcrane",
    "goreleaser",
    "helm",
    "imgpkg",
    "just",
    "ko",
    "make",
    "nerdctl",
    "oras",
    "pack",
    "podman",
    "regctl",
    "sh",
    "skopeo",
    "sudo",
    "task",
];

/// Whether a word names a program that may push, or a script.
pub(super) fn is_program(word: &str) -> bool {
    let name = last_segment(word);
    PROGRAMS.contains(&name) || name.ends_with(".sh")
}

/// Whether a program is surely told to change nothing.
fn only_tried(call: &Call) -> bool {
    call.words.iter().any(|word| !word.is_empty() && word.iter().all(|text| text == "--dry-run"))
}

fn own_effects(holes: &Holes, call: &Call) -> Vec<Effect> {
    let Some(program) = call.words.first().and_then(|word| word.first()) else { return Vec::new() };
    let name = program.rsplit('/').next().unwrap_or(program);
    let rest = Arguments::new(&call.words[1..]);
    match name {
        "docker" => docker::docker(&rest, call),
        "docker-compose" => docker::compose(&rest, call),
        "docker-buildx" | "buildx" => docker::buildx(&rest, call),
        "podman" | "nerdctl" | "buildah" => others::podman(
            if name == "nerdctl" {
                "docker-cli"
            } else if name == "podman" {
                "podman"
            } else {
                "buildah"
            },
            &rest,
            call,
        ),
        "make" | "gmake" => files::make(&rest, call),
        "task" | "go-task" => files::task(&rest, call),
        "just" => files::just(&rest, call),
        "npm" | "yarn" | "pnpm" | "bun" => files::npm(&rest, call),
        "bash" | "sh" | "zsh" | "dash" => files::script(&rest, call),
        // They stand in the repository and are read by none.
        "mvnw" | "gradlew" => others::program(holes, name, &rest, call),
        "python" | "python3" | "node" | "ruby" if !only_tried(call) => files::script(&rest, call),
        _ if program.contains('/') && (!program.starts_with('/') || in_checkout(program).is_some())
            || name.ends_with(".sh") =>
        {
            files::own_script(program, call)
        }
        _ => others::program(holes, name, &rest, call),
    }
}
