remedy-container-job-access-title = Разрешите раннеру скачать образ контейнера задания
remedy-container-job-access-intro = Это нужно, если образ из `container:` или `services:` закрыт и запуск останавливается до первого шага. Для образа того же владельца хватит токена задания (job), секрет не нужен. Хватит ли его для образа другого владельца, неизвестно; в этом случае укажите в `credentials` классический токен с `read:packages` из секрета.
remedy-container-job-access-edit = В задании, которое использует образ, укажите право на чтение, и пусть раннер входит с токеном задания:
remedy-container-job-access-tag = Образ и тег оставьте те, что нужны заданию. В `services:` блок `credentials` указывают для каждого сервиса. Без этого блока раннер, судя по всему, сам берёт токен задания; тогда нужны только разрешения.
remedy-container-job-access-access = Если `{ $image }` публикует другой репозиторий, администратор пакета открывает { $link }, выбирает { $path }, указывает репозиторий с этим заданием и ставит роль { $label-read }. Если этот репозиторий открытый, читать пакет смогут и workflow его форков.
remedy-container-job-access-commit = Закоммитьте файл:
remedy-container-job-access-permissions = В новом запуске, в шаге { $label-set-up-job }, список { $label-github-token-permissions } содержит `Packages: read`.
remedy-container-job-access-verify = Откройте { $link }: новый запуск проходит этап { $label-initialize-containers }. Шагам, которые отправляют образ, по-прежнему нужны собственный вход и `packages: write`.
