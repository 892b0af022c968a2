//! Compose files: the images of services that are built.

use super::super::build::SOURCE_LABEL;
use super::super::command::join;
use super::super::environment::Environment;
use super::super::shell::{self, Tools};
use super::super::value::Why;
use super::super::world::World;
use super::super::yaml::Node;

const NAMES: &[&str] = &["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/// The Dockerfiles of services that are built; `None` when a file sets the label of the source.
pub(super) fn dockerfiles(world: &World<'_>, folder: &str, files: &[String]) -> Option<Vec<String>> {
    let mut out = Vec::new();
    for path in paths(world, folder, files) {
        let text = world.text(&path).unwrap_or_default();
        if text.contains(SOURCE_LABEL) {
            return None;
        }
        let file = world.yaml(&path);
        let services = file.as_ref().and_then(|file| file.get("services")).map(Node::map).unwrap_or_default();
        for build in services.iter().filter_map(|(_, service)| service.get("build")) {
            let one = |key: &str| build.get(key).and_then(Node::str);
            let context = build.str().or_else(|| one("context")).unwrap_or(".");
            let file = one("dockerfile").unwrap_or("Dockerfile");
            out.push(join(folder, &format!("{context}/{file}")));
        }
    }
    Some(out)
}

fn paths(world: &World<'_>, folder: &str, files: &[String]) -> Vec<String> {
    if files.is_empty() {
        NAMES.iter().map(|name| join(folder, name)).filter(|path| world.text(path).is_some()).take(1).collect()
    } else {
        files.iter().map(|file| join(folder, file)).collect()
    }
}

/// The references that are pushed.
pub(super) fn references(
    world: &World<'_>,
    folder: &str,
    files: &[String],
    services: &[String],
    variables: &Environment,
    _build: bool,
) -> Vec<String> {
    let paths = paths(world, folder, files);
    let mut out: Vec<String> = Vec::new();
    for path in &paths {
        let Some(file) = world.yaml(path) else {
            out.push(world.holes.of(path, Why::File));
            continue;
        };
        for (name, service) in file.get("services").map(Node::map).unwrap_or_default() {
            if !services.is_empty() && !services.contains(&name.text) || service.get("build").is_none() {
                continue;
            }
            let image = service.get("image").and_then(Node::str).map(str::to_owned);
            let tags = service.get("build").and_then(|build| build.get("tags")).map(Node::texts).unwrap_or_default();
            for name in image.into_iter().chain(tags.into_iter().map(|tag| tag.text)) {
                out.extend(filled(world, &name, variables));
            }
        }
    }
    if paths.is_empty() {
        out.push(world.holes.of("compose.yaml", Why::File));
    }
    out
}

/// `${NAME:-default}` put in, as the shell does it.
pub(super) fn filled(world: &World<'_>, text: &str, variables: &Environment) -> Vec<String> {
    let script = format!("docker push \"{}\"", text.replace('"', ""));
    let tools = Tools {
        holes: &world.holes,
        parsed: &world.scripts,
        read: &|_| None,
        folders: None,
        checkout: "",
        folder: "",
        script: None,
    };
    let outcome = shell::run(&tools, &script, variables.clone(), Vec::new(), &Default::default(), 10);
    outcome.calls.first().and_then(|call| call.words.get(2)).cloned().unwrap_or_default()
}
