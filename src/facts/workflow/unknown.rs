//! What actions and workflows of other repositories do that the table does not know, as far as their names and inputs tell.
//!
//! In: a step or a job that uses one. Out: a push, guessed unless an input says so, or nothing. One that only deploys, cleans up
//! or signs pushes nothing, and neither does one that names another registry or may not write.

use std::collections::BTreeMap;

use super::job::{Did, JobRun, SeenLogin, both};
use super::model::{Access, Job, Secrets, Step};
use super::reference;
use super::run::What;
use super::scope::UNCLEAR;
use super::shell::Variables;
use super::value::{Why, has_hole};
use super::world::World;

/// What the name of something that pushes speaks of.
const PUSHES: &[&str] = &["push", "publish", "build", "release", "bake", "kaniko"];
const PACKAGES: &[&str] = &["docker", "container", "image", "oci", "helm", "chart", "package", "ghcr"];
/// What a part of the name of something begins with that does something else to an image.
const OTHERWISE: &[&str] = &[
    "attest",
    "clean",
    "delet",
    "deploy",
    "download",
    "lint",
    "provenance",
    "prun",
    "purg",
    "remov",
    "retention",
    "scan",
    "sign",
    "slsa",
    "verif",
];

/// Whether the name of an action or workflow says that it does something else with images than pushing them.
fn does_otherwise(uses: &str) -> bool {
    let name = uses.split('@').next().unwrap_or(uses).to_lowercase();
    let own = name.split_once('/').map_or(name.as_str(), |(_, own)| own);
    let mut parts = own.split(|char: char| !char.is_ascii_alphanumeric());
    parts.any(|part| OTHERWISE.iter().any(|word| part.starts_with(word))) && !speaks_of(own, PUSHES)
}

/// Whether the name of an action speaks of pushing, or of what is pushed.
pub(super) fn speaks_of_pushing(name: &str) -> bool {
    speaks_of(name, PUSHES) || speaks_of(name, PACKAGES)
}

fn speaks_of(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}

impl JobRun<'_> {
    /// An action of another repository that the table does not know.
    pub(super) fn unknown(&mut self, step: &Step, uses: &str) -> (Variables, Variables) {
        let name = uses.split('@').next().unwrap_or(uses);
        let owner = name.split('/').next().unwrap_or_default();
        let unclear = BTreeMap::from([(UNCLEAR.to_owned(), Vec::new())]);
        // GitHub's own actions set no environment that an image name could hang on.
        let set = if owner == "actions" || owner == "github" { Variables::new() } else { unclear.clone() };
        let told = self.told_to_push(step);
        let may_push = told != Some(Some(false)) && self.names_the_registry(step, told.is_some());
        let guessed = told.is_none();
        let otherwise = guessed && (does_otherwise(uses) || self.loads(step));
        if may_push && !otherwise && speaks_of_pushing(name) {
            let hole = self.world.holes.of(uses, Why::Remote);
            let mut images = super::handed::images(&self.world.registry, &step.with, |text| self.texts(text));
            if images.is_empty() {
                images.push(format!("{}/{hole}", self.world.registry));
            }
            let happens = self.happens;
            self.happens = both(happens, told.flatten());
            let push = self.push(step, "other", images, Some("composite-remote"));
            push.calls = Some(uses.to_owned());
            push.details.guessed = guessed;
            self.happens = happens;
            self.login_of_unknown(step);
        } else if owner != "actions" && owner != "github" {
            self.note(step, What::Opaque { name: name.to_owned() });
        }
        (unclear, set)
    }

    /// What an input says of pushing, where there is one.
    fn told_to_push(&self, step: &Step) -> Option<Option<bool>> {
        let given = step.input("push").or_else(|| step.input("publish"))?;
        if self.view().a_fork_decides(&given.text) {
            return Some(Some(true));
        }
        let texts = self.texts(&given.text);
        let truth = |text: &String| match text.to_ascii_lowercase().as_str() {
            "false" | "" => Some(false),
            _ if has_hole(text) => None,
            _ => Some(true),
        };
        let first = texts.first().and_then(truth);
        Some(first.filter(|first| texts.iter().all(|text| truth(text) == Some(*first))))
    }

    /// Whether what is built only goes to the machine's own store.
    fn loads(&self, step: &Step) -> bool {
        step.input("load").is_some_and(|text| self.texts(&text.text).iter().all(|text| text == "true"))
    }

    /// Whether the inputs name the registry and, where none says whether to push, a secret.
    fn names_the_registry(&self, step: &Step, told: bool) -> bool {
        let inputs: Vec<String> = step.with.iter().flat_map(|(_, text)| self.texts(&text.text)).collect();
        let named = inputs.iter().any(|text| text.to_lowercase().contains(self.world.registry.as_str()));
        let secret =
            || inputs.iter().any(|text| self.world.holes.inside(text).iter().any(|hole| !hole.secrets.is_empty()));
        named && (told || secret())
    }

    /// An unknown action that is given a password logs in with it. Where it is given several, those of Docker Hub are not meant.
    fn login_of_unknown(&mut self, step: &Step) {
        let find = |words: &[&str], of_hub: bool| {
            let speaks = |name: &str| speaks_of(name, words) && (of_hub || !names_docker_hub(name));
            step.with.iter().find(|(name, _)| speaks(&name.text))
        };
        let passwords = &["password", "token"];
        let Some((name, password)) = find(passwords, false).or_else(|| find(passwords, true)) else { return };
        let of_hub = names_docker_hub(&name.text);
        let password = self.texts(&password.text);
        self.symbolic = true;
        let username = find(&["username", "user"], of_hub).map(|(_, text)| self.texts(&text.text));
        self.symbolic = false;
        let username = username.and_then(|texts| texts.first().map(|text| self.world.holes.shown(text)));
        let registry = vec![self.world.registry.clone()];
        let login = SeenLogin { username, password, implicit: true, ..self.login(step, registry, "action") };
        self.done(step, Did::Login(login.clone()));
        self.seen.logins.push(login);
    }
}

/// Whether a name of an input or variable is that of something of Docker Hub.
pub(super) fn names_docker_hub(name: &str) -> bool {
    let name = name.to_lowercase();
    let ours = ["ghcr", "github", "registry", "host", "server", "url"];
    let of_hub = ["dockerhub", "docker_hub", "docker-hub"].iter().any(|word| name.contains(word));
    let account = ["user", "login", "account", "org", "owner", "password", "token"];
    let of_docker = || name.contains("docker") && account.iter().any(|word| name.contains(word));
    of_hub && !name.contains("ghcr") || of_docker() && !ours.iter().any(|word| name.contains(word))
}

/// Whether a job that calls a workflow of another repository is one that pushes: something says so, what its token may do does not
/// exclude it, and no other registry is named instead.
pub(super) fn workflow_pushes(run: &JobRun<'_>, job: &Job, uses: &str, access: Access) -> bool {
    let world = run.world;
    let inputs: Vec<(&str, Vec<String>)> =
        job.with.iter().map(|(name, text)| (name.text.as_str(), run.texts(&text.text))).collect();
    let texts = || inputs.iter().flat_map(|(_, texts)| texts);
    let named = std::iter::once(&uses.to_owned())
        .chain(texts())
        .any(|text| text.to_lowercase().contains(world.registry.as_str()));
    let told_not_to = |(name, texts): &(&str, Vec<String>)| {
        ["push", "publish"].iter().any(|push| name.eq_ignore_ascii_case(push))
            && texts.iter().all(|text| text == "false")
    };
    if does_otherwise(uses) || inputs.iter().any(told_not_to) {
        return false;
    }
    match access {
        Access::Write => {
            let speaks = speaks_of_pushing(uses);
            let images = inputs.iter().any(|(name, _)| speaks_of(name, &["image", "registry", "chart", "docker"]));
            let elsewhere = inputs.iter().any(|(name, texts)| texts.iter().any(|text| is_elsewhere(world, name, text)));
            named || (speaks || images) && !elsewhere
        }
        // A stored token may do what the built-in one may not.
        Access::Read | Access::None => {
            let stored = |name: &str| !name.eq_ignore_ascii_case("GITHUB_TOKEN");
            let secrets: Vec<String> = match &job.secrets {
                Secrets::Given(given) => given.iter().flat_map(|(_, text)| run.texts(&text.text)).collect(),
                Secrets::Inherit | Secrets::None => Vec::new(),
            };
            let mut holes = secrets.iter().flat_map(|text| world.holes.inside(text));
            let handed = holes.any(|hole| hole.secrets.iter().any(|name| stored(name)));
            named && (handed || access == Access::None && matches!(job.secrets, Secrets::Inherit))
        }
        Access::Undeclared => named,
    }
}

/// Whether an input for an image or its registry names another registry in plain text.
fn is_elsewhere(world: &World<'_>, name: &str, text: &str) -> bool {
    let meant = speaks_of(name, &["image", "registr", "repo", "tag"]);
    let mut names = text.split(|char: char| char.is_whitespace() || char == ',');
    meant
        && names.any(|text| {
            let host = reference::host(text);
            let whole = speaks_of(name, &["registr"]) || text.contains('/');
            let known = whole && !text.is_empty() && !has_hole(&host) && host.contains('.');
            known && host != world.registry && host != world.host
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_done() {
        let otherwise = [
            "slsa-framework/slsa-github-generator/.github/workflows/generator_container_slsa3.yml@v2",
            "azure/container-apps-deploy-action@v1",
            "snok/container-retention-policy@v3",
            "octo/image-cleanup@v1",
        ];
        assert!(otherwise.iter().all(|uses| does_otherwise(uses)));
        let pushes =
            ["octo/build-and-deploy@v1", "deploy-co/image@v1", "octo/flows/.github/workflows/build-sign-push.yml@v1"];
        assert!(!pushes.iter().any(|uses| does_otherwise(uses)));
    }

    #[test]
    fn names_of_docker_hub_are_told() {
        for name in [
            "DOCKERHUB_USERNAME",
            "secrets.DOCKER_USERNAME",
            "docker_hub_org",
            "vars.DOCKERHUB_REPO",
            "docker_password",
        ] {
            assert!(names_docker_hub(name), "{name}");
        }
        for name in
            ["GHCR_USERNAME", "DOCKER_REGISTRY", "DOCKER_REGISTRY_USER", "GHCR_DOCKERHUB", "docker_image", "USERNAME"]
        {
            assert!(!names_docker_hub(name), "{name}");
        }
    }
}
