//! Secrets and private data go out of what is shown.
//!
//! In: a text from a log. Out: the same text with `***` in place of what nobody else should see: access tokens, passwords,
//! keys, addresses of people and of private networks. What is needed to find a failure again stays: commits, digests of images,
//! numbers of runs, names of images.
//!
//! * [`line()`] is for a line of a log before it is kept: it also knows secrets by their names (`password=`), in `keys` and `pairs`, by what
//!   else stands before them, in `places`, and by what they hold when they are decoded, in `encoded`; those that
//!   quotation marks, tabs or escapes break, in `broken`, or the end of a line, in `wrapped`; and words that only chance writes, in
//!   `random`.
//! * [`Known`] remembers what was hidden in one line, so that it is hidden in all.
//! * [`guard`] is for finished output, where guides legitimately say `password:`: it knows secrets by their own form only,
//!   which `forms` lists.

mod broken;
mod encoded;
mod forms;
mod keys;
mod known;
mod names;
mod pairs;
mod places;
mod random;
mod value;
mod wrapped;

pub(crate) use known::{Known, LANDMARKS};
pub(crate) use pairs::is_secret;
pub(crate) use wrapped::{is_open, without_end};

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::facts::list::clean;

/// What stands in place of a secret.
const HIDDEN: &str = "***";

/// What was found by its form.
static FORM: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&forms::FORMS.join("|")).ok());

/// What was found by a form that a tag can have too.
static FORM_OF_TAGS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&forms::FORMS_OF_TAGS.join("|")).ok());

/// A line of a log as it may be kept and shown.
#[must_use]
pub fn line(text: &str) -> String {
    random::hide(&places::hide(&keys::hide(&pairs::hide(&encoded::hide(&guard(&broken::hide(text)))))))
}

/// A text of a log as it may be shown: on one line, without characters that nobody sees, without secrets.
#[must_use]
pub fn shown(text: &str) -> String {
    // A tab that becomes a blank, and a character that goes, can hide a secret as well as show one.
    line(&clean(&broken::hide(text)))
}

/// Finished output without the secrets that are known by their own form.
#[must_use]
pub fn guard(text: &str) -> Cow<'_, str> {
    let (Some(form), Some(of_tags)) = (FORM.as_ref(), FORM_OF_TAGS.as_ref()) else { return Cow::Borrowed(HIDDEN) };
    let known = form.replace_all(text, HIDDEN);
    if !of_tags.is_match(&known) {
        return known;
    }
    let hidden = of_tags.replace_all(&known, |found: &Captures<'_>| {
        let start = found.get(0).map_or(0, |all| all.start());
        if places::is_behind_image(&known[..start]) { found[0].to_owned() } else { HIDDEN.to_owned() }
    });
    Cow::Owned(hidden.into_owned())
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
        assert!(super::FORM.is_some() && super::FORM_OF_TAGS.is_some());
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
            "ghcr.io/o/secret:sha-3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c",
            "pushed octo-org/auth:3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c",
            "ghcr.io/octo-org/token:abc1234def",
            "ghcr.io/octo-org/x-api:abc1234def",
            "ghcr.io/octo-org/session-cookie:v1",
            "password is required",
            "token is not valid, secret was created",
            "the token of the job, secrets inherit",
            "PASSWORD_FILE=/run/secrets/db TOKEN_URL=https://ghcr.io/token make",
            "docker login ghcr.io --username octo --password-stdin",
            "zip -r out.zip dist",
            "secret regcred-3f1c0d2e4b5a was not found",
            "SHA3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c",
            "$env:SHA = '3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c'",
            "$env:TAG = \"v1.2.3-rc1\"",
            "$env:PASSWORD | docker login ghcr.io --password-stdin",
            "+ echo ghcr.io/octo-org/app:20261120",
            "++ echo release20261120",
            "{\"password\":\"***\",\"user\":\"octo\"}",
            "[\"@octo-org/app\", \"x\"]",
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
        assert_eq!(line("cat <<< aB3dE5xY | docker login x"), "cat <<< *** | docker login x");
        assert_eq!(line("--secret id=x,value=aB3dE5xY ."), "--secret id=x,value=*** .");
        assert_eq!(line("machine ghcr.io login bob password aB3dE5xY"), "machine ghcr.io login bob password ***");
        assert_eq!(line("mysql -uroot -paB3dE5xY db"), "mysql -uroot -p*** db");
        assert_eq!(line("SECRET_KEY_BASE=3f1c0d2e4b5a6978 rails s"), "SECRET_KEY_BASE=*** rails s");
    }
}
