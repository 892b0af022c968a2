remedy-own-namespace-title = Publish under the owner of the repository
remedy-own-namespace-intro = Use this when the first part of the image’s name is not the owner of the repository that runs the workflow: a fork that kept the name of the original, an account that was renamed, a slip of the pen. As far as is known, `GITHUB_TOKEN` writes only under the repository’s own owner, here `{ $owner-lower }`.
remedy-own-namespace-name = In `{ $workflow-file }`, take the owner from the run instead of writing it out; in a fork the image then goes to the fork’s owner:
remedy-own-namespace-use = The later steps of the job use the variable `IMAGE`, in the build and in the push.
remedy-own-namespace-commit = Commit the file.
remedy-own-namespace-consumers = Whoever pulls the image needs the new name. If the old name has to stay, a personal token of somebody with write access there is, as far as is known, the only way.
remedy-own-namespace-verify = After the run, { $link } of `{ $owner }` shows the package, and the log no longer says `The requested installation does not exist`.
