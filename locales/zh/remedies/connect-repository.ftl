remedy-connect-repository-title = 把包关联到仓库
remedy-connect-repository-intro = 适用场景：包已经存在，但仓库页面上看不到。关联之后，包会显示在那里；如果开启了继承，能访问仓库的人也会得到包的访问权限。关联是否也让仓库的工作流有写入权限，GitHub 的文档有两种说法，所以关联后要看一下访问列表。你必须是包的管理员；这项操作没有 API。
remedy-connect-repository-open = 打开 `{ $image }` 的{ $link }，在版本列表下方选择 { $path }。
remedy-connect-repository-select = 在对话框中选中 `{ $owner }/{ $repository }`，然后点击 { $path }。
remedy-connect-repository-access = 打开 `{ $image }` 的{ $link }，查看 { $path }：如果需要由工作流推送，而列表里没有 `{ $owner }/{ $repository }`，就把它加进去，角色设为 { $label-write }。
remedy-connect-repository-sidebar = 打开{ $link }，切到 { $label-code }：右侧会出现 { $label-packages }，包就列在下面。如果没有这个标题，可能是在仓库简介（About）旁边的齿轮里关掉了。
remedy-connect-repository-verify = 在命令行中查询，`repository` 不再为空：
