//! A guide's leaves become words.

use std::cell::RefCell;
use std::collections::BTreeSet;

use super::locale::Direction;
use super::markup::{CodePart, Marked};
use super::{L10nError, Locale, Locales, SOURCE, Shared, broken};
use crate::doc::{Document, Guide, Href, HrefPiece, Inline, LinkTarget, Msg, MsgPart, Piece, Place, Scope, Words};
use crate::facts::list::Fact;

/// Turns a guide into a document of the locale `lang`.
///
/// # Errors
///
/// Fails when a message is in no locale of the chain, Fluent reports an error, or a message has markup that is not allowed.
pub fn localise(locales: &Locales, lang: &str, guide: &Guide) -> Result<Document, L10nError> {
    page(locales, lang, guide, &mut Shared::new(&guide.terms), &|_| None)
}

/// Turns one page of a site into a document. `place` gives the address of a section that is on another page.
///
/// # Errors
///
/// As for [`localise`].
pub fn page(
    locales: &Locales,
    lang: &str,
    guide: &Guide,
    shared: &mut Shared<'_>,
    place: &dyn Fn(&str) -> Option<String>,
) -> Result<Document, L10nError> {
    shared.counts(guide);
    let shared: &Shared<'_> = shared;
    let locale = locales.get(lang).ok_or_else(|| L10nError::NoLocale(lang.to_owned()))?;
    let session = Session {
        locales,
        locale,
        guide,
        shared,
        place,
        glossed: RefCell::default(),
        error: RefCell::default(),
        untranslated: RefCell::default(),
        messages: RefCell::default(),
    };
    let tree = guide.tree.map(&mut |msg| session.leaf(msg));
    if let Some(error) = session.error.into_inner() {
        return Err(error);
    }
    Ok(Document {
        id: guide.id.clone(),
        lang: lang.to_owned(),
        rtl: locale.info.direction == Direction::Rtl,
        tree,
        frame: shared.frame(locales, lang)?,
        untranslated: session.untranslated.into_inner(),
        messages: session.messages.into_inner(),
    })
}

/// One localisation: what is the same for every leaf, and what was seen so far.
struct Session<'a> {
    locales: &'a Locales,
    locale: &'a Locale,
    guide: &'a Guide,
    /// What things mean unless the guide says otherwise, and where sections are that are on other pages.
    shared: &'a Shared<'a>,
    place: &'a dyn Fn(&str) -> Option<String>,
    /// Labels whose meaning was given already.
    glossed: RefCell<BTreeSet<String>>,
    /// The first error: mapping a tree cannot stop in the middle.
    error: RefCell<Option<L10nError>>,
    untranslated: RefCell<usize>,
    messages: RefCell<usize>,
}

/// What a leaf's arguments mean.
struct Context<'a> {
    msg: &'a Msg,
    /// Words of the link that `{ $user }` and `{ $organization }` of `link-either` stand for.
    either: Option<(&'a LinkTarget, &'a [Inline])>,
    /// Headings and links do not explain labels.
    gloss: bool,
}

impl Session<'_> {
    fn leaf(&self, msg: &Msg) -> Words {
        match self.words(msg) {
            Ok(words) => words,
            Err(error) => {
                self.error.borrow_mut().get_or_insert(error);
                Words::default()
            }
        }
    }

    fn words(&self, msg: &Msg) -> Result<Words, L10nError> {
        let mut words = Words::default();
        let title = matches!(msg.parts.as_slice(), [.., MsgPart::Message(id)] if id.ends_with("-title"));
        let context = Context { msg, either: None, gloss: !title };
        for part in &msg.parts {
            match part {
                MsgPart::Message(id) => {
                    let (inlines, fallback) = self.message(id, &context)?;
                    *self.untranslated.borrow_mut() += usize::from(fallback.is_some());
                    *self.messages.borrow_mut() += 1;
                    words.stale |= fallback.is_none() && self.locale.is_stale(id);
                    words.fallback = words.fallback.or(fallback);
                    words.inlines.extend(inlines);
                }
                MsgPart::Fact(slot) | MsgPart::Place(slot) => {
                    words.inlines.push(Inline::Code(vec![Piece::Blank(*slot)]));
                }
                MsgPart::Code(pieces) => words.inlines.push(Inline::Code(pieces.clone())),
                MsgPart::Printed(pieces) => words.inlines.push(original(Inline::Code(pieces.clone()))),
                MsgPart::Link(id) => words.inlines.extend(self.link(id, msg)?),
                MsgPart::Section(id) => words.inlines.extend(self.section(id, Room::Prose)?),
                MsgPart::Titled(id) => words.inlines.extend(self.section(id, Room::Cell)?),
                MsgPart::Title(id) => words.inlines.extend(self.section(id, Room::Corner)?),
                MsgPart::Id(id) => words.inlines.extend(self.section(id, Room::Little)?),
                MsgPart::Label(id) => words.inlines.push(self.label(id, true)?),
                MsgPart::Date(date) => {
                    words.inlines.push(Inline::Text(self.locales.date(&self.locale.info.tag, date)?));
                }
                MsgPart::Source { title, url } => {
                    let (href, title) = (vec![Piece::Text(url.clone())], Inline::Text(title.clone()));
                    words.inlines.push(Inline::Link { href, words: vec![original(title)] });
                }
                MsgPart::Space if ends_full_width(&words.inlines) => {}
                MsgPart::Space => words.inlines.push(Inline::Text(" ".to_owned())),
                MsgPart::Break => words.inlines.push(Inline::Break),
            }
        }
        Ok(words)
    }

    fn message(&self, id: &str, context: &Context<'_>) -> Result<(Vec<Inline>, Option<String>), L10nError> {
        let (marked, fallback) = self.shared.read(self.locales, &self.locale.info.tag, id)?;
        let inlines = self.inlines(&marked, context, id)?;
        Ok((inlines, fallback))
    }

    fn inlines(&self, marked: &[Marked], context: &Context<'_>, id: &str) -> Result<Vec<Inline>, L10nError> {
        let mut out = Vec::new();
        for node in marked {
            match node {
                Marked::Text(text) => out.push(Inline::Text(after_gloss(&out, text).to_owned())),
                Marked::Strong(inner) => out.push(Inline::Strong(self.inlines(inner, context, id)?)),
                Marked::Emphasis(inner) => out.push(Inline::Emphasis(self.inlines(inner, context, id)?)),
                Marked::Code(parts) => out.push(Inline::Code(self.code(parts, context, id)?)),
                Marked::Argument(name) => out.extend(self.argument(name, context, id)?),
            }
        }
        Ok(out)
    }

    fn code(&self, parts: &[CodePart], context: &Context<'_>, id: &str) -> Result<Vec<Piece>, L10nError> {
        let piece = |part: &CodePart| match part {
            CodePart::Text(text) => Ok(Piece::Text(text.clone())),
            CodePart::Argument(name) => match Fact::from_name(name) {
                Some(fact) => Ok(Piece::Blank(context.msg.scope.slot(fact))),
                None => Err(broken(id, &self.locale.info.tag, format!("`${name}` cannot stand in code"))),
            },
        };
        parts.iter().map(piece).collect()
    }

    /// What `{ $name }` stands for in prose.
    fn argument(&self, name: &str, context: &Context<'_>, id: &str) -> Result<Vec<Inline>, L10nError> {
        if let Some(fact) = Fact::from_name(name) {
            return Ok(vec![Inline::Blank(context.msg.scope.slot(fact))]);
        }
        if let Some(label) = name.strip_prefix("label-") {
            return self.label(label, context.gloss).map(|label| vec![label]);
        }
        if let Some(section) = name.strip_prefix("section-") {
            return self.section(section, Room::Prose);
        }
        if let Some(link) = name.strip_prefix("link-") {
            return self.link(link, context.msg);
        }
        match (name, &context.msg.link, context.either) {
            ("path", ..) if !context.msg.path.is_empty() => self.path(&context.msg.path),
            ("link", Some(link), _) => self.link(link, context.msg),
            (
                "user" | "organization",
                _,
                Some((
                    LinkTarget::Either { user, organization } | LinkTarget::Foreign { user, organization, .. },
                    words,
                )),
            ) => {
                let target = if name == "user" { user } else { organization };
                Ok(vec![anchor(target, context.msg.scope, words)])
            }
            _ => Err(broken(id, &self.locale.info.tag, format!("`${name}` has no meaning here"))),
        }
    }

    fn path(&self, labels: &[String]) -> Result<Vec<Inline>, L10nError> {
        let mut out = Vec::new();
        for label in labels {
            if !out.is_empty() {
                out.push(Inline::Text(after_gloss(&out, " → ").to_owned()));
            }
            out.push(self.label(label, true)?);
        }
        Ok(out)
    }

    fn label(&self, id: &str, gloss: bool) -> Result<Inline, L10nError> {
        let unknown = || L10nError::NoMessage(format!("label-{id}"));
        let text = self.shared.terms.labels.get(id).ok_or_else(unknown)?.clone();
        let first = gloss && self.locale.info.glosses && self.glossed.borrow_mut().insert(id.to_owned());
        let own = format!("label-{id}");
        // A label that needs no explanation (its gloss would repeat it) has no message.
        if !first || !self.locales.has(&self.locale.info.tag, &own) {
            return Ok(Inline::Label { text, gloss: None });
        }
        let (gloss, _) = self.locales.format(&self.locale.info.tag, &own, &self.shared.args)?;
        Ok(Inline::Label { text, gloss: Some(self.locale.info.gloss_form.replace("{gloss}", &gloss)) })
    }

    fn link(&self, id: &str, msg: &Msg) -> Result<Vec<Inline>, L10nError> {
        let unknown = || L10nError::NoMessage(format!("link-{id}"));
        let target = self.guide.terms.links.get(id).or_else(|| self.shared.terms.links.get(id)).ok_or_else(unknown)?;
        let context = Context { msg, either: None, gloss: false };
        let words = self.foreign(self.message(&format!("link-{id}"), &context)?);
        match target {
            LinkTarget::One(href) => Ok(vec![anchor(href, msg.scope, &words)]),
            LinkTarget::Foreign { images, own, .. } if !images.contains(&msg.scope.image) => {
                Ok(vec![anchor(own, msg.scope, &words)])
            }
            LinkTarget::Either { user, organization } | LinkTarget::Foreign { user, organization, .. } => {
                let context = Context { either: Some((target, &words)), ..context };
                let words = self.foreign(self.message("link-either", &context)?);
                let (user, organization) = (pieces(user, msg.scope), pieces(organization, msg.scope));
                Ok(vec![Inline::Either { words, user, organization }])
            }
        }
    }

    /// Words of a message inside another one, marked and counted if they fell back.
    fn foreign(&self, (words, fallback): (Vec<Inline>, Option<String>)) -> Vec<Inline> {
        *self.untranslated.borrow_mut() += usize::from(fallback.is_some());
        foreign(words, fallback)
    }

    /// A link to a section of the guide, or the name of another one with what shows it.
    fn section(&self, id: &str, room: Room) -> Result<Vec<Inline>, L10nError> {
        let unknown = || L10nError::NoMessage(format!("section-{id}"));
        let (own, others) = (&self.guide.terms.sections, &self.shared.terms.sections);
        let (title, place) = own.get(id).or_else(|| others.get(id)).ok_or_else(unknown)?;
        let elsewhere = if let Place::Command(_) = place { (self.place)(id).map(Place::Page) } else { None };
        let place = elsewhere.as_ref().unwrap_or(place);
        let code = |text: &str| Inline::Code(vec![Piece::Text(text.to_owned())]);
        if let (Place::Command(_), Room::Little) = (place, room) {
            return Ok(vec![code(id)]);
        }
        let title = self.words(title)?;
        let mut words = foreign(title.inlines, title.fallback);
        let link = |href: String, words| Ok(vec![Inline::Link { href: vec![Piece::Text(href)], words }]);
        match (place, room) {
            (Place::Here, _) => return link(format!("#{id}"), words),
            (Place::Page(address), _) => return link(address.clone(), words),
            (Place::Command(_), Room::Cell) => words.extend([Inline::Break, code(id)]),
            (Place::Command(_), Room::Corner) => {}
            (Place::Command(command), _) => {
                let (before, after) = self.locale.info.gloss_form.split_once("{gloss}").unwrap_or((" (", ")"));
                words.extend([Inline::Text(before.to_owned()), code(command), Inline::Text(after.to_owned())]);
            }
        }
        Ok(words)
    }
}

/// How much room there is for a section that is not in the guide.
#[derive(Clone, Copy)]
enum Room {
    /// A sentence: the title with the command that shows it.
    Prose,
    /// A cell: the title, its anchor below.
    Cell,
    /// A cell with more in it: the title.
    Corner,
    /// A corner of a cell: the anchor alone.
    Little,
}

/// A text without its leading space where a gloss in full-width parentheses stands before it: those bring their own room.
fn after_gloss<'t>(before: &[Inline], text: &'t str) -> &'t str {
    match before.last() {
        Some(Inline::Label { gloss: Some(last), .. } | Inline::Text(last)) if last.ends_with('）') => {
            text.strip_prefix(' ').unwrap_or(text)
        }
        _ => text,
    }
}

/// Whether the words end with full-width punctuation, which brings its own room.
fn ends_full_width(words: &[Inline]) -> bool {
    match words.last() {
        Some(Inline::Text(text)) => text.ends_with(['：', '。', '，', '；', '！', '？', '）']),
        Some(Inline::Strong(words) | Inline::Emphasis(words)) => ends_full_width(words),
        _ => false,
    }
}

/// Words with the language they are in, if it is not the document's.
fn foreign(words: Vec<Inline>, fallback: Option<String>) -> Vec<Inline> {
    match fallback {
        Some(lang) => vec![Inline::Foreign { lang, words }],
        None => words,
    }
}

/// What is English in every language, because it is shown as others wrote it.
fn original(words: Inline) -> Inline {
    Inline::Original { lang: SOURCE.to_owned(), words: vec![words] }
}

fn anchor(href: &Href, scope: Scope, words: &[Inline]) -> Inline {
    Inline::Link { href: pieces(href, scope), words: words.to_vec() }
}

fn pieces(href: &Href, scope: Scope) -> Vec<Piece> {
    let piece = |piece: &HrefPiece| match piece {
        HrefPiece::Text(text) => Piece::Text(text.clone()),
        HrefPiece::Fact(fact) => Piece::Blank(scope.slot(*fact)),
    };
    href.iter().map(piece).collect()
}
