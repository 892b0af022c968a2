//! From all sources to the facts.
//!
//! In: a workspace, what the user gave outright, and the variables that GitHub Actions sets. The steps: read every source into
//! a layer; find out which repository this is about; drop the layers that describe another one; take each fact from the first
//! layer that knows it; work out what follows. The order of the layers is flags, environment, configuration, workflows, git, CI.

use std::collections::BTreeMap;

use super::action::Actions;
use super::config::{self, Config, Options};
use super::error::{FactError, Problem};
use super::git::{self, Checkout};
use super::host::Host;
use super::image::ImageName;
use super::layer::{Layer, LayerImage};
use super::list::Fact;
use super::origin::{Known, Origin};
use super::overrides::{self, Override};
use super::shape::{Answer, Builder, Credential, OriginKind};
use super::types::{FreeText, FullName, SecretName};
use super::workflow::{self, Question, Report};
use super::{Facts, ImageDetails, Job};
use crate::source::Workspace;

/// The variable of GitHub Actions that names the repository.
const CI_REPOSITORY: &str = "GITHUB_REPOSITORY";
/// The variable of GitHub Actions that holds the web address of this GitHub.
const CI_SERVER: &str = "GITHUB_SERVER_URL";

/// The variables of GitHub Actions that [`gather`] looks at.
pub const CI_VARIABLES: &[&str] = &[CI_REPOSITORY, CI_SERVER];

/// Everything that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// The facts.
    pub facts: Facts,
    /// Settings of the command line from the configuration file.
    pub options: Options,
    /// The sources that were left out because they describe another repository.
    pub dropped: Vec<Dropped>,
    /// What was read of the workflows.
    pub workflows: Report,
}

/// A source that describes another repository than the one that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// What kind of source.
    pub kind: OriginKind,
    /// How to cite it.
    pub place: String,
    /// The repository that it describes.
    pub repository: String,
}

/// Gathers the facts of the repository in `workspace`.
///
/// `overrides` are the flags and variables of the user; `ci` holds the [`CI_VARIABLES`] that are set; `actions` is what is known
/// of the actions that workflows use.
///
/// # Errors
///
/// Every error in the overrides and the configuration at once; else why git's files do not say which repository this is;
/// else [`Problem::NoRepository`]. With a repository that was given outright, trouble with git's files is not an error.
pub fn gather(
    workspace: &dyn Workspace,
    overrides: &[Override],
    ci: &BTreeMap<String, String>,
    actions: &Actions,
) -> Result<Gathered, Vec<FactError>> {
    let given = given(workspace, overrides)?;
    let options = given.2.options.clone();
    let (mut layers, repository, dropped) = choose(workspace, given, ci_layer(ci)).map_err(|error| vec![error])?;
    let workflows = layers.read_workflows(workspace, &repository, actions, &dropped);
    let facts = layers.facts(repository)?;
    Ok(Gathered { facts, options, dropped, workflows })
}

/// What people wrote for this program: all of it is read before the first error is reported.
fn given(workspace: &dyn Workspace, overrides: &[Override]) -> Result<(Layer, Layer, Config), Vec<FactError>> {
    let flags = overrides::layer(overrides, OriginKind::Flag);
    let environment = overrides::layer(overrides, OriginKind::Environment);
    let config = config::read(workspace);
    match (flags, environment, config) {
        (Ok(flags), Ok(environment), Ok(config)) => Ok((flags, environment, config)),
        (flags, environment, config) => {
            let errors = [flags.err(), environment.err(), config.err()];
            Err(errors.into_iter().flatten().flatten().collect())
        }
    }
}

/// What GitHub Actions says.
fn ci_layer(variables: &BTreeMap<String, String>) -> Result<Layer, FactError> {
    let mut layer = Layer::default();
    let set = |name: &str| variables.get(name).map(|text| text.trim()).filter(|text| !text.is_empty());
    let origin = |name| Origin::new(OriginKind::Ci, name);
    let fail = |fact, text: &str, name: &str, error| FactError::new(Problem::Value(error), Some(fact), text, name);
    if let Some(text) = set(CI_REPOSITORY) {
        let name = FullName::new(text).map_err(|error| fail(Fact::Repository, text, CI_REPOSITORY, error))?;
        layer.repository = Some(Known::new(name, origin(CI_REPOSITORY)));
    }
    if let Some(text) = set(CI_SERVER) {
        let host = Host::of_address(text).map_err(|error| fail(Fact::Host, text, CI_SERVER, error))?;
        layer.host = Some(Known::new(host.of_remote(), origin(CI_SERVER)));
    }
    Ok(layer)
}

/// What git's files say of the repository that is asked for.
enum GitSays {
    /// Nothing.
    Nothing,
    /// These facts.
    Facts(Box<Layer>),
    /// They describe another repository.
    Other(FullName, String),
}

/// What every source says, before it is known which of them describe the repository in question.
struct Said {
    flags: Layer,
    environment: Layer,
    config: Config,
    git: GitSays,
    ci: Layer,
}

/// Finds out which repository this is about, and drops the layers that describe another one.
fn choose(
    workspace: &dyn Workspace,
    (flags, environment, config): (Layer, Layer, Config),
    ci: Result<Layer, FactError>,
) -> Result<(Layers, Known<FullName>, Vec<Dropped>), FactError> {
    let outright = flags.repository.as_ref().or(environment.repository.as_ref()).cloned();
    let wanted = outright.as_ref().or(config.layer.repository.as_ref()).cloned();
    let host = [&flags, &environment, &config.layer].into_iter().find_map(|layer| layer.host.as_ref());
    let (ci, ci_error) = ci.map_or_else(|error| (Layer::default(), Some(error)), |layer| (layer, None));
    let git = ask_git(workspace, wanted.as_ref(), ci.repository.as_ref(), host.map(|host| &host.value))?;
    let git_repository = if let GitSays::Facts(layer) = &git { layer.repository.clone() } else { None };
    let Some(repository) = wanted.or(git_repository).or_else(|| ci.repository.clone()) else {
        let nothing = || FactError::new(Problem::NoRepository, Some(Fact::Repository), "", "");
        return Err(ci_error.unwrap_or_else(nothing));
    };
    let said = Said { flags, environment, config, git, ci };
    let (layers, dropped) = said.about(&repository.value, outright.is_some());
    Ok((layers, repository, dropped))
}

impl Said {
    /// The layers, without those that describe another repository. A configuration file can do so only when the user named
    /// the repository outright; otherwise it is the file that says which repository this is.
    fn about(self, repository: &FullName, outright: bool) -> (Layers, Vec<Dropped>) {
        let mut dropped = Vec::new();
        let mut drop = |kind, place: &str, name: &FullName| {
            dropped.push(Dropped { kind, place: place.to_owned(), repository: name.to_string() });
            Layer::default()
        };
        let described = config_is_about(&self.config, &self.git).filter(|name| outright && !name.is(repository));
        let config = match described {
            Some(name) => drop(OriginKind::Config, self.config.file, &name),
            None => self.config.layer,
        };
        let git = match self.git {
            GitSays::Nothing => Layer::default(),
            GitSays::Facts(layer) => *layer,
            GitSays::Other(name, place) => drop(OriginKind::Git, &place, &name),
        };
        let ci = match &self.ci.repository {
            Some(name) if !name.value.is(repository) => drop(OriginKind::Ci, CI_REPOSITORY, &name.value),
            _ => self.ci,
        };
        (Layers([self.flags, self.environment, config, Layer::default(), git, ci]), dropped)
    }
}

/// The repository that a configuration file describes: the one it names, else the one it was checked out with.
fn config_is_about(config: &Config, git: &GitSays) -> Option<FullName> {
    match (&config.layer.repository, git) {
        _ if config.file.is_empty() => None,
        (Some(name), _) => Some(name.value.clone()),
        (None, GitSays::Other(name, _)) => Some(name.clone()),
        (None, _) => None,
    }
}

/// Asks git for the facts of the wanted repository; of its main remote where none is wanted. Where that one is of no use, the
/// repository that CI names is as good as wanted.
fn ask_git(
    workspace: &dyn Workspace,
    wanted: Option<&Known<FullName>>,
    ci: Option<&Known<FullName>>,
    host: Option<&Host>,
) -> Result<GitSays, FactError> {
    let checkout = match git::checkout(workspace) {
        Ok(Some(checkout)) => checkout,
        Err(error) if wanted.or(ci).is_none() => return Err(error),
        _ => return Ok(GitSays::Nothing),
    };
    if let Some(wanted) = wanted {
        return by_name(&checkout, &wanted.value, host, workspace).or(Ok(GitSays::Nothing));
    }
    let main = match checkout.main_remote() {
        Ok(None) => return Ok(GitSays::Nothing),
        Ok(Some(remote)) => checkout.layer(remote, host.is_some(), workspace),
        Err(error) => Err(error),
    };
    match (main, ci) {
        (Ok(layer), _) => Ok(GitSays::Facts(Box::new(layer))),
        (Err(_), Some(ci)) => by_name(&checkout, &ci.value, host, workspace),
        (Err(error), None) => Err(error),
    }
}

/// The facts of the remote that is the wanted repository.
fn by_name(
    checkout: &Checkout,
    wanted: &FullName,
    host: Option<&Host>,
    workspace: &dyn Workspace,
) -> Result<GitSays, FactError> {
    if let Some(remote) = checkout.remote_of(wanted, host) {
        return Ok(GitSays::Facts(Box::new(checkout.layer(remote, true, workspace)?)));
    }
    let main = checkout.main_remote().ok().flatten();
    let other = main.and_then(|remote| checkout.repository(remote)).or_else(|| checkout.any_repository());
    Ok(other.map_or(GitSays::Nothing, |name| GitSays::Other(name.clone(), checkout.place().to_owned())))
}

/// The layers in their order: flags, environment, configuration, workflows, git, CI.
struct Layers([Layer; 6]);

/// Where the layer of the workflows lies.
const WORKFLOWS: usize = 3;

impl Layers {
    /// Reads the workflow files into their layer. In a checkout of another repository they are that one's.
    fn read_workflows(
        &mut self,
        workspace: &dyn Workspace,
        repository: &Known<FullName>,
        actions: &Actions,
        dropped: &[Dropped],
    ) -> Report {
        if dropped.iter().any(|dropped| dropped.kind == OriginKind::Git) {
            return Report::default();
        }
        let host = self.first(|layer| &layer.host).map_or_else(Host::default, |host| host.value);
        let registry = self.first(|layer| &layer.registry).map_or_else(|| host.registry(), |registry| registry.value);
        let FullName { owner, name } = &repository.value;
        let report = workflow::read(
            workspace,
            &Question {
                repository: Some((owner.to_string(), name.to_string())),
                default_branch: self.first(|layer| &layer.default_branch).map(|branch| branch.value.to_string()),
                host: host.to_string(),
                registry: registry.to_string(),
                actions,
            },
        );
        self.0[WORKFLOWS] = workflow::layer(&report, registry.as_str());
        if let Some((name, file)) =
            build_file(workspace, &registry, &repository.value).filter(|_| report.jobs.is_empty())
        {
            self.0[WORKFLOWS].details.entry(name).or_default().file = Some(file);
        }
        report
    }

    /// The first value that a layer knows.
    fn first<T: Clone>(&self, of: impl Fn(&Layer) -> &Option<T>) -> Option<T> {
        self.0.iter().find_map(|layer| of(layer).clone())
    }

    /// The first list that is not empty, each value once.
    fn list<T: Clone + PartialEq>(&self, of: impl Fn(&Layer) -> &Vec<Known<T>>) -> Vec<Known<T>> {
        distinct(self.0.iter().map(of).find(|list| !list.is_empty()).cloned().unwrap_or_default())
    }

    fn facts(&self, repository: Known<FullName>) -> Result<Facts, Vec<FactError>> {
        let host = self.first(|layer| &layer.host);
        let host = host.unwrap_or_else(|| Known::new(Host::default(), Origin::default_value()));
        let registry = self.first(|layer| &layer.registry);
        let registry = registry.unwrap_or_else(|| Known::new(host.value.registry(), host.origin.derived()));
        let secret = self.first(|layer| &layer.secret);
        let fallback = self.first(|layer| &layer.secret_fallback);
        let mut jobs = self.jobs();
        let kind = secret.as_ref().map(|secret| credential_of_jobs(&mut jobs, secret, fallback));
        let builder = self.first(|layer| &layer.builder);
        Ok(Facts {
            owner_kind: self.first(|layer| &layer.owner_kind),
            default_branch: self.first(|layer| &layer.default_branch),
            builder: builder.unwrap_or_else(|| Known::new(Builder::DockerAction, Origin::default_value())),
            credential: secret.as_ref().zip(kind).map(|(secret, kind)| Known::new(kind, secret.origin.derived())),
            secret,
            images: self.images(&registry.value, &repository)?,
            artifacts: self.artifacts(&registry.value, &repository.value),
            details: self.details(&registry.value),
            undecided: self.list(|layer| &layer.undecided),
            open_owner: self.open_owner(),
            unread_files: self.list(|layer| &layer.unread_files),
            containers: self.0[WORKFLOWS].containers.unwrap_or(Answer::Unknown),
            retired_host: self.0[WORKFLOWS].retired_host.unwrap_or(Answer::Unknown),
            run_names: self.list(|layer| &layer.run_names),
            tags: self.list(|layer| &layer.tags),
            branches: self.list(|layer| &layer.branches),
            jobs,
            patch: Vec::new(),
            defects: Vec::new(),
            command: None,
            host,
            registry,
            repository: Some(repository),
        })
    }

    /// The owner of all images whose names are left open.
    fn open_owner(&self) -> Option<String> {
        let mut owners = self.0[WORKFLOWS].open_owners.iter();
        let first = owners.next().cloned().flatten();
        first.filter(|_| owners.next().is_none())
    }

    /// What the workflow files say of images beside their names.
    fn details(&self, registry: &Host) -> BTreeMap<ImageName, ImageDetails> {
        let all = self.0[WORKFLOWS].details.iter();
        let whole = |name: &str| ImageName::whole(registry, name);
        all.filter_map(|(name, details)| Some((whole(name)?, details.clone()))).collect()
    }

    /// The images, completed; where none is given, the one named after the repository, if it can have such an image. Where a
    /// workflow pushes and leaves the name open, none is known.
    fn images(&self, registry: &Host, repository: &Known<FullName>) -> Result<Vec<Known<ImageName>>, Vec<FactError>> {
        let FullName { owner, name } = &repository.value;
        let Some(list) = self.0.iter().map(|layer| &layer.images).find(|list| !list.is_empty()) else {
            let open = self.0.iter().any(|layer| !layer.undecided.is_empty());
            let image = ImageName::of_repository(registry, owner, name).ok().filter(|_| !open);
            return Ok(image.map(|image| Known::new(image, repository.origin.derived())).into_iter().collect());
        };
        let complete = |image: &LayerImage| match image.written.complete(registry, owner) {
            Ok(name) => Ok(Known::new(name, image.found.origin.clone())),
            Err(error) => Err(image.found.error(error)),
        };
        let (images, errors): (Vec<_>, Vec<_>) = list.iter().map(complete).partition(Result::is_ok);
        let errors: Vec<_> = errors.into_iter().filter_map(Result::err).collect();
        if errors.is_empty() { Ok(distinct(images.into_iter().flatten().collect())) } else { Err(errors) }
    }

    /// The packages that hold no images; only where the images too come from the workflow files.
    fn artifacts(&self, registry: &Host, repository: &FullName) -> Vec<Known<ImageName>> {
        let given = self.0[..WORKFLOWS].iter().any(|layer| !layer.images.is_empty());
        let complete = |image: &LayerImage| {
            let name = image.written.complete(registry, &repository.owner).ok()?;
            Some(Known::new(name, image.found.origin.clone()))
        };
        let known = self.0[WORKFLOWS].artifacts.iter().filter(|_| !given).filter_map(complete);
        distinct(known.collect())
    }

    /// The jobs of the lowest layer that has any. Flags and variables can describe one job only, and it is the first.
    fn jobs(&self) -> Vec<Job> {
        let mut jobs: Vec<Job> = Vec::new();
        for layer in self.0.iter().rev() {
            match (jobs.split_first_mut(), layer.jobs.as_slice()) {
                (Some((first, _)), [over, ..]) => *first = first.clone().under(over),
                (None, given) => jobs = given.to_vec(),
                (Some(_), []) => {}
            }
        }
        // A job without a name is shown on GitHub by its key (workflow syntax, `jobs.<job_id>.name`).
        for job in &mut jobs {
            job.job = job
                .job
                .take()
                .or_else(|| job.job_id.as_ref().map(|id| Known::new(id.value.clone(), id.origin.derived())));
        }
        jobs
    }
}

/// The file that an image of the repository would be built from, where it is not called as Docker expects it.
fn build_file(workspace: &dyn Workspace, registry: &Host, repository: &FullName) -> Option<(String, Known<FreeText>)> {
    const OTHER: &str = "Containerfile";
    let files = workspace.list("").ok()?;
    let has = |name: &str| files.iter().any(|file| file == name);
    let name = ImageName::of_repository(registry, &repository.owner, &repository.name).ok()?;
    let file = FreeText::new(OTHER).ok().filter(|_| has(OTHER) && !has("Dockerfile"))?;
    Some((name.to_string(), Known::new(file, Origin::new(OriginKind::Derived, OTHER))))
}

fn distinct<T: PartialEq>(list: Vec<Known<T>>) -> Vec<Known<T>> {
    let mut kept: Vec<Known<T>> = Vec::with_capacity(list.len());
    for item in list {
        if kept.iter().all(|other| other.value != item.value) {
            kept.push(item);
        }
    }
    kept
}

/// Which credential the jobs use, together and, in their shapes, each for itself. What somebody gave outright is what all of
/// them use; what workflow files say belongs to the job of the login.
fn credential_of_jobs(jobs: &mut [Job], secret: &Known<SecretName>, fallback: Option<bool>) -> Credential {
    let of_workflows = secret.origin.kind == OriginKind::Workflow;
    for job in jobs.iter_mut() {
        if !of_workflows {
            job.secret = Some(Known::new(secret.value.clone(), secret.origin.derived()));
            job.shape.credential = Credential::Unknown;
        }
        let in_file = job.shape.credential == Credential::SecretOrToken;
        let kind = |name: &Known<SecretName>| name.value.credential(fallback.unwrap_or(in_file));
        job.shape.credential = job.secret.as_ref().map_or(Credential::Unknown, kind);
    }
    let mut kinds = jobs.iter().map(|job| job.shape.credential).filter(|kind| *kind != Credential::Unknown);
    match kinds.next() {
        None => secret.value.credential(fallback.unwrap_or(false)),
        Some(first) if kinds.all(|kind| kind == first) => first,
        Some(_) => Credential::Mixed,
    }
}
