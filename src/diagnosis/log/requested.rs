//! Which signatures a line stands for by what was being done, and by the request that it tells of.
//!
//! In: a line with the hosts that it names, and what was being done. Out: ids of signatures.

use super::line::Line;
use super::state::{Hosts, Whose};
use super::{Scanner, attribute, request};
use crate::catalog::log::{Doing, RequestWhen};

/// The host that was the registry before.
const RETIRED: &str = "docker.pkg.github.com";

impl<'a> Scanner<'a> {
    /// Leaves the texts that can mean what was being done.
    pub(super) fn admitted(&self, signatures: &mut Vec<&str>, line: &Line, number: u64) {
        if signatures.iter().any(|id| self.signature(id, |s| !s.operation.0.is_empty())) {
            let doing = self.state.doing(&line.text, number);
            signatures.retain(|id| self.signature(id, |s| s.operation.admits(doing)));
        }
    }

    /// The signatures that stand for the request to the registry that a line tells of in words that no pattern knows.
    pub(super) fn requested(&self, line: &Line, hosts: &Hosts, number: u64) -> Vec<&'a str> {
        let near = hosts.named.is_empty() && self.state.near(number, false) == Some(Whose::Registry);
        if !near && (hosts.named.is_empty() || hosts.named.iter().any(|host| *host != Whose::Registry)) {
            return Vec::new();
        }
        // What the retired registry answers says only that it is retired.
        let whose = |name: &str| attribute::whose(self.catalog, self.registry, name);
        let ours = |name: &str| name != RETIRED && whose(name) == Some(Whose::Registry);
        let Some(request) = request::read(line.message(), ours, near) else { return Vec::new() };
        let doing = match self.state.doing(&line.text, number) {
            _ if request.proves => Doing::Login,
            Doing::Unknown | Doing::Pull if request.writes => Doing::Push,
            Doing::Unknown if request.reads() => Doing::Pull,
            // A bare answer to nothing that is known can be anybody's.
            Doing::Unknown if near => return Vec::new(),
            known => known,
        };
        let stands = |when: &RequestWhen| {
            when.asked.admits(request.asked) && when.ended.admits(request.ended) && when.operation.admits(doing)
        };
        let all = self.catalog.signatures.iter();
        all.filter(|(_, s)| s.request.as_ref().is_some_and(stands)).map(|(id, _)| id.as_str()).collect()
    }
}
