remedy-build-for-platforms-title = Build the image for every platform that pulls it
remedy-build-for-platforms-intro = Use this when a client finds no image for its platform. One tag can hold images for several platforms; each of them has to be built.
remedy-build-for-platforms-list = See for which platforms the tag of `{ $image }` was built. If the answer names no platform, it is an image for a single one:
remedy-build-for-platforms-meanwhile = Until there is a new build, a machine that can emulate another processor may use a platform from the list, slowly. Put it in place of `linux/amd64`:
remedy-build-for-platforms-build = In `{ $workflow-file }`, put the setup steps before the step that builds, and name the platforms in that step; its other lines stay as they are. A platform that the runner does not have is emulated, so the build takes longer:
remedy-build-for-platforms-build-here = Where the image is built, name the platforms. One that the machine does not have is emulated, for which QEMU has to be set up there; the build takes longer:
remedy-build-for-platforms-commit = Commit the file.
remedy-build-for-platforms-verify = After the run, the list of `{ $image }` has every platform; entries `unknown/unknown` beside them do no harm:
