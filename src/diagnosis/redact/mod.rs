//! Secrets and private data go out of what is shown.
//!
//! In: a text from a log. Out: the same text with `***` in place of what nobody else should see: access tokens, passwords,
//! keys, addresses of people and of private networks. What is needed to find a failure again stays: commits, digests of images,
//! numbers of runs, names of images.
//!
//! * [`line()`] is for a line of a log before it is kept: it also knows secrets by what stands before them (`password=`), in
//!   `places`, and by what they hold when they are decoded, in `encoded`.
//! * [`guard`] is for finished output, where guides legitimately say `password:`: it knows secrets by their own form only.

mod encoded;
mod places;

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::Regex;

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// Secrets that are known by their own form, whatever stands around them.
const FORMS: &[&str] = &[
    // GitHub, GitLab, Docker, npm, PyPI, RubyGems, crates.io.
    r"\bgh[pousr]_[A-Za-z0-9_]{16,}",
    r"gh[pousr]_[A-Za-z0-9]{36,}",
    r"\bv1\.[a-f0-9]{40}\b",
    r"github_pat_[A-Za-z0-9_]{16,}",
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
    r"\bsk-(?:ant|proj|svcacct|admin|or-v1)-[A-Za-z0-9_-]{20,}",
    r"\bsk-[A-Za-z0-9]{32,}",
    r"\bATATT3[A-Za-z0-9_=-]{20,}",
    r"\bATC?BB[A-Za-z0-9_=-]{20,}",
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
    r"(?:\b|%[0-9A-Fa-f]{2}|_)eyJ[A-Za-z0-9_-]{8,}(?:\.|%2[Ee])[A-Za-z0-9_-]{4,}(?:(?:\.|%2[Ee])[A-Za-z0-9_-]*)?",
    // Private keys, with real line ends or written ones, whole or cut off.
    r"-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----(?s:.*?)(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|\z)",
    r"(?:[A-Za-z0-9+/=]{16,}(?:\\[rn]|\s)*)+-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----",
];

/// What was found by its form.
static FORM: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&FORMS.join("|")).ok());

/// A line of a log as it may be kept and shown.
#[must_use]
pub fn line(text: &str) -> String {
    places::hide(&encoded::hide(&guard(text)))
}

/// Finished output without the secrets that are known by their own form.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    match FORM.as_ref() {
        Some(form) => form.replace_all(text, HIDDEN),
        None => Cow::Borrowed(HIDDEN),
    }
}

/// Whether a secret stands in the text that is known by its own form.
fn has_form(text: &str) -> bool {
    FORM.as_ref().is_none_or(|form| form.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn every_pattern_compiles() {
        assert!(super::FORM.is_some());
        super::places::compiled();
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
            "server message: insufficient_scope: authorization failed",
            "basic authentication failed for ghcr.io",
            "bearer authentication required",
            "authorization: denied by policy",
            "failed to push ghcr.io/octo-org/app:10.0.0.1",
            "failed to push ghcr.io/octo-org/sk-toolkit-container-image-base:1.2",
            "docker run -p 8080:80 ghcr.io/octo-org/app",
            "helm push app.tgz -p 1",
            "docker build --secret id=GH_TOKEN,env=GH_TOKEN .",
            "Www-Authenticate: Bearer realm=https://ghcr.io/token,service=ghcr.io",
            "token permissions: none, secret: not set",
            "auth for ghcr.io not found in secret: regcred",
            "PASSWORD=$REGISTRY_PASSWORD make push",
            "fatal: unable to find the key: id_ed25519",
        ] {
            assert_eq!(line(text), text);
        }
    }

    #[test]
    fn secrets_go_and_their_names_stay() {
        assert_eq!(line("docker login ghcr.io -u octo -p hunter2!"), "docker login ghcr.io -u octo -p ***");
        assert_eq!(line("https://octo:hunter2@ghcr.io/v2/"), "https://***@ghcr.io/v2/");
        assert_eq!(line("Authorization: Basic b2N0bzpodW50ZXIy"), "Authorization: Basic ***");
        assert_eq!(line("REGISTRY_PASSWORD=hunter2 make push"), "REGISTRY_PASSWORD=*** make push");
        assert_eq!(line(r#"{"auths":{"ghcr.io":{"auth":"b2N0bzp4"}}}"#), r#"{"auths":{"ghcr.io":{"auth":"***"}}}"#);
        assert_eq!(line("echo hunter2 | docker login ghcr.io"), "echo *** | docker login ghcr.io");
        assert_eq!(line("read tcp 10.47.194.69:53496->203.0.113.88:443"), "read tcp ***:53496->203.0.113.88:443");
        assert_eq!(line("by Octo Cat <octo@example.com>"), "by Octo Cat <***>");
        assert_eq!(line("by octo%40example.com"), "by ***");
        assert_eq!(line("by кот@пример.рф"), "by ***");
        assert_eq!(line("aws_secret_access_key = aB3/dE5+x"), "aws_secret_access_key = ***");
        assert_eq!(line(r#"PASSWORD="two words; and more" make"#), r#"PASSWORD="***" make"#);
        assert_eq!(line("PASSWORD=$uper7Secret make"), "PASSWORD=*** make");
        assert_eq!(line("PASSWORD=<aB3dE5xY>"), "PASSWORD=***");
        assert_eq!(line("Run export GHCR_PAT=aB3dE5xY"), "Run export GHCR_PAT=***");
        assert_eq!(line("DEPLOY_KEY=aB3dE5xY ./x"), "DEPLOY_KEY=*** ./x");
        assert_eq!(line("using token: aB3dE5xYz9 for it"), "using token: *** for it");
        assert_eq!(line("curl -uocto:aB3dE5xY https://ghcr.io"), "curl -uocto:*** https://ghcr.io");
        assert_eq!(line("<password>aB3dE5xY</password>"), "<password>***</password>");
        assert_eq!(line("X-JFrog-Art-Api: aB3dE5xY"), "X-JFrog-Art-Api: ***");
        assert_eq!(line("https%3A%2F%2Focto%3AaB3dE5%40ghcr.io%2Fv2"), "https%3A%2F%2F***%40ghcr.io%2Fv2");
        assert_eq!(line("https://octo:p@s/aB3@ghcr.io/v2/"), "https://***@ghcr.io/v2/");
        assert_eq!(line("dial tcp 10.47.194.69:443"), "dial tcp ***:443");
    }
}
