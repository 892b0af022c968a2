//! `ghcr-guide explain`: every way to ask leads to the right entry, in every language.

#![cfg(feature = "cli")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "cli/program.rs"]
mod program;

use std::collections::BTreeSet;

use ghcr_guide::Engine;
use ghcr_guide::facts::Facts;
use ghcr_guide::guide::{Entry, EntryKind, Explained, everything};
use ghcr_guide::lookup::{Found, Lookup};
use ghcr_guide::render::{Format, Frame};
use program::{Folder, run};

fn find(lookup: &Lookup<'_>, question: &str) -> Found {
    lookup.find(question).unwrap()
}

/// What is shown in full.
fn shown(lookup: &Lookup<'_>, question: &str) -> Vec<String> {
    match find(lookup, question) {
        Found::Explained(Explained { shown, .. }, _) => {
            shown.iter().map(|entry| format!("{}/{}", entry.kind.as_str(), entry.id)).collect()
        }
        Found::Perhaps(_) => Vec::new(),
    }
}

#[test]
fn an_id_gives_its_entry_whatever_else_has_that_name() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    for kind in EntryKind::ALL {
        for id in kind.ids(&engine.catalog) {
            let shown = shown(&lookup, id);
            let first = EntryKind::ALL.into_iter().find(|kind| kind.ids(&engine.catalog).contains(&id)).unwrap();
            assert_eq!(shown.first(), Some(&format!("{}/{id}", first.as_str())), "{id}");
            assert!(shown.contains(&format!("{}/{id}", kind.as_str())), "{id}: {shown:?}");
            let spaced = self::shown(&lookup, &id.to_uppercase().replace('-', " "));
            assert!(shown.iter().all(|entry| spaced.contains(entry)), "{id}: {spaced:?}");
        }
    }
    assert_eq!(shown(&lookup, "connect-repository"), ["remedy/connect-repository", "label/connect-repository"]);
}

/// The ids that guides send readers to, in every language and form of a guide.
#[test]
fn the_commands_that_guides_name_lead_to_a_cause_remedy_or_myth() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    let mut ids: BTreeSet<String> = BTreeSet::new();
    let facts = Facts::default();
    for full in [false, true] {
        let shape = facts.shape(full);
        for (name, outline) in engine.catalog.guides.iter().filter(|(_, outline)| !outline.needs_cause()) {
            assert!(!outline.sections.is_empty());
            let guide = engine.guide(name, &shape).unwrap();
            let form = engine.form(&guide, "en", &shape, Format::Markdown, &Frame::default()).unwrap();
            let text = form.fill(&facts.values());
            let named = text.split("ghcr-guide explain ").skip(1);
            ids.extend(named.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect()));
        }
    }
    ids.retain(|id| !id.is_empty() && id != "ID");
    assert!(ids.len() > 20, "{ids:?}");
    for id in ids {
        let first = shown(&lookup, &id);
        let lead = ["cause/", "remedy/", "myth/"].map(|kind| format!("{kind}{id}"));
        assert!(first.first().is_some_and(|first| lead.contains(first)), "{id}: {first:?}");
    }
}

#[test]
fn a_text_on_the_screen_that_is_advice_too_is_shown_with_its_refutation() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    let mut both = 0;
    for (id, label) in &engine.catalog.labels {
        let speaks = |phrase: &String| phrase.eq_ignore_ascii_case(&label.text);
        for (myth, _) in engine.catalog.myths.iter().filter(|(_, myth)| myth.phrases.iter().any(speaks)) {
            assert_eq!(shown(&lookup, &label.text), [format!("label/{id}"), format!("myth/{myth}")]);
            both += 1;
        }
    }
    assert!(both >= 3);
    let folder = Folder::new();
    let found = run(&folder, &["explain", "Read and write permissions"]).out;
    assert!(found.contains("text on GitHub’s screen") && found.contains("This is what people advise"), "{found}");
}

#[test]
fn a_title_or_phrase_leads_to_its_entry_in_every_language() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    let shape = Facts::default().shape(true);
    let guide = everything(&engine.catalog, &shape);
    for lang in ["en", "ru", "zh"] {
        let form = engine.form(&guide, lang, &shape, Format::Markdown, &Frame::default()).unwrap();
        let text = form.fill(&Facts::default().values());
        let titles: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        let entries: Vec<Entry> = EntryKind::ALL
            .into_iter()
            .flat_map(|kind| kind.ids(&engine.catalog).into_iter().map(move |id| Entry::new(kind, id)))
            .collect();
        assert_eq!(titles.len(), entries.len(), "{lang}");
        for (entry, title) in entries.iter().zip(titles).filter(|(entry, _)| entry.kind != EntryKind::Label) {
            // Two entries can bear one title: what a check finds is what a cause is.
            let title = title.rsplit("</a>").next().unwrap().replace("**", "").replace('\\', "");
            let bearers = shown(&lookup, &title);
            let entry = format!("{}/{}", entry.kind.as_str(), entry.id);
            assert!(bearers.contains(&entry), "{lang}: {title}: {bearers:?}");
        }
        for id in engine.catalog.myths.keys() {
            let phrases = engine.locales.text(lang, &format!("myth-{id}-phrases"), &[]).unwrap();
            for phrase in phrases.lines() {
                assert_eq!(shown(&lookup, phrase).first(), Some(&format!("myth/{id}")), "{lang}: {phrase}");
            }
        }
    }
}

#[test]
fn other_words_find_the_advice_that_is_meant() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    for (question, myth) in [
        ("make the repo public", "make-repository-public"),
        ("wait about one hour", "wait-an-hour"),
        ("regenerating the tokens", "regenerate-token"),
        ("set the workflow permissions to read and write", "read-and-write-default"),
        ("log in as repository_owner", "login-as-repository-owner"),
        ("re-run the jobs after an edit of the yaml", "re-run-after-edit"),
        ("Dependabot cannot push", "dependabot-cannot-push"),
        ("Packages tab", "packages-tab-of-repository"),
        ("удаление permissions", "remove-permissions-block"),
        ("подождите один час", "wait-an-hour"),
        ("сделайте репозиторий публичным", "make-repository-public"),
        ("删除 permissions 块", "remove-permissions-block"),
        ("等一个小时再试", "wait-an-hour"),
        ("把仓库设为公开的", "make-repository-public"),
    ] {
        assert_eq!(shown(&lookup, question).first(), Some(&format!("myth/{myth}")), "{question}");
    }
}

/// Whether the answer shows or names an entry.
fn names(lookup: &Lookup<'_>, question: &str, id: &str) -> bool {
    match find(lookup, question) {
        Found::Explained(Explained { shown, near, causes, .. }, _) => {
            shown.iter().chain(&near).any(|entry| entry.id == id) || causes.iter().any(|cause| cause == id)
        }
        Found::Perhaps(near) => near.iter().any(|entry| entry.id == id),
    }
}

#[test]
fn slips_and_parts_of_names_are_understood() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    for (question, id) in [
        ("write_pakage", "package-not-granted-to-repo"),
        ("permision_denied", "package-not-granted-to-repo"),
        ("must be lower case", "lowercase-name"),
        ("package-not-granted", "package-not-granted-to-repo"),
        ("uppercase", "uppercase-name"),
        ("kaniko", "log-in-kaniko"),
        ("SSO", "pat-not-sso-authorized"),
        ("kubernetes", "kubernetes-pull-secret"),
        ("Manage actions", "manage-actions-access"),
        ("Connect repo", "connect-repository"),
        ("`write_package`", "package-not-granted-to-repo"),
        ("\"denied: permission_denied: write_package\"", "package-not-granted-to-repo"),
        ("«удалить permissions»", "remove-permissions-block"),
        ("ImagePullBackOff", "kubernetes-pull-secret"),
        ("ErrImagePull", "kubernetes-pull-secret"),
        ("no basic auth credentials", "legacy-docker-registry"),
        ("dial tcp 192.0.2.34:443: i/o timeout", "network-blocked"),
        ("429", "rate-limited"),
        ("403", "package-not-granted-to-repo"),
        ("404", "image-not-found"),
        ("401", "pat-expired-or-revoked"),
        ("重新生成一个令牌", "regenerate-token"),
    ] {
        assert!(names(&lookup, question, id), "{question}: {:?}", find(&lookup, question));
    }
}

#[test]
fn what_nobody_has_heard_of_is_not_explained() {
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    for question in ["hello world", "npm install fails", "4031", "привет", "你好", "`"] {
        assert!(matches!(find(&lookup, question), Found::Perhaps(_)), "{question}: {:?}", find(&lookup, question));
    }
}

/// What is found by words for a text that a program prints is said to be no more than that.
#[test]
fn a_text_that_is_not_known_is_answered_with_a_hedge() {
    let folder = Folder::new();
    let engine = Engine::built_in();
    let lookup = Lookup::new(&engine.catalog, &engine.locales);
    let hedged = |question: &str| matches!(find(&lookup, question), Found::Explained(Explained { alike: true, .. }, _));
    for text in [
        "denied: permission_denied requesting ghcr.io/octo-org/app",
        "unauthorized: not allowed at all ghcr.io/octo-org/app",
        "denied: installation forbidden to ghcr.io/octo-org/app:1",
    ] {
        assert!(hedged(text), "{text}: {:?}", find(&lookup, text));
    }
    for text in [
        "denied: permission_denied: write_package",
        "write_package",
        "docker system prune",
        "how do I make a package public",
        "connect-repository",
        "token expired",
        "why is my package private?",
    ] {
        assert!(!hedged(text), "{text}: {:?}", find(&lookup, text));
    }
    let hedge = "This text is none of those that are known.";
    let unknown = "denied: permission_denied requesting ghcr.io/octo-org/app";
    assert!(run(&folder, &["explain", unknown, "--lang", "en"]).out.contains(hedge));
    assert!(
        !run(&folder, &["explain", "denied: permission_denied: write_package", "--lang", "en"]).out.contains(hedge)
    );
    assert!(run(&folder, &["explain", unknown, "--lang", "ru"]).out.contains("Такого текста среди известных нет"));
}

#[test]
fn a_pasted_line_may_begin_with_hyphens() {
    let folder = Folder::new();
    for line in [
        "------ > exporting cache to registry",
        "--- FAIL: write_package",
        "- denied: permission_denied: write_package",
    ] {
        let found = run(&folder, &["explain", line, "--lang", "en"]);
        assert!(!found.err.contains("option"), "{line}: {}", found.err);
    }
    assert_eq!(run(&folder, &["explain", "- denied: permission_denied: write_package", "--lang", "ru"]).code, 0);
    assert_eq!(run(&folder, &["explain", "--nonsense"]).code, 2);
    assert!(run(&folder, &["explain", "--nonsense"]).err.contains("--nonsense"));
}

#[test]
fn what_another_service_printed_is_said_to_be_its() {
    let folder = Folder::new();
    let lines =
        "The push refers to repository [docker.io/octo-org/app]\ndenied: requested access to the resource is denied";
    let found = run(&folder, &["explain", lines]);
    assert!(found.out.contains("Docker Hub"), "{}{}", found.out, found.err);
    let own = run(&folder, &["explain", "denied: requested access to the resource is denied"]);
    assert!(!own.out.contains("another service"), "{}", own.out);
    // Its words may lead to entries of ours; whose line it is stands first. Where nothing of ours is like it, that is all.
    let expired = "Head \"https://registry-1.docker.io/v2/library/redis/manifests/alpine\": unauthorized: personal access token is expired";
    let found = run(&folder, &["explain", &format!("Error response from daemon: {expired}")]).out;
    assert!(found.contains("another service") && found.contains("Docker Hub"), "{found}");
    let compiler = run(&folder, &["explain", "error: could not compile `app`"]);
    assert_eq!(compiler.code, 0, "{}", compiler.err);
    assert!(compiler.out.contains("another service") && compiler.out.lines().count() < 12, "{}", compiler.out);
}

#[test]
fn everything_that_is_explained_is_in_the_language_asked_for() {
    let folder = Folder::new();
    let label = run(&folder, &["explain", "--ui-lang", "en", "--lang", "ru", "Write"]);
    assert!(label.out.contains("надпись на странице GitHub") && !label.out.contains("screen"), "{}", label.out);
    let list = run(&folder, &["explain", "--ui-lang", "en", "--lang", "ru"]);
    assert!(list.out.starts_with("Причины\n") && !list.out.contains("Causes"), "{}", list.out);
    let json = run(&folder, &["explain", "Write", "--format", "json"]);
    assert!(json.out.starts_with('{'), "{}", json.out);
}

#[test]
fn in_a_checkout_the_names_are_those_of_the_repository() {
    let folder = Folder::new();
    let plain = run(&folder, &["explain", "grant-actions-access", "--lang", "en"]).out;
    assert!(plain.contains("OWNER/REPO"), "{plain}");
    folder.write("ghcr-guide.toml", "repository = \"octo-org/app\"\n");
    let own = run(&folder, &["explain", "grant-actions-access", "--lang", "en"]).out;
    assert!(own.contains("octo-org/app") && !own.contains("OWNER/REPO"), "{own}");
}
