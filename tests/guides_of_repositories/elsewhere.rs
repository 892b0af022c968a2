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
    has(
        &text("images: 'ghcr.io/octo-org/web,ghcr.io/octo-org/api'"),
        &["- `ghcr.io/octo-org/web`", "- `ghcr.io/octo-org/api`"],
    );
    has(&text("registry: ghcr.io, repository: octo-org/web"), &["- `ghcr.io/octo-org/web`"]);
    has(&text("registry: ghcr.io, name: Ship it"), &["its name does not follow from the files"]);
}

#[test]
fn a_file_that_cannot_be_read_is_named_at_the_top() {
    let broken = "name: Push\non: push\njobs:\n  a: [\n  b: }\n";
    for lang in ["en", "ru", "zh"] {
        let text = guide_in(lang, &[("push.yml", broken)]);
        let at = text.find("- `.github/workflows/push.yml`").unwrap();
        assert!(at < text.find("ghcr.io/octo-org/app").unwrap(), "{text}");
        assert!(text.contains("[!WARNING]"), "{text}");
    }
    lacks(&guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]), &["could not be read"]);
}

#[test]
fn a_link_to_a_file_works_without_the_name_of_the_branch() {
    let text = guide(&[("a.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]);
    has(&text, &["/octo-org/app/blob/HEAD/.github/workflows/a.yml"]);
    lacks(&text, &["DEFAULT_BRANCH/", "--owner-kind"]);
}

#[test]
fn a_guide_says_how_two_links_become_one() {
    let given = [Override::flag("repo", "octo-org/app")];
    let facts = gather(&Memory::new(), &given, &BTreeMap::new(), &engine().actions()).unwrap().facts;
    let shape = facts.shape(false);
    let guide = engine().guide("setup", &shape).unwrap();
    let form = engine().form(&guide, "en", &shape, Format::Markdown, &Frame::default()).unwrap();
    has(&form.fill(&facts.values()), &["`ghcr-guide --owner-kind user` or"]);
}
