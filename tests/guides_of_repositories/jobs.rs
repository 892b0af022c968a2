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
}
