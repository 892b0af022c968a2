//! Which pages there are: one for each entry of the catalog, the lists of them, and what stands around.
//!
//! Every page is a guide: a tree of message ids. So every locale of a page has the same blocks and anchors, and its Markdown
//! twin is the same tree in another format.

use super::address::Path;
use super::page::{Kind, Page};
use super::trees;
use crate::catalog::Catalog;
use crate::catalog::entries::Claim;
use crate::diagnosis::Diagnosis;
use crate::doc::{Block, Guide, Msg, Place, Scope};
use crate::facts::Facts;
use crate::facts::shape::Shape;
use crate::guide;

/// A guide with more blocks than this has a page for each of its sections: no page should take long to load or to scroll.
const LONGEST_GUIDE: usize = 160;

/// Writes every page of the catalog.
pub(super) fn pages(catalog: &Catalog) -> Vec<Page> {
    let planner = Planner { catalog, shape: Facts::default().shape(true), guide_shape: Facts::default().shape(false) };
    let mut pages = planner.around();
    pages.extend(planner.guides());
    pages.extend(planner.causes());
    pages.extend(planner.remedies());
    pages.extend(planner.myths());
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
            list("myths", trees::myths(self)),
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
        guides.flat_map(|guide| self.guide(guide)).collect()
    }

    /// The pages of a guide: one, or one for each section if it is long.
    fn guide(&self, guide: Guide) -> Vec<Page> {
        let path = Path::entry("guides", &guide.id);
        if trees::length(&guide.tree.blocks) <= LONGEST_GUIDE {
            return vec![Page::new(Kind::Guide, path, guide)];
        }
        let (first, parts) = trees::split(&guide);
        let places: Vec<(Vec<String>, Path)> = parts
            .iter()
            .map(|(id, _, blocks)| (trees::anchors(blocks), Path::new(format!("{}/{id}", path.as_str()))))
            .collect();
        let write = |kind, path: &Path, title: &Msg, blocks: Vec<Block<Msg>>| {
            let mut page =
                Page::new(kind, path.clone(), guide::of_blocks(self.catalog, &guide.id, title.clone(), blocks, &self.guide_shape));
            // A section that is on another part is found there; the beginning of a part has no anchor.
            for ((id, title, _), (anchors, other)) in parts.iter().zip(&places).filter(|(_, (_, other))| other != path) {
                let to = page.path.to(other);
                let sections = &mut page.guide.terms.sections;
                sections.insert(id.clone(), (title.clone(), Place::Page(to.clone())));
                for anchor in anchors {
                    if let Some((title, _)) = guide.terms.sections.get(anchor) {
                        sections.insert(anchor.clone(), (title.clone(), Place::Page(format!("{to}#{anchor}"))));
                    }
                }
            }
            page
        };
        let mut pages = vec![write(Kind::Guide, &path, &guide.tree.title, first)];
        for ((_, title, blocks), (_, part)) in parts.iter().zip(&places) {
            let mut page = write(Kind::Part, part, title, blocks.clone());
            page.up = Some(path.clone());
            pages.push(page);
        }
        pages[0].whole = Some(guide.clone());
        pages
    }

    fn myths(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for (id, myth) in &self.catalog.myths {
            let Some(mut guide) = guide::of_myth(self.catalog, id, &self.shape) else { continue };
            guide.tree.blocks.extend(trees::myth(self.catalog, myth));
            let mut page = Page::new(Kind::Myth, Path::entry("myths", id), guide);
            page.verified = verified(&myth.claims);
            page.phrases.extend(myth.phrases.iter().cloned());
            pages.push(page);
        }
        pages
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
    if let Some(whole) = &mut page.whole {
        link_guide(catalog, &page.path, whole);
    }
    link_guide(catalog, &page.path, &mut page.guide);
}

fn link_guide(catalog: &Catalog, path: &Path, guide: &mut Guide) {
    let mut more: Vec<(String, Msg, Place)> = Vec::new();
    let sections = &guide.terms.sections;
    let own = |id: &str| sections.get(id).is_some_and(|(_, place)| *place != Place::Nowhere);
    let mut add = |id: &str, title: Msg, other: Path| more.push((id.to_owned(), title, Place::Page(path.to(&other))));
    for (kind, folder, ids) in [
        ("cause", "causes", catalog.causes.keys().collect::<Vec<_>>()),
        ("remedy", "remedies", catalog.remedies.keys().collect()),
        ("myth", "myths", catalog.myths.keys().collect()),
    ] {
        for id in ids.into_iter().filter(|id| !own(id)) {
            add(id, Msg::message(format!("{kind}-{id}-title"), Scope::default()), Path::entry(folder, id));
        }
    }
    trees::extra_sections(&guide.tree.blocks, &mut |name| {
        if let Some(id) = name.strip_prefix(trees::ERROR) {
            add(name, trees::error_link(catalog, id), Path::entry("errors", id));
        } else if let Some(id) = name.strip_prefix(trees::GUIDE) {
            add(name, Msg::message(format!("guide-{id}-title"), Scope::default()), Path::entry("guides", id));
        } else if let Some(folder) = name.strip_prefix(trees::LIST) {
            add(name, Msg::message(format!("site-list-{folder}"), Scope::default()), trees::list_path(folder));
        }
    });
    guide.terms.sections.extend(more.into_iter().map(|(id, title, place)| (id, (title, place))));
}
