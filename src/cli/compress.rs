//! Compressed twins of a site's files, for servers that send them as they are.

use std::io::{self, Write as _};

/// What is worth compressing.
const TEXTS: &[&str] = &[".html", ".css", ".js", ".json", ".md", ".svg", ".txt", ".xml"];

/// `FILE.gz` and `FILE.br` of a text, with their bytes; nothing of anything else.
pub(super) fn twins(path: &str, bytes: &[u8]) -> io::Result<Vec<(String, Vec<u8>)>> {
    if !TEXTS.iter().any(|end| path.ends_with(end)) {
        return Ok(Vec::new());
    }
    // No time and no name go into the file: the same site gives the same bytes.
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(bytes)?;
    let gzip = gzip.finish()?;
    let mut brotli = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut brotli, &parameters)?;
    Ok(vec![(format!("{path}.gz"), gzip), (format!("{path}.br"), brotli)])
}
