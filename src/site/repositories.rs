//! Guides of many repositories, for somebody who looks after them: one set for each, and a list of all.

use serde::Serialize;

use super::address::Path;
use super::page::{Kind, Page};
use super::{SiteError, plan, trees};
use crate::catalog::Catalog;
use crate::facts::Facts;
use crate::facts::shape::OwnerKind;
use crate::guide::Pages as Builder;

/// One repository with what is known of it.
#[derive(Clone, Debug)]
pub struct Repository {
    /// Its facts; its name among them.
    pub facts: Facts,
    /// `public`, `private` or `internal`, if that is known.
    pub visibility: Option<String>,
    /// How many findings its workflow files have, if they were read.
    pub findings: Option<usize>,
}

impl Repository {
    /// Owner and name; empty for a repository without a name.
    pub(super) fn name(&self) -> String {
        self.facts.repository.as_ref().map(|name| name.value.to_string()).unwrap_or_default()
    }
}

/// A row of the list of repositories.
#[derive(Serialize)]
pub(super) struct Row {
    name: String,
    href: String,
    owner_kind: String,
    visibility: String,
    findings: Option<usize>,
}

/// The guide that the list leads to; the others are reached from there.
const FIRST: &str = "setup";
/// The folder of all these pages.
const FOLDER: &str = "repositories";

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

fn path(repository: &Repository, guide: &str) -> Path {
    Path::new(format!("{FOLDER}/{}/{guide}", repository.name()))
}

/// The facts that a page is about, if it is one repository's.
pub(super) fn of<'a>(page: &Page, repositories: &'a [Repository]) -> Option<&'a Facts> {
    page.repository.and_then(|number| repositories.get(number)).map(|repository| &repository.facts)
}

/// The rows of the list; none on any other page.
pub(super) fn rows(builder: &super::Builder<'_>, page: &Page, lang: &str) -> Result<Vec<Row>, SiteError> {
    if page.kind != Kind::Repositories {
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
            href: page.path.to(&path(repository, first)),
            owner_kind: builder.text(lang, &format!("owner-kind-{}", kind.as_str()))?,
            visibility: match repository.visibility.as_deref() {
                Some(known @ ("public" | "private" | "internal")) => {
                    builder.text(lang, &format!("site-visibility-{known}"))?
                }
                _ => String::new(),
            },
            findings: repository.findings,
        });
    }
    // What needs somebody stands first.
    rows.sort_by_key(|row| std::cmp::Reverse(row.findings));
    Ok(rows)
}
