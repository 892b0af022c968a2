//! What the shell finds in the folders of the checkout: the names that match a pattern, and whether a file is there.
//!
//! In: a pattern or path of a script, with the folder it runs in, and the paths that the job has changed so far. Out: what the
//! repository says. Only as long as nothing has changed a folder is it what the repository holds; of anything else nothing is known.

use super::command::join;
use super::job::JobRun;
use super::model::Step;
use super::shell::{in_checkout, matches};
use super::value::has_hole;
use super::world::World;

/// The most names that a pattern may match, and the most folders that are looked into for it.
const MAX_NAMES: usize = 100;
const MAX_FOLDERS: usize = 300;
/// The path that stands for everything.
pub(super) const EVERYTHING: &str = "";

/// What of the checkout may be other than the repository has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Changed(Vec<String>);

impl Changed {
    /// Adds a path from the root of the checkout; [`EVERYTHING`] where it is not known.
    pub(super) fn add(&mut self, path: String) {
        if !self.0.contains(&path) {
            self.0.push(path);
        }
    }

    /// Adds what another has.
    pub(super) fn extend(&mut self, other: Self) {
        other.0.into_iter().for_each(|path| self.add(path));
    }

    /// Whether a change can have touched what the path names, or what stands directly beside or below it.
    fn touches(&self, world: &World<'_>, folder: &str, depth: usize) -> bool {
        let below = |inner: &str, outer: &str| {
            outer.is_empty() || inner == outer || inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
        };
        self.0.iter().any(|path| {
            let parts: Vec<&str> = path.split('/').collect();
            // What changes inside a folder that is there changes no name above it.
            let inside = parts.len() > depth && world.is_folder(&parts[..depth].join("/"));
            (below(path, folder) || below(folder, path)) && !inside
        })
    }
}

/// How the inputs of actions are called that name a place to write to.
const PLACES: &[&str] = &["path", "dir", "dest", "output", "folder"];

impl JobRun<'_> {
    /// Notes what an action may change in the checkout: whatever stands under the paths that it is given. Docker's own build and
    /// log in.
    pub(super) fn may_change(&mut self, step: &Step, uses: &str) {
        let name = uses.split('@').next().unwrap_or(uses).to_lowercase();
        if name.starts_with("docker/") || self.world.local(uses).is_some() {
            return;
        }
        let own = self.world.repository.as_ref().map(|(owner, name)| format!("{owner}/{name}"));
        let mut changed = Changed::default();
        // Without a path, artifacts come into the root.
        let mut all = name == "actions/download-artifact" && step.input("path").is_none();
        for (input, text) in &step.with {
            let input = input.text.to_lowercase();
            for text in self.texts(&text.text) {
                if name == "actions/checkout" {
                    let own = || own.as_ref().is_some_and(|own| own.eq_ignore_ascii_case(&text));
                    all |= input == "path" || input == "sparse-checkout" || input == "repository" && !own();
                    continue;
                }
                for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
                    match within("", line) {
                        Some(path) => changed.add(path),
                        None => all |= has_hole(line) && PLACES.iter().any(|place| input.contains(place)),
                    }
                }
            }
        }
        if all {
            changed.add(EVERYTHING.to_owned());
        }
        self.changed.extend(changed);
    }
}

/// A path that was written in a folder, from the root of the checkout; nothing where it leads out of it or is not known.
pub(super) fn within(folder: &str, path: &str) -> Option<String> {
    let mut level = 0_usize;
    for part in format!("{folder}/{path}").split('/') {
        match part {
            "" | "." => {}
            ".." => level = level.checked_sub(1)?,
            _ => level += 1,
        }
    }
    (!path.starts_with(['/', '~']) && !has_hole(folder) && !has_hole(path)).then(|| join(folder, path))
}

/// The checkout as a script sees it.
#[derive(Clone)]
pub(super) struct Folders<'a> {
    pub(super) world: &'a World<'a>,
    /// What the steps before have changed.
    pub(super) changed: Changed,
}

impl Folders<'_> {
    /// As [`names`], with what the script itself has changed, in the folder where it stands.
    pub(super) fn names(&self, changed: &Changed, here: Option<&str>, pattern: &str) -> Vec<String> {
        let changed = [&self.changed, changed];
        let Some(below) = in_checkout(pattern) else {
            return here.map(|here| names(self.world, &changed, here, pattern)).unwrap_or_default();
        };
        let root = &pattern[..pattern.len() - below.len()];
        let found = names(self.world, &changed, "", below.trim_start_matches('/'));
        found.into_iter().map(|name| format!("{root}/{name}")).collect()
    }

    /// As [`is_there`], likewise.
    pub(super) fn is_there(&self, changed: &Changed, here: Option<&str>, path: &str, wanted: Wanted) -> Option<bool> {
        let (folder, path) = match in_checkout(path) {
            Some(below) => ("", below.trim_start_matches('/')),
            None => (here?, path),
        };
        is_there(self.world, &[&self.changed, changed], folder, path, wanted)
    }
}

/// Whether a text has signs of a pattern.
pub(super) fn is_pattern(text: &str) -> bool {
    text.contains(['*', '?', '['])
}

/// The names that a pattern becomes, in order, as the shell writes them; none where that is not known.
pub(super) fn names(world: &World<'_>, changed: &[&Changed], folder: &str, pattern: &str) -> Vec<String> {
    let parts: Vec<&str> = pattern.split('/').filter(|part| !part.is_empty()).collect();
    let fixed = parts.iter().take_while(|part| !is_pattern(part)).count();
    let (head, rest) = parts.split_at(fixed);
    let Some(root) = within(folder, &head.join("/")).filter(|_| !pattern.starts_with('/')) else { return Vec::new() };
    // Two stars mean any depth to some shells and one to others.
    let strange = rest.iter().any(|part| part.contains("**") || matches!(*part, "." | ".."));
    let depth = root.split('/').filter(|part| !part.is_empty()).count() + rest.len();
    if strange || changed.iter().any(|changed| changed.touches(world, &root, depth)) {
        return Vec::new();
    }
    let mut found = vec![String::new()];
    let mut folders = 0;
    for (at, part) in rest.iter().enumerate() {
        let last = at + 1 == rest.len();
        let mut next = Vec::new();
        for below in &found {
            folders += 1;
            let here = join(&root, below);
            let names = world.names_in(&here, last && !pattern.ends_with('/'));
            let part: Vec<char> = part.chars().collect();
            let hidden = part.first() == Some(&'.');
            let fits =
                |name: &&String| name.starts_with('.') == hidden && matches(&part, &name.chars().collect::<Vec<_>>());
            next.extend(
                names
                    .iter()
                    .filter(fits)
                    .map(|name| if below.is_empty() { name.clone() } else { format!("{below}/{name}") }),
            );
        }
        found = next;
        if found.len() > MAX_NAMES || folders > MAX_FOLDERS {
            return Vec::new();
        }
    }
    let before = if fixed == 0 { String::new() } else { format!("{}/", head.join("/")) };
    let after = if pattern.ends_with('/') { "/" } else { "" };
    let mut out: Vec<String> = found.iter().map(|name| format!("{before}{name}{after}")).collect();
    out.sort();
    out
}

/// Whether there is such a thing of that name; nothing where that is not known.
pub(super) fn is_there(
    world: &World<'_>,
    changed: &[&Changed],
    folder: &str,
    path: &str,
    wanted: Wanted,
) -> Option<bool> {
    let path = within(folder, path).filter(|path| !path.is_empty())?;
    let (above, name) = path.rsplit_once('/').unwrap_or(("", &path));
    let depth = path.split('/').count();
    if changed.iter().any(|changed| changed.touches(world, &path, depth)) {
        return None;
    }
    let is_file = world.names_in(above, true).iter().any(|other| other == name) && !world.is_folder(&path);
    let there = match wanted {
        Wanted::File => is_file,
        Wanted::Folder => world.is_folder(&path),
        Wanted::Either => is_file || world.is_folder(&path),
    };
    // What is not in the repository may be made by a build, but hardly beside what is.
    (there || !above.is_empty() && world.is_folder(above)).then_some(there)
}

/// What a test asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    File,
    Folder,
    Either,
}
