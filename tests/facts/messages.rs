//! Every error has a message, and every message uses only what its error has.

use std::collections::{BTreeMap, BTreeSet};

use ghcr_guide::facts::{FactError, Problem, ValueError};
use ghcr_guide::source::SourceError;

/// One error of each kind, for the messages.
fn one_of_each() -> Vec<FactError> {
    let text = String::new;
    let values = [
        ValueError::Empty,
        ValueError::Token,
        ValueError::RepositoryForm,
        ValueError::RepositoryAddress { suggestion: text() },
        ValueError::Owner,
        ValueError::RepositoryName,
        ValueError::Host,
        ValueError::HostAddress { suggestion: text() },
        ValueError::Image,
        ValueError::ImageCapitals { suggestion: text() },
        ValueError::ImageTag { suggestion: text() },
        ValueError::ImageRegistry { registry: text() },
        ValueError::Tag,
        ValueError::Branch,
        ValueError::Secret,
        ValueError::SecretReserved,
        ValueError::SecretExpression { suggestion: text() },
        ValueError::WorkflowFile,
        ValueError::Word { allowed: vec![] },
    ];
    let sources = [
        SourceError::NoFolder { place: text() },
        SourceError::TooLarge { place: text(), max: 1 },
        SourceError::NotAFile { place: text() },
        SourceError::Outside { place: text() },
        SourceError::BrokenGitLink { place: text() },
        SourceError::Unreadable { place: text(), kind: text() },
    ];
    let others = [
        Problem::UnknownFact { allowed: vec![] },
        Problem::NoRepository,
        Problem::SeveralRemotes { remotes: vec![] },
        Problem::GitConfig { line: 1 },
        Problem::GitAddress,
        Problem::GitLocal,
        Problem::GitPath,
        Problem::NotGitHub { host: text() },
        Problem::HostAlias { host: text() },
        Problem::ConfigTwice { first: text(), second: text() },
        Problem::ConfigEncoding,
        Problem::ConfigSyntax { detail: text() },
        Problem::ConfigKey { allowed: vec![] },
        Problem::ConfigType { expected: "" },
        Problem::ConfigMissing { key: "" },
        Problem::TooMany { max: 1 },
    ];
    let values = values.into_iter().map(Problem::Value);
    let problems = values.chain(sources.into_iter().map(Problem::Source)).chain(others);
    problems.map(|problem| FactError::new(problem, None, "", "")).collect()
}

#[test]
fn every_error_has_a_message_that_uses_only_its_arguments() {
    let errors = one_of_each();
    let codes: Vec<_> = errors.iter().map(FactError::code).collect();
    assert_eq!(codes, Problem::codes());
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/errors.ftl")).unwrap();
    let messages: BTreeMap<_, _> =
        text.lines().filter_map(|line| line.strip_prefix("error-")?.split_once(" = ")).collect();
    assert_eq!(messages.keys().copied().collect::<BTreeSet<_>>(), codes.iter().copied().collect());
    for error in errors {
        let args: Vec<_> = error.args().into_iter().map(|(name, _)| name).collect();
        for used in messages[error.code()].split("{ $").skip(1) {
            let name = used.split(' ').next().unwrap();
            assert!(args.contains(&name), "{}: {name}", error.code());
        }
    }
}
