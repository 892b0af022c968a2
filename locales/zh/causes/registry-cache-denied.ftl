cause-registry-cache-denied-title = 注册表拒绝的是构建缓存，不是镜像
cause-registry-cache-denied-summary = 构建缓存的引用指向另一个包，或者另一个所有者的包，而作业（job）没有访问它的权限。

cause-registry-cache-denied-why = 使用 `type=registry` 时，构建缓存会像镜像一样推送。如果它的引用另有名称，那就是一个单独的包，有自己的访问列表、所有者和写法；对镜像的包有权限，在这里不算数。缓存在构建的最后才写入，所以即使镜像没有问题，缓存被拒绝也会让整个步骤失败。来自复刻（fork）的拉取请求能正常构建，却很可能在这里失败，因为它的令牌只读。

cause-registry-cache-denied-evidence-image-was-pushed = 同一份日志里有 `pushing manifest for` 和镜像名，镜像的包里也出现了新版本；被拒绝的只有 `cache-to` 里的地址，返回 403 或 `denied`。
cause-registry-cache-denied-evidence-cache-in-address = 错误信息的地址中，`/v2/` 之后是 `cache-to` 里的引用，而不是镜像的。如果作业不推送镜像，也同样可能是令牌缺少 `packages: write`。
cause-registry-cache-denied-evidence-exporting-cache = 错误以 `error writing layer blob` 开头，或者它上面的步骤是 `exporting cache`。
cause-registry-cache-denied-evidence-cache-not-granted = { $link-packages-list }中有缓存的包，但在它的 { $label-manage-actions-access } 列表中，没有角色为 { $label-write } 的本仓库。
cause-registry-cache-denied-evidence-import-refused = 被拒绝的是 `importing cache manifest` 一行：作业没有读到缓存。构建很可能会在没有缓存的情况下继续，所以如果运行是红色的，就继续往下找别的错误。
cause-registry-cache-denied-evidence-actions-cache = 错误信息提到 `failed to reserve cache` 或 `artifactcache`。那是 GitHub Actions 的缓存，与包无关。

cause-registry-cache-denied-fix = 允许仓库写入缓存的包，或者把缓存放到别处。在拉取请求的运行里，只读取缓存，不写入。缓存的引用和镜像一样，要用仓库的所有者，并且全部小写；含有大写字母时，客户端在联系注册表之前就会拒绝。
