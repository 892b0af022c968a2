//! One form for all the sentences in which clients say that a request to the registry failed.
//!
//! In: the message of a line, and which hosts are the registry's. Out: a [`Request`]: what was asked for and how it ended. The steps:
//!
//! 1. the last address or reference of the registry on the line says what was asked for, and the words around it refine that;
//! 2. what follows it (or, where nothing follows, what stands before it) is read in pieces between colons until one is a status, a
//!    word for a status, or a fault of the connection;
//! 3. a line without any address can be the end of a request whose target stands above it: then only the bare answer counts.
//!
//! Each step looks at every character a fixed number of times.

use crate::catalog::log::{Asked, Ended};

/// The most pieces between colons that are looked at.
const PIECES: usize = 24;

/// How the names of the statuses begin.
const REASONS: &[&str] = &[
    "bad",
    "unauthorized",
    "forbidden",
    "not",
    "method",
    "request",
    "payload",
    "content",
    "too",
    "internal",
    "service",
    "gateway",
    "client",
    "status",
];

/// What was asked for, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) asked: Asked,
    pub(super) ended: Ended,
    /// Whether the client wanted to write, as far as the method tells.
    pub(super) writes: bool,
    /// Whether the client only proved who it is.
    pub(super) proves: bool,
}

impl Request {
    /// Whether what was asked for is read and never written, if the method does not say otherwise.
    pub(super) fn reads(self) -> bool {
        !self.writes && matches!(self.asked, Asked::Manifest | Asked::Tags | Asked::Token | Asked::AnonymousToken)
    }
}

/// An address or a reference on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Target {
    start: usize,
    end: usize,
    asked: Asked,
    address: bool,
}

/// The request that a message tells of. `ours` says which hosts are the registry's; where the message names none, `near` says
/// whether the registry was named shortly before.
pub(super) fn read(message: &str, ours: impl Fn(&str) -> bool, near: bool) -> Option<Request> {
    let lower = message.to_lowercase();
    let targets = targets(&lower, &ours);
    let Some(last) = targets.last() else {
        return if near { bare(&lower) } else { None };
    };
    let after = &lower[last.end..];
    let nothing_follows = !after.contains(|c: char| c.is_ascii_alphanumeric());
    let before = &lower[..last.start];
    let ended = match ended(after, false) {
        Some(ended) => ended,
        None if nothing_follows && last.address => ended(without_preposition(before), false)
            .filter(|ended| *ended != Ended::Unauthorized || !is_trace(before))?,
        None if nothing_follows => before.trim_end().strip_suffix("unauthorized for").map(|_| Ended::Unauthorized)?,
        None => before.trim_end().ends_with("unauthorized for").then_some(Ended::Unauthorized)?,
    };
    let asked = refined(last.asked, &lower, after);
    let login = ["creds for", "validate the credentials for", "logging in", "login attempt", "authenticating to"];
    Some(Request {
        asked,
        ended,
        writes: asked == Asked::Upload
            || matches!(asked, Asked::Token | Asked::AnonymousToken) && asks_to_push(&lower[last.start..last.end])
            || ["put", "post", "patch"].iter().any(|method| before_is(before, method)),
        proves: targets.iter().any(|target| target.asked == Asked::Base)
            || login.iter().any(|word| lower.contains(word)),
    })
}

/// How the request ended that a message tells of, in which everything is known to speak of one.
pub(super) fn answer(message: &str) -> Option<Ended> {
    ended(&message.to_lowercase(), false)
}

/// The request at one end of a copy.
pub(super) fn of_copy(message: &str, writes: bool) -> Option<Request> {
    let asked = if writes { Asked::Upload } else { Asked::Manifest };
    answer(message).map(|ended| Request { asked, ended, writes, proves: false })
}

/// Whether the scope of an address at which clients get a token has the right to push.
fn asks_to_push(address: &str) -> bool {
    [":push", ",push", "%3apush", "%2cpush"].iter().any(|scope| address.contains(scope))
}

/// Whether what stands before an address is that of a list of requests: methods and numbers. Every client asks without a token
/// first, and is told then where to get one.
fn is_trace(before: &str) -> bool {
    let methods = ["get", "head", "put", "post", "patch", "http", "status"];
    let mut words = before.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| methods.contains(&word) || word.bytes().all(|b| b.is_ascii_digit()))
}

/// The text without the word that joins an answer with its address, as in `authentication required on https://…`.
fn without_preposition(before: &str) -> &str {
    let words = before.trim_end_matches(['"', '\'', ' ', '(', '<', '\\']);
    [" on", " for", " from", " at", ": url", " url"].iter().find_map(|word| words.strip_suffix(word)).unwrap_or(before)
}

fn before_is(before: &str, method: &str) -> bool {
    let words = before.trim_end_matches(['"', ' ', '\'', '<', '\\']);
    let tail = words.strip_suffix("request to").map_or(words, str::trim_end);
    tail.strip_suffix(method).is_some_and(|head| !head.ends_with(|c: char| c.is_ascii_alphabetic()))
}

/// The addresses and references of the registry, in order.
fn targets(lower: &str, ours: &impl Fn(&str) -> bool) -> Vec<Target> {
    let apart = |c: char| c.is_whitespace() || "\"'`()[]{}<>,|\\".contains(c);
    let mut out = Vec::new();
    let mut from = 0;
    for token in lower.split_inclusive(apart) {
        let begin = from;
        from += token.len();
        let token = token.trim_end_matches(apart).trim_end_matches([':', ';', '.', '…']);
        let (skip, address) = match token.find("://") {
            Some(at) => (at + 3, token[..at].ends_with("http") || token[..at].ends_with("https")),
            None => (token.rfind('=').map_or(0, |at| at + 1), false),
        };
        let text = token[skip..]
            .rsplit_once('@')
            .map_or(&token[skip..], |(head, tail)| if address && !head.contains('/') { tail } else { &token[skip..] });
        let (host, path) = text.split_once('/').map_or((text, ""), |(host, path)| (host, path));
        if ours(host.split(':').next().unwrap_or(host)) {
            let asked = if address {
                of_address(host, path)
            } else if path.is_empty() {
                Asked::Host
            } else {
                Asked::Image
            };
            out.push(Target { start: begin, end: begin + token.len(), asked, address });
        }
    }
    out
}

fn of_address(host: &str, path: &str) -> Asked {
    let has = |part: &str| path.contains(part);
    match path {
        "" => Asked::Host,
        "v2" | "v2/" => Asked::Base,
        _ if path.starts_with("v2/_catalog") => Asked::Catalog,
        _ if path == "token" || path.starts_with("token?") => Asked::Token,
        _ if has("/blobs/upload") => Asked::Upload,
        _ if has("/blobs/") || host.starts_with("pkg-containers") => Asked::Blob,
        _ if has("/manifests/") || has("/referrers/") => Asked::Manifest,
        _ if has("/tags/") => Asked::Tags,
        _ => Asked::Image,
    }
}

/// What the words around a target say more.
fn refined(asked: Asked, lower: &str, after: &str) -> Asked {
    let token = after.contains(" token: ") || after.contains(" token:\"") || lower.contains("bearer token for");
    match asked {
        _ if lower.contains("anonymous token: ") => Asked::AnonymousToken,
        Asked::Image | Asked::Host if token => Asked::Token,
        Asked::Image | Asked::Host if lower.contains("/blobs/upload") => Asked::Upload,
        Asked::Image | Asked::Host if lower.contains("reading manifest ") || lower.contains("[manifests ") => {
            Asked::Manifest
        }
        other => other,
    }
}

/// A line that is nothing but the answer to a request that was told of before.
fn bare(lower: &str) -> Option<Request> {
    let ended = ended(lower, true)?;
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let asked = if has(&["anonymous token: "]) {
        Asked::AnonymousToken
    } else if has(&["requesting bearer token: ", "requesting bear token: "]) {
        Asked::Token
    } else {
        Asked::Unknown
    };
    Some(Request { asked, ended, writes: false, proves: false })
}

/// Whether a line with `denied` or `unauthorized` can be the answer to a request: one of its pieces begins or ends with the word, or
/// it has a status or an address. Costs much less than to read the line.
pub(super) fn can_be_answer(text: &str) -> bool {
    let is = |piece: &str| {
        let piece = trimmed(piece).as_bytes();
        ["denied", "unauthorized"].into_iter().map(str::as_bytes).any(|word| {
            let (begin, end) = (piece.get(..word.len()), piece.len().checked_sub(word.len()).map(|at| &piece[at..]));
            [begin, end].into_iter().flatten().any(|part| part.eq_ignore_ascii_case(word))
        })
    };
    text.contains("://") || text.contains("40") || text.contains("denied for ") || text.split(": ").any(is)
}

/// How a request ended, by the first piece of a text that tells it. `strict` asks for more than a number: the text is not known to
/// speak of a request at all.
fn ended(text: &str, strict: bool) -> Option<Ended> {
    let pieces: Vec<&str> = text.split(": ").take(PIECES).map(trimmed).collect();
    let last = pieces.len().saturating_sub(1);
    let mut before = "";
    for (index, piece) in pieces.iter().enumerate() {
        let told = "unexpected status";
        let known = !strict
            || piece.starts_with(told)
            || before.starts_with(told)
            || before.ends_with("unexpected http status")
            || piece.contains("unexpected http status")
            || piece.contains("status code from registry ");
        let found = (known.then(|| status(piece, before))).flatten();
        let word = if strict { word_that_ends(piece, index == last) } else { word(piece).or_else(|| fault(piece)) };
        if let Some(found) = found.or(word) {
            let twice = pieces.windows(2).any(|pair| pair == ["denied", "denied"]);
            let refused = matches!(found, Ended::Forbidden | Ended::Unauthorized);
            return Some(if twice && refused { Ended::DeniedTwice } else { found });
        }
        before = piece;
    }
    None
}

fn trimmed(piece: &str) -> &str {
    piece.trim_matches(|c: char| c.is_whitespace() || "\"'`()[]{}<>,.;:|\\-".contains(c))
}

/// Without an address only the registry's shortest answers count, and only as the end of the line.
fn word_that_ends(piece: &str, last: bool) -> Option<Ended> {
    match piece {
        "denied" => Some(Ended::Forbidden),
        "unauthorized" if last => Some(Ended::Unauthorized),
        _ => None,
    }
}

/// A status by its number, if the piece or the one before it says that it is one.
fn status(piece: &str, before: &str) -> Option<Ended> {
    let words = ["status", "http", "code", "registry", "received", "returned", "response"];
    let mut told = words.iter().any(|word| before.contains(word));
    let mut tokens = piece.split([' ', '\t', '(', ')', ',', '[', ']', '=']).filter(|token| !token.is_empty());
    let mut first = true;
    while let Some(token) = tokens.next() {
        let token = token.trim_end_matches([':', '.', ';']).trim_start_matches("http/");
        let digits = token.len() == 3 && token.bytes().all(|b| b.is_ascii_digit());
        // A number alone is a status where its name follows, or nothing.
        let named = || tokens.clone().next().is_none_or(|next| REASONS.contains(&next));
        if digits && (told || first && named()) {
            return of_number(token);
        }
        told |= words.contains(&token) || token == "error";
        first = false;
    }
    None
}

fn of_number(number: &str) -> Option<Ended> {
    Some(match number {
        "400" => Ended::BadRequest,
        "401" => Ended::Unauthorized,
        "403" => Ended::Forbidden,
        "404" => Ended::NotFound,
        "405" => Ended::MethodNotAllowed,
        "408" => Ended::Timeout,
        "413" => Ended::TooLarge,
        "429" => Ended::TooManyRequests,
        "499" => Ended::Cancelled,
        "500" | "502" | "503" | "504" => Ended::ServerError,
        _ => return None,
    })
}

/// A status by its words: the piece is nothing else, or says `status code 'Forbidden'`.
fn word(piece: &str) -> Option<Ended> {
    let quoted = piece.rsplit_once("status code '").map_or(piece, |(_, tail)| tail.split('\'').next().unwrap_or(tail));
    let words = ["failed with status ", "response status ", "http status "];
    let plain = words.iter().find_map(|lead| quoted.rsplit_once(lead)).map_or(quoted, |(_, word)| word);
    Some(match plain {
        "unauthorized"
        | "not authorized"
        | "authentication required"
        | "authorization failed"
        | "no basic auth credentials" => Ended::Unauthorized,
        "denied" | "forbidden" | "requested access to the resource is denied" => Ended::Forbidden,
        "too many requests" | "toomanyrequests" | "too_many_requests" => Ended::TooManyRequests,
        "unavailable"
        | "service unavailable"
        | "bad gateway"
        | "gateway timeout"
        | "gateway time-out"
        | "internal server error" => Ended::ServerError,
        "method not allowed" => Ended::MethodNotAllowed,
        "request entity too large" | "payload too large" | "content too large" => Ended::TooLarge,
        "bad request" => Ended::BadRequest,
        _ => return None,
    })
}

/// A fault of the connection.
fn fault(piece: &str) -> Option<Ended> {
    let any = |texts: &[&str]| texts.iter().any(|text| piece.contains(text));
    if matches!(piece, "eof" | "unexpected eof")
        || any(&[
            "sent goaway",
            "stream error",
            "connection reset",
            "broken pipe",
            "connection lost",
            "closed network connection",
            "server closed",
            "socket hang up",
            "econnreset",
        ])
    {
        return Some(Ended::Broken);
    }
    if any(&[
        "handshake timeout",
        "i/o timeout",
        "client.timeout",
        "deadline exceeded",
        "request canceled",
        "etimedout",
    ]) {
        return Some(Ended::Timeout);
    }
    let unreachable = any(&[
        "no route to host",
        "is unreachable",
        "connection refused",
        "actively refused",
        "did not properly respond",
        "connection timed out",
        "operation timed out",
        "econnrefused",
    ]);
    unreachable.then_some(Ended::Unreachable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(message: &str) -> Option<(Asked, Ended)> {
        read(message, |host| host == "ghcr.io", false).map(|request| (request.asked, request.ended))
    }

    /// Sentences of clients, what was asked for and how it ended.
    const SENTENCES: &[(&str, Asked, Ended)] = &[
        (
            "HEAD https://ghcr.io/v2/o/a/manifests/1: unexpected status code 403 Forbidden (HEAD responses have no body, use GET for details)",
            Asked::Manifest,
            Ended::Forbidden,
        ),
        (
            "GET https://ghcr.io/token?scope=repository%3Ao%2Fa%3Apull&service=ghcr.io: UNAVAILABLE: service unavailable",
            Asked::Token,
            Ended::ServerError,
        ),
        (
            "POST https://ghcr.io/v2/o/a/blobs/uploads/: UNAUTHORIZED: authentication required",
            Asked::Upload,
            Ended::Unauthorized,
        ),
        ("Put \"https://ghcr.io/v2/o/a/blobs/upload/1\": EOF", Asked::Upload, Ended::Broken),
        (
            "Put \"https://ghcr.io/v2/o/a/blobs/upload/1\": http2: server sent GOAWAY and closed the connection",
            Asked::Upload,
            Ended::Broken,
        ),
        (
            "Registry push failed; received status code 'Forbidden'. URI: https://ghcr.io/v2/o/a/manifests/1",
            Asked::Manifest,
            Ended::Forbidden,
        ),
        ("Unauthorized for ghcr.io/o/a", Asked::Image, Ended::Unauthorized),
        (
            "failed to get manifest ghcr.io/o/a:1: request failed: unauthorized [http 401]",
            Asked::Image,
            Ended::Unauthorized,
        ),
        ("Unauthorized for ghcr.io/o/a: 403 Forbidden", Asked::Image, Ended::Forbidden),
        (
            "pulling from host ghcr.io failed with status code [manifests 1]: 403 Forbidden",
            Asked::Manifest,
            Ended::Forbidden,
        ),
        ("login attempt to https://ghcr.io/v2/ failed with status: 403 Forbidden", Asked::Base, Ended::Forbidden),
        (
            "authenticating creds for \"ghcr.io\": Requesting bearer token: received unexpected HTTP status: 403 Forbidden",
            Asked::Token,
            Ended::Forbidden,
        ),
        (
            "connecting to ghcr.io:443: dial tcp 192.0.2.1:443: connectex: the host did not properly respond",
            Asked::Host,
            Ended::Unreachable,
        ),
        (
            "The requested URL returned error: 403 for https://ghcr.io/token?scope=repository:o/a:pull",
            Asked::Token,
            Ended::Forbidden,
        ),
        (
            "checking whether a blob sha256:1 exists in ghcr.io/o/a: unauthorized: unauthenticated",
            Asked::Image,
            Ended::Unauthorized,
        ),
        (
            "GET \"https://ghcr.io/v2/o/a/manifests/1\": response status code 403: denied: denied",
            Asked::Manifest,
            Ended::DeniedTwice,
        ),
        (
            "failed to resolve reference \"ghcr.io/o/a:1\": failed to authorize: failed to fetch anonymous token: unexpected status: 403 Forbidden",
            Asked::AnonymousToken,
            Ended::Forbidden,
        ),
        (
            "initiating layer upload to /v2/o/a/blobs/uploads/ in ghcr.io: StatusCode: 413, <html>",
            Asked::Upload,
            Ended::TooLarge,
        ),
        ("registry error: Not authorized: url https://ghcr.io/v2/o/a/tags/list", Asked::Tags, Ended::Unauthorized),
        (
            "OCI API error: authentication required on https://ghcr.io/v2/o/a/manifests/1",
            Asked::Manifest,
            Ended::Unauthorized,
        ),
        (
            "Get \"https://ghcr.io/v2/o/a/tags/list\": http: non-successful response (status=403 body=\"{}\")",
            Asked::Tags,
            Ended::Forbidden,
        ),
    ];

    #[test]
    fn one_form_for_every_sentence() {
        for (message, asked, ended) in SENTENCES {
            assert_eq!(of(message), Some((*asked, *ended)), "{message}");
        }
    }

    #[test]
    fn what_is_no_answer_of_the_registry_is_none() {
        for message in [
            "Pushing ghcr.io/o/a:403",
            "ghcr.io/o/a:1: 404 lines compiled",
            "HEAD https://quay.io/v2/o/a/manifests/1: unexpected status code 403 Forbidden",
            "docker.io/ghcr.io/o/a: denied",
            "unauthorized",
            "Login to ghcr.io: done in 503 ms",
            "401 https://ghcr.io:443/v2/o/a/tags/list",
            "<-- 401 https://ghcr.io/v2/",
        ] {
            assert_eq!(of(message), None, "{message}");
        }
    }

    #[test]
    fn a_bare_answer_counts_near_the_registry_only() {
        let near = |message: &str| read(message, |host| host == "ghcr.io", true).map(|request| request.ended);
        assert_eq!(near("denied"), Some(Ended::Forbidden));
        assert_eq!(near("denied: denied"), Some(Ended::DeniedTwice));
        assert_eq!(near("failed to push: unauthorized"), Some(Ended::Unauthorized));
        assert_eq!(near("unexpected status: 403 Forbidden"), Some(Ended::Forbidden));
        assert_eq!(near("unexpected status code [manifests 1]: 401 Unauthorized"), Some(Ended::Unauthorized));
        assert_eq!(near("Request failed with status code 404"), None);
        assert_eq!(near("git@github.com: Permission denied (publickey)."), None);
        assert_eq!(near("The requested URL returned error: 403"), None);
    }
}
