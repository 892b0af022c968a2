//! Which registry or service a line of a log speaks of.
//!
//! In: a line. Out: the hosts of its addresses and image references, in order. A name that can be anything else, such as a path
//! or a module of a programming language, is none.

/// Hosts that stand in addresses of pages and modules, and are no registry.
const NEUTRAL: &[&str] = &[
    "github.com",
    "docs.github.com",
    "api.github.com",
    "raw.githubusercontent.com",
    "docs.docker.com",
    "golang.org",
    "google.golang.org",
    "gopkg.in",
    "k8s.io",
    "sigs.k8s.io",
];

/// The hosts that a line names, in lower case and in order. `known` says which names count even without a path behind them.
pub(super) fn hosts(line: &str, known: impl Fn(&str) -> bool) -> Vec<String> {
    let separators = |c: char| c.is_whitespace() || "\"'`()[]{}<>,;=|\\".contains(c);
    let mut out: Vec<String> = Vec::new();
    for token in line.split(separators).filter(|token| token.len() < 1000) {
        if let Some(host) = host(token, &known).filter(|host| !out.contains(host)) {
            out.push(host);
        }
    }
    out
}

fn host(token: &str, known: &impl Fn(&str) -> bool) -> Option<String> {
    let (scheme, rest) = token.split_once("://").map_or((None, token), |(scheme, rest)| (Some(scheme), rest));
    if scheme.is_some_and(|scheme| !["http", "https", "oci", "docker", "http+docker"].contains(&scheme)) {
        return None;
    }
    // Credentials may stand in front of the host of an address.
    let rest = if scheme.is_some() {
        rest.rsplit_once('@').map_or(rest, |(head, tail)| if head.contains('/') { rest } else { tail })
    } else {
        rest
    };
    let (first, path) = rest.split_once('/').map_or((rest, None), |(first, path)| (first, Some(path)));
    let name = first.split(':').next().unwrap_or(first).trim_end_matches('.').to_lowercase();
    if !is_domain(&name) || NEUTRAL.contains(&name.as_str()) {
        return None;
    }
    let certain = scheme.is_some() || known(&name);
    (certain || path.is_some_and(is_image_path)).then_some(name)
}

/// Whether a name has the form of a host: labels with dots between them, the last one of letters.
fn is_domain(name: &str) -> bool {
    let labels: Vec<&str> = name.split('.').collect();
    let label = |label: &&str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let last = labels.last().copied().unwrap_or_default();
    labels.len() >= 2 && labels.iter().all(label) && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic())
}

/// Whether what follows a host can be an image: components in lower case, with a tag or a digest.
fn is_image_path(path: &str) -> bool {
    let name = path.split(['@', ':']).next().unwrap_or(path);
    let tagged = path.len() > name.len();
    let component = |c: &str| {
        !c.is_empty() && c.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
    };
    tagged && name.split('/').all(component)
}

#[cfg(test)]
mod tests {
    use super::hosts;

    fn found(line: &str) -> Vec<String> {
        hosts(line, |name| name == "ghcr.io")
    }

    #[test]
    fn addresses_references_and_known_names_count() {
        assert_eq!(found(r#"Head "https://ghcr.io/v2/octo-org/app/manifests/1": denied"#), ["ghcr.io"]);
        assert_eq!(found("failed to push quay.io/octo-org/app:1: unauthorized"), ["quay.io"]);
        assert_eq!(found("Logging into ghcr.io..."), ["ghcr.io"]);
        assert_eq!(found("image=docker.io/ghcr.io/octo-org/app:main"), ["docker.io"]);
        assert_eq!(found("dial tcp: lookup ghcr.io: no such host"), ["ghcr.io"]);
    }

    #[test]
    fn paths_and_modules_are_no_hosts() {
        assert!(found("/home/runner/work/app/Dockerfile.prod: not found").is_empty());
        assert!(found("import github.com/octo-org/app/v2 in main.go:12").is_empty());
        assert!(found("build/Microsoft.NET.Build.Containers.targets(116,9): error").is_empty());
    }
}
