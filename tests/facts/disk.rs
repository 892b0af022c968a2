//! Repositories on disk, made by running git.

use std::fs;
use std::path::Path;
use std::process::Command;

use ghcr_guide::source::{Disk, Workspace};

use super::*;

/// Runs git in a folder, without the configuration of whoever runs the tests.
fn run(folder: &Path, args: &[&str]) {
    let fixed = ["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "protocol.file.allow=always"];
    let mut command = Command::new("git");
    command.current_dir(folder).args(fixed).args(["-c", "init.defaultBranch=main"]).args(args);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with one commit and a remote.
fn repository(folder: &Path, url: &str) {
    fs::create_dir_all(folder).unwrap();
    run(folder, &["init", "-q"]);
    fs::write(folder.join("file"), "x").unwrap();
    run(folder, &["add", "."]);
    run(folder, &["commit", "-q", "-m", "x"]);
    run(folder, &["remote", "add", "origin", url]);
}

fn facts(folder: &Path) -> Facts {
    let disk = Disk::open(folder, Vec::new()).unwrap();
    gather(&disk, &[], &BTreeMap::new(), &Actions::default()).unwrap().facts
}

#[test]
fn a_checkout_a_folder_in_it_and_a_clone() {
    let dir = tempfile::tempdir().unwrap();
    let app = dir.path().join("app");
    repository(&app, "git@github.com:Octo/App.git");
    fs::create_dir_all(app.join("a/b")).unwrap();
    for folder in [app.clone(), app.join("a/b")] {
        assert_eq!(say(&facts(&folder), Fact::Owner), "Octo (git .git/config)");
    }
    run(dir.path(), &["clone", "-q", "app", "clone"]);
    let clone = dir.path().join("clone");
    run(&clone, &["remote", "set-url", "origin", "https://github.com/octo/clone"]);
    let known = facts(&clone);
    assert_eq!(say(&known, Fact::Repository), "clone (git .git/config)");
    assert_eq!(say(&known, Fact::DefaultBranch), "main (git .git/refs/remotes/origin/HEAD)");
}

#[test]
fn a_linked_worktree() {
    let dir = tempfile::tempdir().unwrap();
    let app = dir.path().join("app");
    repository(&app, "git@github.com:o/app.git");
    run(&app, &["worktree", "add", "-q", "../tree"]);
    let tree = dir.path().join("tree");
    assert!(tree.join(".git").is_file());
    assert_eq!(facts(&tree), facts(&app));
    fs::remove_dir_all(&app).unwrap();
    let disk = Disk::open(&tree, Vec::new()).unwrap();
    let error = gather(&disk, &[], &BTreeMap::new(), &Actions::default()).unwrap_err();
    assert_eq!((error[0].code(), error[0].place.as_str()), ("broken-git-link", ".git"));
}

#[test]
fn a_submodule_is_a_repository_of_its_own() {
    let dir = tempfile::tempdir().unwrap();
    repository(&dir.path().join("lib"), "x");
    let app = dir.path().join("app");
    repository(&app, "git@github.com:o/app.git");
    let address = dir.path().join("lib").to_string_lossy().into_owned();
    run(&app, &["submodule", "add", "-q", &address, "libs/lib"]);
    let lib = app.join("libs/lib");
    assert!(lib.join(".git").is_file());
    run(&lib, &["remote", "set-url", "origin", "git@github.com:o/lib.git"]);
    assert_eq!(say(&facts(&lib), Fact::Repository), "lib (git .git/config)");
    assert_eq!(say(&facts(&app), Fact::Repository), "app (git .git/config)");
}

#[test]
fn a_bare_repository() {
    let dir = tempfile::tempdir().unwrap();
    run(dir.path(), &["init", "-q", "--bare", "app.git"]);
    let bare = dir.path().join("app.git");
    run(&bare, &["remote", "add", "origin", "git@github.com:o/app.git"]);
    assert_eq!(say(&facts(&bare), Fact::Repository), "app (git config)");
    assert_eq!(say(&facts(&bare.join("refs")), Fact::Repository), "app (git config)");
    run(dir.path(), &["--git-dir=app.git", "worktree", "add", "-q", "--orphan", "-b", "main", "tree"]);
    assert_eq!(say(&facts(&dir.path().join("tree")), Fact::Repository), "app (git .git/config)");
}

#[test]
fn without_git_the_repository_must_be_named() {
    let dir = tempfile::tempdir().unwrap();
    let disk = Disk::open(dir.path(), Vec::new()).unwrap();
    let error = gather(&disk, &[], &BTreeMap::new(), &Actions::default()).unwrap_err();
    assert_eq!(error[0].problem, Problem::NoRepository);
    assert!(gather(&disk, &[Override::flag("repo", "o/r")], &BTreeMap::new(), &Actions::default()).is_ok());
}

#[test]
fn the_users_configuration_is_read_where_it_is() {
    let dir = tempfile::tempdir().unwrap();
    let app = dir.path().join("app");
    repository(&app, "gh:o/app");
    let user = dir.path().join("gitconfig");
    fs::write(&user, "[url \"https://github.com/\"]\n\tinsteadOf = gh:\n").unwrap();
    let paths = vec![("~/.config/git/config".to_owned(), dir.path().join("none")), ("~/.gitconfig".to_owned(), user)];
    let disk = Disk::open(&app, paths).unwrap();
    let known = gather(&disk, &[], &BTreeMap::new(), &Actions::default()).unwrap().facts;
    assert_eq!(say(&known, Fact::Host), "github.com (git .git/config)");
    assert_eq!(disk.list("").unwrap(), ["file"]);
}

#[test]
fn no_absolute_path_gets_out() {
    let dir = tempfile::tempdir().unwrap();
    let app = dir.path().join("app");
    repository(&app, "git@github.com:o/app.git");
    run(&app, &["worktree", "add", "-q", "../tree"]);
    let view = serde_json::to_string(&FactsView::new(&facts(&dir.path().join("tree")), &Report::default())).unwrap();
    assert!(!view.contains(&*dir.path().to_string_lossy()), "{view}");
}
