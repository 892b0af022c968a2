//! Credentials that are not given to a login: in a file that a script writes, or with a push.
//!
//! In: a call. Out: a login for each registry that it has credentials for.

use super::super::shell::{Alternatives, Call};
use super::super::value::{Holes, has_hole};
use super::Effect;
use super::arguments::Arguments;

/// The logins of a file as docker's `config.json` and podman's `auth.json` are. One that is made at once, of a secret or by a
/// program, is a login to a registry that is not known.
pub(super) fn of_file(holes: &Holes, call: &Call) -> Vec<Effect> {
    let path = call.words.get(1).and_then(|word| word.first()).map(String::as_str).unwrap_or_default();
    let client = if path.ends_with("auth.json") { "podman" } else { "docker" };
    let login = |registry: &str, username: Alternatives, password: Alternatives| Effect::Login {
        client: client.to_owned(),
        registry: vec![registry.to_owned()],
        username,
        password,
        argument: false,
        implicit: false,
    };
    let mut out = Vec::new();
    for text in &call.stdin {
        let parsed = serde_json::from_str::<serde_json::Value>(text.trim()).ok();
        let Some(entries) = parsed.as_ref().and_then(|json| json.get("auths")?.as_object()) else {
            if has_hole(text) && parsed.is_none() {
                let whole = text.trim().to_owned();
                out.push(login(&whole, Vec::new(), vec![whole.clone()]));
            }
            continue;
        };
        for (registry, entry) in entries {
            let field = |name: &str| entry.get(name).and_then(serde_json::Value::as_str).map(str::to_owned);
            let both = field("auth").map(|auth| pair(holes, &auth));
            let (username, password) = both.unwrap_or_else(|| (field("username"), field("password")));
            out.push(login(registry, username.into_iter().collect(), password.into_iter().collect()));
        }
    }
    out
}

/// A user name and a password, as they were before they were encoded; what was encoded elsewhere is a password.
fn pair(holes: &Holes, encoded: &str) -> (Option<String>, Option<String>) {
    let Some(clear) = holes.decoded(encoded) else { return (None, Some(encoded.to_owned())) };
    let clear = clear.trim_end_matches('\n');
    match clear.split_once(':') {
        Some((username, password)) => (Some(username.to_owned()), Some(password.to_owned())),
        None => (None, Some(clear.to_owned())),
    }
}

/// The login of a push that is given its credentials: `--creds USER:PASSWORD`, or the properties of Jib.
pub(super) fn of_push(call: &Call, effects: &[Effect]) -> Option<Effect> {
    let pushed = effects.iter().find_map(|effect| match effect {
        Effect::Push { references, .. } => references.first(),
        _ => None,
    })?;
    let arguments = Arguments::new(call.words.get(1..)?);
    let given = arguments.values(&["--creds", "--dest-creds"]).into_iter().next();
    let property = |name: &str| {
        let words = call.words.iter().flatten();
        words.filter_map(|word| word.strip_prefix(name)).map(str::to_owned).collect::<Alternatives>()
    };
    let of_jib = || Some(property("-Djib.to.auth.password=")).filter(|password| !password.is_empty());
    let (username, password) = match &given {
        Some(given) => {
            let split = |text: &String| text.split_once(':').map(|(name, rest)| (name.to_owned(), rest.to_owned()));
            given.iter().filter_map(split).unzip()
        }
        None => (property("-Djib.to.auth.username="), of_jib()?),
    };
    let name = pushed.split_once("://").map_or(pushed.as_str(), |(_, rest)| rest);
    Some(Effect::Login {
        client: call.words.first()?.first()?.clone(),
        registry: vec![name.split('/').next().unwrap_or_default().to_owned()],
        username,
        password: if password.is_empty() { given.unwrap_or_default() } else { password },
        argument: false,
        implicit: true,
    })
}
