//! What is known of an action of GitHub Actions: what it pushes, how it logs in, what it hands on. Data only; the files are in
//! `content/actions/`, and their README teaches the format.

use std::collections::BTreeMap;

use serde::Deserialize;

/// One action, or several that are used alike.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Action {
    /// `owner/name`, or `owner/name/path`, without a version.
    pub uses: Vec<String>,
    /// What it does.
    pub kind: ActionKind,
    /// The word for what pushes.
    pub tool: Option<String>,
    /// The images it pushes: templates in GitHub's expressions over `inputs`, and `lower()`, `upper()` and `field()`. Lines and commas
    /// separate several.
    #[serde(default)]
    pub images: Vec<String>,
    /// The tags of images that have none in their template: a template too.
    pub tags: Option<String>,
    /// What separates several images or tags in one text, if it is not lines and commas.
    pub separators: Option<String>,
    /// A condition: whether it pushes. Without it, always.
    pub push: Option<String>,
    /// The tags and the flavour that it makes names from as docker/metadata-action does.
    pub metadata: Option<ActionMetadata>,
    /// How it logs in.
    pub login: Option<ActionLogin>,
    /// What holds a list of logins, `registry`, `username` and `password` of each: an input of an action that logs in, a secret
    /// of a reusable workflow.
    pub logins: Option<String>,
    /// The defaults of its inputs.
    #[serde(default)]
    pub inputs: BTreeMap<String, String>,
    /// The variables it sets for the steps after it: templates.
    #[serde(default)]
    pub env: BTreeMap<String, String>,
    /// Its outputs: templates.
    #[serde(default)]
    pub outputs: BTreeMap<String, String>,
    /// The script that it runs: a template.
    pub script: Option<String>,
    /// Whether it makes image names lower case by itself.
    #[serde(default)]
    pub lowercases: bool,
    /// Whether it sets the source label by itself.
    #[serde(default)]
    pub labels: bool,
    /// The Dockerfile that it builds from: a template.
    pub dockerfile: Option<String>,
    /// The only values that an input accepts, where it accepts only some.
    #[serde(default)]
    pub accepts: BTreeMap<String, Vec<String>>,
}

/// What an action does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub enum ActionKind {
    /// Pushes what `images` says.
    Push,
    /// Builds as docker/build-push-action does: `tags`, `outputs`, `push`, `load`.
    Build,
    /// Builds what a bake file says.
    Bake,
    /// Logs in and nothing else.
    Login,
    /// Makes names, tags and labels as docker/metadata-action does.
    Metadata,
    /// Runs goreleaser.
    Goreleaser,
    /// Runs `script`.
    Script,
    /// Runs the JavaScript of its input `script`.
    JavaScript,
    /// Sets variables and outputs, or nothing that matters here.
    Setup,
}

/// What an action makes names from: templates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ActionMetadata {
    /// The rules of the tags, one in each line.
    pub tags: String,
    /// The flavour.
    pub flavor: String,
}

/// How an action logs in: templates.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ActionLogin {
    /// The registry.
    pub registry: String,
    /// The user name; nothing when the action thinks of one.
    pub username: Option<String>,
    /// The password.
    pub password: String,
    /// The program whose store the credentials go to; docker without it.
    pub client: Option<String>,
}

/// The table of actions, by `owner/name` in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Actions(BTreeMap<String, Action>);

impl Actions {
    /// A table of these.
    pub fn new(actions: impl IntoIterator<Item = Action>) -> Self {
        let mut table = BTreeMap::new();
        for action in actions {
            for name in &action.uses {
                table.insert(name.to_ascii_lowercase(), action.clone());
            }
        }
        Self(table)
    }

    /// The action that `uses` names: that of its major version if the table has one, else that of any.
    #[must_use]
    pub fn get(&self, uses: &str) -> Option<&Action> {
        let (name, version) = uses.split_once('@').unwrap_or((uses, ""));
        let name = name.trim().trim_end_matches('/').to_ascii_lowercase();
        let major = version.trim().split('.').next().unwrap_or_default();
        self.0.get(&format!("{name}@{major}")).or_else(|| self.0.get(&name))
    }
}
