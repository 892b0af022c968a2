//! What a remedy shows where something failed can be done there: outside GitHub Actions no step is about workflows.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

mod support;

use ghcr_guide::catalog::entries::{Step, StepKind};
use ghcr_guide::doc::Scope;
use ghcr_guide::facts::list::{Fact, Slot};
use ghcr_guide::facts::shape::{Attempt, OriginKind, Place, Shape};
use ghcr_guide::{guide, l10n};

use support::{Case, agree, ordinary, read};

/// What only a job of GitHub Actions understands.
const OF_ACTIONS: &[&str] = &[
    "${{",
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_TOKEN",
    "GITHUB_REPOSITORY",
    "GITHUB_ACTOR",
    "GITHUB_REF",
    "gh workflow",
    ".github/workflows",
    "uses: ",
    "runs-on: ",
    "type=gha",
];
/// Pages that only Actions has.
const LINKS_OF_ACTIONS: &[&str] = &["actions-runs", "actions-settings", "organization-actions-settings"];
const ELSEWHERE: &[Place] = &[Place::OtherCi, Place::Cluster, Place::Machine];

/// The steps that a remedy has at a place, in a shape.
fn shown<'a>(steps: &'a [Step], shape: &Shape) -> Vec<&'a Step> {
    steps.iter().filter(|step| step.when.holds_in(shape, Scope::default())).collect()
}

/// The line of a step's English message.
fn message(remedy: &str, step: &str) -> String {
    let path = format!("{}/locales/en/remedies/{remedy}.ftl", env!("CARGO_MANIFEST_DIR"));
    let start = format!("remedy-{remedy}-{step} = ");
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().find(|line| line.starts_with(&start)).unwrap_or_default().to_owned()
}

/// Every shape at a place, with its name.
fn shapes(place: Place) -> impl Iterator<Item = (&'static str, Shape)> {
    support::shapes().into_iter().map(move |(name, shape)| (name, Shape { place, ..shape }))
}

#[test]
fn outside_actions_no_code_is_of_a_workflow() {
    let engine = support::engine();
    let mut wrong = Vec::new();
    for place in ELSEWHERE {
        for (name, shape) in shapes(*place) {
            for (id, _) in engine.catalog.remedies.iter().filter(|(_, one)| one.place.admits(*place)) {
                let guide = guide::of_remedy(&engine.catalog, id, &shape).unwrap();
                let document = l10n::localise(&engine.locales, l10n::SOURCE, &guide).unwrap();
                let case = Case::of(name, l10n::SOURCE, &shape, document);
                let json = agree::json(&case, &ordinary(&case.slots())).unwrap();
                for (_, code) in read::codes(&json) {
                    wrong.extend(
                        OF_ACTIONS
                            .iter()
                            .filter(|word| code.contains(**word))
                            .map(|word| format!("{place:?} {id}: {word}")),
                    );
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn outside_actions_no_step_leads_to_runs_or_names_the_workflow_file() {
    let engine = support::engine();
    let mut wrong = Vec::new();
    for place in ELSEWHERE {
        for (_, shape) in shapes(*place) {
            for (id, remedy) in engine.catalog.remedies.iter().filter(|(_, one)| one.place.admits(*place)) {
                for step in shown(&remedy.steps, &shape) {
                    if step.link.as_deref().is_some_and(|link| LINKS_OF_ACTIONS.contains(&link)) {
                        wrong.push(format!(
                            "{place:?} {id}: {} leads to {}",
                            &*step.id,
                            step.link.as_deref().unwrap_or_default()
                        ));
                    }
                    if message(id, &step.id).contains("{ $workflow-file }") {
                        wrong.push(format!("{place:?} {id}: {} names the workflow file", &*step.id));
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_remedy_has_something_to_do_and_to_verify_wherever_it_is_shown() {
    let catalog = &support::engine().catalog;
    let mut wrong = Vec::new();
    for place in Place::ALL {
        for (name, shape) in shapes(*place) {
            for (id, remedy) in catalog.remedies.iter().filter(|(_, one)| one.place.admits(*place)) {
                let steps = shown(&remedy.steps, &shape);
                if steps.iter().all(|step| step.kind == StepKind::Verify) {
                    wrong.push(format!("{place:?} {name} {id}: nothing to do"));
                }
                if steps.last().is_none_or(|step| step.kind != StepKind::Verify) {
                    wrong.push(format!("{place:?} {name} {id}: nothing to verify at the end"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_token_of_a_machine_may_do_what_failed_and_no_more() {
    let link = |attempt| {
        let shape = Shape { attempt, ..support::unknown() };
        let guide = guide::of_remedy(&support::engine().catalog, "log-in-on-machine", &shape).unwrap();
        let tree = format!("{:?}", guide.tree);
        ["new-token-read", "new-token-write"].map(|link| tree.contains(link))
    };
    assert_eq!(link(Attempt::Push), [false, true]);
    assert_eq!(link(Attempt::Pull), [true, false]);
}

/// Whoever owns the image owns its list of packages; of a repository that is known, its own owner is meant.
#[test]
fn where_only_the_owner_of_the_image_is_known_links_of_packages_lead_there() {
    let engine = support::engine();
    let with = |facts: &[Fact]| {
        let known = facts.iter().map(|fact| (Slot::value(*fact, 0), OriginKind::Derived));
        let shape = Shape { origins: known.collect(), ..support::unknown() };
        let guide = guide::of_remedy(&engine.catalog, "log-in-helm", &shape).unwrap();
        format!("{:?}", guide.terms.links["packages-list"])
    };
    assert!(with(&[Fact::ImageOwner, Fact::Package]).contains("ImageOwner"));
    assert!(!with(&[Fact::ImageOwner, Fact::Owner]).contains("ImageOwner"));
    assert!(!with(&[]).contains("ImageOwner"));
}

#[test]
fn a_cause_has_a_remedy_wherever_it_can_be_behind_a_failure() {
    let catalog = &support::engine().catalog;
    let mut wrong = Vec::new();
    for (id, cause) in &catalog.causes {
        for place in Place::ALL.iter().filter(|place| **place != Place::Unknown && cause.place.admits(**place)) {
            let helps = |name: &str| catalog.remedies.get(name).is_some_and(|remedy| remedy.place.admits(*place));
            if !cause.remedies.iter().any(|name| helps(name)) {
                wrong.push(format!("{id}: no remedy for {}", place.as_str()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
