//! What git's files say, without running git: the remotes, and the default branch where `origin/HEAD` is known.
//!
//! In: `config` of the git directory, the user's own git configuration (for `insteadOf` only), `refs/remotes/NAME/HEAD`.
//! Out: the [`Checkout`], from which one remote is chosen. `origin` wins; else the only one; else it is for the user to say.
//!
//! Not followed: `include.path`, which would lead out of the repository. The default branch is never looked for in
//! `packed-refs`: git keeps no symbolic refs there.

use std::collections::BTreeMap;

use gix_config::file::Metadata;
use gix_config::parse::Events;
use gix_config::{File, Source};

use super::error::{FactError, Problem};
use super::host::Host;
use super::layer::Layer;
use super::list::Fact;
use super::origin::{Known, Origin};
use super::refs::Branch;
use super::remote::Address;
use super::shape::OriginKind;
use super::types::FullName;
use crate::source::Workspace;

/// A checkout's remotes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Checkout {
    /// How to cite git's configuration.
    place: String,
    /// The remotes that have an address, by name.
    remotes: BTreeMap<String, Address>,
}

/// Reads the remotes; `None` without git.
pub(super) fn checkout(workspace: &dyn Workspace) -> Result<Option<Checkout>, FactError> {
    let Some(bytes) = workspace.git("config")? else { return Ok(None) };
    let place = workspace.git_place("config");
    let config = parse(&bytes, &place)?;
    let mut rules = Vec::new();
    for user in workspace.user_git_config()? {
        collect_rules(&parse(&user.bytes, &user.place)?, &mut rules);
    }
    collect_rules(&config, &mut rules);
    let addresses = addresses(&config).into_iter();
    let remotes = addresses.map(|(name, url)| (name, Address::new(&instead_of(&url, &rules)))).collect();
    Ok(Some(Checkout { place, remotes }))
}

impl Checkout {
    /// The remote that says which repository this is: `origin`, else the only one; `None` when there is no remote.
    pub(super) fn main_remote(&self) -> Result<Option<&str>, FactError> {
        if let Some((name, _)) = self.remotes.get_key_value("origin") {
            return Ok(Some(name));
        }
        let mut names = self.remotes.keys();
        match (names.next(), names.next()) {
            (first, None) => Ok(first.map(String::as_str)),
            _ => {
                let listed = self.remotes.iter().map(|(name, address)| format!("{name} = {}", address.shown)).collect();
                let problem = Problem::SeveralRemotes { remotes: listed };
                Err(FactError::new(problem, Some(Fact::Repository), "", &self.place))
            }
        }
    }

    /// The remote that is the wanted repository: on the wanted host if one is wanted, `origin` before others.
    pub(super) fn remote_of(&self, wanted: &FullName, host: Option<&Host>) -> Option<&str> {
        let is_wanted = |address: &Address| address.full_name.as_ref().is_ok_and(|name| name.is(wanted));
        let matching = self.remotes.iter().filter(|(_, address)| is_wanted(address));
        let rank = |name: &str, address: &Address| {
            let other_host = host.is_some_and(|host| address.host.as_ref() != Ok(host));
            (other_host, name != "origin")
        };
        matching.min_by_key(|(name, address)| rank(name, address)).map(|(name, _)| name.as_str())
    }

    /// The repository of a remote.
    pub(super) fn repository(&self, remote: &str) -> Option<&FullName> {
        self.remotes.get(remote)?.full_name.as_ref().ok()
    }

    /// The first repository that any remote names.
    pub(super) fn any_repository(&self) -> Option<&FullName> {
        self.remotes.values().find_map(|address| address.full_name.as_ref().ok())
    }

    /// How to cite git's configuration.
    pub(super) fn place(&self) -> &str {
        &self.place
    }

    /// The facts of one remote. Its host is needed only where `host_is_given` is false.
    pub(super) fn layer(
        &self,
        remote: &str,
        host_is_given: bool,
        workspace: &dyn Workspace,
    ) -> Result<Layer, FactError> {
        let mut layer = Layer::default();
        let Some(address) = self.remotes.get(remote) else { return Ok(layer) };
        let fail =
            |fact: Fact, problem: &Problem| FactError::new(problem.clone(), Some(fact), &address.shown, &self.place);
        let origin = Origin::new(OriginKind::Git, &self.place);
        match &address.host {
            Ok(host) => layer.host = Some(Known::new(host.clone(), origin.clone())),
            Err(_) if host_is_given => {}
            Err(problem) => return Err(fail(Fact::Host, problem)),
        }
        let name = address.full_name.clone().map_err(|problem| fail(Fact::Repository, &problem))?;
        layer.repository = Some(Known::new(name, origin));
        layer.default_branch = default_branch(remote, workspace)?;
        Ok(layer)
    }
}

fn parse(bytes: &[u8], place: &str) -> Result<File, FactError> {
    let events = Events::from_bytes(bytes, None)
        .map_err(|error| FactError::new(Problem::GitConfig { line: error.line_number() }, None, "", place))?;
    Ok(File::from_parse_events_no_includes(events, Metadata::from(Source::Local)))
}

/// The address from which each remote is fetched: the first that is set after the last empty one, which empties the list.
fn addresses(config: &File) -> BTreeMap<String, String> {
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for section in config.sections_by_name("remote").into_iter().flatten() {
        let Some(name) = section.header().subsection_name() else { continue };
        let list = lists.entry(name.to_string()).or_default();
        for value in section.values("url") {
            let value = value.to_string();
            if value.is_empty() { list.clear() } else { list.push(value) }
        }
    }
    lists.into_iter().filter_map(|(name, list)| list.into_iter().next().map(|url| (name, url))).collect()
}

/// Collects `url.BASE.insteadOf = PREFIX` as (prefix, base).
fn collect_rules(config: &File, rules: &mut Vec<(String, String)>) {
    for section in config.sections_by_name("url").into_iter().flatten() {
        let Some(base) = section.header().subsection_name() else { continue };
        rules.extend(section.values("insteadOf").iter().map(|prefix| (prefix.to_string(), base.to_string())));
    }
}

/// Applies the rule with the longest prefix; of equal ones the first, as git does.
fn instead_of(url: &str, rules: &[(String, String)]) -> String {
    let mut best: Option<(&str, &str)> = None;
    for (prefix, base) in rules {
        if url.starts_with(prefix.as_str()) && best.is_none_or(|(longest, _)| prefix.len() > longest.len()) {
            best = Some((prefix, base));
        }
    }
    best.map_or_else(|| url.to_owned(), |(prefix, base)| format!("{base}{}", &url[prefix.len()..]))
}

/// The branch that `refs/remotes/NAME/HEAD` points to. It exists after a clone; where it does not, the branch is unknown.
fn default_branch(remote: &str, workspace: &dyn Workspace) -> Result<Option<Known<Branch>>, FactError> {
    // A remote's name becomes part of a path, and a configuration may be hostile.
    if Branch::exact(remote).is_err() {
        return Ok(None);
    }
    let name = format!("refs/remotes/{remote}/HEAD");
    let Some(bytes) = workspace.git(&name)? else { return Ok(None) };
    let text = String::from_utf8_lossy(&bytes);
    let target = text.strip_prefix("ref:").map(str::trim);
    let branch = target.and_then(|target| target.strip_prefix(&format!("refs/remotes/{remote}/")));
    let origin = Origin::new(OriginKind::Git, &workspace.git_place(&name));
    Ok(branch.and_then(|branch| Branch::exact(branch).ok()).map(|branch| Known::new(branch, origin)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    fn read(config: &str) -> Result<Checkout, FactError> {
        checkout(&Memory::new().with(".git/config", config)).map(Option::unwrap)
    }

    #[test]
    fn origin_wins_then_the_only_one_then_nobody() {
        let two =
            "[remote \"up\"]\nurl = git@github.com:up/app\n[remote \"me\"]\nurl = https://x:y@github.com/me/app\n";
        let three = format!("{two}[remote \"origin\"]\nurl = git@github.com:o/app\n");
        assert_eq!(read(&three).unwrap().main_remote().unwrap(), Some("origin"));
        assert_eq!(read("[remote \"x\"]\nurl = a:b/c\n").unwrap().main_remote().unwrap(), Some("x"));
        assert_eq!(read("[core]\n").unwrap().main_remote().unwrap(), None);
        let error = read(two).unwrap().main_remote().unwrap_err();
        assert_eq!((error.code(), error.place.as_str()), ("several-remotes", ".git/config"));
        let remotes = ["me = https://github.com/me/app".to_owned(), "up = git@github.com:up/app".to_owned()];
        assert_eq!(error.problem, Problem::SeveralRemotes { remotes: remotes.to_vec() });
    }

    #[test]
    fn the_wanted_repository_is_found_among_several() {
        let config = "[remote \"a\"]\nurl = git@ghe.corp:o/app\n[remote \"b\"]\nurl = git@github.com:O/App\n";
        let checkout = read(config).unwrap();
        let wanted = FullName::new("o/app").unwrap();
        assert_eq!(checkout.remote_of(&wanted, None), Some("a"));
        assert_eq!(checkout.remote_of(&wanted, Some(&Host::default())), Some("b"));
        assert_eq!(checkout.remote_of(&FullName::new("o/other").unwrap(), None), None);
    }

    #[test]
    fn the_first_address_counts_and_an_empty_one_empties_the_list() {
        let config = "[remote \"origin\"]\nurl = a\nurl = b\n[remote \"x\"]\nurl = a\nurl =\nurl = c\n[remote \"y\"]\nfetch = z\n";
        let config = parse(config.as_bytes(), "c").unwrap();
        let found: Vec<_> = addresses(&config).into_iter().collect();
        assert_eq!(found, [("origin".to_owned(), "a".to_owned()), ("x".to_owned(), "c".to_owned())]);
    }

    #[test]
    fn the_longest_prefix_is_replaced() {
        let rule = |prefix: &str, base: &str| (prefix.to_owned(), base.to_owned());
        let rules = [rule("gh:", "git@github.com:"), rule("gh:o", "long:o"), rule("gh:o", "late:o")];
        assert_eq!(instead_of("gh:x/y", &rules), "git@github.com:x/y");
        assert_eq!(instead_of("gh:o/y", &rules), "long:o/y");
        assert_eq!(instead_of("other", &rules), "other");
    }

    #[test]
    fn a_broken_configuration_names_its_line() {
        let error = read("[core]\n\tbare = false\n[remote \"origin\n").unwrap_err();
        assert!(matches!(error.problem, Problem::GitConfig { line: 3 | 4 }), "{error:?}");
    }

    #[test]
    fn the_default_branch_is_where_head_points() {
        for (text, wanted) in [
            ("ref: refs/remotes/origin/main\n", Some("main")),
            ("ref: refs/remotes/origin/release/1.x\n", Some("release/1.x")),
            ("ref: refs/remotes/other/main\n", None),
            ("ref: refs/remotes/origin/\u{202e}\n", None),
            ("0123456789abcdef0123456789abcdef01234567\n", None),
        ] {
            let files = Memory::new().with(".git/refs/remotes/origin/HEAD", text);
            let branch = default_branch("origin", &files).unwrap();
            assert_eq!(branch.as_ref().map(|branch| branch.value.as_str()), wanted, "{text}");
        }
        assert_eq!(default_branch("../../x", &Memory::new()), Ok(None));
    }
}
