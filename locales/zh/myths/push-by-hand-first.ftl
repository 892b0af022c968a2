myth-push-by-hand-first-title = 先从自己的电脑推送第一个版本，之后工作流就能推送了
myth-push-by-hand-first-why = 手动推送成功，看起来像是有了进展。但它只证明你的个人访问令牌可用，留下的通常却是一个不关联仓库的私有包；如果用的是工作流所用的名称，下一次运行就会被拒绝，报出 `write_package`。换一个名称测试，则说明不了什么，还会多留下一个包；要删除它，在它的设置中选择 { $label-delete-this-package }。
myth-push-by-hand-first-instead = 让工作流发布第一个版本。如果已经手动推送过，就在包的设置中允许仓库写入这个包。
myth-push-by-hand-first-phrases =
    先手动推送一次
    第一次从本机推送
