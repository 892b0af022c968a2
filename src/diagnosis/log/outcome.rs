//! What came of it: lines that say that something worked, that a line is only a warning, or that a failure is allowed.
//!
//! In: a line. Out: what it tells of others. A failure that was cured, or after which the job went on, is not why the job failed.

use std::rc::Rc;

use super::words::{image, tag};
use crate::catalog::log::Doing;

/// Something that worked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Success {
    pub(super) doing: Doing,
    /// The image, if the line names it.
    pub(super) image: Option<String>,
    /// Its tag, if the line names it.
    pub(super) tag: Option<String>,
}

/// The texts that say it, for the search.
pub(super) const LANDMARKS: &[&str] = &[
    "downloaded newer image",
    "image is up to date for",
    ": digest: sha256:",
    "successfully pushed ",
    "pushed: ",
    "login succeeded",
    "importing cache",
    "exporting cache",
    "] run ",
    "|| true",
    "|| :",
];

/// What a line says has worked; `text` is in lower case.
pub(super) fn success(text: &str, registry: &str) -> Option<Success> {
    let text = text.trim();
    let image = image(text, registry);
    let done = |doing| Some(Success { doing, image: image.clone(), tag: tag(text, registry) });
    if text.contains("downloaded newer image") || text.contains("image is up to date for") {
        return done(Doing::Pull);
    }
    if text.contains(": digest: sha256:") && text.contains(" size: ") {
        return done(Doing::Push);
    }
    if text.contains("login succeeded") {
        return done(Doing::Login);
    }
    let pushed = ["pushed: ", "pushed ", "successfully pushed "].iter().any(|word| text.starts_with(word));
    if image.is_some() && (pushed || text.contains("pushing manifest for ") && text.ends_with("done")) {
        return done(Doing::Push);
    }
    let from = (text.contains("] from ") || text.contains(" resolve ")) && text.contains("@sha256:");
    if image.is_some() && from && vertex(text).is_some() {
        return done(Doing::Pull);
    }
    None
}

/// Whether a logger marked the line as a warning, however it writes that.
pub(super) fn is_warning(text: &str) -> bool {
    let marks = ["##[warning]", "Warning: ", "WARNING: ", "WARN ", "WARN[", "warning: ", "[WARN]", "[WARNING]"];
    marks.iter().any(|mark| text.starts_with(mark))
        || ["level=warning", "level=warn ", "\"level\":\"warn", "\"level\": \"warn", "::warning::"]
            .iter()
            .any(|mark| text.contains(mark))
        || is_klog_warning(text)
}

/// Whether the line begins as those of klog do: `W1120 08:12:44.123456`.
fn is_klog_warning(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() > 6 && bytes[0] == b'W' && bytes[1..5].iter().all(u8::is_ascii_digit) && bytes[5] == b' '
}

/// What a command may fail to do without failing its step: `docker pull IMAGE || true`. `text` is in lower case.
pub(super) fn allowed(text: &str, registry: &str) -> Option<Success> {
    let (command, _) = text.split_once("|| true").or_else(|| text.split_once("|| :"))?;
    let doing = if command.contains(" push") { Doing::Push } else { Doing::Pull };
    image(command, registry).map(|name| Success { doing, image: Some(name), tag: tag(command, registry) })
}

/// The vertex of BuildKit that a line belongs to: `#12 …`.
pub(super) fn vertex(text: &str) -> Option<u32> {
    let rest = text.trim_start().strip_prefix('#')?;
    let (number, _) = rest.split_once(' ')?;
    number.parse().ok()
}

/// What is known of the vertices of a build, by the lines that name them.
#[derive(Debug, Default)]
pub(super) struct Vertices {
    known: Vec<(u32, Cache)>,
    /// Whether one that asks for a base image has failed, which ends the build.
    unfetched: bool,
}

/// What a vertex does with a cache.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cache {
    Reads,
    Writes,
    /// Nothing: it asks for a base image.
    Base,
    /// Nothing: it runs a command of the Dockerfile.
    Runs,
    No,
}

impl Cache {
    /// What such a vertex does, if it does not say so itself.
    pub(super) fn doing(self) -> Option<Doing> {
        match self {
            Self::Base => Some(Doing::Pull),
            Self::Reads | Self::Writes => Some(Doing::Cache),
            Self::Runs | Self::No => None,
        }
    }
}

/// More vertices than a build has.
const MOST: usize = 512;

impl Vertices {
    /// Takes a line in, in lower case.
    pub(super) fn line(&mut self, text: &str) {
        let Some(number) = vertex(text) else { return };
        self.unfetched |= text.contains(" error: ") && self.of(number) == Cache::Base;
        let cache = if text.contains("importing cache") || text.contains("cache importer") {
            Cache::Reads
        } else if text.contains("exporting cache") {
            Cache::Writes
        } else if text.contains("load metadata for ") {
            Cache::Base
        } else if text.contains("] run ") && text.starts_with(&format!("#{number} [")) {
            Cache::Runs
        } else if text.contains("[internal]") || text.contains("] from ") {
            // Another build of the same step counts from the beginning.
            self.unfetched &= !text.contains("load build definition");
            Cache::No
        } else {
            return;
        };
        self.known.retain(|(known, _)| *known != number);
        if self.known.len() < MOST {
            self.known.push((number, cache));
        }
    }

    /// What the vertex of a line does with a cache. The line that sums a build up is of the vertex that ended it.
    pub(super) fn cache(&self, text: &str) -> Cache {
        match vertex(text) {
            Some(number) => self.of(number),
            None if self.unfetched && text.contains("failed to solve: ") => Cache::Base,
            None => Cache::No,
        }
    }

    /// Whether a line is what a command of the Dockerfile prints: BuildKit puts the seconds since its start before it.
    pub(super) fn is_printed(&self, text: &str) -> bool {
        let seconds = |word: &str| word.contains('.') && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let timed = text.split_whitespace().nth(1).is_some_and(seconds);
        timed && vertex(text).is_some_and(|number| self.of(number) == Cache::Runs)
    }

    fn of(&self, number: u32) -> Cache {
        self.known.iter().find(|(known, _)| *known == number).map_or(Cache::No, |(_, cache)| *cache)
    }
}

/// Which steps ended with an error, each with the last line that says so.
#[derive(Debug, Default)]
pub(super) struct Ended(Vec<(Place, u64)>);

/// A job and a step.
pub(super) type Place = (Option<Rc<str>>, Option<Rc<str>>);

impl Ended {
    /// The step at this place ended with an error.
    pub(super) fn add(&mut self, place: Place, line: u64) {
        if let Some((_, last)) = self.0.iter_mut().find(|(known, _)| *known == place) {
            *last = line;
        } else if self.0.len() < MOST {
            self.0.push((place, line));
        }
    }

    /// Whether the job went on after a line of a step that did not fail, and failed later.
    pub(super) fn later_than(&self, (job, step): &Place, line: u64) -> bool {
        let own = self.0.iter().any(|((its_job, its_step), _)| its_job == job && its_step == step);
        let later = self.0.iter().any(|((its_job, _), at)| its_job == job && *at > line);
        step.is_some() && !own && later
    }

    /// Whether a step ended with an error at this line or after it.
    pub(super) fn at(&self, place: &Place, line: u64) -> bool {
        self.0.iter().any(|(its, last)| its == place && *last >= line)
    }

    /// Whether anything failed.
    pub(super) fn any(&self) -> bool {
        !self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worked(text: &str) -> Option<(Doing, Option<String>)> {
        success(text, "ghcr.io").map(|found| (found.doing, found.image))
    }

    #[test]
    fn what_worked_is_told_with_its_image() {
        let app = Some("octo-org/app".to_owned());
        assert_eq!(
            worked("status: downloaded newer image for ghcr.io/octo-org/app:1"),
            Some((Doing::Pull, app.clone()))
        );
        assert_eq!(worked("1: digest: sha256:3f1c size: 1573"), Some((Doing::Push, None)));
        let manifest = "#16 pushing manifest for ghcr.io/octo-org/app:1@sha256:3f1c 0.4s done";
        assert_eq!(worked(manifest), Some((Doing::Push, app.clone())));
        assert_eq!(worked("#7 [2/9] from ghcr.io/octo-org/app:1@sha256:3f1c"), Some((Doing::Pull, app)));
        assert_eq!(worked("#16 pushing manifest for ghcr.io/octo-org/app:1@sha256:3f1c"), None);
        assert_eq!(worked("pushed to the main branch"), None);
    }

    #[test]
    fn warnings_of_loggers_are_warnings() {
        for text in
            ["WARN[0003] x", "time=\"2026\" level=warning msg=\"x\"", "W1120 08:12:44.1 1 x.go:3] y", "Warning: x"]
        {
            assert!(is_warning(text), "{text}");
        }
        for text in
            ["ERRO[0003] x", "level=error msg=\"a warning was seen\"", "Warning  Failed  2s  kubelet  x", "W: x"]
        {
            assert!(!is_warning(text), "{text}");
        }
    }

    #[test]
    fn a_vertex_keeps_its_title() {
        let mut vertices = Vertices::default();
        vertices.line("#5 importing cache manifest from ghcr.io/octo-org/app:cache");
        assert_eq!(vertices.cache("#5 error: not found"), Cache::Reads);
        assert_eq!(vertices.cache("#50 error: not found"), Cache::No);
        vertices.line("#5 [internal] load metadata for ghcr.io/octo-org/base:1");
        assert_eq!(vertices.cache("#5 error: not found"), Cache::Base);
        assert_eq!(vertices.cache("error: failed to solve: denied"), Cache::No);
        vertices.line("#5 error: failed to authorize: denied");
        assert_eq!(vertices.cache("error: failed to solve: denied"), Cache::Base);
        vertices.line("#7 [3/4] run pip install -r requirements.txt");
        assert!(vertices.is_printed("#7 62.3 connection reset by peer") && !vertices.is_printed("#8 62.3 x"));
        assert!(!vertices.is_printed("#7 error: process did not complete") && !vertices.is_printed("#7 done"));
        vertices.line("#1 [internal] load build definition from dockerfile");
        assert_eq!(vertices.cache("error: failed to solve: denied"), Cache::No);
    }
}
