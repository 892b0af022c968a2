remedy-valid-reference-title = 拼出合法的镜像引用
remedy-valid-reference-intro = 适用场景：客户端报告引用或标签（tag）无效，或者缺少标签。完整的引用由注册表、所有者、名称，以及一个冒号之后的标签组成。标签最多 128 个字符，可以用 ASCII 字母、数字、点、连字符和下划线，不能以 `.` 或 `-` 开头；不允许斜杠和加号，所以 `feature/login` 和 `1.2.0+build` 都不行。
remedy-valid-reference-read = 报错会原样给出客户端收到的引用。检查：有没有空的部分、第二个冒号、冒号后的斜杠、末尾的空格或换行，是不是缺了所有者，`{ $registry }` 有没有拼错。
remedy-valid-reference-compose = 在 `{ $workflow-file }` 中，先替换掉不允许的字符，再用作标签。如果还有其他标签规则，保持不变：
remedy-valid-reference-compose-here = 如果标签由脚本拼接（这里存放在变量 `TAG` 中），使用之前先替换其中不允许的字符：
remedy-valid-reference-commit = 提交该文件。
remedy-valid-reference-verify = 打开{ $link }，新的运行通过了这一步，日志显示带标签的完整引用。
remedy-valid-reference-complete = 之前失败的命令不再因引用而报错，输出中显示带标签的完整引用。
