check-invalid-image-reference-title = 推送所用的镜像引用无效
check-invalid-image-reference-message = 步骤 `{ $step }` 推送到 `{ $value }`，而这不是有效的镜像引用。
check-invalid-image-reference-why = 客户端在联系注册表之前就会停止，通常报出 `invalid reference format`。名称由小写字母和数字组成，`.`、`_`、`-` 只能夹在字母或数字之间，各段之间用 `/` 分隔。标签（tag）最长 128 个字符，只能包含 ASCII 字母、数字、`_`、`.` 和 `-`，且不能以点或连字符开头。这个错误与权限和令牌无关。
check-invalid-image-reference-fix = 改正不符合要求的部分：空变量、空格、`*`、`//`、末尾的冒号，或者标签中的 `/`、`#`、`+`。由分支名和版本号生成的标签，交给 `docker/metadata-action` 来做，它会替换标签中不允许的字符。
