//! Reading the workflows of a small repository: the question is the same for every test.

use ghcr_guide::Engine;
use ghcr_guide::facts::action::Actions;
use ghcr_guide::facts::workflow::{Question, Report, read};
use ghcr_guide::source::Memory;

/// What is asked about a repository on GitHub whose default branch is `main`.
pub(crate) fn question<'a>(repository: &str, actions: &'a Actions) -> Question<'a> {
    let name = |(owner, name): (&str, &str)| (owner.to_owned(), name.to_owned());
    Question {
        repository: repository.trim().split_once('/').map(name),
        default_branch: Some("main".to_owned()),
        host: "github.com".to_owned(),
        registry: "ghcr.io".to_owned(),
        actions,
    }
}

/// What the workflows of the repository `octo-org/app` do that has these files.
#[allow(dead_code, reason = "one test has repositories of its own")]
pub(crate) fn report_of(files: &[(&str, &str)]) -> Report {
    let memory = files.iter().fold(Memory::new(), |memory, (path, text)| memory.with(path, *text));
    read(&memory, &question("octo-org/app", &Engine::built_in().actions()))
}
