//! Every message that a guide can use: what the locales must have, and which arguments each may take.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Catalog;
use crate::catalog::entries::{AbsentControl, BlockKind, OutlineBlock, StepKind};
use crate::diagnosis::checks::{CHECKS, PARTS};
use crate::diagnosis::decide::Difference;
use crate::doc::{Checks, Use, Wanted};
use crate::facts::list::FACTS;
use crate::facts::shape::{Builder, Credential, OriginKind, OwnerKind};

/// Lists what the content asks of the locales.
#[must_use]
pub fn wanted(catalog: &Catalog) -> Wanted {
    let mut wanted = Wanted {
        labels: catalog.labels.iter().map(|(id, label)| (id.clone(), label.text.clone())).collect(),
        links: catalog.links.keys().cloned().collect(),
        checks: checks(),
        absent: catalog.absent_controls.values().map(AbsentControl::as_absent).collect(),
        unnamed: unnamed(catalog),
        ..Wanted::default()
    };
    fixed(&mut wanted);
    wanted.messages.extend(catalog.links.keys().map(|id| (format!("link-{id}"), Use::default())));
    causes_and_myths(catalog, &mut wanted);
    remedies(catalog, &mut wanted);
    guides(catalog, &mut wanted);
    answer(catalog, &mut wanted);
    wanted
}

/// The labels and links that no step and no cell of a table names.
fn unnamed(catalog: &Catalog) -> BTreeMap<String, String> {
    let mut named: BTreeSet<String> = BTreeSet::new();
    for step in catalog.remedies.values().flat_map(|remedy| &remedy.steps) {
        named.extend(step.path.iter().map(|label| format!("label-{}", &**label)));
        named.extend(step.link.iter().map(|link| format!("link-{}", &**link)));
    }
    for block in catalog.guides.values().flat_map(|outline| &outline.sections).flat_map(|section| &section.blocks) {
        block.walk(&mut |inner| {
            let cells = inner.rows.iter().flat_map(|row| &row.cells);
            named.extend(cells.filter_map(|cell| cell.link.as_ref()).map(|link| format!("link-{}", &**link)));
        });
    }
    let labels = catalog.labels.keys().map(|id| (format!("label-{id}"), catalog.labels.home(id)));
    let links = catalog.links.keys().map(|id| (format!("link-{id}"), catalog.links.home(id)));
    let all = labels.chain(links).filter(|(name, _)| !named.contains(name));
    all.map(|(name, home)| (name, format!("content/{home}"))).collect()
}

/// What the answer to a log says.
fn answer(catalog: &Catalog, wanted: &mut Wanted) {
    let words = [
        "title",
        "nothing",
        "several",
        "failure-title",
        "lead-confirmed",
        "lead-likely",
        "lead-possible",
        "line",
        "line-in-step",
        "for",
        "against",
        "finding",
        "first-step",
        "rivals",
        "tells-apart",
        "more",
        "elsewhere-title",
        "elsewhere",
        "perhaps",
        "capitals",
    ];
    let mut ids: Vec<String> = words.iter().map(|word| format!("answer-{word}")).collect();
    ids.extend(super::reason::all(catalog));
    ids.extend(Difference::ALL.iter().map(|difference| format!("answer-differs-{}", difference.as_str())));
    ids.extend(
        catalog.elsewhere.keys().map(String::as_str).chain(["other", "unnamed"]).map(|id| format!("service-{id}")),
    );
    wanted.messages.extend(ids.into_iter().map(|id| (id, Use::default())));
}

/// The messages of checks. A title stands alone, as a heading: it has no arguments.
fn checks() -> Checks {
    let mut checks = Checks { ids: CHECKS.iter().map(|check| check.id).collect(), ..Checks::default() };
    for check in CHECKS {
        for part in PARTS {
            let arguments = if *part == "title" { &[] } else { check.arguments };
            checks.messages.insert(format!("check-{}-{part}", check.id), arguments);
        }
    }
    checks
}

/// Messages that do not depend on content.
fn fixed(wanted: &mut Wanted) {
    let mut plain = |id: String| {
        wanted.messages.insert(id, Use::default());
    };
    for block in [
        "explain-title",
        "explain-several",
        "explain-service",
        "explain-near",
        "explain-alike",
        "colon",
        "label",
        "label-also",
        "label-verified",
        "check-causes",
        "verify",
        "same-for",
        "prints",
        "tell",
        "remedies",
        "error-text",
        "error-causes",
        "error-advice",
        "error-likeliest",
        "cause",
        "first-step",
        "then",
        "rarer",
        "prints-nothing",
        "more-tags",
        "step-of-called",
        "defect-where",
        "defect-what",
        "names",
        "names-of-texts",
        "lines-of-texts",
        "fits",
        "against",
        "myth-wrong",
        "ruled-out",
        "guide",
        "guide-command",
        "fact",
        "fact-value",
        "fact-origin",
    ] {
        plain(format!("block-{block}"));
    }
    for info in FACTS {
        plain(format!("fact-{}", info.name));
        plain(format!("fact-{}-about", info.name));
    }
    OwnerKind::ALL.iter().for_each(|kind| plain(format!("owner-kind-{}", kind.as_str())));
    Builder::ALL.iter().for_each(|kind| plain(format!("builder-{}", kind.as_str())));
    Credential::ALL.iter().for_each(|kind| plain(format!("credential-{}", kind.as_str())));
    OriginKind::ALL.iter().for_each(|kind| plain(format!("origin-{}", kind.as_str())));
}

/// The message with what else people search for when they need something: a `cause`, a `remedy`, a `guide` or a `myth`.
#[must_use]
pub fn phrases(kind: &str, id: &str) -> String {
    format!("{kind}-{id}-phrases")
}

fn causes_and_myths(catalog: &Catalog, wanted: &mut Wanted) {
    for (id, cause) in &catalog.causes {
        wanted.sections.insert(id.clone());
        let mut parts: Vec<String> = ["title", "summary", "why", "fix"].map(str::to_owned).to_vec();
        let looks = cause.evidence.iter().filter(|evidence| evidence.is_for_people());
        parts.extend(looks.map(|evidence| format!("evidence-{}", &*evidence.id)));
        wanted.messages.extend(parts.into_iter().map(|part| (format!("cause-{id}-{part}"), Use::default())));
        wanted.phrases.insert(phrases("cause", id));
    }
    for id in catalog.myths.keys() {
        wanted.sections.insert(id.clone());
        for part in ["title", "why", "instead", "phrases"] {
            wanted.messages.insert(format!("myth-{id}-{part}"), Use::default());
        }
    }
}

fn remedies(catalog: &Catalog, wanted: &mut Wanted) {
    for (id, remedy) in &catalog.remedies {
        wanted.sections.insert(id.clone());
        wanted.messages.insert(format!("remedy-{id}-title"), Use::default());
        wanted.messages.insert(format!("remedy-{id}-intro"), Use::default());
        wanted.phrases.insert(phrases("remedy", id));
        if remedy.warning {
            wanted.messages.insert(format!("remedy-{id}-warning"), Use::default());
        }
        for step in &remedy.steps {
            let usage = Use { path: step.kind == StepKind::Click, link: step.link.is_some() };
            wanted.messages.insert(format!("remedy-{id}-{}", &*step.id), usage);
        }
    }
}

fn guides(catalog: &Catalog, wanted: &mut Wanted) {
    for (id, outline) in &catalog.guides {
        wanted.messages.insert(format!("guide-{id}-title"), Use::default());
        wanted.phrases.insert(phrases("guide", id));
        // What lists of guides say of it; the one of a single cause is in none.
        if !outline.needs_cause() {
            wanted.messages.insert(format!("guide-{id}-use"), Use::default());
        }
        for section in outline.sections.iter().filter(|section| section.guide.is_none()) {
            wanted.sections.insert(section.id.text.clone());
            wanted.messages.insert(format!("guide-{id}-{}-title", &*section.id), Use::default());
            blocks(id, &section.blocks, wanted);
        }
    }
}

fn blocks(guide: &str, list: &[OutlineBlock], wanted: &mut Wanted) {
    for block in list {
        let cells = block.rows.iter().flat_map(|row| &row.cells).filter_map(|cell| cell.message.as_ref());
        let items = block.items.iter().map(|item| &item.message);
        let names = block.message.iter().chain(&block.head).chain(items).chain(cells);
        let ids: Vec<String> = names.map(|name| format!("guide-{guide}-{}", &**name)).collect();
        wanted.messages.extend(ids.into_iter().map(|id| (id, Use::default())));
        if let (BlockKind::Subsection, Some(id)) = (block.kind, &block.id) {
            wanted.sections.insert(id.text.clone());
            wanted.messages.insert(format!("guide-{guide}-{}-title", &**id), Use::default());
        }
        blocks(guide, &block.blocks, wanted);
    }
}
