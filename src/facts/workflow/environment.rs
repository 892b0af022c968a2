//! The variables of a job or of a shell, in a table that is cheap to copy.
//!
//! A script copies its variables at every branch, subshell and call, and changes few of them between two copies. So what was
//! set long ago is shared by all copies; what was set since is copied when the next one is set.

use std::cell::RefCell;
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
    /// What it stands in, for what is not set in it.
    outer: Option<Rc<Environment>>,
    /// What counts where nothing else is set.
    under: Rc<Layer>,
    /// What was set long ago.
    base: Rc<Layer>,
    /// What was set since.
    over: Rc<Layer>,
    /// Whether a variable was set to more alternatives than one may have.
    wide: bool,
    /// What it is asked for, where somebody wants to know.
    asked: Option<Rc<RefCell<Asked>>>,
}

/// What an environment and its copies were asked for.
#[derive(Debug, Default)]
struct Asked {
    names: BTreeSet<String>,
    /// Whether for everything there is.
    all: bool,
}

impl Environment {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The same, which notes what it and its copies are asked for.
    pub(super) fn watched(&self) -> Self {
        Self { asked: Some(Rc::default()), ..self.clone() }
    }

    /// The names that a watched one was asked for; nothing where it was asked for everything there is.
    pub(super) fn asked(&self) -> Option<Vec<String>> {
        let asked = self.asked.as_ref()?.borrow();
        (!asked.all).then(|| asked.names.iter().cloned().collect())
    }

    pub(super) fn get(&self, name: &str) -> Option<&Alternatives> {
        if let Some(asked) = &self.asked
            && !asked.borrow().names.contains(name)
        {
            asked.borrow_mut().names.insert(name.to_owned());
        }
        match self.over.get(name).or_else(|| self.base.get(name)).or_else(|| self.under.get(name)) {
            Some(texts) => texts.as_ref(),
            None => self.outer.as_ref()?.get(name),
        }
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
        Self { under: Rc::clone(under), wide, ..self.clone() }
    }

    /// One in which nothing is set, in another one.
    pub(super) fn inside(outer: &Rc<Self>) -> Self {
        Self { outer: Some(Rc::clone(outer)), wide: outer.wide, ..Self::default() }
    }

    /// The same in another one.
    pub(super) fn moved_into(&self, outer: &Rc<Self>) -> Self {
        Self { outer: Some(Rc::clone(outer)), asked: None, ..self.clone() }
    }

    /// Every variable, by name.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &Alternatives)> {
        if let Some(asked) = &self.asked {
            asked.borrow_mut().all = true;
        }
        let mut all: BTreeMap<&String, Option<&Alternatives>> = BTreeMap::new();
        let mut outer = self.outer.as_ref();
        let mut around: Vec<&Self> = vec![self];
        while let Some(one) = outer {
            around.push(one);
            outer = one.outer.as_ref();
        }
        for one in around.into_iter().rev() {
            for layer in [&one.under, &one.base, &one.over] {
                all.extend(layer.iter().map(|(name, texts)| (name, texts.as_ref())));
            }
        }
        all.into_iter().filter_map(|(name, texts)| Some((name, texts?)))
    }

    /// The variables, by name, without those of which it is plain that the other has the same.
    pub(super) fn beside(&self, other: &Self) -> Vec<(String, Alternatives)> {
        let outer = match (&self.outer, &other.outer) {
            (Some(own), Some(other)) => Rc::ptr_eq(own, other),
            (own, other) => own.is_none() && other.is_none(),
        };
        if !outer || !Rc::ptr_eq(&self.under, &other.under) {
            return self.iter().map(|(name, texts)| (name.clone(), texts.clone())).collect();
        }
        if Rc::ptr_eq(&self.base, &other.base) && Rc::ptr_eq(&self.over, &other.over) {
            return Vec::new();
        }
        let mut names: BTreeSet<&String> = self.over.keys().chain(other.over.keys()).collect();
        if !Rc::ptr_eq(&self.base, &other.base) {
            names.extend(self.base.keys().chain(other.base.keys()));
        }
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
