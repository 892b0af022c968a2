//! What labels, links, sections and counts mean in one guide.

use crate::catalog::Catalog;
use crate::catalog::entries::Link;
use crate::diagnosis::Diagnosis;
use crate::doc::{Block, Href, HrefPiece, LinkTarget, Msg, Place, Scope, Terms, Tree};
use crate::facts::list::Fact;
use crate::facts::shape::{OwnerKind, Shape};

/// The terms of a guide with this tree.
pub(super) fn of(catalog: &Catalog, shape: &Shape, diagnosis: &Diagnosis, tree: &Tree<Msg>) -> Terms {
    let mut terms = Terms {
        labels: catalog.labels.iter().map(|(id, label)| (id.clone(), label.text.clone())).collect(),
        links: catalog.links.iter().filter_map(|(id, link)| Some((id.clone(), target(link, shape)?))).collect(),
        ..Terms::default()
    };
    // Sections that this guide leaves out are still named by their title, without a link.
    let titles =
        |kind: &str, id: &String| (id.clone(), (Msg::message(format!("{kind}-{id}-title"), Scope::default()), Place::Nowhere));
    terms.sections.extend(catalog.causes.keys().map(|id| titles("cause", id)));
    terms.sections.extend(catalog.remedies.keys().map(|id| titles("remedy", id)));
    terms.sections.extend(catalog.myths.keys().map(|id| titles("myth", id)));
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
    let causes = u32::try_from(diagnosis.shown(shape.full).count()).unwrap_or(u32::MAX);
    terms.counts.insert("causes".to_owned(), causes);
    terms
}

fn target(link: &Link, shape: &Shape) -> Option<LinkTarget> {
    if let Some(any) = &link.any {
        return Some(LinkTarget::One(href(any)));
    }
    let (user, organization) = (href(link.user.as_ref()?), href(link.organization.as_ref()?));
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
