//! What scripts and files of the repository came to before: the same again for the same question, as long as every variable that was
//! asked for has the same value.
//!
//! In: a question, and the environment it is asked in. Out: the answer, where it is known. A script runs again for every event, leg
//! of a matrix and step, and looks at few of the variables that differ between these.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::hash::Hash;

use super::environment::Environment;
use super::shell::Alternatives;

/// The most answers to one question that are kept.
const MAX_ANSWERS: usize = 48;
/// How much is kept of all, in bytes of text, roughly.
const MAX_WEIGHT: usize = 8 * 1024 * 1024;

/// Answers by their questions.
pub(super) struct Answers<Q, A> {
    known: RefCell<HashMap<Q, Vec<Answer<A>>>>,
    weight: Cell<usize>,
}

struct Answer<A> {
    /// The variables that were asked for, with their values.
    asked: Vec<(String, Option<Alternatives>)>,
    answer: A,
}

impl<Q, A> Default for Answers<Q, A> {
    fn default() -> Self {
        Self { known: RefCell::default(), weight: Cell::new(0) }
    }
}

impl<Q: Hash + Eq, A: Clone> Answers<Q, A> {
    /// The answer that is known.
    pub(super) fn known(&self, question: &Q, environment: &Environment) -> Option<A> {
        let known = self.known.borrow();
        let same = |(name, value): &(String, Option<Alternatives>)| environment.get(name) == value.as_ref();
        let answer = known.get(question)?.iter().find(|answer| answer.asked.iter().all(same))?;
        Some(answer.answer.clone())
    }

    /// Keeps an answer. `asked`: the variables that were asked for; where these are not known, the answer is not kept.
    pub(super) fn keep(
        &self,
        question: Q,
        asked: Option<Vec<String>>,
        environment: &Environment,
        answer: A,
        weight: usize,
    ) {
        let weight = self.weight.get() + weight;
        let Some(asked) = asked.filter(|_| weight <= MAX_WEIGHT) else { return };
        let mut known = self.known.borrow_mut();
        let answers = known.entry(question).or_default();
        if answers.len() < MAX_ANSWERS {
            let value = |name: String| {
                let value = environment.get(&name).cloned();
                (name, value)
            };
            answers.push(Answer { asked: asked.into_iter().map(value).collect(), answer });
            self.weight.set(weight);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&str, &str)]) -> Environment {
        let mut environment = Environment::new();
        environment.extend(variables.iter().map(|(name, text)| ((*name).to_owned(), vec![(*text).to_owned()])));
        environment
    }

    #[test]
    fn an_answer_holds_as_long_as_what_was_asked_for_does() {
        let answers: Answers<&str, String> = Answers::default();
        let watched = environment(&[("TAG", "a"), ("RUN", "1")]).watched();
        let tag = watched.get("TAG").map(|texts| texts.concat()).unwrap_or_default();
        answers.keep("make", watched.asked(), &watched, tag, 1);
        assert_eq!(answers.known(&"make", &environment(&[("TAG", "a"), ("RUN", "2")])).as_deref(), Some("a"));
        assert_eq!(answers.known(&"make", &environment(&[("TAG", "b")])), None);
        assert_eq!(answers.known(&"make", &environment(&[])), None);
        assert_eq!(answers.known(&"just", &environment(&[("TAG", "a")])), None);
    }

    #[test]
    fn what_looks_at_everything_is_asked_again() {
        let answers: Answers<&str, usize> = Answers::default();
        let watched = environment(&[("TAG", "a")]).watched();
        answers.keep("make", watched.asked(), &watched, 1, 1);
        assert_eq!(answers.known(&"make", &environment(&[])), Some(1));
        let watched = environment(&[("TAG", "a")]).watched();
        let count = watched.iter().count();
        answers.keep("task", watched.asked(), &watched, count, 1);
        assert_eq!(answers.known(&"task", &environment(&[("TAG", "a")])), None);
    }
}
