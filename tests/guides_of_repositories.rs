//! The `setup` guide of whole repositories, read as their maintainers read it: every statement about the workflow files holds.
//!
//! Each case is a handful of files; its guide is compared by the sentences, links and lines that have to be there or must not.

#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "guides_of_repositories/elsewhere.rs"]
mod elsewhere;
#[path = "guides_of_repositories/jobs.rs"]
mod jobs;
#[path = "guides_of_repositories/packages.rs"]
mod packages;
#[path = "guides_of_repositories/tags.rs"]
mod tags;
#[path = "guides_of_repositories/tokens.rs"]
mod tokens;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use ghcr_guide::Engine;
use ghcr_guide::diagnosis::{Diagnosis, Standing};
use ghcr_guide::facts::shape::Defect;
use ghcr_guide::facts::{Facts, Override, gather};
use ghcr_guide::render::{Format, Frame};
use ghcr_guide::source::Memory;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(Engine::built_in)
}

/// The facts of `octo-org/app` with these workflow files.
fn facts(files: &[(&str, &str)]) -> Facts {
    let all = files.iter().fold(Memory::new(), |memory, (path, text)| {
        let path = if path.contains('/') || !path.ends_with(".yml") {
            (*path).to_owned()
        } else {
            format!(".github/workflows/{path}")
        };
        memory.with(&path, *text)
    });
    let given = [Override::flag("repo", "octo-org/app"), Override::flag("owner-kind", "organization")];
    gather(&all, &given, &BTreeMap::new(), &engine().actions()).unwrap().facts
}

fn guide_in(lang: &str, files: &[(&str, &str)]) -> String {
    written("setup", lang, files)
}

/// Another guide than `setup`.
fn guide_named(name: &str, files: &[(&str, &str)]) -> String {
    written(name, "en", files)
}

/// The guide with everything.
fn full_guide(files: &[(&str, &str)]) -> String {
    write(&facts(files), "setup", "en", true)
}

fn written(name: &str, lang: &str, files: &[(&str, &str)]) -> String {
    write(&facts(files), name, lang, false)
}

fn write(facts: &Facts, name: &str, lang: &str, full: bool) -> String {
    let shape = facts.shape(full);
    let guide = engine().guide(name, &shape).unwrap();
    engine().form(&guide, lang, &shape, Format::Markdown, &Frame::default()).unwrap().fill(&facts.values())
}

fn guide(files: &[(&str, &str)]) -> String {
    guide_in("en", files)
}

/// A workflow with one publishing job. `{NAME}`, `{BRANCH}` and `{REST}` are put in.
fn workflow(name: &str, on: &str, permissions: &str, steps: &str) -> String {
    format!(
        "name: {name}\non: {on}\njobs:\n  image:\n    runs-on: ubuntu-latest\n{permissions}    steps:\n      - uses: actions/checkout@v4\n{steps}"
    )
}

const ON_MAIN: &str = "{push: {branches: [main]}}";
const WRITE: &str = "    permissions: {contents: read, packages: write}\n";

fn login(secret: &str) -> String {
    format!(
        "      - name: Sign in\n        uses: docker/login-action@v3\n        with: {{registry: ghcr.io, username: x, password: '${{{{ secrets.{secret} }}}}'}}\n"
    )
}

fn push(name: &str, image: &str) -> String {
    format!(
        "      - name: {name}\n        uses: docker/build-push-action@v6\n        with: {{push: true, tags: '{image}'}}\n"
    )
}

fn plain(name: &str, permissions: &str, image: &str) -> String {
    workflow(name, ON_MAIN, permissions, &(login("GITHUB_TOKEN") + &push("Send", image)))
}

/// The file that the guide shows.
fn sample(guide: &str) -> &str {
    let (_, rest) = guide.split_once("```yaml\nname:").unwrap();
    rest.split_once("```").unwrap().0
}

fn has(guide: &str, wanted: &[&str]) {
    for text in wanted {
        assert!(guide.contains(text), "missing: {text}\n{guide}");
    }
}

fn lacks(guide: &str, unwanted: &[&str]) {
    for text in unwanted {
        assert!(!guide.contains(text), "there: {text}\n{guide}");
    }
}

#[test]
fn a_name_that_the_files_leave_open_is_a_placeholder_with_the_reason() {
    let files = [("a.yml", plain("CI", WRITE, "ghcr.io/${{ vars.NAME }}:1"))];
    let files = [(files[0].0, files[0].1.as_str())];
    for lang in ["en", "ru", "zh"] {
        let text = guide_in(lang, &files);
        has(&text, &["`ghcr.io/OWNER/IMAGE_NAME`", "- `vars.NAME`"]);
        lacks(&text, &["ghcr.io/octo-org/app", "/packages/container/"]);
    }
    has(sample(&guide(&files)), &["images: ${{ env.REGISTRY }}/${{ github.repository }}"]);
}

#[test]
fn beside_a_known_image_an_open_name_is_told() {
    let steps =
        login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:1") + &push("More", "ghcr.io/${{ vars.NAME }}:1");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(
        &text,
        &[
            "It covers this image:",
            "- `ghcr.io/octo-org/app`",
            "it may be one that is named above, or another",
            "- `vars.NAME`",
        ],
    );
}

#[test]
fn where_nothing_pushes_the_image_is_said_to_be_assumed() {
    let tests = "name: Tests\non: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n";
    for files in [vec![], vec![("t.yml", tests)]] {
        let text = guide(&files);
        has(&text, &["would have by default: `ghcr.io/octo-org/app`", "was not looked up"]);
        lacks(&text, &["It covers this image", "/packages/container/package/"]);
    }
}

const CALLEE: &str = "on: workflow_call";

fn callee(permissions: &str) -> String {
    let text = workflow(
        "Callee",
        "workflow_call",
        permissions,
        &(login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:1")),
    );
    assert!(text.contains(CALLEE));
    text
}

#[test]
fn a_called_workflow_runs_under_its_callers() {
    let called = callee(WRITE);
    let call = |name: &str, job: &str| {
        format!(
            "name: {name}\non: {ON_MAIN}\njobs:\n  {job}:\n    permissions: {{contents: read, packages: write}}\n    uses: ./.github/workflows/callee.yml\n"
        )
    };
    let (release, nightly) = (call("Release", "rel"), call("Nightly", "night"));
    let text = guide(&[("callee.yml", &called), ("release.yml", &release)]);
    has(
        &text,
        &[
            "look for the name `Release`",
            "`rel` in `.github/workflows/release.yml` calls `.github/workflows/callee.yml`, job `image`",
            "the newest run of `Release`",
            "`rel / image`",
            "`packages: write` is in place",
        ],
    );
    lacks(&text, &["the workflow is called `Callee`", "newest run of `Callee`", "git add"]);
    lacks(&text, &["```yaml\nname:"]);
    let both = guide(&[("callee.yml", &called), ("release.yml", &release), ("nightly.yml", &nightly)]);
    has(
        &both,
        &[
            "- `Nightly`\n- `Release`",
            "`night` in `.github/workflows/nightly.yml`",
            "`rel` in `.github/workflows/release.yml`",
        ],
    );
}

#[test]
fn callers_of_a_job_without_the_right_are_edited_and_committed_too() {
    let release = format!("name: Release\non: {ON_MAIN}\njobs:\n  rel:\n    uses: ./.github/workflows/callee.yml\n");
    let text = guide(&[("callee.yml", &callee("")), ("release.yml", &release)]);
    has(
        &text,
        &[
            "In `.github/workflows/callee.yml`, put these lines into the job `image`",
            "In `.github/workflows/release.yml`, the calling job `rel` needs the same lines",
            "git add .github/workflows/callee.yml\n   git add .github/workflows/release.yml\n",
        ],
    );
}

#[test]
fn several_workflows_are_all_named_and_committed() {
    let a = plain("One", "", "ghcr.io/octo-org/app:1");
    let b = workflow(
        "Two",
        "{push: {branches: ['hotfix/**']}}",
        "",
        &(login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/two:1")),
    );
    let text = guide(&[("a.yml", &a), ("b.yml", &b)]);
    has(
        &text,
        &[
            "- `One`\n- `Two`",
            "git add .github/workflows/a.yml\n   git add .github/workflows/b.yml\n",
            "should have published from `.github/workflows/b.yml`",
        ],
    );
    lacks(&text, &["the workflow is called"]);
    // Each file has branches of its own.
    has(sample(&text), &["branches:\n      - main\n  workflow_dispatch"]);
    let other = guide(&[("a.yml", &b), ("b.yml", &a)]);
    has(sample(&other), &["      - \"hotfix/**\"\n  workflow_dispatch"]);
}

#[test]
fn the_right_is_advised_only_to_jobs_that_lack_it() {
    let image = "ghcr.io/octo-org/app:1";
    let (with, without) = (plain("One", WRITE, image), plain("Two", "    permissions: {contents: read}\n", image));
    let at_top = format!("permissions: {{contents: read, packages: write}}\n{}", plain("Top", "", image));
    for text in [guide(&[("a.yml", &with)]), guide(&[("a.yml", &at_top)])] {
        has(&text, &["`packages: write` is in place"]);
        lacks(&text, &["put these lines into the job", "id=\"job-permission\""]);
    }
    let mixed = guide(&[("a.yml", &with), ("b.yml", &without)]);
    has(&mixed, &["In `.github/workflows/b.yml`, put these lines", "git add .github/workflows/b.yml\n"]);
    lacks(&mixed, &["In `.github/workflows/a.yml`, put these lines", "git add .github/workflows/a.yml"]);
    let own = workflow("One", ON_MAIN, "", &(login("PUSH_TOKEN") + &push("Send", image)));
    let text = guide(&[("a.yml", &own)]);
    has(
        &text,
        &[
            "pushes with its own token, so `packages: write` there",
            "Your workflow logs in with the secret `PUSH_TOKEN`",
        ],
    );
    lacks(&text, &["put these lines into the job"]);
}

/// The causes that the facts rule out.
fn ruled_out(files: &[(&str, &str)]) -> BTreeSet<String> {
    let diagnosis = Diagnosis::from_shape(&engine().catalog, &facts(files).shape(false));
    diagnosis
        .causes
        .into_iter()
        .filter(|judged| judged.standing == Standing::RuledOut)
        .map(|judged| judged.id)
        .collect()
}

#[test]
fn what_the_workflow_files_exclude_is_no_possible_cause() {
    let image = "ghcr.io/octo-org/app:1";
    let excluded = [
        "default-token-read-only",
        "permissions-block-omits-packages",
        "login-to-other-registry",
        "reusable-caller-caps-token",
        "helm-or-oci-target-mistake",
        "registry-cache-denied",
        "fork-pr-read-only",
        "dependabot-read-only",
        "uppercase-name",
        "container-job-image-denied",
        "legacy-docker-registry",
        "wrong-registry-host",
        "no-login-in-this-job",
        "enterprise-host",
    ];
    let out = ruled_out(&[("a.yml", &plain("CI", WRITE, image))]);
    for id in excluded {
        assert!(out.contains(id), "{id}");
    }
    let nothing = ruled_out(&[]);
    let possible = |id: &str, steps: &str, on: &str, permissions: &str| {
        assert!(!nothing.contains(id) || id == "uppercase-name", "{id}: nothing is known");
        assert!(!ruled_out(&[("a.yml", &workflow("CI", on, permissions, steps))]).contains(id), "{id}");
    };
    let steps = login("GITHUB_TOKEN") + &push("Send", image);
    possible("default-token-read-only", &steps, ON_MAIN, "");
    possible("permissions-block-omits-packages", &steps, ON_MAIN, "    permissions: {contents: read}\n");
    possible("reusable-caller-caps-token", &steps, "workflow_call", "");
    possible("fork-pr-read-only", &steps, "[push, pull_request]", WRITE);
    possible("dependabot-read-only", &steps, ON_MAIN, "    permissions: {packages: read}\n");
    possible("login-to-other-registry", &push("Send", image), ON_MAIN, WRITE);
    let cached = steps.replace("push: true", "push: true, cache-to: 'type=registry,ref=ghcr.io/octo-org/cache'");
    possible("registry-cache-denied", &cached, ON_MAIN, WRITE);
    possible("no-login-in-this-job", &push("Send", image), ON_MAIN, WRITE);
    possible(
        "legacy-docker-registry",
        &format!("{steps}      - run: docker pull docker.pkg.github.com/o/r/a\n"),
        ON_MAIN,
        WRITE,
    );
    possible("container-job-image-denied", &steps, ON_MAIN, &format!("{WRITE}    container: ghcr.io/octo-org/ci:1\n"));
    let chart = format!("{steps}      - run: helm push app-1.tgz oci://ghcr.io/octo-org/charts\n");
    possible("helm-or-oci-target-mistake", &chart, ON_MAIN, WRITE);
}

#[test]
fn every_step_that_pushes_or_makes_tags_is_named() {
    let meta = |name: &str, image: &str| {
        let with = format!("{{images: ghcr.io/octo-org/{image}, tags: 'type=raw,value=edge'}}");
        format!(
            "      - name: {name}\n        id: {image}\n        uses: docker/metadata-action@v5\n        with: {with}\n"
        )
    };
    let steps = login("GITHUB_TOKEN")
        + &meta("Tags of one", "app")
        + &push("Send one", "${{ steps.app.outputs.tags }}")
        + &meta("Tags of two", "two")
        + &meta("Labels alone", "three")
        + "      - name: Send two\n        run: docker push ghcr.io/octo-org/two:edge\n";
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(
        &text,
        &[
            "`Send one`<br>`Send two`",
            "In the step `Send one`, look for",
            "In the step `Send two`, look for",
            "- `Tags of one` in the job `image`",
            "- `Tags of two` in the job `image`",
        ],
    );
    lacks(&text, &["Labels alone"]);
}

#[test]
fn a_push_without_layers_is_not_told_to_print_them() {
    let run = "      - name: Join\n        run: docker buildx imagetools create -t ghcr.io/octo-org/app:1 ghcr.io/octo-org/app@sha256:0\n";
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &(login("GITHUB_TOKEN") + run)))]);
    has(&text, &["In the step `Join`, look for the digest", "pushing sha256:… to ghcr.io/octo-org/app:1"]);
    lacks(&text, &["pushing layers", "The push refers to repository"]);
}

#[test]
fn expressions_in_names_of_steps_are_worked_out_or_not_copied() {
    let steps = |name: &str| {
        login("GITHUB_TOKEN").replace("Sign in", name) + &push("Send ${{ github.run_id }}", "ghcr.io/octo-org/app:1")
    };
    let text = |name: &str, more: &str| {
        let file = workflow("CI", ON_MAIN, &format!("{WRITE}{more}"), &steps(name));
        guide(&[("a.yml", &format!("env: {{HOST: ghcr.io}}\n{file}"))])
    };
    let known = text("Log in to ${{ env.HOST }}", "");
    has(&known, &["`Log in to ghcr.io`", "`Send …`"]);
    has(sample(&known), &["name: Log in to ghcr.io", "name: Build and push"]);
    let matrix = "    strategy: {matrix: {os: [a, b]}}\n";
    let open = text("Log in on ${{ matrix.os }}", matrix);
    has(&open, &["`Log in on …`"]);
    lacks(&open, &["```yaml\nname:"]);
}

#[test]
fn steps_of_another_repository_are_named_by_their_workflow() {
    let file = format!(
        "name: CI\non: {ON_MAIN}\njobs:\n  build:\n    permissions: {{contents: read, packages: write}}\n    uses: octo-tools/flows/.github/workflows/image.yml@v2\n    with: {{image: ghcr.io/octo-org/app}}\n    secrets:\n      auths: |\n        - registry: docker.io\n          password: ${{{{ secrets.HUB }}}}\n        - registry: ghcr.io\n          password: ${{{{ secrets.GITHUB_TOKEN }}}}\n"
    );
    let text = guide(&[("a.yml", &file)]);
    let called = "octo-tools/flows/.github/workflows/image.yml@v2";
    has(
        &text,
        &[
            &format!("calls `{called}`, and the steps"),
            &format!("The steps are those of `{called}`"),
            "Credential: the login uses `GITHUB_TOKEN`",
        ],
    );
    lacks(&text, &["LOGIN_STEP", "PUSH_STEP", "`runs-on`", "`HUB`"]);
    let lacking = guide(&[("a.yml", &file.replace("packages: write", "packages: read"))]);
    has(&lacking, &["at the same depth as its `uses`"]);
    lacks(&lacking, &["`runs-on`"]);
}

#[test]
fn steps_of_a_local_action_are_those_that_the_log_shows() {
    let action = format!(
        "runs:\n  using: composite\n  steps:\n{}{}",
        login("GITHUB_TOKEN"),
        push("Inner send", "ghcr.io/octo-org/app:1")
    );
    let file = workflow("CI", ON_MAIN, WRITE, "      - name: Publish\n        uses: ./.github/actions/image\n");
    let text = guide(&[("a.yml", &file), (".github/actions/image/action.yml", &action)]);
    has(&text, &["| `Publish`  | `Publish` |", "In the step `Publish`, look for `Login Succeeded`"]);
    lacks(&text, &["Inner send", "Sign in"]);
    lacks(&text, &["```yaml\nname:"]);
}

#[test]
fn tags_stand_as_the_files_give_them() {
    let meta = "      - id: m\n        uses: docker/metadata-action@v5\n        with:\n          images: ghcr.io/octo-org/app\n          tags: |\n            type=schedule,pattern=nightly\n            type=semver,pattern={{version}}\n";
    let send = push("Send", "${{ steps.m.outputs.tags }}");
    let file = workflow(
        "CI",
        "{push: {branches: [main], tags: ['v*']}, schedule: [{cron: '0 0 * * *'}]}",
        WRITE,
        &(login("GITHUB_TOKEN") + meta + &send),
    );
    let text = guide(&[("a.yml", &file)]);
    has(&text, &["`type=schedule,pattern=nightly`", "`type=semver,pattern={{version}}`"]);
}

#[test]
fn the_sample_builds_from_the_folder_of_the_file() {
    let send = push("Send", "ghcr.io/octo-org/app:1")
        .replace("push: true", "push: true, context: services/web, file: services/web/prod.Dockerfile");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &(login("GITHUB_TOKEN") + &send)))]);
    has(sample(&text), &["context: services/web\n", "file: services/web/prod.Dockerfile\n"]);
    let plain = guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]);
    has(sample(&plain), &["context: .\n"]);
}

#[test]
fn without_a_workflow_the_sample_builds_from_the_file_that_is_there() {
    let text = guide(&[("Containerfile", "FROM scratch\n")]);
    has(sample(&text), &["file: Containerfile\n"]);
    let both = guide(&[("Containerfile", "FROM scratch\n"), ("Dockerfile", "FROM scratch\n")]);
    lacks(sample(&both), &["file:"]);
}

#[test]
fn containers_of_other_registries_are_no_reason_here() {
    let of = |image: &str| {
        let steps = login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:1");
        guide(&[("a.yml", &workflow("CI", ON_MAIN, &format!("{WRITE}    container: {image}\n"), &steps))])
    };
    lacks(&of("node:20"), &["container-job-image-denied"]);
    has(&of("ghcr.io/octo-org/ci:1"), &["container-job-image-denied"]);
    has(&of("'${{ vars.CI_IMAGE }}'"), &["container-job-image-denied"]);
}

#[test]
fn expressions_in_the_name_of_a_job_are_left_out() {
    let steps = login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:${{ matrix.os }}");
    let job = format!("    name: Build on ${{{{ matrix.os }}}}\n    strategy: {{matrix: {{os: [a, b]}}}}\n{WRITE}");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, &job, &steps))]);
    has(&text, &["the job `Build on …`"]);
    lacks(&text, &["Build on ${{"]);
}

#[test]
fn an_image_of_another_owner_has_its_pages_there() {
    let steps = login("PUSH_TOKEN") + &push("Send", "ghcr.io/someone/app:1");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(
        &text,
        &[
            "https://github.com/users/someone/packages/container/app/settings",
            "https://github.com/orgs/someone/packages/container/app/settings",
            "The image is named after another owner",
        ],
    );
    lacks(&text, &["octo-org/packages/container/app", "An image of this repository is named"]);
    let mixed = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &(steps + &push("Own", "ghcr.io/octo-org/app:1"))))]);
    has(
        &mixed,
        &[
            "`ghcr.io/octo-org/app`: [the package’s settings](https://github.com/orgs/octo-org/packages/container/app/settings)",
            "https://github.com/users/someone/packages/container/app/settings",
        ],
    );
    lacks(
        &mixed,
        &[
            "users/octo-org/packages/container",
            "```yaml\nname:",
            "`GITHUB_TOKEN` writes under",
            "GITHUB_TOKEN Permissions",
        ],
    );
}

#[test]
fn a_registry_that_is_written_twice_is_no_owner() {
    let text = guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/ghcr.io/octo-org/app:1"))]);
    has(&text, &["- `ghcr.io/octo-org/app`"]);
    lacks(&text, &["users/ghcr.io", "ghcr.io/ghcr.io"]);
}
