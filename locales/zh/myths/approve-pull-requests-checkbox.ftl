myth-approve-pull-requests-checkbox-title = 勾选 { $label-allow-github-actions-to-create-and-approve-pull-requests }
myth-approve-pull-requests-checkbox-why = 这个复选框紧挨着真正起作用的两个选项，所以常被顺手一起勾选，事后又被当成解决问题的原因。它只涉及拉取请求，对包没有任何作用。勾选后，工作流可以批准拉取请求，这会削弱要求审查的规则。
myth-approve-pull-requests-checkbox-instead = 不要动这个复选框。在工作流文件中给负责发布的作业加上 `packages: write`。
myth-approve-pull-requests-checkbox-phrases =
    勾选与拉取请求有关的复选框
    允许 Actions 批准拉取请求
    允许 Actions 批准 PR
