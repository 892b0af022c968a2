//! The content, locales and templates that the program was built with, as (path, text), sorted by path; and the
//! values of the content a second time, in MessagePack, file by file.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
