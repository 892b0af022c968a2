//! How fast the engine is: loading, form building, filling. The whole process is measured by `scripts/bench`.

use std::collections::BTreeMap;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use ghcr_guide::catalog::Catalog;
use ghcr_guide::facts::Facts;
use ghcr_guide::l10n::Locales;
use ghcr_guide::render::{Format, Frame};
use ghcr_guide::{Engine, built_in, facts, source};

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const LANGS: [&str; 3] = ["en", "ru", "zh"];

/// The facts of an ordinary repository.
fn known() -> Facts {
    let config = "repository = \"octo-org/app\"\nowner-kind = \"organization\"\ndefault-branch = \"main\"\n\
        secret = \"GITHUB_TOKEN\"\ntags = [\"latest\"]\n[[job]]\nworkflow-file = \".github/workflows/ci.yml\"\n\
        job = \"Build and push\"\nlogin-step = \"Log in\"\npush-step = \"Push\"\n";
    let workspace = source::Memory::new().with("ghcr-guide.toml", config);
    facts::gather(&workspace, &[], &BTreeMap::new(), &facts::action::Actions::default())
        .map(|gathered| gathered.facts)
        .unwrap_or_default()
}

/// Every entry and every message, though no command needs them all.
fn loading(c: &mut Criterion) {
    c.bench_function("load the catalog", |b| b.iter(|| Catalog::load(built_in::content().iter().copied()).1.len()));
    c.bench_function("load three locales", |b| {
        b.iter(|| {
            let (locales, faults) = Locales::load(built_in::locales().iter().copied());
            LANGS.iter().filter(|lang| locales.has(lang, "ui-fact")).count() + faults.len()
        });
    });
    let content: BTreeMap<String, String> =
        built_in::content().iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    let engine = Engine::built_in();
    let snippets: Vec<&str> = engine.templates.snippets().collect();
    c.bench_function("validate the catalog", |b| b.iter(|| engine.catalog.check(&content, &snippets).len()));
}

/// From nothing to the forms of a guide in three languages.
fn forms(c: &mut Criterion) {
    let facts = known();
    let shape = facts.shape(false);
    c.bench_function("three forms from a cold catalog", |b| {
        b.iter(|| {
            let engine = Engine::built_in();
            let guide = engine.guide("setup", &shape).ok();
            for lang in LANGS {
                let guide =
                    guide.as_ref().map(|guide| engine.form(guide, lang, &shape, Format::Markdown, &Frame::default()));
                black_box(guide.and_then(Result::ok));
            }
        });
    });
}

fn filling(c: &mut Criterion) {
    let facts = known();
    let (shape, values) = (facts.shape(false), facts.values());
    let engine = Engine::built_in();
    let Ok(guide) = engine.guide("setup", &shape) else { return };
    let mut group = c.benchmark_group("fill");
    for (name, format) in [("markdown", Format::Markdown), ("html", Format::Html), ("json", Format::Json)] {
        let Ok(form) = engine.form(&guide, "en", &shape, format, &Frame::default()) else { continue };
        let mut out = String::new();
        form.fill_into(&mut out, &values);
        group.throughput(Throughput::Bytes(out.len() as u64));
        group.bench_function(name, |b| {
            b.iter(|| {
                out.clear();
                form.fill_into(&mut out, black_box(&values));
                black_box(out.len())
            });
        });
    }
    group.finish();
}

criterion_group!(benches, loading, forms, filling);
criterion_main!(benches);
