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
use crate::doc::{Block, Guide, Msg, Place, Scope};
use crate::facts::Facts;
use crate::facts::shape::Shape;
use crate::guide;

/// A guide with more blocks than this has a page for each of its sections: no page should take long to load or to scroll.
const LONGEST_GUIDE: usize = 80;

/// Writes every page of the catalog.
pub(super) fn pages(catalog: &Catalog) -> Vec<Page> {
    let planner = Planner { catalog, shape: Facts::default().shape(true), guide_shape: Facts::default().shape(false) };
    let mut pages = planner.around();
    pages.extend(planner.guides());
    pages.extend(planner.causes());
    pages.extend(planner.remedies());
    pages.extend(planner.myths());
    pages.extend(planner.errors());
    let anchors = Anchors::of(&pages);
    for page in &mut pages {
        link(catalog, &anchors, page);
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
        // What is about one cause that a reader names is what the page of each cause says.
        let names = self.catalog.guides.iter().filter(|(_, outline)| !outline.needs_cause()).map(|(name, _)| name);
        let guides = names.filter_map(|name| guide::build_linked(self.catalog, name, &self.guide_shape, &diagnosis));
        guides
            .flat_map(|guide| {
                let path = Path::entry("guides", &guide.id);
                split(self.catalog, guide, path, &self.guide_shape, (Kind::Guide, Kind::Part))
            })
            .collect()
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

/// The pages of a guide: one, or one for each section if it is long; `kinds` are those of the first page and of the others.
pub(super) fn split(catalog: &Catalog, guide: Guide, path: Path, shape: &Shape, kinds: (Kind, Kind)) -> Vec<Page> {
    if trees::length(&guide.tree.blocks) <= LONGEST_GUIDE {
        return vec![Page::new(kinds.0, path, guide)];
    }
    let (first, parts) = trees::split(&guide);
    let write = |kind, path: &Path, title: &Msg, blocks: Vec<Block<Msg>>| {
        Page::new(kind, path.clone(), guide::of_blocks(catalog, &guide.id, title.clone(), blocks, shape))
    };
    let mut beginning = write(kinds.0, &path, &guide.tree.title, first);
    let mut pages = Vec::new();
    for (id, title, blocks) in parts {
        let mut page = write(kinds.1, &Path::new(format!("{}/{id}", path.as_str())), &title, blocks);
        page.part = Some(id);
        page.up = Some(path.clone());
        pages.push(page);
    }
    beginning.whole = Some(guide);
    pages.insert(0, beginning);
    pages
}

/// Where the sections of guides stand: the page, and whether an address has to name the anchor.
#[derive(Default)]
pub(super) struct Anchors {
    /// By the first page of a guide and the anchor.
    own: BTreeMap<(Path, String), (Path, bool)>,
    /// By the anchor, for sections of other guides.
    any: BTreeMap<String, (Path, bool)>,
}

impl Anchors {
    /// Those of some pages. A part of a guide is a page of its own and its title the section's.
    pub(super) fn of(pages: &[Page]) -> Self {
        let mut anchors = Self::default();
        for page in pages.iter().filter(|page| matches!(page.kind, Kind::Guide | Kind::Part | Kind::Repository)) {
            let mut add = |id: String, named: bool| {
                let place = (page.path.clone(), named);
                anchors.own.entry((home(page).clone(), id.clone())).or_insert_with(|| place.clone());
                if page.kind != Kind::Repository {
                    anchors.any.entry(id).or_insert(place);
                }
            };
            page.part.iter().for_each(|id| add(id.clone(), false));
            trees::anchors(&page.guide.tree.blocks).into_iter().for_each(|id| add(id, true));
        }
        anchors
    }

    fn find(&self, page: &Path, id: &str) -> Option<&(Path, bool)> {
        self.own.get(&(page.clone(), id.to_owned())).or_else(|| self.any.get(id))
    }
}

/// The first page of the guide that a page is a part of.
fn home(page: &Page) -> &Path {
    page.up.as_ref().unwrap_or(&page.path)
}

/// Says of every section that a page may name where it is: on this page, or on a page of its own.
pub(super) fn link(catalog: &Catalog, anchors: &Anchors, page: &mut Page) {
    let home = home(page).clone();
    let place = |id: &str| anchors.find(&home, id);
    if let Some(whole) = &mut page.whole {
        link_guide(catalog, &place, &page.path, whole);
    }
    link_guide(catalog, &place, &page.path, &mut page.guide);
}

fn link_guide<'a>(
    catalog: &Catalog,
    place_of: &dyn Fn(&str) -> Option<&'a (Path, bool)>,
    path: &Path,
    page: &mut Guide,
) {
    for (id, (_, place)) in page.terms.sections.iter_mut().filter(|(_, (_, place))| matches!(place, Place::Command(_)))
    {
        let folders = [
            ("causes", catalog.causes.contains_key(id)),
            ("remedies", catalog.remedies.contains_key(id)),
            ("myths", catalog.myths.contains_key(id)),
        ];
        if let Some((folder, _)) = folders.into_iter().find(|(_, there)| *there) {
            *place = Place::Page(path.to(&Path::entry(folder, id)));
        } else if let Some((other, named)) = place_of(id) {
            let anchor = if *named { format!("#{id}") } else { String::new() };
            *place = Place::Page(format!("{}{anchor}", path.to(other)));
        }
    }
    let mut more: Vec<(String, Msg, Place)> = Vec::new();
    let mut add = |id: &str, title: Msg, other: Path| more.push((id.to_owned(), title, Place::Page(path.to(&other))));
    trees::extra_sections(&page.tree.blocks, &mut |name| {
        if let Some(id) = name.strip_prefix(trees::ERROR) {
            add(name, trees::error_link(catalog, id), Path::entry("errors", id));
        } else if let Some(id) = name.strip_prefix(guide::GUIDE) {
            add(name, Msg::message(format!("guide-{id}-title"), Scope::default()), Path::entry("guides", id));
        } else if let Some(id) = name.strip_prefix(guide::CAUSE) {
            add(name, Msg::message(format!("cause-{id}-title"), Scope::default()), Path::entry("causes", id));
        } else if let Some(folder) = name.strip_prefix(trees::LIST) {
            add(name, Msg::message(format!("site-list-{folder}"), Scope::default()), trees::list_path(folder));
        }
    });
    page.terms.sections.extend(more.into_iter().map(|(id, title, place)| (id, (title, place))));
}
