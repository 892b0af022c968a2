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
