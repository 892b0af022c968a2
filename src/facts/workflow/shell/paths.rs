//! Where a shell is: its folder, the script that runs, and the files that paths name.
//!
//! In: paths as a script writes them. Out: paths in the checkout, or those outside as they are. The checkout has the path that it
//! has on GitHub's machines, so that a script may build paths from the folder it lies in.

use super::super::command::join;
use super::super::value::{Why, has_hole};
use super::filters::nothing;
use super::{Alternatives, Shell};

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

impl Shell<'_> {
    /// The path that the script wrote, from the root of the checkout; a path outside as it is.
    pub(super) fn resolve(&self, path: &str) -> String {
        let outside = |path: &str| path.starts_with('/') && in_checkout(path).is_none();
        if outside(path) {
            return path.to_owned();
        }
        if outside(&self.folder) && in_checkout(path).is_none() {
            return format!("{}/{path}", self.folder);
        }
        join(&join(self.start, &self.folder), path)
    }

    /// The same from the root of the machine.
    fn absolute(&self, path: &str) -> String {
        let path = self.resolve(path);
        if path.starts_with('/') { path } else { format!("{}/{path}", self.checkout).trim_end_matches('/').to_owned() }
    }

    /// The folder that the shell is in.
    pub(super) fn here(&self) -> String {
        self.absolute("")
    }

    /// The file whose commands run now.
    pub(super) fn source_file(&self) -> Option<String> {
        self.sources.last().cloned().or_else(|| self.script.map(|path| self.of_script(path)))
    }

    /// The path of the script that runs.
    pub(super) fn of_script(&self, path: &str) -> String {
        format!("{}/{path}", self.checkout)
    }

    /// What a file of the repository holds.
    pub(super) fn read_file(&self, path: &str) -> Option<String> {
        (self.read)(&self.resolve(path))
    }

    /// `cd`, `pushd` and `popd`.
    pub(super) fn change_folder(&mut self, name: &str, words: &[Alternatives]) -> Alternatives {
        let mut given = words.iter().skip(1).filter_map(|word| word.first());
        let to = given.find(|word| *word == "-" || !word.starts_with('-')).cloned();
        let unknown = |shell: &Self, name: &str| shell.holes.of(name, Why::Shell);
        let to = match (name, to) {
            ("popd", _) => self.left_folders.pop().unwrap_or_else(|| unknown(self, "$(popd)")),
            (_, Some(to)) if to == "-" => self.before.clone().unwrap_or_else(|| unknown(self, "$OLDPWD")),
            (_, Some(to)) => to,
            (_, None) => unknown(self, "$HOME"),
        };
        let here = self.here();
        if name == "pushd" {
            self.left_folders.push(here.clone());
        }
        self.before = Some(here);
        let known = !has_hole(&to) && !to.starts_with('~') && (!to.starts_with('/') || in_checkout(&to).is_some());
        let one = words.get(1).is_none_or(|word| word.len() == 1);
        if let Some(folders) = &mut self.folders {
            folders.lost = !known || !one || folders.lost && !to.starts_with('/');
        }
        self.folder = match self.folder.as_str() {
            _ if to.starts_with('/') => to,
            "" => to,
            folder => format!("{folder}/{to}"),
        };
        nothing()
    }

    /// Programs that print a path.
    pub(super) fn printed_path(&self, name: &str, arguments: &[String]) -> Option<String> {
        let plain = || arguments.iter().filter(|argument| !argument.starts_with('-'));
        let first = || plain().next().map(String::as_str);
        match name {
            "pwd" => Some(self.here()),
            "dirname" => {
                let path = first()?.trim_end_matches('/');
                Some(path.rsplit_once('/').map_or(".", |(head, _)| if head.is_empty() { "/" } else { head }).to_owned())
            }
            "basename" => super::filters::basename(arguments),
            "realpath" | "readlink" => first().map(|path| self.absolute(path)),
            // Where a program lies is not known; that it is there, and its name, are.
            "which" => {
                let program = first()?;
                Some(format!("{}/{}", self.holes.of(&format!("$(which {program})"), Why::Shell), last_segment(program)))
            }
            "git" => {
                let asked = plain().eq(["rev-parse"]) && arguments.iter().any(|argument| argument == "--show-toplevel");
                let cloned = |words: &[Alternatives]| {
                    let is = |at: usize, text: &str| words.get(at).is_some_and(|word| word.iter().any(|t| t == text));
                    is(0, "git") && is(1, "clone")
                };
                let own = || !self.outcome.calls.iter().any(|call| cloned(&call.words));
                (asked && own()).then(|| self.checkout.to_owned())
            }
            _ => None,
        }
    }
}

/// The name of a program without its folder.
pub(in super::super) fn last_segment(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::in_checkout;

    #[test]
    fn a_checkout_is_a_folder_in_a_folder_of_its_name() {
        assert_eq!(in_checkout("/home/runner/work/app/app/bin/x"), Some("/bin/x"));
        assert_eq!(in_checkout("/github/workspace"), Some(""));
        assert_eq!(in_checkout("/home/runner/work/app/application/x"), None);
        assert_eq!(in_checkout("/home/runner/work/_temp/x"), None);
        assert_eq!(in_checkout("bin/x"), None);
    }
}
