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
        let other = order.iter().find(|(_, text)| !text.contains("PUSH_TOKEN")).unwrap().0;
        let job = format!("- `image` in `.github/workflows/{stored}`: the secret `PUSH_TOKEN`\n");
        let token = format!("- `image` in `.github/workflows/{other}`: `GITHUB_TOKEN`\n");
        has(&text, &["May the token of this job write packages?", "Where a login uses a stored secret", &job, &token]);
        has(&text, &["A token in a stored secret writes where its owner may write"]);
        lacks(&text, &["Credential: the login uses", "pat-fallback-shadows-token"]);
    }
    let text = guide(&[("a.yml", &built_in)]);
    lacks(&text, &["Where a login uses", "The jobs log in with:"]);
}

#[test]
fn each_job_is_told_with_its_own_secret() {
    let files =
        |secret: &str| workflow("CI", ON_MAIN, WRITE, &(login(secret) + &push("Send", "ghcr.io/octo-org/app:1")));
    let (one, two, same) = (files("ONE_PAT"), files("TWO_PAT"), files("one_pat"));
    let text = guide(&[("a.yml", &one), ("b.yml", &two)]);
    has(&text, &["different secrets", "`.github/workflows/a.yml`: the secret `ONE_PAT`\n"]);
    has(&text, &["`.github/workflows/b.yml`: the secret `TWO_PAT`\n", "May the token in the job’s secret write"]);
    lacks(&text, &["the token in `ONE_PAT`", "Credential: the login uses"]);
    // What is done with a secret is said for each of them; the job says which one it is.
    let tokens = guide_named("tokens", &[("a.yml", &one), ("b.yml", &two)]);
    has(&tokens, &["gh secret set ONE_PAT ", "gh secret set TWO_PAT ", "If the token is for the login of the job"]);
    has(&tokens, &["password: ${{ secrets.ONE_PAT }}", "password: ${{ secrets.TWO_PAT }}"]);
    // Two jobs with one secret, however its name is written, are as good as one.
    let text = guide(&[("a.yml", &one), ("b.yml", &same)]);
    has(&text, &["Credential: the login uses the secret `ONE_PAT`", "May the token in `ONE_PAT` write"]);
    lacks(&text, &["The jobs log in with:"]);
    let tokens = guide_named("tokens", &[("a.yml", &one), ("b.yml", &same)]);
    assert_eq!(tokens.matches("gh secret set ONE_PAT ").count(), 1, "{tokens}");
    lacks(&tokens, &["one_pat", "If the token is for the login of the job"]);
}

#[test]
fn a_fallback_counts_for_its_own_job() {
    let files =
        |secret: &str| workflow("CI", ON_MAIN, WRITE, &(login(secret) + &push("Send", "ghcr.io/octo-org/app:1")));
    let (either, built_in, own) = (files("ONE_PAT || secrets.GITHUB_TOKEN"), files("GITHUB_TOKEN"), files("TWO_PAT"));
    let text = guide(&[("a.yml", &either), ("b.yml", &built_in)]);
    let line = "`.github/workflows/a.yml`: the secret `ONE_PAT`, and `GITHUB_TOKEN` only if that is empty\n";
    has(&text, &[line, "`.github/workflows/b.yml`: `GITHUB_TOKEN`\n", "pat-fallback-shadows-token"]);
    lacks(&text, &["Credential: the login uses"]);
    // Only the secret that has a fallback is deleted when the fallback goes.
    let tokens = guide_named("tokens", &[("a.yml", &either), ("b.yml", &own)]);
    has(&tokens, &["look for a secret `ONE_PAT`", "Choose one credential instead of two"]);
    lacks(&tokens, &["look for a secret `TWO_PAT`"]);
    let tokens = guide_named("tokens", &[("a.yml", &own), ("b.yml", &built_in)]);
    lacks(&tokens, &["Choose one credential instead of two"]);
    assert!(ruled_out(&[("a.yml", &own), ("b.yml", &built_in)]).contains("pat-fallback-shadows-token"));
    assert!(!ruled_out(&[("a.yml", &either), ("b.yml", &built_in)]).contains("pat-fallback-shadows-token"));
}

#[test]
fn a_secret_is_deleted_after_the_push_was_seen_to_work() {
    let file = workflow(
        "CI",
        ON_MAIN,
        WRITE,
        &(login("ONE_PAT || secrets.GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:1")),
    );
    let tokens = guide_named("tokens", &[("a.yml", &file)]);
    let section = tokens.split("id=\"remove-fallback-secret\"").nth(1).unwrap();
    let at = |text: &str| section.find(text).unwrap_or_else(|| panic!("missing: {text}\n{section}"));
    let order =
        [at("git add"), at("GITHUB_TOKEN Permissions"), at("pushing manifest for"), at("gh secret delete ONE_PAT")];
    assert!(order.is_sorted() && order[3] < at("gh secret list"), "{section}");
}

#[test]
fn the_first_step_at_a_limit_is_no_change_of_a_host_that_nobody_uses() {
    let text = guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]);
    let row = text.lines().find(|line| line.contains("`storage-quota`")).unwrap();
    assert!(!row.contains("replace-legacy-registry"), "{row}");
}
