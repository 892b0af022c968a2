check-double-registry-prefix-title = 名称中的注册表重复了
check-double-registry-prefix-message = 步骤 `{ $step }` 推送到 `{ $image }`，其中注册表出现了两次。
check-double-registry-prefix-why = 名称本来就以注册表开头，前面又加了一次，往往是 action 自己加的。第二个注册表占了所有者的位置：注册表很可能会拒绝推送，预期的名称下也不会出现任何内容。
check-double-registry-prefix-fix = 交给 action 的名称不要带注册表，例如 `OWNER/IMAGE_NAME`。如果注册表来自变量，就只在变量或名称其中一处写它。
