check-push-on-fork-pr-title = The push also runs for pull requests from forks
check-push-on-fork-pr-message = The step `{ $step }` of the job `{ $job }` also pushes for pull requests from forks.
check-push-on-fork-pr-why = In such a run GitHub lowers the token to read and withholds the secrets, whatever `permissions` says. The push ends with `denied: installation not allowed to Write organization package`; a login that needs a secret may already stop with `Username and password required`. This does not matter where nobody opens pull requests from forks, or where a private repository sends write tokens and secrets to them.
check-push-on-fork-pr-fix = Keep pull requests from forks from pushing: put `if: { $other ->
        [own] github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
       *[event] github.event_name != 'pull_request'
    }` on the login and on steps that only push, and `{ "push: ${{ " }{ $other ->
        [own] github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
       *[event] github.event_name != 'pull_request'
    }{ " }}" }` on a step that builds as well; in `outputs` it stands after `push=`, and in a script only the line that pushes depends on it. Do not move the job to `pull_request_target` and check out the fork’s code there: that code would run with a token that can write.
