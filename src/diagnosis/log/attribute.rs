//! Whose failure a line shows: the registry's, or somebody else's.
//!
//! In: the hosts of the line, what was known before it, and what the patterns found. Out: whether the registry is named, and if it
//! is somebody else's, whose. The rules, the first that answers counts:
//!
//! 0. what compose says of an image or of a service, which it says again at its end;
//! 1. what only one service prints is its own, unless the line names the registry and no host of that service; what others print
//!    too is that of the host which is named;
//! 2. the line's own host;
//! 3. of a copy between registries, the end that the line speaks of;
//! 4. an image without a host, which is Docker Hub's, unless the missing host is what the text complains of, or a client
//!    says something of the repository's own name before it asks any registry;
//! 5. the action of the step, the input of the step, the nearest host before the line;
//! 6. for texts that need it, the host that one of the next lines names.

use super::kept::Seen;
use super::line::Line;
use super::outcome::Place;
use super::patterns::Kind;
use super::scripts::Service;
use super::state::{Hosts, NEAR, Whose};
use super::{Failure, Scanner, host};
use crate::catalog::Catalog;
use crate::catalog::log::Named;

/// The hosts of the registry: its own, where its layers lie, and the one that was there before it.
const REGISTRY: &[&str] = &["ghcr.io", "pkg-containers.githubusercontent.com", "docker.pkg.github.com"];
/// The host of a name without one.
const DEFAULT_HOST: &str = "docker.io";
/// How far behind a line the host may stand, in lines.
const BEHIND: u64 = 3;

/// Texts that name the host of a line before them.
pub(super) const LANDMARKS: &[&str] = &["request to https://", "error fetching https://"];

/// What is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Whether the registry is named.
    pub(super) named: Named,
    /// Whose it is, if it is somebody else's: the service, or its host.
    pub(super) other: Option<(String, String)>,
    /// Whether it is an image's that the log does not tell.
    pub(super) open: bool,
}

/// What compose said of one image, which it says again when it ends.
#[derive(Debug)]
pub(super) struct Said {
    message: String,
    place: Place,
    at: u64,
    found: Found,
}

/// How far behind it may say that again, in lines.
const AGAIN: u64 = 40;
/// How much of what it says is kept.
const MOST_SAID: usize = 8;

/// Whose a host is; `None` for a name that is in no table.
pub(super) fn whose(catalog: &Catalog, registry: &str, name: &str) -> Option<Whose> {
    let enterprise = name.starts_with("containers.") && name.ends_with(".ghe.com");
    if name == registry || REGISTRY.contains(&name) || enterprise {
        return Some(Whose::Registry);
    }
    let of = |host: &String| name == host || name.strip_suffix(host.as_str()).is_some_and(|head| head.ends_with('.'));
    let service = catalog.elsewhere.iter().find(|(_, other)| other.hosts.iter().any(of));
    service.map(|(id, _)| Whose::Service(id.clone()))
}

/// Whose host a text names where it does not name the registry's: the id of a service, or `other`.
#[must_use]
pub fn elsewhere(catalog: &Catalog, registry: &str, text: &str) -> Option<String> {
    let mut named = Vec::new();
    for name in host::hosts(text, |name| whose(catalog, registry, name).is_some()) {
        named.push(whose(catalog, registry, &name).unwrap_or(Whose::Other(name)));
    }
    if named.contains(&Whose::Registry) {
        return None;
    }
    named.into_iter().find_map(|host| match host {
        Whose::Service(id) => Some(id),
        Whose::Other(_) => Some("other".to_owned()),
        Whose::Registry | Whose::Unqualified => None,
    })
}

impl Scanner<'_> {
    /// Whose failure a line shows: what compose says at its end is of the image of which it said so before.
    pub(super) fn whose_failure(
        &mut self,
        line: &Line,
        hosts: &Hosts,
        elsewhere: &[&str],
        signatures: &[&str],
        number: u64,
    ) -> Found {
        let status = host::status(&line.text).is_some_and(|status| status.failed);
        let message = line.message().to_lowercase();
        if !status && hosts.named.is_empty() && !hosts.unqualified {
            let lead = "error response from daemon: ";
            let message = message.strip_prefix(lead).unwrap_or(&message).trim_end_matches('.');
            let place = self.state.place();
            let again =
                |said: &&Said| said.place == place && number - said.at <= AGAIN && said.message.ends_with(message);
            if let Some(said) = self.said.iter().find(again) {
                return said.found.clone();
            }
        }
        // What a command of a Dockerfile meets on its own way is the build's.
        let inside = hosts.named.is_empty() && !hosts.unqualified && self.state.vertices.is_printed(&line.text);
        let of_build = || self.catalog.elsewhere.iter().find(|(_, other)| other.inside_build);
        if let Some((id, _)) = inside.then(of_build).flatten() {
            return Found { named: Named::Nowhere, other: Some((id.clone(), String::new())), open: false };
        }
        let found = match hosts.service {
            Some(Service::Ours) => Found { named: Named::Near, other: None, open: false },
            Some(Service::Unclear) => Found { named: Named::Nowhere, other: None, open: true },
            None => self.attributed(hosts, elsewhere, signatures, number),
        };
        if status {
            self.said.truncate(MOST_SAID - 1);
            self.said.insert(0, Said { message, place: self.state.place(), at: number, found: found.clone() });
        }
        found
    }

    /// The host that a line without one belongs to: that of the commands that can have failed, or else the nearest.
    pub(super) fn nearest(&self, number: u64, named: bool) -> Option<Whose> {
        let of = |name: &str| whose(self.catalog, self.registry, name);
        let open = if named || self.state.copied.is_some() { None } else { self.state.of_open_command(&of) };
        open.unwrap_or_else(|| self.state.near(number, named))
    }

    /// Whether a line belongs to the registry, and if not, whose it is.
    fn attributed(&self, hosts: &Hosts, elsewhere: &[&str], signatures: &[&str], number: u64) -> Found {
        let own = signatures.iter().any(|id| self.signature(id, |s| s.own));
        let same_texts = |id: &str| self.catalog.elsewhere.get(id).is_some_and(|other| other.same_texts);
        let ours = |named| Found { named, other: None, open: false };
        let local = hosts.ours && signatures.iter().any(|id| self.signature(id, |s| s.local));
        let of_others = |id: &str| self.catalog.elsewhere.get(id).is_some_and(|other| other.foreign_names);
        if local && elsewhere.iter().any(|id| of_others(id)) {
            return ours(Named::Nowhere);
        }
        if let Some(id) = elsewhere.iter().find(|id| !own || same_texts(id)) {
            let is_shared = self.catalog.elsewhere.get(*id).is_some_and(|other| other.shared);
            let host = hosts.named.first().cloned().or_else(|| self.state.near(number, true));
            return match host.filter(|host| is_shared && *host != Whose::Registry) {
                Some(host) => self.of(&host),
                None => Found { named: Named::Nowhere, other: Some(((*id).to_owned(), String::new())), open: false },
            };
        }
        if hosts.named.contains(&Whose::Registry) {
            return ours(Named::Line);
        }
        if let Some(host) = hosts.named.first() {
            return self.of(host);
        }
        // Of a copy, the line tells which of its ends it speaks of.
        if let Some((_, host)) = self.state.copied.as_ref().filter(|(_, host)| *host == Whose::Registry || !own) {
            return if *host == Whose::Registry { ours(Named::Near) } else { self.of(host) };
        }
        // Docker Hub's words about a name without a host say that the host is missing, unless the registry got its image.
        let unqualified = signatures.iter().all(|id| self.signature(id, |s| s.unqualified));
        if local {
            return ours(Named::Nowhere);
        }
        let default = || self.state.logins.iter().any(|host| self.of(host) == self.of(&Whose::Unqualified));
        if hosts.unqualified && !own && (!unqualified || self.state.pushed || default()) {
            return self.of(&Whose::Unqualified);
        }
        if let Some(id) = self.service_of_action().filter(|_| !own) {
            return Found { named: Named::Nowhere, other: Some((id, String::new())), open: false };
        }
        if !signatures.is_empty() && signatures.iter().all(|id| self.signature(id, |s| s.early)) {
            return self.of_early(number);
        }
        // Who has logged in to the registry alone left its host out of the name.
        if unqualified && !signatures.is_empty() && !self.state.pushed && self.state.logged_in_here_only() {
            return ours(Named::Near);
        }
        // A registry in front of ours hands on its words, and so does one that runs the same program.
        if let Some(aim) = self.state.aims_elsewhere().filter(|_| own) {
            return self.of(&aim);
        }
        match self.nearest(number, unqualified).map(|near| (near.clone(), self.of(&near))) {
            Some((Whose::Registry, _)) => ours(Named::Near),
            Some((_, found)) if !own || found.other.as_ref().is_some_and(|(id, _)| same_texts(id)) => found,
            _ => ours(Named::Nowhere),
        }
    }

    /// Whose a text is that a client prints before it asks any registry: of the one that the step or the job works with.
    fn of_early(&self, number: u64) -> Found {
        // Far away, a login is one of several that many jobs make.
        let near = number.saturating_sub(self.state.last_login) <= NEAR;
        let login = || self.state.logins.last().filter(|_| near && !self.state.at_hand);
        let other = self.state.aims_elsewhere().or_else(|| login().cloned());
        match other.filter(|host| *host != Whose::Registry) {
            Some(host) => self.of(&host),
            None if self.state.at_hand => Found { named: Named::Near, other: None, open: false },
            None => Found { named: Named::Nowhere, other: None, open: false },
        }
    }

    /// Whether a service can mean a line: not one with hosts of its own where the line names the registry and none of them.
    pub(super) fn can_be_of(&self, id: &str, hosts: &Hosts) -> bool {
        let named = |host: &Whose| matches!(host, Whose::Service(service) if service == id);
        let has_hosts = self.catalog.elsewhere.get(id).is_some_and(|other| !other.hosts.is_empty());
        !has_hosts || !hosts.named.contains(&Whose::Registry) || hosts.named.iter().any(named)
    }

    /// What it means that this host is the one.
    fn of(&self, host: &Whose) -> Found {
        let other = match host {
            Whose::Registry => None,
            Whose::Service(id) => Some((id.clone(), String::new())),
            Whose::Other(name) => Some((String::new(), name.clone())),
            Whose::Unqualified => match whose(self.catalog, self.registry, DEFAULT_HOST) {
                Some(Whose::Service(id)) => Some((id, String::new())),
                _ => Some((String::new(), DEFAULT_HOST.to_owned())),
            },
        };
        Found { named: Named::Nowhere, other, open: false }
    }

    /// The service whose action the step runs.
    fn service_of_action(&self) -> Option<String> {
        let action = self.state.action.as_deref()?;
        let runs = |start: &String| action.starts_with(start.as_str());
        self.catalog.elsewhere.iter().find(|(_, other)| other.actions.iter().any(runs)).map(|(id, _)| id.clone())
    }

    /// Whether a line can speak of the registry.
    pub(super) fn is_ours(&self, hosts: &Hosts, number: u64) -> bool {
        let first = hosts.named.first().cloned().or_else(|| self.state.near(number, true));
        first.is_none_or(|host| host == Whose::Registry)
    }

    /// A sign ends what others before it say.
    pub(super) fn ends_others(&mut self, sign: &str) {
        let Some(sign) = self.catalog.signs.get(sign).filter(|sign| !sign.ends.is_empty()) else { return };
        let entries = &self.patterns.entries;
        let ends =
            |at: &usize| entries[*at].kind == Kind::Sign && sign.ends.iter().any(|name| **name == entries[*at].id);
        self.state.signs.retain(|at, _| !ends(at));
    }

    /// A sign says that what the line before it tells, without naming the registry, is of somebody else.
    pub(super) fn taken_back(&mut self, sign: &str, number: u64) {
        let place = self.state.place();
        let unless = |id: &String| {
            let signature = self.catalog.signatures.get(id);
            signature.is_some_and(|signature| signature.unless.iter().any(|name| &**name == sign))
        };
        let last = self.failures.latest().filter(|seen| seen.place == place && number - seen.last <= BEHIND);
        let is = |seen: &mut Seen<Failure>| seen.what.named != Named::Line && seen.what.signatures.iter().all(unless);
        if last.is_some_and(is) {
            self.failures.pop();
        }
    }

    /// A line names a host: it may be the one that the line before it left open.
    pub(super) fn named_after(&mut self, hosts: &Hosts, number: u64) {
        let Some(host) = hosts.named.first() else { return };
        let place = self.state.place();
        let ahead = |id: &String| self.catalog.signatures.get(id).is_some_and(|signature| signature.ahead);
        let waits = self.unnamed.latest().is_some_and(|seen| {
            seen.place == place && number - seen.last <= BEHIND && seen.what.signatures.iter().any(ahead)
        });
        let Some(mut seen) = waits.then(|| self.unnamed.pop()).flatten() else { return };
        if hosts.named.contains(&Whose::Registry) {
            seen.what.named = Named::Near;
            self.failures.push(seen);
        } else if let Some((service, host)) = self.of(host).other {
            self.foreign.push(seen.map(|failure| failure.elsewhere(service, host)));
        }
    }
}
