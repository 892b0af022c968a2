//! Secrets that stand behind their names: `NAME=value`, `name: value`, `"name": "value"`, `--name value`, `name => value`.
//!
//! In: a line. Out: the line with `***` in place of each value, up to the end of its quotation, or to the end of the word where
//! nothing quotes it: commas, semicolons and brackets are letters of passwords.

use std::sync::LazyLock;

use regex::Regex;

use super::HIDDEN;
use super::names::{self, Secret};
use super::value::{Value, is_harmless, looks_random, looks_secret};

/// What can be a name. A name of two words, as `API key`, is one.
static NAMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let letters = r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{M}0-9_.-]";
    Regex::new(&format!(r"(?i:\b(?:api|access|secret|private|signing|encryption|deploy) key\b)|{letters}+")).ok()
});

/// What stands between a name and its value.
static BETWEEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let quote = r#"\\*["'`]"#;
    Regex::new(&format!(
        r#"^(?P<closed>{quote})?(?:(?P<list>,\s*)|(?P<is>\s+(?:is|was|ist|est|es|это|—)\b:?\s+)|(?P<arrow>\s*(?:=>|->|:=)\s*)|(?P<equals>\s*={{1,3}}\s*|\s*＝\s*|%(?i:25)?3[Dd])|(?P<colon>\s?[:：]\s*|%(?i:25)?3[Aa])|(?P<blank>\s+))"#
    ))
    .ok()
});

/// How a value hangs on its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    List,
    Is,
    Arrow,
    Equals,
    Colon,
    Blank,
}

/// A name in the line, and what follows it.
struct Place<'a> {
    line: &'a str,
    name: &'a str,
    /// Where the name begins in the line.
    at: usize,
    joint: Joint,
    closed: bool,
}

/// The line without the values.
pub(super) fn hide(line: &str) -> String {
    let (Some(all), Some(between)) = (NAMES.as_ref(), BETWEEN.as_ref()) else { return HIDDEN.to_owned() };
    let mut out = String::with_capacity(line.len());
    let (mut kept, mut from) = (0, 0);
    while let Some(found) = all.find_at(line, from) {
        from = found.end();
        let name = found.as_str();
        let kind = names::judged(&name.replace(' ', "_"));
        // Any other key finds something, unless what stands behind it was made by chance.
        let Some(kind) = kind.or(name.eq_ignore_ascii_case("key").then_some(Secret::Key)) else { continue };
        let Some(gap) = between.captures(&line[found.end()..]) else { continue };
        let joint = [
            ("list", Joint::List),
            ("is", Joint::Is),
            ("arrow", Joint::Arrow),
            ("equals", Joint::Equals),
            ("colon", Joint::Colon),
        ];
        let joint =
            joint.into_iter().find(|(group, _)| gap.name(group).is_some()).map_or(Joint::Blank, |(_, joint)| joint);
        let place = Place { line, name, at: found.start(), joint, closed: gap.name("closed").is_some() };
        let start = found.end() + gap[0].len();
        let value = place.value(start);
        if value.len == 0 || !place.is_secret(kind, &value, &line[start..]) {
            continue;
        }
        out.push_str(&line[kept..start]);
        out.push_str(&value.hidden());
        kept = start + value.len;
        from = kept;
    }
    out.push_str(&line[kept..]);
    out
}

impl<'a> Place<'a> {
    /// What stands before the name.
    fn before(&self) -> &'a str {
        &self.line[..self.at]
    }

    /// Whether the name is an option.
    fn is_option(&self) -> bool {
        let dashes = self.name.len() - self.name.trim_start_matches('-').len();
        matches!(dashes, 1 | 2)
            && self.before().chars().last().is_none_or(|c| c.is_whitespace() || "\"'`[(,".contains(c))
    }

    /// The value that begins at `start`.
    fn value(&self, start: usize) -> Value<'a> {
        let rest = &self.line[start..];
        // `"NAME=value"`: what opens before the name closes behind the value.
        let outer = self.before().chars().last().filter(|c| "\"'`".contains(*c) && !self.closed);
        let query = self.joint == Joint::Equals && self.before().ends_with(['?', '&', '#']);
        // A key of YAML has the rest of its line.
        let indented = self.before().len() >= 2 && self.before().trim_start_matches([' ', '-']).is_empty();
        let whole = self.joint == Joint::Colon && indented && !rest.starts_with(['"', '\'', '{', '[', '$']);
        if whole { Value::of_len(rest, rest.trim_end().len()) } else { Value::at(rest, outer, query) }
    }

    /// Whether the value is one of a secret of this kind; `rest` is what follows the name.
    fn is_secret(&self, kind: Secret, value: &Value<'_>, rest: &str) -> bool {
        let text = value.inner();
        if kind == Secret::Key && (self.joint != Joint::Blank || text.contains('-')) {
            return false;
        }
        let may_be_list = self.name.to_ascii_lowercase().contains("secret");
        if is_harmless(text) || self.is_path(text) || self.is_count(text) || self.is_scope(text) {
            return false;
        }
        // `--secret id=NAME,env=NAME` names one; behind `value=` its contents are found as an option.
        if may_be_list && ["id=", "type=", "src=", "source=", "env="].iter().any(|key| text.starts_with(key)) {
            return false;
        }
        let long = text.chars().count() >= 6 && looks_secret(text);
        match (self.joint, kind) {
            (Joint::Equals | Joint::Arrow, Secret::Password | Secret::Token) => true,
            (Joint::Equals | Joint::Arrow | Joint::Colon, Secret::Part) => {
                text.len() >= 8 && looks_secret(text) && !self.is_tag()
            }
            (Joint::Colon, kind) => self.is_colon_secret(kind, value, rest),
            (Joint::Is, Secret::Password | Secret::Token | Secret::Part) => long,
            (Joint::List, Secret::Password | Secret::Token) => self.closed && self.is_option() && value.quoted,
            (Joint::List, Secret::Part) => false,
            (Joint::Blank, Secret::Password | Secret::Token) if self.is_option() && !self.closed => {
                !text.starts_with('-') || text.len() > 6 && !text.starts_with("--")
            }
            // `set -x GH_TOKEN value`, `aws configure set aws_secret_access_key value`.
            (Joint::Blank, Secret::Password | Secret::Token) if self.name.contains('_') => {
                text.len() >= 12 && looks_secret(text) && !text.contains(['/', ':', '@', '.', '=', ','])
                    || text.len() >= 16 && looks_random(text)
                    || text.len() >= 24 && text.bytes().all(|b| b.is_ascii_alphanumeric())
            }
            (Joint::Blank, kind) => self.is_behind_blank(kind, text),
            (Joint::Is | Joint::Equals | Joint::Arrow | Joint::List, Secret::Key) => false,
        }
    }

    /// Behind a blank most words are those of a sentence: only a look that no word has tells a secret.
    fn is_behind_blank(&self, kind: Secret, text: &str) -> bool {
        let text = text.trim_end_matches([',', ';', '.', ')']);
        let plain = !text.contains(['/', ':', '.', '=', ',', '@', '(', '<', '[', '{']) && !text.starts_with(['-', '$']);
        let has = |is: fn(&char) -> bool| text.chars().any(|c| is(&c));
        let mixed = has(char::is_ascii_digit) && has(char::is_ascii_alphabetic);
        if !plain || !mixed || is_technical(text) {
            return false;
        }
        let random = text.len() >= 8 && looks_random(text) && !text.bytes().all(|b| b.is_ascii_hexdigit());
        match kind {
            // Runners of tests say `PASS` of a test.
            Secret::Password => text.len() >= 6 && !self.name.eq_ignore_ascii_case("pass"),
            Secret::Token => random,
            Secret::Key => random && !self.before().split_whitespace().next_back().is_some_and(names::is_public_owner),
            Secret::Part => false,
        }
    }

    /// Behind `:` a value may be a word of a sentence, or a tag.
    fn is_colon_secret(&self, kind: Secret, value: &Value<'_>, rest: &str) -> bool {
        let text = value.inner();
        if self.is_tag() || text.starts_with(['{', '[', '|', '>']) && text.len() < 3 {
            return false;
        }
        let alone =
            self.before().trim_start_matches([' ', '-', '>', '|']).is_empty() && rest.trim_end().len() == value.len;
        let variable = self.name.contains('_') && !self.name.contains(|c: char| c.is_lowercase());
        if self.closed && (value.quoted || text.bytes().all(|b| b.is_ascii_digit())) || alone {
            return true;
        }
        match kind {
            // `username/password: unauthorized` is a message.
            Secret::Password => !self.before().ends_with('/') && !is_word_of_message(text) || looks_secret(text),
            _ => text.len() >= 8 && looks_secret(text) || variable && !is_word_of_message(text),
        }
    }

    /// Whether what follows `:` is the tag of an image.
    fn is_tag(&self) -> bool {
        let (before, behind) = self.line.split_at(self.at + self.name.len());
        behind.starts_with(':') && !behind.starts_with(": ") && super::places::is_behind_image(&format!("{before}:"))
    }

    /// Whether it is a path where paths stand: `PWD=/home/runner`, `SSH_KEY=/run/key`, `--cookie ./jar`.
    fn is_path(&self, text: &str) -> bool {
        let name = self.name.to_lowercase();
        let pointed = ["pwd", "key", "keys", "cookie", "cookies", "auth"].iter().any(|end| name.ends_with(end));
        let password = name.ends_with("pwd") && name.len() > "oldpwd".len();
        pointed && !password && ["/", "./", "../", "~/", "env://"].iter().any(|start| text.starts_with(start))
    }

    /// Whether it is what somebody may do with a repository of that name: `repository:octo-org/token-service:pull,push`.
    fn is_scope(&self, text: &str) -> bool {
        let before = self.before().to_lowercase();
        let of_repository = ["repository:", "repository%3a"].iter().any(|word| before.contains(word));
        of_repository && ["pull", "push", "delete"].iter().any(|act| text.starts_with(act))
    }

    /// Whether it is a number of tokens or secrets.
    fn is_count(&self, text: &str) -> bool {
        let name = self.name.to_lowercase();
        ["tokens", "secrets", "cookies", "credentials"].iter().any(|end| name.ends_with(end))
            && text.len() <= 7
            && text.trim_end_matches([',', ';', ')', '}', ']']).bytes().all(|b| b.is_ascii_digit())
    }
}

/// Whether a word with digits is the name of a method, as in `password OAuth2` or `key ed25519`.
fn is_technical(text: &str) -> bool {
    const METHODS: &[&str] = &[
        "oauth", "sha1", "sha2", "sha3", "sha5", "md5", "base64", "ed25519", "ed448", "rsa", "ecdsa", "aes", "x509",
        "http", "utf", "ipv", "ntlm", "pbkdf2", "argon2", "bcrypt", "krb5", "kerberos", "tls", "ssl", "pkcs",
    ];
    let word: String = text.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    METHODS.iter().any(|method| word.starts_with(method))
}

/// Whether a message goes on so behind `password:`.
fn is_word_of_message(text: &str) -> bool {
    const WORDS: &[&str] = &[
        "error",
        "denied",
        "unauthorized",
        "invalid",
        "incorrect",
        "wrong",
        "required",
        "missing",
        "expected",
        "not",
        "no",
        "must",
        "is",
        "was",
        "the",
        "a",
        "an",
        "to",
        "for",
        "from",
        "failed",
        "cannot",
        "could",
        "unable",
        "authentication",
        "access",
        "permission",
        "write",
        "read",
        "empty",
        "unset",
        "set",
        "login",
        "unknown",
        "expired",
        "too",
        "did",
        "does",
        "please",
    ];
    let word = text.trim_end_matches(|c: char| c.is_ascii_punctuation()).to_lowercase();
    WORDS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::hide;

    #[test]
    fn values_go_up_to_the_end_of_their_quotation_or_word() {
        for (line, shown) in [
            ("PASSWORD1=ab,c;d)e}f make", "PASSWORD1=*** make"),
            (r#"password="ab\"cd, e" x"#, r#"password="***" x"#),
            (r#"\\"password\\":\\"abcd\\" x"#, r#"\\"password\\":\\"***\\" x"#),
            (r#"{"password": 87532926}"#, r#"{"password": ***"#),
            ("-e 'DB_PW=ab' x", "-e 'DB_PW=***' x"),
            ("GH_PAT: abcdefgh", "GH_PAT: ***"),
            ("password=type=abc", "password=***"),
            ("password=$usgciu x", "password=*** x"),
            ("mot de passe : aB3dE5", "mot de passe : ***"),
            ("API key: aB3dE5xYz9", "API key: ***"),
            ("?token=aB3d&scope=pull", "?token=***&scope=pull"),
            ("password%3Dab x", "password%3D*** x"),
            ("['--password', 'abc', '-x']", "['--password', '***', '-x']"),
            ("    password: two words", "    password: ***"),
            ("connecting with password hunter2 to it", "connecting with password *** to it"),
            ("user octo, password s3cr3t!x", "user octo, password ***"),
            ("the token aB3dE5xYz9, which", "the token *** which"),
            ("using key aB3dE5xYz9", "using key ***"),
        ] {
            assert_eq!(hide(line), shown);
        }
    }

    #[test]
    fn messages_tags_and_variables_stay() {
        for line in [
            "CACHE_KEY=3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c",
            "Password: Error response from daemon",
            "invalid username/password: unauthorized",
            "password=$REGISTRY_PASSWORD x",
            "password=$password x",
            "--secret id=GH_TOKEN,env=GH_TOKEN",
            "ghcr.io/octo-org/token:abc1234def",
            "PWD=/home/runner/work",
            "total_tokens=512, secrets=3",
            "password authentication is not supported",
            "password OAuth2 and key ed25519 are methods, and so is password SHA256",
            "key not found: cache key Linux-node-3f1c0d2e",
            "restored from key aB3dE5xYz9-linux, cache key aB3dE5xYz9",
            "PASS TestPush2 (0.01s)",
            "the token permissions of job2, token GHCR_TOKEN2",
            "key 3f1c0d2e4b5a69788796a5b4c3d2e1f00f1e2d3c",
        ] {
            assert_eq!(hide(line), line);
        }
    }
}
