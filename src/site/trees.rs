//! What the pages say that are no guide: lists of entries, error texts, labels, sources.

use std::collections::{BTreeMap, BTreeSet};

use super::address::Path;
use super::plan::Planner;
use crate::catalog::Catalog;
use crate::catalog::entries::{Cause, Claim, Gate, Myth, Signature};
use crate::diagnosis::checks::{CHECKS, Check, Severity};
use crate::diagnosis::decide::printing;
use crate::diagnosis::signatures::causes_of;
use crate::doc::{Block, Code, Guide, Msg, MsgPart, Piece, Scope, Terms};
use crate::guide::cause::telling;
use crate::guide::{GUIDE, Pages as Builder};

/// What stands before the id of an error text where a page names it as a section.
pub(super) const ERROR: &str = "error/";
/// The same for a check.
pub(super) const CHECK: &str = "check/";
/// The same for a list of pages.
pub(super) const LIST: &str = "list/";

/// How many error texts the first page shows.
const FREQUENT: usize = 8;
/// How many causes of an error text are told apart on its page; what tells the others apart is on theirs.
const TOLD: usize = 6;
/// How many whole lines a page of an error text shows.
const EXAMPLES: usize = 2;

/// A tree before it is a guide.
pub(super) struct Titled {
    pub(super) title: Msg,
    pub(super) blocks: Vec<Block<Msg>>,
}

impl Titled {
    fn new(title: &str, blocks: Vec<Block<Msg>>) -> Self {
        Self { title: message(title), blocks }
    }
}

pub(super) fn message(id: impl Into<String>) -> Msg {
    Msg::message(id, Scope::default())
}

pub(super) fn paragraph(id: impl Into<String>) -> Block<Msg> {
    Block::Paragraph(message(id))
}

fn part(part: MsgPart) -> Block<Msg> {
    Block::Paragraph(Msg::part(part, Scope::default()))
}

fn to(id: impl Into<String>) -> Block<Msg> {
    part(MsgPart::Section(id.into()))
}

pub(super) fn section(id: &str, title: Msg, blocks: Vec<Block<Msg>>) -> Block<Msg> {
    Block::Section { id: id.to_owned(), level: 2, title, blocks }
}

/// Parts with a space between them.
pub(super) fn spaced(parts: impl IntoIterator<Item = MsgPart>) -> Msg {
    let mut out = Vec::new();
    for part in parts {
        if !out.is_empty() {
            out.push(MsgPart::Space);
        }
        out.push(part);
    }
    Msg { parts: out, ..Msg::default() }
}

/// Calls `visit` for every section that blocks name.
pub(super) fn extra_sections(blocks: &[Block<Msg>], visit: &mut impl FnMut(&str)) {
    let mut leaf = |msg: &Msg| {
        for part in &msg.parts {
            if let MsgPart::Section(id) = part {
                visit(id);
            }
        }
    };
    for block in blocks {
        block.walk(&mut |block| match block {
            Block::Section { title, .. } => leaf(title),
            Block::Paragraph(text) | Block::Caption(text) => leaf(text),
            Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(&mut leaf),
            _ => {}
        });
    }
}

/// The page that a list has: a folder's index, or a page of its own.
pub(super) fn list_path(name: &str) -> Path {
    match name {
        "labels" | "sources" | "about" => Path::new(name),
        folder => Path::index(folder),
    }
}

pub(super) fn home(planner: &Planner<'_>) -> Titled {
    let catalog = planner.catalog;
    let mut seen = BTreeSet::new();
    let mut frequent = Vec::new();
    for (id, _) in by_weight(catalog) {
        let signatures = catalog.causes.get(id).map_or(&[][..], |cause| &cause.signatures);
        if let Some(first) = signatures.iter().find(|name| seen.insert(name.text.clone())) {
            frequent.push(vec![to(format!("{ERROR}{}", first.text)), to(id)]);
        }
    }
    frequent.truncate(FREQUENT);
    let lists = ["causes", "remedies", "checks", "labels", "myths"];
    Titled::new(
        "site-home-title",
        vec![
            paragraph("site-home-lead"),
            section(
                "frequent",
                message("site-home-frequent"),
                vec![Block::List(frequent), to(format!("{LIST}errors"))],
            ),
            section("guides", message("site-home-guides"), vec![guide_list(catalog)]),
            section(
                "more",
                message("site-home-more"),
                vec![Block::List(lists.map(|name| vec![to(format!("{LIST}{name}"))]).to_vec())],
            ),
        ],
    )
}

fn by_weight(catalog: &Catalog) -> Vec<(&str, u8)> {
    let mut causes: Vec<_> = catalog.causes.iter().map(|(id, cause)| (id.as_str(), cause.weight)).collect();
    causes.sort_by_key(|(id, weight)| (std::cmp::Reverse(*weight), *id));
    causes
}

fn guide_list(catalog: &Catalog) -> Block<Msg> {
    let own = catalog.guides.iter().filter(|(_, outline)| !outline.needs_cause());
    let mut names: Vec<&String> = own.map(|(name, _)| name).collect();
    // The guide of setting up is what most want.
    names.sort_by_key(|name| *name != "setup");
    let entry = |name: &String| vec![to(format!("{GUIDE}{name}")), paragraph(format!("guide-{name}-use"))];
    Block::List(names.into_iter().map(entry).collect())
}

/// The guides as a section of a page, such as the first one of a repository.
pub(super) fn other_guides(catalog: &Catalog) -> Block<Msg> {
    section("guides", message("site-home-guides"), vec![guide_list(catalog)])
}

pub(super) fn guides(planner: &Planner<'_>) -> Titled {
    Titled::new("site-list-guides", vec![paragraph("site-guides-lead"), guide_list(planner.catalog)])
}

/// Every error text, by the gate of the likeliest cause that prints it.
pub(super) fn errors(planner: &Planner<'_>) -> Titled {
    let catalog = planner.catalog;
    let mut ids: Vec<&String> = catalog.signatures.keys().collect();
    ids.sort_by_key(|id| catalog.signatures.get(*id).map(|signature| sorted_by(&signature.text)));
    let mut gates: BTreeMap<Gate, Vec<Vec<Block<Msg>>>> = BTreeMap::new();
    for id in ids {
        let likeliest = printing(catalog, std::slice::from_ref(id)).into_iter().next();
        if let Some(cause) = likeliest.and_then(|cause| catalog.causes.get(&cause)) {
            gates.entry(cause.gate).or_default().push(vec![to(format!("{ERROR}{id}"))]);
        }
    }
    let mut blocks = vec![paragraph("site-errors-lead")];
    blocks.extend(gates.into_iter().map(|(gate, items)| gate_section(gate, items)));
    Titled::new("site-list-errors", blocks)
}

/// A text as people look for it in a list: letters only.
fn sorted_by(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect()
}

/// Every cause, by the gate at which it stands.
pub(super) fn causes(planner: &Planner<'_>) -> Titled {
    let catalog = planner.catalog;
    let mut gates: BTreeMap<Gate, Vec<Vec<Block<Msg>>>> = BTreeMap::new();
    for (id, _) in by_weight(catalog) {
        if let Some(cause) = catalog.causes.get(id) {
            gates.entry(cause.gate).or_default().push(vec![to(id), paragraph(format!("cause-{id}-summary"))]);
        }
    }
    let mut blocks = vec![paragraph("site-causes-lead")];
    blocks.extend(gates.into_iter().map(|(gate, items)| gate_section(gate, items)));
    Titled::new("site-list-causes", blocks)
}

/// A list of what stands at a gate, under the gate's name.
fn gate_section(gate: Gate, items: Vec<Vec<Block<Msg>>>) -> Block<Msg> {
    let name = gate_name(gate);
    section(name, message(format!("site-gate-{name}")), vec![Block::List(items)])
}

/// A gate in messages and anchors.
pub(super) fn gate_name(gate: Gate) -> &'static str {
    match gate {
        Gate::Token => "token",
        Gate::Package => "package",
        Gate::Account => "account",
        Gate::Credential => "credential",
        Gate::Name => "name",
        Gate::Environment => "environment",
    }
}

pub(super) fn remedies(planner: &Planner<'_>) -> Titled {
    let items = planner.catalog.remedies.keys().map(|id| vec![to(id)]).collect();
    Titled::new("site-list-remedies", vec![paragraph("site-remedies-lead"), Block::List(items)])
}

/// An error text as the words of a link and as the title of its page, because people arrive with it from a search.
pub(super) fn error_title(builder: &Builder<'_>, signature: &Signature) -> Msg {
    Msg::part(MsgPart::Printed(builder.printed(&signature.text)), Scope::default())
}

/// One error text: who prints it, how it looks, what is behind it.
pub(super) fn error(planner: &Planner<'_>, id: &str, signature: &Signature) -> Titled {
    let catalog = planner.catalog;
    let causes = causes_of(catalog, &[id]);
    let lead = if causes.len() == 1 { "site-error-lead-one" } else { "site-error-lead" };
    let clients = signature.clients.iter().map(|name| MsgPart::Code(vec![Piece::Text(name.clone())]));
    let mut blocks = vec![
        paragraph(lead),
        Block::Paragraph(spaced(std::iter::once(MsgPart::Message("site-error-clients".to_owned())).chain(clients))),
    ];
    for (number, cause) in causes.into_iter().enumerate() {
        let Some(entry) = catalog.causes.get(cause) else { continue };
        let mut inner = vec![paragraph(format!("cause-{cause}-summary")), helps(entry)];
        if number < TOLD {
            inner.extend(telling(cause, entry));
        }
        let fix = [MsgPart::Message("site-error-fix".to_owned()), MsgPart::Section(cause.to_owned())];
        inner.push(Block::Paragraph(spaced(fix)));
        blocks.push(section(&format!("cause-{cause}"), message(format!("cause-{cause}-title")), inner));
    }
    let lines = signature.examples.iter().take(EXAMPLES).map(|line| vec![Piece::Text(line.text.clone())]).collect();
    blocks.push(section("examples", message("site-error-examples"), vec![Block::Code(Code::Output(lines))]));
    Titled { title: error_title(&planner.full, signature), blocks }
}

/// What cures a cause, for a reader in a hurry: before what explains it.
pub(super) fn helps(cause: &Cause) -> Block<Msg> {
    let remedies = cause.remedies.iter().take(1).map(|name| MsgPart::Section(name.text.clone()));
    Block::Paragraph(spaced(std::iter::once(MsgPart::Message("block-remedies".to_owned())).chain(remedies)))
}

/// Every text on GitHub's screen with what it means, by the page that we know it from.
pub(super) fn labels(planner: &Planner<'_>) -> Titled {
    let catalog = planner.catalog;
    let mut by_source: BTreeMap<&str, Vec<(&String, &str)>> = BTreeMap::new();
    for (id, label) in &catalog.labels {
        by_source.entry(&label.source).or_default().push((id, &label.verified.0));
    }
    let mut blocks = vec![paragraph("site-labels-lead")];
    for (source, labels) in by_source {
        let Some(entry) = catalog.sources.get(source) else { continue };
        let link = MsgPart::Source { title: entry.title.clone(), url: entry.url.clone() };
        let oldest = labels.iter().map(|(_, date)| *date).min().unwrap_or_default().to_owned();
        let seen = [MsgPart::Message("site-labels-verified".to_owned()), MsgPart::Date(oldest)];
        let list = labels.into_iter().map(|(id, _)| vec![part(MsgPart::Label(id.clone()))]).collect();
        let title = Msg::part(link, Scope::default());
        blocks.push(section(source, title, vec![Block::Paragraph(spaced(seen)), Block::List(list)]));
    }
    Titled::new("site-list-labels", blocks)
}

/// Advice that circulates.
pub(super) fn myths(planner: &Planner<'_>) -> Titled {
    let items = planner.catalog.myths.keys().map(|id| vec![to(id)]).collect();
    Titled::new("site-list-myths", vec![paragraph("site-myths-lead"), Block::List(items)])
}

/// The title of a myth's page: the advice itself, marked as wrong wherever the title is shown alone.
pub(super) fn wrong(id: &str) -> Msg {
    spaced([MsgPart::Message("site-wrong".to_owned()), MsgPart::Message(format!("myth-{id}-title"))])
}

/// What links and labels mean on every page. A list of links to myths is no list of advice to follow.
pub(super) fn terms(catalog: &Catalog, mut terms: Terms) -> Terms {
    for id in catalog.myths.keys() {
        if let Some((title, _)) = terms.sections.get_mut(id) {
            *title = wrong(id);
        }
    }
    terms
}

/// What stands under a myth besides what every guide says of it: what is really behind the trouble, and sources.
pub(super) fn myth(catalog: &Catalog, myth: &Myth) -> Vec<Block<Msg>> {
    let mut blocks = Vec::new();
    if !myth.instead.is_empty() {
        blocks.push(Block::Caption(message("site-myths-causes")));
        blocks.push(Block::List(myth.instead.iter().map(|cause| vec![to(cause.text.clone())]).collect()));
    }
    blocks.push(claims(catalog, &myth.claims));
    blocks
}

/// A part of a guide that has a page of its own: its anchor, title and blocks.
pub(super) type Part = (String, Msg, Vec<Block<Msg>>);

/// A guide that is too long for one page: its beginning and its parts. Gives the blocks of the first page, and of each part
/// its anchor, title and blocks.
pub(super) fn split(guide: &Guide) -> (Vec<Block<Msg>>, Vec<Part>) {
    let mut first = Vec::new();
    let mut parts: Vec<Part> = Vec::new();
    for block in &guide.tree.blocks {
        match block {
            Block::Section { id, title, blocks, .. } if !first.is_empty() => {
                parts.push((id.clone(), title.clone(), raised(blocks)));
            }
            other => first.push(other.clone()),
        }
    }
    let items = parts.iter().map(|(id, ..)| vec![to(id)]).collect();
    first.push(section("parts", message("site-parts"), vec![Block::Steps(items)]));
    for at in 1..parts.len() {
        let next = [MsgPart::Message("site-next".to_owned()), MsgPart::Section(parts[at].0.clone())];
        parts[at - 1].2.push(Block::Paragraph(spaced(next)));
    }
    (first, parts)
}

/// Sections one level higher.
fn raised(blocks: &[Block<Msg>]) -> Vec<Block<Msg>> {
    let raise = |block: &Block<Msg>| match block {
        Block::Section { id, level, title, blocks } => {
            Block::Section { id: id.clone(), level: level - 1, title: title.clone(), blocks: raised(blocks) }
        }
        other => other.clone(),
    };
    blocks.iter().map(raise).collect()
}

/// The anchors of sections.
pub(super) fn anchors(blocks: &[Block<Msg>]) -> Vec<String> {
    let mut anchors = Vec::new();
    for block in blocks {
        block.walk(&mut |block| {
            if let Block::Section { id, .. } = block {
                anchors.push(id.clone());
            }
        });
    }
    anchors
}

/// How many words of their own blocks have, as a measure of their length that is the same in every language.
pub(super) fn length(blocks: &[Block<Msg>]) -> usize {
    let mut count = 0;
    for block in blocks {
        block.walk(&mut |block| match block {
            Block::Table { rows, .. } => count += rows.iter().map(Vec::len).sum::<usize>(),
            _ => count += 1,
        });
    }
    count
}

/// Every check, by how bad its findings are.
pub(super) fn checks() -> Titled {
    let mut blocks = vec![paragraph("site-checks-lead")];
    for severity in Severity::ALL.iter().rev() {
        let those = CHECKS.iter().filter(|check| check.severity == *severity);
        let items: Vec<_> = those.map(|check| vec![to(format!("{CHECK}{}", check.id))]).collect();
        if !items.is_empty() {
            let name = severity.as_str();
            blocks.push(section(name, message(format!("site-severity-{name}")), vec![Block::List(items)]));
        }
    }
    Titled::new("site-list-checks", blocks)
}

/// One check: why it matters, what to do, which causes it points to, where that is said.
pub(super) fn check(catalog: &Catalog, check: &Check) -> Titled {
    let id = check.id;
    let fix = vec![paragraph(format!("check-{id}-fix"))];
    let name = [MsgPart::Message("site-check-id".to_owned()), MsgPart::Code(vec![Piece::Text(id.to_owned())])];
    let mut blocks = vec![
        paragraph(format!("check-{id}-why")),
        Block::Paragraph(spaced(name)),
        section("fix", message("site-kind-remedy"), fix),
    ];
    if !check.causes.is_empty() {
        let causes = check.causes.iter().map(|cause| vec![to(*cause)]).collect();
        blocks.push(section("causes", message("site-check-causes"), vec![Block::List(causes)]));
    }
    if let Some(source) = catalog.sources.get(check.source) {
        let link = part(MsgPart::Source { title: source.title.clone(), url: source.url.clone() });
        blocks.push(section("sources", message("site-list-sources"), vec![Block::List(vec![vec![link]])]));
    }
    Titled { title: message(format!("check-{id}-title")), blocks }
}

/// Everything that claims rest on: documentation first, then threads.
pub(super) fn sources(planner: &Planner<'_>) -> Titled {
    let (threads, pages): (Vec<_>, Vec<_>) =
        planner.catalog.sources.values().partition(|source| source.title.contains('#'));
    let list = |mut sources: Vec<&crate::catalog::entries::Source>| {
        sources.sort_by_key(|source| source.title.to_lowercase());
        let link = |source: &crate::catalog::entries::Source| {
            vec![part(MsgPart::Source { title: source.title.clone(), url: source.url.clone() })]
        };
        vec![Block::List(sources.into_iter().map(link).collect())]
    };
    Titled::new(
        "site-list-sources",
        vec![
            paragraph("site-sources-lead"),
            section("documentation", message("site-sources-pages"), list(pages)),
            section("threads", message("site-sources-threads"), list(threads)),
        ],
    )
}

/// What the site is and does, and what it does not do.
pub(super) fn about() -> Titled {
    let text =
        |id: &str| section(id, message(format!("site-about-{id}-title")), vec![paragraph(format!("site-about-{id}"))]);
    let mut blocks = vec![paragraph("site-about-lead")];
    blocks.extend(["privacy", "content", "program", "machines", "trademark"].map(text));
    Titled::new("site-list-about", blocks)
}

pub(super) fn not_found() -> Titled {
    Titled::new("site-missing-title", vec![paragraph("site-missing")])
}

pub(super) fn repositories() -> Titled {
    Titled::new("site-list-repositories", vec![paragraph("site-repositories-lead")])
}

/// The causes that a remedy cures.
pub(super) fn cures(catalog: &Catalog, remedy: &str) -> Vec<Block<Msg>> {
    let cured: Vec<_> = by_weight(catalog)
        .into_iter()
        .filter(|(id, _)| {
            catalog.causes.get(*id).is_some_and(|cause| cause.remedies.iter().any(|name| &**name == remedy))
        })
        .map(|(id, _)| vec![to(id)])
        .collect();
    if cured.is_empty() {
        return Vec::new();
    }
    vec![section("cures", message("site-remedy-cures"), vec![Block::List(cured)])]
}

/// What an entry's claims rest on and when that was last read.
pub(super) fn claims(catalog: &Catalog, claims: &[Claim]) -> Block<Msg> {
    let ids: BTreeSet<&str> = claims.iter().flat_map(|claim| &claim.sources).map(|source| &*source.text).collect();
    let mut sources: Vec<_> = ids.into_iter().filter_map(|id| catalog.sources.get(id)).collect();
    sources.sort_by_key(|source| (source.title.contains('#'), source.title.to_lowercase()));
    let link = |source: &crate::catalog::entries::Source| {
        vec![part(MsgPart::Source { title: source.title.clone(), url: source.url.clone() })]
    };
    let mut blocks = vec![Block::List(sources.into_iter().map(link).collect())];
    if let Some(date) = claims.iter().map(|claim| claim.verified.0.clone()).min() {
        let parts = [MsgPart::Message("site-verified".to_owned()), MsgPart::Date(date)];
        blocks.push(Block::Paragraph(spaced(parts)));
    }
    section("sources", message("site-list-sources"), blocks)
}
