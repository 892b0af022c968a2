myth-approve-pull-requests-checkbox-title = Tick { $label-allow-github-actions-to-create-and-approve-pull-requests }
myth-approve-pull-requests-checkbox-why = The box stands right below the two choices that do matter, so it is often ticked along with them and then credited with the success. It is about pull requests only and has no effect on packages. It lets workflows approve pull requests, which weakens a rule that demands a review.
myth-approve-pull-requests-checkbox-instead = Leave the box as it is. Give the publishing job `packages: write` in the workflow file.
myth-approve-pull-requests-checkbox-phrases =
    let Actions approve pull requests to fix the push
    tick the box for pull requests
