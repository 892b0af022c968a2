myth-re-run-after-edit-title = 改过工作流文件之后，点 { $label-re-run-all-jobs }
myth-re-run-after-edit-why = 换过机密（secret）或在设置里改过选项之后，这样做有用，所以人们以为这里也行。但重新运行用的是同一个提交、同一份工作流文件，报错依旧。于是修改看起来毫无用处，其实根本没有试过。
myth-re-run-after-edit-instead = 把改动提交到要运行的分支，再看新的运行。由标签（tag）触发的运行，要打一个新标签。
myth-re-run-after-edit-phrases =
    修改工作流后重新运行
    改完 yaml 重新运行作业
