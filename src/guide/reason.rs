//! What evidence of a log or of facts says in words: one message for each thing that a rule asks for.
//!
//! In: evidence that holds, and the failure that shows it. Out: ids of messages. The rules are data; the messages are the same
//! for every cause: the actual value of what was asked, not the rule, is named.

use crate::catalog::Catalog;
use crate::catalog::entries::Evidence;
use crate::catalog::log::{Declared, Doing, LogEvent, LogWhen, Namespace, TokenRight};
use crate::catalog::{AnyOf, When};
use crate::diagnosis::decide::Besides;
use crate::diagnosis::log::Failure;
use crate::facts::shape::{Answer, Credential, HostKind, OwnerKind, Shape};

/// The messages for evidence that holds.
pub(super) fn reasons(evidence: &Evidence, failure: Option<&Failure>, besides: Besides<'_>) -> Vec<String> {
    let mut out = Vec::new();
    // Files that the log contradicts prove nothing about it.
    if let (Some(when), Some(shape), None) = (&evidence.when, besides.shape, besides.differs) {
        of_facts(when, shape, &mut out);
    }
    if let (Some(when), Some(failure)) = (&evidence.log, failure) {
        of_log(when, failure, besides, &mut out);
    }
    out
}

fn asked<T>(any: &AnyOf<T>) -> bool {
    !any.0.is_empty()
}

fn of_facts(when: &When, shape: &Shape, out: &mut Vec<String>) {
    if asked(&when.credential) {
        out.push(format!("seen-credential-{}", shape.credential.as_str()));
    }
    if asked(&when.own_namespace) && shape.own_namespace != Answer::Unknown {
        out.push(format!("seen-own-namespace-{}", shape.own_namespace.as_str()));
    }
    if asked(&when.owner_kind) {
        out.push(format!("seen-owner-kind-{}", shape.owner_kind.as_str()));
    }
    if asked(&when.mixed_case) {
        out.push(format!("seen-mixed-case-{}", shape.mixed_case));
    }
    if asked(&when.host) {
        out.push(format!("seen-host-{}", shape.host.as_str()));
    }
}

fn of_log(when: &LogWhen, failure: &Failure, besides: Besides<'_>, out: &mut Vec<String>) {
    out.extend(when.sign.iter().map(|sign| format!("seen-sign-{}", &**sign)));
    if asked(&when.token) && failure.token != TokenRight::Unknown {
        out.push(format!("seen-token-{}", failure.token.as_str()));
    }
    if asked(&when.event) && failure.event == LogEvent::PullRequest {
        out.push("seen-event-pull-request".to_owned());
    }
    if asked(&when.owner) && failure.owner != Namespace::Unknown {
        out.push(format!("seen-owner-{}", failure.owner.as_str()));
    }
    if when.name_twice == Some(true) {
        out.push("seen-name-twice-true".to_owned());
    }
    if asked(&when.declared) && besides.declared() != Declared::Unknown {
        out.push(format!("seen-declared-{}", besides.declared().as_str()));
    }
    // Where either answer would do, the answer is no reason.
    if when.on_pull_request.0.len() == 1 && besides.on_pull_request() != Answer::Unknown {
        out.push(format!("seen-on-pull-request-{}", besides.on_pull_request().as_str()));
    }
    // What was being done says something only where nothing else does.
    if out.is_empty() && asked(&when.operation) && failure.doing != Doing::Unknown {
        out.push(format!("seen-operation-{}", failure.doing.as_str()));
    }
}

/// Every message that [`reasons`] can give.
pub(super) fn all(catalog: &Catalog) -> Vec<String> {
    let mut out: Vec<String> = catalog.signs.keys().map(|id| format!("seen-sign-{id}")).collect();
    let mut add = |kind: &str, words: &[&str]| out.extend(words.iter().map(|word| format!("seen-{kind}-{word}")));
    add("token", &["write", "read", "none"]);
    add("name-twice", &["true"]);
    add("event", &["pull-request"]);
    add("owner", &["own", "other"]);
    add("declared", &["write", "read", "none", "undeclared"]);
    add("on-pull-request", &["true", "false"]);
    add("operation", &["login", "push", "cache", "attest", "pull", "delete"]);
    add("own-namespace", &["true", "false"]);
    add("mixed-case", &["true", "false"]);
    add("credential", &Credential::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>());
    add("owner-kind", &OwnerKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>());
    add("host", &HostKind::ALL.iter().map(|kind| kind.as_str()).collect::<Vec<_>>());
    out
}
