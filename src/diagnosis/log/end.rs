//! What a success or the end of a step says of the failures before it.
//!
//! In: the failures so far. Out: the same, some of them marked as passing and some as what ended the step.

use std::rc::Rc;

use super::kept::Seen;
use super::outcome::{self, Success};
use super::{Failure, Scanner, can_be};
use crate::catalog::Catalog;
use crate::catalog::entries::{Cause, Gate};
use crate::catalog::log::{Doing, Elsewhere, Named};

/// How far before the end of a failed step the reason may stand, in lines.
const ENDED: u64 = 80;
/// How near a line must be to what ended the step to be a part of it, in lines.
const INSIDE: u64 = 2;

impl Scanner<'_> {
    /// Something worked: what failed before with the same image, or in the same step, was cured.
    pub(super) fn worked(&mut self, success: &Success) {
        let place = self.state.place();
        self.state.pushed |= success.doing == Doing::Push;
        let catalog = self.catalog;
        // What docker says at the end of a push has no image; the step named it before.
        let pushed = self.state.image.as_ref().filter(|_| success.doing == Doing::Push);
        let worked = success.image.as_ref().or(pushed);
        for seen in self.failures.all().chain(self.unnamed.all()) {
            let failure = &mut seen.what;
            let same_image = match (&failure.image, worked) {
                (Some(its), Some(image)) => its == image && !other_tag(seen.tag.as_deref(), success.tag.as_deref()),
                _ => seen.place == place,
            };
            // Who is served has been let in.
            let login = failure.doing == Doing::Login && seen.place == place;
            let same = failure.doing == success.doing || failure.doing == Doing::Unknown || login;
            if same_image && same && !failure.error && seen.place.0 == place.0 {
                let cured = can_be(catalog, &failure.signatures, success.doing);
                let another = failure.image.is_none() || worked.is_none();
                seen.perhaps_cured |= cured && !failure.passing && another && stays(catalog, &failure.signatures);
                failure.passing |= cured;
            }
        }
    }

    /// The runner says that the step failed: what stands shortly before it is why.
    pub(super) fn because(&mut self, number: u64) {
        let (file, place) = (self.state.file.clone(), self.state.place());
        let near = |seen_file: &Option<Rc<str>>, seen_place: &outcome::Place, last: u64| {
            *seen_file == file && *seen_place == place && number - last <= ENDED
        };
        let catalog = self.catalog;
        let is = |service: &str, what: fn(&Elsewhere) -> bool| catalog.elsewhere.get(service).is_some_and(what);
        let others = self.foreign.all().filter(|seen| !is(&seen.what.service, |other| other.end));
        let others: Vec<_> = others.filter(|seen| near(&seen.file, &seen.place, seen.last)).collect();
        let places: Vec<(u64, Option<u32>)> = others.iter().map(|seen| (seen.at, seen.vertex)).collect();
        let other =
            others.last().map(|seen| (seen.last, is(&seen.what.service, |other| other.work) || seen.last == number));
        let ended = |seen: &Seen<Failure>| near(&seen.file, &seen.place, seen.last) && !seen.what.passing;
        let own = self.failures.latest().filter(|seen| ended(seen));
        if let Some((_, true)) = other.filter(|(last, _)| own.as_ref().is_none_or(|own| own.last < *last)) {
            // What another failure ended was not ended by what came before it, unless that was inside of it.
            let inside = |seen: &Seen<Failure>| {
                places.iter().any(|(at, vertex)| match seen.vertex {
                    Some(_) => seen.vertex == *vertex,
                    None => *at > seen.last && *at - seen.last <= INSIDE,
                })
            };
            for seen in self.failures.all().filter(|seen| seen.file == file && seen.place == place) {
                seen.what.passing |= !seen.what.error && !inside(seen);
            }
        } else if let Some(own) = own {
            own.what.error = true;
        } else if other.is_none() {
            // A build that could not read its cache goes on, and so does what only warns, unless nothing else is to be seen.
            let last = |seen: &&mut Seen<Failure>| {
                let cache = seen.what.doing == Doing::Cache && seen.vertex.is_some();
                near(&seen.file, &seen.place, seen.last) && (cache || number - seen.last == 1)
            };
            if let Some(seen) = self.failures.latest().filter(last) {
                seen.what.error = true;
            } else if let Some(seen) =
                self.failures.all().rev().find(|seen| near(&seen.file, &seen.place, seen.last) && seen.perhaps_cured)
            {
                // What worked later was something else, for the step failed and nothing else says why.
                seen.what.passing = false;
            }
        }
    }

    /// A step that compares texts, as tests do, shows them when it fails: what names no registry there has not happened.
    pub(super) fn set_compared_aside(&mut self) {
        let catalog = self.catalog;
        let compares = |service: &str| catalog.elsewhere.get(service).is_some_and(|other| other.compares);
        let of = self.foreign.all().filter(|seen| seen.place.1.is_some() && compares(&seen.what.service));
        let steps: Vec<_> = of.map(|seen| (seen.file.clone(), seen.place.clone(), seen.what.service.clone())).collect();
        for seen in std::mem::take(&mut self.failures).into_list() {
            let is_told = seen.what.error || seen.what.named == Named::Line;
            let step = steps.iter().find(|(file, place, _)| *file == seen.file && *place == seen.place);
            match step.filter(|_| !is_told) {
                Some((.., service)) => {
                    self.foreign.push(seen.map(|failure| failure.elsewhere(service.clone(), String::new())));
                }
                None => self.failures.push(seen),
            }
        }
    }
}

/// Whether trying again does not help: no cause of these texts lies in networks, services or machines.
fn stays(catalog: &Catalog, signatures: &[String]) -> bool {
    let prints = |cause: &Cause| cause.signatures.iter().any(|name| signatures.contains(&name.text));
    !catalog.causes.values().any(|cause| cause.gate == Gate::Environment && prints(cause))
}

/// Whether two lines name different tags.
fn other_tag(one: Option<&str>, other: Option<&str>) -> bool {
    one.zip(other).is_some_and(|(one, other)| one != other)
}
