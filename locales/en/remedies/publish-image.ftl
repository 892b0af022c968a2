remedy-publish-image-title = Publish the image for the first time
remedy-publish-image-intro = Use this when the package does not exist yet. The first successful push creates it; GitHub has neither a form nor an API call for that. Let the workflow make this push: then the package is connected to the repository from the start. A first push from your own machine, as a rule, creates it private and not connected, and the workflow may be refused afterwards.
remedy-publish-image-run = Start the workflow; for this its `on` block needs `workflow_dispatch`:
remedy-publish-image-commit = Or start it by a commit without changes, on a branch that its filters let through:
remedy-publish-image-push-here = Build and push it, logged in with a classic token that has `write:packages`. If a workflow is to push it later, the repository needs write access in the package’s settings first:
remedy-publish-image-pushed = The output of the push shows:
remedy-publish-image-page = For `{ $image }`, { $link } exists. A page that is not found before the first push is normal.
remedy-publish-image-verify = The command line shows who may see it and which repository it is connected to. Check both; which visibility a first push gives is documented in two ways:
