//! What the user says outright: flags and `GHCR_GUIDE_*` variables.
//!
//! In: a flat list of [`Override`]s, which the caller collects. Out: one layer of facts, or every error in the list. Flags and
//! variables are called as the facts are in [`FACTS`], except `repo` for `repository`.

use super::error::{FactError, Problem};
use super::layer::Layer;
use super::list::{FACTS, Fact, FactInfo, Many};
use super::origin::{Found, Origin};
use super::shape::OriginKind;

/// One value that the user gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// [`OriginKind::Flag`] or [`OriginKind::Environment`].
    pub kind: OriginKind,
    /// The name, without dashes: `repo`, `owner-kind`.
    pub name: String,
    /// The value.
    pub value: String,
    /// How to cite it: `--repo`, `GHCR_GUIDE_REPO`.
    pub place: String,
}

impl Override {
    /// A value from a flag. A flag that may be repeated gives one of these for each time.
    #[must_use]
    pub fn flag(name: &str, value: &str) -> Self {
        Self { kind: OriginKind::Flag, name: name.to_owned(), value: value.to_owned(), place: format!("--{name}") }
    }
}

/// The name by which a fact is given in flags and variables; `None` for what follows from other facts or, as the owner does,
/// comes with the repository.
#[must_use]
pub fn name_of(fact: Fact) -> Option<&'static str> {
    match fact {
        Fact::Repository => Some("repo"),
        Fact::Owner => None,
        _ => Some(fact.info()).filter(|info| !info.derived).map(|info| info.name),
    }
}

/// Every fact that can be given, with its name in flags and variables, in the order of the list of facts.
pub fn givable() -> impl Iterator<Item = (&'static str, &'static FactInfo)> {
    FACTS.iter().filter_map(|info| name_of(info.fact).map(|name| (name, info)))
}

/// A good value of a fact as it is given: `octo-org/app` for the repository.
#[must_use]
pub fn example(fact: Fact) -> &'static str {
    if fact == Fact::Repository { "octo-org/app" } else { fact.info().example }
}

/// The variable that stands for a flag: `GHCR_GUIDE_OWNER_KIND` for `owner-kind`.
#[must_use]
pub fn variable(name: &str) -> String {
    format!("GHCR_GUIDE_{}", name.to_ascii_uppercase().replace('-', "_"))
}

/// The overrides in the environment, which `lookup` reads. Images, tags and branches are separated by commas; an empty
/// variable counts as unset.
#[must_use]
pub fn from_variables(lookup: impl Fn(&str) -> Option<String>) -> Vec<Override> {
    let mut found = Vec::new();
    for (name, info) in givable() {
        let place = variable(name);
        let Some(text) = lookup(&place).filter(|text| !text.trim().is_empty()) else { continue };
        let list = matches!(info.many, Many::PerImage | Many::List);
        let values = if list {
            text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()
        } else {
            vec![text.trim()]
        };
        for value in values {
            let (name, value, place) = (name.to_owned(), value.to_owned(), place.clone());
            found.push(Override { kind: OriginKind::Environment, name, value, place });
        }
    }
    found
}

/// The layer of facts of one kind of override.
pub(super) fn layer(overrides: &[Override], kind: OriginKind) -> Result<Layer, Vec<FactError>> {
    let mut layer = Layer::default();
    let mut errors = Vec::new();
    for given in overrides.iter().filter(|given| given.kind == kind) {
        if let Err(error) = found(given).and_then(|found| layer.set(found)) {
            errors.push(error);
        }
    }
    if errors.is_empty() { Ok(layer) } else { Err(errors) }
}

fn found(given: &Override) -> Result<Found, FactError> {
    let Some((_, info)) = givable().find(|(name, info)| *name == given.name || info.name == given.name) else {
        let allowed = givable().map(|(name, _)| name).collect();
        return Err(FactError::new(Problem::UnknownFact { allowed }, None, &given.name, &given.place));
    };
    let origin = Origin::new(given.kind, &given.place);
    Ok(Found { fact: info.fact, text: given.value.clone(), origin, exact: given.place.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_named_after_flags_and_lists_are_split() {
        let lookup = |name: &str| match name {
            "GHCR_GUIDE_OWNER_KIND" => Some("user".to_owned()),
            "GHCR_GUIDE_TAG" => Some("latest, v1,,".to_owned()),
            "GHCR_GUIDE_JOB" => Some("Build, then push".to_owned()),
            "GHCR_GUIDE_REPO" => Some(" ".to_owned()),
            _ => None,
        };
        let found: Vec<_> = from_variables(lookup).into_iter().map(|given| (given.name, given.value)).collect();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let wanted =
            [pair("owner-kind", "user"), pair("tag", "latest"), pair("tag", "v1"), pair("job", "Build, then push")];
        assert_eq!(found, wanted);
    }

    #[test]
    fn every_error_is_reported() {
        let given = [Override::flag("repo", "foo"), Override::flag("owner", "x"), Override::flag("tag", "v1")];
        let errors = layer(&given, OriginKind::Flag).unwrap_err();
        let codes: Vec<_> = errors.iter().map(FactError::code).collect();
        assert_eq!(codes, ["repository-form", "unknown-fact"]);
        assert_eq!(errors[0].place, "--repo");
    }
}
