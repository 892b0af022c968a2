//! `ghcr-guide diagnose` as a user runs it: intake, formats, exit codes, the checkout at hand.

use std::io::Write as _;

use crate::program::{Folder, run, run_with};

const FAILURE: &str = "ERROR: failed to push ghcr.io/octo-org/app:main: denied: permission_denied: write_package\n";

#[test]
fn a_log_gives_cause_proof_and_step_and_a_log_without_failure_exits_with_5() {
    let folder = Folder::new();
    folder.write("build.log", FAILURE);
    let found = run(&folder, &["diagnose", "build.log"]);
    assert_eq!(found.code, 0, "{}", found.err);
    assert!(found.out.contains("The package does not accept this repository") && found.out.contains("Line `1`"));
    folder.write("good.log", "Tests: 3 passed\n");
    assert_eq!(run(&folder, &["diagnose", "good.log"]).code, 5);
    folder.write("npm.log", "npm error code E403\n");
    let other = run(&folder, &["diagnose", "npm.log"]);
    assert_eq!(other.code, 5);
    assert!(other.out.contains("The npm registry"), "{}", other.out);
    assert_eq!(run(&folder, &["diagnose", "absent.log"]).code, 1);
}

#[test]
fn the_answer_is_about_the_image_that_was_refused() {
    let folder = Folder::new();
    let log = "The push refers to repository [ghcr.io/octo-org/worker]\ndenied: permission_denied: write_package\n";
    folder.write("build.log", log);
    let settings = "https://github.com/users/octo-org/packages/container/worker/settings";
    let alone = run(&folder, &["diagnose", "build.log"]);
    assert!(alone.out.contains(settings), "{}", alone.out);
    // A checkout of a repository whose workflow pushes another image, and one that is only named.
    checkout(&folder, "");
    for arguments in [&["diagnose", "build.log"][..], &["diagnose", "--repo", "octo-org/shop", "build.log"]] {
        let found = run(&folder, arguments);
        assert!(found.out.contains(settings) && !found.out.contains("container/app"), "{}", found.out);
    }
}

#[test]
fn the_registry_that_is_named_is_the_one_that_the_log_is_read_for() {
    let folder = Folder::new();
    folder.write("build.log", &FAILURE.replace("ghcr.io", "docker.corp.example"));
    assert_eq!(run(&folder, &["diagnose", "build.log"]).code, 5);
    let named = run(&folder, &["diagnose", "--registry", "docker.corp.example", "build.log"]);
    assert_eq!(named.code, 0, "{}", named.err);
    assert!(named.out.contains("The package does not accept this repository"), "{}", named.out);
    assert!(named.out.contains("docker.corp.example/octo-org/app") && !named.out.contains("ghcr.io/octo-org"));
    let wrong = run(&folder, &["diagnose", "--registry", "docker corp", "build.log"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("--registry"), "{}", wrong.err);
}

#[test]
fn an_archive_and_its_folder_are_read_alike() {
    let folder = Folder::new();
    let texts = [("0_build.txt", FAILURE), ("build/1_Set up job.txt", "ok\n"), ("build/4_Push image.txt", FAILURE)];
    let mut archive = zip::ZipWriter::new(std::fs::File::create(folder.path().join("run.zip")).unwrap());
    for (name, text) in texts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
        folder.write(&format!("run/{name}"), text);
    }
    archive.finish().unwrap();
    let answers = ["run.zip", "run"].map(|name| run(&folder, &["diagnose", "--format", "json", name]).out);
    assert_eq!(answers[0], answers[1]);
    let json: serde_json::Value = serde_json::from_str(&answers[0]).unwrap();
    let evidence = json["causes"][0]["evidence"].as_array().unwrap();
    assert_eq!(evidence.len(), 1, "no job is read twice");
    assert_eq!((&evidence[0]["step"], &evidence[0]["file"]), (&"Push image".into(), &"build/4_Push image.txt".into()));
}

#[test]
fn a_folder_without_steps_does_not_hide_its_job_and_a_cut_archive_says_so() {
    let folder = Folder::new();
    let mut archive = zip::ZipWriter::new(std::fs::File::create(folder.path().join("run.zip")).unwrap());
    for (name, text) in [("0_build.txt", FAILURE), ("build/system.txt", "Job is about to start\n")] {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
        folder.write(&format!("run/{name}"), text);
    }
    archive.finish().unwrap();
    for name in ["run.zip", "run"] {
        let read = run(&folder, &["diagnose", "--format", "json", name]);
        assert_eq!(read.code, 0, "{name}: {}", read.err);
    }
    let whole = std::fs::read(folder.path().join("run.zip")).unwrap();
    std::fs::write(folder.path().join("cut.zip"), &whole[..whole.len() / 2]).unwrap();
    let cut = run(&folder, &["diagnose", "cut.zip"]);
    assert_eq!(cut.code, 1);
    assert!(cut.err.contains("cut.zip") && cut.err.contains("no whole zip archive"), "{}", cut.err);
}

/// An archive of these entries.
fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn packed_logs_are_read_whatever_packed_them() {
    let folder = Folder::new();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(FAILURE.as_bytes()).unwrap();
    let gzip = gzip.finish().unwrap();
    let inner = zipped(&[("build/1_Push.txt", FAILURE.as_bytes())]);
    let wide: Vec<u8> = FAILURE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [
        ("job.log.gz", gzip.clone()),
        ("job.log", gzip.clone()),
        ("run.zip", zipped(&[("run.zip", &inner)])),
        ("packed.zip", zipped(&[("build/1_Push.txt.gz", &gzip)])),
        ("capitals.zip", zipped(&[("build/1_Push.TXT", FAILURE.as_bytes())])),
        ("windows.zip", zipped(&[("build\\1_Push.txt", FAILURE.as_bytes())])),
        ("wide.log", wide),
    ] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let read = run(&folder, &["diagnose", "--format", "json", name]);
        assert_eq!(read.code, 0, "{name}: {}", read.err);
        let json: serde_json::Value = serde_json::from_str(&read.out).unwrap();
        let line = &json["causes"][0]["evidence"][0];
        assert!(line["text"].as_str().unwrap().contains("write_package"), "{name}: {}", read.out);
        if name.ends_with(".zip") {
            assert_eq!(line["step"], "Push", "{name}");
        }
    }
}

#[test]
fn what_ended_the_job_comes_before_what_it_went_on_after() {
    let folder = Folder::new();
    let push = format!("##[group]Run ./push.sh\n##[endgroup]\n{FAILURE}##[error]Process completed with exit code 1.\n");
    let build = "##[group]Run cargo build\n##[endgroup]\nerror: could not compile `app` (bin \"app\") due to 1 previous error\n\
        ##[error]Process completed with exit code 101.\n";
    folder.write("build.log", &format!("{push}{build}"));
    let both = run(&folder, &["diagnose", "build.log"]);
    let at = |text: &str| both.out.find(text).unwrap_or_else(|| panic!("{text}: {}", both.out));
    assert!(at("could not compile") < at("write_package"), "{}", both.out);
    let json = |name: &str| -> serde_json::Value {
        serde_json::from_str(&run(&folder, &["diagnose", "--format", "json", name]).out).unwrap()
    };
    assert_eq!(json("build.log")["leads"], "elsewhere");
    // What fails in the same step, or before, does not come first.
    folder.write("build.log", &format!("{build}{push}"));
    let both = run(&folder, &["diagnose", "build.log"]);
    assert!(!both.out.contains("could not compile"), "{}", both.out);
    let data = json("build.log");
    assert_eq!((&data["leads"], data["elsewhere"].as_array().map(Vec::len)), (&"causes".into(), Some(0)));
}

#[test]
fn a_cause_of_several_failures_names_them_all() {
    let folder = Folder::new();
    let push = |step: &str| {
        format!("##[group]Run ./{step}.sh\n##[endgroup]\n{FAILURE}##[error]Process completed with exit code 1.\n")
    };
    folder.write("build.log", &format!("{}{}", push("first"), push("second")));
    let json: serde_json::Value =
        serde_json::from_str(&run(&folder, &["diagnose", "--format", "json", "build.log"]).out).unwrap();
    let cause = &json["causes"][0];
    assert_eq!(cause["failures"], serde_json::json!([1, 2]));
    let lines: Vec<_> = cause["evidence"].as_array().unwrap().iter().map(|line| line["line"].as_u64()).collect();
    assert_eq!(lines, [Some(7), Some(3)]);
}

#[test]
fn a_log_without_text_is_a_fault_and_no_answer() {
    let folder = Folder::new();
    for (name, bytes) in [
        ("empty.log", Vec::new()),
        ("blank.log", b"\n \r\n\t\n".to_vec()),
        ("picture.log", (0..4000_u32).map(|number| (number * 7 % 256) as u8).collect()),
        ("nothing.zip", zipped(&[])),
        ("pictures.zip", zipped(&[("a.png", b"x")])),
    ] {
        std::fs::write(folder.path().join(name), bytes).unwrap();
        let read = run(&folder, &["diagnose", name]);
        assert_eq!((read.code, &*read.out), (1, ""), "{name}");
        assert!(read.err.contains(name) && read.err.contains("holds no text"), "{name}: {}", read.err);
    }
    folder.write("line.log", "x");
    assert_eq!(run(&folder, &["diagnose", "line.log"]).code, 5);
}

#[test]
fn lines_are_counted_as_they_end_and_columns_need_no_times() {
    let folder = Folder::new();
    folder.write("returns.log", &format!("one\rtwo\r{}\r", FAILURE.trim()));
    folder.write("bars.log", &format!("1%\r2%\r3%\n{FAILURE}"));
    let begin = "build\tPush image\t##[group]Run ./push.sh\nbuild\tPush image\t##[endgroup]\n";
    folder.write("columns.log", &format!("{begin}build\tPush image\t{FAILURE}"));
    for (name, number, step) in
        [("returns.log", 3, None), ("bars.log", 2, None), ("columns.log", 3, Some("Push image"))]
    {
        let json: serde_json::Value =
            serde_json::from_str(&run(&folder, &["diagnose", "--format", "json", name]).out).unwrap();
        let line = &json["causes"][0]["evidence"][0];
        assert_eq!((line["line"].as_u64(), line["step"].as_str()), (Some(number), step), "{name}");
    }
}

#[test]
fn a_folder_that_is_no_repository_leaves_the_log_alone_to_speak() {
    let folder = Folder::new();
    folder.write("build.log", FAILURE);
    folder.write("plain/notes.txt", "x");
    let alone = run(&folder, &["diagnose", "--path", "plain", "build.log"]);
    assert_eq!(alone.code, 0, "{}", alone.err);
    assert!(alone.err.contains("`plain`"), "{}", alone.err);
    assert!(alone.out.contains("The package does not accept this repository"));
    assert_eq!(run(&folder, &["diagnose", "--path", "absent", "build.log"]).code, 2);
}

#[test]
fn several_languages_follow_each_other_and_a_page_has_one() {
    let folder = Folder::new();
    folder.write("build.log", FAILURE);
    let both = run(&folder, &["diagnose", "--format", "md", "--lang", "en,ru,zh", "build.log"]);
    assert_eq!(both.out.matches(FAILURE.trim()).count(), 3);
    assert_eq!(run(&folder, &["diagnose", "--format", "html", "--lang", "en,ru", "build.log"]).code, 2);
    assert!(run(&folder, &["diagnose", "--format", "html", "build.log"]).out.contains("<html"));
}

#[test]
fn inside_a_job_the_summary_is_written_and_each_failure_is_an_annotation() {
    let folder = Folder::new();
    folder.write("build.log", FAILURE);
    folder.write("summary.md", "# Before\n");
    let path = folder.path().join("summary.md");
    let path = path.to_str().unwrap();
    let done = run_with(&folder, &["diagnose", "--format", "github", "build.log"], &[("GITHUB_STEP_SUMMARY", path)]);
    assert_eq!(done.code, 0, "{}", done.err);
    let lines: Vec<&str> = done.out.lines().collect();
    assert_eq!(lines.len(), 1, "{}", done.out);
    assert!(lines[0].starts_with("::error title=The package does not accept this repository::"), "{}", lines[0]);
    let summary = folder.read("summary.md");
    assert!(summary.starts_with("# Before\n") && summary.contains(FAILURE.trim()));
    assert_eq!(run(&folder, &["diagnose", "--format", "github", "build.log"]).code, 2);
}

/// A checkout whose only job pushes with these permissions.
fn checkout(folder: &Folder, permissions: &str) {
    folder.write(".git/HEAD", "ref: refs/heads/main\n");
    folder.write(".git/config", "[remote \"origin\"]\n\turl = https://github.com/octo-org/app.git\n");
    folder.write(".git/objects/x", "");
    folder.write(".git/refs/x", "");
    let workflow = format!(
        "on:\n  push:\n    branches: [main]\njobs:\n  publish:\n    runs-on: ubuntu-latest\n{permissions}    steps:\n      \
         - uses: actions/checkout@v5\n      - uses: docker/login-action@v3\n        with:\n          registry: ghcr.io\n          \
         username: x\n          password: ${{{{ secrets.GITHUB_TOKEN }}}}\n      - uses: docker/build-push-action@v6\n        \
         with:\n          push: true\n          tags: ghcr.io/octo-org/app:main\n"
    );
    folder.write(".github/workflows/ship.yml", &workflow);
}

fn top(folder: &Folder) -> (String, String) {
    let json: serde_json::Value =
        serde_json::from_str(&run(folder, &["diagnose", "--format", "json", "build.log"]).out).unwrap();
    let text = |key: &str| json["causes"][0][key].as_str().unwrap_or_default().to_owned();
    (text("id"), text("standing"))
}

#[test]
fn the_workflow_at_hand_confirms_what_the_log_leaves_open() {
    let line = "ERROR: failed to push ghcr.io/octo-org/app:main: denied: installation not allowed to Write organization package\n";
    let refused = &format!("##[group]Run docker/build-push-action@v6\n##[endgroup]\n{line}");
    let folder = Folder::new();
    folder.write("build.log", refused);
    assert_eq!(top(&folder).1, "possible", "without the workflow several causes are possible");
    checkout(&folder, "    permissions:\n      contents: read\n");
    // A line alone may come from anywhere.
    folder.write("build.log", line);
    assert_eq!(top(&folder), ("permissions-block-omits-packages".to_owned(), "likely".to_owned()));
    folder.write("build.log", refused);
    assert_eq!(top(&folder), ("permissions-block-omits-packages".to_owned(), "confirmed".to_owned()));
    // The log of another repository has nothing to do with this checkout.
    folder.write("build.log", &format!("  repository: hubot-labs/site\n{}", refused.replace("octo-org", "hubot-labs")));
    assert_ne!(top(&folder).1, "confirmed");
}

/// The summary and the annotations that a job gets for a log, and what the other formats print.
fn everywhere(folder: &Folder, log: &[u8]) -> Vec<(&'static str, String)> {
    std::fs::write(folder.path().join("any.log"), log).unwrap();
    let summary = folder.path().join("any.md");
    let _ = std::fs::remove_file(&summary);
    let job = [("GITHUB_STEP_SUMMARY", summary.to_str().unwrap())];
    let github = run_with(folder, &["diagnose", "--format", "github", "any.log"], &job);
    let written = std::fs::read_to_string(&summary).unwrap_or_default();
    let json = run(folder, &["diagnose", "--format", "json", "any.log"]).out;
    vec![("annotations", github.out), ("summary", written), ("json", json)]
}

#[test]
fn what_the_runner_reads_holds_no_command_of_the_log() {
    let folder = Folder::new();
    for trick in
        ["::error::x", " ::add-mask::x", "##[error]x", "x ##[add-mask]y", "%0A::debug::x", "\u{85}::set-env name=a::b"]
    {
        let log = format!(
            "##[group]Run {trick}\n{trick} {FAILURE}{trick} quay.io/octo-org/app:1: unauthorized: access to the requested resource is not authorized\n"
        );
        for (place, text) in everywhere(&folder, log.as_bytes()) {
            let active = |line: &&str| {
                let own = place == "annotations" && line.starts_with("::error title=");
                (line.trim_start().starts_with("::") && !own) || line.contains("##[")
            };
            assert_eq!(text.lines().find(active), None, "{trick:?} in {place}");
            assert!(!text.contains('\u{85}'));
        }
        let github = &everywhere(&folder, log.as_bytes())[0].1;
        assert_eq!(github.lines().count(), 1, "{github}");
    }
}

#[test]
fn what_the_runner_reads_holds_no_secret_of_the_log() {
    let folder = Folder::new();
    // Made here, so that no file holds any.
    let token = |start: &str, n: usize| {
        format!("{start}{}", "aB3dE5gH7jK9".repeat(4).chars().skip(n).take(36).collect::<String>())
    };
    let forms: [(&str, String); 10] = [
        ("export GHCR_PAT=@", token("", 0)),
        ("docker login ghcr.io -u octo -p @", token("", 1)),
        ("token is @", token("ghp_", 2)),
        ("aws_secret_access_key = @", token("", 3)),
        (".dockerconfigjson: @", token("", 4)),
        ("PASSWORD='@ and more'", token("", 5)),
        ("https%3A%2F%2Focto%3A@%40ghcr.io", token("", 6)),
        ("Authorization: Bearer @", token("", 7)),
        ("curl -u octo:@ https://ghcr.io/token", token("", 8)),
        ("<password>@</password>", token("", 9)),
    ];
    for (form, secret) in forms {
        let said = form.replace('@', &secret);
        let log = format!("build {said}\tRun {said}\t2026-11-20T08:12:44.1Z ##[error]{} {said}\n", FAILURE.trim());
        for (place, text) in everywhere(&folder, log.as_bytes()) {
            assert!(!text.is_empty() && !text.contains(&secret), "{form} in {place}\n{text}");
        }
    }
}
