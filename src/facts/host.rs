//! Hosts: which GitHub a repository lives on, and which registry belongs to it.

use super::shape::HostKind;
use super::types::{ValueError, text_type};

text_type! {
    /// A host name in lower case, with its port where that is not the usual one.
    Host
}

/// The host of the GitHub that everybody knows.
const GITHUB: &str = "github.com";
/// The registry that belongs to it.
const GHCR: &str = "ghcr.io";

/// Hosts that are known to hold no repositories of GitHub; what ends with a dot and one of these holds none either.
const OTHER_HOSTS: &[&str] = &[
    "atomgit.com",
    "bitbucket.org",
    "codeberg.org",
    "dev.azure.com",
    "framagit.org",
    "ghcr.io",
    "gist.github.com",
    "git.heroku.com",
    "git.kernel.org",
    "gitcode.com",
    "gitea.com",
    "gitee.com",
    "gitflic.ru",
    "gitlab.com",
    "gitverse.ru",
    "hf.co",
    "huggingface.co",
    "launchpad.net",
    "notabug.org",
    "salsa.debian.org",
    "savannah.gnu.org",
    "sourceforge.net",
    "sf.net",
    "source.developers.google.com",
    "sr.ht",
    "visualstudio.com",
];
/// First labels that only servers of other software are given.
const OTHER_LABELS: &[&str] = &["bitbucket", "forgejo", "gitea", "gitlab"];

impl Host {
    /// A host name, with a port if need be; capitals are lowered.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`]; [`ValueError::HostAddress`] for an address such as `https://github.com`; [`ValueError::Host`].
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        if let Some((_, rest)) = text.split_once("://") {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            let host = rest[..end].rsplit('@').next().unwrap_or_default();
            return Err(Self::new(host).map_or(ValueError::Host, |host| ValueError::HostAddress { suggestion: host.0 }));
        }
        let (name, port) = text.split_once(':').map_or((text, None), |(name, port)| (name, Some(port)));
        let port_fits = port.is_none_or(|port| {
            port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|number| number != 0)
        });
        let fits = text.len() <= 253 && port_fits && name.split('.').all(is_label);
        if fits { Ok(Self(text.to_ascii_lowercase())) } else { Err(ValueError::Host) }
    }

    /// The host of a web address, such as the `https://github.com` of `GITHUB_SERVER_URL`.
    ///
    /// # Errors
    ///
    /// As for [`Host::new`], when the text is neither an address nor a host name.
    pub fn of_address(text: &str) -> Result<Self, ValueError> {
        match Self::new(text) {
            Err(ValueError::HostAddress { suggestion }) => Self::new(&suggestion),
            other => other,
        }
    }

    /// The host that a remote's host name means: names under github.com, and `github.com-NAME`, which people give to the
    /// entries of their SSH configuration, are all github.com.
    #[must_use]
    pub fn of_remote(self) -> Self {
        let name = self.name();
        let under = name.strip_suffix(GITHUB).is_some_and(|rest| rest.ends_with('.'));
        let alias = name.strip_prefix(GITHUB).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        if (under || alias) && self.is_not_github().is_none() { Self::default() } else { self }
    }

    /// The host without its port.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.split(':').next().unwrap_or_default()
    }

    /// Which kind of GitHub lives there. Every host that is neither github.com nor GHE.com is taken for an Enterprise Server.
    #[must_use]
    pub fn kind(&self) -> HostKind {
        HostKind::of(self.name())
    }

    /// The container registry of this GitHub: `ghcr.io`, else `containers.HOST`.
    ///
    /// Sources: GitHub's documentation, "Working with the Container registry", for Enterprise Server (with subdomain
    /// isolation) and for GHE.com (`containers.SUBDOMAIN.ghe.com`).
    #[must_use]
    pub fn registry(&self) -> Self {
        if self.kind() == HostKind::GitHub { Self(GHCR.to_owned()) } else { Self(format!("containers.{}", self.0)) }
    }

    /// The name under which this host is known as something else than GitHub, if it is.
    #[must_use]
    pub fn is_not_github(&self) -> Option<&str> {
        let name = self.name();
        let under = |other: &str| name.strip_suffix(other).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        let labelled = name.split('.').next().is_some_and(|label| OTHER_LABELS.contains(&label)) && name.contains('.');
        let aws = name.starts_with("git-codecommit") && name.ends_with(".amazonaws.com");
        (labelled || aws || OTHER_HOSTS.iter().any(|other| under(other))).then_some(name)
    }
}

impl Default for Host {
    /// github.com.
    fn default() -> Self {
        Self(GITHUB.to_owned())
    }
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

impl HostKind {
    /// Which kind of GitHub lives on a host, given without its port.
    fn of(name: &str) -> Self {
        match name {
            GITHUB => Self::GitHub,
            name if name.ends_with(".ghe.com") => Self::DataResidency,
            _ => Self::EnterpriseServer,
        }
    }

    /// Where the GitHub on a host (with its port, if it has one) answers requests to its REST interface, without a scheme:
    /// `api.github.com`, `api.SUBDOMAIN.ghe.com`, `HOST/api/v3`.
    ///
    /// Sources: GitHub's documentation, "Quickstart for GitHub REST API", for Enterprise Server; "Network details for GHE.com".
    #[must_use]
    pub fn api(host: &str) -> String {
        match Self::of(host.split(':').next().unwrap_or_default()) {
            Self::GitHub | Self::DataResidency => format!("api.{host}"),
            Self::EnterpriseServer => format!("{host}/api/v3"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> Host {
        Host::new(text).unwrap()
    }

    #[test]
    fn hosts() {
        assert_eq!(host("GitHub.com").as_str(), "github.com");
        assert_eq!(host("ghe.corp:8443").name(), "ghe.corp");
        for text in
            ["a b", "-a.b", "a..b", "a.b.", "a_b", "a:0", "a:x", "a:", "a:+1", "a:99999", "[::1]", "a/b", "é.com"]
        {
            assert_eq!(Host::new(text), Err(ValueError::Host), "{text}");
        }
        let wanted = ValueError::HostAddress { suggestion: "ghe.corp".to_owned() };
        assert_eq!(Host::new("https://me:x@ghe.corp/o/r"), Err(wanted));
        assert_eq!(Host::of_address("https://ghe.corp").unwrap().as_str(), "ghe.corp");
    }

    #[test]
    fn kinds_and_registries() {
        for (text, kind, registry) in [
            ("github.com", HostKind::GitHub, "ghcr.io"),
            ("octocorp.ghe.com", HostKind::DataResidency, "containers.octocorp.ghe.com"),
            ("ghe.corp", HostKind::EnterpriseServer, "containers.ghe.corp"),
        ] {
            assert_eq!((host(text).kind(), host(text).registry().as_str()), (kind, registry), "{text}");
        }
    }

    #[test]
    fn other_names_of_github_and_hosts_that_are_not() {
        for text in ["ssh.github.com", "www.github.com", "github.com-work", "work.github.com", "github.com"] {
            assert_eq!(host(text).of_remote().as_str(), "github.com", "{text}");
        }
        assert_eq!(host("github.company.com").of_remote().as_str(), "github.company.com");
        for text in [
            "gitlab.com",
            "altssh.gitlab.com",
            "gitlab.corp.com",
            "bitbucket.org",
            "ssh.dev.azure.com",
            "git.sr.ht",
            "gist.github.com",
            "git-codecommit.eu-west-1.amazonaws.com",
        ] {
            assert_eq!(host(text).is_not_github(), Some(text));
            assert_eq!(host(text).of_remote().as_str(), text);
        }
        for text in ["github.com", "notgitlab.com", "gitlab", "ghe.corp"] {
            assert_eq!(host(text).is_not_github(), None, "{text}");
        }
    }
}
