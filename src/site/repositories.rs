//! Guides of many repositories, for somebody who looks after them: one set for each, and a list of all.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::address::Path;
use super::page::{Kind, Page};
use super::{SiteError, plan, trees};
use crate::catalog::Catalog;
use crate::diagnosis::checks::{Finding, Severity};
use crate::doc::{Block, Msg, MsgPart, Piece};
use crate::facts::Facts;
use crate::facts::shape::{HostKind, OriginKind, OwnerKind};
use crate::guide::Pages as Builder;

/// One repository with what is known of it.
#[derive(Clone, Debug)]
pub struct Repository {
    /// Its facts; its name among them.
    pub facts: Facts,
    /// `public`, `private` or `internal`, if that is known.
    pub visibility: Option<String>,
    /// What checks find in its workflow files, if they were read.
    pub findings: Option<Vec<Finding>>,
}

impl Repository {
    /// Owner and name; empty for a repository without a name.
    #[must_use]
    pub fn name(&self) -> String {
        self.facts.repository.as_ref().map(|name| name.value.to_string()).unwrap_or_default()
    }

    /// What the site's other pages are filled with from its guides on, as an attribute that holds the part of an address that is never
    /// sent: `repo=octo-org/app&amp;kind=…`. None of these has a character that an address or a page would read otherwise. What follows
    /// from the name is left to the page, where the reader may give another name.
    pub(super) fn given(&self) -> String {
        let kind = self.facts.owner_kind.as_ref().map(|kind| kind.value).filter(|kind| *kind != OwnerKind::Unknown);
        let host = Some(&self.facts.host.value).filter(|host| host.kind() != HostKind::GitHub).map(ToString::to_string);
        let stated = self.facts.images.first().filter(|image| image.origin.kind != OriginKind::Derived);
        let image = stated.map(|image| image.value.to_string());
        let given = [
            ("repo", Some(self.name())),
            ("host", host),
            ("kind", kind.map(|kind| kind.as_str().to_owned())),
            ("image", image),
        ];
        let given = given.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        given.collect::<Vec<_>>().join("&amp;")
    }
}

/// A row of the list of repositories.
#[derive(Serialize)]
pub(super) struct Row {
    name: String,
    href: String,
    owner_kind: String,
    visibility: String,
    /// What checks find; none where no files were read.
    findings: Option<Found>,
}

/// What checks find, as far as the list of repositories shows it.
#[derive(Serialize)]
struct Found {
    errors: Group,
    /// Warnings and notes.
    notes: Group,
}

/// Some findings: how many, and which checks they are of.
#[derive(Serialize)]
struct Group {
    count: usize,
    checks: Vec<Link>,
}

#[derive(Serialize)]
struct Link {
    id: &'static str,
    href: String,
}

impl Found {
    fn of(findings: &[Finding], page: &Path) -> Self {
        let group = |wanted: &dyn Fn(Severity) -> bool| {
            let those =
                || findings.iter().filter(|finding| finding.check().is_some_and(|check| wanted(check.severity)));
            let ids: BTreeSet<&'static str> = those().map(|finding| finding.check).collect();
            let link = |id| Link { id, href: page.to(&Path::entry("checks", id)) };
            Group { count: those().count(), checks: ids.into_iter().map(link).collect() }
        };
        Self { errors: group(&|s| s == Severity::Error), notes: group(&|s| s != Severity::Error) }
    }
}

/// The guide that the list leads to; the others are reached from there.
const FIRST: &str = "setup";
/// The folder of all these pages.
const FOLDER: &str = "repositories";
/// How many places of the findings of one check a page shows.
const PLACES: usize = 3;
/// What stands in a cell about which nothing is known.
const NONE: &str = "–";

/// The list of repositories; none if there are none.
pub(super) fn list(catalog: &Catalog, repositories: &[Repository]) -> Option<Page> {
    let (tree, shape) = (trees::repositories(), Facts::default().shape(true).of_site());
    let guide = Builder::new(catalog, &shape).blocks(FOLDER, tree.title, tree.blocks);
    (!repositories.is_empty()).then(|| Page::new(Kind::Repositories, Path::index(FOLDER), guide))
}

/// The pages of the repository of a number.
pub(super) fn pages(catalog: &Catalog, number: usize, repository: &Repository) -> Vec<Page> {
    let mut pages = Vec::new();
    let shape = repository.facts.shape(false).of_site();
    let builder = Builder::new(catalog, &shape);
    // Who owns the repository is known here, which decides where links lead.
    let links = builder.terms().links;
    let guides = catalog.guides.iter().filter(|(_, outline)| !outline.needs_cause());
    for (name, _) in guides {
        let Some(guide) = builder.outline(name) else { continue };
        let kinds = (Kind::Repository, Kind::Repository);
        let mut parts = plan::split(&builder, guide, path(repository, name), kinds);
        if let (Some(first), true) = (parts.first_mut(), name == FIRST) {
            let findings = findings(repository.findings.as_deref().unwrap_or_default());
            first.whole.iter_mut().for_each(|whole| whole.tree.blocks.extend(findings.clone()));
            first.guide.tree.blocks.extend(findings);
            first.guide.tree.blocks.push(trees::other_guides(catalog));
        }
        for page in &mut parts {
            page.repository = Some(number);
            page.guide.terms.links.clone_from(&links);
            page.whole.iter_mut().for_each(|whole| whole.terms.links.clone_from(&links));
        }
        pages.extend(parts);
    }
    pages
}

/// What checks find in the workflow files of a repository: each check once, the worst first, with its places; nothing if they
/// find nothing.
fn findings(findings: &[Finding]) -> Option<Block<Msg>> {
    let mut blocks = Vec::new();
    for severity in Severity::ALL.iter().rev() {
        let those = findings.iter().filter(|one| one.check().is_some_and(|check| check.severity == *severity));
        let mut checks: BTreeMap<&str, Vec<(&str, usize)>> = BTreeMap::new();
        those.for_each(|one| checks.entry(one.check).or_default().push((&one.file, one.place.line)));
        if checks.is_empty() {
            continue;
        }
        let place = |(file, line): &(&str, usize)| MsgPart::Code(vec![Piece::Text(format!("{file}:{line}"))]);
        let item = |(id, mut places): (&str, Vec<(&str, usize)>)| {
            places.sort_unstable();
            let more = (places.len() > PLACES).then(|| MsgPart::Message("site-repositories-more".to_owned()));
            let parts = trees::spaced(places.iter().take(PLACES).map(place).chain(more));
            let name = MsgPart::Section(format!("{}{id}", trees::CHECK));
            vec![Block::Paragraph(trees::spaced([name])), Block::Paragraph(parts)]
        };
        blocks.push(trees::paragraph(format!("site-severity-{}", severity.as_str())));
        blocks.push(Block::List(checks.into_iter().map(item).collect()));
    }
    let title = || trees::message("site-repositories-findings");
    (!blocks.is_empty()).then(|| trees::section("findings", title(), blocks))
}

/// Where a guide of a repository lies. Servers hide what begins with a dot, and GitHub's action for pages leaves `.github` out; no name
/// of a repository has a tilde.
fn path(repository: &Repository, guide: &str) -> Path {
    Path::new(format!("{FOLDER}/{}/{guide}", repository.name().replace("/.", "/~.")))
}

/// The facts that a page is about, if it is one repository's.
pub(super) fn of<'a>(page: &Page, repositories: &'a [Repository]) -> Option<&'a Facts> {
    page.repository.and_then(|number| repositories.get(number)).map(|repository| &repository.facts)
}

/// The rows of the list; none on any other page.
pub(super) fn rows(
    builder: &super::Builder<'_>,
    (kind, page): (Kind, &Path),
    lang: &str,
) -> Result<Vec<Row>, SiteError> {
    if kind != Kind::Repositories {
        return Ok(Vec::new());
    }
    let guides: Vec<&String> = builder.catalog.guides.keys().collect();
    // The guide of setting up is what most want; else the first there is.
    let first = guides.iter().find(|name| **name == FIRST).or(guides.first()).map_or("", |name| name.as_str());
    let mut rows = Vec::new();
    for repository in &builder.options.repositories {
        let kind = repository.facts.owner_kind.as_ref().map_or(OwnerKind::Unknown, |kind| kind.value);
        rows.push(Row {
            name: repository.name(),
            href: page.to(&path(repository, first)),
            owner_kind: builder.text(lang, &format!("owner-kind-{}", kind.as_str()))?,
            visibility: match repository.visibility.as_deref() {
                Some(known @ ("public" | "private" | "internal")) => {
                    builder.text(lang, &format!("site-visibility-{known}"))?
                }
                _ => String::new(),
            },
            findings: repository.findings.as_deref().map(|findings| Found::of(findings, page)),
        });
    }
    // What needs somebody stands first, and what fails before what is worth knowing.
    rows.sort_by_key(|row| {
        std::cmp::Reverse(row.findings.as_ref().map(|found| (found.errors.count, found.notes.count)))
    });
    Ok(rows)
}

/// The rows as a table, for the Markdown twin of the list.
pub(super) fn table(builder: &super::Builder<'_>, page: &Page, lang: &str) -> Result<String, SiteError> {
    let cell = |group: &Group| {
        let links = group.checks.iter().map(|check| format!(" [{}]({})", check.id, check.href));
        format!("{}{}", group.count, links.collect::<String>())
    };
    let columns = ["name", "errors", "notes", "kind", "visibility"];
    let head = columns.map(|name| builder.text(lang, &format!("site-repositories-{name}")));
    let head: Vec<String> = head.into_iter().collect::<Result<_, _>>()?;
    let mut out = format!("\n| {} |\n|{}\n", head.join(" | "), " --- |".repeat(head.len()));
    for row in rows(builder, (page.kind, &page.path), lang)? {
        // An underscore is all that a name can have and Markdown could take for something else.
        let name = format!("[{}]({})", row.name.replace('_', "\\_"), row.href);
        let found = row.findings.as_ref();
        let or_none = |text: Option<String>| text.filter(|text| !text.is_empty()).unwrap_or_else(|| NONE.to_owned());
        let (errors, notes) = (found.map(|found| cell(&found.errors)), found.map(|found| cell(&found.notes)));
        let cells = [name, or_none(errors), or_none(notes), row.owner_kind, or_none(Some(row.visibility))];
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    Ok(out)
}
