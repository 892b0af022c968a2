myth-token-has-permission-by-default-title = Встроенный токен и так может записывать пакеты
myth-token-has-permission-by-default-why = Для многих старых репозиториев так и было, поэтому в старых инструкциях разрешения пропущены. Но у новых организаций и у новых репозиториев личных аккаунтов со 2 февраля 2023 г. по умолчанию разрешено только чтение, а любой блок `permissions:`, где пакеты не упомянуты, отнимает это право в каждом репозитории.
myth-token-has-permission-by-default-instead = Запросите `packages: write` в задании, которое публикует образ, и посмотрите в шаге { $label-set-up-job }, в списке { $label-github-token-permissions }, какие права на самом деле были у токена в этом запуске.
myth-token-has-permission-by-default-phrases =
    у GITHUB_TOKEN уже есть права
    встроенный токен и так может записывать пакеты
