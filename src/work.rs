//! How much is done, counted where loops stand in loops, so that a test can tell work that grows with what is read from work that
//! grows with its square. Outside tests nothing is counted.

#[cfg(test)]
std::thread_local! {
    static DONE: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Counts steps of a loop.
#[cfg(test)]
pub(crate) fn count(steps: usize) {
    DONE.with(|done| done.set(done.get() + steps));
}

/// Counts steps of a loop.
#[cfg(not(test))]
pub(crate) const fn count(_steps: usize) {}

/// What is counted while something is done.
#[cfg(test)]
pub(crate) fn of<T>(job: impl FnOnce() -> T) -> usize {
    let before = DONE.with(std::cell::Cell::get);
    drop(job());
    DONE.with(std::cell::Cell::get) - before
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::of;
    use crate::Engine;
    use crate::diagnosis::checks::{Lines, Subject, run};
    use crate::facts::shape::OriginKind;
    use crate::facts::{FactsView, Override, gather};
    use crate::source::Memory;

    const HEAD: &str =
        "on: [push]\npermissions:\n  packages: write\nenv:\n  IMAGE: ghcr.io/${{ github.repository }}\njobs:\n";
    const LOGIN: &str = "      - uses: docker/login-action@v3\n        with:\n          registry: ghcr.io\n          \
        username: u\n          password: ${{ secrets.GITHUB_TOKEN }}\n";
    const PUSH: &str = "      - uses: docker/build-push-action@v6\n        with:\n          push: true\n          \
        tags: ghcr.io/octo-org/app:v1\n";
    const CALLED: &str = "on:\n  workflow_call:\n    inputs: {name: {type: string}}\njobs:\n  build:\n    \
        runs-on: ubuntu-latest\n    steps:\n      - run: docker push ghcr.io/octo-org/${{ inputs.name }}:v1\n";

    type Files = BTreeMap<String, String>;

    fn many(count: usize, part: impl Fn(usize) -> String) -> String {
        (0..count).map(part).collect()
    }

    fn job(id: usize, needs: &str, steps: &str) -> String {
        format!("  job{id}:\n    needs: [{needs}]\n    runs-on: ubuntu-latest\n    steps:\n{steps}")
    }

    fn one(text: String) -> Files {
        BTreeMap::from([("ci.yml".to_owned(), HEAD.to_owned() + &text)])
    }

    fn name(id: usize) -> String {
        format!(" ghcr.io/octo-org/app{id}:v1")
    }

    fn call(id: usize) -> String {
        format!("  call{id}:\n    uses: ./.github/workflows/called.yml\n    with: {{name: app{id}}}\n")
    }

    fn with_called(mut files: Files) -> Files {
        files.insert("called.yml".to_owned(), CALLED.to_owned());
        files
    }

    /// Everything that reading and checking these workflows takes.
    fn work(files: &Files) -> usize {
        let folder = |memory: Memory, (name, text): (&String, &String)| {
            memory.with(&format!(".github/workflows/{name}"), text.as_str())
        };
        let workspace = files.iter().fold(Memory::new(), folder);
        let engine = Engine::built_in();
        let text = |path: &str| files.get(path.strip_prefix(".github/workflows/")?).cloned();
        of(|| {
            let (name, value) = ("repo".to_owned(), "Octo-Org/App".to_owned());
            let name = [Override { kind: OriginKind::Flag, name, value, place: "--repo".to_owned() }];
            let gathered = gather(&workspace, &name, &BTreeMap::new(), &engine.actions()).expect("the facts are good");
            let catalog = &engine.catalog;
            let (report, facts) = (&gathered.workflows, &gathered.facts);
            let found = run(&Subject { report, facts, catalog, text: &text, lines: Lines::default() });
            (FactsView::of(&gathered), found.len())
        })
    }

    /// A way to make workflows of a size.
    type Make = fn(usize) -> Files;

    const WAYS: &[(&str, Make)] = &[
        ("files", |n| {
            (0..n)
                .map(|id| (format!("f{id}.yml"), HEAD.to_owned() + &job(id, "", &(LOGIN.to_owned() + PUSH))))
                .collect()
        }),
        ("jobs", |n| one(many(n, |id| job(id, "", &(LOGIN.to_owned() + PUSH))))),
        ("jobs in a chain", |n| {
            let before = |id: usize| if id == 0 { String::new() } else { format!("job{}", id - 1) };
            one(many(n, |id| job(id, &before(id), &(LOGIN.to_owned() + PUSH))))
        }),
        ("jobs without a login", |n| one(many(n, |id| job(id, "", PUSH)))),
        ("steps", |n| one(job(0, "", &(LOGIN.to_owned() + &PUSH.repeat(n))))),
        ("logins", |n| one(job(0, "", &(LOGIN.repeat(n) + PUSH)))),
        ("mentions of a name", |n| {
            let lines = many(n, |id| format!("          docker push $IMAGE:{id}\n"));
            one(job(0, "", &format!("{LOGIN}      - run: |\n{lines}")))
        }),
        ("words in a command", |n| one(job(0, "", &format!("{LOGIN}      - run: docker push{}\n", many(n, name))))),
        ("tags of a buildx command", |n| {
            let tags = many(n, |id| format!(" -t{}", name(id)));
            one(job(0, "", &format!("{LOGIN}      - run: docker buildx build --push{tags} .\n")))
        }),
        ("tags of one image", |n| {
            let tags = many(n, |id| format!(" -t ghcr.io/octo-org/app:{id}"));
            one(job(0, "", &format!("{LOGIN}      - run: docker buildx build --push{tags} .\n")))
        }),
        ("jobs that fetch", |n| one(many(n, |id| job(id, "", &format!("      - run: docker pull $IMAGE:{id}\n"))))),
        ("calls in one file", |n| with_called(one(many(n, call)))),
        ("calling files", |n| {
            with_called((0..n).map(|id| (format!("f{id}.yml"), HEAD.to_owned() + &call(id))).collect())
        }),
    ];

    /// Twice as much takes twice the work; where it took the square, it would be four times.
    #[test]
    fn work_grows_with_what_is_read() {
        let mut wrong = Vec::new();
        for (name, make) in WAYS {
            let (small, large) = (work(&make(150)), work(&make(300)));
            assert!(small > 300, "{name}: nothing was counted");
            if large * 10 > small * 24 {
                wrong.push(format!("{name}: {small} → {large}"));
            }
        }
        assert!(wrong.is_empty(), "more than twice the work for twice as much: {wrong:#?}");
    }
}
