//! The label that says which repository an image comes from.
//!
//! In: the scene of a finding about `org.opencontainers.image.source`. Out: edits that correct its value, or add it to the step
//! that builds.

use std::collections::BTreeSet;

use super::{Edit, Fix, Path, Scene};
use crate::catalog::entries::{Action, ActionKind};
use crate::facts::workflow::edit::{Document, Form, Step};
use crate::facts::workflow::{Operation, What};

/// The label.
const LABEL: &str = "org.opencontainers.image.source";
/// The address of the repository in which the workflow runs.
const ADDRESS: &str = "${{ github.server_url }}/${{ github.repository }}";
/// The input that has the labels of an image, one on each line.
const INPUT: &str = "labels";

/// `bad-source-label`: the address in place of the value.
pub(super) fn correct(scene: &Scene<'_>) -> Vec<Fix> {
    let file = &scene.finding.file;
    let (Some(document), Some(node)) = (scene.document(file), scene.node()) else { return Vec::new() };
    let around = node.step().unwrap_or(node);
    let edits = document.texts(&around).into_iter().filter_map(|(path, text)| {
        let from = given(text)?;
        let to = format!("{LABEL}={ADDRESS}");
        (from != to).then(|| super::swap(&path, text, &from, &to)).flatten()
    });
    Fix::new(file, edits.collect()).into_iter().collect()
}

/// The label with its value, as a text has it.
fn given(text: &str) -> Option<String> {
    let at = text.find(&format!("{LABEL}="))?;
    let before = text[..at].chars().next_back().filter(|char| matches!(char, '"' | '\''));
    let rest = &text[at + LABEL.len() + 1..];
    let mut end = 0;
    let mut inside = false;
    for (at, char) in rest.char_indices() {
        inside = (inside || rest[at..].starts_with("${{")) && !rest[..at].ends_with("}}");
        let stops = match before {
            Some(quote) => char == quote || char == '\n',
            None => char.is_whitespace() || matches!(char, ','),
        };
        if stops && (!inside || char == '\n') {
            break;
        }
        end = at + char.len_utf8();
    }
    Some(format!("{LABEL}={}", &rest[..end]))
}

/// `missing-source-label`: the labels of docker/metadata-action where there is such a step, else the label alone.
pub(super) fn missing(scene: &Scene<'_>) -> Vec<Fix> {
    let Some(job) = scene.job() else { return Vec::new() };
    let operations = || job.runs.iter().flat_map(|run| &run.operations);
    let makes = |operation: &&Operation| matches!(&operation.what, What::Push(_) | What::Build(_));
    let files: BTreeSet<&str> = operations().filter(makes).map(|operation| operation.step.file.as_str()).collect();
    let of_file = |file: &str| -> Option<Fix> {
        let document = scene.document(file)?;
        let here = || operations().filter(|operation| operation.step.file == file);
        let steps: BTreeSet<Path> = here().filter(makes).filter_map(|operation| Path::parse(&operation.path)).collect();
        let builders: Vec<Path> = steps.iter().flat_map(|step| builders(scene, &document, step)).collect();
        let steps: BTreeSet<Path> = steps.into_iter().chain(builders).collect();
        let metadata = here().filter(|operation| matches!(operation.what, What::Metadata(_)));
        let metadata: BTreeSet<Path> = metadata.filter_map(|operation| Path::parse(&operation.path)).collect();
        let ids: Vec<&str> = metadata.iter().filter_map(|step| document.text(&step.key("id"))).collect();
        let edit = |step| labelled(scene, &document, step, metadata_of(&document, step, &ids));
        Fix::new(file, steps.iter().filter_map(edit).collect())
    };
    files.into_iter().filter_map(of_file).collect()
}

/// The step of docker/metadata-action whose names or tags a step takes; without such a mention the only one there is.
fn metadata_of<'a>(document: &Document, step: &Path, ids: &[&'a str]) -> Option<&'a str> {
    let with = step.key("with");
    let given: Vec<&str> =
        ["tags", "images", "image", "outputs"].iter().filter_map(|input| document.text(&with.key(input))).collect();
    let mentioned = |id: &&&str| given.iter().any(|text| text.contains(&format!("steps.{id}.")));
    match ids {
        [only] => Some(only),
        several => several.iter().find(mentioned).copied(),
    }
}

/// The steps before a push whose actions build what it pushes and take labels.
fn builders(scene: &Scene<'_>, document: &Document, push: &Path) -> Vec<Path> {
    let (Some(list), Some(Step::Index(at))) = (push.parent(), push.0.last()) else { return Vec::new() };
    let before = (0..*at).map(|index| list.index(index));
    before
        .filter(|step| {
            let uses = document.text(&step.key("uses")).unwrap_or_default();
            let (name, version) = uses.split_once('@').unwrap_or((uses, ""));
            let builds = |action: &Action| action.kind == ActionKind::Setup && action.dockerfile.is_some();
            let known = |action: &&Action| action.uses.iter().any(|known| known.eq_ignore_ascii_case(name));
            // The first version has no such input.
            let first = version == "v1" || version.starts_with("v1.");
            scene.subject.catalog.actions.values().filter(known).any(builds) && !first
        })
        .collect()
}

/// Gives the label to what a step builds.
fn labelled(scene: &Scene<'_>, document: &Document, step: &Path, metadata: Option<&str>) -> Option<Edit> {
    if let Some(script) = document.text(&step.key("run")) {
        return in_script(&step.key("run"), script);
    }
    let uses = document.text(&step.key("uses"))?.split('@').next()?;
    let same = |known: &String| known.eq_ignore_ascii_case(uses);
    let action = scene.subject.catalog.actions.values().find(|action| action.uses.iter().any(same))?;
    if action.kind != ActionKind::Build && !action.inputs.contains_key(INPUT) {
        return None;
    }
    let with = step.key("with");
    let path = with.key(document.key(&with, INPUT).unwrap_or(INPUT));
    let line = format!("{LABEL}={ADDRESS}");
    match (document.form(&path), metadata) {
        (None | Some(Form::Nothing), Some(id)) => {
            Some(Edit::set(path, format!("${{{{ steps.{id}.outputs.labels }}}}")))
        }
        (None | Some(Form::Nothing), None) => Some(Edit::set(path, line)),
        (Some(Form::Text(old)), _) => Some(Edit::set(path, format!("{}\n{line}\n", old.trim_end()))),
        _ => None,
    }
}

/// Gives the label to the build in a script, where there is one.
fn in_script(path: &Path, script: &str) -> Option<Edit> {
    let calls = [
        "docker buildx build ",
        "docker build ",
        "podman build ",
        "buildah build ",
        "buildah bud ",
        "ko build ",
        "ko publish ",
    ];
    let call = calls.iter().find(|call| script.matches(**call).count() == 1)?;
    let option = if call.starts_with("ko ") { "--image-label" } else { "--label" };
    let to = format!("{call}{option} \"{LABEL}={ADDRESS}\" ");
    Some(Edit::ReplaceWithin { path: path.clone(), from: (*call).to_owned(), to })
}
