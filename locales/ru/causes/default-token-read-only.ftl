cause-default-token-read-only-title = По умолчанию у токена задания есть только право на чтение
cause-default-token-read-only-summary = Workflow не запрашивает разрешений, а репозиторий или организация по умолчанию даёт токену задания (job) только право на чтение.

cause-default-token-read-only-why = Без блока `permissions:` задание `{ $job }` получает права, которые выбраны по умолчанию в репозитории, организации или на уровне предприятия (enterprise). Ограниченный вариант — это `contents: read`, `packages: read` и больше ничего, поэтому скачивание работает, а отправка отклоняется. Со 2 февраля 2023 г. он изначально стоит у новых организаций и у новых репозиториев личных аккаунтов. Слова `organization package` стоят в этой ошибке всегда, в том числе для личных аккаунтов.

cause-default-token-read-only-evidence-packages-read-listed = В журнале запуска раскройте { $label-set-up-job }, затем { $label-github-token-permissions }. В списке стоит `Packages: read`. У pull request из форка строка такая же, поэтому проверьте и событие, которое вызвало запуск.
cause-default-token-read-only-evidence-no-permissions-block = В `{ $workflow-file }` блока `permissions:` нет ни на верхнем уровне, ни в задании, которое публикует образ. Без блока всё решает значение по умолчанию.
cause-default-token-read-only-evidence-packages-write-listed = В том же списке стоит `Packages: write`. Значит, записывать пакеты токену разрешено, а отказ исходит от самого пакета или от политики.

cause-default-token-read-only-fix = Добавьте в задание, которое публикует образ, собственный блок `permissions:` с `contents: read` и `packages: write`. Он действует, даже если по умолчанию по-прежнему разрешено только чтение, и не расширяет права других заданий. Более широкий путь — выбрать { $label-read-and-write-permissions } в разделе { $label-workflow-permissions }: это затронет каждый workflow без такого блока, и организация могла сделать этот пункт недоступным. Персональный токен здесь не нужен.
cause-default-token-read-only-phrases =
    GITHUB_TOKEN denied
    GITHUB_TOKEN 403
    у GITHUB_TOKEN нет прав на запись
    нет прав на запись
    недостаточно прав
    не хватает прав
    GITHUB_TOKEN только чтение
    GITHUB_TOKEN не работает
