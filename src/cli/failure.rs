//! Why a command could not do its work: a code and arguments, from which [`super::report`] makes a sentence.

use std::io;

use super::Exit;
use crate::EngineError;
use crate::facts::FactError;
use crate::fault::Fault;
use crate::source::SourceError;

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// Facts that were given or found are wrong; all of them.
    Facts(Vec<FactError>),
    /// Something could not be read.
    Source(SourceError),
    /// Content, locales or templates are broken.
    Engine(EngineError),
    /// Faults of a tree.
    Faults(Vec<(Fault, Option<String>)>),
    /// Several at once; the first decides how the program ends.
    Several(Vec<Failure>),
    /// A message of the program with arguments, and how it ends.
    Message {
        /// The message's id.
        id: &'static str,
        /// Its arguments.
        args: Vec<(&'static str, String)>,
        /// The exit code.
        exit: Exit,
    },
}

impl Failure {
    /// Wrong usage that only this program can see.
    pub(super) fn usage(id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self::Message { id, args, exit: Exit::Usage }
    }

    /// A message of the program, because the work could not be done.
    pub(super) fn message(id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self::Message { id, args, exit: Exit::Failed }
    }

    /// A file that could not be written.
    pub(super) fn write(file: &str, error: &io::Error) -> Self {
        let args = vec![("file", file.to_owned()), ("problem", error.kind().to_string())];
        Self::Message { id: "error-write", args, exit: Exit::Failed }
    }

    /// A file or folder that could not be read.
    pub(super) fn read(file: &str, error: &io::Error) -> Self {
        let args = vec![("file", file.to_owned()), ("problem", error.kind().to_string())];
        Self::Message { id: "error-read", args, exit: Exit::Failed }
    }

    /// The exit code.
    #[must_use]
    pub fn exit(&self) -> Exit {
        match self {
            Self::Facts(_) => Exit::Usage,
            Self::Source(SourceError::NoFolder { .. }) => Exit::Usage,
            Self::Engine(
                EngineError::NoGuide(_)
                | EngineError::CauseNeeded(_)
                | EngineError::CauseUnused(_)
                | EngineError::NoCause(_),
            ) => Exit::Usage,
            Self::Source(_) | Self::Engine(_) | Self::Faults(_) => Exit::Failed,
            Self::Several(failures) => failures.first().map_or(Exit::Failed, Self::exit),
            Self::Message { exit, .. } => *exit,
        }
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        Self::Engine(error)
    }
}

impl From<SourceError> for Failure {
    fn from(error: SourceError) -> Self {
        Self::Source(error)
    }
}
