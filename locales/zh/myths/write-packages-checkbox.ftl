myth-write-packages-checkbox-title = 勾选允许 GitHub Actions 写入包的复选框
myth-write-packages-checkbox-why = 有些操作步骤提到仓库设置中有这样一个复选框，读者却怎么也找不到：{ $label-workflow-permissions } 下只有两个默认权限选项和一个与拉取请求有关的复选框，没有任何与包有关的内容。
myth-write-packages-checkbox-instead = 真正起决定作用的是另外两处：作业的 `permissions:`，以及包的设置中的 { $label-manage-actions-access }。
myth-write-packages-checkbox-phrases =
    写入包的复选框
    在设置中勾选写入包
