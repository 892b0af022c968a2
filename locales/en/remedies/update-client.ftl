remedy-update-client-title = Update the client, or leave out what it cannot do
remedy-update-client-intro = Use this when the same transfer fails in every attempt with one client and works with another, or when the error names something that the client or the registry does not support.
remedy-update-client-versions = Note the versions on the machine that fails, then install current ones and try again:
remedy-update-client-builder = In a workflow, let an action set up a current builder before the build. Its driver also handles attestations, several platforms and a cache in the registry, which Docker’s own driver may not:
remedy-update-client-plain = If a client cannot read an image with attestations, or none are wanted, switch them off in the step that builds:
remedy-update-client-list =
    { $images ->
        [one] The registry has no catalogue of images. List the tags of `{ $image }` by GitHub’s API instead:
       *[other] The registry has no catalogue of images. List the tags of each image by GitHub’s API instead:
    }
remedy-update-client-report = If a current version fails too, report it to the project that makes the client, with the exact lines of the log and without tokens. Until then, push or pull with another client.
remedy-update-client-verify = The transfer works in several attempts:
