myth-push-by-hand-first-title = Push the first version from your own machine, then the workflow will do
myth-push-by-hand-first-why = The push by hand succeeds, which looks like progress. What it proves is that your personal token works, and what it leaves is, as a rule, a private package without a repository; under the name that the workflow uses, the next run is then refused with `write_package`. A test under another name says little and stays behind as a package of its own, until { $label-delete-this-package } in its settings removes it.
myth-push-by-hand-first-instead = Let the workflow publish the first version. If it has been done by hand already, let the repository write to the package in the package’s settings.
myth-push-by-hand-first-phrases =
    push by hand first
    the first push from my own machine
