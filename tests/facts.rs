//! From a repository to its facts: every source, every form of a remote, every mistake.

#![expect(clippy::unwrap_used, reason = "in a test a panic is the report")]

use std::collections::BTreeMap;

use ghcr_guide::facts::action::Actions;
use ghcr_guide::facts::list::{Fact, Slot};
use ghcr_guide::facts::shape::{Answer, Builder, Credential, HostKind, OriginKind, OwnerKind};
use ghcr_guide::facts::workflow::Report;
use ghcr_guide::facts::{FactError, Facts, FactsView, Gathered, Override, Problem, gather, overrides};
use ghcr_guide::source::Memory;
use proptest::prelude::*;

#[cfg(feature = "cli")]
#[path = "facts/disk.rs"]
mod disk;
#[path = "facts/messages.rs"]
mod messages;

/// What the user and CI say, beside the files.
#[derive(Default)]
struct Given {
    overrides: Vec<Override>,
    ci: BTreeMap<String, String>,
}

impl Given {
    fn flags(flags: &[(&str, &str)]) -> Self {
        Self::default().flag(flags)
    }

    fn flag(mut self, flags: &[(&str, &str)]) -> Self {
        self.overrides.extend(flags.iter().map(|(name, value)| Override::flag(name, value)));
        self
    }

    fn env(mut self, variables: &[(&str, &str)]) -> Self {
        let lookup = |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
        self.overrides.extend(overrides::from_variables(lookup));
        self
    }

    fn ci(mut self, variables: &[(&str, &str)]) -> Self {
        self.ci.extend(variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        self
    }

    fn all(&self, files: &Memory) -> Result<Gathered, Vec<FactError>> {
        gather(files, &self.overrides, &self.ci, &Actions::default())
    }

    fn facts(&self, files: &Memory) -> Facts {
        self.all(files).unwrap().facts
    }

    fn codes(&self, files: &Memory) -> Vec<(&'static str, String)> {
        self.all(files).unwrap_err().into_iter().map(|error| (error.code(), error.place)).collect()
    }
}

fn none() -> Memory {
    Memory::new()
}

fn git(url: &str) -> Memory {
    none().with(".git/config", format!("[remote \"origin\"]\n\turl = {url}\n"))
}

fn config(text: &str) -> Memory {
    none().with("ghcr-guide.toml", text)
}

/// The value and origin of a fact, as `VALUE (KIND PLACE)`.
fn say(facts: &Facts, fact: Fact) -> String {
    say_at(facts, fact, 0)
}

fn say_at(facts: &Facts, fact: Fact, index: u16) -> String {
    let entries = facts.entries();
    let found = entries.iter().find(|entry| (entry.fact, entry.index) == (fact, index));
    found.map_or_else(
        || "unknown".to_owned(),
        |entry| format!("{} ({} {})", entry.text, entry.origin.kind.as_str(), entry.origin.place),
    )
}

#[test]
fn each_source_gives_way_to_the_one_before_it() {
    let files = git("git@github.com:git-owner/app").with("ghcr-guide.toml", "secret = \"FROM_CONFIG\"\n");
    let ci = [("GITHUB_REPOSITORY", "git-owner/app"), ("GITHUB_SERVER_URL", "https://github.com")];
    let facts = Given::default().ci(&ci).facts(&files);
    assert_eq!(say(&facts, Fact::Owner), "git-owner (git .git/config)");
    assert_eq!(say(&facts, Fact::Secret), "FROM_CONFIG (config ghcr-guide.toml:1)");

    let env = [("GHCR_GUIDE_SECRET", "FROM_ENV")];
    let facts = Given::default().ci(&ci).env(&env).facts(&files);
    assert_eq!(say(&facts, Fact::Secret), "FROM_ENV (environment GHCR_GUIDE_SECRET)");

    let facts = Given::default().ci(&ci).env(&env).flag(&[("secret", "FROM_FLAG")]).facts(&files);
    assert_eq!(say(&facts, Fact::Secret), "FROM_FLAG (flag --secret)");

    let facts = Given::default().ci(&ci).facts(&none());
    assert_eq!(say(&facts, Fact::Repository), "app (ci GITHUB_REPOSITORY)");
    assert_eq!(say(&facts, Fact::Host), "github.com (ci GITHUB_SERVER_URL)");

    let facts = Given::default().facts(&files.with("ghcr-guide.toml", "repository = \"config-owner/app\"\n"));
    assert_eq!(say(&facts, Fact::Owner), "config-owner (config ghcr-guide.toml:1)");
}

#[test]
fn what_is_not_said_follows_or_stays_unknown() {
    let facts = Given::flags(&[("repo", "Octo-Org/App")]).facts(&none());
    assert_eq!(say(&facts, Fact::OwnerLower), "octo-org (derived --repo)");
    assert_eq!(say(&facts, Fact::Image), "ghcr.io/octo-org/app (derived --repo)");
    assert_eq!(say(&facts, Fact::Package), "app (derived --repo)");
    assert_eq!(say(&facts, Fact::Host), "github.com (default )");
    assert_eq!(say(&facts, Fact::Registry), "ghcr.io (default )");
    assert_eq!(say(&facts, Fact::Builder), "docker-action (default )");
    for fact in [Fact::OwnerKind, Fact::DefaultBranch, Fact::Secret, Fact::Credential, Fact::Tag, Fact::Job] {
        assert_eq!(say(&facts, fact), "unknown", "{fact:?}");
    }
    let shape = facts.shape(true);
    assert!(shape.mixed_case && shape.full && !shape.nested);
    assert_eq!((shape.owner_kind, shape.credential), (OwnerKind::Unknown, Credential::Unknown));
    assert_eq!((shape.images, shape.jobs, shape.tags, shape.branches), (1, 1, 0, 0));
    assert_eq!((shape.own_namespace, shape.host), (Answer::Unknown, HostKind::GitHub));
    assert_eq!(shape.origin(Fact::Image, 0), OriginKind::Derived);
    assert!(shape.known(Fact::Builder, 0) && !shape.known(Fact::Tag, 0));
}

#[test]
fn values_hold_texts_and_places_and_leave_the_rest_to_placeholders() {
    let mut facts = Given::flags(&[("repo", "o/app"), ("tag", "v1"), ("tag", "v2")]).facts(&none());
    facts.set_command("ghcr-guide --lang en");
    let values = facts.values();
    let text = |slot| values.get(slot).map(|value| value.text.as_str());
    assert_eq!(text(Slot::value(Fact::Tag, 1)), Some("v2"));
    assert_eq!(text(Slot::origin(Fact::Owner, 0)), Some("--repo"));
    assert_eq!(text(Slot::value(Fact::Command, 0)), Some("ghcr-guide --lang en"));
    assert_eq!(text(Slot::origin(Fact::Host, 0)), None);
    assert_eq!(text(Slot::value(Fact::Secret, 0)), None);
}

#[test]
fn a_repository_whose_name_no_image_can_have_has_no_image() {
    let facts = Given::flags(&[("repo", "octo-org/.github")]).facts(&none());
    assert_eq!(say(&facts, Fact::Image), "unknown");
    assert_eq!((facts.shape(false).images, facts.shape(false).own_namespace), (1, Answer::Unknown));
}

#[test]
fn other_githubs_have_their_own_registry() {
    for (host, registry, kind) in [
        ("ghe.corp", "containers.ghe.corp", HostKind::EnterpriseServer),
        ("octocorp.ghe.com", "containers.octocorp.ghe.com", HostKind::DataResidency),
    ] {
        let facts = Given::default().facts(&git(&format!("git@{host}:Octo/App.git")));
        assert_eq!(say(&facts, Fact::Registry), format!("{registry} (derived .git/config)"));
        assert_eq!(say(&facts, Fact::Image), format!("{registry}/octo/app (derived .git/config)"));
        assert_eq!(facts.shape(false).host, kind);
    }
    let ci = [("GITHUB_REPOSITORY", "o/r"), ("GITHUB_SERVER_URL", "https://ghe.corp")];
    let facts = Given::default().ci(&ci).facts(&none());
    assert_eq!(say(&facts, Fact::Host), "ghe.corp (ci GITHUB_SERVER_URL)");
}

#[test]
fn the_image_is_given_short_or_whole_and_may_be_elsewhere() {
    let images = [("repo", "Octo/App"), ("image", "web"), ("image", "ghcr.io/other/web"), ("image", "team/web")];
    let facts = Given::flags(&images).facts(&none());
    assert_eq!(say_at(&facts, Fact::Image, 0), "ghcr.io/octo/web (flag --image)");
    assert_eq!(say_at(&facts, Fact::Image, 1), "ghcr.io/other/web (flag --image)");
    assert_eq!(say_at(&facts, Fact::Package, 2), "team/web (derived --image)");
    let shape = facts.shape(false);
    assert_eq!((shape.images, shape.own_namespace, shape.nested), (3, Answer::No, true));
    let facts = Given::flags(&[("repo", "o/app")]).env(&[("GHCR_GUIDE_IMAGE", "a, ghcr.io/o/a")]).facts(&none());
    assert_eq!(facts.images.len(), 1);
}

#[test]
fn the_credential_follows_from_the_secret() {
    let credential = |text: &str| {
        let facts = Given::flags(&[("repo", "o/r")]).facts(&config(text));
        facts.shape(false).credential
    };
    assert_eq!(credential("secret = \"GITHUB_TOKEN\""), Credential::GithubToken);
    assert_eq!(credential("secret = \"github_token\"\nsecret-fallback = true"), Credential::GithubToken);
    assert_eq!(credential("secret = \"CR_PAT\""), Credential::Secret);
    assert_eq!(credential("secret = \"CR_PAT\"\nsecret-fallback = true"), Credential::SecretOrToken);
    assert_eq!(credential(""), Credential::Unknown);
}

#[test]
fn jobs_come_from_the_configuration_and_flags_describe_the_first() {
    let text =
        "repository = \"o/r\"\nbuilder = \"podman\"\n[[job]]\njob-id = \"a\"\njob = \"A\"\n[[job]]\njob-id = \"b\"\n";
    let facts = Given::flags(&[("job-id", "x")]).env(&[("GHCR_GUIDE_PUSH_STEP", "Push")]).facts(&config(text));
    assert_eq!(say_at(&facts, Fact::JobId, 0), "x (flag --job-id)");
    assert_eq!(say_at(&facts, Fact::Job, 0), "A (config ghcr-guide.toml:5)");
    assert_eq!(say_at(&facts, Fact::PushStep, 0), "Push (environment GHCR_GUIDE_PUSH_STEP)");
    assert_eq!(say_at(&facts, Fact::JobId, 1), "b (config ghcr-guide.toml:7)");
    assert_eq!((facts.shape(false).jobs, facts.shape(false).builder), (2, Builder::Podman));
    let facts = Given::flags(&[("repo", "o/r"), ("workflow-file", ".github/workflows/ci.yml")]).facts(&none());
    assert_eq!((facts.jobs.len(), facts.shape(false).jobs), (1, 1));
}

#[test]
fn remotes_of_every_form() {
    for url in [
        "https://github.com/Octo-Org/app.git",
        "https://github.com:443/Octo-Org/app",
        "https://mona:hunter2@github.com/Octo-Org/app.git",
        "ssh://git@github.com/Octo-Org/app.git",
        "ssh://git@ssh.github.com:443/Octo-Org/app.git",
        "git@github.com:Octo-Org/app.git",
        "github.com:Octo-Org/app",
        "git@github.com-work:Octo-Org/app.git",
    ] {
        let facts = Given::default().facts(&git(url));
        assert_eq!(say(&facts, Fact::Owner), "Octo-Org (git .git/config)", "{url}");
        assert_eq!(say(&facts, Fact::Repository), "app (git .git/config)", "{url}");
        assert_eq!(say(&facts, Fact::Host), "github.com (git .git/config)", "{url}");
        assert!(facts.shape(false).mixed_case);
    }
}

#[test]
fn instead_of_is_applied_from_both_configurations() {
    let files = git("gh:o/app").with_user_git_config("~/.gitconfig", "[url \"git@github.com:\"]\n\tinsteadOf = gh:\n");
    assert_eq!(say(&Given::default().facts(&files), Fact::Owner), "o (git .git/config)");
    let text = "[URL \"https://ghe.corp/\"]\n insteadof = \"corp:\"\n[remote \"origin\"]\n URL = corp:o/app\n";
    let facts = Given::default().facts(&none().with(".git/config", text));
    assert_eq!(say(&facts, Fact::Host), "ghe.corp (git .git/config)");
}

#[test]
fn several_remotes_without_origin_are_for_the_user_to_decide() {
    let text = "[remote \"up\"]\nurl = https://github.com/up/app\n[remote \"me\"]\nurl = git@ghe.corp:me/app\n";
    let files = none().with(".git/config", text).with(".git/refs/remotes/me/HEAD", "ref: refs/remotes/me/trunk\n");
    let errors = Given::default().all(&files).unwrap_err();
    assert_eq!((errors[0].code(), errors[0].place.as_str()), ("several-remotes", ".git/config"));
    assert!(errors[0].args().iter().any(|(name, text)| *name == "remotes" && text.contains("git@ghe.corp:me/app")));
    // A flag decides, and then the matching remote tells the rest.
    let facts = Given::flags(&[("repo", "Me/App")]).facts(&files);
    assert_eq!(say(&facts, Fact::Host), "ghe.corp (git .git/config)");
    assert_eq!(say(&facts, Fact::DefaultBranch), "trunk (git .git/refs/remotes/me/HEAD)");
    assert_eq!(say(&facts, Fact::Owner), "Me (flag --repo)");
    let facts = Given::default().ci(&[("GITHUB_REPOSITORY", "up/app")]).facts(&files);
    assert_eq!(say(&facts, Fact::Owner), "up (git .git/config)");
}

#[test]
fn the_default_branch_is_known_where_origin_head_is() {
    let files = git("git@github.com:o/app").with(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/develop\n");
    let facts = Given::default().facts(&files);
    assert_eq!(say(&facts, Fact::DefaultBranch), "develop (git .git/refs/remotes/origin/HEAD)");
    assert_eq!(say(&Given::default().facts(&git("git@github.com:o/app")), Fact::DefaultBranch), "unknown");
}

#[test]
fn remotes_that_are_of_no_use_say_why() {
    for (url, code) in [
        ("https://gitlab.com/o/app.git", "not-github"),
        ("git@bitbucket.org:o/app.git", "not-github"),
        ("https://codeberg.org/o/app", "not-github"),
        ("https://dev.azure.com/o/p/_git/app", "not-github"),
        ("https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/app", "not-github"),
        ("git@git.sr.ht:~o/app", "not-github"),
        ("git@work:o/app.git", "host-alias"),
        ("/srv/git/app.git", "git-local"),
        ("https://github.com/o/app/tree/main", "git-path"),
        ("https://ghe.corp:port/o/app", "git-address"),
    ] {
        assert_eq!(Given::default().codes(&git(url)), [(code, ".git/config".to_owned())], "{url}");
        // None of this matters when the repository is named outright.
        assert!(Given::flags(&[("repo", "o/app")]).all(&git(url)).is_ok(), "{url}");
    }
    let facts = Given::flags(&[("host", "github.com")]).facts(&git("git@work:o/app.git"));
    assert_eq!(say(&facts, Fact::Owner), "o (git .git/config)");
    let broken = none().with(".git/config", "[remote \"origin\n");
    assert_eq!(Given::default().codes(&broken)[0].0, "git-config");
    assert!(Given::flags(&[("repo", "o/app")]).all(&broken).is_ok());
}

#[test]
fn no_repository_is_an_error_of_its_own() {
    for files in [none(), none().with(".git/config", "[core]\n\tbare = false\n"), config("tags = [\"v1\"]")] {
        let errors = Given::default().all(&files).unwrap_err();
        assert_eq!(errors[0].problem, Problem::NoRepository);
    }
    let ci = Given::default().ci(&[("GITHUB_REPOSITORY", "nonsense")]);
    assert_eq!(ci.codes(&none()), [("repository-form", "GITHUB_REPOSITORY".to_owned())]);
}

#[test]
fn facts_of_another_repository_are_dropped() {
    let files = git("git@ghe.corp:mine/app")
        .with(".git/refs/remotes/origin/HEAD", "ref: refs/remotes/origin/main\n")
        .with("ghcr-guide.toml", "repository = \"mine/app\"\nsecret = \"MINE\"\nlang = [\"ru\"]\n");
    let ci = [("GITHUB_REPOSITORY", "mine/app"), ("GITHUB_SERVER_URL", "https://ghe.corp")];
    let all = Given::flags(&[("repo", "other/app")]).ci(&ci).all(&files).unwrap();
    for fact in [Fact::DefaultBranch, Fact::Secret] {
        assert_eq!(say(&all.facts, fact), "unknown");
    }
    assert_eq!(say(&all.facts, Fact::Host), "github.com (default )");
    let dropped: Vec<_> = all.dropped.iter().map(|d| (d.kind, d.place.as_str(), d.repository.as_str())).collect();
    let wanted = [
        (OriginKind::Config, "ghcr-guide.toml", "mine/app"),
        (OriginKind::Git, ".git/config", "mine/app"),
        (OriginKind::Ci, "GITHUB_REPOSITORY", "mine/app"),
    ];
    assert_eq!(dropped, wanted);
    // The command line's settings are the user's and stay.
    assert_eq!(all.options.lang[0].value, "ru");
    // The same repository in other capitals is the same repository.
    let all = Given::flags(&[("repo", "MINE/App")]).ci(&ci).all(&files).unwrap();
    assert_eq!((say(&all.facts, Fact::Secret), all.dropped.len()), ("MINE (config ghcr-guide.toml:2)".to_owned(), 0));
}

#[test]
fn a_configuration_that_names_no_repository_belongs_to_its_checkout() {
    let secret = "secret = \"MINE\"\n";
    let files = git("git@github.com:mine/app").with("ghcr-guide.toml", secret);
    assert_eq!(say(&Given::flags(&[("repo", "other/app")]).facts(&files), Fact::Secret), "unknown");
    let known = "MINE (config ghcr-guide.toml:1)";
    assert_eq!(say(&Given::flags(&[("repo", "mine/app")]).facts(&files), Fact::Secret), known);
    assert_eq!(say(&Given::flags(&[("repo", "other/app")]).facts(&config(secret)), Fact::Secret), known);
}

#[test]
fn bad_values_name_their_place() {
    let long = format!("ghp_{}", "x1".repeat(18));
    for (name, value, code) in [
        ("repo", "foo", "repository-form"),
        ("repo", "a/b/c", "repository-form"),
        ("repo", "https://github.com/a/b", "repository-address"),
        ("repo", "oc to/app", "owner"),
        ("repo", "-a/app", "owner"),
        ("repo", "a/b c", "repository-name"),
        ("repo", "", "empty"),
        ("image", "Foo", "image-capitals"),
        ("image", "ghcr.io/o/n:v1", "image-tag"),
        ("image", "docker.io/o/n", "image-registry"),
        ("image", "a b", "image"),
        ("host", "https://ghe.corp", "host-address"),
        ("host", "gitlab.com", "not-github"),
        ("host", "a b", "host"),
        ("registry", "a_b", "host"),
        ("owner-kind", "team", "word"),
        ("builder", "kaniko", "word"),
        ("tag", "a b", "tag"),
        ("branch", "a..b", "branch"),
        ("default-branch", "v*", "branch"),
        ("secret", "A-B", "secret"),
        ("secret", "GITHUB_PAT", "secret-reserved"),
        ("secret", "${{ secrets.X }}", "secret-expression"),
        ("secret", &long, "token"),
        ("job", &long, "token"),
        ("job", "\u{200b}", "empty"),
        ("workflow-file", "ci.yml", "workflow-file"),
        ("owner", "o", "unknown-fact"),
    ] {
        let repo = [("repo", "octo-org/app")];
        let given = if name == "repo" { Given::default() } else { Given::flags(&repo) };
        let errors = given.flag(&[(name, value)]).all(&none()).unwrap_err();
        let found: Vec<_> = errors.iter().map(|error| (error.code(), error.place.clone())).collect();
        assert_eq!(found, [(code, format!("--{name}"))], "{value}");
        assert!(!errors[0].to_string().contains(&long) && !errors[0].value.contains(&long));
    }
    let given = Given::default().env(&[("GHCR_GUIDE_REPO", "foo"), ("GHCR_GUIDE_TAG", "ok,a b")]);
    let place = |name: &str| name.to_owned();
    let wanted = [("repository-form", place("GHCR_GUIDE_REPO")), ("tag", place("GHCR_GUIDE_TAG"))];
    assert_eq!(given.codes(&none()), wanted);
}

#[test]
fn errors_of_all_sources_come_together() {
    let files = config("repozitory = \"o/r\"\ntags = [\"a b\"]\n");
    let codes = Given::flags(&[("repo", "foo")]).env(&[("GHCR_GUIDE_SECRET", "1")]).codes(&files);
    let codes: Vec<_> = codes.iter().map(|(code, place)| (*code, place.as_str())).collect();
    let wanted = [
        ("repository-form", "--repo"),
        ("secret", "GHCR_GUIDE_SECRET"),
        ("config-key", "ghcr-guide.toml:1:1"),
        ("tag", "ghcr-guide.toml:2:9"),
    ];
    assert_eq!(codes, wanted);
}

#[test]
fn the_view_lists_known_and_unknown_facts() {
    let facts = Given::flags(&[("repo", "Octo/App")]).facts(&none());
    let json = serde_json::to_value(FactsView::new(&facts, &Report::default())).unwrap();
    assert_eq!(json["version"], 1);
    let find = |name: &str| json["facts"].as_array().unwrap().iter().find(|fact| fact["name"] == name).unwrap();
    assert_eq!(
        *find("owner"),
        serde_json::json!({
            "name": "owner", "index": 0, "value": "Octo", "origin": { "kind": "flag", "place": "--repo" }
        })
    );
    assert_eq!(find("secret")["value"], serde_json::Value::Null);
    assert_eq!(find("secret")["origin"]["kind"], "unknown");
    assert_eq!(json["shape"]["mixed-case"], true);
    assert_eq!(json["shape"]["own-namespace"], "unknown");
    let names: Vec<_> = json["facts"].as_array().unwrap().iter().map(|fact| fact["name"].as_str().unwrap()).collect();
    // What a caller adds, and what only some images and jobs have, is not missed.
    let others = ["command", "patch", "log-text", "log-line", "log-step", "undecided", "run-name", "job-branch"];
    let some = [
        "unread-file",
        "image-tag",
        "pull-tag",
        "build-context",
        "build-file",
        "package-tool",
        "package-step",
        "defect",
        "caller-file",
        "caller-job",
        "shown-job",
        "called-workflow",
    ];
    let all = ghcr_guide::facts::list::FACTS.iter().map(|info| info.name);
    let wanted: Vec<_> = all.filter(|name| !others.contains(name) && !some.contains(name)).collect();
    assert_eq!(names, wanted);
}

proptest! {
    // A failing input is printed; nothing is written into the tree.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_a_source_panic(text in "\\PC{0,80}|[a-z\\[\\]\" =:/@.\\n#$\\\\]{0,120}", bytes: Vec<u8>) {
        for (name, _) in overrides::givable() {
            let _ = Given::flags(&[("repo", "o/r"), (name, &text)]).all(&none());
        }
        let _ = Given::default().all(&config(&text));
        let _ = Given::default().all(&config(&format!("repository = \"{text}\"\n[[job]]\njob = '{text}'")));
        let _ = Given::default().all(&git(&text));
        let _ = Given::default().all(&none().with(".git/config", text.as_str()));
        let _ = Given::default().all(&none().with(".git/config", bytes.clone()).with("ghcr-guide.toml", bytes.clone()));
        let user = git("gh:o/r").with_user_git_config("~/.gitconfig", bytes.clone());
        let _ = Given::default().all(&user.with(".git/refs/remotes/origin/HEAD", bytes));
        let _ = Given::default().ci(&[("GITHUB_REPOSITORY", &text), ("GITHUB_SERVER_URL", &text)]).all(&none());
    }

    #[test]
    fn what_is_accepted_is_visible_short_and_on_one_line(text in "\\PC{0,300}") {
        for (name, _) in overrides::givable() {
            let Ok(all) = Given::flags(&[("repo", "o/r"), (name, &text)]).all(&none()) else { continue };
            for entry in all.facts.entries() {
                prop_assert_eq!(ghcr_guide::facts::list::clean(&entry.text), entry.text.as_str());
                prop_assert!(entry.text.chars().count() <= 255);
            }
        }
    }

    #[test]
    fn a_password_in_an_address_is_never_shown(user in "[a-z]{1,8}", word in "[a-zA-Z0-9/:@!]{1,20}") {
        let password = format!("hunter2{word}hunter2");
        for host in ["github.com/o", "gitlab.com/o/r", "work/o/r", "github.com/o/r/x"] {
            let files = git(&format!("https://{user}:{password}@{host}"));
            let shown = format!("{:?}", Given::default().all(&files));
            prop_assert!(!shown.contains("hunter2"), "{}", shown);
        }
    }
}

#[test]
fn beside_an_image_a_chart_is_no_image() {
    let step = |run: &str| format!("      - run: {run}\n");
    let push = step("docker push ghcr.io/o/app:latest");
    let chart = step("helm push app-1.0.0.tgz oci://ghcr.io/o/charts");
    let facts = |steps: &str| {
        let text = format!("on: push\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n{steps}");
        let files = Memory::new().with(".github/workflows/ci.yml", text);
        let workflows = Given::flags(&[("repo", "o/app")]).facts(&files);
        workflows.images.iter().map(|image| image.value.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(facts(&format!("{chart}{push}")), ["ghcr.io/o/app"]);
    assert_eq!(facts(&chart), ["ghcr.io/o/charts/app"], "a repository of charts is about charts");
}
