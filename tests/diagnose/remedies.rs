//! The first step of an answer suits the place, the program and what was being done.

use super::answers::text;
use super::read;

/// The part of an answer with the first step.
fn first_step(log: &str) -> String {
    let answer = text(&read(log));
    let start = answer.find("First step:").unwrap();
    let end = answer[start..].find("What else it may be:").map_or(answer.len(), |end| start + end);
    answer[start..end].to_owned()
}

const REFUSED: &str = "unauthorized: unauthenticated: User cannot be authenticated with the token provided.";

#[test]
fn after_a_push_from_a_machine_the_token_can_push() {
    let push = first_step(&format!(
        "anna@host:~/src$ docker push ghcr.io/octo-org/app:1\nThe push refers to repository [ghcr.io/octo-org/app]\n{REFUSED}\n"
    ));
    assert!(push.contains("scopes=write:packages"), "{push}");
    let pull = first_step(&format!(
        "anna@host:~/src$ docker pull ghcr.io/octo-org/app:1\nError response from daemon: Head \"https://ghcr.io/v2/octo-org/app/manifests/1\": {REFUSED}\n"
    ));
    assert!(pull.contains("scopes=read:packages"), "{pull}");
    assert!(!push.contains("GITHUB_TOKEN") && !pull.contains("GITHUB_TOKEN"), "{push}\n{pull}");
}

#[test]
fn the_program_that_was_refused_gets_its_own_remedy_first() {
    let kaniko = first_step(&format!(
        "error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for \"ghcr.io/octo-org/app:main\": POST https://ghcr.io/v2/octo-org/app/blobs/uploads/: UNAUTHORIZED: {REFUSED}\n"
    ));
    assert!(kaniko.contains("KANIKO_IMAGE"), "{kaniko}");
}

/// What cures comes first, and not only the page on which it is done.
#[test]
fn a_first_step_that_opens_a_page_says_what_to_do_there() {
    let grant =
        first_step("ERROR: failed to push ghcr.io/octo-org/app:main: denied: permission_denied: write_package\n");
    assert!(grant.starts_with("First step: Let the repository write to the package"), "{grant}");
    assert!(grant.contains("Add repository") && grant.contains("Role → Write"), "{grant}");
    assert!(!grant.contains("Re-run all jobs"), "{grant}");
    let edit = first_step("ERROR: denied: installation not allowed to Write organization package\n");
    assert!(edit.contains("1. ") && !edit.contains("2. "), "{edit}");
}

#[test]
fn cosign_behind_a_login_of_helm_gets_the_login_of_docker() {
    let sign = first_step(
        "##[group]Run cosign sign --yes ghcr.io/octo-org/app@sha256:3f1c\n##[endgroup]\nError: signing [ghcr.io/octo-org/app@sha256:3f1c]: accessing entity: GET https://ghcr.io/token?scope=repository%3Aocto-org%2Fapp%3Apull&service=ghcr.io: UNAUTHORIZED: authentication required\n##[error]Process completed with exit code 1.\n",
    );
    assert!(sign.contains("docker/login-action") && !sign.contains("crane auth login"), "{sign}");
}
