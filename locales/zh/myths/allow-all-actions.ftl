myth-allow-all-actions-title = 在组织中选择 { $label-allow-all-actions-and-reusable-workflows }
myth-allow-all-actions-why = 这个设置听起来像是总开关。其实它只决定可以使用哪些 action；违反规则的运行在第一个步骤之前就会停止，提示信息会指出是哪个 action。推送被拒绝时，早已过了这一关；而放宽这个设置，会让任何人的代码都能进入每一个仓库。
myth-allow-all-actions-instead = 如果运行能启动，就不要改动这项策略。如果运行因为 `docker/login-action` 之类的 action 而停止，所有者可以只允许这几个 action。
myth-allow-all-actions-phrases =
    允许所有 actions
    放宽组织的 actions 策略
