remedy-pin-actions-title = 把 action 固定到完整的提交
remedy-pin-actions-intro = 适用场景：提示信息指出所有 action 都必须固定到完整的提交 SHA。这样做不会放宽任何策略，能提交代码就行。如果提示说的是所有者或模式，只固定到提交没有用。
remedy-pin-actions-commit-of-tag = 查出你所用版本对应的提交，这里以一个 action 为例；如果输出两行，以 `^{"{}"}` 结尾的那一行才是提交：
remedy-pin-actions-pin = 在 `{ $workflow-file }` 中，把 `uses` 里每个 action 的版本换成对应的提交（这里是 `FULL_LENGTH_COMMIT_SHA`），一个字符也不能少，GitHub 自己的 action 也不例外。版本写在注释里：
remedy-pin-actions-commit = 把文件提交到失败的那个分支。
remedy-pin-actions-verify = 在{ $link }中，新的运行已经开始执行步骤。之后再失败，就是别的原因了。
