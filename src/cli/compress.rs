//! Compressed twins of a site's files, for servers that send them as they are.

use std::io::{self, Write as _};

use crate::site::Site;

/// What is worth compressing.
const TEXTS: &[&str] = &[".html", ".css", ".js", ".json", ".md", ".txt", ".xml"];

/// Adds `FILE.gz` and `FILE.br` beside every text.
pub(super) fn add(site: &mut Site) -> io::Result<()> {
    let mut more = Vec::new();
    for (path, bytes) in site.files.iter().filter(|(path, _)| TEXTS.iter().any(|end| path.ends_with(end))) {
        // No time and no name go into the file: the same site gives the same bytes.
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(bytes)?;
        more.push((format!("{path}.gz"), gzip.finish()?));
        let mut brotli = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &parameters)?;
        more.push((format!("{path}.br"), brotli));
    }
    site.files.extend(more);
    Ok(())
}
