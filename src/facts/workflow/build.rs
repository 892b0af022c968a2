//! Steps that build: docker/build-push-action, docker/bake-action, and what of an image's labels can be seen.
//!
//! In: the inputs of a step. Out: what it pushes or only builds, where its cache goes, and whether the image gets the label that
//! links its package to a repository: from the labels that are given, from metadata that is handed on, or from its Dockerfile.

use super::command::{self, Built};
use super::job::{Details, Did, JobRun, both};
use super::model::Step;
use super::run::{Labels, PushDone, Source, What, Written};
use super::value::has_hole;
use crate::facts::action::Action;

/// The label that links a package to a repository.
pub(super) const SOURCE_LABEL: &str = "org.opencontainers.image.source";

impl JobRun<'_> {
    /// docker/build-push-action.
    pub(super) fn build(&mut self, step: &Step, action: &Action, pushes: Option<bool>) {
        let outputs = lines(self.texts("${{ inputs.outputs }}"));
        let named = command::outputs_push(&outputs, pushes == Some(true));
        // An output with an unknown part may push.
        let maybe = outputs
            .iter()
            .any(|output| has_hole(output) && !output.contains("type=local") && !output.contains("type=docker"));
        let tool = action.tool.as_deref().unwrap_or("other");
        let split = |line: String| line.split(',').map(|part| part.trim().to_owned()).collect::<Vec<_>>();
        let tags = self.texts("${{ inputs.tags }}");
        let certain = tags.len() == 1;
        let mut given: Vec<String> = lines(tags).into_iter().flat_map(split).collect();
        given.extend(named.clone().into_iter().flatten());
        given.retain(|text| !text.is_empty());
        let references: Vec<String> = given.iter().filter(|text| is_name(text)).cloned().collect();
        let labels = self.labels_of(step, action);
        let source = self.source(step, "tags").or_else(|| self.source(step, "outputs"));
        let (context, dockerfile) = (self.given(step, "context"), self.given(step, "file"));
        self.seen.built.push((references.clone(), labels.source));
        if pushes == Some(false) && named.is_none() && !maybe {
            let loads = self.texts("${{ inputs.load }}").iter().any(|text| text == "true");
            let what = self.built(tool, &given, labels, source.as_ref());
            self.note(step, What::Build(PushDone { local: loads || !outputs.is_empty(), ..what }));
            self.cache(step, &lines(self.texts("${{ inputs.cache-to }}")), "cache-to");
            return;
        }
        let decided = if named.is_some() {
            Some(true)
        } else if maybe {
            None
        } else {
            pushes
        };
        self.cache(step, &lines(self.texts("${{ inputs.cache-to }}")), "cache-to");
        self.happens = both(self.happens, decided);
        let by_digest = outputs.iter().any(|output| output.contains("push-by-digest=true"));
        let unnamed = given.is_empty() && !by_digest && !maybe && outputs.iter().all(|output| !has_hole(output));
        self.push(step, tool, references, None).details = Details {
            given: Some(given),
            labels,
            certain,
            unnamed,
            by_digest,
            source,
            context,
            dockerfile,
            ..Details::default()
        };
    }

    /// What a step gives for an input, if there is one way to read it.
    pub(super) fn given(&self, step: &Step, input: &str) -> Option<String> {
        let mut texts = self.texts(&step.input(input)?.text).into_iter();
        let text = texts.next().filter(|text| texts.next().is_none() && !text.trim().is_empty() && !has_hole(text))?;
        // The root of the checkout is where every path begins.
        let below = super::shell::in_checkout(&text).map(|path| path.trim_start_matches('/').to_owned());
        Some(below.map_or(text, |path| if path.is_empty() { ".".to_owned() } else { path }))
    }

    pub(super) fn bake(&mut self, step: &Step, pushes: Option<bool>) {
        let lines = |texts: Vec<String>| -> Vec<String> {
            let parts = texts.iter().flat_map(|text| text.split(['\n', ','])).map(|line| line.trim().to_owned());
            parts.filter(|line| !line.is_empty()).collect()
        };
        let sets: Vec<String> = self
            .texts("${{ inputs.set }}")
            .iter()
            .flat_map(|text| text.lines())
            .map(|line| line.trim().to_owned())
            .collect();
        self.set_caches(step, &sets, "set");
        let by_set = sets.iter().any(|set| command::set_pushes(set));
        if pushes == Some(false) && !by_set {
            return;
        }
        self.happens = both(self.happens, if by_set { Some(true) } else { pushes });
        let follow = command::Follow::Bake {
            folder: self.texts("${{ inputs.workdir }}").into_iter().next().unwrap_or_default(),
            files: lines(self.texts("${{ inputs.files }}")),
            targets: lines(self.texts("${{ inputs.targets }}")),
            sets,
        };
        let variables = self.env.clone();
        self.follow(step, &follow, &variables, 0);
    }

    /// A build that does not push.
    pub(super) fn built(&self, tool: &str, given: &[String], labels: Labels, source: Option<&Source>) -> PushDone {
        PushDone {
            tool: tool.to_owned(),
            references: given.iter().map(|text| self.written(text, source)).collect(),
            lowercases: false,
            labels,
            certain: false,
            unnamed: false,
            guessed: false,
            by_digest: false,
            sudo: false,
            local: true,
            refused: Vec::new(),
        }
    }

    /// An action that builds an image which a later step pushes.
    pub(super) fn built_by(&mut self, action: &Action) {
        let Some(template) = &action.dockerfile else { return };
        let given = self.texts("${{ inputs.labels }}");
        let files: Vec<String> = lines(self.texts(template));
        let labelled = self.labelled(given.iter().flat_map(|text| text.lines()), &files);
        self.seen.built.push((Vec::new(), labelled));
    }

    /// The labels that an action gives.
    pub(super) fn labels_of(&self, step: &Step, action: &Action) -> Labels {
        let mut given = Vec::new();
        for input in ["labels", "annotations"] {
            let source = self.source(step, input);
            for line in lines(self.texts(&format!("${{{{ inputs.{input} }}}}"))) {
                given.push(self.written(&line, source.as_ref()));
            }
        }
        let files = action.dockerfile.as_ref().map(|template| self.texts(template));
        let source = match files {
            _ if action.labels => Some(true),
            Some(files) => self.labelled(given.iter().map(|written| written.raw.as_str()), &files),
            None => None,
        };
        Labels { given, source }
    }

    /// Whether an image gets the label of its source, from what is given or from its Dockerfile.
    pub(super) fn labelled<'b>(&self, given: impl Iterator<Item = &'b str>, files: &[String]) -> Option<bool> {
        let mut unknown = files.is_empty();
        for line in given {
            let metadata = self.world.holes.inside(line).iter().any(|hole| hole.source == METADATA_LABELS);
            if metadata || line.contains(SOURCE_LABEL) {
                return Some(true);
            }
            let name = line.split('=').next().unwrap_or(line);
            unknown |= has_hole(name);
        }
        for path in files {
            match self.world.text(&self.in_checkout(path)) {
                Some(text) if text.contains(SOURCE_LABEL) => return Some(true),
                Some(_) => {}
                None => unknown = true,
            }
        }
        (!unknown).then_some(false)
    }

    /// A path in the checkout: `{{defaultContext}}` is its root, and so is the workspace.
    fn in_checkout(&self, path: &str) -> String {
        let path = path.replace("{{defaultContext}}:", "").replace("{{defaultContext}}", ".");
        command::join("", path.trim_start_matches("$GITHUB_WORKSPACE"))
    }

    /// As [`Self::labelled`], for what a program builds.
    pub(super) fn labels_of_built(&self, built: &Built, source: Option<&Source>) -> Labels {
        let given: Vec<Written> = built.labels.iter().map(|text| self.written(text, source)).collect();
        let labelled = self.labelled(built.labels.iter().map(String::as_str), &built.files);
        Labels { given, source: labelled }
    }

    /// Where a cache is exported to.
    pub(super) fn cache(&mut self, step: &Step, caches: &[String], input: &str) {
        let references = command::cache_references(caches);
        if references.is_empty() {
            return;
        }
        let source = self.source(step, input).or_else(|| self.script_source(step));
        let references = references.iter().map(|text| self.written(text, source.as_ref())).collect();
        self.note(step, What::CacheExport { references });
    }

    /// The caches that `--set` and `set` name.
    pub(super) fn set_caches(&mut self, step: &Step, sets: &[String], input: &str) {
        let caches: Vec<String> = sets
            .iter()
            .filter_map(|set| set.split_once('='))
            .filter(|(key, _)| key.trim_end_matches('+').ends_with(".cache-to"))
            .map(|(_, value)| value.to_owned())
            .collect();
        self.cache(step, &caches, input);
    }

    /// A text with its place and as it is shown.
    pub(super) fn written(&self, text: &str, source: Option<&Source>) -> Written {
        Written { raw: text.to_owned(), shown: self.world.holes.shown(text), source: source.cloned() }
    }

    /// A build by a program, which pushes or not.
    pub(super) fn program_builds(&mut self, step: &Step, references: &[String], built: &Built) -> Labels {
        let source = self.script_source(step);
        let labels = self.labels_of_built(built, source.as_ref());
        self.seen.built.push((references.to_vec(), labels.source));
        self.cache(step, &built.caches, "");
        labels
    }

    /// Notes what a program builds without pushing it.
    pub(super) fn only_built(&mut self, step: &Step, tool: &str, references: &[String], built: &Built) {
        let labels = self.program_builds(step, references, built);
        let source = self.script_source(step);
        let what = self.built(tool, references, labels, source.as_ref());
        self.done(step, Did::Other(What::Build(what)));
    }
}

/// The source of the hole that stands for the labels of docker/metadata-action.
pub(super) const METADATA_LABELS: &str = "labels";

fn lines(texts: Vec<String>) -> Vec<String> {
    let parts = texts.iter().flat_map(|text| text.lines()).map(|line| line.trim().to_owned());
    parts.filter(|line| !line.is_empty()).collect()
}

/// Whether a reference has something on both sides of its slashes.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('/') && !text.trim_end_matches(':').ends_with('/') && !text.contains("//:")
}
