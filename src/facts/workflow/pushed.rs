//! From what a job pushes to the images of the registry.
//!
//! In: a push with its references, and whether the job logs in to the registry. Out: [`PushedImage`]s, each with its tags. A
//! push to another registry is none; where the registry is not known, the login decides.

use std::collections::{BTreeMap, BTreeSet};

use super::flow::Granted;
use super::job::{Did, Push, Seen, SeenLogin};
use super::model::Access;
use super::reference::{self, Match, Reference};
use super::report::PushedImage;
use super::run::What;
use super::runs;
use super::unknown;
use super::value::{Why, has_hole, is_hole};
use super::world::World;
use crate::work;

/// How a job logs in to the registry.
#[derive(Clone, Copy, Debug)]
pub(super) struct LoggedIn {
    /// Whether it does.
    pub(super) known: Match,
    /// Whether it does and logs in to no other one.
    pub(super) sole: bool,
    /// Whether what it pushes there can be a package of the repository's owner only: the built-in token writes to no other, and
    /// a job that logs in elsewhere too is granted the right to write for this registry.
    pub(super) own: bool,
    /// Whether it logs in to Docker Hub too.
    pub(super) hub: bool,
    /// Whether it surely pushes something here.
    pub(super) named: bool,
}

impl LoggedIn {
    /// A login of which no more is known.
    pub(super) fn as_known(known: Match) -> Self {
        Self { known, sole: true, own: false, hub: false, named: false }
    }

    /// How a job with this login does it.
    pub(super) fn of(world: &World<'_>, granted: &Granted, seen: &Seen, login: Option<(&SeenLogin, Match)>) -> Self {
        let known = login.map_or(Match::No, |(_, known)| known);
        let sole =
            known == Match::Yes && seen.logins.iter().all(|login| runs::login_matches(world, login) == Match::Yes);
        let token = login.is_some_and(|(login, _)| with_the_token(world, login));
        let writes = granted.access == Access::Write || sole && granted.access == Access::Undeclared;
        let hub = seen.logins.iter().flat_map(|login| &login.registry).any(|host| reference::host(host) == DOCKER_HUB);
        let mut references = seen.pushes.iter().flat_map(|push| &push.references);
        let named = references.any(|text| belongs(world, text) == Some(Match::Yes));
        Self { known, sole, own: known == Match::Yes && token && writes, hub, named }
    }
}

/// Where a reference without a registry belongs.
const DOCKER_HUB: &str = "docker.io";

/// Whether a reference belongs to the registry; nothing where it is none.
fn belongs(world: &World<'_>, text: &str) -> Option<Match> {
    Reference::read(text).map(|reference| reference::is_registry(&reference.registry, &world.registry))
}

/// Whether a name that begins with something unknown is as a rule another registry's: the unknown part is called after Docker Hub,
/// or nothing calls it a registry in a job that logs in there too, and either a name follows it or something else is pushed here.
fn is_elsewhere(world: &World<'_>, reference: &Reference, login: LoggedIn) -> bool {
    if !reference.registry.chars().all(is_hole) {
        return false;
    }
    let sources: Vec<String> =
        world.holes.inside(&reference.registry).into_iter().map(|hole| hole.source.to_lowercase()).collect();
    let says = |words: &[&str]| sources.iter().any(|source| words.iter().any(|word| source.contains(word)));
    let of_hub = sources.iter().any(|source| unknown::names_docker_hub(source));
    // Of two registries of which one is surely pushed to, the unknown one is the other.
    let other = login.named && !says(&["ghcr"]);
    of_hub
        || login.hub && (other || !reference.path.is_empty() && !says(&["ghcr", "registry", "host", "server", "url"]))
}

/// The images of a push that belong to the registry.
pub(super) fn images(world: &World<'_>, push: &Push, login: LoggedIn) -> Vec<PushedImage> {
    let LoggedIn { known, sole, own, .. } = login;
    let owner = world.repository.as_ref().filter(|_| own).map(|(owner, _)| owner.to_lowercase());
    let mut out: Vec<PushedImage> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut tags: BTreeSet<(usize, String)> = BTreeSet::new();
    let beside_some = |of: Match| push.references.iter().any(|text| belongs(world, text) == Some(of));
    // Beside a name of the registry, one of which nothing is known is as a rule another registry's; beside one of another
    // registry it is as a rule that one's, where something else is pushed here.
    let beside = beside_some(Match::Yes) || login.named && !sole && beside_some(Match::No);
    for text in &push.references {
        let Some(reference) = Reference::read(text) else { continue };
        let wanted = match reference::is_registry(&reference.registry, &world.registry) {
            Match::Yes => !reference.path.is_empty(),
            Match::Maybe => {
                known != Match::No && !(beside && reference.path.is_empty()) && !is_elsewhere(world, &reference, login)
            }
            Match::No => false,
        };
        if !wanted {
            continue;
        }
        let unknown =
            reference.path.is_empty() || reference.registry.chars().all(is_hole) && reference.path.chars().all(is_hole);
        // Where a job logs in to several registries, a name of which nothing is known can be one of any of them.
        let elsewhere = !sole && reference.registry.chars().all(is_hole);
        let name = match unknown {
            true if owner.is_some() => format!("{}/{}/?", world.registry, owner.as_deref().unwrap_or_default()),
            true if elsewhere => "?".to_owned(),
            true => format!("{}/?", world.registry),
            false => reference.name(),
        };
        let whole = format!("{}/{}", reference.registry, reference.path);
        let capitals = !push.lowercases && whole != whole.to_lowercase();
        let tag = reference.tag.as_deref().filter(|tag| !tag.is_empty()).map(|tag| tag_shown(world, tag));
        work::count(1);
        let at = *places.entry(name.clone()).or_insert(out.len());
        let tag = tag.filter(|tag| tags.insert((at, tag.clone())));
        match out.get_mut(at) {
            Some(image) => image.tags.extend(tag),
            None => out.push(PushedImage {
                name,
                written: capitals.then(|| reference::marked(&whole)),
                tags: tag.into_iter().collect(),
                unknown: reference::unknown_parts(&world.holes, &format!("{}/{}", reference.registry, reference.path)),
                tool: push.tool.clone(),
                file: push.step.file.clone(),
                place: push.step.place,
                context: push.details.context.clone(),
                dockerfile: push.details.dockerfile.clone(),
            }),
        }
    }
    out
}

/// The images of a push that was given no tag: those that docker/metadata-action was told, else one whose name is not known.
/// Where it was told only images of other registries there is none.
pub(super) fn untagged(world: &World<'_>, seen: &Seen, push: &Push) -> Vec<PushedImage> {
    let told = seen.done.iter().filter_map(|done| match &done.what {
        Did::Other(What::Metadata(told)) => Some(&told.images),
        _ => None,
    });
    let mut references: Vec<String> = told.flatten().map(|image| image.raw.to_lowercase()).collect();
    if references.is_empty() {
        references.push(format!("{}/{}", world.registry, world.holes.of("tags", Why::Runtime)));
    }
    let references = references.iter().flat_map(|image| image.split(',')).map(|image| image.trim().to_owned());
    images(world, &Push { references: references.collect(), ..push.clone() }, LoggedIn::as_known(Match::No))
}

/// A tag with expressions for what is not known; a rule of docker/metadata-action stands for itself.
fn tag_shown(world: &World<'_>, tag: &str) -> String {
    let mut chars = tag.chars();
    if let (Some(only), None) = (chars.next(), chars.next())
        && let Some(hole) = world.holes.get(only).filter(|hole| has_hole(tag) && hole.source.starts_with("type="))
    {
        return hole.source;
    }
    // What only a shell works out stands in no expression that a reader could look up.
    world.holes.shown(&world.holes.without(tag, |hole| hole.why == Why::Shell && !hole.source.starts_with("${{")))
}

/// Whether a login is there to pull: its token may not write.
pub(super) fn only_reads(world: &World<'_>, granted: &Granted, login: &SeenLogin) -> bool {
    with_the_token(world, login) && matches!(granted.access, Access::Read | Access::None)
}

/// Whether a login takes the built-in token and nothing else.
fn with_the_token(world: &World<'_>, login: &SeenLogin) -> bool {
    let secrets = runs::secrets_of(world, login);
    !secrets.is_empty() && secrets.iter().all(|secret| secret == "GITHUB_TOKEN")
}

/// Whether nothing is known of the registry of a reference.
pub(super) fn of_any_registry(text: &str) -> bool {
    text.split('/').next().is_some_and(|registry| !registry.is_empty() && registry.chars().all(is_hole))
}

/// Whether the registry of a reference is a variable that only the machine sets on which the job runs.
pub(super) fn of_the_machine(world: &World<'_>, text: &str) -> bool {
    let registry = text.split('/').next().unwrap_or_default();
    let mut holes = world.holes.inside(registry).into_iter();
    let hole = holes.next().filter(|_| registry.chars().all(is_hole));
    hole.is_some_and(|hole| hole.why == Why::Shell && !hole.source.contains('(')) && holes.next().is_none()
}
