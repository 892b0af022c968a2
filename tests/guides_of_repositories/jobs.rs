//! Jobs: each has the name that GitHub shows for it.

use super::*;

#[test]
fn a_called_job_has_the_name_that_github_shows() {
    let called = callee(WRITE);
    let call = |job: &str| {
        format!(
            "name: Release\non: {ON_MAIN}\njobs:\n  rel:\n{job}    permissions: {{contents: read, packages: write}}\n    uses: ./.github/workflows/callee.yml\n"
        )
    };
    let text = |job: &str| guide(&[("callee.yml", &called), ("release.yml", &call(job))]);
    has(&text("    name: Build the images\n"), &["as in `Build the images / image`"]);
    has(&text(""), &["as in `rel / image`", "`rel` in `.github/workflows/release.yml`"]);
    let matrix = "    strategy: {matrix: {arch: [amd64, arm64], variant: [prod]}}\n";
    has(&text(matrix), &["as in `rel (amd64, prod) / image`"]);
    has(&text(&format!("{matrix}    name: for ${{{{ matrix.arch }}}}\n")), &["as in `for amd64 / image`"]);
    has(&text("    name: of ${{ github.sha }}\n"), &["as in `of … / image`"]);
}

#[test]
fn a_file_that_does_more_than_the_sample_is_not_replaced_by_it() {
    let image = "ghcr.io/octo-org/app:1";
    let one = |on: &str, steps: &str| guide(&[("a.yml", &workflow("CI", on, WRITE, steps))]);
    let steps = login("GITHUB_TOKEN") + &push("Send", image);
    has(&one(ON_MAIN, &steps), &["Do not put it in place of yours"]);
    let bake = login("GITHUB_TOKEN") + "      - uses: docker/bake-action@v6\n        with: {push: true}\n";
    let hcl = "target \"default\" { tags = [\"ghcr.io/octo-org/app:1\"] }\n";
    let baked = guide(&[("a.yml", &workflow("CI", ON_MAIN, WRITE, &bake)), ("docker-bake.hcl", hcl)]);
    let two = steps.clone() + &push("More", "ghcr.io/octo-org/two:1");
    let beyond = [
        one("{workflow_call: {inputs: {tag: {type: string}}}}", &steps),
        one("{push: {tags: ['v*']}}", &steps),
        one(ON_MAIN, &two),
        baked,
        one(ON_MAIN, &("      - run: make dist\n".to_owned() + &steps)),
        one(ON_MAIN, &steps.replace("push: true,", "push: true, context: dist, build-args: A=1,")),
    ];
    for text in beyond {
        has(&text, &["so no sample of another workflow stands here", "- A login that names the registry"]);
        lacks(&text, &["Do not put it in place of yours", "```yaml\nname:", "Change the default for jobs"]);
    }
}

#[test]
fn legs_and_steps_have_names_without_expressions() {
    let of = |name: &str| {
        let steps = login("GITHUB_TOKEN") + &push("Send ${{ matrix.arch }}", "ghcr.io/octo-org/app:${{ matrix.arch }}");
        let matrix = format!("{WRITE}    strategy: {{matrix: {{arch: [amd64, arm64], os: [linux]}}}}\n{name}");
        guide(&[("a.yml", &workflow("CI", ON_MAIN, &matrix, &steps))])
    };
    let text = of("");
    has(&text, &["`image (…, linux)`", "`Send …`"]);
    lacks(&text, &["`Send ${{"]);
    has(&of("    name: Build ${{ matrix.arch }}\n"), &["the job `Build …`"]);
    let open = "    strategy: {matrix: {image: \"${{ fromJSON(vars.IMAGES) }}\"}}\n";
    let steps = login("GITHUB_TOKEN") + &push("Send", "ghcr.io/octo-org/app:1");
    let text = guide(&[("a.yml", &workflow("CI", ON_MAIN, &format!("{WRITE}{open}"), &steps))]);
    has(&text, &["`image (…)`"]);
    has(&of("    name: Build on ${{ matrix.os }}\n"), &["the job `Build on linux`"]);
}
