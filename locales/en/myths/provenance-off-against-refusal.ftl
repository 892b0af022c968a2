myth-provenance-off-against-refusal-title = Set `provenance: false`, and the push is not refused any more
myth-provenance-off-against-refusal-why = The line removes the entries `unknown/unknown` from the package’s page, and there are clients that read an image better without them. The rights that a push needs are the same with and without it: the registry refuses the package, not one kind of manifest. What disappears is the record of how the image was made.
myth-provenance-off-against-refusal-instead = Read the refusal. `installation not allowed` leads to the permissions of the job, `write_package` to the access list of the package. Leave `provenance: false` for clients that cannot read the image.
myth-provenance-off-against-refusal-phrases =
    switch provenance off
    provenance false to fix 403
