//! Where a shell stands: the folder it has gone to, and those it can go back to.
//!
//! In: the folder it begins in, and what `cd` and its kin are told. Out: paths from the root of the checkout. The checkout has the
//! path that it has on GitHub's machines, so that a script may build paths from the folder it lies in.

use std::rc::Rc;

use super::super::command::join;
use super::super::folders::within;
use super::super::value::has_hole;

/// Where a checkout lies on a machine of GitHub: in a folder of its name in a folder of its name; in a container.
const WORK: &[&str] = &["/home/runner/work/", "/__w/"];
const CONTAINER: &str = "/github/workspace";

/// The path below the checkout of a path that leads into it.
pub(in super::super) fn in_checkout(path: &str) -> Option<&str> {
    let below = |rest: &'_ str| rest.is_empty() || rest.starts_with('/');
    if let Some(rest) = path.strip_prefix(CONTAINER).filter(|rest| below(rest)) {
        return Some(rest);
    }
    let rest = WORK.iter().find_map(|work| path.strip_prefix(work))?;
    let (name, rest) = rest.split_once('/')?;
    rest.strip_prefix(name).filter(|rest| below(rest))
}

/// Where a shell stands. A shell inside another one has its own.
#[derive(Clone, Debug)]
pub(super) struct Stand {
    /// The folder it began in, from the root of the checkout.
    start: Rc<str>,
    /// The folder it has gone to, from the one it began in or from the root of the machine.
    folder: String,
    /// Whether it has gone where nothing is known.
    lost: bool,
    /// The folder before this one.
    pub(super) before: Option<String>,
    /// The folders that `pushd` left.
    pub(super) left: Vec<String>,
}

impl Stand {
    pub(super) fn at(start: &str) -> Self {
        Self { start: Rc::from(start), folder: String::new(), lost: false, before: None, left: Vec::new() }
    }

    /// The folder it has gone to, from the one it began in or from the root of the machine.
    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// Whether it has gone where nothing is known.
    pub(super) fn is_lost(&self) -> bool {
        self.lost
    }

    /// Goes to a folder. `one`: it can be no other one.
    pub(super) fn go(&mut self, to: String, one: bool) {
        let known = !has_hole(&to) && !to.starts_with('~') && (!to.starts_with('/') || in_checkout(&to).is_some());
        self.lost = !known || !one || self.lost && !to.starts_with('/');
        self.folder = match self.folder.as_str() {
            _ if to.starts_with('/') => to,
            "" => to,
            folder => format!("{folder}/{to}"),
        };
    }

    /// The path that was written here, from the root of the checkout; a path outside as it is.
    pub(super) fn resolve(&self, path: &str) -> String {
        let outside = |path: &str| path.starts_with('/') && in_checkout(path).is_none();
        if outside(path) {
            return path.to_owned();
        }
        if outside(&self.folder) && in_checkout(path).is_none() {
            return format!("{}/{path}", self.folder);
        }
        join(&join(&self.start, &self.folder), path)
    }

    /// The folder from the root of the checkout; nothing where it has left it, or it is not known.
    pub(super) fn in_checkout(&self) -> Option<String> {
        if self.lost {
            return None;
        }
        match in_checkout(&self.folder) {
            Some(below) => within("", below.trim_start_matches('/')),
            None => within(&self.start, &self.folder),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Stand, in_checkout};

    #[test]
    fn a_checkout_is_a_folder_in_a_folder_of_its_name() {
        assert_eq!(in_checkout("/home/runner/work/app/app/bin/x"), Some("/bin/x"));
        assert_eq!(in_checkout("/github/workspace"), Some(""));
        assert_eq!(in_checkout("/home/runner/work/app/application/x"), None);
        assert_eq!(in_checkout("/home/runner/work/_temp/x"), None);
        assert_eq!(in_checkout("bin/x"), None);
    }

    #[test]
    fn a_folder_is_known_as_long_as_the_way_to_it_is() {
        let after = |ways: &[&str]| {
            let mut stand = Stand::at("app");
            ways.iter().for_each(|to| stand.go((*to).to_owned(), true));
            (stand.in_checkout(), stand.resolve("x"))
        };
        assert_eq!(after(&["ci", "../bin"]), (Some("app/bin".to_owned()), "app/bin/x".to_owned()));
        assert_eq!(after(&["/github/workspace/ci"]), (Some("ci".to_owned()), "ci/x".to_owned()));
        assert_eq!(after(&["/tmp"]), (None, "/tmp/x".to_owned()));
        assert_eq!(after(&["/tmp", "in"]), (None, "/tmp/in/x".to_owned()));
        assert_eq!(after(&["/tmp", "/github/workspace"]).0, Some(String::new()));
        assert_eq!(after(&["../.."]).0, None);
    }
}
