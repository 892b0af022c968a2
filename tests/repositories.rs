//! Lists of repositories, from which the help site gets guides of each: their forms, what is wrong with them, what is left out.
#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it stands")]

#[path = "cli/program.rs"]
mod program;

use std::fs;

use program::{Folder, run};

/// Runs `site --out public --repos LIST`; gives the exit code and the messages.
fn site(folder: &Folder, list: &str) -> (i32, String) {
    let result = run(folder, &["site", "--out", "public", "--repos", list]);
    assert_eq!(result.out, "", "nothing goes to standard output");
    (result.code, result.err)
}

#[test]
fn the_lists_of_the_handbook_are_read() {
    let handbook = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/site.md")).unwrap();
    for kind in ["toml", "csv"] {
        let start = handbook.find(&format!("```{kind}\n")).unwrap() + kind.len() + 4;
        let text = &handbook[start..];
        let folder = Folder::new();
        let name = format!("list.{kind}");
        folder.write(&name, &text[..text.find("```").unwrap()]);
        let (code, message) = site(&folder, &name);
        assert_eq!(code, 0, "{kind}: {message}");
    }
}

#[test]
fn no_folder_of_a_repository_is_hidden() {
    let folder = Folder::new();
    folder.write("list.csv", "repo\nocto-org/.github\n");
    assert_eq!(site(&folder, "list.csv").0, 0);
    let repositories = folder.path().join("public/en/repositories");
    assert!(repositories.join("octo-org/~.github/setup.html").is_file());
    let list = fs::read_to_string(repositories.join("index.html")).unwrap();
    assert!(list.contains("href=\"../repositories/octo-org/~.github/setup.html\""), "{list}");
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
        let (code, message) = site(&folder, name);
        assert_eq!(code, 0, "{name}: {message}");
        let index = folder.read("public/en/repositories/index.html");
        assert!(index.contains(">octo-org/<wbr>App</a>") && index.contains("private"), "{name}");
        assert!(!index.contains("aria-sort"), "{name}: nothing was checked, so nothing is sorted");
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

/// A checkout below `repos/`; without an address it has no remote.
fn checkout(folder: &Folder, name: &str, address: &str) {
    folder.write(&format!("repos/{name}/.git/HEAD"), "ref: refs/heads/main\n");
    let remote = format!("[remote \"origin\"]\n\turl = {address}\n");
    let config = format!("[core]\n\tbare = false\n{}", if address.is_empty() { "" } else { &remote });
    folder.write(&format!("repos/{name}/.git/config"), &config);
    for dir in ["objects", "refs"] {
        fs::create_dir_all(folder.path().join(format!("repos/{name}/.git/{dir}"))).unwrap();
    }
}

/// A workflow that pushes, in which checks find an error if it may not write packages, and notes.
fn workflow(folder: &Folder, name: &str, packages: &str) {
    let push = |tag: &str| format!("      - run: docker push ghcr.io/octo-org/app:{tag}\n");
    let text = format!(
        "name: CI\non: {{push: {{branches: [main]}}}}\njobs:\n  build:\n    runs-on: ubuntu-latest\n    permissions: \
         {{contents: read, packages: {packages}}}\n    steps:\n      - uses: docker/login-action@v3\n        with: {{registry: \
         ghcr.io, username: octo-org, password: '${{{{ secrets.GITHUB_TOKEN }}}}'}}\n{}",
        push("latest")
    );
    folder.write(&format!("repos/{name}/.github/workflows/ci.yml"), &text);
}

#[test]
fn a_folder_of_checkouts_is_a_list() {
    let folder = Folder::new();
    checkout(&folder, "one", "https://github.com/octo-org/one");
    checkout(&folder, "two", "https://github.com/octo-org/two");
    let (code, message) = site(&folder, "repos");
    assert_eq!(code, 0, "{message}");
    assert!(!message.contains("Left out"), "{message}");
    assert!(folder.read("public/zh/repositories/octo-org/two/setup.html").contains("ghcr.io/octo-org/two"));
    assert!(
        folder.read("public/en/repositories/index.html").contains("<td>0</td>"),
        "the checks have run and found nothing"
    );
    assert!(!folder.read("public/en/repositories/octo-org/two/setup.html").contains("id=\"findings\""));
}

#[test]
fn checkouts_that_nothing_is_known_of_are_left_out_and_named() {
    let folder = Folder::new();
    checkout(&folder, "good", "https://github.com/octo-org/good");
    checkout(&folder, "lab", "https://gitlab.com/octo-org/lab");
    checkout(&folder, "new", "");
    workflow(&folder, "copied", "write");
    folder.write("repos/notes/readme.txt", "no repository, and nobody takes it for one");
    let (code, message) = site(&folder, "repos");
    assert_eq!(code, 0, "{message}");
    let line = |name: &str| message.lines().find(|line| line.contains(&format!("repos/{name}`"))).unwrap_or_default();
    assert!(line("lab").contains("gitlab.com"), "{message}");
    assert!(line("new").contains("remote"), "{message}");
    assert!(line("copied").contains(".git"), "{message}");
    assert!(message.contains("3 folders") && line("good").is_empty() && line("notes").is_empty(), "{message}");
    assert!(folder.path().join("public/en/repositories/octo-org/good").exists());
    fs::remove_dir_all(folder.path().join("repos/good")).unwrap();
    let (code, message) = site(&folder, "repos");
    assert!(code == 2 && message.contains("repos/lab"), "nothing is left: {message}");
}

/// What a folder without git says of itself is nothing, also where it lies in the checkout of something else.
#[test]
fn a_folder_without_git_is_no_part_of_what_it_lies_in() {
    let folder = Folder::new();
    checkout(&folder, "admin", "https://github.com/octo-org/admin");
    workflow(&folder, "admin/repos/copied", "write");
    let (code, message) = site(&folder, "repos/admin/repos");
    assert!(code == 2 && message.contains("repos/admin/repos/copied") && message.contains(".git"), "{message}");
}

#[test]
fn findings_are_named_and_the_worst_stand_first() {
    let folder = Folder::new();
    for (name, packages) in [("a", "write"), ("b", "read")] {
        checkout(&folder, name, &format!("https://github.com/octo-org/{name}_x"));
        workflow(&folder, name, packages);
    }
    checkout(&folder, "c", "https://github.com/octo-org/c");
    let (code, message) = site(&folder, "repos");
    assert_eq!(code, 0, "{message}");
    let page = folder.read("public/en/repositories/index.html");
    let rows: Vec<&str> = page.lines().filter(|line| line.contains("<th scope=\"row\">")).collect();
    let names = ["octo-org/b_x", "octo-org/a_x", "octo-org/c"];
    assert_eq!(rows.len(), names.len());
    assert!(
        rows.iter().zip(names).all(|(row, name)| row.contains(name)),
        "an error before notes before nothing: {rows:?}"
    );
    let error = "<td>1 <a href=\"../checks/missing-packages-write.html\">missing-packages-write</a></td>";
    assert!(rows[0].contains(error) && rows[0].contains("../checks/latest-only.html"), "{}", rows[0]);
    assert!(rows[1].contains("<td>0</td>") && rows[1].contains("../checks/latest-only.html"), "{}", rows[1]);
    assert!(rows[2].contains("<td>0</td><td>0</td>"), "{}", rows[2]);
    let twin = folder.read("public/en/repositories/index.md");
    let rows: Vec<&str> = twin.lines().filter(|line| line.starts_with("| [")).collect();
    let first = "| [octo-org/b\\_x](../repositories/octo-org/b_x/setup.md) | 1 [missing-packages-write](../checks/missing-packages-write.md) |";
    assert!(rows.len() == names.len() && rows[0].starts_with(first), "{twin}");
    for file in ["setup.html", "setup.md"] {
        let setup = folder.read(&format!("public/en/repositories/octo-org/b_x/{file}"));
        assert!(setup.contains("id=\"findings\""), "{file}");
        assert!(setup.contains("../../../checks/missing-packages-write."), "{file}");
        assert!(setup.contains(".github/workflows/ci.yml:6"), "{file}");
    }
}

#[test]
fn a_table_can_name_several_images() {
    let folder = Folder::new();
    for (name, text) in [
        ("columns.csv", "repo,image,image,image\nocto-org/app,octo-org/app,octo-org/app/web,\n"),
        ("cell.csv", "repo,image\nocto-org/app,\"octo-org/app, octo-org/app/web\"\n"),
        ("sheet.csv", "repo;images\nocto-org/app;octo-org/app, octo-org/app/web\n"),
    ] {
        folder.write(name, text);
        let (code, message) = site(&folder, name);
        assert_eq!(code, 0, "{name}: {message}");
        let guide = folder.read("public/en/repositories/octo-org/app/setup.md");
        assert!(guide.contains("`ghcr.io/octo-org/app`") && guide.contains("`ghcr.io/octo-org/app/web`"), "{name}");
    }
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
        let (code, message) = site(&folder, "many.toml");
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
    let (code, message) = site(&folder, "list.csv");
    assert_eq!(code, 2);
    assert!(message.contains("list.csv:3") && message.contains("list.csv:4"), "{message}");
    for (name, text) in
        [("empty.csv", "repo\n"), ("broken.json", "[{"), ("wrong.toml", "[[repo]]\n"), ("gone.toml", "")]
    {
        folder.write(name, text);
        let (code, message) = site(&folder, name);
        assert_eq!(code, 2, "{name}: {message}");
        assert!(message.contains(name), "{message}");
    }
    assert!(!folder.path().join("public").exists());
}

/// Each wrong list with its place and words that its message has.
#[test]
fn what_is_wrong_with_an_entry_is_said_of_the_entry() {
    let folder = Folder::new();
    let cases = [
        (
            "nameless.json",
            r#"[{"repo":"octo-org/a"},{"isInOrganization":true}]"#,
            "nameless.json[1]",
            "names no repository",
        ),
        ("empty.csv", "repo,tag\n,v1\n", "empty.csv:2", "names no repository"),
        ("head.csv", "repo,colour\nocto-org/a,red\n", "head.csv:1", "visibility"),
        ("key.json", r#"[{"repo":"octo-org/a","colour":"red"}]"#, "key.json[0]", "visibility"),
        ("seen.json", r#"[{"repo":"octo-org/a","visibility":3}]"#, "seen.json[0]", "public, private, internal"),
        ("kind.jsonl", r#"{"repo":"octo-org/a","isInOrganization":"yes"}"#, "kind.jsonl:1", "true, false"),
        ("twice.csv", "repo,secret,secret\nocto-org/a,ONE,TWO\n", "twice.csv:2", "image, tag, branch"),
        ("bare.csv", "octo-org/a,private\nocto-org/b,public\n", "bare.csv:1", "repo,visibility"),
        (
            "crlf.csv",
            "repo,host\r\nocto-org/a,ghe.example.com\r\n\r\nocto-org/..,github.com\r\n",
            "crlf.csv:4",
            "octo-org/..",
        ),
        ("cr.csv", "repo,host\rocto-org/a,ghe.example.com\rocto-org/..,github.com\r", "cr.csv:3", "octo-org/.."),
        ("blank.csv", "\n\nrepo\nocto-org/a\n\nocto-org/..\n", "blank.csv:6", "octo-org/.."),
        // Neither of two entries of one name is dropped without a word.
        (
            "rows.csv",
            "repo,image\nocto-org/a,octo-org/a\nocto-org/a,octo-org/a/web\n",
            "rows.csv:3",
            "and `rows.csv:2`",
        ),
        ("case.csv", "repo,visibility\nocto-org/a,public\nOcto-Org/A,private\n", "case.csv:3", "say different things"),
        ("hosts.csv", "repo,host\nocto-org/a,github.com\nocto-org/a,ghe.example.com\n", "hosts.csv:3", "for each host"),
        ("two.toml", "[[repository]]\nrepo = [\"octo-org/a\", \"octo-org/b\"]\n", "two.toml:1", "`repo`"),
    ];
    for (name, text, place, words) in cases {
        folder.write(name, text);
        let (code, message) = site(&folder, name);
        assert_eq!(code, 2, "{name}: {message}");
        assert!(message.contains(&format!("`{place}`")) && message.contains(words), "{name}: {message}");
        assert_eq!(message.lines().count(), 1, "{name}: {message}");
    }
    assert!(!folder.path().join("public").exists());
}

#[test]
fn the_same_said_twice_is_no_fault() {
    let folder = Folder::new();
    folder.write("same.csv", "repo,visibility\nocto-org/app,public\nOcto-Org/app,PUBLIC\n");
    let (code, message) = site(&folder, "same.csv");
    assert_eq!(code, 0, "{message}");
    assert_eq!(folder.read("public/en/repositories/index.md").matches("| [octo-org/app]").count(), 1);
}

/// Of a worktree, or a second checkout, the first one in the order of names is read.
#[test]
fn two_checkouts_of_one_repository_are_named() {
    let folder = Folder::new();
    checkout(&folder, "app", "https://github.com/octo-org/app");
    checkout(&folder, "copy", "git@github.com:Octo-Org/App.git");
    let (code, message) = site(&folder, "repos");
    assert_eq!(code, 0, "{message}");
    let left = message.lines().find(|line| line.contains("repos/copy`")).unwrap_or_default();
    assert!(left.contains("Octo-Org/App") && left.contains("repos/app`"), "{message}");
    assert!(!message.contains("no guides for"), "the site has its guides: {message}");
    checkout(&folder, "elsewhere", "https://ghe.example.com/octo-org/app");
    let (code, message) = site(&folder, "repos");
    assert_eq!(code, 0, "{message}");
    let left = message.lines().find(|line| line.contains("repos/elsewhere`")).unwrap_or_default();
    assert!(left.contains("ghe.example.com") && message.contains("no guides for 1 folder"), "{message}");
}

#[test]
fn names_alone_are_a_list_and_what_is_null_says_nothing() {
    let folder = Folder::new();
    let text = r#"["octo-org/a", {"nameWithOwner":"octo-org/b","defaultBranchRef":null,"visibility":"INTERNAL","colour":null},
        {"repo":"octo-org/c","defaultBranchRef":"trunk"}]"#;
    folder.write("list.json", text);
    let (code, message) = site(&folder, "list.json");
    assert_eq!(code, 0, "{message}");
    let index = folder.read("public/en/repositories/index.md");
    assert!(["octo-org/a", "octo-org/b", "octo-org/c"].iter().all(|name| index.contains(name)), "{index}");
    assert!(index.lines().any(|line| line.contains("octo-org/b]") && line.contains("internal")), "{index}");
    assert!(folder.read("public/en/repositories/octo-org/c/setup/workflow.md").contains("trunk"));
}
