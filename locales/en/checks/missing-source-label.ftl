check-missing-source-label-title = The image has no source label
check-missing-source-label-message = Nothing sets `org.opencontainers.image.source` for `{ $image }`, which the job `{ $job }` pushes.
check-missing-source-label-why = This label connects a new package with its repository when it is published. Without it, a package that is first pushed with a personal token or from the command line is private and connected to nothing; the built-in token may later be refused with `permission_denied: write_package`. A package that the built-in token creates is connected anyway. Where a package already refuses the push, the label seems to change nothing.
check-missing-source-label-fix =
    { $other ->
        [ko] Give it to the call: `ko build --image-label org.opencontainers.image.source=https://github.com/OWNER/REPO`. ko reads no Dockerfile.
       *[other] Add `LABEL org.opencontainers.image.source=https://github.com/OWNER/REPO` to the Dockerfile, or pass on the labels that `docker/metadata-action` makes: `{ "labels: ${{ steps.meta.outputs.labels }}" }`.
    }
