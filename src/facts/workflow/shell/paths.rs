//! The files that paths name: of a script, of the repository, of programs that print a path.
//!
//! In: paths as a script writes them. Out: paths in the checkout, or those outside as they are.

use super::super::value::Why;
use super::filters::nothing;
use super::{Alternatives, Shell};

impl Shell<'_> {
    /// The path that the script wrote, from the root of the machine.
    fn absolute(&self, path: &str) -> String {
        let path = self.stand.resolve(path);
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
        (self.read)(&self.stand.resolve(path))
    }

    /// `cd`, `pushd` and `popd`.
    pub(super) fn change_folder(&mut self, name: &str, words: &[Alternatives]) -> Alternatives {
        let mut given = words.iter().skip(1).filter_map(|word| word.first());
        let to = given.find(|word| *word == "-" || !word.starts_with('-')).cloned();
        let unknown = |shell: &Self, name: &str| shell.holes.of(name, Why::Shell);
        let to = match (name, to) {
            ("popd", _) => self.stand.left.pop().unwrap_or_else(|| unknown(self, "$(popd)")),
            (_, Some(to)) if to == "-" => self.stand.before.clone().unwrap_or_else(|| unknown(self, "$OLDPWD")),
            (_, Some(to)) => to,
            (_, None) => unknown(self, "$HOME"),
        };
        let here = self.here();
        if name == "pushd" {
            self.stand.left.push(here.clone());
        }
        self.stand.before = Some(here);
        self.stand.go(to, words.get(1).is_none_or(|word| word.len() == 1));
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
