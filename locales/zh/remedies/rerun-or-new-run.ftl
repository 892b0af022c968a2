remedy-rerun-or-new-run-title = 选对运行方式
remedy-rerun-or-new-run-intro = 适用场景：每次改动之后。重新运行会用同一份工作流文件再跑一遍同一个提交，但会重新读取机密（secret）和设置，所以能看出在 GitHub 网页上所做的修改有没有效果。工作流文件的改动，重新运行永远用不上；改了文件，就要启动新的运行。
remedy-rerun-or-new-run-rerun = 在 GitHub 网页上改过设置或换过机密之后：打开{ $link }，进入失败的那次运行，依次选择 { $path }。这个选项保留 30 天。如果没有失败的作业（job），按钮本身就叫 { $label-re-run-all-jobs }。
remedy-rerun-or-new-run-dispatch = 改过工作流文件之后：把它提交到要运行的分支。如果触发条件里有 `workflow_dispatch`，不用新的提交也能启动运行：
remedy-rerun-or-new-run-commit = 或者用一个空提交来启动。如果设有路径过滤条件，这样的提交可能不会触发运行：
remedy-rerun-or-new-run-verify = 在{ $link }中打开这次运行；如果是重新运行，页面上最新的一次尝试（attempt）就是它。如果改过文件，会有一次标明新提交的新运行；如果它的页面上有 { $label-workflow-file }，其中可以看到你改动的行。
