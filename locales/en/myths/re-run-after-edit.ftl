myth-re-run-after-edit-title = After a change of the workflow file, press { $label-re-run-all-jobs }
myth-re-run-after-edit-why = It works after a new secret or a click in the settings, so it is expected to work here too. But a re-run takes the same commit with the same workflow file, and the old error comes back. The correction then looks useless although it has never been tried.
myth-re-run-after-edit-instead = Commit the change on the branch that runs, and look at the new run. For a run that a tag starts, set a new tag.
myth-re-run-after-edit-phrases =
    re-run the job after editing the yaml
    restart the run after changing the workflow
