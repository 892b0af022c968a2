myth-create-package-button-title = 先在 GitHub 页面上手动创建包
myth-create-package-button-why = 其他注册表有这样的表单，所以常有人说这里也有，甚至还描述了填写可见性的字段。但容器包没有这种表单：没有创建按钮，也没有创建用的 API。第一次推送成功时，包就产生了。
myth-create-package-button-instead = 让工作流自己的推送来创建包。如果创建被拒绝，检查作业的权限、镜像名中的所有者，以及组织对包的规定。
myth-create-package-button-phrases =
    手动创建包
    手动建一个空包
    先创建空包再推送
    新建包的按钮
