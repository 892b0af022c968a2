//! What a source file names of the crate and of the standard library.
//!
//! In: a text and the path of its module. Out: every path that begins with `crate`, `super`, `self`, the crate's name or `std`,
//! resolved, with its line. Items under `#[cfg(test)]` are left out. The text is read as tokens; comments and strings are none.

use proc_macro2::{Delimiter, LexError, TokenStream, TokenTree};

/// What a path begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// The crate.
    Crate,
    /// The standard library.
    Std,
}

/// A path that a file names, without its root.
#[derive(Debug)]
pub(crate) struct Use {
    pub(crate) root: Root,
    pub(crate) path: Vec<String>,
    pub(crate) line: usize,
}

/// What a file names.
#[derive(Debug, Default)]
pub(crate) struct Source {
    pub(crate) uses: Vec<Use>,
    /// The names of modules that stand in the file with their contents.
    pub(crate) modules: Vec<String>,
}

/// Reads a file that holds this module.
pub(crate) fn read(text: &str, module: &[String]) -> Result<Source, LexError> {
    let mut source = Source::default();
    source.walk(text.parse()?, module);
    Ok(source)
}

impl Source {
    fn walk(&mut self, stream: TokenStream, module: &[String]) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if is_for_tests(&tokens[at..]) {
                at = end_of_item(&tokens, at + 2);
                continue;
            }
            if let [TokenTree::Ident(keyword), TokenTree::Ident(name), TokenTree::Group(body), ..] = &tokens[at..]
                && keyword == "mod"
            {
                let name = name.to_string();
                self.walk(body.stream(), &[module, std::slice::from_ref(&name)].concat());
                self.modules.push(name);
                at += 3;
                continue;
            }
            if let Some((root, path, next)) = root(&tokens, at, module) {
                self.tree(root, &tokens[next..], path, line(&tokens[at]));
            }
            if let TokenTree::Group(group) = &tokens[at] {
                self.walk(group.stream(), module);
            }
            at += 1;
        }
    }

    /// Follows a path, and every branch of it where it has braces; `tokens` begin after what is in `path`.
    fn tree(&mut self, root: Root, tokens: &[TokenTree], mut path: Vec<String>, mut at: usize) {
        let mut rest = tokens;
        while is_separator(rest) {
            match rest.get(2) {
                Some(TokenTree::Ident(name)) => {
                    at = name.span().start().line;
                    path.push(name.to_string());
                }
                Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                    return self.branches(root, group.stream(), &path);
                }
                _ => break,
            }
            rest = &rest[3..];
        }
        self.uses.push(Use { root, path, line: at });
    }

    fn branches(&mut self, root: Root, stream: TokenStream, path: &[String]) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for branch in tokens.split(|token| is_punct(Some(token), ',')) {
            let Some(first) = branch.first() else { continue };
            let mut path = path.to_vec();
            match first {
                TokenTree::Ident(name) if name != "self" => path.push(name.to_string()),
                _ => {}
            }
            self.tree(root, &branch[1..], path, line(first));
        }
    }
}

/// Whether a path begins here: its root, what `super` and `self` stand for, and where the rest of it begins.
fn root(tokens: &[TokenTree], at: usize, module: &[String]) -> Option<(Root, Vec<String>, usize)> {
    let TokenTree::Ident(word) = &tokens[at] else { return None };
    if !is_separator(&tokens[at + 1..]) || continues(tokens, at) {
        return None;
    }
    match word.to_string().as_str() {
        "std" => Some((Root::Std, Vec::new(), at + 1)),
        "crate" | "ghcr_guide" => Some((Root::Crate, Vec::new(), at + 1)),
        "self" => Some((Root::Crate, module.to_vec(), at + 1)),
        "super" => {
            let (mut up, mut next) = (1, at + 1);
            while is_separator(&tokens[next..])
                && matches!(&tokens.get(next + 2), Some(TokenTree::Ident(w)) if *w == "super")
            {
                (up, next) = (up + 1, next + 3);
            }
            Some((Root::Crate, module[..module.len().saturating_sub(up)].to_vec(), next))
        }
        _ => None,
    }
}

/// Whether the word here continues a path; `::std` at the start of one, after a space or a sign, does not.
fn continues(tokens: &[TokenTree], at: usize) -> bool {
    if at < 3 || !is_separator(&tokens[at - 2..]) {
        return false;
    }
    let before = &tokens[at - 3];
    let touches = before.span().end() == tokens[at - 2].span().start();
    touches && (matches!(before, TokenTree::Ident(_)) || is_punct(Some(before), '>'))
}

/// Whether `#[cfg(test)]` stands here, alone or among other conditions.
fn is_for_tests(tokens: &[TokenTree]) -> bool {
    let [TokenTree::Punct(hash), TokenTree::Group(attribute), ..] = tokens else { return false };
    let inside: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(condition)] = inside.as_slice() else { return false };
    let has_test =
        |stream: TokenStream| stream.into_iter().any(|token| matches!(token, TokenTree::Ident(w) if w == "test"));
    let all = |stream: TokenStream| {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        matches!(tokens.as_slice(), [TokenTree::Ident(w), TokenTree::Group(inner)] if w == "all" && has_test(inner.stream()))
    };
    hash.as_char() == '#' && name == "cfg" && (has_test(condition.stream()) || all(condition.stream()))
}

/// Where the item that begins here, after an attribute, ends: after its braces or its semicolon.
fn end_of_item(tokens: &[TokenTree], start: usize) -> usize {
    let ends = |token: &TokenTree| match token {
        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
        token => is_punct(Some(token), ';'),
    };
    // Braces of an import are followed by its semicolon.
    let import = tokens[start..]
        .iter()
        .take_while(|token| !ends(token))
        .any(|token| matches!(token, TokenTree::Ident(w) if w == "use"));
    let ends = |token: &TokenTree| if import { is_punct(Some(token), ';') } else { ends(token) };
    tokens[start..].iter().position(ends).map_or(tokens.len(), |offset| start + offset + 1)
}

fn is_separator(tokens: &[TokenTree]) -> bool {
    is_punct(tokens.first(), ':') && is_punct(tokens.get(1), ':')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn line(token: &TokenTree) -> usize {
    token.span().start().line
}
