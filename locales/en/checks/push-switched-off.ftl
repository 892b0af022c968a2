check-push-switched-off-title = The push is switched off on every event
check-push-switched-off-message = The step `{ $step }` of the job `{ $job }` builds an image for the registry, but its push is off on every event.
check-push-switched-off-why = The job logs in and gives the image its name, but the result stays on the runner: the run is green and nothing is published. For a job that only tests the build, this is right.
check-push-switched-off-fix = If the image is to be published, switch the push on for the events that publish, for example `{ "push: ${{ github.event_name != 'pull_request' }}" }`. If it is not, remove the login and `packages: write` from the job: a build that pulls no private image needs neither.
