# Ответ по журналу с ошибкой.

answer-title = Что говорит журнал
answer-nothing = В этом журнале нет известных ошибок реестра контейнеров GitHub.
answer-several = В журнале несколько независимых ошибок. У каждой своя причина.
answer-failure-title = Ошибка в строке `{ $log-line }`
answer-lead-confirmed = **Причина:**
answer-lead-likely = **Вероятная причина:**
answer-lead-possible = **Возможных причин несколько. Чаще всего встречается:**
answer-line = Строка `{ $log-line }`:
answer-line-in-step = Строка `{ $log-line }`, шаг `{ $log-step }`:
answer-for = Что говорит за неё:
answer-against = Что говорит против неё:
answer-first-step = Первый шаг:
answer-rivals = Что ещё это может быть:
answer-tells-apart = Как отличить:
answer-elsewhere-title = Ошибки других сервисов
answer-elsewhere = Эти строки относятся к другому сервису либо не говорят, какой реестр имеется в виду.
answer-perhaps = Если всё же имелся в виду образ в реестре контейнеров GitHub:

# Чья ошибка в строке (`service-ID`, по одному на файл в content/elsewhere/).

service-actions-cache = Хранилище кэша GitHub Actions. С реестром контейнеров оно не связано.
service-amazon-ecr = Реестр Amazon ECR.
service-azure-registry = Реестр контейнеров Azure (Azure Container Registry).
service-build = Сборка или тест внутри неё. До публикации дело не дошло.
service-docker-hub = Docker Hub. Образ без имени хоста относится к Docker Hub.
service-git = Git и репозиторий на GitHub.
service-github-api = Интерфейс REST или GraphQL на GitHub либо проверка файла workflow.
service-github-billing = Оплата GitHub Actions. Задание не запустилось.
service-github-packages = Другой вид GitHub Packages: npm, Maven, NuGet или RubyGems. Тексты у них те же.
service-gitlab-registry = Реестр контейнеров GitLab.
service-google-registries = Container Registry или Artifact Registry в Google Cloud.
service-npm-registry = Реестр npm.
service-quay = Реестр Quay.
service-other = Другой реестр: тот, который назван в строке или в её шаге.
service-unnamed = Реестр, который в журнале не назван. Другие реестры выводят такой же текст.

# Что программа видит сама (`seen-…`).

seen-token-write = В журнале задания в списке { $label-github-token-permissions } есть `Packages: write`.
seen-token-read = В журнале задания в списке { $label-github-token-permissions } есть только `Packages: read`.
seen-token-none = В журнале задания в списке { $label-github-token-permissions } нет строки `Packages`.
seen-event-pull-request = Запуск относится к pull request: об этом говорит его ссылка (ref) или тег образа.
seen-owner-own = Образ принадлежит владельцу репозитория.
seen-owner-other = Образ принадлежит не владельцу репозитория.
seen-declared-write = Файл workflow даёт заданию `packages: write`.
seen-declared-read = Файл workflow даёт заданию только `packages: read`.
seen-declared-none = В файле workflow для задания есть блок `permissions`, и права на пакеты он не даёт.
seen-declared-undeclared = В файле workflow для задания нет блока `permissions`.
seen-on-pull-request-true = Судя по файлу workflow, задание отправляет образ и для pull request.
seen-on-pull-request-false = Судя по файлу workflow, для pull request задание образ не отправляет.
seen-operation-login = Не удался вход.
seen-operation-push = Не удалась отправка, а не скачивание.
seen-operation-cache = Записывался или читался только кэш сборки.
seen-operation-attest = Записывалась подпись или аттестация.
seen-operation-pull = Не удалось скачивание, а не отправка.
seen-operation-delete = Не удалось удаление.
seen-own-namespace-true = Все образы workflow принадлежат владельцу репозитория.
seen-own-namespace-false = Один из образов workflow принадлежит не владельцу репозитория.
seen-mixed-case-true = В имени владельца или репозитория есть заглавные буквы.
seen-mixed-case-false = В именах владельца и репозитория нет заглавных букв.
seen-credential-github-token = Для входа в workflow используется встроенный `GITHUB_TOKEN`.
seen-credential-secret = Для входа в workflow используется секрет.
seen-credential-secret-or-token = Для входа в workflow используется секрет, а `GITHUB_TOKEN` — только если секрет пуст.
seen-credential-unknown = Неизвестно, с какими учётными данными выполняется вход в workflow.
seen-owner-kind-user = Репозиторий принадлежит личному аккаунту.
seen-owner-kind-organization = Репозиторий принадлежит организации.
seen-owner-kind-unknown = Неизвестно, принадлежит репозиторий человеку или организации.
seen-host-github = Репозиторий находится на github.com.
seen-host-enterprise-server = Репозиторий находится на GitHub Enterprise Server.
seen-host-data-residency = Репозиторий находится на GHE.com.
seen-sign-app-token = Один из шагов задания получает токен приложения GitHub App.
seen-sign-capital-in-reference = В имени образа есть заглавная буква.
seen-sign-classic-token = В журнале видно начало классического персонального токена: `ghp_`.
seen-sign-crane-installed = Один из шагов устанавливает другую программу, которая читает собственные учётные данные.
seen-sign-dependabot = Запуск начат Dependabot.
seen-sign-fine-grained-token = В журнале видно начало персонального токена с детальной настройкой прав (fine-grained): `github_pat_`.
seen-sign-image-pushed = Сам образ был опубликован до ошибки.
seen-sign-job-container = В этот момент запускался контейнер задания или сервиса.
seen-sign-logged-out = До ошибки сохранённые учётные данные были удалены.
seen-sign-login-succeeded = До ошибки вход был успешно выполнен.
seen-sign-managed-account = Имя владельца образа содержит подчёркивание: так называются только учётные записи, которыми управляет предприятие.
seen-sign-pulling-from = Тег найден: строка `Pulling from` стоит перед ошибкой.
seen-sign-repository-moved = Git получил ответ, что репозиторий переехал.
seen-sign-runner = Это произошло в задании GitHub Actions.
seen-sign-sudo = Команда выполнялась через `sudo`, а там читаются учётные данные другого пользователя.
