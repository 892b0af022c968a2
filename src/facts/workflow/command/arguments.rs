//! The arguments of a program: options with their values, and what remains.

use super::super::shell::Alternatives;

/// Arguments; each can be one of several.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arguments<'a>(&'a [Alternatives]);

/// What the options before the first plain word left.
impl<'a> Arguments<'a> {
    pub(super) fn new(words: &'a [Alternatives]) -> Self {
        Self(words)
    }

    /// The arguments after the first `count`.
    pub(super) fn after(self, count: usize) -> Self {
        Self(self.0.get(count..).unwrap_or_default())
    }

    pub(super) fn words(self) -> &'a [Alternatives] {
        self.0
    }

    /// The first way to read an argument.
    pub(super) fn word(self, at: usize) -> Option<&'a str> {
        self.0.get(at).and_then(|word| word.first()).map(String::as_str)
    }

    /// Skips options in front of the subcommand; those listed take a value.
    pub(super) fn subcommand(self, with_value: &[&str]) -> (&'a str, Self) {
        let mut at = 0;
        while let Some(word) = self.word(at).filter(|word| word.starts_with('-')) {
            at += if with_value.contains(&word) { 2 } else { 1 };
        }
        (self.word(at).unwrap_or_default(), self.after(at + 1))
    }

    /// The values of an option: `--name value`, `--name=value`, `-n value`, `-nvalue`.
    pub(super) fn values(self, names: &[&str]) -> Vec<Alternatives> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < self.0.len() {
            let word = &self.0[at];
            at += 1;
            for name in names {
                if word.iter().any(|text| text == name) {
                    if let Some(value) = self.0.get(at) {
                        out.push(value.clone());
                        at += 1;
                    }
                    break;
                }
                let prefix = if name.starts_with("--") { format!("{name}=") } else { (*name).to_owned() };
                let joined: Alternatives = word
                    .iter()
                    .filter_map(|text| text.strip_prefix(&prefix))
                    .filter(|value| name.starts_with("--") || !word[0].starts_with("--") && !value.is_empty())
                    .map(|value| value.trim_start_matches('=').to_owned())
                    .collect();
                if !joined.is_empty() {
                    out.push(joined);
                    break;
                }
            }
        }
        out
    }

    /// All the texts of an option's values.
    pub(super) fn texts(self, names: &[&str]) -> Vec<String> {
        self.values(names).into_iter().flatten().collect()
    }

    /// Whether a flag is there and not `=false`. Where it depends, it is.
    pub(super) fn flag(self, names: &[&str]) -> bool {
        self.0.iter().flatten().any(|text| {
            names.iter().any(|name| {
                text.strip_prefix(name)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('=') && rest != "=false" && rest != "=0")
            })
        })
    }

    /// The arguments that are neither options nor their values. An option takes a value unless it is listed or has one.
    pub(super) fn plain(self, with_value: &[&str]) -> Vec<&'a Alternatives> {
        let mut out = Vec::new();
        let mut at = 0;
        while at < self.0.len() {
            let word = &self.0[at];
            at += 1;
            let first = word.first().map_or("", String::as_str);
            if first == "--" {
                out.extend(&self.0[at..]);
                break;
            }
            if first.starts_with('-') && first.len() > 1 {
                at += usize::from(with_value.contains(&first));
            } else {
                out.push(word);
            }
        }
        out
    }
}
