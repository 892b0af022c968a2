//! A workflow as GitHub understands it, with the place of every text.
//!
//! In: the tree of a file. Out: a [`Workflow`] with its triggers, environment, permissions, jobs and steps, or the steps of a
//! composite action. Nothing is evaluated here; what has an unexpected form is passed over.

use std::collections::BTreeMap;

use super::yaml::{Node, Place, Text, Value};

/// A workflow file.
#[derive(Clone, Debug, Default)]
pub(super) struct Workflow {
    pub(super) path: String,
    pub(super) name: Option<Text>,
    pub(super) triggers: Vec<Trigger>,
    pub(super) env: Vec<(Text, Text)>,
    pub(super) permissions: Option<Permissions>,
    /// The inputs of `workflow_call`.
    pub(super) inputs: Vec<Input>,
    /// The secrets of `workflow_call`.
    pub(super) secrets: Vec<Input>,
    /// The inputs of `workflow_dispatch`.
    pub(super) dispatch: Vec<Input>,
    /// The outputs of `workflow_call`.
    pub(super) outputs: Vec<(Text, Text)>,
    pub(super) jobs: Vec<Job>,
    /// Where each job stands among them.
    order: BTreeMap<String, usize>,
}

/// An event that starts the workflow.
#[derive(Clone, Debug)]
pub(super) struct Trigger {
    pub(super) name: String,
    pub(super) branches: Vec<Text>,
    /// The other filters: what is ignored, tags, kinds of activity.
    pub(super) branches_ignore: Vec<Text>,
    pub(super) tags: Vec<Text>,
    pub(super) types: Vec<Text>,
    /// Whether it is limited to branches or to tags at all, also by what is ignored.
    pub(super) branches_given: bool,
    pub(super) tags_given: bool,
}

/// An input with its default.
#[derive(Clone, Debug)]
pub(super) struct Input {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) default: Option<Text>,
    pub(super) options: Vec<String>,
    pub(super) required: bool,
}

/// A `permissions` block.
#[derive(Clone, Debug)]
pub(super) struct Permissions {
    pub(super) place: Place,
    pub(super) grants: Grants,
}

/// What a block grants.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grants {
    /// These scopes, and nothing else.
    These(BTreeMap<String, Access>),
    /// The same on every scope.
    All(Access),
}

/// Every scope that a block can list.
const SCOPES: &[&str] = &[
    "actions",
    "attestations",
    "checks",
    "contents",
    "deployments",
    "discussions",
    "id-token",
    "issues",
    "packages",
    "pages",
    "pull-requests",
    "security-events",
    "statuses",
];

impl Grants {
    /// What it grants on a scope.
    #[must_use]
    pub fn of(&self, scope: &str) -> Access {
        match self {
            // A token for the run's identity cannot be read.
            Self::All(Access::Read) if scope == "id-token" => Access::None,
            Self::All(access) => *access,
            Self::These(scopes) => scopes.get(scope).copied().unwrap_or(Access::None),
        }
    }

    /// What it grants, scope by scope.
    #[must_use]
    pub fn each(&self) -> Vec<(&str, Access)> {
        match self {
            Self::These(scopes) => scopes.iter().map(|(scope, access)| (scope.as_str(), *access)).collect(),
            Self::All(_) => SCOPES.iter().map(|scope| (*scope, self.of(scope))).collect(),
        }
    }
}

/// What a block grants on packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Nothing.
    None,
    /// Reading.
    Read,
    /// Writing.
    Write,
    /// No block anywhere: the repository's default.
    Undeclared,
}

impl Access {
    /// The word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Read => "read",
            Self::Write => "write",
            Self::Undeclared => "undeclared",
        }
    }
}

/// The secrets that a caller hands on.
#[derive(Clone, Debug, Default)]
pub(super) enum Secrets {
    #[default]
    None,
    Inherit,
    Given(Vec<(Text, Text)>),
}

/// A job.
#[derive(Clone, Debug, Default)]
pub(super) struct Job {
    pub(super) id: Text,
    pub(super) name: Option<Text>,
    pub(super) needs: Vec<String>,
    pub(super) condition: Option<Text>,
    pub(super) env: Vec<(Text, Text)>,
    pub(super) permissions: Option<Permissions>,
    pub(super) matrix: Option<Node>,
    pub(super) runs_on: Option<Node>,
    /// Whether it names an environment, which has secrets of its own.
    pub(super) environment: bool,
    /// Whether it has `container` or `services`.
    pub(super) container: bool,
    /// The images that these name.
    pub(super) containers: Vec<Text>,
    pub(super) outputs: Vec<(Text, Text)>,
    pub(super) steps: Vec<Step>,
    pub(super) uses: Option<Text>,
    pub(super) with: Vec<(Text, Text)>,
    pub(super) secrets: Secrets,
}

/// A step of a job or of a composite action.
#[derive(Clone, Debug, Default)]
pub(super) struct Step {
    pub(super) place: Place,
    /// Its number among the steps, from 0; none for what only stands for a step.
    pub(super) index: Option<usize>,
    pub(super) id: Option<String>,
    pub(super) name: Option<Text>,
    pub(super) condition: Option<Text>,
    pub(super) uses: Option<Text>,
    pub(super) with: Vec<(Text, Text)>,
    pub(super) run: Option<Text>,
    pub(super) env: Vec<(Text, Text)>,
    pub(super) shell: Option<String>,
    pub(super) directory: Option<Text>,
}

/// A composite action.
#[derive(Clone, Debug, Default)]
pub(super) struct Composite {
    pub(super) path: String,
    pub(super) inputs: Vec<Input>,
    pub(super) outputs: Vec<(Text, Text)>,
    pub(super) steps: Vec<Step>,
    /// Not composite: what it does is in its code.
    pub(super) opaque: bool,
}

impl Workflow {
    /// Reads a workflow; `None` when the file is none.
    pub(super) fn read(path: &str, node: &Node) -> Option<Self> {
        let jobs = node.get("jobs")?;
        let on = node.get("on").or_else(|| node.get("true"));
        let call = on.and_then(|on| on.get("workflow_call"));
        let dispatch = on.and_then(|on| on.get("workflow_dispatch"));
        let defaults = Defaults::read(node);
        let jobs: Vec<Job> = jobs.map().iter().map(|(id, node)| Job::read(id, node, &defaults)).collect();
        let mut order = BTreeMap::new();
        for (at, job) in jobs.iter().enumerate() {
            order.entry(job.id.text.clone()).or_insert(at);
        }
        Some(Self {
            path: path.to_owned(),
            name: node.get("name").and_then(Node::text),
            triggers: on.map(triggers).unwrap_or_default(),
            env: pairs(node.get("env")),
            permissions: node.get("permissions").and_then(permissions),
            inputs: inputs(call.and_then(|call| call.get("inputs"))),
            secrets: inputs(call.and_then(|call| call.get("secrets"))),
            dispatch: inputs(dispatch.and_then(|dispatch| dispatch.get("inputs"))),
            outputs: values_of(call.and_then(|call| call.get("outputs"))),
            jobs,
            order,
        })
    }

    /// Where the job with this key stands among the others.
    pub(super) fn order_of(&self, id: &str) -> Option<usize> {
        self.order.get(id).copied()
    }

    /// The job with this key.
    pub(super) fn job(&self, id: &str) -> Option<&Job> {
        self.jobs.get(self.order_of(id)?)
    }

    /// The names of its events, `workflow_call` aside.
    pub(super) fn events(&self) -> Vec<String> {
        self.triggers.iter().map(|t| t.name.clone()).filter(|name| name != "workflow_call").collect()
    }

    /// Whether other workflows can call it.
    pub(super) fn callable(&self) -> bool {
        self.triggers.iter().any(|trigger| trigger.name == "workflow_call")
    }
}

impl Job {
    fn read(id: &Text, node: &Node, outer: &Defaults) -> Self {
        let own = Defaults::read(node);
        // The runner decides last: PowerShell is the shell of Windows.
        let windows = || node.get("runs-on").is_some_and(runs_windows).then(|| "pwsh".to_owned());
        let shell = own.shell.or_else(|| outer.shell.clone()).or_else(windows);
        let directory = own.directory.or_else(|| outer.directory.clone());
        let mut steps: Vec<Step> = node.get("steps").map(steps).unwrap_or_default();
        for step in &mut steps {
            step.directory = step.directory.take().or_else(|| directory.clone());
            step.shell = step.shell.take().or_else(|| shell.clone());
        }
        Self {
            id: id.clone(),
            name: node.get("name").and_then(Node::text),
            needs: node.get("needs").map(Node::texts).unwrap_or_default().into_iter().map(|t| t.text).collect(),
            condition: node.get("if").and_then(Node::text),
            env: pairs(node.get("env")),
            permissions: node.get("permissions").and_then(permissions),
            matrix: node.get("strategy").and_then(|strategy| strategy.get("matrix")).cloned(),
            runs_on: node.get("runs-on").cloned(),
            environment: node.get("environment").is_some(),
            container: node.get("container").or_else(|| node.get("services")).is_some(),
            containers: containers(node),
            outputs: pairs(node.get("outputs")),
            steps,
            uses: node.get("uses").and_then(Node::text),
            with: pairs(node.get("with")),
            secrets: match node.get("secrets") {
                Some(node) if node.str() == Some("inherit") => Secrets::Inherit,
                Some(node) => Secrets::Given(pairs(Some(node))),
                None => Secrets::None,
            },
        }
    }
}

impl Job {
    /// Whether it runs in a container, with services, or a step of it is an image, of this registry as far as is known.
    pub(super) fn runs_an_image_of(&self, registry: &str) -> bool {
        let of_step = self.steps.iter().filter_map(|step| step.uses.as_ref()?.text.trim().strip_prefix("docker://"));
        let mut images = self.containers.iter().map(|image| image.text.as_str()).chain(of_step);
        images.any(|image| image.trim_start().starts_with("${{") || image.to_ascii_lowercase().contains(registry))
    }
}

/// The images of a job's container and services.
fn containers(node: &Node) -> Vec<Text> {
    let services = node.get("services").map(Node::map).unwrap_or_default().iter().map(|(_, service)| service);
    let all = node.get("container").into_iter().chain(services);
    all.filter_map(|node| node.text().or_else(|| node.get("image")?.text())).collect()
}

impl Step {
    /// The name that GitHub shows: its own, else `Run` and what it runs.
    pub(super) fn shown(&self) -> String {
        if let Some(name) = &self.name {
            return name.text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        let run = self.run.as_ref().map(|run| run.text.trim().lines().next().unwrap_or_default().trim());
        let what = self.uses.as_ref().map(|uses| uses.text.trim()).or(run).unwrap_or_default();
        format!("Run {what}")
    }

    /// The text of an input.
    pub(super) fn input(&self, name: &str) -> Option<&Text> {
        self.with.iter().find(|(key, _)| key.text.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

impl Composite {
    /// Reads an `action.yml`.
    pub(super) fn read(path: &str, node: &Node) -> Self {
        let runs = node.get("runs");
        Self {
            path: path.to_owned(),
            inputs: inputs(node.get("inputs")),
            outputs: values_of(node.get("outputs")),
            steps: runs.and_then(|runs| runs.get("steps")).map(steps).unwrap_or_default(),
            opaque: runs.and_then(|runs| runs.get("using")).and_then(Node::str) != Some("composite"),
        }
    }
}

fn steps(node: &Node) -> Vec<Step> {
    node.list()
        .iter()
        .enumerate()
        .map(|(index, node)| Step {
            place: node.place,
            index: Some(index),
            id: node.get("id").and_then(Node::str).map(str::to_owned),
            name: node.get("name").and_then(Node::text),
            condition: node.get("if").and_then(Node::text),
            uses: node.get("uses").and_then(Node::text),
            with: pairs(node.get("with")),
            run: node.get("run").and_then(Node::text),
            env: pairs(node.get("env")),
            shell: node.get("shell").and_then(Node::str).map(str::to_owned),
            directory: node.get("working-directory").and_then(Node::text),
        })
        .collect()
}

/// What `defaults.run` says.
#[derive(Default)]
struct Defaults {
    directory: Option<Text>,
    shell: Option<String>,
}

impl Defaults {
    fn read(node: &Node) -> Self {
        let run = node.get("defaults").and_then(|defaults| defaults.get("run"));
        let text = |key: &str| run.and_then(|run| run.get(key)).and_then(Node::text);
        Self { directory: text("working-directory"), shell: text("shell").map(|text| text.text) }
    }
}

/// Whether a runner is called Windows.
fn runs_windows(labels: &Node) -> bool {
    let labels = labels.get("labels").unwrap_or(labels);
    labels.texts().iter().any(|label| label.text.to_ascii_lowercase().contains("windows"))
}

/// The scalars of a mapping. Nothing is the empty text.
fn pairs(node: Option<&Node>) -> Vec<(Text, Text)> {
    let entries = node.map(Node::map).unwrap_or_default();
    let text = |node: &Node| match &node.value {
        Value::Null => Some(Text { text: String::new(), place: node.place }),
        _ => node.text(),
    };
    entries.iter().filter_map(|(key, node)| Some((key.clone(), text(node)?))).collect()
}

/// The entries `name: {value: …}`.
fn values_of(node: Option<&Node>) -> Vec<(Text, Text)> {
    let entries = node.map(Node::map).unwrap_or_default();
    entries.iter().filter_map(|(key, node)| Some((key.clone(), node.get("value")?.text()?))).collect()
}

fn inputs(node: Option<&Node>) -> Vec<Input> {
    let entries = node.map(Node::map).unwrap_or_default();
    let input = |(key, node): &(Text, Node)| Input {
        name: key.text.clone(),
        kind: node.get("type").and_then(Node::str).unwrap_or("string").to_owned(),
        default: node.get("default").and_then(Node::text),
        options: node.get("options").map(Node::texts).unwrap_or_default().into_iter().map(|t| t.text).collect(),
        required: node.get("required").and_then(Node::str) == Some("true"),
    };
    entries.iter().map(input).collect()
}

fn triggers(on: &Node) -> Vec<Trigger> {
    let one = |name: &str, node: Option<&Node>| {
        let list = |key: &str| node.and_then(|node| node.get(key)).map(Node::texts).unwrap_or_default();
        let given = |keys: [&str; 2]| keys.iter().any(|key| node.is_some_and(|node| node.get(key).is_some()));
        Trigger {
            name: name.to_owned(),
            branches: list("branches"),
            branches_ignore: list("branches-ignore"),
            tags: list("tags"),
            types: list("types"),
            branches_given: given(["branches", "branches-ignore"]),
            tags_given: given(["tags", "tags-ignore"]),
        }
    };
    if let Value::Map(entries) = &on.value {
        return entries.iter().map(|(name, node)| one(&name.text, Some(node))).collect();
    }
    on.texts().iter().map(|name| one(&name.text, None)).collect()
}

fn permissions(node: &Node) -> Option<Permissions> {
    let level = |text: &str| match text {
        "write" | "write-all" => Access::Write,
        "read" | "read-all" => Access::Read,
        _ => Access::None,
    };
    // `permissions:` with nothing after it is the same as an absent key.
    let grants = match &node.value {
        Value::Text(text) => Grants::All(level(text)),
        Value::Map(scopes) => {
            let access = |node: &Node| node.str().map_or(Access::None, level);
            Grants::These(scopes.iter().map(|(scope, node)| (scope.text.clone(), access(node))).collect())
        }
        _ => return None,
    };
    Some(Permissions { place: node.place, grants })
}
