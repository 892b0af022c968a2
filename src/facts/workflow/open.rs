//! Jobs that log in to the registry, may write to it, and were not seen to push: whether they do does not follow from the files.
//!
//! In: what a job did, and its login. Out: a problem that names the job, where it runs something that cannot be read.

use super::collect::Under;
use super::job::{Did, Seen, SeenLogin};
use super::model::Access;
use super::problem::{Problem, ProblemKind};
use super::run::What;
use super::runs;
use super::unknown;
use super::value::has_hole;
use super::world::World;

/// Programs that are given names of the registry and change nothing in it.
const READERS: &[&str] = &[
    "curl", "cosign", "find", "git", "grep", "grype", "helm", "k3d", "kind", "kubectl", "minikube", "syft", "trivy",
    "wget", "yq",
];

/// Whether a program that is not known is given a name of the registry, or is itself not known.
pub(super) fn is_unread(name: &str, arguments: &[Vec<String>], registry: &str) -> bool {
    let named = || arguments.iter().flatten().any(|text| text.contains(registry));
    let known = || super::command::is_program(name) || READERS.contains(&name);
    name == super::shell::UNREAD || !name.is_empty() && name.chars().all(super::value::is_hole) || named() && !known()
}

/// Whether something that is not read may be what pushes. An action of another repository that does says so in its name.
fn may_push(world: &World<'_>, name: &str) -> bool {
    !name.contains('/') || world.is_folder(name) || unknown::speaks_of_pushing(name)
}

/// What is to be said of a job without a push.
pub(super) fn of(under: &Under<'_>, seen: &Seen, login: &SeenLogin) -> Option<Problem> {
    let secrets = runs::secrets_of(under.world, login);
    let stored = secrets.iter().any(|secret| secret != "GITHUB_TOKEN");
    let may_write = stored || !secrets.is_empty() && under.granted.access == Access::Write;
    // Of a script, what was not read is known; what an action does, or a script in another language, is not.
    let closed = |place| {
        let mut steps = under.job.steps.iter().filter(|step| step.place == place);
        steps.any(|step| step.uses.is_some() || step.shell.as_ref().is_some_and(|shell| shell.contains("python")))
    };
    let opaque = seen.done.iter().any(|done| {
        let step = done.outer.as_ref().unwrap_or(&done.step);
        let Did::Other(What::Opaque { name }) = &done.what else { return false };
        done.happens != Some(false) && may_push(under.world, name) && closed(step.place)
    });
    let unnamed =
        seen.pushes.iter().any(|push| push.happens != Some(false) && push.references.iter().any(|r| has_hole(r)));
    let open = opaque || unnamed || under.world.unread.get();
    (may_write && open && under.happens != Some(false)).then(|| Problem {
        file: under.workflow.path.clone(),
        place: Some(under.job.id.place),
        kind: ProblemKind::LoginWithoutPush,
        detail: under.job.id.text.clone(),
    })
}
