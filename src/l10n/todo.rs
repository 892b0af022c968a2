//! What a translator does next: messages that are missing or stale, those that most readers meet first.
//!
//! The impact of a message is how often it is seen times how much hangs on it.
//!
//! * How often: 100 for what every reader of a guide sees (its frame, its own messages, links); the caller's weight for the
//!   longest prefix that fits (a cause's weight, from 1 to 100); else 10.
//! * How much: 10 for titles, summaries and warnings, 8 for other running words (why, fix, steps), 6 for the meaning of a
//!   label, 4 for evidence, 2 for descriptions of facts and the program's own messages.
//!
//! Equal impact: what is missing comes before what is stale, then by id.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{FRAME, Locales, SOURCE, lock};
use crate::doc::Wanted;

/// A message to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// The message.
    pub id: String,
    /// What is to do.
    pub why: Why,
    /// Its impact on readers: the greater, the sooner.
    pub weight: u32,
}

/// What is to do with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// There is no translation.
    Missing,
    /// The English text has changed since, or nobody ever confirmed the translation.
    Stale,
}

/// Lists what is missing or stale in `lang`, in order of reader impact.
///
/// `files` are path below `locales/` → text; `weights` are message id prefixes, such as `cause-push-skipped-`, with a number
/// from 1 to 100. English has nothing to do, and neither has a locale that is not there.
#[must_use]
pub fn todo(
    files: &BTreeMap<String, String>,
    locales: &Locales,
    wanted: &Wanted,
    lang: &str,
    weights: &BTreeMap<String, u32>,
) -> Vec<Todo> {
    let Some(locale) = locales.get(lang).filter(|_| lang != SOURCE) else { return Vec::new() };
    let hashes = lock::source_hashes(files);
    let locked = files.get(&lock::path(lang)).and_then(|text| lock::read(text).ok()).unwrap_or_default();
    let item = |id: &str, why| Todo { id: id.to_owned(), why, weight: impact(id, weights) };
    let mut list: Vec<Todo> = Vec::new();
    for (id, hash) in hashes.iter().filter(|(id, _)| !id.starts_with("label-")) {
        if !locales.has(lang, id) {
            list.push(item(id, Why::Missing));
        } else if locked.get(id) != Some(hash) {
            list.push(item(id, Why::Stale));
        }
    }
    for label in wanted.labels.keys().filter(|label| locale.info.glosses && !locale.info.no_gloss.contains(label)) {
        let id = format!("label-{label}");
        if !locales.has(lang, &id) {
            list.push(item(&id, Why::Missing));
        }
    }
    list.sort_by(|a, b| (Reverse(a.weight), a.why, &a.id).cmp(&(Reverse(b.weight), b.why, &b.id)));
    list
}

fn impact(id: &str, weights: &BTreeMap<String, u32>) -> u32 {
    seen(id, weights).saturating_mul(matters(id))
}

fn seen(id: &str, weights: &BTreeMap<String, u32>) -> u32 {
    let frame = id.strip_prefix("frame-").is_some_and(|name| FRAME.contains(&name));
    if frame || ["guide-", "block-", "link-"].iter().any(|prefix| id.starts_with(prefix)) {
        return 100;
    }
    let fitting = weights.iter().filter(|(prefix, _)| id.starts_with(&***prefix));
    fitting.max_by_key(|(prefix, _)| prefix.len()).map_or(10, |(_, weight)| (*weight).min(100))
}

fn matters(id: &str) -> u32 {
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| id.starts_with(prefix));
    let ends = |suffixes: &[&str]| suffixes.iter().any(|suffix| id.ends_with(suffix));
    match id {
        _ if starts(&["ui-", "cli-", "error-", "fault-"]) || ends(&["-about"]) => 2,
        _ if starts(&["cause-"]) && id.contains("-evidence-") => 4,
        _ if starts(&["label-"]) => 6,
        _ if starts(&["frame-"]) || ends(&["-title", "-summary", "-warning"]) => 10,
        _ => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_of_common_causes_come_first() {
        let weights =
            BTreeMap::from([("cause-a-".to_owned(), 90), ("cause-b-".to_owned(), 40), ("cause-".to_owned(), 1)]);
        let mut ids = [
            "cause-b-title",
            "fault-x",
            "cause-a-evidence-x",
            "guide-setup-title",
            "cause-a-why",
            "cause-a-title",
            "cause-c-title",
        ];
        ids.sort_by_key(|id| Reverse(impact(id, &weights)));
        let order = [
            "guide-setup-title",
            "cause-a-title",
            "cause-a-why",
            "cause-b-title",
            "cause-a-evidence-x",
            "fault-x",
            "cause-c-title",
        ];
        assert_eq!(ids[..5], order[..5]);
        assert_eq!(impact("fault-x", &weights), 20);
        assert_eq!(impact("cause-c-title", &weights), 10);
    }
}
