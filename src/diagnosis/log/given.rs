//! What a job gave its steps, as the runner lists it: the user names of its logins, and the images that it named.
//!
//! In: lines that hold a landmark, in order. Out: a [`Given`], by which a workflow file is told from another version of itself.

/// The action that logs in.
const LOGIN: &str = "docker/login-action";
/// The most of each that are kept.
const MOST: usize = 64;

/// What a job gave its steps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The user names of the logins to the registry.
    pub usernames: Vec<String>,
    /// The images with their tags under `tags` and `images`, without the host, in lower case but for the tags.
    pub references: Vec<String>,
    user: Option<String>,
    listed: bool,
}

impl Given {
    /// A step begins.
    pub(super) fn begins(&mut self) {
        self.user = None;
        self.listed = false;
    }

    /// Takes a line of the inputs of a step in; `text` is without the blanks before it.
    pub(super) fn line(&mut self, text: &str, registry: &str) {
        if let Some(user) = text.strip_prefix("username: ") {
            self.user = Some(user.trim().to_owned());
        }
        let key = ["tags: ", "images: ", "image: "].iter().find_map(|key| text.strip_prefix(key));
        let own = format!("{registry}/");
        self.listed = key.is_some() || self.listed && text.starts_with(&own);
        if let Some(reference) = key.unwrap_or(text).strip_prefix(&own).filter(|_| self.listed) {
            for one in reference.split([',', ' ']).map(|one| one.strip_prefix(&own).unwrap_or(one)) {
                if self.references.len() < MOST && !one.is_empty() && !self.references.iter().any(|known| known == one)
                {
                    self.references.push(one.to_owned());
                }
            }
        }
    }

    /// The inputs of a step are at their end.
    pub(super) fn ends(&mut self, action: Option<&str>, to_registry: bool) {
        if let Some(user) = self.user.take().filter(|_| to_registry && action == Some(LOGIN))
            && self.usernames.len() < MOST
        {
            self.usernames.push(user);
        }
    }
}
