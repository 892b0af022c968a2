//! Names of images, as somebody writes them and as a registry knows them.

use super::host::Host;
use super::shown::looks_like_token;
use super::types::{Owner, RepoName, ValueError};

/// The longest name of an image, with its registry.
const MAX: usize = 255;

/// An image without its tag: `ghcr.io/octo-org/app`, in lower case. The part after the owner is the package's name on GitHub
/// and may have slashes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageName {
    text: String,
    /// Where the owner begins and ends in it.
    owner: (usize, usize),
}

impl ImageName {
    fn new(registry: &Host, owner: &str, package: &str) -> Result<Self, ValueError> {
        let text = format!("{registry}/{owner}/{package}");
        let fits = text.len() <= MAX && is_component(owner) && package.split('/').all(is_component);
        let start = registry.as_str().len() + 1;
        if fits { Ok(Self { owner: (start, start + owner.len()), text }) } else { Err(ValueError::Image) }
    }

    /// The image that a repository gets when nobody says otherwise: its owner and name in lower case.
    ///
    /// # Errors
    ///
    /// [`ValueError::Image`] when the repository has a name that no image can have, such as `.github`.
    pub fn of_repository(registry: &Host, owner: &Owner, name: &RepoName) -> Result<Self, ValueError> {
        Self::new(registry, &owner.lower(), &name.as_str().to_ascii_lowercase())
    }

    /// The image with this whole name, if it is one of the registry.
    #[must_use]
    pub fn whole(registry: &Host, text: &str) -> Option<Self> {
        let (owner, package) = text.strip_prefix(registry.as_str())?.strip_prefix('/')?.split_once('/')?;
        Self::new(registry, owner, package).ok()
    }

    /// The whole name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The owner, in lower case.
    #[must_use]
    pub fn owner(&self) -> &str {
        &self.text[self.owner.0..self.owner.1]
    }

    /// The package: what comes after the owner.
    #[must_use]
    pub fn package(&self) -> &str {
        &self.text[self.owner.1 + 1..]
    }

    /// Whether the package's name has a slash.
    #[must_use]
    pub fn nested(&self) -> bool {
        self.package().contains('/')
    }
}

impl std::fmt::Display for ImageName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// An image as it was written: `ghcr.io/octo-org/app`, `octo-org/app`, `app` or `app/web`. What is missing comes from the
/// repository: without a registry the name belongs to the repository's owner, whether it begins with that owner or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenImage {
    registry: Option<Host>,
    owner: Option<String>,
    package: String,
}

impl WrittenImage {
    /// Reads an image name. A first part with a dot or a port in it, or `localhost`, is a registry and needs an owner and a
    /// package after it; without one, [`complete`](Self::complete) says where the owner ends.
    ///
    /// # Errors
    ///
    /// [`ValueError::Empty`]; [`ValueError::ImageTag`] with a tag or digest; [`ValueError::ImageCapitals`];
    /// [`ValueError::Image`] for all else.
    pub fn new(text: &str) -> Result<Self, ValueError> {
        if text.is_empty() {
            return Err(ValueError::Empty);
        }
        let written = Self::in_lower_case(untagged(text));
        let suggestion = untagged(text).to_ascii_lowercase();
        match written {
            Some(_) if untagged(text) != text => Err(ValueError::ImageTag { suggestion }),
            Some(_) if suggestion != text => Err(ValueError::ImageCapitals { suggestion }),
            Some(written) if !looks_like_token(text) => Ok(written),
            _ => Err(ValueError::Image),
        }
    }

    /// The name read as if it had no capitals.
    fn in_lower_case(text: &str) -> Option<Self> {
        let text = text.to_ascii_lowercase();
        let (first, rest) = text.split_once('/').unwrap_or(("", text.as_str()));
        let (registry, path) = if first.contains(['.', ':']) || first == "localhost" {
            // No dot is allowed at the start of a host, and no colon in a path, so the two readings never meet.
            (Some(Host::new(first).ok()?), rest)
        } else {
            (None, text.as_str())
        };
        let (owner, package) = match path.split_once('/') {
            Some((owner, package)) => (Some(owner.to_owned()), package.to_owned()),
            None if registry.is_some() => return None,
            None => (None, path.to_owned()),
        };
        let fits = text.len() <= MAX && path.split('/').all(is_component);
        fits.then_some(Self { registry, owner, package })
    }

    /// The whole name: `registry` is the one that this is about, `owner` the repository's.
    ///
    /// # Errors
    ///
    /// [`ValueError::ImageRegistry`] when the name has another registry, [`ValueError::Image`] when the owner's login cannot be
    /// part of an image or the whole is too long.
    pub fn complete(&self, registry: &Host, owner: &Owner) -> Result<ImageName, ValueError> {
        if self.registry.as_ref().is_some_and(|written| written != registry) {
            return Err(ValueError::ImageRegistry { registry: registry.to_string() });
        }
        let own = owner.lower();
        match &self.owner {
            // Another account's image is named in full; `app/web` is a nested name of the own account.
            Some(first) if self.registry.is_none() && *first != own => {
                ImageName::new(registry, &own, &format!("{first}/{}", self.package))
            }
            first => ImageName::new(registry, first.as_deref().unwrap_or(&own), &self.package),
        }
    }
}

/// The name without a tag or digest: what comes before `@`, and before a `:` in the last part.
fn untagged(text: &str) -> &str {
    let text = text.split('@').next().unwrap_or(text);
    let last = text.rfind('/').map_or(0, |slash| slash + 1);
    text[last..].find(':').map_or(text, |colon| &text[..last + colon])
}

/// The grammar of a path component in the OCI distribution specification: `[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*`.
fn is_component(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    let between = |run: &str| matches!(run, "" | "." | "_" | "__") || run.bytes().all(|b| b == b'-');
    text.starts_with(is_letter) && text.ends_with(is_letter) && text.split(is_letter).all(between)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete(text: &str) -> Result<String, ValueError> {
        let registry = Host::default().registry();
        let owner = Owner::new("Octo-Org").unwrap();
        WrittenImage::new(text)?.complete(&registry, &owner).map(|image| image.to_string())
    }

    #[test]
    fn what_is_missing_is_completed() {
        assert_eq!(complete("app").unwrap(), "ghcr.io/octo-org/app");
        assert_eq!(complete("octo-org/app").unwrap(), "ghcr.io/octo-org/app");
        assert_eq!(complete("app/web").unwrap(), "ghcr.io/octo-org/app/web", "a nested name of the own account");
        assert_eq!(complete("ghcr.io/other/team/app").unwrap(), "ghcr.io/other/team/app");
    }

    #[test]
    fn parts_of_a_nested_name() {
        let image = WrittenImage::new("o/a/b").unwrap();
        let image = image.complete(&Host::new("containers.ghe.corp:8443").unwrap(), &Owner::new("o").unwrap()).unwrap();
        assert_eq!((image.owner(), image.package(), image.nested()), ("o", "a/b", true));
        assert_eq!(image.as_str(), "containers.ghe.corp:8443/o/a/b");
    }

    #[test]
    fn near_misses_get_a_suggestion() {
        let capitals = |s: &str| Err(ValueError::ImageCapitals { suggestion: s.to_owned() });
        let tagged = |s: &str| Err(ValueError::ImageTag { suggestion: s.to_owned() });
        assert_eq!(complete("Foo"), capitals("foo"));
        assert_eq!(complete("GHCR.io/O/n"), capitals("ghcr.io/o/n"));
        assert_eq!(complete("ghcr.io/o/n:latest"), tagged("ghcr.io/o/n"));
        assert_eq!(complete("Foo@sha256:00"), tagged("foo"));
        assert_eq!(complete("docker.io/o/n"), Err(ValueError::ImageRegistry { registry: "ghcr.io".to_owned() }));
    }

    #[test]
    fn bad_names() {
        for text in
            ["/", "a/", "/a", "a//b", "ghcr.io/a", "a b", "a._b", "a___b", "-a", "a-", "https://ghcr.io/a/b", "é"]
        {
            assert_eq!(complete(text), Err(ValueError::Image), "{text}");
        }
        assert_eq!(complete(&"a".repeat(256)), Err(ValueError::Image));
        assert_eq!(complete(&"a".repeat(250)), Err(ValueError::Image));
        assert_eq!(complete(""), Err(ValueError::Empty));
    }

    #[test]
    fn components() {
        for text in ["a", "0", "a.b", "a_b", "a__b", "a---b", "a-b.c_d"] {
            assert!(is_component(text), "{text}");
        }
        for text in ["", ".", "a..b", "a-_b", "A", "a.-b"] {
            assert!(!is_component(text), "{text}");
        }
    }
}
