//! Where a failure happened: in a job of GitHub Actions, in that of another CI system, or on a node of a cluster.
//!
//! In: a failure with the signs that the log showed before it. Out: the [`Place`], and the sign that tells. A sign that counts only
//! near the failure says more than one that stands for the whole log: a job of GitHub Actions may print the events of a cluster.

use super::decide::{Held, Incident};
use super::log::Failure;
use crate::catalog::Catalog;
use crate::catalog::entries::{Cause, Sign};
use crate::facts::shape::Place;

/// How the id of evidence begins that is a sign of the place.
pub const PLACE: &str = "place-";

/// Where an incident happened, as far as the log tells.
#[must_use]
pub fn of(catalog: &Catalog, incident: &Incident) -> Place {
    incident.failures.iter().find_map(|failure| telling(catalog, failure)).map_or(Place::Unknown, |(_, place)| place)
}

/// What rules a cause out that cannot be behind a failure at this place.
pub(super) fn excludes(catalog: &Catalog, cause: &Cause, group: &[Failure]) -> Option<Held> {
    let (failure, (sign, place)) =
        group.iter().enumerate().find_map(|(at, failure)| Some((at, telling(catalog, failure)?)))?;
    (!cause.place.admits(place)).then(|| Held { id: format!("{PLACE}{sign}"), failure: Some(failure) })
}

/// The nearest sign that tells where a failure happened; of two that reach equally far, that of GitHub Actions.
fn telling<'a>(catalog: &Catalog, failure: &'a Failure) -> Option<(&'a str, Place)> {
    let reach = |sign: &Sign| sign.within.unwrap_or(u32::MAX);
    let placed = failure.signs.iter().filter_map(|id| {
        let sign = catalog.signs.get(id)?;
        Some((reach(sign), *sign.place.0.first()?, id.as_str()))
    });
    placed.min().map(|(_, place, id)| (id, place))
}
