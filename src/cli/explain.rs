//! `ghcr-guide explain`: one cause, remedy, label, myth or error text, offline, with the names of the repository that it runs in.

use std::collections::BTreeMap;

use super::args::{Explain, FormatName, Repository};
use super::report::Report;
use super::{Exit, Failure, facts, generate, overlay, terminal};
use crate::EngineError;
use crate::facts::{Facts, mask_tokens, tame};
use crate::guide::{self, Entry, EntryKind};
use crate::l10n::Argument;
use crate::lookup::{Found, Lookup};
use crate::render::Frame;

/// How many causes of an error text are shown in full.
const SHOWN: usize = 3;

/// How much of a query that nothing is known of is repeated.
const LONGEST: usize = 200;

/// Explains what was asked, or lists what can be, with what the options or the configuration here lay over the content.
pub(super) fn run(report: &Report<'_>, args: &Explain) -> Result<Exit, Failure> {
    match overlay::of(&args.overlay, None)? {
        None => explain(report, args),
        Some(over) => over.with(report, |report| explain(report, args)),
    }
}

fn explain(report: &Report<'_>, args: &Explain) -> Result<Exit, Failure> {
    let lang = match &args.lang {
        Some(wish) => generate::language(report, wish, "--lang")?,
        None => report.lang.clone(),
    };
    let query = args.query.join(" ");
    let query = query.trim();
    if query.is_empty() {
        // A list is an explanation too: all of it is in the language that was asked for.
        return terminal::print(&list(&Report::new(report.engine, lang)));
    }
    let engine = report.engine;
    let asked = || mask_tokens(&tame(query, LONGEST));
    let found = match Lookup::new(&engine.catalog, &engine.locales).find(query).map_err(EngineError::from)? {
        Found::Explained(found, None) => found,
        Found::Explained(found, Some(mended)) => {
            report.say("ui-explain-mended", &[("query", asked()), ("mended", mask_tokens(&tame(&mended, LONGEST)))]);
            found
        }
        Found::Perhaps(near) if near.is_empty() => {
            return Err(Failure::usage("error-nothing-to-explain", vec![("query", asked())]));
        }
        Found::Perhaps(near) => {
            report.say("ui-explain-perhaps", &[("query", asked())]);
            near.iter().for_each(|entry| terminal::message(&format!("  {}: {}", entry.id, title(report, entry))));
            return Ok(Exit::Usage);
        }
    };
    let format = args.format.unwrap_or(FormatName::Text).format(terminal::width(), terminal::colour());
    let known = known(report);
    let shape = known.shape(true);
    let guide = guide::explained(&engine.catalog, &found, SHOWN, &shape);
    let form = engine.form(&guide, &lang, &shape, format, &Frame::default())?;
    terminal::print(&form.fill(&known.values()))
}

/// What is known of the repository here; nothing where that cannot be read, which is no reason not to explain.
fn known(report: &Report<'_>) -> Facts {
    let asked = facts::Asked::new(report, &Repository::default()).ok();
    asked.and_then(|asked| asked.gathered(&BTreeMap::new()).ok()).map(|gathered| gathered.facts).unwrap_or_default()
}

/// The title of an entry in the language of messages. A label or a section that it names stands as plain words.
fn title(report: &Report<'_>, entry: &Entry) -> String {
    let catalog = &report.engine.catalog;
    if entry.kind == EntryKind::Label {
        return catalog.labels.get(&entry.id).map(|label| label.text.clone()).unwrap_or_default();
    }
    let labels: Vec<(String, &str)> =
        catalog.labels.iter().map(|(id, label)| (format!("label-{id}"), &*label.text)).collect();
    let args: Vec<_> = labels.iter().map(|(name, text)| (name.as_str(), Argument::Text(text))).collect();
    let id = format!("{}-{}-title", entry.kind.as_str(), entry.id);
    report.engine.locales.text(&report.lang, &id, &args).unwrap_or_default()
}

/// Every id with its title.
fn list(report: &Report<'_>) -> String {
    let mut out = String::new();
    for kind in EntryKind::ALL {
        out.push_str(&format!("{}\n", report.text(&format!("ui-list-{}", heading(kind)), &[])));
        for id in kind.ids(&report.engine.catalog) {
            out.push_str(&format!("  {id}: {}\n", title(report, &Entry::new(kind, id))));
        }
        if kind != EntryKind::Label {
            out.push('\n');
        }
    }
    out
}

/// The end of the id of the message that heads a kind in the list.
fn heading(kind: EntryKind) -> &'static str {
    match kind {
        EntryKind::Cause => "causes",
        EntryKind::Remedy => "remedies",
        EntryKind::Myth => "myths",
        EntryKind::Check => "checks",
        EntryKind::Label => "labels",
    }
}
