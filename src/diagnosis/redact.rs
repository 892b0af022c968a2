//! Secrets and private data go out of what is shown.
//!
//! In: a text from a log. Out: the same text with `***` in place of what nobody else should see: access tokens, passwords,
//! keys, addresses of people and of private networks. What is needed to find a failure again stays: commits, digests of images,
//! numbers of runs, names of images.
//!
//! * [`line()`] is for a line of a log before it is kept: it also knows secrets by what stands before them (`password=`).
//! * [`guard`] is for finished output, where guides legitimately say `password:`: it knows secrets by their own form only.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// Secrets that are known by their own form, whatever stands around them.
const FORMS: &[&str] = &[
    // GitHub, GitLab, Docker, npm, PyPI, RubyGems, crates.io.
    r"\bgh[pousr]_[A-Za-z0-9_]{16,}",
    r"\bgithub_pat_[A-Za-z0-9_]{16,}",
    r"\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|soat|ffct)-[A-Za-z0-9_.-]{16,}",
    r"\bdckr_(?:pat|oat)_[A-Za-z0-9_-]{16,}",
    r"\bnpm_[A-Za-z0-9]{30,}",
    r"\bpypi-[A-Za-z0-9_-]{40,}",
    r"\brubygems_[a-f0-9]{40,}",
    r"\bcio[A-Za-z0-9]{32}\b",
    // Clouds.
    r"\b(?:AKIA|ASIA|AROA|AIDA|AGPA|ANPA|ABIA|ACCA)[A-Z0-9]{16}\b",
    r"\bAIza[A-Za-z0-9_-]{35}",
    r"\bya29\.[A-Za-z0-9_-]{20,}",
    r"\bGOCSPX-[A-Za-z0-9_-]{20,}",
    r"\b[A-Za-z0-9_~.-]{3}8Q~[A-Za-z0-9_~.-]{31,34}",
    r"\bdo[opr]_v1_[a-f0-9]{40,}",
    r"\b(?:hvs|hvb|hvr)\.[A-Za-z0-9_-]{20,}",
    r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{40,}",
    r"\bdp\.(?:pt|st|ct|sa)\.[A-Za-z0-9]{20,}",
    // Services.
    r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}",
    r"\bxapp-[0-9]-[A-Za-z0-9-]{10,}",
    r"https://hooks\.slack\.com/(?:services|workflows|triggers)/[A-Za-z0-9/_-]+",
    r"https://(?:ptb\.|canary\.)?discord(?:app)?\.com/api/webhooks/[0-9]+/[A-Za-z0-9_-]+",
    r"https://[a-z0-9.-]+\.webhook\.office\.com/[A-Za-z0-9@/_-]+",
    r"\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}",
    r"\bwhsec_[A-Za-z0-9]{24,}",
    r"\bsk-(?:ant-|proj-|svcacct-|or-v1-)?[A-Za-z0-9_-]{20,}",
    r"\bhf_[A-Za-z0-9]{30,}",
    r"\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{20,}",
    r"\bSK[a-f0-9]{32}\b",
    r"\bkey-[a-f0-9]{32}\b",
    r"\b[0-9]{8,10}:AA[A-Za-z0-9_-]{33}",
    r"\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}",
    r"\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}",
    r"\bNRAK-[A-Z0-9]{27}",
    r"\blin_api_[A-Za-z0-9]{40}",
    r"\bsq0(?:atp|csp)-[A-Za-z0-9_-]{22,}",
    r"\bpul-[a-f0-9]{40}",
    r"\bsntr[yu]s_[A-Za-z0-9+/=_-]{30,}",
    r"\bAGE-SECRET-KEY-1[A-Z0-9]{58}",
    // JSON Web Tokens.
    r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?",
    // Private keys, with real line ends or written ones, whole or cut off.
    r"-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|\z)",
];

/// The names of secrets in keys, variables and options.
const NAMES: &str = r"(?:pass(?:word|wd|phrase)?|pwd|secrets?|tokens?|api_?-?key|access_?-?key|secret_?-?key|account_?-?key|private_?-?key|signing_?-?key|encryption_?-?key|credentials?|client_?-?secret|auth(?:_?-?token)?|registrytoken|identitytoken|_password|connection_?-?string|cookie|session_?-?id)";

/// What was found, by place: everything in the group `keep` stays.
static FORM: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&FORMS.join("|")).ok());

/// Secrets that are known by what stands before them: the group `keep` stays.
static PLACES: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let places = [
        // User and password in an address.
        r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]*:[^\s/@]+@".to_owned(),
        r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]{20,}@".to_owned(),
        // Headers.
        r#"(?i)(?P<keep>\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?)[^"'\r\n]+"#.to_owned(),
        r#"(?i)(?P<keep>\b(?:set-)?cookie["']?\s*:\s*["']?)[^"'\r\n]+"#.to_owned(),
        r#"(?i)(?P<keep>\b(?:x-[a-z-]*(?:token|key|auth|secret)|private-token|job-token|api-key|apikey|x-api-key)["']?\s*:\s*["']?)[^\s"']+"#.to_owned(),
        r"(?i)(?P<keep>\b(?:bearer|basic)\s+)[a-z0-9+/_.~=-]{8,}\b=*".to_owned(),
        // Options of programs.
        format!(r#"(?i)(?P<keep>(?:^|\s)--?(?:[a-z]+-)*{NAMES}(?:\s+|=)["']?)[^\s"'-][^\s"']*"#),
        r#"(?i)(?P<keep>\b(?:login|curl|wget|mysql|helm|crane|oras|cosign|skopeo|podman|docker)\b[^|\r\n]*?\s-p\s*["']?)[^\s"'-][^\s"']*"#.to_owned(),
        r#"(?i)(?P<keep>(?:^|\s)(?:-u|--user|--(?:src-|dest-)?creds)(?:\s+|=)["']?[^\s:"']+:)[^\s"']+"#.to_owned(),
        r#"(?i)(?P<keep>\b(?:echo|printf)\s+(?:-n\s+|'?%s'?\s+)?["']?)[^\s"'$|][^|]*?(?P<tail>["']?\s*\|\s*(?:sudo\s+)?[a-z./-]+\s+(?:registry\s+|auth\s+)?login\b)"#.to_owned(),
        // Keys with values: variables, parameters, JSON, YAML. A `:` after a word of a sentence is none.
        format!(r#"(?i)(?P<keep>(?:^|[\s"'&?;,({{\[/.]|\b)[a-z0-9_.-]*{NAMES}["']?=["']?)[^\s"'&;,)}}\]]+"#),
        format!(r#"(?i)(?P<keep>\\?["'][a-z0-9_. -]*{NAMES}\\?["']\s*:\s*\\?["'])[^"'\\]+"#),
        format!(r#"(?i)(?P<keep>^\s*(?:[-|>]\s+)*[a-z0-9_.-]*{NAMES}:\s+["']?)[^\s"']+(?P<tail>["']?\s*$)"#),
        r#"(?i)(?P<keep>(?:^|[\s,{(\[])(?:[a-z0-9_.-]*_)?(?:password|passwd|passphrase|pwd):\s*["']?)[^\s"',]+"#.to_owned(),
        r"(?P<keep>(?i:[?&](?:sig|signature|x-amz-signature|x-amz-security-token|x-amz-credential|x-goog-signature|code|key|access_token|sv_sig|jwt)=))[^\s&]+".to_owned(),
        // Personal data.
        r"(?i)(?P<keep>(?:^|[^a-z0-9._%+/@-]))(?:[a-z0-9][a-z0-9._%+-]*)@(?:[a-z0-9-]+\.)+[a-z]{2,}\b".to_owned(),
        r"(?P<keep>(?:^|[^0-9.]))(?:10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2}|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])(?:\.[0-9]{1,3}){2}|169\.254(?:\.[0-9]{1,3}){2})\b".to_owned(),
        r"(?i)(?P<keep>(?:^|[^0-9a-f:]))(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{0,4}(?:%[a-z0-9]+)?".to_owned(),
    ];
    places.iter().filter_map(|place| Regex::new(place).ok()).collect()
});

/// What a value looks like that hides nothing: masked already, a variable, an expression.
static HARMLESS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^(?:\*+|\$\{?\{?.*|<[^>]*>|true|false|null|none)$").ok());

/// A line of a log as it may be kept and shown.
#[must_use]
pub fn line(text: &str) -> String {
    let mut out = guard(text).into_owned();
    for place in PLACES.iter() {
        if place.is_match(&out) {
            out = place.replace_all(&out, hide).into_owned();
        }
    }
    out
}

/// Finished output without the secrets that are known by their own form.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    match FORM.as_ref() {
        Some(form) => form.replace_all(text, HIDDEN),
        None => Cow::Borrowed(HIDDEN),
    }
}

fn hide(found: &Captures<'_>) -> String {
    let part = |name| found.name(name).map_or("", |part| part.as_str());
    let (keep, tail) = (part("keep"), part("tail"));
    let value = &found[0][keep.len()..found[0].len() - tail.len()];
    if HARMLESS.as_ref().is_some_and(|harmless| harmless.is_match(value)) || value == "git@github.com" {
        return found[0].to_owned();
    }
    let at = if value.ends_with('@') { "@" } else { "" };
    format!("{keep}{HIDDEN}{at}{tail}")
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn every_pattern_compiles() {
        assert!(super::FORM.is_some() && super::HARMLESS.is_some());
        assert_eq!(super::PLACES.len(), 17 + 1);
    }

    #[test]
    fn what_finds_a_failure_again_stays() {
        for text in [
            "pushing manifest for ghcr.io/octo-org/app:main@sha256:3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
            "Download action repository 'actions/checkout@v4.1.7' (SHA:c3fe249fe73091a17d6638fe1341e7bd0bcc3466)",
            "failed to fetch oauth token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aocto-org%2Fapp%3Apull&service=ghcr.io: 403 Forbidden",
            "failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?: 401 Unauthorized",
            "unable to retrieve auth token: invalid username/password: unauthorized",
            "Requesting bearer token: invalid status code from registry 403 (Forbidden)",
            "  password: ***",
            "echo \"$TOKEN\" | docker login ghcr.io -u octo-org --password-stdin",
            "password: ${{ secrets.GITHUB_TOKEN }}",
            "dial tcp 140.82.121.34:443: i/o timeout",
            "Run ID 10823847123, attempt 2, https://github.com/octo-org/app/actions/runs/10823847123",
            "fatal: unable to access 'https://github.com/octo-org/app.git/': The requested URL returned error: 403",
            "denied: permission_denied: The token provided does not match expected scopes.",
            "Error: Username and password required",
            "#14 [auth] octo-org/app:pull,push token for ghcr.io",
            "git@github.com:octo-org/app.git",
        ] {
            assert_eq!(line(text), text);
        }
    }

    #[test]
    fn secrets_go_and_their_names_stay() {
        assert_eq!(line("docker login ghcr.io -u octo -p hunter2!"), "docker login ghcr.io -u octo -p ***");
        assert_eq!(line("https://octo:hunter2@ghcr.io/v2/"), "https://***@ghcr.io/v2/");
        assert_eq!(line("Authorization: Basic b2N0bzpodW50ZXIy"), "Authorization: ***");
        assert_eq!(line("REGISTRY_PASSWORD=hunter2 make push"), "REGISTRY_PASSWORD=*** make push");
        assert_eq!(line(r#"{"auths":{"ghcr.io":{"auth":"b2N0bzp4"}}}"#), r#"{"auths":{"ghcr.io":{"auth":"***"}}}"#);
        assert_eq!(line("echo hunter2 | docker login ghcr.io"), "echo *** | docker login ghcr.io");
        assert_eq!(line("read tcp 10.47.194.69:53496->203.0.113.88:443"), "read tcp ***:53496->203.0.113.88:443");
        assert_eq!(line("by Octo Cat <octo@example.com>"), "by Octo Cat <***>");
    }
}
