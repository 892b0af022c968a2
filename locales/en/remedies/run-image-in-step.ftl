remedy-run-image-in-step-title = Run the private image in a step instead of an action
remedy-run-image-in-step-intro = Use this when an action is built from a Dockerfile that starts from a private image. The runner seems to have no login for that build, and a `credentials` block cannot be given there. In an ordinary step, the login is yours.
remedy-run-image-in-step-permission = In the job, state the right to read:
remedy-run-image-in-step-step = In place of the action, log in and run the image:
remedy-run-image-in-step-commit = Commit the file:
remedy-run-image-in-step-verify = In { $link }, the log of the new run shows a successful login and, after it, the output of the image. If the pull is refused even now, the package does not list this repository.
