//! goreleaser's configuration: the images of `dockers`, `dockers_v2`, `docker_manifests` and `kos`.

use super::super::build::SOURCE_LABEL;
use super::super::environment::Environment;
use super::super::job::JobRun;
use super::super::model::Step;
use super::super::value::Why;
use super::super::yaml::Node;

const NAMES: &[&str] = &[
    ".goreleaser.yml",
    ".goreleaser.yaml",
    "goreleaser.yml",
    "goreleaser.yaml",
    ".config/goreleaser.yml",
    ".config/goreleaser.yaml",
];

impl JobRun<'_> {
    /// What goreleaser pushes.
    pub(super) fn goreleaser_file(&mut self, step: &Step, file: Option<&str>, variables: &Environment) {
        let path = match file {
            Some(file) => Some(file.trim_start_matches("./").to_owned()),
            None => NAMES.iter().map(|name| (*name).to_owned()).find(|path| self.world.text(path).is_some()),
        };
        let Some(path) = path else { return };
        let Some(config) = self.world.yaml(&path) else { return };
        let mut references = Vec::new();
        for image in config.get("dockers").map(Node::list).unwrap_or_default() {
            let skipped = image.get("skip_push").and_then(Node::str) == Some("true");
            let names = image.get("image_templates").map(Node::texts).unwrap_or_default();
            references
                .extend(names.iter().filter(|_| !skipped).map(|text| self.template(&text.text, &config, variables)));
        }
        for image in config.get("dockers_v2").map(Node::list).unwrap_or_default() {
            let names = image.get("images").map(Node::texts).unwrap_or_default();
            let names = names.iter().map(|text| self.template(&text.text, &config, variables)).collect();
            references.extend(self.with_tags(names, image, &[], &config, variables));
        }
        for manifest in config.get("docker_manifests").map(Node::list).unwrap_or_default() {
            let name = manifest.get("name_template").and_then(Node::str);
            references.extend(name.map(|text| self.template(text, &config, variables)));
        }
        for ko in config.get("kos").map(Node::list).unwrap_or_default() {
            let names = self.ko_images(ko, &config, variables);
            references.extend(self.with_tags(names, ko, &["latest"], &config, variables));
        }
        if !references.is_empty() {
            let labelled = self.labelled_by_goreleaser(&path, &config);
            self.push(step, "goreleaser", references, None).details.labels.source = labelled;
        }
    }

    /// Names with each of the tags of an entry, or the usual ones. A tag that a condition may leave out is not known.
    fn with_tags(
        &self,
        names: Vec<String>,
        entry: &Node,
        usual: &[&str],
        config: &Node,
        variables: &Environment,
    ) -> Vec<String> {
        let given = entry.get("tags").map(Node::texts).unwrap_or_default();
        let tag = |text: &str| match text.replace("{{-", "{{").replace("{{ ", "{{").contains("{{if") {
            true => self.world.holes.of(text, Why::Runtime),
            false => self.template(text, config, variables),
        };
        let mut tags: Vec<String> = given.iter().map(|text| tag(&text.text)).collect();
        if tags.is_empty() {
            tags.extend(usual.iter().map(|tag| (*tag).to_owned()));
        }
        if tags.is_empty() {
            return names;
        }
        names.iter().flat_map(|name| tags.iter().map(move |tag| format!("{name}:{tag}"))).collect()
    }

    /// Whether its images get the label of their source, from the file or from a Dockerfile.
    fn labelled_by_goreleaser(&self, path: &str, config: &Node) -> Option<bool> {
        if self.world.text(path).is_some_and(|text| text.contains(SOURCE_LABEL)) {
            return Some(true);
        }
        let images = ["dockers", "dockers_v2"].iter().filter_map(|key| config.get(key)).flat_map(Node::list);
        let file = |image: &Node| image.get("dockerfile").and_then(Node::str).unwrap_or("Dockerfile").to_owned();
        let files: Vec<String> = images.map(file).collect();
        if files.is_empty() { Some(false) } else { self.labelled(std::iter::empty(), &files) }
    }

    fn ko_images(&self, ko: &Node, config: &Node, variables: &Environment) -> Vec<String> {
        let mut repositories =
            ko.get("repositories").or_else(|| ko.get("repository")).map(Node::texts).unwrap_or_default();
        if repositories.is_empty() {
            let own = super::variable(variables, "KO_DOCKER_REPO");
            repositories.extend(own.map(|text| super::super::yaml::Text { text, ..Default::default() }));
        }
        let flag = |name: &str| ko.get(name).and_then(Node::str) == Some("true");
        let suffix = if flag("bare") {
            String::new()
        } else {
            let main = ko.get("main").and_then(Node::str).unwrap_or(".");
            let last = main.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            let hole = self.world.holes.of("ko", Why::Runtime);
            match (flag("base_import_paths"), last) {
                (true, "." | "") => format!("/{}", self.repository_name()),
                (true, last) => format!("/{last}"),
                _ => format!("/{hole}"),
            }
        };
        repositories.iter().map(|text| format!("{}{suffix}", self.template(&text.text, config, variables))).collect()
    }

    /// A variable: one that the configuration sets, else one of the environment.
    fn own_variable(&self, name: &str, config: &Node, variables: &Environment) -> Option<String> {
        let set = config.get("env").map(Node::texts).unwrap_or_default();
        let set = set.iter().filter_map(|entry| entry.text.split_once('=')).find(|(key, _)| key.trim() == name);
        match set {
            // A template of a template is left to goreleaser.
            Some((_, value)) => (!value.contains("{{")).then(|| value.to_owned()),
            None => super::variable(variables, name),
        }
    }

    /// `{{ .Env.X }}` and `{{ .ProjectName }}` put in; other templates are holes.
    fn template(&self, text: &str, config: &Node, variables: &Environment) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some(at) = rest.find("{{") {
            out.push_str(&rest[..at]);
            let Some(end) = rest[at..].find("}}") else { break };
            let inside = rest[at + 2..at + end].trim().trim_matches('-').trim();
            let value = match inside {
                ".ProjectName" => config
                    .get("project_name")
                    .and_then(Node::str)
                    .map(str::to_owned)
                    .or_else(|| self.world.repository.as_ref().map(|(_, name)| name.clone())),
                _ => variable_of(inside).and_then(|(name, lower)| {
                    let value = self.own_variable(name, config, variables)?;
                    Some(if lower { value.to_lowercase() } else { value })
                }),
            };
            let written = &rest[at..at + end + 2];
            out.push_str(&value.unwrap_or_else(|| self.world.holes.of(written, Why::Runtime)));
            rest = &rest[at + end + 2..];
        }
        out.push_str(rest);
        out
    }
}

/// The variable that a template names, and whether it is put in as lower case.
fn variable_of(inside: &str) -> Option<(&str, bool)> {
    let piped = inside.split_once('|').filter(|(_, filter)| filter.trim() == "tolower").map(|(name, _)| name.trim());
    let lower = piped.or_else(|| inside.strip_prefix("tolower ").map(str::trim));
    Some((lower.unwrap_or(inside).strip_prefix(".Env.")?, lower.is_some()))
}
