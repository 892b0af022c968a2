# Что значат английские надписи GitHub; программа ставит это в скобках после первого упоминания.
# Actions и Dependabot — имена собственные, им пояснение не нужно.

label-settings = настройки
label-general = общие настройки
label-workflow-permissions = разрешения для workflow
label-read-and-write-permissions = разрешения на чтение и запись
label-read-repository-contents-and-packages-permissions = разрешения на чтение содержимого репозитория и пакетов
label-allow-github-actions-to-create-and-approve-pull-requests = разрешить GitHub Actions создавать и одобрять pull request
label-save = сохранить
label-actions-permissions = разрешения для Actions
label-disable-actions = отключить Actions
label-allow-all-actions-and-reusable-workflows = разрешить все actions и переиспользуемые workflow
label-allow-owner-actions-and-reusable-workflows = разрешить actions и переиспользуемые workflow владельца
label-allow-owner-and-select-non-owner-actions-and-reusable-workflows = разрешить actions и переиспользуемые workflow владельца и выбранные чужие
label-require-actions-to-be-pinned-to-a-full-length-commit-sha = требовать закрепления actions на полном SHA коммита
label-run-workflows-from-fork-pull-requests = запускать workflow для pull request из форков
label-require-approval-for-fork-pull-request-workflows = требовать одобрения workflow для pull request из форков
label-send-write-tokens-to-workflows-from-fork-pull-requests = передавать токены с правом записи в workflow для pull request из форков
label-send-secrets-and-variables-to-workflows-from-fork-pull-requests = передавать секреты и переменные в workflow для pull request из форков

label-policies = политики
label-packages = пакеты
label-package-creation = создание пакетов
label-code-planning-and-automation = код, планирование и автоматизация
label-public = открытый
label-private = закрытый
label-internal = внутренний
label-default-package-settings = настройки пакетов по умолчанию
label-inherit-access-from-source-repository = наследовать доступ от репозитория-источника
label-deleted-packages = удалённые пакеты
label-restore = восстановить

label-profile = профиль
label-your-profile = ваш профиль
label-organizations = организации
label-your-organizations = ваши организации
label-code = код
label-package-settings = настройки пакета
label-connect-repository = связать с репозиторием

label-manage-actions-access = управление доступом Actions
label-add-repository = добавить репозиторий
label-role = роль
label-read = чтение
label-write = запись
label-admin = администрирование
label-manage-codespaces-access = управление доступом Codespaces
label-manage-access = управление доступом
label-inherited-access = унаследованный доступ
label-invite-teams-or-people = пригласить команды или людей
label-inherit-access-from-source-repository-recommended = наследовать доступ от репозитория-источника, рекомендуется
label-inherit-access-from-repository-recommended = наследовать доступ от репозитория, рекомендуется
label-repository-source = репозиторий-источник
label-danger-zone = опасная зона
label-change-visibility = изменить видимость
label-change-package-visibility = изменить видимость пакета
label-i-understand-the-consequences-change-package-visibility = последствия понятны, изменить видимость пакета
label-delete-this-package = удалить этот пакет

label-developer-settings = настройки разработчика
label-personal-access-tokens = персональные токены доступа
label-tokens-classic = классические токены
label-generate-new-token = создать новый токен
label-generate-new-token-classic = создать новый классический токен
label-note = заметка
label-expiration = срок действия
label-select-scopes = выбор областей действия
label-generate-token = создать токен
label-configure-sso = настроить единый вход
label-authorize = авторизовать

label-secrets-and-variables = секреты и переменные
label-new-repository-secret = новый секрет репозитория
label-name = имя
label-secret = секрет
label-new-organization-secret = новый секрет организации
label-value = значение
label-repository-access = доступ репозиториев
label-add-secret = добавить секрет

label-re-run-jobs = перезапустить задания
label-re-run-all-jobs = перезапустить все задания
label-re-run-failed-jobs = перезапустить упавшие задания
label-set-up-job = подготовка задания
label-github-token-permissions = разрешения токена задания
label-initialize-containers = запуск контейнеров
label-workflow-file = файл workflow
label-authentication-security = безопасность входа
label-add = добавить
label-allow-access-via-personal-access-tokens-classic = разрешить доступ с классическими токенами
