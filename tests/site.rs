//! `ghcr-guide site` as a user runs it: what it writes, what it replaces, what it refuses. What the pages do is tested in a
//! browser, in `tests/site/`.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

#[path = "cli/program.rs"]
mod program;

use std::fs;

use ghcr_guide::Engine;
use ghcr_guide::site::Options;
use program::{Folder, run};

const BASE: [&str; 2] = ["--base-url", "https://octo-org.github.io/app"];

/// Runs `site --out public` with more arguments; gives the exit code and the messages.
fn site(folder: &Folder, more: &[&str]) -> (i32, String) {
    let result = run(folder, &[&["site", "--out", "public"][..], more].concat());
    assert_eq!(result.out, "", "nothing goes to standard output");
    (result.code, result.err)
}

#[test]
fn a_site_is_written_whole_and_replaced_whole() {
    let folder = Folder::new();
    assert_eq!(site(&folder, &BASE).0, 0);
    assert!(folder.read("public/en/index.html").contains("https://octo-org.github.io/app/en/"));
    assert!(folder.read("public/sitemap.xml").contains("https://octo-org.github.io/app/ru/causes/"));
    folder.write("public/en/left-over.txt", "of an older build");
    assert_eq!(site(&folder, &[]).0, 0);
    assert!(!folder.path().join("public/en/left-over.txt").exists(), "what is not of this build is gone");
    assert!(!folder.path().join("public/sitemap.xml").exists(), "without an address there is no map");
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["public"], "nothing is left beside it");
}

#[test]
fn what_is_not_a_site_is_not_replaced() {
    let folder = Folder::new();
    folder.write("public/mine.txt", "mine");
    let (code, message) = site(&folder, &[]);
    assert_eq!(code, 2);
    assert!(message.contains("public"), "{message}");
    assert_eq!(folder.read("public/mine.txt"), "mine");
    folder.write("file", "");
    assert_eq!(run(&folder, &["site", "--out", "file"]).code, 2);
}

#[test]
fn what_somebody_has_added_to_a_site_is_not_removed() {
    let folder = Folder::new();
    assert_eq!(site(&folder, &[]).0, 0);
    folder.write("public/CNAME", "help.example.com\n");
    let (code, text) = site(&folder, &[]);
    assert_eq!(code, 2, "{text}");
    assert_eq!(folder.read("public/CNAME"), "help.example.com\n");
}

#[test]
fn a_failed_build_leaves_the_old_site() {
    let folder = Folder::new();
    assert_eq!(site(&folder, &[]).0, 0);
    let before = folder.read("public/en/index.html");
    folder.write("templates/html/page.html", "<< nothing >>");
    let (code, message) = site(&folder, &["--templates", "templates"]);
    assert_eq!(code, 1, "{message}");
    assert_eq!(folder.read("public/en/index.html"), before);
    let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["public", "templates"], "what was written until then is gone");
}

#[test]
fn an_address_that_is_none_is_refused() {
    let folder = Folder::new();
    for wrong in
        ["octo-org.github.io", "ftp://a.b/", "https://", "https://a b/", "https://a.b/?c", "https://a.b/\"><script>"]
    {
        let (code, message) = site(&folder, &["--base-url", wrong]);
        assert_eq!(code, 2, "{wrong}: {message}");
    }
    assert!(!folder.path().join("public").exists());
}

#[test]
fn lists_of_repositories_have_many_forms() {
    let json = r#"{"nameWithOwner":"octo-org/App","isInOrganization":true,"visibility":"PRIVATE","defaultBranchRef":{"name":"trunk"}}"#;
    let lists = [
        ("list.json", format!("[{json}]")),
        ("list.jsonl", format!("{json}\n\n")),
        (
            "list.toml",
            "[[repository]]\nrepo = \"octo-org/App\"\nowner-kind = \"organization\"\nvisibility = \"private\"\ndefault-branch = \"trunk\"\n"
                .to_owned(),
        ),
        ("list.csv", "repo,owner-kind,visibility,default-branch\nocto-org/App, organization,private,trunk\n".to_owned()),
        (
            "sheet.csv",
            "\u{feff}repo;owner-kind;visibility;default-branch\r\nocto-org/App;organization;private;trunk\r\n".to_owned(),
        ),
    ];
    for (name, text) in lists {
        let folder = Folder::new();
        folder.write(name, &text);
        let (code, message) = site(&folder, &["--repos", name]);
        assert_eq!(code, 0, "{name}: {message}");
        let index = folder.read("public/en/repositories/index.html");
        assert!(index.contains(">octo-org/App</a>") && index.contains("private"), "{name}");
        let guide = folder.read("public/ru/repositories/octo-org/App/setup.html");
        assert!(guide.contains("ghcr.io/octo-org/app"), "{name}");
        // A long guide has a page for each part.
        let part = folder.read("public/ru/repositories/octo-org/App/setup/glance.html");
        assert!(part.contains("/orgs/octo-org/packages"), "{name}");
        assert!(!guide.contains("data-f="), "{name}: nothing is left to fill");
        let english = folder.read("public/en/repositories/octo-org/App/setup.html");
        assert!(english.contains("are those of this repository"), "{name}: its names are known");
        assert!(!english.contains("--full"), "{name}: its reader may not have the program");
        assert!(!guide.contains(&folder.path().to_string_lossy().into_owned()), "{name}: no path of this machine");
    }
}

#[test]
fn a_folder_of_checkouts_is_a_list() {
    let folder = Folder::new();
    for name in ["one", "two"] {
        folder.write(&format!("repos/{name}/.git/HEAD"), "ref: refs/heads/main\n");
        let config =
            format!("[core]\n\tbare = false\n[remote \"origin\"]\n\turl = https://github.com/octo-org/{name}\n");
        folder.write(&format!("repos/{name}/.git/config"), &config);
        for dir in ["objects", "refs"] {
            fs::create_dir_all(folder.path().join(format!("repos/{name}/.git/{dir}"))).unwrap();
        }
    }
    let (code, message) = site(&folder, &["--repos", "repos"]);
    assert_eq!(code, 0, "{message}");
    assert!(folder.read("public/zh/repositories/octo-org/two/setup.html").contains("ghcr.io/octo-org/two"));
    assert!(
        folder.read("public/en/repositories/index.html").contains("<td>0</td>"),
        "the checks have run and found nothing"
    );
}

/// Each image would repeat whole steps otherwise.
#[test]
fn pages_of_a_repository_with_many_images_stay_small() {
    let folder = Folder::new();
    let images: Vec<String> = (10..40).map(|number| format!("\"ghcr.io/octo-org/service-{number}\"")).collect();
    let known = ["", "owner-kind = \"organization\"\n"];
    for more in known {
        let list = format!("[[repository]]\nrepo = \"octo-org/app\"\n{more}image = [{}]\n", images.join(", "));
        folder.write("many.toml", &list);
        let (code, message) = site(&folder, &["--repos", "many.toml"]);
        assert_eq!(code, 0, "{message}");
        let mut large = Vec::new();
        let mut folders = vec![folder.path().join("public")];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(next).unwrap().map(Result::unwrap) {
                let size = entry.metadata().unwrap().len();
                match entry.path() {
                    path if path.is_dir() => folders.push(path),
                    path if path.extension().is_some_and(|end| end == "html") && size > 40_000 => {
                        large.push((size, path))
                    }
                    _ => {}
                }
            }
        }
        assert_eq!(large, [], "{more}");
    }
}

#[test]
fn every_wrong_entry_is_named_with_its_place() {
    let folder = Folder::new();
    folder.write("list.csv", "repo,owner-kind\nocto-org/app,user\nno-slash,user\nocto-org/b,nobody\n");
    let (code, message) = site(&folder, &["--repos", "list.csv"]);
    assert_eq!(code, 2);
    assert!(message.contains("list.csv:3") && message.contains("list.csv:4"), "{message}");
    for (name, text) in
        [("empty.csv", "repo\n"), ("broken.json", "[{"), ("wrong.toml", "[[repo]]\n"), ("gone.toml", "")]
    {
        folder.write(name, text);
        let (code, message) = site(&folder, &["--repos", name]);
        assert_eq!(code, 2, "{name}: {message}");
        assert!(message.contains(name), "{message}");
    }
    assert!(!folder.path().join("public").exists());
}

#[test]
fn the_catalog_keeps_to_its_schema() {
    let site = Engine::built_in().site(&Options::default()).unwrap();
    let catalog = serde_json::from_slice(&site.files["catalog.json"]).unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/schema/catalog-1.json");
    let schema = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> = validator.iter_errors(&catalog).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}
