//! The program as a user runs it: exit codes, files, messages.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

#[path = "cli/diagnose.rs"]
mod diagnose;
#[path = "cli/program.rs"]
mod program;

use std::fs;

use program::{Folder, run};

/// A repository folder whose `origin` is on GitHub.
fn repository(remote: &str) -> Folder {
    let folder = Folder::new();
    let config = format!("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {remote}\n");
    for (path, text) in [(".git/HEAD", "ref: refs/heads/main\n"), (".git/config", &config)] {
        folder.write(path, text);
    }
    for dir in [".git/objects", ".git/refs"] {
        fs::create_dir_all(folder.path().join(dir)).unwrap();
    }
    folder
}

#[test]
fn a_checkout_gets_its_guide_and_a_second_run_changes_nothing() {
    let folder = repository("git@github.com:octo-org/App.git");
    let first = run(&folder, &[]);
    assert_eq!((first.code, first.out.as_str()), (0, ""), "{}", first.err);
    let guide = folder.read("GHCR_SETUP.md");
    assert!(guide.contains("ghcr.io/octo-org/app") && guide.contains("https://github.com/octo-org/App"));
    let before = fs::metadata(folder.path().join("GHCR_SETUP.md")).unwrap().modified().unwrap();
    let second = run(&folder, &[]);
    assert_eq!(second.code, 0);
    assert!(second.err.contains("up to date"), "{}", second.err);
    assert_eq!(fs::metadata(folder.path().join("GHCR_SETUP.md")).unwrap().modified().unwrap(), before);
    assert_eq!(run(&folder, &["--check"]).code, 0);
    assert!(folder.leftovers().is_empty(), "{:?}", folder.leftovers());
}

#[test]
fn a_guide_written_from_a_folder_inside_lands_at_the_root() {
    let folder = repository("https://github.com/octo-org/app");
    folder.write("src/deep/file", "");
    assert_eq!(run(&folder, &["src/deep"]).code, 0);
    assert!(folder.path().join("GHCR_SETUP.md").exists());
}

#[test]
fn several_languages_write_one_file_each_that_link_each_other() {
    let folder = Folder::new();
    let args = ["--repo", "gfx-labs/pggat", "--owner-kind", "organization", "--lang", "en,ru,zh"];
    assert_eq!(run(&folder, &args).code, 0);
    let links = "[English](GHCR_SETUP.md) · [Русский](GHCR_SETUP.ru.md) · [简体中文](GHCR_SETUP.zh.md)";
    for file in ["GHCR_SETUP.md", "GHCR_SETUP.ru.md", "GHCR_SETUP.zh.md"] {
        assert!(folder.read(file).contains(links), "{file}");
        let renew = "ghcr-guide --repo gfx-labs/pggat --owner-kind organization --lang en,ru,zh";
        assert_eq!(folder.read(file).matches(renew).count(), 2, "{file}: in the comment and at the end");
    }
    let renew = ["--repo", "gfx-labs/pggat", "--owner-kind", "organization"];
    assert_eq!(run(&folder, &[&renew[..], &["--check"]].concat()).code, 0, "the languages are those of the guide");
}

#[test]
fn a_file_edited_by_hand_is_refused_and_nothing_is_lost() {
    let folder = Folder::new();
    let args = ["--repo", "o/n", "--lang", "ru,en"];
    assert_eq!(run(&folder, &args).code, 0);
    let mine = folder.read("GHCR_SETUP.en.md").replace("## ", "## My own ");
    folder.write("GHCR_SETUP.en.md", &mine);
    let other = ["--repo", "o/other", "--lang", "ru,en"];
    let before = folder.read("GHCR_SETUP.md");
    let refused = run(&folder, &other);
    assert_eq!(refused.code, 4);
    assert!(refused.err.contains("GHCR_SETUP.en.md") && refused.err.contains("--force"), "{}", refused.err);
    assert_eq!(folder.read("GHCR_SETUP.en.md"), mine);
    assert_eq!(folder.read("GHCR_SETUP.md"), before, "no file is written when one is refused");
    assert_eq!(run(&folder, &[&args[..], &["--check"]].concat()).code, 4);
    assert_eq!(run(&folder, &[&other[..], &["--force"]].concat()).code, 0);
    assert!(folder.read("GHCR_SETUP.en.md").contains("o/other"));
}

#[test]
fn a_file_that_the_program_did_not_write_is_refused() {
    let folder = Folder::new();
    folder.write("GHCR_SETUP.md", "# Our own page\n");
    assert_eq!(run(&folder, &["--repo", "o/n"]).code, 4);
    assert_eq!(folder.read("GHCR_SETUP.md"), "# Our own page\n");
}

#[test]
fn check_says_what_to_run_and_diff_shows_what_would_change() {
    let folder = Folder::new();
    let absent = run(&folder, &["--repo", "o/n", "--check"]);
    assert_eq!(absent.code, 3);
    assert!(absent.err.contains("ghcr-guide --repo o/n"), "{}", absent.err);
    assert!(!folder.path().join("GHCR_SETUP.md").exists());
    assert_eq!(run(&folder, &["--repo", "o/n"]).code, 0);
    let stale = run(&folder, &["--repo", "o/m", "--check", "--diff"]);
    assert_eq!(stale.code, 3);
    assert!(stale.out.starts_with("--- a/GHCR_SETUP.md\n+++ b/GHCR_SETUP.md\n@@"), "{}", stale.out);
    assert!(stale.out.contains("\n-") && stale.out.contains("\n+"));
    assert_eq!(run(&folder, &["--repo", "o/m", "--diff"]).code, 0, "a difference alone is no failure");
    let crlf = folder.read("GHCR_SETUP.md").replace('\n', "\r\n");
    folder.write("GHCR_SETUP.md", &crlf);
    assert_eq!(run(&folder, &["--repo", "o/n", "--check"]).code, 0, "line breaks of a checkout are no edit");
}

#[test]
fn standard_output_holds_exactly_the_file() {
    let folder = Folder::new();
    let printed = run(&folder, &["--repo", "o/n", "--stdout"]);
    assert_eq!(printed.code, 0);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    assert_eq!(run(&folder, &["--repo", "o/n"]).code, 0);
    assert_eq!(folder.read("GHCR_SETUP.md"), printed.out);
}

#[test]
fn every_format_has_its_file_and_out_names_another() {
    let folder = Folder::new();
    for (format, file) in [("html", "GHCR_SETUP.html"), ("json", "GHCR_SETUP.json"), ("text", "GHCR_SETUP.txt")] {
        assert_eq!(run(&folder, &["--repo", "o/n", "--format", format]).code, 0);
        assert!(folder.read(file).contains("ghcr.io/o/n"), "{file}");
        assert_eq!(run(&folder, &["--repo", "o/n", "--format", format, "--check"]).code, 0, "{file}");
    }
    assert_eq!(run(&folder, &["--repo", "o/n", "--lang", "zh,en", "--out", "registry.md"]).code, 0);
    assert!(folder.read("registry.md").contains("镜像"));
    assert!(folder.read("registry.en.md").contains("image"));
}

#[test]
fn bad_values_get_one_message_and_exit_code_2() {
    let folder = Folder::new();
    let cases: [(&[&str], &[&str]); 7] = [
        (&["--repo", "foo"], &["foo", "--repo", "octo-org/app"]),
        (&["--repo", "a/b/c"], &["a/b/c", "--repo", "octo-org/app"]),
        (&["--repo", "a b/c"], &["a b", "--repo"]),
        (&["--repo", "o/n", "--image", "Foo"], &["Foo", "--image", "foo"]),
        (&["--repo", "o/n", "--owner-kind", "team"], &["team", "--owner-kind", "organization"]),
        (&["--repo", "o/n", "--lang", "fr"], &["fr", "`en`", "`ru`", "`zh`"]),
        (&["--repo", "o/n", "--lang", "zh-TW"], &["zh-TW"]),
    ];
    for (args, wanted) in cases {
        let failed = run(&folder, args);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""), "{args:?}: {}", failed.err);
        assert_eq!(failed.err.lines().count(), 1, "{args:?}: {}", failed.err);
        wanted.iter().for_each(|word| assert!(failed.err.contains(word), "{args:?}: `{word}` in {}", failed.err));
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written");
}

#[test]
fn an_unknown_configuration_key_is_reported_with_its_place() {
    let folder = repository("https://github.com/octo-org/app");
    folder.write("ghcr-guide.toml", "owner-kind = \"user\"\nimagez = 1\n");
    let failed = run(&folder, &[]);
    assert_eq!(failed.code, 2);
    assert!(failed.err.contains("ghcr-guide.toml:2") && failed.err.contains("imagez"), "{}", failed.err);
    assert!(!folder.path().join("GHCR_SETUP.md").exists());
}

#[test]
fn a_folder_that_is_no_repository_says_what_to_do() {
    let folder = Folder::new();
    let failed = run(&folder, &[]);
    assert_eq!(failed.code, 2);
    assert!(failed.err.contains("--repo"), "{}", failed.err);
    let absent = run(&folder, &["no/such/folder"]);
    assert_eq!(absent.code, 2);
    assert!(absent.err.contains("no/such/folder"), "{}", absent.err);
}

#[test]
fn messages_follow_the_language_of_the_user() {
    let folder = Folder::new();
    let russian = run(&folder, &["--ui-lang", "ru", "--repo", "foo"]);
    assert_eq!(russian.code, 2);
    assert!(russian.err.chars().any(|c| ('а'..='я').contains(&c)), "{}", russian.err);
    let chinese = run(&folder, &["--ui-lang=zh-CN", "--help"]);
    assert!(chinese.out.contains('包') || chinese.out.contains('镜'), "{}", chinese.out);
    let environment = program::run_with(&folder, &["--repo", "foo"], &[("LANG", "zh_CN.UTF-8")]);
    assert!(environment.err.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)), "{}", environment.err);
    let taiwan = program::run_with(&folder, &["--repo", "foo"], &[("LANG", "zh_TW.UTF-8")]);
    assert!(taiwan.err.is_ascii() || taiwan.err.contains('’'), "{}", taiwan.err);
}

#[test]
fn facts_are_shown_with_their_origins() {
    let folder = repository("ssh://git@github.com/octo-org/app.git");
    let text = run(&folder, &["facts", "--builder", "podman"]);
    assert_eq!(text.code, 0);
    assert!(text.out.contains(".git/config") && text.out.contains("--builder"), "{}", text.out);
    let json = run(&folder, &["facts", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["version"], 1);
    let owner = json["facts"].as_array().unwrap().iter().find(|fact| fact["name"] == "owner").unwrap();
    assert_eq!((owner["value"].as_str(), owner["origin"]["kind"].as_str()), (Some("octo-org"), Some("git")));
}

#[test]
fn explain_finds_causes_remedies_labels_myths_and_error_texts() {
    let folder = Folder::new();
    let cases = [
        ("package-not-granted-to-repo", "Manage Actions access"),
        ("grant-actions-access", "Manage Actions access"),
        ("denied: permission_denied: write_package", "The package does not accept this repository"),
        ("docker system prune", "disk"),
        ("Package settings", "https://docs.github.com/"),
    ];
    for (query, wanted) in cases {
        let found = run(&folder, &["explain", query]);
        assert_eq!(found.code, 0, "{query}: {}", found.err);
        assert!(found.out.contains(wanted), "{query}: {}", found.out);
        assert!(!found.out.contains('\u{1b}'), "no colour outside a terminal");
    }
    assert!(run(&folder, &["explain"]).out.contains("package-not-granted-to-repo: "));
    let russian = run(&folder, &["explain", "push-skipped", "--lang", "ru"]);
    assert!(russian.out.chars().any(|c| ('а'..='я').contains(&c)));
    assert_eq!(run(&folder, &["explain", "hello world"]).code, 2);
}

#[test]
fn completions_and_the_manual_page_are_printed() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(run(&folder, &["completions", shell]).out.contains("ghcr-guide"), "{shell}");
    }
    assert!(run(&folder, &["man"]).out.starts_with(".ie") || run(&folder, &["man"]).out.contains(".TH"));
}

#[test]
fn dev_check_reports_every_fault_of_a_given_tree_with_its_place() {
    let folder = Folder::new();
    folder.copy(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"), "locales");
    folder.copy(concat!(env!("CARGO_MANIFEST_DIR"), "/content"), "content");
    let args = ["dev", "check", "--locales", "locales", "--content", "content"];
    let clean = run(&folder, &args);
    assert_eq!(clean.code, 0, "{}", clean.err);
    let broken = folder.read("locales/ru/causes/push-skipped.ftl").replacen("title = ", "title = {$nope} ", 1);
    folder.write("locales/ru/causes/push-skipped.ftl", &broken);
    let cause =
        folder.read("content/causes/push-skipped.toml").replacen("remedies = [", "remedies = [\"no-such\", ", 1);
    folder.write("content/causes/push-skipped.toml", &cause);
    let failed = run(&folder, &args);
    assert_eq!(failed.code, 1);
    assert!(failed.err.contains("locales/ru/causes/push-skipped.ftl:1:"), "{}", failed.err);
    assert!(failed.err.contains("cause-push-skipped-title") && failed.err.contains("ftl-unknown-argument"));
    assert!(
        failed.err.contains("content/causes/push-skipped.toml:") && failed.err.contains("no-such"),
        "{}",
        failed.err
    );
    let todo = run(&folder, &["dev", "todo", "ru", "--locales", "locales"]);
    assert_eq!(todo.code, 0, "{}", todo.err);
}

#[test]
fn a_file_that_is_not_utf_8_is_one_fault_of_a_whole_run() {
    let folder = Folder::new();
    for tree in ["content", "locales", "templates"] {
        folder.copy(&format!("{}/{tree}", env!("CARGO_MANIFEST_DIR")), tree);
    }
    let args = ["dev", "check", "--content", "content", "--locales", "locales", "--templates", "templates"];
    assert_eq!(run(&folder, &args).code, 0);
    let spoil = |path: &str, comment: &[u8]| {
        let text = folder.read(path);
        fs::write(folder.path().join(path), [text.as_bytes(), comment].concat()).unwrap();
        text.lines().count() + 1
    };
    let cause = spoil("content/causes/push-skipped.toml", b"# caf\xe9\n");
    let locale = spoil("locales/en/links.ftl", b"# caf\xe9\n");
    folder.write("content/labels.toml", &format!("{}\nwrong\n", folder.read("content/labels.toml")));
    let failed = run(&folder, &args);
    assert_eq!(failed.code, 1);
    for place in [format!("content/causes/push-skipped.toml:{cause}:6"), format!("locales/en/links.ftl:{locale}:6")] {
        assert!(failed.err.contains(&place), "{place}: {}", failed.err);
    }
    assert_eq!(failed.err.matches("[content-encoding]").count(), 2, "{}", failed.err);
    assert!(failed.err.contains("content/labels.toml:"), "the run goes on: {}", failed.err);
    assert!(!failed.err.contains("cause-push-skipped-"), "nothing follows from it: {}", failed.err);
}

#[test]
fn dev_stale_lists_what_was_verified_long_ago() {
    let folder = Folder::new();
    folder.copy(concat!(env!("CARGO_MANIFEST_DIR"), "/content"), "content");
    let age = |path: &str, date: &str| {
        let text = folder.read(path);
        let at = text.find("verified = ").unwrap() + "verified = ".len();
        let (before, after) = text.split_at(at);
        folder.write(path, &format!("{before}{date}{}", &after["2026-11-20".len()..]));
        before.lines().count()
    };
    let line = age("content/causes/push-skipped.toml", "2020-02-03");
    let label = age("content/labels.toml", "2020-01-02");
    let stale = run(&folder, &["dev", "stale", "--days", "1000", "--content", "content"]);
    assert_eq!(stale.code, 0, "{}", stale.err);
    let lines: Vec<&str> = stale.out.lines().collect();
    assert!(lines[0].starts_with(&format!("content/labels.toml:{label}: 2 January 2020")), "{}", stale.out);
    assert!(
        lines[1].starts_with(&format!("content/causes/push-skipped.toml:{line}: 3 February 2020")),
        "{}",
        stale.out
    );
    assert!(lines[1].contains("; sources: "), "{}", stale.out);
    let none = run(&folder, &["dev", "stale", "--days", "100000", "--content", "content"]);
    assert_eq!((none.code, none.out.as_str()), (0, ""), "{}", none.err);
}

#[test]
fn dev_accept_confirms_a_translation() {
    let folder = Folder::new();
    folder.copy(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"), "locales");
    let english = folder.read("locales/en/causes/push-skipped.ftl");
    folder.write("locales/en/causes/push-skipped.ftl", &english.replacen("-title = ", "-title = Look: ", 1));
    let check = ["dev", "check", "--locales", "locales"];
    let stale = run(&folder, &check);
    assert_eq!(stale.code, 1);
    assert_eq!(stale.err.matches("[ftl-stale]").count(), 2, "{}", stale.err);
    let todo = run(&folder, &["dev", "todo", "ru", "--locales", "locales"]);
    assert!(todo.out.starts_with("cause-push-skipped-title:"), "{}", todo.out);
    for lang in ["ru", "zh"] {
        assert_eq!(run(&folder, &["dev", "accept", lang, "cause-push-skipped-title", "--locales", "locales"]).code, 0);
    }
    assert_eq!(run(&folder, &check).code, 0);
    assert_eq!(run(&folder, &["dev", "accept", "ru", "no-such", "--locales", "locales"]).code, 2);
}

#[test]
fn a_configuration_cannot_lead_out_of_the_repository() {
    let folder = repository("https://github.com/octo-org/app");
    for out in ["../evil.md", "/tmp/evil.md", "docs/../../evil.md", ".."] {
        folder.write("ghcr-guide.toml", &format!("out = {out:?}\n"));
        let failed = run(&folder, &[]);
        assert_eq!(failed.code, 2, "{out}: {}", failed.err);
        assert!(failed.err.contains("ghcr-guide.toml:1"), "{}", failed.err);
    }
    folder.write("ghcr-guide.toml", "out = \"docs/guide.md\"\n");
    assert_eq!(run(&folder, &[]).code, 0, "the folder is made");
    assert_eq!(run(&folder, &["--check"]).code, 0);
}

#[cfg(unix)]
#[test]
fn a_target_that_is_no_file_is_not_read() {
    let folder = Folder::new();
    let device = run(&folder, &["--repo", "o/n", "--out", "/dev/full"]);
    assert_eq!(device.code, 1, "{}", device.err);
    assert!(device.err.contains("/dev/full"), "{}", device.err);
}

#[test]
fn the_command_in_a_guide_renews_it_without_this_environment() {
    let folder = Folder::new();
    let first = program::run_with(&folder, &["--repo", "o/n"], &[("GHCR_GUIDE_OWNER_KIND", "user")]);
    assert_eq!(first.code, 0);
    let other = run(&folder, &["--repo", "o/n", "--check"]);
    assert_eq!(other.code, 3);
    assert!(other.err.contains("ghcr-guide --repo o/n --owner-kind user"), "the file knows its command: {}", other.err);
}

#[test]
fn a_job_name_cannot_pose_as_an_option_of_the_recorded_command() {
    let folder = Folder::new();
    let args = ["--repo", "o/n", "--job", "x --lang zz y"];
    assert_eq!(run(&folder, &args).code, 0);
    assert_eq!(run(&folder, &[&args[..], &["--check"]].concat()).code, 0);
}

#[test]
fn json_is_renewed_like_markdown() {
    let folder = Folder::new();
    let json = |repo| run(&folder, &["--repo", repo, "--format", "json"]).code;
    assert_eq!((json("o/n"), json("o/m")), (0, 0));
    let edited = folder.read("GHCR_SETUP.json").replace("o/m", "o/x");
    folder.write("GHCR_SETUP.json", &edited);
    assert_eq!(json("o/n"), 4);
}

#[test]
fn an_assumed_image_rules_no_cause_out() {
    let folder = Folder::new();
    let assumed = run(&folder, &["--repo", "o/n", "--stdout"]).out;
    let given = run(&folder, &["--repo", "o/n", "--image", "ghcr.io/o/n", "--stdout"]).out;
    for cause in ["wrong-owner-namespace", "uppercase-name"] {
        let row = format!(" `{cause}`");
        assert!(assumed.contains(&row) && !given.contains(&row), "{cause}");
    }
}

#[test]
fn an_ambiguous_text_names_every_cause() {
    let folder = Folder::new();
    let json = run(&folder, &["explain", "403 Forbidden", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let causes = json["blocks"][1]["items"].as_array().unwrap().len();
    assert!(causes > 3, "{causes}");
}

#[test]
fn every_guide_has_a_file_of_its_own() {
    let folder = repository("https://github.com/octo-org/app");
    let list = run(&folder, &["--guide", "list"]);
    assert_eq!(list.code, 0, "{}", list.err);
    for line in list.out.lines() {
        let (name, title) = line.split_once(": ").unwrap();
        assert!(!title.is_empty() && !title.contains('`'), "{line}");
        let cause: &[&str] = if name == "fix" { &["--cause", "package-not-granted-to-repo"] } else { &[] };
        let args = [&["--guide", name], cause].concat();
        assert_eq!(run(&folder, &args).code, 0, "{name}");
        let text = folder.read(&format!("GHCR_{}.md", name.to_uppercase()));
        let command = if name == "setup" { "ghcr-guide".to_owned() } else { format!("ghcr-guide {}", args.join(" ")) };
        assert_eq!(text.lines().nth(2), Some(format!("{command} -->").as_str()));
        assert_eq!(run(&folder, &[&args[..], &["--check"]].concat()).code, 0, "{name}");
    }
    assert!(list.out.lines().count() > 10, "{}", list.out);
    let chinese = run(&folder, &["--guide", "list", "--lang", "zh"]);
    assert!(chinese.out.contains("令牌") || chinese.out.contains("镜像"), "{}", chinese.out);
}

#[test]
fn a_guide_is_renewed_diffed_and_formatted_like_setup() {
    let folder = repository("https://github.com/octo-org/app");
    let args = ["--guide", "tokens", "--lang", "ru,en", "--format", "html"];
    assert_eq!(run(&folder, &args).code, 0);
    assert!(folder.read("GHCR_TOKENS.html").contains("lang=\"ru\""));
    assert!(folder.read("GHCR_TOKENS.en.html").contains("lang=\"en\""));
    let stale = run(&folder, &[&args[..], &["--secret", "CR_PAT", "--check", "--diff"]].concat());
    assert_eq!(stale.code, 3, "{}", stale.err);
    assert!(stale.out.starts_with("--- a/GHCR_TOKENS.html\n"), "{}", stale.out);
    assert!(stale.err.contains("ghcr-guide --guide tokens --lang ru,en --format html"), "{}", stale.err);
    assert!(!folder.path().join("GHCR_SETUP.md").exists());
}

#[test]
fn the_file_that_a_configuration_names_is_that_of_setup() {
    let folder = repository("https://github.com/octo-org/app");
    folder.write("ghcr-guide.toml", "out = \"docs/registry.md\"\n");
    assert_eq!(run(&folder, &["--guide", "pull"]).code, 0);
    assert_eq!(run(&folder, &[]).code, 0);
    assert!(folder.read("docs/GHCR_PULL.md").contains("Kubernetes"));
    assert!(!folder.read("docs/registry.md").contains("# Pull"));
}

#[test]
fn a_wrong_guide_or_cause_is_wrong_usage_and_writes_nothing() {
    let folder = repository("https://github.com/octo-org/app");
    let cases: [(&[&str], &[&str]); 4] = [
        (&["--guide", "nothing"], &["`nothing`", "`setup`", "`fix`"]),
        (&["--guide", "fix"], &["--cause ID"]),
        (&["--guide", "fix", "--cause", "nothing"], &["`nothing`", "ghcr-guide explain"]),
        (&["--cause", "push-skipped"], &["`setup`", "--cause"]),
    ];
    for (args, wanted) in cases {
        let failed = run(&folder, args);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""), "{args:?}: {}", failed.err);
        wanted.iter().for_each(|word| assert!(failed.err.contains(word), "{args:?}: `{word}` in {}", failed.err));
    }
    let files = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(files, 1, "only .git is there");
}

#[test]
fn an_option_that_stands_twice_is_said_to_stand_twice() {
    let folder = Folder::new();
    let twice = run(&folder, &["--repo", "octo-org/app", "--stdout", "--stdout"]);
    assert_eq!(twice.code, 2);
    assert!(twice.err.contains("`--stdout` stands twice"), "{}", twice.err);
}

#[test]
fn who_asks_for_findings_in_a_language_reads_in_it_why_there_are_none() {
    let folder = Folder::new();
    let nothing = run(&folder, &["check", "--lang", "ru"]);
    assert_eq!(nothing.code, 2);
    assert!(nothing.err.contains("Неизвестно, о каком репозитории речь"), "{}", nothing.err);
}

#[test]
fn options_may_stand_before_the_name_of_a_command() {
    let folder = Folder::new();
    let after = run(&folder, &["explain", "--lang", "ru", "uppercase-name"]);
    for before in [&["--lang", "ru", "explain", "uppercase-name"][..], &["--lang=ru", "explain", "uppercase-name"]] {
        assert_eq!(run(&folder, before).out, after.out);
    }
    assert!(after.out.contains("букв"), "{}", after.out);
    let unknown = run(&folder, &["--stdout", "explain", "uppercase-name"]);
    assert!(unknown.code == 2 && unknown.err.contains("`--stdout`"), "{}", unknown.err);
}
