//! Whether what a form is filled with can be read back as the document that it was made from.

use ghcr_guide::facts::list::Values;
use ghcr_guide::render::Format;
use scraper::Html;
use serde_json::Value as Json;

use super::{Case, blocks, hostile, read, terminal, tree};

/// The text of a case in a format, if it holds no character that it must not hold.
pub(crate) fn fill(case: &Case, format: Format, values: &Values) -> Result<String, String> {
    let text = case.form(format).fill(values);
    let bare = terminal::without_colour(&text);
    match bare.chars().find(|c| hostile::forbidden(*c)) {
        Some(c) => Err(format!("{}, {format:?}: {c:?} in the output", case.name)),
        None => Ok(text),
    }
}

/// A case as JSON.
pub(crate) fn json(case: &Case, values: &Values) -> Result<Json, String> {
    let text = fill(case, Format::Json, values)?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", case.name))
}

/// JSON, HTML and Markdown say what the document says, and nothing else.
pub(crate) fn trees(case: &Case, values: &Values) -> Result<(), String> {
    let guide = json(case, values)?;
    let codes: Vec<String> = read::codes(&guide).into_iter().map(|(_, text)| text).collect();
    let (title, body) = blocks::of(&case.document, values, &codes);
    let say = |format: &str, why: String| format!("{}, {format}:\n{why}", case.name);

    let (found_title, found) = read::json(&guide, &case.document.frame["untranslated"]);
    tree::same(&title, &found_title).and_then(|()| tree::same(&body, &found)).map_err(|why| say("JSON", why))?;

    let page = Html::parse_document(&fill(case, Format::Html, values)?);
    if !page.errors.is_empty() {
        return Err(say("HTML", format!("{:?}", page.errors)));
    }
    let (found_title, found) = read::html(&page);
    tree::same(&title, &found_title).and_then(|()| tree::same(&body, &found)).map_err(|why| say("HTML", why))?;

    let text = fill(case, Format::Markdown, values)?;
    let mut wanted = super::frame_nodes(case, values);
    wanted.insert(2, tree::element("h1", title));
    wanted.extend(body);
    tree::same(&wanted, &read::markdown(&text)).map_err(|why| say("Markdown", why))
}

/// Text for a terminal says what the document says, in its width, with the same words in colour.
pub(crate) fn text(case: &Case, values: &Values, width: usize) -> Result<(), String> {
    let plain = fill(case, Format::Text { width, colour: false }, values)?;
    let coloured = fill(case, Format::Text { width, colour: true }, values)?;
    if plain.contains('\u{1b}') {
        return Err(format!("{}: colours where none are wanted", case.name));
    }
    let codes = read::codes(&json(case, values)?);
    let texts: Vec<String> = codes.iter().map(|(_, text)| text.clone()).collect();
    let (title, body) = blocks::of(&case.document, values, &texts);
    for (text, quote) in [(plain, "`"), (terminal::without_colour(&coloured), "")] {
        let (wanted, found) = (terminal::flat(&case.document, &title, &body, quote), terminal::squeeze(&text));
        if wanted != found {
            let at = wanted.chars().zip(found.chars()).take_while(|(a, b)| a == b).count();
            let cut = |text: &str| text.chars().skip(at.saturating_sub(40)).take(120).collect::<String>();
            return Err(format!("{}:\nwanted {}\nfound  {}", case.name, cut(&wanted), cut(&found)));
        }
        let wide = terminal::too_wide(&text, width, &codes);
        if !wide.is_empty() {
            return Err(format!("{}: wider than {width}:\n{}", case.name, wide.join("\n")));
        }
    }
    Ok(())
}
