//! Tokens: what only matters for one kind is not said of the other.

use super::*;

#[test]
fn for_a_personal_token_the_role_of_its_account_counts() {
    let files =
        |secret: &str| workflow("CI", ON_MAIN, WRITE, &(login(secret) + &push("Send", "ghcr.io/octo-org/app:1")));
    let own = files("PUSH_TOKEN");
    let text = guide(&[("a.yml", &own)]);
    has(&text, &["the account that owns the token in `PUSH_TOKEN` write", "id=\"invite-package-writer\""]);
    lacks(&text, &["id=\"grant-actions-access\"", "Does the package let this repository write?"]);
    assert!(ruled_out(&[("a.yml", &own)]).contains("package-not-granted-to-repo"));
    let built_in = files("GITHUB_TOKEN");
    let text = guide(&[("a.yml", &built_in)]);
    has(&text, &["Does the package let this repository write?", "id=\"grant-actions-access\""]);
    lacks(&text, &["id=\"invite-package-writer\""]);
    assert!(!ruled_out(&[("a.yml", &built_in)]).contains("package-not-granted-to-repo"));
    let both = guide(&[("a.yml", &own), ("b.yml", &built_in)]);
    has(&both, &["Does the package let this repository write?"]);
}

#[test]
fn the_first_step_at_a_limit_is_no_change_of_a_host_that_nobody_uses() {
    let text = guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]);
    let row = text.lines().find(|line| line.contains("`storage-quota`")).unwrap();
    assert!(!row.contains("replace-legacy-registry"), "{row}");
}
