//! The language of the program's own messages: `--ui-lang`, else the locale environment, else English.

use std::ffi::OsString;

use crate::l10n::Locales;

/// Finds the language before the arguments are parsed, so that an error about them is in it, and takes the option out of the
/// arguments: it may stand before a command as well as after it.
///
/// The second value is the language that was asked for by the option, if there is no locale for it.
pub(super) fn of_program(locales: &Locales, arguments: &mut Vec<OsString>) -> (String, Option<String>) {
    let flag = take(arguments, "--ui-lang");
    let unknown = flag.clone().filter(|wish| locales.serve(wish).is_none());
    let wishes = flag.into_iter().chain(environment());
    let lang = wishes.filter_map(|wish| locales.serve(&wish)).map(str::to_owned).next();
    (lang.unwrap_or_else(|| "en".to_owned()), unknown)
}

/// Removes an option with its value, up to `--`. An option without a value stays, for the parser to complain about.
fn take(arguments: &mut Vec<OsString>, name: &str) -> Option<String> {
    let end = arguments.iter().position(|arg| arg == "--").unwrap_or(arguments.len());
    for at in 1..end {
        let arg = arguments[at].to_string_lossy().into_owned();
        if arg == name && at + 1 < end {
            let value = arguments.remove(at + 1).to_string_lossy().into_owned();
            arguments.remove(at);
            return Some(value);
        }
        if let Some(value) = arg.strip_prefix(name).and_then(|tail| tail.strip_prefix('=')) {
            arguments.remove(at);
            return Some(value.to_owned());
        }
    }
    None
}

/// The wishes of the environment in the order of POSIX and GNU gettext: `LC_ALL`, `LC_MESSAGES`, `LANG`; `LANGUAGE` lists more.
fn environment() -> Vec<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let Some(main) = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")) else { return Vec::new() };
    if main == "C" || main == "POSIX" || main.starts_with("C.") {
        return Vec::new();
    }
    let list = set("LANGUAGE").unwrap_or_default();
    list.split(':').filter(|wish| !wish.is_empty()).map(str::to_owned).chain([main]).collect()
}
