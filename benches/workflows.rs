//! How fast workflows are read and checked: a repository with a hundred of them, and files that are as large, as deep or as
//! entangled as anybody could make them. Everything is generated; the time should grow as the bytes do.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use ghcr_guide::diagnosis::checks::{self, Lines, Subject};
use ghcr_guide::{Engine, facts, source};

const HEAD: &str =
    "name: CI\non: [push, pull_request]\npermissions:\n  packages: write\nenv:\n  REGISTRY: ghcr.io\njobs:\n";
const LOGIN: &str = "      - uses: docker/login-action@v3\n        with:\n          registry: ghcr.io\n          \
    username: ${{ github.actor }}\n          password: ${{ secrets.GITHUB_TOKEN }}\n";

/// A job with these steps.
fn job(id: usize, needs: &str, steps: &str) -> String {
    format!("  job{id}:\n    needs: [{needs}]\n    runs-on: ubuntu-latest\n    steps:\n{LOGIN}{steps}")
}

/// A step that builds and pushes by a script.
fn push(id: usize) -> String {
    format!(
        "      - id: s{id}\n        run: |\n          VERSION=${{GITHUB_REF#refs/tags/}}\n          echo \
         \"tag=$VERSION-{id}\" >> $GITHUB_OUTPUT\n          docker build -t $REGISTRY/octo-org/app:$VERSION .\n          \
         docker push $REGISTRY/octo-org/app:$VERSION\n"
    )
}

/// A step with a script of one line.
fn run(line: &str) -> String {
    format!("      - run: {line}\n")
}

fn many(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

/// A workflow as people write them, with a matrix, metadata and a script.
fn usual(id: usize) -> String {
    let steps = format!(
        "      - uses: actions/checkout@v4\n      - id: meta\n        uses: docker/metadata-action@v5\n        with:\n          \
         images: ${{{{ env.REGISTRY }}}}/${{{{ github.repository }}}}/part{id}\n          tags: |\n            \
         type=semver,pattern={{{{version}}}}\n            type=ref,event=branch\n      - if: github.event_name == 'push'\n        \
         run: |\n          NAME=$(echo \"$GITHUB_REPOSITORY\" | tr A-Z a-z)\n          if [ \"$GITHUB_REF_NAME\" = main ]; then \
         TAG=latest; else TAG=edge; fi\n          echo \"name=$NAME:$TAG\" >> \"$GITHUB_OUTPUT\"\n      - uses: \
         docker/build-push-action@v6\n        with:\n          push: ${{{{ github.event_name != 'pull_request' }}}}\n          \
         tags: ${{{{ steps.meta.outputs.tags }}}}\n          cache-to: type=gha\n"
    );
    let matrix = "    strategy:\n      matrix:\n        platform: [linux/amd64, linux/arm64]\n";
    HEAD.to_owned() + &job(id, "", &steps).replacen("    steps:\n", &format!("{matrix}    steps:\n"), 1)
}

/// The sort of file that nobody writes by hand, by name.
fn extremes() -> Vec<(&'static str, String)> {
    let one = |steps: &str| HEAD.to_owned() + &job(0, "", steps);
    let block = |lines: String| format!("      - run: |\n{lines}          docker push ghcr.io/octo-org/app\n");
    let chain = |id: usize| if id == 0 { String::new() } else { format!("job{}", id - 1) };
    let mut bomb = String::from("x0: &a0 [a, a, a, a, a, a, a, a, a, a]\n");
    for id in 1..12 {
        let _ = writeln!(bomb, "x{id}: &a{id} [{}]", vec![format!("*a{}", id - 1); 10].join(", "));
    }
    let pushes = many(50, push);
    let legs = "    strategy:\n      matrix:\n        a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]\n        \
        b: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]\n    steps:\n";
    vec![
        ("1 MB of script", one(&block(many(24_000, |id| format!("          echo line {id} of a long script\n"))))),
        ("1,000 jobs", HEAD.to_owned() + &many(1_000, |id| job(id, "", &push(id)))),
        ("1,000 jobs in a chain", HEAD.to_owned() + &many(1_000, |id| job(id, &chain(id), &push(id)))),
        ("10,000 steps", one(&many(10_000, |id| run(&format!("echo {id}"))))),
        ("2,000 steps that push", one(&many(2_000, push))),
        ("2,000 steps that set variables", one(&many(2_000, |id| run(&format!("echo V{id}=x >> $GITHUB_ENV"))))),
        ("3,000 branches", one(&block(many(3_000, |id| format!("          if [ $A = b ]; then V{id}=1; fi\n"))))),
        ("256 legs of 50 steps", one(&pushes).replacen("    steps:\n", legs, 1)),
        ("a deep expression", one(&run(&format!("echo ${{{{ {}1{} }}}}", "(".repeat(8_000), ")".repeat(8_000))))),
        ("20,000 expressions", one(&run(&many(20_000, |id| format!("${{{{ env.A{id} }}}} "))))),
        ("deep YAML", format!("x: {}\n{}", "[".repeat(50_000), one(""))),
        ("an alias bomb", bomb + &one(&push(0))),
    ]
}

/// Reads and checks a repository with these workflows.
fn check(engine: &Engine, files: &source::Memory) -> usize {
    let config = BTreeMap::new();
    let Ok(gathered) = facts::gather(files, &[], &config, &engine.actions()) else { return 0 };
    let text = |path: &str| source::Workspace::read(files, path).ok().flatten().and_then(|b| String::from_utf8(b).ok());
    let (report, facts) = (&gathered.workflows, &gathered.facts);
    checks::run(&Subject { report, facts, catalog: &engine.catalog, text: &text, lines: Lines::default() }).len()
}

fn repository() -> source::Memory {
    source::Memory::new().with("ghcr-guide.toml", "repository = \"octo-org/app\"\n")
}

fn workflows(c: &mut Criterion) {
    let engine = Engine::built_in();
    let files = (0..100).fold(repository(), |files, id| files.with(&format!(".github/workflows/{id}.yml"), usual(id)));
    c.bench_function("read and check 100 workflows", |b| b.iter(|| black_box(check(&engine, &files))));
    let mut group = c.benchmark_group("read and check");
    group.sample_size(10);
    for (name, text) in extremes() {
        let files = repository().with(".github/workflows/ci.yml", text);
        group.bench_function(name, |b| b.iter(|| black_box(check(&engine, &files))));
    }
    group.finish();
}

criterion_group!(benches, workflows);
criterion_main!(benches);
