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
    fs::remove_file(folder.path().join("public/ru/index.html")).unwrap();
    assert_eq!(site(&folder, &[]).0, 0);
    assert!(folder.path().join("public/ru/index.html").exists());
    for gone in ["public/sitemap.xml", "public/en/feed.xml"] {
        assert!(!folder.path().join(gone).exists(), "without an address there is no {gone}");
    }
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
    for added in ["CNAME", "en/extra.html", "en/own/deep/page.html", "zh/.gitkeep"] {
        folder.write(&format!("public/{added}"), "mine\n");
        let (code, text) = site(&folder, &[]);
        assert_eq!(code, 2, "{added}: {text}");
        assert!(text.contains(added.split("/deep").next().unwrap()), "{added}: {text}");
        assert_eq!(folder.read(&format!("public/{added}")), "mine\n");
        fs::remove_file(folder.path().join("public").join(added)).unwrap();
        let _ = fs::remove_dir_all(folder.path().join("public/en/own"));
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("causes", folder.path().join("public/en/reasons")).unwrap();
        let (code, text) = site(&folder, &[]);
        assert!(code == 2 && text.contains("en/reasons"), "{text}");
    }
    assert_eq!(folder.leftovers(), Vec::<String>::new());
}

/// A shell must not be left in a folder that is gone.
#[test]
fn the_folder_of_the_shell_stays_and_is_renewed() {
    let folder = Folder::new();
    let here = |more: &[&str]| run(&folder, &[&["site", "--out", "."][..], more].concat());
    let first = here(&BASE);
    assert_eq!(first.code, 0, "{}", first.err);
    assert!(folder.path().join("sitemap.xml").exists());
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&fs::metadata(folder.path()).unwrap());
    let second = here(&[]);
    assert_eq!(second.code, 0, "{}", second.err);
    assert!(folder.path().join("en/causes/index.html").exists() && !folder.path().join("sitemap.xml").exists());
    assert_eq!(folder.leftovers(), [".ghcr-guide-site"], "only the mark");
    #[cfg(unix)]
    assert_eq!(number, std::os::unix::fs::MetadataExt::ino(&fs::metadata(folder.path()).unwrap()));
    folder.write("mine.txt", "mine");
    assert_eq!(here(&[]).code, 2);
    assert_eq!(folder.read("mine.txt"), "mine");
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Folder::new();
    std::os::unix::fs::symlink("later/site", folder.path().join("public")).unwrap();
    let (code, text) = site(&folder, &[]);
    assert_eq!(code, 0, "{text}");
    assert!(folder.path().join("later/site/en/index.html").exists());
    assert!(fs::symlink_metadata(folder.path().join("public")).unwrap().is_symlink());
    fs::remove_file(folder.path().join("public")).unwrap();
    std::os::unix::fs::symlink("public", folder.path().join("public")).unwrap();
    assert_eq!(site(&folder, &[]).0, 1, "a link to itself leads nowhere");
}

#[test]
fn what_an_ended_run_left_is_removed_and_nothing_else() {
    let folder = Folder::new();
    let mark = |name: &str| folder.write(&format!("{name}/.ghcr-guide-site"), "");
    let (ours, held) = (".ghcr-guide-site-Ab12yz", ".ghcr-guide-site-Ab12yw");
    let others = [".ghcr-guide-site-a", ".ghcr-guide-site-Ab-2yz", "site-Ab12yz"];
    // What stood there, where a system cannot swap folders.
    let aside = ".ghcr-guide-site-Ab12yv.old";
    [ours, held, aside].into_iter().chain(others).for_each(mark);
    folder.write(&format!("{ours}/en/index.html"), "half");
    folder.write(".ghcr-guide-site-Ab12yx/mine.txt", "without the mark");
    let lock = fs::File::open(folder.path().join(held).join(".ghcr-guide-site")).unwrap();
    lock.lock().unwrap();
    // Until there is a new site, an old one is all there is.
    folder.write("own/html/page.html", "<% if %>\n");
    assert_eq!(site(&folder, &["--templates", "own"]).0, 1);
    assert!(folder.path().join(aside).exists());
    assert_eq!(site(&folder, &[]).0, 0);
    assert!(!folder.path().join(ours).exists() && !folder.path().join(aside).exists());
    for kept in others.into_iter().chain([held, ".ghcr-guide-site-Ab12yx"]) {
        assert!(folder.path().join(kept).exists(), "{kept}");
    }
}

#[test]
fn faults_of_what_is_laid_over_are_those_of_its_author() {
    let folder = Folder::new();
    let page = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/html/page.html")).unwrap();
    folder.write("parse/html/page.html", "<p>\n<% if %>\n");
    folder.write("run/html/page.html", &page.replacen("<< title | safe >>", "<< nothing >>", 1));
    folder.write("words/en/site.ftl", "site-brand = { nothing\n");
    let line = 1 + page.lines().position(|line| line.contains("<< title | safe >>")).unwrap();
    let cases = [
        ("--templates", "parse", "parse/html/page.html:2:".to_owned(), "<% if %>"),
        ("--templates", "run", format!("run/html/page.html:{line}:"), "<< nothing >>"),
        ("--locales", "words", "words/en/site.ftl:".to_owned(), "ftl-syntax"),
    ];
    for (option, name, place, shown) in cases {
        let (code, text) = site(&folder, &[option, name]);
        assert_eq!(code, 1, "{name}: {text}");
        assert!(text.starts_with(&place) && text.contains(shown), "{name}: {text}");
        assert!(!text.contains("report it") && text.ends_with("1 fault.\n"), "{name}: {text}");
    }
    assert!(!folder.path().join("public").exists());
}

#[test]
fn the_handbook_lies_where_its_address_says() {
    let folder = Folder::new();
    for (given, home, cause) in [
        ("/book/", "/book/", "/book/"),
        ("book/", "../book/", "../../book/"),
        ("https://octo.example/book/", "https://octo.example/book/", "https://octo.example/book/"),
    ] {
        assert_eq!(site(&folder, &["--handbook", given]).0, 0);
        for (page, href) in [("index.html", home), ("causes/index.html", cause)] {
            assert!(folder.read(&format!("public/en/{page}")).contains(&format!("href=\"{href}\"")), "{given}: {page}");
        }
    }
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
fn only_a_site_that_is_served_reloads_its_pages() {
    let engine = Engine::built_in();
    for live in [true, false] {
        let site = engine.site(&Options { live, ..Options::default() }).unwrap();
        let home = String::from_utf8_lossy(&site.files["en/index.html"]);
        assert_eq!(home.contains("assets/reload."), live);
        assert_eq!(site.files.keys().any(|name| name.starts_with("assets/reload.")), live);
    }
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

#[test]
fn the_catalog_names_every_entry_that_others_refer_to() {
    let site = Engine::built_in().site(&Options::default()).unwrap();
    let catalog: serde_json::Value = serde_json::from_slice(&site.files["catalog.json"]).unwrap();
    let ids = |kind: &str| catalog[kind].as_object().unwrap();
    let named = |kind: &str, field: &str| -> Vec<String> {
        let lists = ids(kind).values().flat_map(|entry| entry[field].as_array().unwrap());
        lists.map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    let references =
        [("causes", "remedies", "remedies"), ("checks", "causes", "causes"), ("myths", "causes", "causes")];
    for (kind, field, other) in references {
        assert!(!named(kind, field).is_empty(), "{kind}");
        for id in named(kind, field) {
            assert!(ids(other).contains_key(&id), "{kind}: {id}");
        }
    }
    for kind in ["causes", "remedies", "checks", "myths"] {
        for (id, entry) in ids(kind) {
            for lang in ["en", "ru", "zh"] {
                assert!(entry["title"][lang].as_str().is_some_and(|title| !title.is_empty()), "{kind}: {id}: {lang}");
                assert!(site.files.contains_key(&format!("{lang}/{}", entry["page"].as_str().unwrap())), "{id}");
            }
        }
    }
    assert_eq!(ids("labels")["package-settings"]["text"], "Package settings");
    assert!(ids("labels").values().all(|label| label["source"].as_str().unwrap().starts_with("https://")));
    assert_eq!(ids("checks")["missing-packages-write"]["severity"], "error");
}
