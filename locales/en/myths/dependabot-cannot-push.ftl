myth-dependabot-cannot-push-title = Runs of Dependabot can never push, so give them a personal token
myth-dependabot-cannot-push-why = The token of such a run is read-only by default, as in a run for a fork, and the two are easily mixed up. But for Dependabot a `permissions:` block may raise it again; only secrets are withheld, apart from those stored for Dependabot. A personal token there is open to the code of every update that is built.
myth-dependabot-cannot-push-instead = Leave out the push for these runs; an update seldom needs it. If it does, put `packages: write` into the publishing job and log in with the built-in token.
myth-dependabot-cannot-push-phrases =
    Dependabot can’t push
    give Dependabot a personal token
