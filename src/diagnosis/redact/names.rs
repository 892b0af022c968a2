//! Which names are those of secrets.
//!
//! In: the name of a variable, a key or an option. Out: what kind of secret has such a name, judged by its parts: `GH_PAT`,
//! `dbPassword2` and `client-secret` end in a word for a secret, `SECRET_KEY_BASE` goes on behind it, `CACHE_KEY` has none.

/// What has the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secret {
    /// A password: whatever stands behind the name is one.
    Password,
    /// Something else that is secret, by a word that sentences use too: a token, a key.
    Token,
    /// The name goes on behind the word: it may be what is secret, or its place, its kind, its age.
    Part,
    /// A key of which nothing is said: most of them find something.
    Key,
}

/// Words for a password, in the languages of the people who write scripts.
const PASSWORDS: &[&str] = &[
    "pass",
    "passwd",
    "passwort",
    "pw",
    "pword",
    "pswd",
    "pwd",
    "psk",
    "passe",
    "mdp",
    "kennwort",
    "passord",
    "parola",
    "parole",
    "senha",
    "contraseña",
    "contrasen\u{303}a",
    "contrasena",
    "clave",
    "heslo",
    "hasło",
    "haslo",
    "jelszó",
    "salasana",
    "wachtwoord",
    "lösenord",
    "adgangskode",
    "şifre",
    "sifre",
    "lozinka",
    "parool",
    "slaptažodis",
    "khẩu",
];

/// How a name may end that is written without marks between its parts.
const PASSWORD_ENDS: &[&str] = &["password", "passwd", "passphrase", "passcode", "passwort", "kennwort", "pwd"];

/// What ends so and is no password.
const NO_PASSWORDS: &[&str] = &["bypass", "compass", "encompass", "surpass", "trespass", "underpass", "overpass"];

const TOKENS: &[&str] = &[
    "secret",
    "secrets",
    "token",
    "tokens",
    "pat",
    "pats",
    "credential",
    "credentials",
    "cred",
    "creds",
    "tkn",
    "tok",
    "auth",
    "cookie",
    "cookies",
    "salt",
    "pepper",
    "jwt",
    "jeton",
    "geheimnis",
    "schlüssel",
    "secreto",
    "segredo",
    "токен",
    "секрет",
];

const TOKEN_ENDS: &[&str] = &["token", "secret", "apikey", "accesskey", "secretkey", "accountkey", "privatekey", "tkn"];

/// Whose keys are secret, in names of small letters.
const KEYS: &[&str] = &[
    "api",
    "access",
    "secret",
    "account",
    "private",
    "signing",
    "encryption",
    "encrypt",
    "deploy",
    "app",
    "ssh",
    "gpg",
    "master",
    "auth",
    "shared",
    "session",
    "storage",
    "service",
    "ghcr",
    "github",
    "docker",
    "npm",
    "pypi",
];

/// Whose keys are not secret: they find something.
const PUBLIC_KEYS: &[&str] = &[
    "cache",
    "restore",
    "public",
    "pub",
    "primary",
    "foreign",
    "partition",
    "sort",
    "index",
    "lookup",
    "group",
    "concurrency",
    "hash",
    "object",
    "s3",
    "host",
    "config",
    "map",
    "column",
    "idempotency",
    "event",
    "routing",
    "annotation",
    "label",
    "query",
    "matrix",
    "artifact",
    "dedupe",
    "registry",
];

/// What kind of secret has the name; none has it where nothing is said.
pub(super) fn judged(name: &str) -> Option<Secret> {
    let parts = parts(name);
    let (last, before) = parts.split_last()?;
    if let Some(kind) = word(last, before, name) {
        return Some(kind);
    }
    let inner = before.iter().enumerate().any(|(at, part)| word(part, &before[..at], name).is_some());
    inner.then_some(Secret::Part)
}

/// What one part says, behind the parts that stand before it.
fn word(part: &str, before: &[String], name: &str) -> Option<Secret> {
    let ends = |words: &[&str]| words.iter().any(|word| part.ends_with(word));
    let is = |words: &[&str]| words.contains(&part);
    let property = name.starts_with("-P") || name.starts_with("-D");
    if is(NO_PASSWORDS) {
        return None;
    }
    if is(PASSWORDS) || ends(PASSWORD_ENDS) || part.len() > 4 && part.ends_with("pass") || part.starts_with("парол")
    {
        return Some(Secret::Password);
    }
    if is(TOKENS) || ends(TOKEN_ENDS) {
        return Some(Secret::Token);
    }
    // Options of Gradle and Maven begin with a letter of their own: `-PghcrKey`.
    let owner = before.last().map(String::as_str);
    let owner = owner.map(|owner| if property { owner.strip_prefix(['p', 'd']).unwrap_or(owner) } else { owner });
    let variable = !name.contains(|c: char| c.is_lowercase());
    if variable && part.len() > 3 && (part.ends_with("pw") || part.ends_with("tok")) {
        return Some(Secret::Password);
    }
    let key = matches!(part, "key" | "keys")
        && owner.is_some_and(|owner| KEYS.contains(&owner) || variable && !PUBLIC_KEYS.contains(&owner));
    let string = part == "string" && owner == Some("connection") || part == "connectionstring";
    let session = part == "id" && owner == Some("session") || part == "sessionid";
    (key || string || session).then_some(Secret::Token)
}

/// Whether a key of this is one that finds something.
pub(super) fn is_public_owner(word: &str) -> bool {
    PUBLIC_KEYS.contains(&word.to_lowercase().as_str())
}

/// The parts of a name in small letters, without the numbers at its end.
fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = vec![String::new()];
    let letters: Vec<char> = name.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        let follows = at.checked_sub(1).and_then(|before| letters.get(before));
        // `dbPassword`, and `DBPassword`.
        let camel = c.is_uppercase()
            && follows.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_uppercase() && letters.get(at + 1).is_some_and(|next| next.is_lowercase())
            });
        if matches!(c, '_' | '-' | '.') || camel {
            parts.push(String::new());
        }
        if !matches!(c, '_' | '-' | '.')
            && let Some(part) = parts.last_mut()
        {
            part.extend(c.to_lowercase());
        }
    }
    parts.retain(|part| !part.is_empty());
    while parts.last().is_some_and(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        parts.pop();
    }
    for part in &mut parts {
        let kept = part.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        if kept > 0 && !PUBLIC_KEYS.contains(&part.as_str()) {
            part.truncate(kept);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Secret, judged};

    #[test]
    fn names_are_judged_by_their_parts() {
        for name in [
            "PASSWORD1",
            "REGPW",
            "DB_PW",
            "db.pass",
            "dbPassword",
            "DBPassword",
            "ansible_ssh_pass",
            "Passwort",
            "senha",
        ] {
            assert_eq!(judged(name), Some(Secret::Password), "{name}");
        }
        for name in [
            "PAT",
            "GHCR_CRED",
            "GH_TOK",
            "GHCR_TKN",
            "-PghcrKey",
            "GH_PAT",
            "APP_SALT",
            "ENCRYPT_KEY_2",
            "api-key",
            "clientSecret",
            "_authToken",
            "GHTOKEN",
        ] {
            assert_eq!(judged(name), Some(Secret::Token), "{name}");
        }
        for name in ["SECRET_KEY_BASE", "TOKEN_URL", "password-stdin"] {
            assert_eq!(judged(name), Some(Secret::Part), "{name}");
        }
        for name in ["CACHE_KEY", "PUBLIC_KEY", "key", "PATH", "path", "bypass", "author", "pattern", "keys", "1", "id"]
        {
            assert_eq!(judged(name), None, "{name}");
        }
    }
}
