//! What scripts push by the idioms of shells, makefiles and their kin: each with a twin that pushes nothing, or something else.

#[path = "support/workflows.rs"]
mod reading;

use ghcr_guide::facts::workflow::Report;
use reading::report_of;

fn report(files: &[(&str, &str)], shell: &str, script: &str) -> Report {
    let lines: String = script.lines().map(|line| format!("          {line}\n")).collect();
    let text = format!(
        "on: push\npermissions: {{packages: write}}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: \
         docker/login-action@v3\n        with: {{registry: ghcr.io, username: u, password: '${{{{ secrets.GITHUB_TOKEN }}}}'}}\n      \
         - shell: {shell}\n        run: |\n{lines}"
    );
    report_of(&[files, &[(".github/workflows/ci.yml", &text)]].concat())
}

/// The images that a script pushes, without the owner.
fn images(files: &[(&str, &str)], shell: &str, script: &str) -> String {
    let report = report(files, shell, script);
    let names = report.jobs.iter().flat_map(|job| &job.images).map(|image| image.name.clone());
    names.map(|name| name.trim_start_matches("ghcr.io/octo-org/").to_owned()).collect::<Vec<_>>().join(" ")
}

fn check(files: &[(&str, &str)], cases: &[(&str, &str)]) {
    for (script, wanted) in cases {
        assert_eq!(images(files, "bash", script), *wanted, "{script}");
    }
}

const PUSH: &str = "docker push ghcr.io/octo-org/";

/// A script that pushes, and the functions beside it.
const FILES: &[(&str, &str)] = &[
    ("ci/push.sh", "#!/bin/sh\ndocker push ghcr.io/octo-org/$1\n"),
    ("ci/lib.sh", "put() { docker push ghcr.io/octo-org/$1; }\n"),
    ("ci/by-zero.sh", "cd \"$(dirname \"$0\")\"\n. ./lib.sh\nput zero\n"),
    (
        "ci/by-source.sh",
        "DIR=$(cd \"$(dirname \"${BASH_SOURCE[0]}\")\" && pwd)\n. \"$DIR/lib.sh\"\nput source\n. ./lib.sh || true\n",
    ),
    ("ci/by-suffix.sh", ". \"${BASH_SOURCE[0]%/*}/lib.sh\"\nput suffix\n"),
    ("ci/by-real.sh", "\"$(dirname \"$(readlink -f \"$0\")\")\"/push.sh real\n"),
    ("ci/by-root.sh", "root=$(git rev-parse --show-toplevel)\ncd /tmp\n\"$root/ci/push.sh\" root\n"),
    ("ci/elsewhere.sh", "cd \"$(mktemp -d)\"\n. ./lib.sh\nput nothing\n"),
    ("ci/other/by-zero.sh", "cd \"$(dirname \"$0\")\"\n. ./lib.sh\nput nothing\n"),
    ("ci/cloned.sh", "git clone https://example.com/x x\ncd x\n$(git rev-parse --show-toplevel)/ci/push.sh nothing\n"),
];

#[test]
fn scripts_find_what_lies_beside_them() {
    check(
        FILES,
        &[
            ("ci/by-zero.sh", "zero"),
            ("./ci/by-source.sh", "source"),
            ("bash ci/by-suffix.sh", "suffix"),
            ("cd ci && ./by-real.sh", "real"),
            ("ci/by-root.sh", "root"),
            ("${{ github.workspace }}/ci/push.sh space", "space"),
            ("cd ci; $GITHUB_WORKSPACE/ci/push.sh space", "space"),
            ("pushd ci; popd; ci/push.sh back", "back"),
            ("cd ci; cd -; ci/push.sh back", "back"),
            ("here=$(cd ci && pwd); ci/push.sh here; $here/push.sh there", "here there"),
            ("ci/elsewhere.sh", ""),
            ("ci/other/by-zero.sh", ""),
            ("ci/cloned.sh", ""),
            ("cd ci; ci/push.sh nothing", ""),
            ("/tmp/ci/push.sh nothing", ""),
        ],
    );
}

#[test]
fn a_word_that_may_be_nothing_may_leave_the_program_in_front() {
    check(
        &[],
        &[
            ("$DRY docker push ghcr.io/octo-org/dry", "dry"),
            ("if [ \"$1\" = x ]; then DRY=echo; fi\n$DRY docker push ghcr.io/octo-org/dry", "dry"),
            ("${SUDO} -E docker push ghcr.io/octo-org/no", ""),
            ("DRY=echo\n$DRY docker push ghcr.io/octo-org/no", ""),
            ("$TOOL lint ghcr.io/octo-org/no", ""),
            ("\"$DRY\" docker push ghcr.io/octo-org/no", ""),
        ],
    );
}

#[test]
fn programs_are_known_by_the_end_of_their_path() {
    check(
        &[("bin/helm", "#!/bin/sh\nexit 0\n"), ("tools/ko", "#!/bin/sh\ndocker push ghcr.io/octo-org/own\n")],
        &[
            ("./bin/crane push x.tar ghcr.io/octo-org/a", "a"),
            ("$GITHUB_WORKSPACE/bin/crane push x.tar ghcr.io/octo-org/b", "b"),
            ("$(which docker) push ghcr.io/octo-org/c", "c"),
            ("$(command -v docker) push ghcr.io/octo-org/c", "c"),
            ("KO_DOCKER_REPO=ghcr.io/octo-org $HOME/go/bin/ko build --bare ./cmd/d", "ghcr.io/octo-org"),
            ("./bin/helm push a-1.tgz oci://ghcr.io/octo-org", ""),
            ("KO_DOCKER_REPO=ghcr.io/octo-org ./tools/ko build --bare .", "own"),
            ("./bin/crane.md push x.tar ghcr.io/octo-org/no", ""),
            ("$(which docker) pull ghcr.io/octo-org/no", ""),
        ],
    );
}

#[test]
fn programs_that_run_others_are_looked_through() {
    let cases = [
        ("timeout 600 docker push ghcr.io/octo-org/a", "a"),
        ("nice -n 5 timeout -k 5 $LIMIT docker push ghcr.io/octo-org/a", "a"),
        ("eval \"docker push ghcr.io/octo-org/a\"", "a"),
        ("eval 'NAME=a'\ndocker push ghcr.io/octo-org/$NAME", "a"),
        ("bash -c 'NAME=no'\ndocker push ghcr.io/octo-org/${NAME:-a}", "a"),
        ("bash -euo pipefail -c 'docker push ghcr.io/octo-org/a'", "a"),
        ("nix-shell -p skopeo --run 'skopeo copy docker://x docker://ghcr.io/octo-org/a'", "a"),
        ("nix develop -c docker push ghcr.io/octo-org/a", "a"),
        ("nix run nixpkgs#skopeo -- copy docker://x docker://ghcr.io/octo-org/a", "a"),
        ("nix run .#skopeo -- copy docker://x docker://ghcr.io/octo-org/no", ""),
        ("timeout 600 docker pull ghcr.io/octo-org/no", ""),
        ("eval \"echo docker push ghcr.io/octo-org/no\"", ""),
        ("docker run --rm -v a:b quay.io/skopeo/stable:latest copy docker://x docker://ghcr.io/octo-org/a:2", "a"),
        ("podman run quay.io/podman/stable podman push x docker://ghcr.io/octo-org/a", "a"),
        ("docker run --entrypoint crane -e A=b example.com/tools cp x ghcr.io/octo-org/a", "a"),
        ("docker run quay.io/skopeo/stable inspect docker://ghcr.io/octo-org/no", ""),
        ("docker run example.com/tools copy docker://x docker://ghcr.io/octo-org/no", ""),
    ];
    check(&[], &cases);
}

#[test]
fn make_hands_on_what_it_exports() {
    let make = |lines: &str| {
        let text = format!("{lines}\nall:\n\t./ci/push.sh $(WHAT)\n");
        images(&[("Makefile", &text), ("ci/push.sh", &format!("#!/bin/sh\n{PUSH}${{NAME:-none}}\n"))], "bash", "make")
    };
    assert_eq!(make("export NAME = a"), "a");
    assert_eq!(make("NAME := b\nexport NAME"), "b");
    assert_eq!(make("NAME := c\nexport"), "c");
    assert_eq!(make(".EXPORT_ALL_VARIABLES:\nNAME := d"), "d");
    assert_eq!(make("PART := e\nexport NAME := $(PART)-f"), "e-f");
    assert_eq!(make("all: export NAME = g"), "g");
    assert_eq!(make("NAME := h"), "none");
    assert_eq!(make("export NAME := i\nunexport NAME"), "none");
}

#[test]
fn make_and_just_find_their_tools() {
    let make = "LOCALBIN ?= $(shell pwd)/bin\nTOOLS := $(PWD)/.tools\nC := $(shell which docker)\n\
        all:\n\t$(LOCALBIN)/crane push x ghcr.io/octo-org/a\n\t$(TOOLS)/crane push x ghcr.io/octo-org/b\n\
        \t$(C) push ghcr.io/octo-org/c\n\t$(C) pull ghcr.io/octo-org/no\n";
    assert_eq!(images(&[("Makefile", make)], "bash", "make"), "a b c");
    let just = "TOOL := which(\"podman\") || require(\"docker\")\n\nship:\n    {{ TOOL }} push ghcr.io/octo-org/a\n    \
        {{ TOOL }} pull ghcr.io/octo-org/no\n";
    assert_eq!(images(&[("justfile", just)], "bash", "just ship"), "a");
}

#[test]
fn other_shells_are_read_as_theirs() {
    for (shell, script, wanted) in [
        ("pwsh", "docker push \"ghcr.io/octo-org/$($env:NAME.ToLower())\"", "?"),
        ("pwsh", "$name = 'One'\ndocker push \"ghcr.io/octo-org/$($name.ToLower())-x\"", "one-x"),
        ("pwsh", "docker push \"ghcr.io/$($env:GITHUB_REPOSITORY.ToLower()):1\"", "app"),
        ("pwsh", "docker push \"ghcr.io/octo-org/$($a[0] + 'x')-y\"", "?-y"),
        ("cmd", "set NAME=one\ndocker push ghcr.io/octo-org/%NAME%:1", "one"),
        ("cmd", "docker push ghcr.io/octo-org/%NAME:~0,3%-y", "?-y"),
        ("cmd", "REM docker push ghcr.io/octo-org/no", ""),
        ("bash", "docker push ghcr.io/octo-org/%NAME%", "%name%"),
    ] {
        assert_eq!(images(&[], shell, script), wanted, "{shell}: {script}");
    }
}

#[test]
fn bake_looks_up_what_a_key_names() {
    let bake = |tags: &str| {
        let text = format!(
            "kinds = {{\n  a = {{ tag = \"\" }}\n  b = {{ tag = \"-ubi\" }}\n}}\nlist = [\"x\", \"y\"]\ntarget \"default\" {{\n  \
             matrix = {{ d = [\"a\", \"b\"] }}\n  name = \"t-${{d}}\"\n  tags = [{tags}]\n}}\n"
        );
        images(&[("docker-bake.hcl", &text)], "bash", "docker buildx bake --push")
    };
    assert_eq!(bake("\"ghcr.io/octo-org/one${kinds[d].tag}\""), "one one-ubi");
    assert_eq!(bake("\"ghcr.io/octo-org/one${kinds.b.tag}\""), "one-ubi");
    assert_eq!(bake("\"ghcr.io/octo-org/one-${list[1]}\""), "one-y");
    assert_eq!(bake("\"ghcr.io/octo-org/one${kinds[d].other}\""), "one?");
    assert_eq!(bake("\"ghcr.io/octo-org/one${others[d].tag}-x\""), "one?-x");
}

/// What is not known is a character of the private planes inside; outside it is a question mark, in every format.
#[test]
fn no_output_holds_a_character_that_only_stands_for_something() {
    let script = "for dir in `find charts -maxdepth 1 -type d`; do\n  chart=${dir##*/}\n  helm package tmp/${chart} --destination out\n  \
        helm push out/${chart}-*.tgz oci://ghcr.io/octo-org\ndone\ndocker push ghcr.io/octo-org/$(cat ${chart}/$(x))";
    let lines: String = script.lines().map(|line| format!("          {line}\n")).collect();
    let folder = tempfile::tempdir().expect("there is a folder");
    let path = folder.path().join(".github/workflows");
    std::fs::create_dir_all(&path).expect("it can be made");
    let text = format!(
        "on: [push, pull_request]\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          \
         echo x | docker login ghcr.io -u u --password-stdin\n{lines}"
    );
    std::fs::write(path.join("ci.yml"), text).expect("it can be written");
    let formats = [
        vec!["facts", "--format", "text"],
        vec!["facts", "--format", "json"],
        vec!["check", "--format", "text"],
        vec!["check", "--format", "json"],
        vec!["check", "--format", "sarif"],
        vec!["check", "--format", "github"],
        vec!["--stdout", "--full", "--format", "md"],
        vec!["--stdout", "--full", "--format", "html"],
        vec!["--stdout", "--format", "json"],
        vec!["--stdout", "--format", "text"],
    ];
    for arguments in formats {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_ghcr-guide"));
        command.args(&arguments).args(["--repo", "octo-org/app"]).arg(folder.path());
        let out = String::from_utf8(command.output().expect("it runs").stdout).expect("it is UTF-8");
        let odd = |c: char| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}');
        let at = out.find(odd).map(|at| out[..at].lines().last().unwrap_or_default().to_owned());
        assert_eq!(at, None, "{arguments:?}");
        assert!(!out.is_empty(), "{arguments:?}");
    }
}

/// A job that logs in and runs something that cannot be read is neither said to push nor denied.
#[test]
fn a_login_without_a_push_is_reported_where_something_is_not_read() {
    let open = |script: &str| {
        let report = report(&[("ci/test.sh", "#!/bin/sh\ntrue\n")], "bash", script);
        let problems: Vec<String> =
            report.problems.iter().map(|problem| format!("{} {}", problem.kind.as_str(), problem.detail)).collect();
        format!("{} {}", report.jobs.len(), problems.join(","))
    };
    let unknown = "0 login-without-push ship";
    assert_eq!(open("./ci/push.sh"), unknown);
    assert_eq!(open("\"$RELEASER\" release"), unknown);
    assert_eq!(open("newtool publish ghcr.io/octo-org/app"), unknown);
    assert_eq!(open("make ship"), unknown);
    let deep = |command: &str| format!("{}{command}\n{}", "if true; then\n".repeat(60), "fi\n".repeat(60));
    assert_eq!(open(&deep("docker push ghcr.io/octo-org/app")), "1 budget ");
    assert_eq!(open(&deep("./ci/test.sh")), "0 budget ,login-without-push ship");
    let with = |uses: &str| {
        let text = format!(
            "on: push\npermissions: {{packages: write}}\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: \
             docker/login-action@v3\n        with: {{registry: ghcr.io, username: u, password: '${{{{ github.token }}}}'}}\n      \
             - uses: {uses}\n"
        );
        report_of(&[(".github/workflows/ci.yml", &text)]).problems.len()
    };
    // An action of another repository that may push says so in its name.
    assert_eq!((with("octo/publish-it@v1"), with("octo/send-dispatch@v1")), (1, 0));
    assert_eq!(open("./ci/test.sh"), "0 ");
    assert_eq!(open("docker pull ghcr.io/octo-org/app"), "0 ");
    assert_eq!(open("trivy image ghcr.io/octo-org/app"), "0 ");
    assert_eq!(open("newtool --version"), "0 ");
    assert_eq!(open("./ci/push.sh\ndocker push ghcr.io/octo-org/app"), "1 ");
}

/// What a loop asks for happens: a push is tried until it succeeds.
#[test]
fn what_a_loop_asks_is_run() {
    let cases = [
        (format!("until {PUSH}until; do sleep 5; done"), "until"),
        (
            format!("while ! {PUSH}while; do n=$((n+1)); if [ $n = 3 ]; then exit 1; fi; done\n{PUSH}after"),
            "after while",
        ),
        (format!("while true; do {PUSH}body && break; done"), "body"),
        (format!("while [ -e lock ]; do sleep 1; done\n{PUSH}after"), "after"),
        ("until docker pull ghcr.io/octo-org/app; do sleep 5; done".to_owned(), ""),
    ];
    for (script, wanted) in cases {
        assert_eq!(images(&[], "bash", &script), wanted, "{script}");
    }
}

/// What meets a limit is not silently left out: a job that pushes is still one, with a name that is not known.
#[test]
fn what_meets_a_limit_is_still_a_push() {
    let without_login = |script: &str| {
        let lines: String = script.lines().map(|line| format!("          {line}\n")).collect();
        let text = format!("on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n{lines}");
        let report = report_of(&[(".github/workflows/ci.yml", &text)]);
        let names: Vec<&str> =
            report.jobs.iter().flat_map(|job| &job.images).map(|image| image.name.as_str()).collect();
        format!("{} {}", names.join(","), report.problems.len())
    };
    let deep = |command: &str| format!("{}{command}\n{}", "if true; then\n".repeat(35), "fi\n".repeat(35));
    assert_eq!(without_login(&deep("docker push ghcr.io/octo-org/app")), "ghcr.io/? 1");
    assert_eq!(without_login(&deep("docker pull ghcr.io/octo-org/app")), " 1");
    assert_eq!(without_login(&deep("docker push quay.io/octo-org/app")), " 1");
    let nested = format!("{}docker push ghcr.io/octo-org/app{}", "x=$(".repeat(40), ")".repeat(40));
    assert_eq!(without_login(&nested), "ghcr.io/? 1");

    let tags: String = (0..3_000).map(|at| format!("            ghcr.io/octo-org/app:version-{at}\n")).collect();
    let text = format!(
        "on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docker/build-push-action@v6\n        \
         with:\n          push: true\n          tags: |\n{tags}            ${{{{ github.sha }}}}\n"
    );
    let report = report_of(&[(".github/workflows/ci.yml", &text)]);
    let images: Vec<(&str, bool)> =
        report.jobs.iter().flat_map(|job| &job.images).map(|i| (i.name.as_str(), i.tags.len() > 1_000)).collect();
    assert_eq!(images, [("ghcr.io/octo-org/app", true)]);
}

#[test]
fn arguments_are_shifted_and_lists_in_quotes_are_lists() {
    check(
        &[],
        &[
            ("retry() { n=$1; wait=$2; shift 2; \"$@\" && break; }\nretry 3 5 docker push ghcr.io/octo-org/a", "a"),
            ("retry() { shift; \"$@\"; }\nretry 3 docker push ghcr.io/octo-org/a", "a"),
            ("retry() { shift 9; \"$@\"; }\nretry 3 docker push ghcr.io/octo-org/a", ""),
            ("declare -a all=\"(a b)\"; for x in \"${all[@]}\"; do docker push ghcr.io/octo-org/$x; done", "a b"),
            ("declare one=\"(a b)\"; for x in \"$one\"; do docker push ghcr.io/octo-org/app:$x; done", "app"),
        ],
    );
}

/// What a justfile says, as just reads it.
#[test]
fn just_works_out_its_expressions() {
    let just = |text: &str, command: &str| images(&[("justfile", text)], "bash", command);
    let file = "set export\nhost := 'ghcr.io' / owner\nowner := \"octo-org\"\nname := if which(\"podman\") != '' { 'a' + \"-b\" } else { 'c' }\n\
        pod := if `command -v podman || true` != \"\" { \"podman\" } else { \"docker\" }\n\
        retry := '\nretry() {\n  shift 2\n  \"$@\"\n}\n'\nkey := env('KEY', '')\n\
        [group('CI')]\n@ship $image=(name) *tags='1': (log \"x\")\n    #!/usr/bin/env bash\n    {{ retry }}\n    for tag in {{ tags }}; do\n        \
        retry 3 5 {{ pod }} push localhost/x \"docker://{{ host }}/$image:$tag\"\n    done\n\n\
        log what:\n    echo '{{{{ .Tag }}' {{ what }}\n    cd ci\n    docker push {{ host / uppercase('x') + lowercase(\"Y\") }}\n\n\
        signed:\n    podman push {{ if key != '' { '--sign' } else { '' } }} localhost/x {{ host }}/signed\n\n\
        odd: ship\n    #!/usr/bin/env python3\n    docker.push('ghcr.io/octo-org/never')\n";
    assert_eq!(just(file, "just ship"), "a-b xy");
    assert_eq!(just(file, "just name=z ship"), "xy z");
    assert_eq!(just(file, "just ship other 1 2"), "other xy");
    assert_eq!(just(file, "just log it"), "xy");
    assert_eq!(just(file, "just"), "a-b xy");
    assert_eq!(just(file, "just --list"), "");
    assert_eq!(just(file, "just odd"), "a-b xy");
    assert_eq!(just(file, "KEY='${{ secrets.KEY }}' just signed"), "signed");
    assert_eq!(just("a := b\nb := a\nship:\n  docker push ghcr.io/octo-org/{{ a }}\n", "just ship"), "?");
    assert_eq!(
        just(
            "n := if env('X') == 'y' { 'a' } else { 'b' }\nship:\n  docker push ghcr.io/octo-org/{{ n }}\n",
            "just ship"
        ),
        "?"
    );
    // Each line is a shell of its own, and a recipe that is not there is not known to push nothing.
    assert_eq!(just("ship:\n  name=a\n  docker push ghcr.io/octo-org/app$name\n", "just ship"), "app?");
    let missing = report(&[("justfile", "ship:\n  true\n")], "bash", "just push");
    assert_eq!(missing.problems.len(), 1);
}

/// A makefile that calls make again, with what the first one was given.
#[test]
fn make_that_calls_make_hands_on_what_it_was_given() {
    let file = "PUSH ?= false\nNAME = none\npush:\n\t@$(MAKE) image PUSH=true\npush-%:\n\t@$(MAKE) push NAME=$*\nimage:\n\t@$(MAKE) \
        registry-$(NAME) ARGS=\"--tag ghcr.io/octo-org/$(NAME)\"\nregistry-%:\n\t+$(MAKE) build\nbuild:\n\tdocker buildx build \
        --push=$(PUSH) $(ARGS) .\nround:\n\t$(MAKE) round\n\t${MAKE} -C sub all\n";
    let sub = "all:\n\tdocker push ghcr.io/octo-org/sub\n";
    let files = [("Makefile", file), ("sub/Makefile", sub)];
    check(&files, &[("make push", "none"), ("make push-a", "a"), ("make image", ""), ("make round", "sub")]);
}

#[test]
fn an_image_output_of_a_build_that_is_told_to_push_is_pushed() {
    let build = "docker buildx build --output type=image,name=ghcr.io/octo-org/a:1,rewrite-timestamp=true";
    check(&[], &[(&format!("{build} --push=true ."), "a"), (&format!("{build} --push=false ."), "")]);
}

#[test]
fn tags_and_bundles_of_other_programs_are_read() {
    let ko = |options: &str| format!("export KO_DOCKER_REPO=ghcr.io/octo-org\nko build -B {options} ./cmd/a");
    let tags = |script: &str| {
        let report = report(&[], "bash", script);
        let images = report.jobs.iter().flat_map(|job| &job.images);
        images.map(|image| format!("{}:{}", image.name, image.tags.join(","))).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(tags(&ko("")), "ghcr.io/octo-org/a:latest");
    assert_eq!(tags(&ko("--tags=edge,1.0")), "ghcr.io/octo-org/a:edge,1.0");
    assert_eq!(tags("imgpkg push -b ghcr.io/octo-org/bundle:1 -f ."), "ghcr.io/octo-org/bundle:1");
    assert_eq!(tags("imgpkg pull -b ghcr.io/octo-org/bundle:1 -o ."), "");
    let make = "V := 1 2\nship:\n\tko build -B --tags latest$(foreach v,$(V),,$(v)) ./a\n";
    let made = report(&[("Makefile", make)], "bash", "export KO_DOCKER_REPO=ghcr.io/octo-org\nmake ship");
    assert!(made.jobs[0].images[0].tags.iter().any(|tag| tag == "1"), "{:?}", made.jobs[0].images);
}

#[test]
fn goreleaser_releases_unless_it_is_told_otherwise() {
    let config = "kos:\n  - repositories: [ghcr.io/octo-org]\n    main: ./cmd/a\n    base_import_paths: true\n";
    let files = [(".goreleaser.yaml", config)];
    let cases = [
        ("", "a"),
        (" --clean", "a"),
        (" release", "a"),
        (" --version", ""),
        (" -h", ""),
        (" check", ""),
        (" build", ""),
    ];
    for (arguments, wanted) in cases {
        assert_eq!(images(&files, "bash", &format!("goreleaser{arguments}")), wanted, "{arguments}");
    }
    let action = |with: &str| {
        let text = format!(
            "on: push\njobs:\n  ship:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: \
             goreleaser/goreleaser-action@v6\n        with: {{{with}}}\n"
        );
        report_of(&[files[0], (".github/workflows/ci.yml", &text)]).jobs.len()
    };
    assert_eq!((action("args: release"), action("install-only: true")), (1, 0));
}

#[test]
fn goreleaser_names_the_tags_of_what_it_builds() {
    let tags = |config: &str| {
        let report = report(&[(".goreleaser.yaml", config)], "bash", "goreleaser release");
        let images = report.jobs.iter().flat_map(|job| &job.images);
        images.map(|image| format!("{} {}", image.name, image.tags.join(" "))).collect::<Vec<_>>().join(", ")
    };
    let ko = "kos:\n  - repositories: [ghcr.io/octo-org]\n    main: ./cmd/a\n    base_import_paths: true\n";
    assert_eq!(tags(ko), "ghcr.io/octo-org/a latest");
    assert_eq!(
        tags(&format!("{ko}    tags: ['{{{{ .Version }}}}', latest]\n")),
        "ghcr.io/octo-org/a {{ .Version }} latest"
    );
    assert_eq!(
        tags(&format!("{ko}    tags: ['{{{{ if not .Prerelease }}}}latest{{{{ end }}}}']\n")),
        "ghcr.io/octo-org/a {{ if not .Prerelease }}latest{{ end }}"
    );
    let docker = "dockers_v2:\n  - images: [ghcr.io/octo-org/b]\n";
    assert_eq!(tags(docker), "ghcr.io/octo-org/b ");
    assert_eq!(tags(&format!("{docker}    tags: [v1, edge]\n")), "ghcr.io/octo-org/b v1 edge");
}

/// A file of a few lines can ask for a text that no machine holds.
#[test]
fn texts_that_double_at_every_step_stay_small() {
    let doubled = |assign: &str, twice: fn(usize) -> String| -> String {
        (1..45).map(|at| format!("a{at} {assign} {}\n", twice(at - 1))).collect()
    };
    let make = |assign: &str| {
        let steps = doubled(assign, |at| format!("$(a{at})$(a{at})"));
        format!("a0 := xxxxxxxx\n{steps}ship:\n\tdocker push ghcr.io/octo-org/app:$(a44)\n")
    };
    let just = doubled(":=", |at| format!("a{at} + a{at}"));
    let just = format!("a0 := 'xxxxxxxx'\n{just}ship:\n  docker push ghcr.io/octo-org/app:{{{{ a44 }}}}\n");
    let task: String = (1..45).map(|at| format!("  a{at}: '{{{{.a{0}}}}}{{{{.a{0}}}}}'\n", at - 1)).collect();
    let task = format!(
        "version: '3'\nvars:\n  a0: xxxxxxxx\n{task}tasks:\n  ship:\n    cmds:\n      - docker push \
         ghcr.io/octo-org/app:{{{{.a44}}}}\n"
    );
    let grown = "a := 'xxxxxxxxxxxxxxxx'\nb := replace(a, 'x', a)\nc := replace(b, 'x', b)\nd := replace(c, 'x', c)\n\
                 e := replace(d, 'x', d)\nship:\n  docker push ghcr.io/octo-org/app:{{ e }}\n";
    let subst = "a := xxxxxxxxxxxxxxxx\nb := $(subst x,$(a),$(a))\nc := $(subst x,$(b),$(b))\nd := $(subst x,$(c),$(c))\n\
                 e := $(subst x,$(d),$(d))\nship:\n\tdocker push ghcr.io/octo-org/app:$(e)\n";
    for (name, text, command) in [
        ("Makefile", make(":="), "make ship"),
        ("Makefile", make("="), "make ship"),
        ("Makefile", subst.to_owned(), "make ship"),
        ("justfile", just, "just ship"),
        ("Taskfile.yml", task, "task ship"),
        ("justfile", grown.to_owned(), "just ship"),
    ] {
        let report = report(&[(name, &text)], "bash", command);
        let longest =
            report.jobs.iter().flat_map(|job| &job.images).flat_map(|image| &image.tags).map(String::len).max();
        assert_eq!(report.jobs.len(), 1, "{name}");
        assert!(longest.is_none_or(|longest| longest <= 70_000), "{name}: {longest:?}");
    }
}
