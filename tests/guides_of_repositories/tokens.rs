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
fn jobs_with_different_credentials_are_both_spoken_of() {
    let files =
        |secret: &str| workflow("CI", ON_MAIN, WRITE, &(login(secret) + &push("Send", "ghcr.io/octo-org/app:1")));
    let (own, built_in) = (files("PUSH_TOKEN"), files("GITHUB_TOKEN"));
    for order in [[("a.yml", &own), ("b.yml", &built_in)], [("a.yml", &built_in), ("b.yml", &own)]] {
        let order: Vec<(&str, &str)> = order.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let stored = order.iter().find(|(_, text)| text.contains("PUSH_TOKEN")).unwrap().0;
        let text = guide(&order);
        let job = format!("- `image` in `.github/workflows/{stored}`");
        has(&text, &["May the token of this job write packages?", "Where a login uses `PUSH_TOKEN`", &job]);
        has(&text, &["the first of them `PUSH_TOKEN`", "The token in `PUSH_TOKEN` writes where its owner may write"]);
        lacks(&text, &["There is nothing to store", "Credential: the login uses", "pat-fallback-shadows-token"]);
    }
    let text = guide(&[("a.yml", &built_in)]);
    lacks(&text, &["Where a login uses", "These jobs log in without"]);
}

#[test]
fn the_first_step_at_a_limit_is_no_change_of_a_host_that_nobody_uses() {
    let text = guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]);
    let row = text.lines().find(|line| line.contains("`storage-quota`")).unwrap();
    assert!(!row.contains("replace-legacy-registry"), "{row}");
}
