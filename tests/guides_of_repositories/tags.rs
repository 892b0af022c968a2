//! Tags: each image is named with its own, and only with one that can be pulled.

use super::*;

#[test]
fn a_command_names_an_image_with_a_tag_of_that_image() {
    let steps = login("GITHUB_TOKEN")
        + &push("One", "ghcr.io/octo-org/one:${{ github.sha }}")
        + &push("Two", "ghcr.io/octo-org/two:v1.34.1");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(&text, &["docker pull ghcr.io/octo-org/one:TAG\n", "docker pull ghcr.io/octo-org/two:v1.34.1\n"]);
    lacks(&text, &["one:v1.34.1"]);
}

#[test]
fn the_tag_of_a_command_is_that_of_the_whole_image() {
    let steps = login("GITHUB_TOKEN") + &push("Parts", "ghcr.io/octo-org/app:1-amd64,ghcr.io/octo-org/app:1");
    has(&guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]), &["docker pull ghcr.io/octo-org/app:1\n"]);
    let only = plain("CI", WRITE, "ghcr.io/octo-org/app:1-arm64");
    has(&guide(&[("a.yml", &only)]), &["docker pull ghcr.io/octo-org/app:1-arm64\n"]);
}

#[test]
fn what_only_a_run_works_out_is_said_and_not_shown_in_pieces() {
    let script =
        "      - name: Send\n        run: docker push \"ghcr.io/octo-org/app:$(git describe --tags | cut -c2-)\"\n";
    let steps = login("GITHUB_TOKEN") + script;
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(&text, &["only a run works them out", "docker pull ghcr.io/octo-org/app:TAG\n"]);
    lacks(&text, &["$(cut", "$(git"]);
    let beside = steps + &push("Again", "ghcr.io/octo-org/app:stable");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &beside))]);
    has(&text, &["`stable`<br>others, which only a run works out", "docker pull ghcr.io/octo-org/app:stable\n"]);
    lacks(&text, &["$(cut", "$(git"]);
}

#[test]
fn what_a_step_prints_is_called_by_the_expression_of_the_file() {
    let script = "      - id: t\n        run: |\n          echo \"tag=$(git describe --tags | cut -c2-)\" >> \"$GITHUB_OUTPUT\"\n";
    let steps = login("GITHUB_TOKEN") + script + &push("Send", "ghcr.io/octo-org/app:${{ steps.t.outputs.tag }}");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(&text, &["| `${{ steps.t.outputs.tag }}`", "docker pull ghcr.io/octo-org/app:TAG\n"]);
    lacks(&text, &["$(cut", "$(git"]);
}

#[test]
fn a_template_stands_as_it_is_written() {
    let file = workflow(
        "CI",
        "{push: {tags: ['v*']}}",
        WRITE,
        &(login("GITHUB_TOKEN") + "      - uses: goreleaser/goreleaser-action@v6\n        with: {args: release}\n"),
    );
    let config = "version: 2\ndockers:\n  - image_templates: ['ghcr.io/octo-org/app:{{ .Tag }}-amd64']\n";
    has(&guide(&[("a.yml", &file), (".goreleaser.yaml", config)]), &["`{{ .Tag }}-amd64`"]);
}
