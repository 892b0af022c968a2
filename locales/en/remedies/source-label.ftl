remedy-source-label-title = Name the repository in a label of the image
remedy-source-label-intro = Use this so that the next push connects the package to the repository, whoever makes it. A package that does not exist yet is normally connected from its first version; one that exists and is connected to nothing may be connected too, and if it is not, connect it on its page. The registry seems to read the label only after it has accepted the push, so it cannot cure a refusal.
remedy-source-label-dockerfile = In the Dockerfile, add the label to the last stage:
remedy-source-label-labels = If the workflow collects labels with `docker/metadata-action`, hand them to the step that builds; the label is among them:
remedy-source-label-build = Without a change of the Dockerfile, the build command can set it:
remedy-source-label-commit = Commit what you have changed. Then the image has to be built and pushed again.
remedy-source-label-verify = After the next push, { $link } of `{ $image }` names `{ $owner }/{ $repository }` as its source.
