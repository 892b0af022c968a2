//! What was being done at a line, and which texts can mean that.
//!
//! In: a line, the hosts that it names, the state of the scanner. Out: the signatures that count there. The steps:
//!
//! 1. what was being done follows from the words of the line, the step, the lines before it, and the request that the line tells of;
//! 2. a signature that asks for another operation or for other signs goes;
//! 3. where no pattern matches, the signatures that stand for the request of the line count.

use super::copies::End;
use super::line::Line;
use super::outcome::Cache;
use super::request::{self, Request};
use super::state::{Hosts, Whose};
use super::{Scanner, attribute};
use crate::catalog::Ref;
use crate::catalog::log::{Asked, Doing, Ended, RequestWhen};

/// How a request ends that a registry refuses.
const REFUSED: &[Ended] = &[Ended::Unauthorized, Ended::Forbidden, Ended::DeniedTwice, Ended::TooManyRequests];
/// The host that was the registry before.
const RETIRED: &str = "docker.pkg.github.com";

impl<'a> Scanner<'a> {
    /// Leaves the texts that can mean what was being done.
    pub(super) fn admitted(&self, signatures: &mut Vec<&str>, line: &Line, hosts: &Hosts, number: u64) {
        let seen = |name: &Ref| {
            let sign = |(index, at): (&usize, &u64)| {
                self.patterns.entries[*index].id == **name && self.within(*index, *at, number)
            };
            self.state.signs.iter().any(sign)
        };
        let ours = hosts.named.contains(&Whose::Registry);
        signatures.retain(|id| {
            self.signature(id, |s| {
                (s.after.is_empty() || s.after.iter().any(seen)) && (ours || !s.unless.iter().any(seen))
            })
        });
        if !self.state.works_with_images(&line.text) {
            signatures.retain(|id| !self.signature(id, |s| s.images));
        }
        if signatures.iter().any(|id| self.signature(id, |s| !s.operation.0.is_empty())) {
            let doing = self.doing(line, self.request(line, hosts, number), number);
            signatures.retain(|id| self.signature(id, |s| s.operation.admits(doing)));
        }
    }

    /// The signatures that stand for the request to the registry that a line tells of in words that no pattern knows.
    pub(super) fn requested(&self, line: &Line, hosts: &Hosts, number: u64) -> Vec<&'a str> {
        let Some(request) = self.request(line, hosts, number) else { return Vec::new() };
        let doing = self.doing(line, Some(request), number);
        // A bare answer to nothing that is known can be anybody's.
        if doing == Doing::Unknown && request.asked == Asked::Unknown {
            return Vec::new();
        }
        let stands = |when: &RequestWhen| {
            when.asked.admits(request.asked) && when.ended.admits(request.ended) && when.operation.admits(doing)
        };
        let all = self.catalog.signatures.iter();
        all.filter(|(_, s)| s.request.as_ref().is_some_and(stands)).map(|(id, _)| id.as_str()).collect()
    }

    /// Whether a line tells that another registry or service refused a request, in words that no pattern knows.
    pub(super) fn refused_elsewhere(&self, line: &Line, hosts: &Hosts, number: u64) -> bool {
        if hosts.named.is_empty() && !hosts.unqualified && !line.warning {
            let refused = |ended: Ended| REFUSED.contains(&ended);
            if let Some((_, host)) = &self.state.copied {
                return *host != Whose::Registry && request::answer(line.message()).is_some_and(refused);
            }
            // The daemon hands on the answer of a registry that a line before named.
            let lower = line.message().to_lowercase();
            let answer = ["error response from daemon: ", "error: "];
            let answer = answer.iter().find_map(|lead| lower.strip_prefix(lead)).unwrap_or(&lower);
            let near = self.state.near(number, true);
            let other = near.is_some_and(|host| matches!(host, Whose::Service(_) | Whose::Other(_)));
            return other && ["denied: ", "unauthorized: "].iter().any(|lead| answer.starts_with(lead));
        }
        if line.warning || hosts.named.is_empty() || hosts.named.contains(&Whose::Registry) {
            return false;
        }
        let whose = |name: &str| match attribute::whose(self.catalog, self.registry, name) {
            Some(host) => hosts.named.contains(&host),
            None => hosts.named.contains(&Whose::Other(name.to_owned())),
        };
        request::read(line.message(), whose, false).is_some_and(|request| REFUSED.contains(&request.ended))
    }

    /// The request to the registry that a line tells of.
    fn request(&self, line: &Line, hosts: &Hosts, number: u64) -> Option<Request> {
        let near = hosts.named.is_empty() && self.nearest(number, false) == Some(Whose::Registry);
        if !near && (hosts.named.is_empty() || hosts.named.iter().any(|host| *host != Whose::Registry)) {
            return None;
        }
        // What the retired registry answers says only that it is retired.
        let whose = |name: &str| attribute::whose(self.catalog, self.registry, name);
        let ours = |name: &str| name != RETIRED && whose(name) == Some(Whose::Registry);
        let copied = self.state.copied.as_ref().filter(|_| near).map(|(end, _)| *end);
        let request = request::read(line.message(), ours, near)
            .or_else(|| copied.and_then(|end| request::of_copy(line.message(), end == End::Destination)));
        // Every client asks without a token first, and is told then where to get one.
        request.filter(|request| !(line.detail && request.ended == Ended::Unauthorized))
    }

    /// What was being done, by the request if the line tells of one.
    fn doing(&self, line: &Line, request: Option<Request>, number: u64) -> Doing {
        // What asks for a base image pulls, whatever its step is called.
        let base = self.state.vertices.cache(&line.text) == Cache::Base;
        let doing = if base { Doing::Pull } else { self.state.doing(&line.text, number) };
        match (doing, request) {
            (_, Some(request)) if request.proves => Doing::Login,
            (Doing::Unknown | Doing::Pull, Some(request)) if request.writes => Doing::Push,
            (Doing::Unknown, Some(request)) if request.reads() => Doing::Pull,
            (known, _) => known,
        }
    }
}
