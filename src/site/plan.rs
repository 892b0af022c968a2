//! Which pages there are: one for each entry of the catalog, the lists of them, and what stands around.
//!
//! Every page is a guide: a tree of message ids. So every locale of a page has the same blocks and anchors, and its Markdown
//! twin is the same tree in another format.

use rustc_hash::FxHashMap;

use super::address::Path;
use super::page::{Kind, Page};
use super::trees;
use crate::catalog::Catalog;
use crate::catalog::entries::Claim;
use crate::diagnosis::checks::CHECKS;
use crate::diagnosis::signatures::causes_of;
use crate::doc::{Block, Guide, Msg, Place, Scope};
use crate::facts::Facts;
use crate::guide::{self, Pages as Builder};

/// A guide with more blocks than this has a page for each of its sections: no page should take long to load or to scroll.
const LONGEST_GUIDE: usize = 80;

/// Writes every page of the catalog.
pub(super) fn pages(catalog: &Catalog) -> Vec<Page> {
    let [full, usual] = [true, false].map(|full| Facts::default().shape(full).of_site());
    let planner = Planner { catalog, full: Builder::new(catalog, &full), usual: Builder::new(catalog, &usual) };
    let mut pages = planner.around();
    pages.extend(planner.guides());
    pages.extend(planner.causes());
    pages.extend(planner.remedies());
    pages.extend(planner.myths());
    pages.extend(planner.checks());
    pages.extend(planner.errors());
    pages
}

/// What every page is made from.
pub(super) struct Planner<'a> {
    pub(super) catalog: &'a Catalog,
    /// Nothing is known of the repository, and everything is shown.
    pub(super) full: Builder<'a>,
    /// Nothing is known of the repository, and what does not concern most readers is left out.
    usual: Builder<'a>,
}

impl Planner<'_> {
    fn around(&self) -> Vec<Page> {
        let page = |kind, path: &str, tree: trees::Titled| {
            Page::new(kind, Path::new(path), self.full.blocks(path, tree.title, tree.blocks))
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
            list("checks", trees::checks()),
            page(Kind::Sources, "sources", trees::sources(self)),
            page(Kind::About, "about", trees::about()),
            page(Kind::NotFound, "404", trees::not_found()),
        ]
    }

    fn guides(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        // What is about one cause that a reader names is what the page of each cause says.
        for (name, _) in self.catalog.guides.iter().filter(|(_, outline)| !outline.needs_cause()) {
            let Some(guide) = self.usual.outline(name) else { continue };
            pages.extend(split(&self.usual, guide, Path::entry("guides", name), (Kind::Guide, Kind::Part)));
        }
        pages
    }

    fn checks(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for check in CHECKS {
            let tree = trees::check(self.catalog, check);
            let guide = self.full.blocks(check.id, tree.title, tree.blocks);
            let mut page = Page::new(Kind::Check, Path::entry("checks", check.id), guide);
            page.phrases.push(check.id.to_owned());
            pages.push(page);
        }
        pages
    }

    fn myths(&self) -> Vec<Page> {
        let mut pages = Vec::new();
        for (id, myth) in &self.catalog.myths {
            let Some(mut guide) = self.full.myth(id) else { continue };
            guide.tree.blocks.extend(trees::myth(self.catalog, myth));
            guide.tree.title = trees::wrong(id);
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
            let Some(mut guide) = self.full.cause(id) else { continue };
            guide.tree.blocks.splice(0..0, [trees::paragraph(format!("cause-{id}-summary")), trees::helps(cause)]);
            guide.tree.blocks.push(trees::claims(self.catalog, &cause.claims));
            let mut page = Page::new(Kind::Cause, Path::entry("causes", id), guide);
            page.verified = verified(&cause.claims);
            // What the cause is, and the way to the steps: on a phone, both stand on the first screen.
            page.opening = 2;
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
            let Some(mut guide) = self.full.remedy(id) else { continue };
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
            let guide = self.full.blocks(id, tree.title, tree.blocks);
            let mut page = Page::new(Kind::Error, Path::entry("errors", id), guide);
            page.phrases.push(signature.text.clone());
            page.pattern = Some(signature.pattern.text.clone());
            let causes = causes_of(self.catalog, &[id]).into_iter();
            page.causes = causes.map(|cause| Path::entry("causes", cause)).collect();
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
pub(super) fn split(builder: &Builder<'_>, guide: Guide, path: Path, kinds: (Kind, Kind)) -> Vec<Page> {
    if trees::length(&guide.tree.blocks) <= LONGEST_GUIDE {
        return vec![Page::new(kinds.0, path, guide)];
    }
    let (first, parts) = trees::split(&guide);
    let write = |kind, path: &Path, title: &Msg, blocks: Vec<Block<Msg>>| {
        Page::new(kind, path.clone(), builder.blocks(&guide.id, title.clone(), blocks))
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
    own: FxHashMap<Path, FxHashMap<String, (Path, bool)>>,
    /// By the anchor, for sections of other guides.
    any: FxHashMap<String, (Path, bool)>,
}

impl Anchors {
    /// Those of some pages. A part of a guide is a page of its own and its title the section's.
    pub(super) fn of(pages: &[Page]) -> Self {
        let mut anchors = Self::default();
        for page in pages.iter().filter(|page| matches!(page.kind, Kind::Guide | Kind::Part | Kind::Repository)) {
            let mut add = |id: String, named: bool| {
                let place = (page.path.clone(), named);
                let own = anchors.own.entry(home(page).clone()).or_default();
                own.entry(id.clone()).or_insert_with(|| place.clone());
                if page.kind != Kind::Repository {
                    anchors.any.entry(id).or_insert(place);
                }
            };
            page.part.iter().for_each(|id| add(id.clone(), false));
            trees::anchors(&page.guide.tree.blocks).into_iter().for_each(|id| add(id, true));
        }
        anchors
    }

    /// Takes other pages for those whose sections lead to each other; what all others lead to stays.
    pub(super) fn change_own(&mut self, pages: &[Page]) {
        self.own = Self::of(pages).own;
    }

    fn find(&self, page: &Path, id: &str) -> Option<&(Path, bool)> {
        self.own.get(page).and_then(|own| own.get(id)).or_else(|| self.any.get(id))
    }
}

/// The first page of the guide that a page is a part of.
fn home(page: &Page) -> &Path {
    page.up.as_ref().unwrap_or(&page.path)
}

impl Anchors {
    /// The address of an entry's page, or of a section of a guide, seen from a page.
    pub(super) fn address(&self, catalog: &Catalog, page: &Page, id: &str) -> Option<String> {
        let folders = [
            ("causes", catalog.causes.contains_key(id)),
            ("remedies", catalog.remedies.contains_key(id)),
            ("myths", catalog.myths.contains_key(id)),
        ];
        if let Some((folder, _)) = folders.into_iter().find(|(_, there)| *there) {
            return Some(page.path.to(&Path::entry(folder, id)));
        }
        let (other, named) = self.find(home(page), id)?;
        let anchor = if *named { format!("#{id}") } else { String::new() };
        Some(format!("{}{anchor}", page.path.to(other)))
    }
}

/// Gives a page's own links to lists, error texts, guides and causes their titles and addresses.
pub(super) fn link(builder: &Builder<'_>, page: &mut Page) {
    // The guides that a repository's page speaks of are those of the repository.
    let guides = match (page.kind, page.path.as_str().splitn(4, '/').collect::<Vec<_>>().as_slice()) {
        (Kind::Repository, [folder, owner, name, _]) => format!("{folder}/{owner}/{name}"),
        _ => "guides".to_owned(),
    };
    if let Some(whole) = &mut page.whole {
        link_guide(builder, &page.path, &guides, whole);
    }
    link_guide(builder, &page.path, &guides, &mut page.guide);
}

fn link_guide(builder: &Builder<'_>, path: &Path, guides: &str, page: &mut Guide) {
    let mut more: Vec<(String, Msg, Place)> = Vec::new();
    let mut add = |id: &str, title: Msg, other: Path| more.push((id.to_owned(), title, Place::Page(path.to(&other))));
    trees::extra_sections(&page.tree.blocks, &mut |name| {
        if let Some(id) = name.strip_prefix(trees::CHECK) {
            add(name, Msg::message(format!("check-{id}-title"), Scope::default()), Path::entry("checks", id));
        } else if let Some(id) = name.strip_prefix(trees::ERROR) {
            let title = builder.signature(id).map(|signature| trees::error_title(builder, signature));
            add(name, title.unwrap_or_default(), Path::entry("errors", id));
        } else if let Some(id) = name.strip_prefix(guide::GUIDE) {
            add(name, Msg::message(format!("guide-{id}-title"), Scope::default()), Path::entry(guides, id));
        } else if let Some(id) = name.strip_prefix(guide::CAUSE) {
            add(name, Msg::message(format!("cause-{id}-title"), Scope::default()), Path::entry("causes", id));
        } else if let Some(folder) = name.strip_prefix(trees::LIST) {
            add(name, Msg::message(format!("site-list-{folder}"), Scope::default()), trees::list_path(folder));
        }
    });
    page.terms.sections.extend(more.into_iter().map(|(id, title, place)| (id, (title, place))));
}
