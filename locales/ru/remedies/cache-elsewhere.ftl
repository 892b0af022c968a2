remedy-cache-elsewhere-title = Записывайте кэш сборки туда, куда заданию разрешена запись
remedy-cache-elsewhere-intro = Это нужно, если отклоняется только кэш, а дать репозиторию доступ к пакету кэша некому или незачем, — прежде всего в запусках для pull request. Сборка без кэша лишь идёт медленнее.
remedy-cache-elsewhere-read-only = В шаге сборки держите кэш в пакете самого образа, под отдельным тегом, и записывайте его только вне pull request:
remedy-cache-elsewhere-actions-cache = Или используйте кэш GitHub Actions: с пакетами и доступом к ним он не связан. Он ускоряет сборку, но не отправку:
remedy-cache-elsewhere-command-line = В командной строке для pull request уберите `--cache-to` и оставьте `--cache-from`. В остальных запусках пусть оба параметра указывают на пакет, в который репозиторию разрешена запись; его имя пишите в нижнем регистре.
remedy-cache-elsewhere-commit = Закоммитьте файл:
remedy-cache-elsewhere-verify = Откройте { $link }: новый запуск проходит сборку, и в его журнале нет `error writing layer blob`.
