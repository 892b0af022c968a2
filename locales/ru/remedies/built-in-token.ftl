remedy-built-in-token-title = Используйте для входа встроенный `GITHUB_TOKEN`
remedy-built-in-token-intro = В GitHub Actions для образа, который принадлежит владельцу самого репозитория, лучше подходит токен задания (job): его не надо создавать, хранить и обновлять, он перестаёт действовать вместе с заданием, и единый вход (SSO) его не касается.
remedy-built-in-token-login = В `{ $workflow-file }` замените вход в задании, которое отправляет образ, этим шагом:
remedy-built-in-token-permission = В том же задании укажите, что разрешено его токену. Если задание только скачивает образы, хватит `packages: read`:
remedy-built-in-token-commit = Закоммитьте файл в ветку, из которой идёт публикация.
remedy-built-in-token-access = Если раньше `{ $image }` публиковали с персональным токеном, перед отправкой откройте { $link } и найдите { $path }: в списке должен стоять `{ $owner }/{ $repository }` с ролью { $label-write }. Если репозитория там нет, добавьте его через { $label-add-repository } и в поле { $label-role } выберите { $label-write }.
remedy-built-in-token-effective = В новом запуске шаг { $label-set-up-job } показывает права токена:
remedy-built-in-token-pushed = Шаг отправки в этом запуске показывает:
remedy-built-in-token-clean-up = Когда отправка заработает и секрет `{ $job-secret }` нигде больше не будет нужен, удалите его из репозитория; прочитать его значение потом нельзя. Затем откройте { $link-tokens } и удалите сам токен, если его не использует ещё какой-нибудь сервер или репозиторий.
remedy-built-in-token-gone = В списке секретов репозитория больше нет токена для реестра:
remedy-built-in-token-phrases =
    GITHUB_TOKEN
    пуш с GITHUB_TOKEN
    без PAT
    без персонального токена
    встроенный токен
