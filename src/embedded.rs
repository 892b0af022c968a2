//! The content, locales and templates that the program was built with, as (path, text), sorted by path.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
