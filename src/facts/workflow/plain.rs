//! Whether a job does nothing but check out, build one image from the repository as it is, and push it.
//!
//! In: a job. Out: yes or no. A sample can take the place of such a job; of any other it would leave something out.

use super::model::{Job, Step};

/// What comes before a build without a part in what is built.
const AROUND: &[&str] = &[
    "actions/checkout",
    "docker/login-action",
    "docker/metadata-action",
    "docker/setup-buildx-action",
    "docker/setup-qemu-action",
];
/// The inputs of a build that say where it is pushed, how it is described, or how fast it is.
const INPUTS: &[&str] = &[
    "annotations",
    "builder",
    "cache-from",
    "cache-to",
    "context",
    "file",
    "labels",
    "load",
    "no-cache",
    "provenance",
    "pull",
    "push",
    "sbom",
    "tags",
];
/// How the lines of a script begin that prepare nothing.
const LINES: &[&str] = &["#", "docker ", "podman ", "buildah ", "set ", "fi", "if ", "else"];

impl Job {
    /// Whether a short sample could take its place.
    pub(super) fn is_plain(&self) -> bool {
        self.matrix.is_none() && !self.container && self.steps.iter().all(Step::is_plain)
    }
}

impl Step {
    fn is_plain(&self) -> bool {
        let Some(uses) = &self.uses else { return self.run.as_ref().is_none_or(|run| prepares_nothing(&run.text)) };
        let name = uses.text.split('@').next().unwrap_or_default();
        let is = |known: &&str| known.eq_ignore_ascii_case(name);
        if !is(&"docker/build-push-action") {
            return AROUND.iter().any(is);
        }
        let known = |key: &str| INPUTS.iter().any(|input| input.eq_ignore_ascii_case(key));
        self.with.iter().all(|(key, text)| {
            let folder = !matches!(key.text.as_str(), "context" | "file") || !text.text.contains("${{");
            known(&key.text) && folder
        })
    }
}

/// Whether a script writes no file that a build could take, as far as its lines say.
fn prepares_nothing(script: &str) -> bool {
    let joined = script.replace("\\\n", " ");
    joined.lines().map(str::trim).filter(|line| !line.is_empty()).all(|line| {
        let shown = ["echo ", "printf "].iter().any(|word| line.starts_with(word));
        let kept = !line.contains('>') || line.contains("GITHUB_");
        let piped = line.contains("| docker login") || line.contains("| podman login") || !line.contains('|');
        let assigned = line.split_once('=').is_some_and(|(name, _)| {
            let name = name.strip_prefix("export ").unwrap_or(name);
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        });
        shown && kept && piped || assigned || LINES.iter().any(|word| line.starts_with(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_prepare_are_told_from_those_that_ship() {
        assert!(prepares_nothing(
            "IMAGE=a\necho \"$T\" | docker login ghcr.io -u me --password-stdin\ndocker push \\\n  a"
        ));
        assert!(prepares_nothing("echo \"name=${GITHUB_REPOSITORY,,}\" >> \"$GITHUB_OUTPUT\""));
        assert!(!prepares_nothing("make dist\ndocker push a"));
        assert!(!prepares_nothing("echo FROM scratch > Dockerfile"));
    }
}
