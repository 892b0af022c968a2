//! Where pages lie, and how one leads to another.
//!
//! Every page of a locale has the same path in all locales: `LANG/PATH.html`, with its Markdown twin beside it. Links are
//! relative and name the file, so that the site works in any folder of any server and from a disk.

/// The name of a page that stands for its folder.
const INDEX: &str = "index";

/// The path of a page below its locale's folder, without extension: `causes/push-skipped`, `index`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Path(String);

impl Path {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// A page of its own in a folder: `causes/push-skipped`.
    pub(super) fn entry(folder: &str, id: &str) -> Self {
        Self(format!("{folder}/{id}"))
    }

    /// The page that lists a folder.
    pub(super) fn index(folder: &str) -> Self {
        Self(format!("{folder}/{INDEX}"))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The names that it is made of.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }

    /// A path as deep as this one in the same folder at the top, with what `name` gives for each name below by its number. An index
    /// stays one: its addresses are those of its folder.
    pub(super) fn alike(&self, name: impl Fn(usize) -> String) -> Self {
        let names = self.names().enumerate();
        let names = names.map(|(at, own)| if at == 0 || own == INDEX { own.to_owned() } else { name(at) });
        Self(names.collect::<Vec<_>>().join("/"))
    }

    /// The file of the page in a locale, from the site's root.
    pub(super) fn file(&self, lang: &str) -> String {
        format!("{lang}/{}.html", self.0)
    }

    /// The way from this page's folder to its locale's folder: empty, or `../` as often as needed.
    pub(super) fn up(&self) -> String {
        "../".repeat(self.0.matches('/').count())
    }

    /// The way from this page's folder to the site's root.
    pub(super) fn root(&self) -> String {
        format!("../{}", self.up())
    }

    /// The address of another page of the same locale, seen from this one.
    pub(super) fn to(&self, other: &Self) -> String {
        format!("{}{}.html", self.up(), other.0)
    }
}

/// The address of a file when the site lies at `base`, which ends with a slash. An index is its folder.
pub(super) fn absolute(base: &str, file: &str) -> String {
    let file = match file.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => file,
    };
    format!("{base}{file}")
}

/// The path part of an absolute address: `/ghcr-guide/` of `https://octo-org.github.io/ghcr-guide/`.
pub(super) fn base_path(base: &str) -> &str {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    rest.find('/').map_or("/", |slash| &rest[slash..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_between_pages() {
        let (cause, home) = (Path::entry("causes", "a"), Path::new("index"));
        assert_eq!(cause.to(&Path::entry("errors", "b")), "../errors/b.html");
        assert_eq!(home.to(&cause), "causes/a.html");
        assert_eq!((cause.root().as_str(), home.root().as_str()), ("../../", "../"));
        assert_eq!(cause.file("ru"), "ru/causes/a.html");
    }

    #[test]
    fn a_path_alike_has_the_same_ways() {
        let mark = |at| format!("m{at}");
        for (path, wanted) in [
            ("labels", "labels"),
            ("index", "index"),
            ("causes/index", "causes/index"),
            ("causes/a", "causes/m1"),
            ("repositories/octo-org/app/setup", "repositories/m1/m2/m3"),
        ] {
            let alike = Path::new(path).alike(mark);
            assert_eq!((alike.as_str(), alike.root()), (wanted, Path::new(path).root()), "{path}");
        }
    }

    #[test]
    fn an_index_is_its_folder() {
        assert_eq!(absolute("https://a.b/c/", "en/index.html"), "https://a.b/c/en/");
        assert_eq!(absolute("https://a.b/", "en/an-index.html"), "https://a.b/en/an-index.html");
        assert_eq!(
            (base_path("https://a.b/c/"), base_path("https://a.b/"), base_path("https://a.b")),
            ("/c/", "/", "/")
        );
    }
}
