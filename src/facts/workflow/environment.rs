//! The variables of a job or of a shell, in a table that is cheap to copy.
//!
//! A script copies its variables at every branch, subshell and call, and changes few of them between two copies. So what was
//! set long ago is shared by all copies; what was set since is copied when the next one is set.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::shell::Alternatives;
use super::value::MAX_ALTERNATIVES;

/// The most variables that are copied; beyond them all are made shared again.
const MOST: usize = 32;

/// Variables by name; nothing for one that was unset.
pub(super) type Layer = BTreeMap<String, Option<Alternatives>>;

/// Variables by name.
#[derive(Clone, Debug, Default)]
pub(super) struct Environment {
    /// What counts where nothing else is set.
    under: Rc<Layer>,
    /// What was set long ago.
    base: Rc<Layer>,
    /// What was set since.
    over: Rc<Layer>,
    /// Whether a variable was set to more alternatives than one may have.
    wide: bool,
}

impl Environment {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn get(&self, name: &str) -> Option<&Alternatives> {
        self.over.get(name).or_else(|| self.base.get(name)).or_else(|| self.under.get(name))?.as_ref()
    }

    pub(super) fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    pub(super) fn insert(&mut self, name: String, texts: Alternatives) {
        self.wide |= texts.len() > MAX_ALTERNATIVES;
        self.set(name, Some(texts));
    }

    pub(super) fn remove(&mut self, name: &str) {
        self.set(name.to_owned(), None);
    }

    fn set(&mut self, name: String, texts: Option<Alternatives>) {
        let over = Rc::make_mut(&mut self.over);
        over.insert(name, texts);
        if over.len() > MOST {
            Rc::make_mut(&mut self.base).extend(std::mem::take(over));
        }
    }

    /// The same with others for what is not set here. An environment can stand upon others once.
    pub(super) fn upon(&self, under: &Rc<Layer>) -> Self {
        let wide = |texts: &Alternatives| texts.len() > MAX_ALTERNATIVES;
        let wide = self.wide || under.values().flatten().any(wide);
        Self { under: Rc::clone(under), base: Rc::clone(&self.base), over: Rc::clone(&self.over), wide }
    }

    /// Every variable, by name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Alternatives)> {
        let mut all: BTreeMap<&String, &Option<Alternatives>> = BTreeMap::new();
        for layer in [&self.under, &self.base, &self.over] {
            all.extend(layer.iter());
        }
        all.into_iter().filter_map(|(name, texts)| Some((name, texts.as_ref()?)))
    }

    /// The variables, by name, without those of which it is plain that the other has the same.
    pub(super) fn beside(&self, other: &Self) -> Vec<(String, Alternatives)> {
        if !Rc::ptr_eq(&self.under, &other.under) || !Rc::ptr_eq(&self.base, &other.base) {
            return self.iter().map(|(name, texts)| (name.clone(), texts.clone())).collect();
        }
        if Rc::ptr_eq(&self.over, &other.over) {
            return Vec::new();
        }
        let names: BTreeSet<&String> = self.over.keys().chain(other.over.keys()).collect();
        names.into_iter().filter_map(|name| Some((name.clone(), self.get(name)?.clone()))).collect()
    }

    /// The names of variables that have more alternatives than one may have.
    pub(super) fn too_wide(&mut self) -> Vec<String> {
        if !std::mem::take(&mut self.wide) {
            return Vec::new();
        }
        self.iter().filter(|(_, texts)| texts.len() > MAX_ALTERNATIVES).map(|(name, _)| name.clone()).collect()
    }
}

impl Extend<(String, Alternatives)> for Environment {
    fn extend<T: IntoIterator<Item = (String, Alternatives)>>(&mut self, variables: T) {
        variables.into_iter().for_each(|(name, texts)| self.insert(name, texts));
    }
}
