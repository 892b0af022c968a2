//! The guides as a whole: each is sound for every shape, `setup` is read at one sitting, and what a text points to is there.

#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;

use ghcr_guide::catalog::entries::{Effect, Operation};
use ghcr_guide::cli;
use ghcr_guide::doc::{Block, Guide, Msg, MsgPart};
use ghcr_guide::facts::list::Fact;
use ghcr_guide::facts::shape::Shape;
use ghcr_guide::render::{Format, Frame};
use ghcr_guide::{Engine, EngineError};
use support::{CAUSE, engine, shapes};

/// How long `setup` may be without `--full`.
const LINES: usize = 400;

/// How many more a further image or job, or a job that calls one, may take.
const MORE: usize = 20;

/// Every guide for every shape, with and without `--full`.
fn guides() -> Vec<(String, Shape, Guide)> {
    let mut all = Vec::new();
    for (name, outline) in &engine().catalog.guides {
        let cause = outline.needs_cause().then_some(CAUSE);
        for (_, shape) in shapes() {
            for full in [false, true] {
                let shape = Shape { full, ..shape.clone() };
                let guide = engine().guide_about(name, cause, &shape).unwrap();
                all.push((name.clone(), shape, guide));
            }
        }
    }
    all
}

fn blocks(guide: &Guide) -> Vec<&Block<Msg>> {
    let mut all = Vec::new();
    guide.tree.blocks.iter().for_each(|block| block.walk(&mut |block| all.push(block)));
    all
}

fn headings(guide: &Guide) -> Vec<&str> {
    let mut ids = Vec::new();
    for block in blocks(guide) {
        if let Block::Section { id, .. } = block {
            ids.push(id.as_str());
        }
    }
    ids
}

fn markdown(engine: &Engine, lang: &str, guide: &Guide, shape: &Shape) -> String {
    let form = engine.form(guide, lang, shape, Format::Markdown, &Frame::default()).unwrap();
    form.fill(&ghcr_guide::facts::Facts::default().values())
}

#[test]
fn no_guide_has_an_anchor_twice_or_an_empty_part() {
    for (name, shape, guide) in guides() {
        let ids = headings(&guide);
        assert!(!ids.is_empty(), "{name} has no sections");
        let distinct: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(distinct.len(), ids.len(), "{name} {shape:?}: {ids:?}");
        for block in blocks(&guide) {
            let empty = match block {
                Block::Section { blocks, .. } | Block::Note(_, blocks) => blocks.is_empty(),
                Block::Steps(items) | Block::List(items) | Block::Checklist(items) => items.is_empty(),
                Block::Table { rows, .. } => rows.is_empty(),
                Block::Paragraph(_) | Block::Caption(_) | Block::Code(_) => false,
            };
            assert!(!empty, "{name} {shape:?}: {block:?}");
        }
    }
}

#[test]
fn setup_is_read_at_one_sitting() {
    for (name, shape) in shapes() {
        let shape = Shape { full: false, ..shape };
        let guide = engine().guide("setup", &shape).unwrap();
        for (lang, _) in engine().locales.iter() {
            let lines = markdown(engine(), lang, &guide, &shape).lines().count();
            // Each further image and job has rows and commands of its own, each calling job an edit.
            let more = usize::from(shape.images - 1 + shape.jobs - 1) + shape.number_of(Fact::CallerJob);
            let limit = LINES + MORE * more;
            assert!(lines < limit, "{name} in {lang} has {lines} lines");
        }
    }
}

#[test]
fn with_full_setup_has_what_the_other_guides_have() {
    let catalog = &engine().catalog;
    for (name, shape) in shapes() {
        let guide = engine().guide("setup", &Shape { full: true, ..shape }).unwrap();
        let ids: BTreeSet<&str> = headings(&guide).into_iter().collect();
        let wanted = catalog.causes.keys().chain(catalog.myths.keys()).map(String::as_str);
        let cures = catalog.causes.values().flat_map(|cause| cause.remedies.iter().map(|name| name.text.as_str()));
        let sections =
            ["check-package", "check-server", "kubernetes", "safety", "tags", "token-kinds", "where", "leak"];
        let missing: Vec<_> = wanted.chain(cures).chain(sections).filter(|id| !ids.contains(id)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn a_block_of_causes_keeps_to_its_operations() {
    let shape = Shape { full: true, ..support::unknown() };
    let guide = engine().guide("pull", &shape).unwrap();
    let ids: BTreeSet<&str> = headings(&guide).into_iter().collect();
    for (id, cause) in &engine().catalog.causes {
        assert_eq!(ids.contains(id.as_str()), cause.operations.contains(&Operation::Pull), "{id}");
    }
}

#[test]
fn observations_that_rule_a_cause_out_are_not_ticked_off_for_it() {
    let guide = engine().guide("checklist", &support::unknown()).unwrap();
    let catalog = &engine().catalog;
    let message = |item: &[Block<Msg>]| match item {
        [Block::Paragraph(text)] => text.parts.clone(),
        other => panic!("{other:?}"),
    };
    let (mut ticked, mut listed) = (BTreeSet::new(), BTreeSet::new());
    for block in blocks(&guide) {
        match block {
            Block::Checklist(items) => ticked.extend(items.iter().map(|item| format!("{:?}", message(item)))),
            Block::List(items) => listed.extend(items.iter().map(|item| format!("{:?}", message(item)))),
            _ => {}
        }
    }
    let mut against = 0;
    for (id, cause) in &catalog.causes {
        for one in cause.evidence.iter().filter(|one| one.is_for_people()) {
            let text = format!("{:?}", [MsgPart::Message(format!("cause-{id}-evidence-{}", &*one.id))]);
            let out = one.effect == Effect::RulesOut;
            assert_eq!((ticked.contains(&text), listed.contains(&text)), (!out, out), "{text}");
            against += usize::from(out);
        }
    }
    assert!(against > 0, "no cause has such an observation");
}

#[test]
fn a_guide_about_a_cause_has_its_title_and_names_its_rivals() {
    let shape = support::unknown();
    let guide = engine().guide_about("fix", Some(CAUSE), &shape).unwrap();
    assert_eq!(guide.tree.title.parts, [MsgPart::Message(format!("cause-{CAUSE}-title"))]);
    let text = markdown(engine(), "en", &guide, &shape);
    assert!(text.contains("`ghcr-guide explain permissions-block-omits-packages`"), "{text}");
    assert!(!text.contains("`ghcr-guide explain image-not-found`"), "only a cause with the same text is a rival");
}

#[test]
fn a_cause_that_the_facts_rule_out_is_called_so() {
    let mut told = 0;
    for (_, shape) in shapes() {
        let text = |id: &str| {
            let guide = engine().guide_about("fix", Some(id), &shape).unwrap();
            markdown(engine(), "en", &guide, &shape)
        };
        let diagnosis = ghcr_guide::diagnosis::Diagnosis::from_shape(&engine().catalog, &shape);
        for judged in &diagnosis.causes {
            let out = judged.standing == ghcr_guide::diagnosis::Standing::RuledOut;
            assert_eq!(text(&judged.id).contains("rule this cause out"), out, "{}", judged.id);
            told += usize::from(out);
        }
    }
    assert!(told > 0, "no shape rules a cause out");
}

#[test]
fn what_is_wrong_with_a_wish_is_told_apart() {
    let ask = |name: &str, cause| engine().guide_about(name, cause, &support::unknown()).map(|_| ());
    assert_eq!(ask("nothing", None), Err(EngineError::NoGuide("nothing".to_owned())));
    assert_eq!(ask("fix", None), Err(EngineError::CauseNeeded("fix".to_owned())));
    assert_eq!(ask("fix", Some("nothing")), Err(EngineError::NoCause("nothing".to_owned())));
    assert_eq!(ask("setup", Some(CAUSE)), Err(EngineError::CauseUnused("setup".to_owned())));
    assert_eq!(ask("fix", Some(CAUSE)), Ok(()));
}

/// The words of every command of this program that a text has as inline code.
fn commands(text: &str) -> BTreeSet<Vec<String>> {
    let code = text.split('`').skip(1).step_by(2).filter(|code| code.starts_with("ghcr-guide "));
    code.map(|code| code.split(' ').map(str::to_owned).collect()).collect()
}

#[test]
fn every_command_in_a_guide_can_be_run() {
    let catalog = &engine().catalog;
    let known = |id: &str| {
        ["ID", "\"LINE\""].contains(&id)
            || catalog.causes.contains_key(id)
            || catalog.remedies.contains_key(id)
            || catalog.myths.contains_key(id)
    };
    let mut seen = BTreeSet::new();
    for (_, shape, guide) in guides() {
        for (lang, _) in engine().locales.iter() {
            seen.extend(commands(&markdown(engine(), lang, &guide, &shape)));
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
    for words in seen {
        let parsed = cli::command(&engine().locales, "en").try_get_matches_from(&words);
        assert!(parsed.is_ok(), "{words:?}: {parsed:?}");
        let after = |word: &str| words.iter().skip_while(|other| *other != word).nth(1);
        let guide = after("--guide").is_none_or(|name| name == "list" || catalog.guides.contains_key(name));
        let ids = after("explain").into_iter().chain(after("--cause")).all(|id| known(id));
        assert!(guide && ids, "{words:?}");
    }
}
