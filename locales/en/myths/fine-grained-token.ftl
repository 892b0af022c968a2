myth-fine-grained-token-title = Use a fine-grained token for the registry, because it is safer
myth-fine-grained-token-why = For repositories the advice is good: a fine-grained token can be limited far more closely. But GitHub’s documentation names only classic tokens for packages, and the registry refuses the others, whatever they are allowed to do.
myth-fine-grained-token-instead = In a workflow, use the built-in token with `packages: write`, which is narrower still. Where a personal token is unavoidable, make a classic one with the least scope and an end date.
myth-fine-grained-token-phrases =
    fine-grained PAT for the registry
    use a fine-grained token instead of a classic one
