//! What checks see of a job beside what it pushes: its runs, each with the operations of its steps in order.

#![expect(clippy::expect_used, clippy::panic, reason = "in a test a panic is the report")]

#[path = "support/workflows.rs"]
mod reading;

use ghcr_guide::facts::workflow::{
    Access, HandedOn, LoginDone, MetadataDone, Operation, PushDone, PushJob, RefKind, Run, What,
};
use reading::report_of as report;

/// The only job of a workflow with these triggers and steps.
fn job(on: &str, steps: &str) -> PushJob {
    let text = format!("on: {on}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n{steps}");
    let mut jobs = report(&[(".github/workflows/ci.yml", &text)]).jobs;
    assert_eq!(jobs.len(), 1, "{text}");
    jobs.remove(0)
}

fn of_event<'a>(job: &'a PushJob, event: &str, fork: bool) -> &'a Run {
    job.runs.iter().find(|run| run.event == event && run.fork == fork).expect("there is such a run")
}

fn pushes(run: &Run) -> Vec<(&Operation, &PushDone)> {
    run.pushes().collect()
}

fn logins(run: &Run) -> Vec<(&Operation, &LoginDone)> {
    run.logins().collect()
}

fn metadata(run: &Run) -> &MetadataDone {
    run.metadata().next().expect("there is metadata").1
}

const LOGIN: &str = "      - uses: docker/login-action@v3\n        with:\n          registry: ghcr.io\n          \
    username: ${{ github.actor }}\n          password: ${{ secrets.GITHUB_TOKEN }}\n";

fn build(condition: &str, with: &str) -> String {
    let condition = if condition.is_empty() { String::new() } else { format!("        if: {condition}\n") };
    format!("{LOGIN}      - uses: docker/build-push-action@v6\n{condition}        with:\n{with}")
}

const PUSH: &str = "          push: true\n          tags: ghcr.io/octo-org/app:1\n";

#[test]
fn a_pull_request_from_a_fork_is_a_run_of_its_own() {
    let open = job("[push, pull_request]", &build("", PUSH));
    assert_eq!(pushes(of_event(&open, "pull_request", true))[0].0.happens, Some(true));
    assert_eq!(of_event(&open, "pull_request", true).operations.len(), 2);
    let guards = [
        "github.event_name != 'pull_request'",
        "github.event.pull_request.head.repo.full_name == github.repository",
        "github.event.pull_request.head.repo.fork == false",
        "'!github.event.pull_request.head.repo.fork'",
        "github.event.pull_request.head.repo.owner.login == github.repository_owner",
        "github.event.pull_request.base.repo.full_name == github.event.pull_request.head.repo.full_name",
        "github.actor == 'octocat'",
        "contains(fromJSON('[\"OWNER\", \"MEMBER\"]'), github.event.pull_request.author_association)",
    ];
    for guard in guards {
        let job = job("[push, pull_request]", &build(guard, PUSH));
        let fork = job.runs.iter().find(|run| run.fork);
        let happens = fork.map_or(Some(false), |run| pushes(run)[0].0.happens);
        assert_eq!(happens, Some(false), "{guard}");
        assert_eq!(job.images[0].tags, ["1"]);
    }
    let label = build("contains(github.event.pull_request.labels.*.name, 'deploy')", PUSH);
    let label = job("pull_request", &label);
    // Some pull request has it; what a setting says is not known.
    assert_eq!(pushes(of_event(&label, "pull_request", true))[0].0.happens, Some(true));
    let setting = job("pull_request", &build("vars.PUSH == 'yes'", PUSH));
    assert_eq!(pushes(of_event(&setting, "pull_request", true))[0].0.happens, None);
}

#[test]
fn forks_get_no_secrets_and_change_no_facts() {
    let steps = build("", PUSH).replace("secrets.GITHUB_TOKEN", "secrets.PUSH_TOKEN");
    let job = job("pull_request", &steps);
    let (_, login) = logins(of_event(&job, "pull_request", true))[0];
    assert!(login.empty && login.secrets.is_empty());
    let (_, login) = logins(of_event(&job, "pull_request", false))[0];
    assert!(!login.empty);
    assert_eq!(login.secrets, ["PUSH_TOKEN"]);
    assert_eq!(job.login.as_ref().and_then(|login| login.secret.as_deref()), Some("PUSH_TOKEN"));
    assert_eq!((job.triggers.as_slice(), job.images.len()), (["pull_request".to_owned()].as_slice(), 1));
}

#[test]
fn operations_come_in_the_order_of_the_steps_with_their_paths() {
    let job = job(
        "{push: {branches: [main, 'release/*']}}",
        "      - run: docker push ghcr.io/octo-org/app:${{ github.sha }}\n      - name: Sign in\n        \
         run: echo ${{ secrets.T }} | sudo podman login ghcr.io -u me --password-stdin\n      \
         - run: skopeo login ghcr.io -u me -p ${{ secrets.T }}\n",
    );
    let run = &job.runs[0];
    assert_eq!((run.event.as_str(), run.on, run.happens), ("push", RefKind::Branch, Some(true)));
    assert_eq!(run.filters.branches, ["main", "release/*"]);
    let paths: Vec<&str> = run.operations.iter().map(|op| op.path.as_str()).collect();
    assert_eq!(paths, ["jobs.ship.steps[0]", "jobs.ship.steps[1]", "jobs.ship.steps[2]"]);
    let reference = &pushes(run)[0].1.references[0];
    assert_eq!(reference.shown, "ghcr.io/octo-org/app:${{ github.sha }}");
    assert!(reference.raw.chars().any(ghcr_guide::facts::workflow::is_hole));
    let source = reference.source.as_ref().expect("it stands in the script");
    assert_eq!((source.path.as_str(), source.place.line), ("jobs.ship.steps[0].run", 6));
    let [(step, podman), (_, skopeo)] = logins(run)[..] else { panic!("two logins") };
    assert_eq!((step.step.text.as_str(), podman.client.as_str(), podman.sudo), ("Sign in", "podman", true));
    assert_eq!(podman.on_command_line, None);
    assert_eq!((skopeo.client.as_str(), skopeo.sudo), ("skopeo", false));
    assert_eq!(skopeo.on_command_line.map(|place| place.line), Some(9));
}

#[test]
fn metadata_keeps_its_rules_and_counts_its_tags() {
    let meta = "      - id: meta\n        uses: docker/metadata-action@v5\n        with:\n          \
        images: ghcr.io/octo-org/app\n          tags: |\n            # releases\n            \
        type=semver,pattern={{version}}\n            type=ref,branch=main\n";
    let with = "          push: true\n          tags: ${{ steps.meta.outputs.tags }}\n          \
        labels: ${{ steps.meta.outputs.labels }}\n";
    let job = job("{push: {branches: [main], tags: ['v*']}}", &format!("{meta}{}", build("", with)));
    let on = |kind| job.runs.iter().find(|run| run.on == kind).expect("there is such a run");
    let (branch, tag) = (on(RefKind::Branch), on(RefKind::Tag));
    assert_eq!((metadata(branch).tags, metadata(tag).tags), (0, 2));
    let rules: Vec<&str> = metadata(tag).rules.iter().map(|rule| rule.raw.as_str()).collect();
    assert_eq!(rules, ["type=semver,pattern={{version}}", "type=ref,branch=main"]);
    assert!(pushes(branch)[0].1.unnamed && !pushes(tag)[0].1.unnamed);
    assert_eq!(pushes(tag)[0].1.labels.source, Some(true));
}

#[test]
fn labels_caches_and_attestations_are_seen() {
    let with = format!("{PUSH}          cache-to: type=registry,ref=ghcr.io/octo-org/app:cache,mode=max\n");
    let steps = build("", &with)
        + "      - uses: actions/attest-build-provenance@v2\n        with:\n          \
        push-to-registry: true\n      - run: cosign sign --yes ghcr.io/octo-org/app:1\n";
    let text = format!("on: push\njobs:\n  ship:\n    steps:\n{steps}");
    let labelled = |dockerfile: Option<&str>| {
        let mut files = vec![(".github/workflows/ci.yml", text.as_str())];
        files.extend(dockerfile.map(|text| ("Dockerfile", text)));
        pushes(&report(&files).jobs[0].runs[0])[0].1.labels.source
    };
    assert_eq!(labelled(None), None);
    assert_eq!(labelled(Some("FROM scratch\n")), Some(false));
    assert_eq!(labelled(Some("FROM scratch\nLABEL org.opencontainers.image.source=https://x\n")), Some(true));
    let job = job("push", &steps);
    let caches = job.runs[0].operations.iter().find_map(|op| match &op.what {
        What::CacheExport { references } => Some(references[0].raw.clone()),
        _ => None,
    });
    assert_eq!(caches.as_deref(), Some("ghcr.io/octo-org/app:cache"));
    let attests: Vec<bool> = job.runs[0]
        .operations
        .iter()
        .filter_map(|op| if let What::Attest { cosign, .. } = op.what { Some(cosign) } else { None })
        .collect();
    assert_eq!(attests, [false, true]);
}

#[test]
fn calls_say_what_they_grant_and_hand_on() {
    let callee = "on:\n  workflow_call:\n    secrets:\n      TOKEN: {required: true}\npermissions:\n  packages: write\n\
        jobs:\n  ship:\n    runs-on: ${{ matrix.os }}\n    strategy: {matrix: {os: [ubuntu-20.04, ubuntu-24.04]}}\n    \
        steps:\n      - run: echo ${{ secrets.TOKEN }} ${{ secrets.EXTRA }} ${{ secrets.GITHUB_TOKEN }}\n      \
        - run: docker push ghcr.io/octo-org/app:1\n";
    let caller = "on: push\npermissions: read-all\njobs:\n  go:\n    uses: ./.github/workflows/ship.yml\n    \
        secrets:\n      TOKEN: ${{ secrets.T }}\n";
    let report = report(&[(".github/workflows/ship.yml", callee), (".github/workflows/ci.yml", caller)]);
    let job = &report.jobs[0];
    let block = job.block.as_ref().expect("it has a block");
    assert_eq!((block.path.as_str(), block.grants.of("packages")), ("permissions", Access::Write));
    assert_eq!((block.grants.of("id-token"), block.grants.of("contents")), (Access::None, Access::None));
    let called = &job.called[0];
    let grants = called.grants.as_ref().expect("it grants something");
    assert_eq!((grants.grants.of("packages"), grants.place.line), (Access::Read, 2));
    assert_eq!(called.secrets, HandedOn::These(vec!["TOKEN".to_owned()]));
    let secrets: Vec<(&str, Option<bool>)> = job.secrets.iter().map(|s| (s.name.text.as_str(), s.declared)).collect();
    assert_eq!(secrets, [("TOKEN", Some(true)), ("EXTRA", None)]);
    let labels: Vec<(&str, usize)> = job.runs_on.iter().map(|l| (l.text.as_str(), l.place.column)).collect();
    assert_eq!(labels, [("ubuntu-20.04", 30), ("ubuntu-24.04", 44)]);
    assert_eq!(job.runs[0].caller.as_ref().map(|caller| caller.job_id.as_str()), Some("go"));
}

#[test]
fn steps_of_a_local_action_are_in_its_own_file() {
    let action =
        "runs:\n  using: composite\n  steps:\n    - run: docker push ghcr.io/octo-org/app:1\n      shell: bash\n";
    let text = "on: push\njobs:\n  ship:\n    steps:\n      - uses: ./tools/ship\n";
    let report = report(&[(".github/workflows/ci.yml", text), ("tools/ship/action.yaml", action)]);
    let operation = &report.jobs[0].runs[0].operations[0];
    assert_eq!((operation.step.file.as_str(), operation.path.as_str()), ("tools/ship/action.yaml", "runs.steps[0]"));
    assert_eq!(operation.outer.as_ref().map(|outer| outer.text.as_str()), Some("Run ./tools/ship"));
}

#[test]
fn equal_runs_are_kept_once_and_never_more_than_a_few_dozen() {
    let legs: Vec<String> = (0..200).map(|leg| leg.to_string()).collect();
    let text = |push: &str| {
        format!(
            "on: push\njobs:\n  ship:\n    strategy: {{matrix: {{n: [{}]}}}}\n    steps:\n      - run: docker push {push}\n",
            legs.join(", ")
        )
    };
    let runs = |push: &str| report(&[(".github/workflows/ci.yml", &text(push))]).jobs[0].runs.len();
    assert_eq!(runs("ghcr.io/octo-org/app:1"), 2);
    assert_eq!(runs("ghcr.io/octo-org/app:${{ matrix.n }}"), 64);
}

#[test]
fn a_login_of_another_job_is_known() {
    let text = format!(
        "on: push\njobs:\n  auth:\n    steps:\n{LOGIN}  ship:\n    needs: auth\n    steps:\n      \
         - run: docker push ghcr.io/octo-org/app:1\n"
    );
    let report = report(&[(".github/workflows/ci.yml", &text)]);
    assert_eq!(report.other_logins.len(), 1);
    assert_eq!(report.other_logins[0].job_id, "auth");
}

#[test]
fn a_value_that_an_action_refuses_is_kept() {
    let step = "      - uses: devcontainers/ci@v0.3\n        with:\n          imageName: ghcr.io/octo-org/dev\n          push: true\n";
    let job = job("push", &format!("{LOGIN}{step}"));
    let (_, push) = pushes(&job.runs[0])[0];
    assert_eq!(push.refused[0].raw, "true");
}

#[test]
fn what_a_script_may_leave_out_is_not_certain() {
    let of = |script: &str| {
        let job = job("push", &format!("      - run: |\n          {script}\n"));
        let happens: Vec<Option<bool>> = job.runs[0].pushes().map(|(op, _)| op.happens).collect();
        happens
    };
    assert_eq!(of("docker build . && docker push ghcr.io/octo-org/app"), [Some(true)]);
    assert_eq!(of("if [ -f flag ]; then docker push ghcr.io/octo-org/app; fi"), [None]);
    assert_eq!(of("[ -f flag ] && docker push ghcr.io/octo-org/app"), [None]);
    assert_eq!(of("if [ 1 = 1 ]; then docker push ghcr.io/octo-org/app; fi"), [Some(true)]);
    let cases = "case $GITHUB_SHA in a*) docker push ghcr.io/octo-org/app;; *) docker push ghcr.io/octo-org/b;; esac";
    assert_eq!(of(cases), [None, None]);
}

#[test]
fn dependabot_is_asked_about_where_it_is_at_work() {
    let text = format!("on: pull_request\njobs:\n  ship:\n    steps:\n{}", {
        build("github.event.pull_request.head.repo.full_name == github.repository", PUSH)
    });
    let runs = |files: &[(&str, &str)]| report(files).jobs[0].runs.clone();
    let workflow = (".github/workflows/ci.yml", text.as_str());
    assert!(!runs(&[workflow]).iter().any(|run| run.dependabot));
    let runs = runs(&[workflow, (".github/dependabot.yml", "version: 2\n")]);
    let run = runs.iter().find(|run| run.dependabot).expect("it is there");
    assert_eq!(run.pushes().next().and_then(|(op, _)| op.happens), Some(true));
}

#[test]
fn tests_in_double_brackets_are_read_as_one() {
    let script = "      - id: ask\n        run: |\n          push=false\n          if [[ \"${{ github.event_name }}\" == push ]]; then push=true\n          \
        elif [[ \"${{ github.event_name }}\" == pull_request && \\\n              \"${{ github.event.pull_request.head.repo.full_name }}\" == \
        \"${{ github.repository }}\" ]]; then\n            if [[ \"$NAME\" == fix-* || \"$NAME\" == feature-* ]]; then push=true; fi\n          \
        fi\n          echo \"push=$push\" >> \"$GITHUB_OUTPUT\"\n";
    let with = "          push: ${{ steps.ask.outputs.push }}\n          tags: ghcr.io/octo-org/app:1\n";
    let job = job("[push, pull_request]", &format!("{script}{}", build("", with)));
    assert_eq!(pushes(of_event(&job, "push", false))[0].0.happens, Some(true));
    assert_eq!(pushes(of_event(&job, "pull_request", false))[0].0.happens, None);
    assert!(pushes(of_event(&job, "pull_request", true)).is_empty());
}

#[test]
fn a_ref_that_is_partly_known_is_compared_by_what_is_known() {
    let script = "      - run: |\n          if [ \"$GITHUB_REF\" = refs/heads/main ]; then\n            \
        docker push ghcr.io/octo-org/app:main\n          else\n            docker push ghcr.io/octo-org/app:other\n          fi\n";
    let job = job("pull_request", script);
    let found: Vec<(&str, Option<bool>)> =
        job.runs[0].pushes().map(|(op, push)| (push.references[0].raw.as_str(), op.happens)).collect();
    assert_eq!(found, [("ghcr.io/octo-org/app:other", Some(true))]);
}

#[test]
fn files_that_programs_read_are_read_or_unknown() {
    let of = |files: &[(&str, &str)]| {
        let text = "on: push\njobs:\n  ship:\n    steps:\n      - run: |\n          v=$(head -n 1 VERSION | cut -d = -f 2)\n          \
            docker push \"ghcr.io/octo-org/app:$v\"\n";
        let files: Vec<_> = files.iter().copied().chain([(".github/workflows/ci.yml", text)]).collect();
        report(&files).jobs[0].runs[0]
            .pushes()
            .next()
            .map(|(_, push)| push.references[0].raw.clone())
            .unwrap_or_default()
    };
    assert_eq!(of(&[("VERSION", "app=1.2\n")]), "ghcr.io/octo-org/app:1.2");
    assert!(of(&[]).ends_with(ghcr_guide::facts::workflow::is_hole));
}

#[test]
fn a_bracket_on_the_column_of_its_key_is_no_mistake() {
    let text = "on:\n  push:\n    branches: [\n      main,\n    ]\njobs:\n  ship:\n    steps:\n      \
        - run: docker push ghcr.io/octo-org/app:1\n";
    let report = report(&[(".github/workflows/ci.yml", text)]);
    assert!(report.problems.is_empty(), "{:?}", report.problems);
    assert_eq!(report.jobs[0].runs[0].filters.branches, ["main"]);
}

#[test]
fn what_goes_to_a_daemon_is_no_push() {
    let text = "on: push\njobs:\n  ship:\n    steps:\n      - run: skopeo copy oci:app \"docker-daemon:$NAME\"\n";
    assert!(report(&[(".github/workflows/ci.yml", text)]).jobs.is_empty());
}

#[test]
fn runs_that_push_nothing_do_not_name_those_that_publish() {
    let called = format!(
        "on: {{workflow_call: {{inputs: {{publish: {{type: boolean}}}}}}}}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    \
         steps:\n{}",
        build("inputs.publish", PUSH)
    );
    let caller = |name: &str, on: &str, publish: &str| {
        format!(
            "name: {name}\non: {on}\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    with: {{publish: {publish}}}\n"
        )
    };
    let (idle, real) = (caller("Idle", "pull_request", "false"), caller("Real", "push", "true"));
    let names = |files: &[(&str, &str)]| -> Vec<String> {
        let files: Vec<(&str, &str)> =
            files.iter().copied().chain([(".github/workflows/called.yml", called.as_str())]).collect();
        report(&files).jobs.iter().flat_map(|job| &job.run_names).map(|name| name.text.clone()).collect()
    };
    assert_eq!(names(&[(".github/workflows/a.yml", &idle), (".github/workflows/b.yml", &real)]), ["Real"]);
    assert_eq!(names(&[(".github/workflows/a.yml", &idle)]), ["Idle"]);
}
