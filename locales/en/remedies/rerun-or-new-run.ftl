remedy-rerun-or-new-run-title = Start the right kind of run
remedy-rerun-or-new-run-intro = Use this after every change. A re-run repeats the same commit with the same workflow file and reads secrets and settings anew, so it shows the effect of what was changed on GitHub’s pages. It never sees a change of the workflow file: for that, a new run is needed.
remedy-rerun-or-new-run-rerun = After a click on GitHub’s pages or a new secret: open { $link }, then the failed run, and choose { $path }. It is offered for 30 days. If no job has failed, the button itself reads { $label-re-run-all-jobs }.
remedy-rerun-or-new-run-dispatch = After a change of the workflow file: commit it on the branch that runs. To start a run without a further commit, if `workflow_dispatch` is among its triggers:
remedy-rerun-or-new-run-commit = Or start it by a commit without changes. A path filter may leave such a commit out:
remedy-rerun-or-new-run-verify = In { $link }, open the run; after a re-run, its page shows the new attempt as the latest. After a change of the file, there is a new run that names the new commit; if its page has { $label-workflow-file }, it shows the lines that you changed.
