//! Which registry or service a line of a log speaks of.
//!
//! In: a line. Out: the hosts of its addresses and image references, in order. A name that can be anything else, such as a path
//! or a module of a programming language, is none. An image without a host is Docker Hub's; [`unqualified`] finds those that
//! stand where only an image can stand.

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
    let mut before = "";
    for token in line.split(separators).filter(|token| token.len() < 1000) {
        // Where a layer may be mounted from says nothing of who is asked.
        let origin = before.ends_with("&origin") || before.ends_with("?origin");
        before = token;
        if origin {
            continue;
        }
        if let Some(host) = host(token, &known).filter(|host| !out.contains(host)) {
            out.push(host);
        }
    }
    if let Some(host) = of_token(line).filter(|host| !out.contains(host)) {
        out.push(host);
    }
    if let Some(host) = of_image(line).filter(|host| !out.contains(host)) {
        out.push(host);
    }
    if let Some(host) = of_place(line).filter(|host| !out.contains(host)) {
        out.push(host);
    }
    out
}

/// The host at which a client says something lies or goes: `exists in registry.example.com/app`.
fn of_place(line: &str) -> Option<String> {
    let lower = line.to_lowercase();
    let rest = PLACES.iter().find_map(|before| lower.split_once(before)).map(|(_, rest)| rest);
    let read = || {
        let (_, rest) = lower.split_once("reading manifest ")?;
        rest.split_once(" in ").filter(|(tag, _)| !tag.contains(' ')).map(|(_, rest)| rest)
    };
    let name = rest.or_else(read)?.split(|c: char| c.is_whitespace() || "/:\"',".contains(c)).next()?;
    (is_domain(name) && !NEUTRAL.contains(&name)).then(|| name.to_owned())
}

/// The host of the image that a command pushes or pulls, or that a client says it pushes.
pub(super) fn of_command(line: &str) -> Option<String> {
    let lower = line.to_lowercase();
    let rest = COMMANDS.iter().find_map(|before| lower.split_once(before)).map(|(_, rest)| behind_options(rest))?;
    let rest = rest.split_once("://").map_or(rest, |(_, rest)| rest);
    let (first, path) = rest.split_once('/')?;
    let (name, port) = first.split_once(':').map_or((first, None), |(name, port)| (name, Some(port)));
    let end = path.find(|c: char| c.is_whitespace() || "\"'],)".contains(c)).unwrap_or(path.len());
    let host = is_domain(name) || port.is_some_and(is_port) && is_machine(name);
    (host && is_lower_path(&path[..end])).then(|| name.to_owned())
}

/// The host for which BuildKit gets a token to push: `[auth] app:pull,push token for registry.example.com`.
fn of_token(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("[auth] ")?;
    let (scope, host) = rest.split_once(" token for ")?;
    named(host).filter(|_| scope.contains(",push"))
}

/// The host of an image that stands where only an image can stand: it needs no tag to be one.
fn of_image(line: &str) -> Option<String> {
    let lower = line.to_lowercase();
    let behind = |(before, open): &(&str, bool)| lower.split_once(before).map(|(_, rest)| rest).filter(|_| !open);
    BEFORE_IMAGE.iter().filter_map(behind).find_map(|rest| {
        let (name, path) = behind_options(rest).split_once('/')?;
        let end = path.find(|c: char| c.is_whitespace() || "\"'],):".contains(c)).unwrap_or(path.len());
        (is_domain(name) && !NEUTRAL.contains(&name) && is_lower_path(&path[..end])).then(|| name.to_owned())
    })
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
    let (name, port) = first.split_once(':').map_or((first, None), |(name, port)| (name, Some(port)));
    let name = name.trim_end_matches('.').to_lowercase();
    // A machine of a private network, such as `localhost:5000`, is told by its port.
    if port.is_some_and(is_port) && is_machine(&name) && (scheme.is_some() || path.is_some_and(is_lower_path)) {
        return Some(name);
    }
    if !is_domain(&name) || NEUTRAL.contains(&name.as_str()) {
        return None;
    }
    let certain = scheme.is_some() || known(&name);
    (certain || path.is_some_and(is_image_path)).then_some(name)
}

/// The host that a value names which can be nothing else.
pub(super) fn named(value: &str) -> Option<String> {
    let value = value.trim().trim_matches(['"', '\'']);
    let rest = value.split_once("://").map_or(value, |(_, rest)| rest);
    let name = rest.split(['/', ':']).next().unwrap_or(rest).to_lowercase();
    (is_domain(&name) || rest.contains(':') && is_machine(&name)).then_some(name)
}

/// The text behind the options of `docker pull` and `docker push`.
fn behind_options(rest: &str) -> &str {
    let mut rest = rest;
    while let Some((option, tail)) = rest.split_once(' ').filter(|_| rest.starts_with('-')) {
        let value = matches!(option, "--platform" | "--authfile" | "--creds" | "--cert-dir" | "--arch" | "--os");
        rest = if value { tail.split_once(' ').map_or("", |(_, tail)| tail) } else { tail };
    }
    rest
}

/// Whether a name has the form of a host: labels with dots between them, the last one of letters.
fn is_domain(name: &str) -> bool {
    let labels: Vec<&str> = name.split('.').collect();
    let label = |label: &&str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let last = labels.last().copied().unwrap_or_default();
    labels.len() >= 2 && labels.iter().all(label) && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_port(port: &str) -> bool {
    (2..=5).contains(&port.len()) && port.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a name can be a machine's: a label of letters, or an address of numbers.
fn is_machine(name: &str) -> bool {
    let label = |label: &str| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let number = |part: &str| part.parse::<u8>().is_ok();
    let address = name.split('.').count() == 4 && name.split('.').all(number);
    address || (name.split('.').all(label) && name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Whether what follows a host can be an image: components in lower case, with a tag or a digest.
fn is_image_path(path: &str) -> bool {
    path.contains(['@', ':']) && is_lower_path(path)
}

fn is_lower_path(path: &str) -> bool {
    let component = |c: &str| {
        !c.is_empty() && c.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"._-".contains(&b))
    };
    path.split(['@', ':']).next().unwrap_or(path).split('/').all(component)
}

/// What stands before the image of a command.
const COMMANDS: &[&str] = &[
    "docker push ",
    "docker pull ",
    "podman push ",
    "podman pull ",
    "buildah push ",
    "nerdctl push ",
    "nerdctl pull ",
    "crane push ",
    "oras push ",
    "refers to repository [",
];

/// The texts after which the place of an image stands.
const PLACES: &[&str] = &["/blobs/uploads/ in ", " exists in "];

/// The texts after which an image stands, and whether anything else may stand there too.
const BEFORE_IMAGE: &[(&str, bool)] = &[
    ("docker push ", false),
    ("docker pull ", false),
    ("podman push ", false),
    ("podman pull ", false),
    ("refers to repository [", false),
    ("unable to find image '", false),
    ("invalid tag \"", false),
    ("pull access denied for ", false),
    ("failed to pull image \"", false),
    ("invalid argument \"", true),
    ("pulling from library/", true),
    ("repository name (library/", true),
    ("failed to push ", true),
    ("failed to solve: ", true),
    ("metadata for ", true),
];

/// Whether the line, which names no host, names an image: Docker then takes it for Docker Hub's. `lower` is in lower case.
pub(super) fn unqualified(lower: &str) -> bool {
    names(lower).next().is_some()
}

/// Whether such an image has an owner in its name.
pub(super) fn has_owner(lower: &str) -> bool {
    names(lower).any(|name| name.contains('/'))
}

/// What compose says of an image: ` Image app:1 Pulling`, or of a service, as older ones do: ` ✘ app Error denied`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Status<'a> {
    pub(super) image: Option<&'a str>,
    pub(super) service: Option<&'a str>,
    pub(super) failed: bool,
    /// What it says went wrong.
    pub(super) error: &'a str,
}

/// What compose says on a line.
pub(super) fn status(text: &str) -> Option<Status<'_>> {
    let rest = text.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    // Other programs begin at the margin.
    if rest.len() == text.len() {
        return None;
    }
    let (first, behind) = word(rest)?;
    let is_image = first.eq_ignore_ascii_case("image");
    let (name, behind) = if is_image { word(behind)? } else { (first, behind) };
    let (state, behind) = word(behind)?;
    let failed = state.eq_ignore_ascii_case("error");
    let error = if failed { behind } else { "" };
    let known = ["pulling", "pulled", "error", "interrupted", "pushing", "pushed", "skipped", "building", "built"];
    let is_name = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._/:@-".contains(&b)) && !name.ends_with(':');
    if !is_name || !known.iter().any(|word| state.eq_ignore_ascii_case(word)) {
        return None;
    }
    Some(Status { image: is_image.then_some(name), service: (!is_image).then_some(name), failed, error })
}

/// The first word of a text, and what stands behind it.
fn word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (end > 0).then(|| (&text[..end], text[end..].trim()))
}

/// Whether a name has no host in front.
fn is_unqualified(name: &str) -> bool {
    let first = name.split_once('/').map(|(first, _)| first);
    first.is_none_or(|first| !first.contains(['.', ':']) && first != "localhost")
}

/// The images without a host that the line names; one of Docker's own has no owner.
fn names(lower: &str) -> impl Iterator<Item = &str> {
    let said = status(lower).and_then(|status| status.image).filter(|name| is_unqualified(name));
    said.into_iter().chain(BEFORE_IMAGE.iter().filter_map(|(before, open)| {
        let (_, rest) = lower.split_once(before)?;
        let own = before.ends_with("library/");
        let rest = behind_options(rest);
        let end = rest.find(|c: char| c.is_whitespace() || "\"'],)".contains(c)).unwrap_or(rest.len());
        let named = rest[..end].trim_end_matches([':', '.']);
        let whole = !open || named.contains([':', '/']) || before.starts_with("invalid argument");
        let letters = |c: char| c.is_ascii_alphanumeric() || "._/:@-".contains(c);
        let plain = is_unqualified(named) && named.chars().all(letters);
        let is = whole && plain && named.starts_with(|c: char| c.is_ascii_alphanumeric());
        (own || is).then_some(named)
    }))
}

#[cfg(test)]
mod tests {
    use super::{hosts, status, unqualified};

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
        assert_eq!(found("The push refers to repository [registry.example.com/app/web]"), ["registry.example.com"]);
        assert_eq!(found("docker push --quiet registry.example.com/app/web"), ["registry.example.com"]);
        assert_eq!(found("#20 [auth] app/web:pull,push token for registry.example.com"), ["registry.example.com"]);
        assert!(found("#20 [auth] app/web:pull token for registry.example.com").is_empty());
        assert!(found("docker push ./app.d/web").is_empty());
    }

    #[test]
    fn paths_and_modules_are_no_hosts() {
        assert!(found("/home/runner/work/app/Dockerfile.prod: not found").is_empty());
        assert!(found("import github.com/octo-org/app/v2 in main.go:12").is_empty());
        assert!(found("build/Microsoft.NET.Build.Containers.targets(116,9): error").is_empty());
    }

    #[test]
    fn machines_are_hosts_by_their_port() {
        assert_eq!(found("docker push localhost:5000/app"), ["localhost"]);
        assert_eq!(found("The push refers to repository [cache:5000/octo-org/app]"), ["cache"]);
        assert_eq!(found("failed to push 192.0.2.7:5000/app:1: denied"), ["192.0.2.7"]);
        assert_eq!(found("PUT http://localhost:5000/v2/app/manifests/1"), ["localhost"]);
        assert!(found("src/main.rs:5000/x and at 12:30/day").is_empty());
    }

    #[test]
    fn an_image_without_a_host_is_found_where_only_an_image_stands() {
        for line in [
            "$ docker pull octo-org/app:latest",
            "the push refers to repository [octo-org/app]",
            "unable to find image 'mariadb:11' locally",
            "error: failed to solve: node:24: failed to authorize",
            "error: failed to push octo-org/app:1: denied",
            "5: pulling from library/redis",
            "##[group]run docker pull -q --platform linux/arm64 mysql:5",
        ] {
            assert!(unqualified(line), "{line}");
        }
        for line in [
            "docker push ghcr.io/octo-org/app:1",
            "docker push $image",
            "failed to push ***:latest: denied",
            "error: failed to solve: process \"/bin/sh -c make\" did not complete",
            "error: failed to solve: deadlineexceeded: context deadline exceeded",
            "failed to push some refs to",
            "docker pull localhost:5000/app",
        ] {
            assert!(!unqualified(line), "{line}");
        }
    }

    #[test]
    fn what_compose_says_names_an_image_or_a_service() {
        let found = |line| status(line).map(|status| (status.image, status.service, status.failed));
        assert_eq!(found(" Image mysql:5.7 Error denied"), Some((Some("mysql:5.7"), None, true)));
        assert_eq!(found(" ✘ mysql Error denied  1.2s"), Some((None, Some("mysql"), true)));
        assert_eq!(found(" web Pulled"), Some((None, Some("web"), false)));
        for line in ["npm Error denied", " Error: denied", "image x pulled", " the image was pulled", ""] {
            assert_eq!(found(line), None, "{line}");
        }
        assert!(unqualified(" image mysql:5.7 error denied") && !unqualified(" image quay.io/x/y:1 error denied"));
    }
}
