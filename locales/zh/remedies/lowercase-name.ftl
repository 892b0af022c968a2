remedy-lowercase-name-title = 把镜像名改成小写
remedy-lowercase-name-intro = 适用场景：客户端还没连上注册表，就拒绝了镜像名。标签（tag）之前的部分必须全部小写，哪怕所有者或仓库在 GitHub 上带有大写字母。不用给帐户改名，只改镜像名。工作流表达式无法转换大小写，要靠脚本或 action 来做。
remedy-lowercase-name-action = 在 `{ $workflow-file }` 中，用 `docker/metadata-action` 来拼出引用；它会把名称写成小写。推送步骤使用它的输出：
remedy-lowercase-name-script = 如果名称由脚本拼接，就转换一次，之后一律使用变量 `IMAGE`：
remedy-lowercase-name-cache = 确认其他引用里也没有大写字母：检查 `cache-from`、`cache-to`、`subject-name` 和各个 `FROM` 行。
remedy-lowercase-name-commit = 提交该文件。
remedy-lowercase-name-verify = 打开{ $link }，新的运行通过了之前失败的步骤，日志中出现 `{ $image }`。
