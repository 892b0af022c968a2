//! The address of a remote: which host, which repository.
//!
//! In: an address as git's configuration has it, with `insteadOf` already applied: `https://`, `ssh://`, `git://`, or
//! `user@host:path` as scp writes it. Out: the host and the repository's full name, each with its own error, because one may
//! be given by a flag while the other is read from here. User names and passwords are dropped and never shown.

use gix_url::{Scheme, Url};

use super::error::Problem;
use super::host::Host;
use super::shown::mask_tokens;
use super::types::FullName;

/// What an address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// The address without user and password, to be shown.
    pub(super) shown: String,
    /// The repository.
    pub(super) full_name: Result<FullName, Problem>,
    /// The host, if it may be a GitHub.
    pub(super) host: Result<Host, Problem>,
}

impl Address {
    /// Reads an address.
    pub(super) fn new(text: &str) -> Self {
        let shown = without_user(text);
        let both =
            |problem: Problem| Self { shown: shown.clone(), full_name: Err(problem.clone()), host: Err(problem) };
        // The parser's own errors repeat the address with its password, so they are not passed on.
        let Ok(url) = gix_url::parse(text) else { return both(Problem::GitAddress) };
        match url.scheme {
            Scheme::Https | Scheme::Http | Scheme::Ssh | Scheme::Git => {}
            Scheme::File => return both(Problem::GitLocal),
            _ => return both(Problem::GitAddress),
        }
        Self { full_name: full_name(&url), host: host(&url), shown }
    }
}

/// The repository's name in an address, for the hint to somebody who gave the address instead.
pub(super) fn name_in_address(text: &str) -> Option<FullName> {
    let bare = text.starts_with("github.com/") || text.starts_with("www.github.com/");
    let whole = if bare { format!("https://{text}") } else { text.to_owned() };
    // In a browser an address goes on after the repository: `/actions/runs/1`.
    let web = whole.starts_with("https://") || whole.starts_with("http://");
    let parts = if web { 5 } else { usize::MAX };
    Address::new(&whole.split('/').take(parts).collect::<Vec<_>>().join("/")).full_name.ok()
}

fn full_name(url: &Url) -> Result<FullName, Problem> {
    let path = std::str::from_utf8(&url.path).map_err(|_| Problem::GitPath)?;
    let path = if matches!(url.scheme, Scheme::Http | Scheme::Https) {
        path.split(['?', '#']).next().unwrap_or_default()
    } else {
        path
    };
    FullName::new(path.trim_matches('/')).map_err(|_| Problem::GitPath)
}

fn host(url: &Url) -> Result<Host, Problem> {
    let name = url.host.as_deref().unwrap_or_default();
    let web = matches!(url.scheme, Scheme::Http | Scheme::Https);
    let usual = matches!((&url.scheme, url.port), (_, None) | (Scheme::Https, Some(443)) | (Scheme::Http, Some(80)));
    // A port of SSH says nothing about the web address or the registry.
    let text = match url.port {
        Some(port) if web && !usual => format!("{name}:{port}"),
        _ => name.to_owned(),
    };
    let host = Host::new(&text).map_err(|_| Problem::GitAddress)?.of_remote();
    if let Some(other) = host.is_not_github() {
        return Err(Problem::NotGitHub { host: other.to_owned() });
    }
    if !host.name().contains('.') {
        return Err(Problem::HostAlias { host: host.name().to_owned() });
    }
    Ok(host)
}

/// The address without its user and password, and without anything else that looks like a token.
fn without_user(text: &str) -> String {
    let (scheme, rest) = match text.find("://") {
        Some(at) => text.split_at(at + 3),
        None => ("", text),
    };
    // A password may hold slashes, colons and `@` that nobody escaped: rather too little is shown than a part of one.
    let kept = match rest.rfind('@') {
        Some(at) if &rest[..at] == "git" => rest,
        Some(at) => &rest[at + 1..],
        None => rest,
    };
    mask_tokens(&format!("{scheme}{kept}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, String) {
        let address = Address::new(text);
        let host = address.host.map_or_else(|problem| problem.code().to_owned(), |host| host.to_string());
        let name = address.full_name.map_or_else(|problem| problem.code().to_owned(), |name| name.to_string());
        (host, name)
    }

    #[test]
    fn every_form_of_an_address() {
        for text in [
            "https://github.com/Octo-Org/app.git",
            "https://github.com/Octo-Org/app",
            "https://github.com/Octo-Org/app/",
            "https://github.com:443/Octo-Org/app.git",
            "https://mona:pass@github.com/Octo-Org/app.git",
            "https://www.github.com/Octo-Org/app?tab=readme",
            "http://github.com/Octo-Org/app",
            "ssh://git@github.com/Octo-Org/app.git",
            "ssh://git@ssh.github.com:443/Octo-Org/app.git",
            "git+ssh://git@github.com/Octo-Org/app.git",
            "git://github.com/Octo-Org/app.git",
            "git@github.com:Octo-Org/app.git",
            "git@github.com:/Octo-Org/app.git",
            "github.com:Octo-Org/app",
            "org-1234@github.com:Octo-Org/app.git",
            "git@github.com-work:Octo-Org/app.git",
        ] {
            assert_eq!(read(text), ("github.com".to_owned(), "Octo-Org/app".to_owned()), "{text}");
        }
    }

    #[test]
    fn other_hosts() {
        for (text, host) in [
            ("git@ghe.corp:o/r.git", "ghe.corp"),
            ("ssh://git@ghe.corp:122/o/r.git", "ghe.corp"),
            ("https://ghe.corp:8443/o/r.git", "ghe.corp:8443"),
            ("https://octocorp.ghe.com/o/r", "octocorp.ghe.com"),
            ("octocorp@octocorp.ghe.com:o/r.git", "octocorp.ghe.com"),
            ("https://gitlab.com/o/r.git", "not-github"),
            ("git@work:o/r.git", "host-alias"),
        ] {
            assert_eq!(read(text), (host.to_owned(), "o/r".to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_repository_of_github() {
        for (text, host, name) in [
            ("/srv/git/app.git", "git-local", "git-local"),
            ("../app", "git-local", "git-local"),
            ("file:///srv/git/app.git", "git-local", "git-local"),
            ("codecommit::eu-west-1://app", "git-address", "git-address"),
            ("https://", "git-address", "git-address"),
            ("https://github.com/o", "github.com", "git-path"),
            ("https://github.com/o/r/tree/main", "github.com", "git-path"),
            ("git@gist.github.com:0123abcd.git", "not-github", "git-path"),
        ] {
            assert_eq!(read(text), (host.to_owned(), name.to_owned()), "{text}");
        }
    }

    #[test]
    fn the_name_in_an_address_that_goes_on() {
        let name = |text| name_in_address(text).map(|name| name.to_string());
        for text in [
            "https://github.com/octo-org/app/actions/runs/1?pr=2",
            "github.com/octo-org/app/tree/main",
            "http://ghe.example.com:8443/octo-org/app/",
            "git@github.com:octo-org/app.git",
        ] {
            assert_eq!(name(text).as_deref(), Some("octo-org/app"), "{text}");
        }
        for text in ["https://github.com/octo-org", "git@github.com:octo-org/app/tree", "octo-org/app/tree"] {
            assert_eq!(name(text), None, "{text}");
        }
    }

    #[test]
    fn users_and_passwords_are_never_shown() {
        for (text, shown) in [
            ("https://u:p@ss@github.com/o/r", "https://github.com/o/r"),
            ("https://u:p/w@github.com/o/r", "https://github.com/o/r"),
            ("https://x-access-token:ghs_0@github.com/o/r", "https://github.com/o/r"),
            ("me:secret@host:o/r", "host:o/r"),
            ("git@github.com:o/r", "git@github.com:o/r"),
        ] {
            assert_eq!(Address::new(text).shown, shown);
        }
    }
}
