//! Charts and other artifacts beside images, and errors that are named first.

use super::*;

const ARTIFACTS: &str = "      - name: Chart\n        run: helm push app-1.0.0.tgz oci://ghcr.io/octo-org/charts\n      \
    - name: Manifests\n        run: flux push artifact oci://ghcr.io/octo-org/manifests:1.0.0 --path=. --source=x --revision=y\n";

#[test]
fn every_package_is_listed_with_what_pushes_it() {
    let steps = login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:latest") + ARTIFACTS;
    let guide = guide(&[("ci.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(
        &guide,
        &[
            "- `ghcr.io/octo-org/app`, an image",
            "- `ghcr.io/octo-org/charts/app`, a Helm chart",
            "- `ghcr.io/octo-org/manifests`, an artifact of Flux",
            "https://github.com/orgs/octo-org/packages/container/package/charts%2Fapp)",
            "https://github.com/orgs/octo-org/packages/container/manifests/settings)",
            "| `helm`                     | `Chart`",
            "| `docker/build-push-action` | `Send`",
            "In the step `Send`, look for the end of the upload",
            "In the step `Chart`, look for the digest",
            "In the step `Manifests`, look for the digest",
            "For `ghcr.io/octo-org/charts/app`, open",
        ],
    );
    lacks(&guide, &["It covers this image", "docker pull ghcr.io/octo-org/charts", "`Chart`, look for the end"]);
}

#[test]
fn a_repository_of_charts_pulls_charts() {
    let steps = login("GITHUB_TOKEN")
        + "      - name: Chart\n        run: helm push app-1.0.0.tgz oci://ghcr.io/octo-org/charts\n";
    let guide = guide(&[("ci.yml", &workflow("CI", ON_MAIN, WRITE, &steps))]);
    has(
        &guide,
        &["- `ghcr.io/octo-org/charts/app`, a Helm chart", "helm pull oci://ghcr.io/octo-org/charts/app --version"],
    );
    lacks(&guide, &["docker pull", "podman pull"]);
}

#[test]
fn an_image_alone_is_no_list_of_packages() {
    let guide = guide(&[("ci.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:latest"))]);
    has(&guide, &["It covers this image:\n\n- `ghcr.io/octo-org/app`\n"]);
    lacks(&guide, &["Pushed by", ", an image"]);
}

#[test]
fn the_steps_of_a_workflow_elsewhere_are_not_called_by_its_name() {
    let text = "name: CI\non: {push: {branches: [main]}}\njobs:\n  image:\n    permissions: {packages: write}\n    \
        uses: docker/github-builder/.github/workflows/build.yml@v1\n    with:\n      push: true\n      \
        meta-images: ghcr.io/octo-org/app\n      meta-tags: type=edge\n    secrets:\n      registry-auths: |\n        \
        - registry: ghcr.io\n          username: x\n          password: ${{ secrets.GITHUB_TOKEN }}\n";
    let guide = guide(&[("ci.yml", text)]);
    has(
        &guide,
        &[
            "in a step of `docker/github-builder/.github/workflows/build.yml@v1`",
            "The steps are those of `docker/github-builder",
        ],
    );
    lacks(&guide, &["| `docker/github-builder/.github/workflows/build.yml@v1` |"]);
}

#[test]
fn errors_stand_before_anything_else() {
    let mut facts = facts(&[("ci.yml", &plain("CI", "", "ghcr.io/octo-org/app:latest"))]);
    let check =
        ghcr_guide::diagnosis::checks::CHECKS.iter().find(|check| check.id == "missing-packages-write").unwrap();
    let error = Defect { check: check.id, cause: check.causes.first().copied(), fixable: check.fixable };
    facts.add_defect(error, ".github/workflows/ci.yml:7");
    for lang in ["en", "ru", "zh"] {
        let shape = facts.shape(false);
        let guide = engine().guide("setup", &shape).unwrap();
        let text = engine().form(&guide, lang, &shape, Format::Markdown, &Frame::default()).unwrap();
        let text = text.fill(&facts.values());
        let (_, after) = text.split_once("<a id=\"about\"></a>").unwrap();
        let before = after.split_once("TAG").unwrap().0;
        has(
            before,
            &[
                "> [!WARNING]",
                "`.github/workflows/ci.yml:7`",
                "`ghcr-guide check --fix`",
                "permissions-block-omits-packages",
            ],
        );
    }
}

#[test]
fn where_a_secret_logs_in_the_first_gate_is_about_that() {
    let secret = guide(&[(
        "ci.yml",
        &workflow("CI", ON_MAIN, WRITE, &(login("CR_PAT") + &push("Send", "ghcr.io/octo-org/app:1"))),
    )]);
    has(&secret, &["May the token in `CR_PAT` write packages?", "no `permissions` block has any influence"]);
    lacks(&secret, &["May the token of this job write packages?"]);
    let token = guide(&[("ci.yml", &plain("CI", WRITE, "ghcr.io/octo-org/app:1"))]);
    has(&token, &["May the token of this job write packages?"]);
    lacks(&token, &["takes the place of the job’s token"]);
}

#[test]
fn a_file_that_nobody_has_is_neither_linked_nor_compared() {
    let tests = "name: Tests\non: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n";
    let text = guide(&[("t.yml", tests)]);
    has(&text, &["No workflow that pushes is known here.", "May the token of the job that pushes write packages?"]);
    lacks(
        &text,
        &[
            "blob/HEAD/.github/workflows/WORKFLOW_FILE",
            "Compare `.github/workflows/WORKFLOW_FILE`",
            "Credential: not found",
        ],
    );
}

/// Where the causes have sections, their names are links; a page without them names the commands.
#[test]
fn names_of_causes_are_said_to_lead_on_only_where_they_do() {
    let files = plain("CI", WRITE, "ghcr.io/octo-org/app:1");
    let command = "shows the cause, and `ghcr-guide --guide fix --cause ID`";
    let (short, full) = (guide(&[("a.yml", &files)]), full_guide(&[("a.yml", &files)]));
    has(&short, &[command, "A whole line of a log works too"]);
    has(&full, &["With a whole line of the log,"]);
    lacks(&full, &[command, "A name in code leads to more"]);
}

/// The kind of an account that owns only an image is asked for by a command, and the command is explained.
#[test]
fn the_command_that_asks_who_owns_an_image_is_explained_wherever_it_stands() {
    let (own, other) = (plain("CI", WRITE, "ghcr.io/octo-org/app:1"), plain("CI", WRITE, "ghcr.io/other-org/app:1"));
    let command = "owner=$(gh api /users/other-org";
    let sentence = "The command that begins with `owner=` asks whether the owner is";
    let text = guide_named("verify", &[("a.yml", &other)]);
    has(&text, &[command, sentence]);
    assert_eq!(text.matches(sentence).count(), 1);
    lacks(&guide_named("verify", &[("a.yml", &own)]), &["owner=$(", sentence]);
}

/// What follows from the files of an open name stands in the place of a placeholder.
#[test]
fn the_owner_of_an_open_name_is_told_where_it_is_known() {
    let step = |name: &str| push("Send", &format!("ghcr.io/{name}:1"));
    let guide_of = |steps: &str| guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &(login("GITHUB_TOKEN") + steps)))]);
    let text = guide_of(&step("octo-org/${{ vars.NAME }}"));
    has(&text, &["`ghcr.io/octo-org/IMAGE_NAME`", "docker pull ghcr.io/octo-org/IMAGE_NAME:"]);
    lacks(&text, &["ghcr.io/OWNER/IMAGE_NAME"]);
    let text = guide_of(&step("monalisa/${{ vars.NAME }}"));
    has(&text, &["docker pull ghcr.io/monalisa/IMAGE_NAME:"]);
    // Two owners, or one that is open, are told by none.
    for other in ["monalisa/${{ vars.OTHER }}", "${{ vars.OTHER }}"] {
        has(&guide_of(&(step("octo-org/${{ vars.NAME }}") + &step(other))), &["docker pull ghcr.io/OWNER/IMAGE_NAME:"]);
    }
}
