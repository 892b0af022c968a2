//! Secrets that are known by what stands before them: keys, options, headers, addresses; and personal data.
//!
//! In: a line. Out: the line with `***` in place of each value. A place keeps what its group `keep` matches, and `tail` behind it.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::HIDDEN;

/// The names of secrets in keys, variables and options.
const NAMES: &str = r"(?:pass(?:word|wd|phrase|code)?|pwd|secrets?|tokens?|api_?-?key|access_?-?key|secret_?-?key|account_?-?key|private_?-?key(?:_?-?id)?|signing_?-?key|encryption_?-?key|deploy_?-?key|credentials?|client_?-?secret|auth(?:_?-?token)?|registrytoken|identitytoken|_password|connection_?-?string|cookie|session_?-?id|[_-]pat)";
/// The same in capitals, which only variables of secrets have.
const VARIABLES: &str = r"[A-Z0-9_]*(?:_PAT|_KEY|_PSK)";
/// A value: in quotes up to their end, else up to a blank.
const VALUE: &str = r#"(?:"[^"]*"|'[^']*'|[^\s"',;}\])&>][^\s,;}\])"']*)"#;

/// What a value must be besides standing at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Must {
    /// Nothing.
    Stand,
    /// It looks like a secret and not like a word of a sentence.
    LookSecret,
    /// It does not stand behind an image, where it is a tag.
    NotTag,
    /// Both.
    LookSecretNotTag,
    /// It is long, and no word, name or path looks like it.
    LookRandom,
}

/// The places, each with what else must hold.
static PLACES: LazyLock<Vec<(Must, Regex)>> = LazyLock::new(|| {
    sources().into_iter().filter_map(|(must, source)| Some((must, Regex::new(&source).ok()?))).collect()
});

fn sources() -> Vec<(Must, String)> {
    let mut all = addresses_and_headers();
    all.extend(options());
    all.extend(keys());
    all.extend(personal_data());
    all
}

fn addresses_and_headers() -> Vec<(Must, String)> {
    let schemes = r"bearer|basic|token|digest|negotiate|aws4-hmac-sha256|splunk|apikey|key";
    vec![
        (Must::Stand, r#"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:"'<>]*:[^\s"'<>]+(?P<tail>@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\b)"#.to_owned()),
        (Must::Stand, r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]*:[^\s/@]+(?P<tail>@)".to_owned()),
        (Must::Stand, r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]{20,}(?P<tail>@)".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>%3A%2F%2F)(?:[^\s/@:%]|%[0-9a-f]{2})*?%3A[^\s/@]*?(?P<tail>%40)".to_owned()),
        (Must::Stand, format!(r#"(?i)(?P<keep>\b(?:proxy-)?authorization\\?["']?\s*[:=]\s*\\?["'\[]?(?:{schemes})\s+)[^"'\r\n\]\\]+"#)),
        (Must::LookSecret, r#"(?i)(?P<keep>\b(?:proxy-)?authorization\\?["']?\s*[:=]\s*\\?["'\[]?)[^\s"'\]\\]{12,}"#.to_owned()),
        (Must::NotTag, r#"(?i)(?P<keep>\b(?:set-)?cookie["']?\s*:\s*["']?)[^"'\r\n]+"#.to_owned()),
        (Must::NotTag, r#"(?i)(?P<keep>\b(?:x-[a-z-]*(?:token|key|auth|secret|api)|private-token|job-token|api-key|apikey|x-api-key)["']?\s*:\s*["']?)[^\s"']+"#.to_owned()),
        (Must::LookSecret, r"(?i)(?P<keep>\b(?:bearer|basic)\s+)[a-z0-9+/_.~=-]{8,}\b=*".to_owned()),
        (Must::Stand, r"(?P<keep>(?i:[?&](?:sig|signature|x-amz-signature|x-amz-security-token|x-amz-credential|x-goog-signature|code|key|access_token|sv_sig|jwt)=))[^\s&]+".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>dockerconfig(?:json)?\\?['\x22]?\s*[:=]\s*\\?['\x22]?)[a-z0-9+/=]{8,}".to_owned()),
        (Must::NotTag, r"(?i)(?P<keep>\bauth\\?['\x22]?\s*:\s*\\?['\x22]?)[a-z0-9+/]{12,}={0,2}".to_owned()),
    ]
}

fn options() -> Vec<(Must, String)> {
    vec![
        (Must::Stand, format!(r#"(?i)(?P<keep>(?:^|\s)--?(?:[a-z]+-)*{NAMES}(?:\s+|=))(?:"[^"]*"|'[^']*'|[^\s"'-][^\s"']*|-[^\s-][^\s]{{5,}})"#)),
        (Must::Stand, r#"(?i)(?P<keep>\blogin\b[^|\r\n]*?\s-p(?:\s+|=)?)(?:"[^"]*"|'[^']*'|[^\s"'=-][^\s"']*)"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>(?:^|\s)(?:-u|--user|--(?:src-|dest-)?creds)(?:\s+|=)["']?[^\s:"']+:)[^\s"']+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bcurl\b[^|\r\n]*?\s-u["']?[^\s:"']+:)[^\s"']+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\b(?:echo|printf)\s+(?:-n\s+|["']?%s(?:\\n)?["']?\s+)?["']?)[^\s"'$|][^|]*?(?P<tail>["']?\s*\|(?:[^|;&]*\|)*?[^|;&]*\blogin\b)"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\blogin\b[^|\r\n]*<<<\s*)(?:"[^"]*"|'[^']*'|[^\s"']+)"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep><<<\s*)(?:"[^"]*"|'[^']*'|[^\s"']+)(?P<tail>[^;&\r\n]*\blogin\b)"#.to_owned()),
        (Must::Stand, format!(r#"(?i)(?P<keep>(?:{NAMES}|login)[a-z-]*[=\s]\s*<\(\s*(?:echo|printf)\s+(?:-n\s+|["']?%s(?:\\n)?["']?\s+)?["']?)[^\s"'$)][^"')]*"#)),
        (Must::Stand, r#"(?i)(?P<keep>--secret[\s=]\S*?\bvalue=)[^\s,]+"#.to_owned()),
        (Must::Stand, r#"(?P<keep>\b(?:sshpass|mysql[a-z]*|mariadb[a-z-]*|mongo[a-z]*|sqlcmd|bcp|zip|unzip|7z|rar)\b[^|\r\n]*?\s-[pP])\s*(?:"[^"]*"|'[^']*'|[^\s"'-][^\s"']*)"#.to_owned()),
        (Must::Stand, r#"(?P<keep>\b(?:redis-cli\b[^|\r\n]*?\s-a|ldap[a-z]+\b[^|\r\n]*?\s-w)\s+)(?:"[^"]*"|'[^']*'|[^\s"'-][^\s"']*)"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bnet\s+use\b[^|\r\n]*?/user:\S+\s+)[^\s/][^\s]*"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bnet\s+use\s+(?:[a-z*]:?\s+)?\\\\\S+\s+)[^\s/][^\s]*"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>(?:\s-pass(?:in|out)?|\s-p(?:in|out))\s+["']?pass:)[^\s"']+"#.to_owned()),
    ]
}

fn keys() -> Vec<(Must, String)> {
    // A `:` after a word of a sentence is no key.
    vec![
        (Must::Stand, format!(r#"(?i)(?P<keep>(?:^|[^a-z0-9]|[a-z0-9_.-])(?:{NAMES})\\?["']?\s*=\s*)(?:{VALUE})"#)),
        (Must::Stand, format!(r#"(?P<keep>\b{VARIABLES}=)(?:{VALUE})"#)),
        (Must::Stand, format!(r#"(?i)(?P<keep>\\?["'][a-z0-9_. -]*{NAMES}\\?["']\s*:\s*\\?["'])[^"'\\]+"#)),
        (Must::Stand, format!(r#"(?i)(?P<keep>^\s*(?:[-|>]\s+)*[a-z0-9_.-]*{NAMES}:\s+["']?)[^\s"',]+(?P<tail>["']?,?\s*$)"#)),
        (Must::Stand, r#"(?i)(?P<keep>(?:^|[\s,{(\[])(?:[a-z0-9_.-]*_)?(?:password|passwd|passphrase|pwd|пароль|密码)\s*[:：]\s*["']?)[^\s"',}]+"#.to_owned()),
        (Must::LookSecretNotTag, r#"(?i)(?P<keep>\b[a-z0-9_.-]*(?:tokens?|secrets?|access_?key|api_?key)\s*:\s*["']?)[^\s"',}]{8,}"#.to_owned()),
        // A name that goes on behind the word, as in `SECRET_KEY_BASE`.
        (Must::LookSecret, r#"(?P<keep>\b[A-Z0-9_]*(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|APIKEY|API_KEY|PRIVATE_KEY|ACCESS_KEY|CREDENTIALS?)(?:_[A-Z0-9]+)+\s*[=:]\s*["']?)[^\s"',}]{8,}"#.to_owned()),
        // Sentences: `password is X`, `password => X`; after `token` or `password` alone only what no name looks like.
        (Must::LookSecret, format!(r#"(?i)(?P<keep>\b[a-z0-9_.-]*{NAMES}\\?["']?\s*(?:=>|->|:=|\b(?:is|was)\b:?)\s*\\?["'`]?)[^\s"'`,;)}}]{{6,}}"#)),
        (Must::LookRandom, r#"(?i)(?P<keep>\b(?:password|passwd|passphrase|pwd|pass|tokens?|secrets?|api[ _-]?key|access[ _-]?key|pat|credentials?|пароль|токен|密码|令牌)[ \t]+["'`(]?)[a-z0-9_~+=.-]{16,}"#.to_owned()),
        (Must::Stand, r"(?i)(?P<keep>\b(?:machine\s+\S+|default)\s+(?:(?:login|account)\s+\S+\s+)*password\s+)\S+".to_owned()),
        (Must::LookSecret, r"(?i)(?P<keep>\blogin\s+\S+\s+password\s+)\S{6,}".to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bc?(?:response|nonce)=\\?["']?)[0-9a-f]{16,}"#.to_owned()),
        (Must::Stand, format!(r"(?i)(?P<keep><[a-z0-9_.-]*{NAMES}>)[^<\s]+")),
    ]
}

fn personal_data() -> Vec<(Must, String)> {
    vec![
        (Must::Stand, r"(?i)(?P<keep>(?:^|[^\p{L}\p{N}._%+/@-]))(?:[\p{L}\p{N}][\p{L}\p{N}._%+-]*)(?:@|%40)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\b".to_owned()),
        (Must::NotTag, r"(?P<keep>(?:^|[^0-9.]))(?:10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2}|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])(?:\.[0-9]{1,3}){2}|169\.254(?:\.[0-9]{1,3}){2})\b".to_owned()),
        (Must::Stand, r"(?P<keep>\bip-)(?:10|172|192|100)(?:-[0-9]{1,3}){3}\b".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>(?:^|[^0-9a-f:]))(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{0,4}(?:%[a-z0-9]+)?".to_owned()),
    ]
}

/// What a value looks like that hides nothing: masked already, a variable, an expression, a word that says that there is none.
static HARMLESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let variable = r"\$(?:[A-Z_][A-Z0-9_]*|[a-z_]+)|\$\{[A-Za-z0-9_]+\}|\$\{\{.*|\$\(.*";
    Regex::new(&format!(
        r#"^["']?(?:\*+|{variable}|true|false|null|none|required|inherit|(?:id|type|src|source)=.*)["']?$"#
    ))
    .ok()
});

/// The text in front of a tag: an image, with a slash before its name.
static IMAGE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[A-Za-z0-9]/[a-z0-9._/-]+:$").ok());

/// The line without the values.
pub(super) fn hide(text: &str) -> String {
    let mut out = text.to_owned();
    for (must, place) in PLACES.iter() {
        if place.is_match(&out) {
            let before = out.clone();
            out = place.replace_all(&before, |found: &Captures<'_>| replaced(found, &before, *must)).into_owned();
        }
    }
    out
}

fn replaced(found: &Captures<'_>, line: &str, must: Must) -> String {
    let part = |name| found.name(name).map_or("", |part| part.as_str());
    let (keep, tail) = (part("keep"), part("tail"));
    let value = &found[0][keep.len()..found[0].len() - tail.len()];
    let start = found.get(0).map_or(0, |all| all.start()) + keep.len();
    let is_tag = || IMAGE.as_ref().is_some_and(|image| image.is_match(&line[..start]));
    let stays = match must {
        Must::Stand => value == "git@github.com",
        Must::LookSecret => !looks_secret(value),
        Must::NotTag => is_tag(),
        Must::LookSecretNotTag => !looks_secret(value) || is_tag(),
        Must::LookRandom => !looks_random(value),
    };
    if stays || HARMLESS.as_ref().is_some_and(|harmless| harmless.is_match(value)) {
        return found[0].to_owned();
    }
    let quote =
        value.chars().next().filter(|first| value.len() > 1 && "\"'".contains(*first) && value.ends_with(*first));
    let quote = quote.map(String::from).unwrap_or_default();
    format!("{keep}{quote}{HIDDEN}{quote}{tail}")
}

/// Whether a value is no word: letters with digits, or with capitals inside, and nothing of an address or a path.
fn looks_secret(value: &str) -> bool {
    let letters = value.contains(|c: char| c.is_ascii_alphabetic());
    let digits = value.contains(|c: char| c.is_ascii_digit());
    let inner =
        value.chars().skip(1).any(|c| c.is_ascii_uppercase()) && value.contains(|c: char| c.is_ascii_lowercase());
    let padded = value.ends_with('=');
    !value.contains("://") && !value.starts_with(['/', '.']) && (letters && digits || inner || padded)
}

/// Whether a value is what nobody would call something: digits and letters of both cases in one word, or many hexadecimal digits.
fn looks_random(value: &str) -> bool {
    let has = |is: fn(&char) -> bool| value.chars().any(|c| is(&c));
    let hex = value.len() >= 32 && value.bytes().all(|b| b.is_ascii_hexdigit());
    let cases = has(char::is_ascii_uppercase) && has(char::is_ascii_lowercase) && has(char::is_ascii_digit);
    hex || cases && !value.contains("://")
}

/// Fails when a place or a pattern does not compile.
#[cfg(test)]
pub(super) fn compiled() {
    assert!(HARMLESS.is_some() && IMAGE.is_some());
    for (_, source) in sources() {
        assert!(Regex::new(&source).is_ok(), "{source}");
    }
}
