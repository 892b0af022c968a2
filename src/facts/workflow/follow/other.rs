//! Scripts in other languages than that of the shell: whether one pushes, not what.
//!
//! In: the text of a file that a step runs. Out: whether it calls a program that pushes. Words are compared without what stands
//! between them, as programs are called by a list of words, by one text or by a library.

/// Calls that push, word by word.
const CALLS: &[&str] = &[
    "buildah push",
    "crane copy",
    "crane cp",
    "crane push",
    "docker push",
    "helm push",
    "images push",
    "imagetools create",
    "manifest push",
    "oras cp",
    "oras push",
    "podman push",
    "regctl image copy",
    "skopeo copy",
];

/// Whether a script calls a program that pushes.
pub(in super::super) fn pushes(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    let plain = format!(" {} ", words.collect::<Vec<_>>().join(" ").to_ascii_lowercase());
    CALLS.iter().any(|call| plain.contains(&format!(" {call} ")))
}

#[cfg(test)]
mod tests {
    use super::pushes;

    #[test]
    fn calls_are_seen_in_any_spelling() {
        for text in ["run(['docker', 'buildx', 'imagetools', 'create', '-t', x])", "exec(`docker push ${x}`)"] {
            assert!(pushes(text), "{text}");
        }
        assert!(!pushes("print('docker pushes')") && !pushes("docker('build')"));
    }
}
