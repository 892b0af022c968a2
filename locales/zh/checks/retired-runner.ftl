check-retired-runner-title = 作业要求的运行器已不存在
check-retired-runner-message = 作业 `{ $job }` 要求使用运行器 `{ $value }`，而 GitHub 已不再提供它。
check-retired-runner-why = 没有哪个 GitHub 托管的运行器会接下这个作业。作业会一直等待，显示 `Waiting for a runner to pick up this job`，大约一天后很可能被取消，一个步骤也没有运行。如果你的自托管运行器带有这个标签（runner label），则没有影响。
check-retired-runner-fix = 改用 GitHub 目前提供的运行器，例如 `ubuntu-latest`、`windows-latest` 或 `macos-latest`，或者 GitHub 列表中的某个固定版本。其中的软件版本可能比构建预期的更新。
