//! What labels, links, sections and counts mean in one guide.

use super::Writer;
use crate::catalog::Catalog;
use crate::catalog::entries::{BlockKind, Link, OutlineBlock};
use crate::doc::{Block, Href, HrefPiece, LinkTarget, Msg, Place, Scope, Terms, Tree};
use crate::facts::list::Fact;
use crate::facts::shape::{OwnerKind, Shape};

/// The terms of a guide with this tree. What is the same for every page of a site is not among those of its pages.
pub(super) fn of(writer: &Writer<'_>, tree: &Tree<Msg>) -> Terms {
    let shape = writer.shape;
    let mut terms = if writer.linked { Terms::default() } else { shared(writer.catalog, shape) };
    for block in &tree.blocks {
        block.walk(&mut |block| {
            if let Block::Section { id, title, .. } = block {
                terms.sections.insert(id.clone(), (title.clone(), Place::Here));
            }
        });
    }
    for (id, count) in [("images", shape.images), ("jobs", shape.jobs), ("tags", shape.tags)] {
        terms.counts.insert(id.to_owned(), u32::from(count));
    }
    terms.counts.insert("branches".to_owned(), u32::from(shape.branches));
    let causes = u32::try_from(writer.told.len()).unwrap_or(u32::MAX);
    terms.counts.insert("causes".to_owned(), causes);
    terms
}

/// Labels, links, and the sections that a guide leaves out: they are named by their title, with the command that shows them.
pub(super) fn shared(catalog: &Catalog, shape: &Shape) -> Terms {
    let mut terms = Terms {
        labels: catalog.labels.iter().map(|(id, label)| (id.clone(), label.text.clone())).collect(),
        links: catalog.links.iter().filter_map(|(id, link)| Some((id.clone(), target(link, shape)?))).collect(),
        ..Terms::default()
    };
    sections_of_guides(catalog, &mut terms);
    let titles = |kind: &str, id: &String| {
        let title = Msg::message(format!("{kind}-{id}-title"), Scope::default());
        (id.clone(), (title, Place::Command(format!("ghcr-guide explain {id}"))))
    };
    terms.sections.extend(catalog.causes.keys().map(|id| titles("cause", id)));
    terms.sections.extend(catalog.remedies.keys().map(|id| titles("remedy", id)));
    terms.sections.extend(catalog.myths.keys().map(|id| titles("myth", id)));
    terms
}

/// The sections that the guides themselves have, each with the command that writes its guide.
fn sections_of_guides(catalog: &Catalog, terms: &mut Terms) {
    for (guide, outline) in &catalog.guides {
        let mut add = |id: &str| {
            let title = Msg::message(format!("guide-{guide}-{id}-title"), Scope::default());
            terms.sections.entry(id.to_owned()).or_insert_with(|| (title, Place::Command(guide_command(guide))));
        };
        for section in outline.sections.iter().filter(|section| section.guide.is_none()) {
            add(&section.id);
            let ids = |block: &OutlineBlock| block.id.clone().filter(|_| block.kind == BlockKind::Subsection);
            section.blocks.iter().for_each(|block| block.walk(&mut |inner| ids(inner).iter().for_each(|id| add(id))));
        }
    }
}

/// The command that writes a guide.
pub(super) fn guide_command(name: &str) -> String {
    format!("ghcr-guide --guide {name}")
}

/// The command that shows one cause: in a guide that is about one, with the names of the repository, if there is such a guide.
pub(super) fn cause_command(catalog: &Catalog, cause: &str) -> String {
    let guide = catalog.guides.iter().find(|(_, outline)| outline.needs_cause());
    guide.map_or_else(
        || format!("ghcr-guide explain {cause}"),
        |(name, _)| format!("{} --cause {cause}", guide_command(name)),
    )
}

/// The pattern, with the image's owner where the repository's is not known: the pages of packages belong to whom the image does.
fn of_owner(pattern: &str, shape: &Shape) -> String {
    let unknown = !shape.known(Fact::Owner, 0) && shape.known(Fact::ImageOwner, 0);
    if unknown && !pattern.contains("{repository}") {
        pattern.replace("{owner}", "{image-owner}")
    } else {
        pattern.to_owned()
    }
}

fn target(link: &Link, shape: &Shape) -> Option<LinkTarget> {
    if let Some(any) = &link.any {
        // Of a repository that is known, GitHub finds the branch by itself.
        let branch = shape.known(Fact::DefaultBranch, 0) || !shape.known(Fact::Repository, 0);
        let any = if branch { any.text.clone() } else { any.text.replace("{default-branch}", "HEAD") };
        return Some(LinkTarget::One(href(&of_owner(&any, shape))));
    }
    let [user, organization] = [&link.user, &link.organization].map(|pattern| Some(of_owner(pattern.as_ref()?, shape)));
    let (user, organization) = (href(&user?), href(&organization?));
    // Of what kind another owner is, nothing says.
    if user.contains(&HrefPiece::Fact(Fact::ImageOwner)) && !shape.foreign.is_empty() {
        let own = match shape.owner_kind {
            OwnerKind::User => user.clone(),
            OwnerKind::Organization => organization.clone(),
            OwnerKind::Unknown => return Some(LinkTarget::Either { user, organization }),
        };
        return Some(LinkTarget::Foreign { images: shape.foreign.clone(), own, user, organization });
    }
    Some(match shape.owner_kind {
        OwnerKind::User => LinkTarget::One(user),
        OwnerKind::Organization => LinkTarget::One(organization),
        OwnerKind::Unknown => LinkTarget::Either { user, organization },
    })
}

/// Splits `https://{host}/{owner}` into text and facts. `Catalog::check` has seen that every name is a fact.
fn href(pattern: &str) -> Href {
    let mut pieces = Vec::new();
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        if !before.is_empty() {
            pieces.push(HrefPiece::Text(before.to_owned()));
        }
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        pieces.extend(Fact::from_name(name).map(HrefPiece::Fact));
        rest = tail;
    }
    if !rest.is_empty() {
        pieces.push(HrefPiece::Text(rest.to_owned()));
    }
    pieces
}
