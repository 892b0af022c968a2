//! Which of a job's logins to the registry its pushes use.
//!
//! In: what a job did, in order. Out: one login, and whether it is surely to the registry.

use std::collections::BTreeSet;

use super::collect::Under;
use super::job::{Did, Done, Seen, SeenLogin};
use super::reference::Match;
use super::report::Named;
use super::runs;

/// Whose store the other clients of Docker's configuration read too: what is written there later counts for them.
const DOCKER: &str = "docker";

/// The login to the registry: the first that is surely to it, else the first that may be. One that surely takes its place in the
/// same store before anything is pushed counts instead.
pub(super) fn in_force<'a>(under: &Under<'_>, seen: &'a Seen) -> Option<(&'a SeenLogin, Match)> {
    let world = under.world;
    // One that its condition leaves out logs in to nothing, unless there is no other.
    let done = |happens: bool| -> BTreeSet<&Named> {
        let logins = seen.done.iter().filter(|done| matches!(done.what, Did::Login(_)));
        logins.filter(|done| (done.happens != Some(false)) == happens).map(|done| &done.step).collect()
    };
    let (happening, left_out) = (done(true), done(false));
    let skipped = |login: &SeenLogin| left_out.contains(&login.step) && !happening.contains(&login.step);
    let of = |wanted: Match, with_skipped: bool| {
        let mut logins = seen.logins.iter().filter(|login| with_skipped || !skipped(login));
        logins.find(|login| runs::login_matches(world, login) == wanted).map(|login| (login, wanted))
    };
    let any = |skipped: bool| of(Match::Yes, skipped).or_else(|| of(Match::Maybe, skipped));
    let (first, known) = any(false).or_else(|| any(true))?;
    let before = seen.done.iter().take_while(|done| !matches!(done.what, Did::Push(_)));
    let later = before.filter_map(|done| match &done.what {
        Did::Login(login) if happens_with_pushes(under, seen, done) => Some(login),
        _ => None,
    });
    let replaces = |login: &&SeenLogin| {
        known == Match::Yes
            && runs::login_matches(world, login) == Match::Yes
            && (login.client == first.client || first.implicit && login.client == DOCKER)
            && !login.implicit
            && login.step != first.step
    };
    let last = later.skip_while(|login| login.step != first.step).filter(replaces).last();
    Some((last.unwrap_or(first), known))
}

/// Whether a login surely happens wherever something is pushed: always, or under the condition under which every push happens.
fn happens_with_pushes(under: &Under<'_>, seen: &Seen, login: &Done) -> bool {
    let mut pushes = seen.done.iter().filter(|done| matches!(done.what, Did::Push(_)) && done.happens != Some(false));
    match login.happens {
        Some(happens) => happens,
        None => {
            let condition = condition(under, login);
            condition.is_some() && pushes.all(|push| self::condition(under, push) == condition)
        }
    }
}

/// What is written after `if` in the step of the job, as an expression.
fn condition<'a>(under: &Under<'a>, done: &Done) -> Option<&'a str> {
    let place = done.outer.as_ref().unwrap_or(&done.step).place;
    let text = under.job.steps.iter().find(|step| step.place == place)?.condition.as_ref()?.text.trim();
    let inside = text.strip_prefix("${{").and_then(|text| text.strip_suffix("}}")).filter(|text| !text.contains("${{"));
    Some(inside.unwrap_or(text).trim())
}
