//! A team's own content, locales and templates over the built-in ones: what is added and replaced, what is refused.

#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "cli/program.rs"]
mod program;

use std::fs;

use program::{Folder, run};

const FOLDERS: [&str; 6] = ["--content", "ghcr/content", "--locales", "ghcr/locales", "--templates", "ghcr/templates"];

/// A repository with an overlay: a remedy says to ask somebody, a cause is new, a snippet pulls through a mirror.
fn team() -> Folder {
    let folder = Folder::new();
    folder.write(".git/HEAD", "ref: refs/heads/main\n");
    folder.write(".git/config", "[remote \"origin\"]\n\turl = https://github.com/octo-org/app\n");
    let claim = |about: &str| {
        format!(
            "[[claim]]\nabout = [{about}]\nsources = [\"team-handbook\"]\nverified = 2026-11-20\nconfidence = \"high\"\n"
        )
    };
    let source = "[team-handbook]\ntitle = \"Handbook of the team\"\nurl = \"https://wiki.example.com/ghcr\"\n";
    folder.write("ghcr/content/sources/team.toml", source);
    folder.write("ghcr/content/links/team.toml", "[platform]\nany = \"https://chat.example.com/platform\"\n");
    let remedy =
        "[[step]]\nid = \"ask\"\nkind = \"link\"\nlink = \"platform\"\n\n[[step]]\nid = \"see\"\nkind = \"verify\"\n\n";
    folder.write("ghcr/content/remedies/grant-actions-access.toml", &format!("{remedy}{}", claim("\"ask\"")));
    let cause = "gate = \"account\"\noperations = [\"push\"]\nweight = 90\nsignatures = []\nremedies = [\"grant-actions-access\"]\n\n";
    folder.write("ghcr/content/causes/freeze.toml", &format!("{cause}{}", claim("\"why\"")));
    folder.write(
        "ghcr/locales/en/remedies/grant-actions-access.ftl",
        "remedy-grant-actions-access-title = Let the platform team open the package\n\
         remedy-grant-actions-access-intro = Only the platform team can do it.\n\
         remedy-grant-actions-access-ask = In { $link }, ask for write access of `{ $owner }/{ $repository }`.\n\
         remedy-grant-actions-access-see = Somebody has answered.\n",
    );
    folder.write(
        "ghcr/locales/en/causes/freeze.ftl",
        "cause-freeze-title = Publishing is frozen\n\
         cause-freeze-summary = Nothing is published in the week of a release.\n\
         cause-freeze-why = The team has agreed on it.\n\
         cause-freeze-fix = Wait for the end of the week.\n",
    );
    folder.write("ghcr/locales/en/links.team.ftl", "link-platform = the channel of the platform team\n");
    folder.write("ghcr/templates/snippets/pull.sh", "mirror pull << image >>:<< tag >>\n");
    folder
}

fn with(args: &[&'static str]) -> Vec<&'static str> {
    [args, &FOLDERS[..]].concat()
}

#[test]
fn what_is_laid_over_is_added_or_replaces_the_same_file() {
    let folder = team();
    let guide = run(&folder, &with(&["--stdout", "--image", "app", "--tag", "v1"]));
    assert_eq!(guide.code, 0, "{}", guide.err);
    for wanted in [
        "[the channel of the platform team](https://chat.example.com/platform), ask for write access of `octo-org/app`",
        "Publishing is frozen: `freeze`",
        "mirror pull ghcr.io/octo-org/app:v1",
        "permission_denied: write_package",
    ] {
        assert!(guide.out.contains(wanted), "{wanted}");
    }
    let explained = run(&folder, &with(&["explain", "freeze"]));
    assert!(explained.out.contains("The team has agreed on it."), "{}{}", explained.out, explained.err);
    let fix = run(&folder, &with(&["--guide", "fix", "--cause", "freeze", "--stdout"]));
    assert!(fix.out.contains("[Handbook of the team](https://wiki.example.com/ghcr)"), "{}{}", fix.out, fix.err);
    let plain = run(&folder, &["--stdout"]);
    assert!(!plain.out.contains("platform team"), "without the options nothing is laid over");
}

#[test]
fn a_text_in_english_alone_stands_for_every_language_and_a_translation_replaces_it() {
    let folder = team();
    let russian = run(&folder, &with(&["--lang", "ru", "--stdout"]));
    assert_eq!(russian.code, 0, "{}", russian.err);
    assert!(russian.out.contains("Only the platform team can do it."), "no reader is told the old text");
    assert!(russian.out.contains("Публикация образов"), "the rest is in the reader's language");
    folder.write(
        "ghcr/locales/ru/remedies/grant-actions-access.ftl",
        "remedy-grant-actions-access-title = Доступ открывает команда платформы\n\
         remedy-grant-actions-access-intro = Это может сделать только команда платформы.\n\
         remedy-grant-actions-access-ask = Откройте { $link } и попросите право записи для `{ $owner }/{ $repository }`.\n\
         remedy-grant-actions-access-see = Вам ответили.\n",
    );
    let russian = run(&folder, &with(&["--lang", "ru", "--stdout"]));
    assert_eq!(russian.code, 0, "{}", russian.err);
    assert!(russian.out.contains("Это может сделать только команда платформы."), "{}", russian.out);
}

#[test]
fn a_fault_is_reported_with_its_place_and_nothing_is_written() {
    let folder = team();
    let cause = folder.read("ghcr/content/causes/freeze.toml");
    folder.write("ghcr/content/causes/freeze.toml", &cause.replace("\"grant-actions-access\"", "\"no-such\""));
    folder.write("ghcr/locales/en/links.team.ftl", "link-platform = the { $nope } channel\n");
    folder.write("ghcr/templates/snippets/pull.sh", "<% if %>\n");
    fs::write(folder.path().join("ghcr/content/labels-note.toml"), b"\xff").unwrap();
    for args in [&["--stdout"][..], &[], &["explain", "freeze"], &["dev", "check", "--overlay"]] {
        let failed = run(&folder, &[args, &FOLDERS].concat());
        assert_eq!((failed.code, failed.out.as_str()), (1, ""), "{args:?}: {}", failed.err);
        for place in [
            "ghcr/content/causes/freeze.toml:5:13: ",
            "ghcr/locales/en/links.team.ftl:1:",
            "ghcr/templates/snippets/pull.sh:1:",
            "[content-encoding]",
            "[content-unknown-remedy]",
            "[ftl-unknown-argument]",
        ] {
            assert!(failed.err.contains(place), "{args:?}: {place} in {}", failed.err);
        }
        assert!(
            !failed.err.contains("locales/ru/"),
            "{args:?}: a translation that is behind is no fault: {}",
            failed.err
        );
    }
    assert!(!folder.path().join("GHCR_SETUP.md").exists());
}

/// Some faults of a template show only when it is filled.
#[test]
fn a_template_that_cannot_be_filled_is_named_as_its_author_knows_it() {
    let folder = team();
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/html/guide.html")).unwrap();
    let line = page.lines().count() + 1;
    folder.write("ghcr/templates/html/guide.html", &format!("{}\n<< nothing >>\n", page.trim_end()));
    let result = run(&folder, &with(&["--format", "html"]));
    assert_eq!(result.code, 1, "{}", result.err);
    assert!(result.err.starts_with(&format!("ghcr/templates/html/guide.html:{line}:")), "{}", result.err);
    assert!(result.err.contains("<< nothing >>") && !result.err.contains("report it"), "{}", result.err);
    assert!(!folder.path().join("GHCR_SETUP.html").exists());
}

/// Texts of pages are put in after a template was filled; a filter would change what stands for them.
#[test]
fn a_filter_on_a_text_of_a_page_is_named_and_no_site_is_written() {
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/html/page.html")).unwrap();
    for filter in ["upper", "truncate(length=4)", "replace(from=\"t\", to=\"\")"] {
        let folder = team();
        let own = page.replacen("<< title | safe >>", &format!("<< title | {filter} | safe >>"), 1);
        assert_ne!(own, page);
        folder.write("ghcr/templates/html/page.html", &own);
        let out = folder.path().join("site").display().to_string();
        let result = run(&folder, &["site", "--out", &out, "--templates", "ghcr/templates"]);
        assert_eq!(result.code, 1, "{filter}: {}", result.err);
        assert!(result.err.starts_with("ghcr/templates/html/page.html:1:"), "{filter}: {}", result.err);
        assert!(result.err.contains("filter") && !result.err.contains("report it"), "{filter}: {}", result.err);
        assert!(!folder.path().join("site").exists(), "{filter}");
    }
}

#[test]
fn a_script_that_cannot_be_read_is_named_and_no_site_is_written() {
    let folder = team();
    folder.write("ghcr/templates/html/assets/tables.js", "let table;\n  sort(;\n");
    let out = folder.path().join("site").display().to_string();
    let result = run(&folder, &["site", "--out", &out, "--templates", "ghcr/templates"]);
    assert_eq!(result.code, 1, "{}", result.err);
    assert!(result.err.starts_with("ghcr/templates/html/assets/tables.js:2:8:"), "{}", result.err);
    assert!(!folder.path().join("site").exists());
    // Also one that only `serve` needs, and before a site is wanted.
    folder.write("ghcr/templates/html/assets/reload.js", "sort(;\n");
    let result = run(&folder, &["dev", "check", "--overlay", "--templates", "ghcr/templates"]);
    assert_eq!(result.code, 1, "{}", result.err);
    for name in ["tables.js:2:8:", "reload.js:1:6:"] {
        assert!(result.err.contains(name), "{name} in {}", result.err);
    }
}

#[test]
fn an_overlay_is_checked_without_writing_a_guide() {
    let folder = team();
    assert_eq!(run(&folder, &[&["dev", "check", "--overlay"][..], &FOLDERS].concat()).code, 0);
    let alone = run(&folder, &["dev", "check", "--content", "ghcr/content"]);
    assert_eq!(alone.code, 1, "in place of the built-in content it is not enough");
}

#[test]
fn the_configuration_names_folders_of_its_repository() {
    let folder = team();
    let keys = "content = \"ghcr/content\"\nlocales = \"ghcr/locales\"\ntemplates = \"ghcr/templates\"\n";
    folder.write("ghcr-guide.toml", keys);
    assert_eq!(run(&folder, &[]).code, 0);
    let guide = folder.read("GHCR_SETUP.md");
    assert!(guide.contains("ask for write access of `octo-org/app`"), "{guide}");
    assert_eq!(guide.lines().nth(2), Some("ghcr-guide -->"), "what the configuration says need not be repeated");
    assert_eq!(run(&folder, &["--check"]).code, 0);
    assert!(run(&folder, &["explain", "freeze"]).out.contains("The team has agreed on it."));
    assert!(run(&folder, &["--guide", "list"]).out.contains("setup: "));
}

#[test]
fn the_recorded_command_has_the_folders_and_the_content_has_its_own_version() {
    let folder = team();
    assert_eq!(run(&folder, &FOLDERS).code, 0);
    let guide = folder.read("GHCR_SETUP.md");
    let command = format!("ghcr-guide {} -->", FOLDERS.join(" "));
    assert_eq!(guide.lines().nth(2), Some(command.as_str()));
    let version = |text: &str| text.split(" content ").nth(1).unwrap().split(' ').next().unwrap().to_owned();
    let first = version(&guide);
    assert!(first.contains('+'), "{first}");
    assert_eq!(run(&folder, &with(&["--check"])).code, 0);
    assert_eq!(run(&folder, &["--check"]).code, 3, "without the overlay the guide is another");
    folder.write("ghcr/templates/snippets/pull.sh", "other pull << image >>:<< tag >>\n");
    assert_eq!(run(&folder, &FOLDERS).code, 0);
    assert_ne!(version(&folder.read("GHCR_SETUP.md")), first);
}

#[test]
fn a_configuration_cannot_name_a_folder_outside_its_repository() {
    let folder = team();
    let outside = Folder::new();
    outside.write("causes/x.toml", "secret = 1\n");
    let absolute = outside.path().to_str().unwrap().to_owned();
    for (key, value) in [("content", "../x"), ("locales", "ghcr/../../x"), ("templates", absolute.as_str())] {
        folder.write("ghcr-guide.toml", &format!("\n{key} = {value:?}\n"));
        let failed = run(&folder, &["--stdout"]);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""), "{key}: {}", failed.err);
        assert!(failed.err.contains("ghcr-guide.toml:2") && failed.err.contains(value), "{}", failed.err);
    }
}

#[cfg(unix)]
#[test]
fn a_link_in_a_configured_folder_cannot_lead_out() {
    let folder = team();
    let outside = Folder::new();
    outside.write("causes/x.toml", "secret = 1\n");
    folder.write("ghcr-guide.toml", "content = \"ghcr/content\"\n");
    for (from, to) in [("causes", "ghcr/content/linked"), ("causes/x.toml", "ghcr/content/causes/linked.toml")] {
        let link = folder.path().join(to);
        std::os::unix::fs::symlink(outside.path().join(from), &link).unwrap();
        let failed = run(&folder, &["--stdout"]);
        assert_eq!((failed.code, failed.out.as_str()), (2, ""), "{to}: {}", failed.err);
        assert!(failed.err.contains(to) && !failed.err.contains("secret"), "{}", failed.err);
        fs::remove_file(link).unwrap();
    }
    std::os::unix::fs::symlink(outside.path(), folder.path().join("away")).unwrap();
    folder.write("ghcr-guide.toml", "content = \"away\"\n");
    assert_eq!(run(&folder, &["--stdout"]).code, 2);
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = team();
    let failed = run(&folder, &["--stdout", "--content", "no/such"]);
    assert_eq!(failed.code, 1);
    assert!(failed.err.contains("no/such"), "{}", failed.err);
}
