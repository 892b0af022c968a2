//! Workflows and actions of other repositories: what they are told is known.

use super::*;

#[test]
fn images_that_a_workflow_elsewhere_is_told_are_known() {
    let call = |with: &str| {
        format!(
            "name: CI\non: {ON_MAIN}\njobs:\n  build:\n    permissions: {{contents: read, packages: write}}\n    uses: octo-tools/flows/.github/workflows/image.yml@v2\n    with: {{{with}}}\n"
        )
    };
    let image = guide(&[("a.yml", &call("image: 'ghcr.io/${{ github.repository_owner }}/web:1'"))]);
    has(&image, &["- `ghcr.io/octo-org/web`", "docker pull ghcr.io/octo-org/web:1\n"]);
    let parts = guide(&[("a.yml", &call("registry: ghcr.io, repository: octo-org/tools, name: web"))]);
    has(&parts, &["- `ghcr.io/octo-org/tools/web`"]);
    let open = guide(&[("a.yml", &call("registry: ghcr.io, repository: '${{ github.repository_owner }}'"))]);
    has(&open, &["its name does not follow from the files"]);
}

#[test]
fn images_that_an_unknown_action_is_told_are_known() {
    let step = |with: &str| {
        format!(
            "      - name: Ship\n        uses: octo-tools/publish-image@v1\n        with: {{{with}, password: '${{{{ secrets.GITHUB_TOKEN }}}}'}}\n"
        )
    };
    let text = |with: &str| guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &step(with)))]);
    has(&text("images: 'ghcr.io/octo-org/web,ghcr.io/octo-org/api'"), &["- `ghcr.io/octo-org/web`", "- `ghcr.io/octo-org/api`"]);
    has(&text("registry: ghcr.io, repository: octo-org/web"), &["- `ghcr.io/octo-org/web`"]);
    has(&text("registry: ghcr.io, name: Ship it"), &["its name does not follow from the files"]);
}
