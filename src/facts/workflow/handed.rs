//! The images that are named to an action or workflow of another repository.
//!
//! In: the inputs that it is given. Out: the references among them that a person would read as its images: an input that holds
//! a whole one, or a registry, a repository and a name that stand beside each other.

use super::reference::{self, Match, Reference};
use super::value::has_hole;
use super::yaml::Text;

/// Inputs that hold whole references.
const WHOLE: &[&str] = &["image", "images", "image-name", "image-names", "image-tag", "image-tags", "tags"];

/// The references to images of the registry among inputs; `texts` says what a text can be.
pub(super) fn images(registry: &str, inputs: &[(Text, Text)], texts: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let given = |names: &[&str]| -> Vec<String> {
        let named = |name: &Text| names.contains(&name.text.to_lowercase().replace('_', "-").as_str());
        inputs.iter().filter(|(name, _)| named(name)).flat_map(|(_, text)| texts(&text.text)).collect()
    };
    let parts = |text: &String| text.split([',', '\n']).map(|part| part.trim().to_owned()).collect::<Vec<_>>();
    let whole: Vec<String> = given(WHOLE).iter().flat_map(parts).filter(|text| is_image(registry, text)).collect();
    if !whole.is_empty() {
        return whole;
    }
    let hosts = given(&["registry", "registry-url", "image-registry"]);
    if hosts.is_empty() || !hosts.iter().all(|host| reference::host(host) == registry) {
        return Vec::new();
    }
    let repositories = [given(&["repository", "image-repository"]), given(&["image", "image-name"])].concat();
    let names = given(&["name", "chart-name"]);
    let joined = |repository: &String| -> Vec<String> {
        if names.is_empty() {
            return vec![format!("{registry}/{repository}")];
        }
        names.iter().map(|name| format!("{registry}/{}/{name}", repository.trim_end_matches('/'))).collect()
    };
    repositories.iter().flat_map(joined).filter(|text| is_image(registry, text)).collect()
}

/// Whether a text is an image of the registry: an owner and a name of which something is known.
fn is_image(registry: &str, text: &str) -> bool {
    let Some(read) = Reference::read(text) else { return false };
    let known = |part: &str| !part.is_empty() && !has_hole(part);
    reference::is_registry(&read.registry, registry) == Match::Yes
        && read.path.split_once('/').is_some_and(|(owner, name)| known(owner) && name.split('/').all(known))
}
