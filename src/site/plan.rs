//! Which pages there are: one for each entry of the catalog, the lists of them, and what stands around.
//!
//! Every page is a guide: a tree of message ids. So every locale of a page has the same blocks and anchors, and its Markdown
//! twin is the same tree in another format.

use std::collections::BTreeMap;

use super::address::Path;
use super::page::{Kind, Page};
use super::trees;
use crate::catalog::Catalog;
use crate::catalog::entries::Claim;
use crate::diagnosis::Diagnosis;
use crate::doc::{Msg, Place, Scope};
use crate::facts::Facts;
use crate::facts::shape::Shape;
use crate::guide;

/// Writes every page of the catalog.
pub(super) fn pages(catalog: &Catalog) -> Vec<Page> {
    let planner = Planner { catalog, shape: Facts::default().shape(true), guide_shape: Facts::default().shape(false) };
    let mut pages = planner.around();
    pages.extend(planner.guides());
    pages.extend(planner.causes());
    pages.extend(planner.remedies());
    pages.extend(planner.errors());
    for page in &mut pages {
        link(catalog, page);
    }
    pages
}

/// What every page is made from.
pub(super) struct Planner<'a> {
    pub(super) catalog: &'a Catalog,
    /// Nothing is known of the repository, and everything is shown.
    pub(super) shape: Shape,
    /// Nothing is known of the repository, and what does not concern most readers is left out.
    guide_shape: Shape,
}

impl Planner<'_> {
    fn around(&self) -> Vec<Page> {
        let page = |kind, path: &str, tree: trees::Titled| {
            Page::new(kind, Path::new(path), guide::of_blocks(self.catalog, path, tree.title, tree.blocks, &self.shape))
        };
        let list = |folder: &str, tree| page(Kind::List, Path::index(folder).as_str(), tree);
        vec![
            page(Kind::Home, "index", trees::home(self)),
            list("guides", trees::guides(self)),
            list("errors", trees::errors(self)),
            list("causes", trees::causes(self)),
            list("remedies", trees::remedies(self)),
            page(Kind::Labels, "labels", trees::labels(self)),
            page(Kind::Myths, "myths", trees::myths(self)),
            page(Kind::Sources, "sources", trees::sources(self)),
            page(Kind::About, "about", trees::about()),
            page(Kind::NotFound, "404", trees::not_found()),
        ]
    }

    fn guides(&self) -> Vec<Page> {
        let diagnosis = Diagnosis::from_shape(self.catalog, &self.guide_shape);
        let names = self.catalog.guides.keys();
        let guides =
            names.filter_map(|name| guide::build_linked(self.catalog, name, &self.guide_shape, &diagnosis));
        guides.map(|guide| Page::new(Kind::Guide, Path::entry("guides", &guide.id), guide)).collect()
    }

    fn causes(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for (id, cause) in &self.catalog.causes {
            let Some(mut guide) = guide::of_cause(self.catalog, id, &self.shape) else { continue };
            guide.tree.blocks.insert(0, trees::paragraph(format!("cause-{id}-summary")));
            guide.tree.blocks.push(trees::claims(self.catalog, &cause.claims));
            let mut page = Page::new(Kind::Cause, Path::entry("causes", id), guide);
            page.verified = verified(&cause.claims);
            let texts = cause.signatures.iter().filter_map(|name| self.catalog.signatures.get(&name.text));
            page.phrases.extend(texts.map(|signature| signature.text.clone()));
            page.phrases.push(id.clone());
            pages.push(page);
        }
        pages
    }

    fn remedies(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for (id, remedy) in &self.catalog.remedies {
            let Some(mut guide) = guide::of_remedy(self.catalog, id, &self.shape) else { continue };
            guide.tree.blocks.extend(trees::cures(self.catalog, id));
            guide.tree.blocks.push(trees::claims(self.catalog, &remedy.claims));
            let mut page = Page::new(Kind::Remedy, Path::entry("remedies", id), guide);
            page.verified = verified(&remedy.claims);
            page.phrases.push(id.clone());
            pages.push(page);
        }
        pages
    }

    fn errors(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for (id, signature) in &self.catalog.signatures {
            let tree = trees::error(self, id, signature);
            let guide = guide::of_blocks(self.catalog, id, tree.title, tree.blocks, &self.shape);
            let mut page = Page::new(Kind::Error, Path::entry("errors", id), guide);
            page.phrases.push(signature.text.clone());
            page.pattern = Some(signature.pattern.text.clone());
            pages.push(page);
        }
        pages
    }
}

/// The oldest and the newest date of some claims.
fn verified(claims: &[Claim]) -> Option<(String, String)> {
    let dates = || claims.iter().map(|claim| claim.verified.0.clone());
    dates().min().zip(dates().max())
}

/// Says of every section that a page may name where it is: on this page, or on a page of its own.
pub(super) fn link(catalog: &Catalog, page: &mut Page) {
    let addresses = Addresses { page: page.path.clone() };
    let own: BTreeMap<_, _> = page.guide.terms.sections.iter().map(|(id, (_, place))| (id, place)).collect();
    let own = |id: &str| own.iter().any(|(known, place)| *known == id && **place == Place::Here);
    let mut more: Vec<(String, Msg, Place)> = Vec::new();
    let mut add = |id: &str, title: Msg, path: Path| more.push((id.to_owned(), title, addresses.to(&path)));
    for (kind, folder, ids) in [
        ("cause", "causes", catalog.causes.keys().collect::<Vec<_>>()),
        ("remedy", "remedies", catalog.remedies.keys().collect()),
    ] {
        for id in ids.into_iter().filter(|id| !own(id)) {
            add(id, Msg::message(format!("{kind}-{id}-title"), Scope::default()), Path::entry(folder, id));
        }
    }
    for id in catalog.myths.keys().filter(|id| !own(id)) {
        let address = Place::Page(format!("{}#{id}", page.path.to(&Path::new("myths"))));
        more.push((id.clone(), Msg::message(format!("myth-{id}-title"), Scope::default()), address));
    }
    trees::extra_sections(&page.guide.tree.blocks, &mut |name| {
        if let Some(id) = name.strip_prefix(trees::ERROR) {
            let title = trees::error_title(catalog, id);
            more.push((name.to_owned(), title, addresses.to(&Path::entry("errors", id))));
        } else if let Some(id) = name.strip_prefix(trees::GUIDE) {
            let title = Msg::message(format!("guide-{id}-title"), Scope::default());
            more.push((name.to_owned(), title, addresses.to(&Path::entry("guides", id))));
        } else if let Some(folder) = name.strip_prefix(trees::LIST) {
            let title = Msg::message(format!("site-list-{folder}"), Scope::default());
            more.push((name.to_owned(), title, addresses.to(&trees::list_path(folder))));
        }
    });
    page.guide.terms.sections.extend(more.into_iter().map(|(id, title, place)| (id, (title, place))));
}

/// Addresses seen from one page.
struct Addresses {
    page: Path,
}

impl Addresses {
    fn to(&self, other: &Path) -> Place {
        Place::Page(self.page.to(other))
    }
}
