cause-permissions-block-omits-packages-title = В блоке `permissions:` не указано `packages`
cause-permissions-block-omits-packages-summary = В workflow есть блок `permissions:`, но заданию (job), которое публикует образ, он не даёт `packages: write`.

cause-permissions-block-omits-packages-why = Как только появляется блок `permissions:`, все права, которые в нём не названы, пропадают, а значение по умолчанию из репозитория больше не учитывается. Блок в задании заменяет блок всего workflow; друг с другом они никогда не складываются. Поэтому строка, добавленная ради другого, например `contents: write` для релиза или `id-token: write` для подписи, может отнять право на отправку.

cause-permissions-block-omits-packages-evidence-block-without-packages = В блоке `permissions:`, который действует для задания `{ $job }` в `{ $workflow-file }`, нет ни `packages: write`, ни `write-all`. Если у задания есть свой блок, действует он, иначе — блок всего workflow.
cause-permissions-block-omits-packages-evidence-packages-line-missing = В журнале запуска раскройте { $label-set-up-job }, затем { $label-github-token-permissions }. Строки о пакетах в списке нет вовсе.
cause-permissions-block-omits-packages-evidence-block-added-recently = Публикация перестала работать с коммита, который добавил или перенёс блок `permissions:`, например ради релиза или подписи, а настройки репозитория не менялись.
cause-permissions-block-omits-packages-evidence-packages-write-listed = В том же списке стоит `Packages: write`. Значит, ни один блок этого права не отнял.

cause-permissions-block-omits-packages-fix = Добавьте `packages: write` в блок, который действует для публикующего задания, и оставьте там `contents: read`, чтобы задание по-прежнему могло получить код закрытого репозитория. Сам блок не удаляйте: без него снова действует значение по умолчанию, в котором одни права могут быть шире, а другие — уже. Начните новый запуск с коммита, в котором есть изменение: повторный запуск берёт старый файл.
