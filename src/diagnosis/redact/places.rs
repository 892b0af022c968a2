//! Secrets that are known by what stands before them: keys, options, headers, addresses; and personal data.
//!
//! In: a line. Out: the line with `***` in place of each value. A place keeps what its group `keep` matches, and `tail` behind it.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::HIDDEN;
use super::value::{is_harmless, looks_chosen, looks_random, looks_secret};

/// The names of secrets where they are marked up, and in options that take them from a shell.
const NAMES: &str = r"(?:pass(?:word|wd|phrase|code)?|pwd|secrets?|tokens?|api_?-?key|access_?-?key|secret_?-?key|account_?-?key|private_?-?key(?:_?-?id)?|signing_?-?key|encryption_?-?key|deploy_?-?key|credentials?|client_?-?secret|auth(?:_?-?token)?|registrytoken|identitytoken|_password|connection_?-?string|cookie|session_?-?id|[_-]pat)";

/// A word of a shell, whatever its parts are quoted with: `'abc'\''def'` is one.
const SHELL_WORD: &str = r#"(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'=-])(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'])*"#;

/// What a value must be besides standing at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Must {
    /// Nothing.
    Stand,
    /// It looks like a secret and not like a word of a sentence.
    LookSecret,
    /// It does not stand behind an image, where it is a tag.
    NotTag,
    /// It is long, and no word, name or path looks like it.
    LookRandom,
    /// It looks like a secret, and not like a version, a commit or an address.
    LookChosen,
}

/// The places, each with what else must hold.
static PLACES: LazyLock<Vec<(Must, Regex)>> = LazyLock::new(|| {
    sources().into_iter().filter_map(|(must, source)| Some((must, Regex::new(&source).ok()?))).collect()
});

fn sources() -> Vec<(Must, String)> {
    let mut all = addresses_and_headers();
    all.extend(options());
    all.extend(tools());
    all.extend(sentences());
    all.extend(personal_data());
    all
}

fn addresses_and_headers() -> Vec<(Must, String)> {
    let schemes = r"bearer|basic|token|digest|negotiate|aws4-hmac-sha256|splunk|apikey|key";
    vec![
        (Must::Stand, r#"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:"'<>]*:[^\s"'<>]+(?P<tail>@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}\b)"#.to_owned()),
        (Must::Stand, r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]*:[^\s/@]+(?P<tail>@)".to_owned()),
        (Must::Stand, r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]{20,}(?P<tail>@)".to_owned()),
        (Must::LookSecret, r"(?P<keep>\b[a-z][a-z0-9+.-]*://)[^\s/@:]{10,}(?P<tail>@)".to_owned()),
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
        (Must::Stand, format!(r"(?i)(?P<keep>\blogin\b[^|\r\n]*?\s-p(?:\s+|=)?){SHELL_WORD}")),
        (Must::Stand, r#"(?i)(?P<keep>(?:^|[\s;&({])["'])[^"'|\r\n]+(?P<tail>["']\s*\|[^;&\r\n]*\blogin\b)"#.to_owned()),
        (Must::LookChosen, format!(r"(?i)(?P<keep>\$env:[a-z_][a-z0-9_]*\s*=\s*){SHELL_WORD}")),
        // What a shell traces of `echo "$TOKEN" | docker login`, whose other half has a line of its own.
        (Must::LookChosen, r#"(?P<keep>(?:^|[\s(])\+{1,5} (?:echo|printf(?: '?%s(?:\\n)?'?)?)\s+(?:-n\s+)?)["']?[^\s"']{8,}["']?"#.to_owned()),
        // The beginning of a token that goes on in the next line.
        (Must::Stand, r"(?P<keep>(?:^|[^A-Za-z0-9_]))(?:gh[pousr]_|github_pat_)[A-Za-z0-9_]{2,15}\s*$".to_owned()),
        (Must::Stand, r"(?P<keep>::add-mask::)[^\r\n]+".to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>(?:^|[\s(])(?:-u|--user|--(?:src-|dest-)?creds)(?:\s+|=)["'][^\s:"']+:)[^"']+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>(?:^|[\s(])(?:-u|--user|--(?:src-|dest-)?creds)(?:\s+|=)[^\s:"']+:)\S+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bcurl\b[^|\r\n]*?\s-u["']?[^\s:"']+:)\S+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\b(?:echo|printf)\s+(?:-n\s+|["']?%s(?:\\n)?["']?\s+)?["']?)[^\s"'$|][^|]*?(?P<tail>["']?\s*\|(?:[^|;&]*\|)*?[^|;&]*\blogin\b)"#.to_owned()),
        // A name and a password for a tool of any name; behind `-p` may also stand a port.
        (Must::LookSecret, format!(r"(?P<keep>(?:^|\s)(?:-u|--user(?:name)?)(?:\s+|=)[^\s-]\S*\s+-p(?:\s+|=)){SHELL_WORD}")),
        (Must::LookSecret, format!(r"(?P<keep>(?:^|\s)-p(?:\s+|=)){SHELL_WORD}(?P<tail>\s+(?:-u|--user(?:name)?)[\s=])")),
        (Must::Stand, r#"(?i)(?P<keep>\blogin\b[^|\r\n]*<<<\s*)\$?(?:"[^"]*"|'[^']*'|[^\s"']+)"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep><<<\s*)\$?(?:"[^"]*"|'[^']*'|[^\s"']+)(?P<tail>[^;&\r\n]*\blogin\b)"#.to_owned()),
        (Must::Stand, format!(r#"(?i)(?P<keep>(?:{NAMES}|login)[a-z-]*[=\s]\s*(?:<\s+)?<\(\s*(?:echo|printf)\s+(?:-n\s+|["']?%s(?:\\n)?["']?\s+)?["']?)[^\s"'$)][^"')]*"#)),
        (Must::Stand, r#"(?i)(?P<keep>--secret[\s=]\S*?\bvalue=)[^\s,]+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bnet\s+use\b[^|\r\n]*?/user:\S+\s+)[^\s/][^\s]*"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bnet\s+use\s+(?:[a-z*]:?\s+)?\\\\\S+\s+)[^\s/][^\s]*"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>(?:\s-pass(?:in|out)?|\s-p(?:in|out))\s+["']?pass:)[^\s"']+"#.to_owned()),
    ]
}

fn sentences() -> Vec<(Must, String)> {
    // Words of languages that put no blank between a name and what follows.
    let name = "密码|密碼|口令|令牌|密钥|密鑰|パスワード|トークン|비밀번호|암호|토큰";
    vec![
        (Must::Stand, format!(r#"(?P<keep>(?:{name})\s?[:：=＝]\s*["'“「]?)[^\s"'”」]+"#)),
        (Must::LookSecret, format!(r#"(?P<keep>(?:{name})\s*(?:是|为|為|は|이|가)?\s*["'“「]?)[!-~]{{6,}}"#)),
        // After `token` or `password` alone only what no name looks like.
        (Must::LookRandom, r#"(?i)(?P<keep>\b(?:password|passwd|passphrase|pwd|pass|tokens?|secrets?|api[ _-]?key|access[ _-]?key|pat|credentials?|passwort|пароль|токен)[ \t]+["'`(]?)[a-z0-9_~+=.-]{16,}"#.to_owned()),
        (Must::LookRandom, r#"(?i)(?P<keep>(?:^|\s)key\s*[:=]\s*["']?)[a-z0-9+=]{16,}(?P<tail>["']?(?:\s|$))"#.to_owned()),
        (Must::Stand, r"(?i)(?P<keep>\b(?:machine\s+\S+|default)\s+(?:(?:login|account)\s+\S+\s+)*password\s+)\S+".to_owned()),
        (Must::LookSecret, r"(?i)(?P<keep>\b(?:login|user(?:name)?):?\s+\S+\s+pass(?:word)?:?\s+)\S{6,}".to_owned()),
        (Must::LookSecret, r"(?i)(?P<keep>\b(?:recovery|backup)[ _-]codes?\s*[:=]\s*)[a-z0-9-]{8,}".to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\bc?(?:response|nonce)=\\?["']?)[0-9a-f]{16,}"#.to_owned()),
        (Must::Stand, format!(r"(?i)(?P<keep><[a-z0-9_.-]*{NAMES}>)[^<\s]+")),
        (Must::Stand, format!(r#"(?i)(?P<keep>\b(?:key|name)="[^"]*{NAMES}[^"]*"\s+value=")[^"]+"#)),
        // `.pgpass`: host, port, data base, user, password.
        (Must::LookSecret, r"(?P<keep>(?:^|[\s(\[])[A-Za-z0-9.*-]+:(?:[0-9]{2,5}|\*):[^\s:]+:[^\s:]+:)\S{6,}".to_owned()),
    ]
}

/// Tools with an option or an argument of their own for a secret.
fn tools() -> Vec<(Must, String)> {
    let value = SHELL_WORD;
    vec![
        (
            Must::Stand,
            format!(
                r"(?P<keep>\b(?:sshpass|mysql[a-z]*|mariadb[a-z-]*|mongo[a-z]*|sqlcmd|bcp|zip|unzip|7z|rar|twine|ncftp[a-z]*)\b[^|\r\n]*?\s-[pP])\s*{value}"
            ),
        ),
        (Must::Stand, format!(r"(?P<keep>\b(?:redis-cli\b[^|\r\n]*?\s-a|ldap[a-z]+\b[^|\r\n]*?\s-w)\s+){value}")),
        (Must::Stand, format!(r"(?i)(?P<keep>\bnuget\b[^|\r\n]*?\s(?:-k|-apikey)\s+){value}")),
        (Must::LookSecret, format!(r"(?i)(?P<keep>\bcodecov[a-z]*\b[^|\r\n]*?\s-t\s+){value}")),
        (
            Must::Stand,
            format!(r"(?P<keep>\bhtpasswd\s+(?:-\S+\s+)*-[A-Za-z]*b[A-Za-z]*\s+(?:-\S+\s+)*(?:[^\s-]\S*\s+)+){value}"),
        ),
        (Must::Stand, r#"(?P<keep>--from-literal[=\s]["']?[^\s=]+=)(?:"[^"]*"|'[^']*'|\S+)"#.to_owned()),
        (
            Must::Stand,
            r"(?P<keep>\b(?:vault|bao)\s+(?:kv\s+(?:put|patch)|write)\s+(?:-\S+\s+)*\S+\s+[^\s=]+=).+".to_owned(),
        ),
        (Must::Stand, format!(r"(?i)(?P<keep>\bConvertTo-SecureString\s+(?:-String\s+)?){value}")),
        (Must::Stand, r"(?i)(?P<keep>sonar\.login=)\S+".to_owned()),
        (Must::Stand, format!(r"(?P<keep>\b(?:gh|glab)\s+secret\s+set\b[^|\r\n]*?\s(?:--body|-b)(?:\s+|=)?){value}")),
        (Must::LookSecret, format!(r"(?P<keep>\b(?:bw\s+unlock|snyk\s+auth|cachix\s+authtoken)\s+){value}")),
        (Must::Stand, format!(r"(?i)(?P<keep>\bsetapikey\s+){value}")),
        (Must::Stand, format!(r"(?P<keep>\bdoctl\b[^|\r\n]*?\s-t(?:\s+|=)){value}")),
        (
            Must::Stand,
            format!(r"(?P<keep>\brabbitmqctl\s+(?:-\S+\s+)*(?:add_user|change_password)\s+[^\s]+\s+){value}"),
        ),
        (Must::Stand, r#"(?P<keep>\blftp\b[^|\r\n]*?\s-u\s+[^\s,"']+,)[^\s"';]+"#.to_owned()),
        (Must::LookSecret, format!(r"(?P<keep>\bcargo\s+login\s+(?:--?[a-z-]+(?:=\S+|\s+\S+)?\s+)*){value}")),
        (Must::Stand, format!(r"(?P<keep>\bpoetry\s+config\s+(?:--?[a-z-]+\s+)*pypi-token\.\S+\s+){value}")),
        (Must::Stand, format!(r"(?P<keep>\bpoetry\s+config\s+(?:--?[a-z-]+\s+)*http-basic\.\S+\s+\S+\s+){value}")),
        (Must::Stand, format!(r"(?i)(?P<keep>\b(?:npm|pnpm|yarn)\s+(?:config\s+)?set\s+\S*(?:_authtoken|_auth|_password|npmauthtoken)(?:\s+|=)){value}")),
        (Must::Stand, r#"(?i)(?P<keep>\blog_?in\(\s*(?:[a-z]+\s*[=:]\s*)?["'][^"']*["']\s*,\s*(?:[a-z]+\s*[=:]\s*)?["'])[^"']+"#.to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\b(?:echo|printf)\s+(?:-n\s+|["']?%s(?:\\n)?["']?\s+)?["']?)[^\s"'$|][^|]*?(?P<tail>["']?\s*\|\s*sudo\s[^|;&]*-[a-z]*S\b)"#.to_owned()),
        (Must::Stand, format!(r"(?P<keep>\bsecurity\s+(?:add-(?:generic|internet)-password|(?:un)?lock-keychain|create-keychain|set-key-partition-list|import)\b[^|\r\n]*?\s-[pwkP]\s+){value}")),
        (Must::Stand, format!(r"(?P<keep>\bssh-keygen\b[^|\r\n]*?\s-[NP]\s+){value}")),
        (Must::Stand, r#"(?P<keep>\b(?:smbclient|rpcclient|net|smbget)\b[^|\r\n]*?\s(?:-U|--user)[\s=]*["']?[^\s%"']+%)[^\s"']+"#.to_owned()),
        (Must::Stand, r"(?i)(?P<keep>\b(?:enter|use|with|type)\s+(?:the\s+|this\s+)?(?:one-time\s+|device\s+|user\s+)?code:?\s+)[A-Z0-9]{4}-?[A-Z0-9]{4}\b".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>\b(?:one-time|device|user|verification)[ _-]code:?\s+)[A-Z0-9]{4}-?[A-Z0-9]{4}\b".to_owned()),
        (Must::Stand, r"(?P<keep>\bjdbc:oracle:[a-z]+:[^\s/@]+/)[^\s@]+(?P<tail>@)".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>\bPrivate-(?:Lines|MAC):\s).*".to_owned()),
        (Must::Stand, r#"(?i)(?P<keep>\blogin\b[^|\r\n]*<<-?\s*["']?[A-Za-z_]+["']?\s+)\S+"#.to_owned()),
    ]
}

fn personal_data() -> Vec<(Must, String)> {
    vec![
        (Must::Stand, r#"(?i)(?P<keep>(?:^|[\s<(,;:=]))"[^"@\r\n]{1,64}"@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\b"#.to_owned()),
        (Must::Stand, r"(?i)(?P<keep>(?:^|[^\p{L}\p{N}._%+/@-]))(?:[\p{L}\p{N}][\p{L}\p{N}._%+-]*)(?:@|%40)(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\b".to_owned()),
        (Must::NotTag, r"(?P<keep>(?:^|[^0-9.]|[^0-9]\.))(?:10(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2}|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])(?:\.[0-9]{1,3}){2}|169\.254(?:\.[0-9]{1,3}){2})\b".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>(?:^|[\s(]))[a-z0-9._%+-]+\s?[(\[]at[)\]]\s?[a-z0-9-]+(?:(?:\.|\s?[(\[]dot[)\]]\s?)[a-z0-9-]+)+".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>(?:^|[^0-9a-f:-]))(?:[0-9a-f]{2}:){5}[0-9a-f]{2}(?P<tail>(?:[^0-9a-f:]|$))".to_owned()),
        (Must::Stand, r"(?P<keep>\bip-)(?:10|172|192|100)(?:-[0-9]{1,3}){3}\b".to_owned()),
        (Must::Stand, r"(?i)(?P<keep>(?:^|[^0-9a-f:]))(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):(?:[0-9a-f]{0,4}:){1,6}[0-9a-f]{0,4}(?:%[a-z0-9]+)?".to_owned()),
    ]
}

/// The text in front of a tag: an image, with a slash before its name.
static IMAGE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"[A-Za-z0-9]/[a-z0-9._/-]+:$").ok());

/// Whether the text ends in an image and a colon.
pub(super) fn is_behind_image(before: &str) -> bool {
    IMAGE.as_ref().is_some_and(|image| image.is_match(before))
}

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
    let is_tag = || is_behind_image(&line[..start]);
    let stays = match must {
        Must::Stand => value == "git@github.com",
        Must::LookSecret => !looks_secret(value),
        Must::NotTag => is_tag(),
        Must::LookRandom => !looks_random(value),
        Must::LookChosen => !looks_chosen(value.trim_matches(['"', '\''])),
    };
    if stays || is_harmless(value) || value.trim_matches(['"', '\'']).chars().all(|c| c == '*') {
        return found[0].to_owned();
    }
    let quote =
        value.chars().next().filter(|first| value.len() > 1 && "\"'".contains(*first) && value.ends_with(*first));
    let quote = quote.map(String::from).unwrap_or_default();
    format!("{keep}{quote}{HIDDEN}{quote}{tail}")
}

/// Fails when a place or a pattern does not compile.
#[cfg(test)]
pub(super) fn compiled() {
    assert!(IMAGE.is_some());
    for (_, source) in sources() {
        assert!(Regex::new(&source).is_ok(), "{source}");
    }
}
