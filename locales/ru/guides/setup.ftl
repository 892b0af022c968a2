guide-setup-title = Публикация образов из `{ $owner }/{ $repository }` в `{ $registry }`

guide-setup-about-title = О чём это руководство
guide-setup-about-purpose = Это руководство о публикации образов контейнеров из `{ $owner }/{ $repository }` в `{ $registry }`: что должно быть в workflow, почему отправку могут отклонить, что на страницах GitHub может изменить только человек и как убедиться, что изменение сработало. Имена, команды и ссылки взяты из этого репозитория. Слово заглавными буквами, например `TAG`, стоит вместо того, что выяснить не удалось или что знаете только вы.
guide-setup-about-images =
    { $images ->
        [1] Речь идёт об одном образе:
        [one] Руководство охватывает { $images } образ, и каждый из них — отдельный пакет:
        [few] Руководство охватывает { $images } образа, и каждый из них — отдельный пакет:
        [many] Руководство охватывает { $images } образов, и каждый из них — отдельный пакет:
       *[other] Руководство охватывает { $images } образа, и каждый из них — отдельный пакет:
    }
guide-setup-about-image = `{ $image }`
guide-setup-about-start = Если сборка сейчас красная, начните с раздела «{ $section-errors }». Если ещё ничего не опубликовано, начните с раздела «{ $section-workflow }». Если сборка зелёная, но образ никто не может найти или скачать, начните с раздела «{ $section-check }».
guide-setup-about-enterprise-server = Этот репозиторий находится на GitHub Enterprise Server. Его реестр — `{ $registry }`, а не `ghcr.io`, и токен для одного не подходит для другого. Нужно, чтобы администратор сервера включил GitHub Packages с изоляцией поддоменов (subdomain isolation).
guide-setup-about-data-residency = Этот репозиторий находится на GHE.com. Его реестр — `{ $registry }`, а не `ghcr.io`, и токен для одного не подходит для другого.

guide-setup-glance-title = Коротко о главном
guide-setup-glance-image = Образ
guide-setup-glance-page = Страница
guide-setup-glance-settings = Настройки
guide-setup-glance-what = Что нужно
guide-setup-glance-where = Что открыть
guide-setup-glance-code = код и связанные с ним пакеты
guide-setup-glance-runs = запуски и их журналы
guide-setup-glance-defaults = разрешения workflow по умолчанию
guide-setup-glance-secrets = секреты
guide-setup-glance-packages = все пакеты владельца
guide-setup-glance-organization = В организации
guide-setup-glance-organization-where = Что открыть
guide-setup-glance-creation = кто какие пакеты может создавать
guide-setup-glance-policies = какие actions и разрешения допустимы
guide-setup-glance-workflow-file = Файл workflow
guide-setup-glance-job = Задание (job)
guide-setup-glance-login-step = Шаг входа
guide-setup-glance-push-step = Шаг отправки
guide-setup-glance-workflow-name = В списке запусков этот workflow называется `{ $workflow-name }`.
guide-setup-glance-no-workflow = Какой workflow отправляет образы в `{ $registry }`, здесь неизвестно. За основу можно взять файл из раздела «{ $section-workflow }».
guide-setup-glance-token = Учётные данные: для входа используется `GITHUB_TOKEN`, который GitHub создаёт для каждого задания. Хранить и обновлять ничего не нужно.
guide-setup-glance-secret = Учётные данные: для входа используется секрет `{ $secret }`. Если в нём персональный токен, всё решают владелец токена, область действия (scope) и срок действия, а `packages: write` в workflow на него не влияет. Когда такой токен нужен, сказано в разделе «{ $section-personal-token }».
guide-setup-glance-secret-or-token = Учётные данные: для входа используется секрет `{ $secret }`, а если он пуст — `GITHUB_TOKEN`. Заданный секрет всегда берёт верх, даже если токен в нём уже негоден. Как выбрать что-то одно, сказано в разделе «{ $section-personal-token }».
guide-setup-glance-unknown = Учётные данные: не найдены. Посмотрите на пароль в шаге входа: `secrets.GITHUB_TOKEN` и `github.token` — это токен задания, а в любом другом секрете, вероятно, персональный токен.
guide-setup-glance-pull = Опубликованный образ скачивают так:

guide-setup-gates-title = Три проверки на пути образа
guide-setup-gates-intro = Между сборкой и реестром стоят три независимые проверки. Пройти одну — не значит пройти остальные, поэтому сначала выясните, какая из них отказывает.
guide-setup-gate-token-title = Проверка 1: токен задания
guide-setup-gate-token-question = Может ли токен этого задания записывать пакеты? Откройте { $link-workflow-file }: решает блок `permissions` задания, а без него — блок в начале файла. Только если нет ни того, ни другого, действует значение по умолчанию; его задаёт { $link-actions-settings }.
guide-setup-gate-token-lower = Некоторые запуски получают меньше, чем просит файл: pull request из форков, а также задания переиспользуемого workflow, если задание, которое его вызывает, даёт меньше. Запуски от Dependabot могут только читать, если в задании не указаны более широкие права.
guide-setup-gate-package-title = Проверка 2: пакет
guide-setup-gate-package-question = Разрешает ли пакет запись этому репозиторию? Да, если пакет создал workflow этого репозитория и организация не отключила наследование. Если он создан иначе, в списке { $label-manage-actions-access } должен стоять `{ $owner }/{ $repository }` с ролью { $label-write }:
guide-setup-gate-package-question-user = Разрешает ли пакет запись этому репозиторию? Да, если пакет создал workflow этого репозитория. Если он создан иначе, в списке { $label-manage-actions-access } должен стоять `{ $owner }/{ $repository }` с ролью { $label-write }:
guide-setup-gate-package-image = `{ $image }`: { $link-package-settings }
guide-setup-gate-account-title = Проверка 3: аккаунт
guide-setup-gate-account-owner = Принадлежит ли образ тому же аккаунту, что и репозиторий? `GITHUB_TOKEN` пишет в `{ $registry }/{ $owner-lower }` и, насколько известно, больше никуда. Что там уже есть, показывает { $link-packages-list }.
guide-setup-gate-account-organization = Позволяют ли это правила организации? Какие пакеты могут создавать участники, определяет { $link-organization-package-settings }; какие actions можно запускать и что токены получают по умолчанию — { $link-organization-actions-settings }. И там и там нужен владелец организации, а выше неё решение могло принять предприятие (enterprise).
guide-setup-gate-account-unknown = Если `{ $owner }` — организация, это должны позволять и её правила. Какие пакеты могут создавать участники, определяет { $link-organization-package-settings }, какие actions можно запускать — { $link-organization-actions-settings }; и там и там нужен владелец организации.
guide-setup-gate-account-user = У личного аккаунта своих правил для пакетов нет. Аккаунт, которым управляет предприятие (enterprise), не может публиковать под собственным именем, только в организации.
guide-setup-gate-refusal-title = Какая проверка отказала
guide-setup-refusal-says = В сообщении есть
guide-setup-refusal-gate = Что отказывает
guide-setup-refusal-installation = `denied: installation not allowed to`
guide-setup-refusal-installation-gate = проверка 1; если `packages: write` у задания всё же есть, вероятно, проверка 3
guide-setup-refusal-app = `permission_denied: installation not allowed to`
guide-setup-refusal-app-gate = ни одна из трёх: используется токен другого GitHub App, а с таким токеном отправить образ нельзя ни в одном известном случае
guide-setup-refusal-write = `permission_denied: write_package`
guide-setup-refusal-write-gate = проверка 2
guide-setup-refusal-owner = `The requested installation does not exist`
guide-setup-refusal-owner-gate = проверка 3: образ принадлежит другому владельцу
guide-setup-refusal-scopes = `The token provided does not match expected scopes`
guide-setup-refusal-scopes-gate = ни одна из трёх: используется персональный токен без нужной области действия (scope)
guide-setup-gates-login = `Login Succeeded` не значит, что пройдена хотя бы одна из этих проверок. Эта строка говорит, что учётные данные действительны; что с ними разрешено, выясняется, только когда отправляется первая часть образа.

guide-setup-workflow-title = Минимальный правильный workflow
guide-setup-workflow-docker-action = Образы собираются с помощью actions от Docker. Сравните `{ $workflow-file }` с этим файлом или начните с него: в нём есть всё, что нужно для отправки, и ничего больше.
guide-setup-workflow-builder-unknown = Чем собирается образ, здесь неизвестно, поэтому в файле используются actions от Docker; вариант для командной строки дают `--builder docker` и `--builder podman`. Сравните с ним `{ $workflow-file }` или возьмите его за основу: в нём есть всё, что нужно для отправки, и ничего лишнего.
guide-setup-workflow-docker = Образы собираются командами Docker. Сравните `{ $workflow-file }` с этим файлом или начните с него: в нём есть всё, что нужно для отправки, и ничего больше.
guide-setup-workflow-podman = Образы собираются с помощью Podman. Сравните `{ $workflow-file }` с этим файлом или начните с него: в нём есть всё, что нужно для отправки, и ничего больше.
guide-setup-workflow-why-permissions = `packages: write` стоит в задании, которое публикует, и больше нигде. Блок отнимает всё, что в нём не перечислено, а блок в задании заменяет тот, что в начале файла; `contents: read` нужен, чтобы получить код (checkout).
guide-setup-workflow-why-login = В шаге входа указан реестр и используется токен задания, а сам шаг стоит в том же задании, что и отправка. Насколько известно, решает токен, а не имя аккаунта рядом с ним.
guide-setup-workflow-why-label = Сборка получает метку (label) `org.opencontainers.image.source` с адресом репозитория. Она свяжет с репозиторием пакет, которого ещё нет.
guide-setup-workflow-why-name = Имя образа до тега записано строчными буквами.
guide-setup-workflow-why-event = Запуск начинается по push, а не по pull request, потому что pull request из форка не имеет права записи.
guide-setup-workflow-versions = Более старая версия любого из этих actions сама по себе отказ в отправке не объясняет.
guide-setup-workflow-mixed-case = В `{ $owner }/{ $repository }` есть заглавные буквы, а в имени образа их быть не должно. Образы этого владельца начинаются с `{ $registry }/{ $owner-lower }`. Переименовывать аккаунт или репозиторий не нужно.
guide-setup-workflow-many-images = Для каждого образа задание выполняется отдельно, поэтому один шаг `Build and push` заменяет шаги, которые отправляют по одному образу, как бы они ни назывались. В `context` укажите папку, где лежит его Dockerfile. Доступ, видимость и страница у каждого пакета свои.
guide-setup-workflow-nested = Всё, что в имени образа стоит после владельца, вместе с косыми чертами и есть имя пакета. Каждый такой пакет отделён от остальных, у него свой доступ и своя видимость, а в его адресе на GitHub косая черта записана как `%2F`.
guide-setup-workflow-other-owner = Имя одного из образов этого репозитория начинается не с `{ $owner }`, а с другого владельца. Насколько известно, отправить его туда с токеном задания нельзя, поэтому файл выше публикует под владельцем самого репозитория. Если нужно сохранить другое имя, см. раздел «{ $section-personal-token }».
guide-setup-tags-title = Какое событие даёт какой тег
guide-setup-tags-intro = Тега нет, пока его кто-нибудь не отправит, а повторная отправка переносит его на другой образ. То, что не должно меняться, разворачивайте по дайджесту.
guide-setup-tags-event = Событие
guide-setup-tags-tag = Тег
guide-setup-tags-needs = Что нужно
guide-setup-tags-branch = push в ветку `feature/login`
guide-setup-tags-branch-tag = `feature-login`
guide-setup-tags-branch-needs = `type=ref,event=branch`
guide-setup-tags-latest = push в `{ $default-branch }`
guide-setup-tags-latest-tag = `latest`, помимо тега самой ветки
guide-setup-tags-latest-needs = правило `type=raw` ниже; сам собой `latest` появляется только с правилами для тегов Git
guide-setup-tags-version = push тега Git `v1.2.3`
guide-setup-tags-version-tag = `1.2.3`
guide-setup-tags-version-needs = `type=semver` и `tags` под `on: push`
guide-setup-tags-version-as-is = push тега Git `v1.2.3`, если имя нужно сохранить
guide-setup-tags-version-as-is-tag = `v1.2.3`
guide-setup-tags-version-as-is-needs = `type=ref,event=tag` и `tags` под `on: push`
guide-setup-tags-pull-request = pull request номер 7
guide-setup-tags-pull-request-tag = `pr-7`
guide-setup-tags-pull-request-needs = `type=ref,event=pr` и запуск, которому разрешена отправка, то есть не из форка
guide-setup-tags-commit = любой коммит `1a2b3c4`
guide-setup-tags-commit-tag = `sha-1a2b3c4`
guide-setup-tags-commit-needs = `type=sha`; для тега вида `main-1a2b3c4` префикс задают явно, как в правилах ниже
guide-setup-tags-rules = Вот правила из этой таблицы для поля `tags` в `docker/metadata-action`; в workflow выше есть первые два:
guide-setup-tags-script-branch = push в ветку `feature/login`
guide-setup-tags-script-branch-tag = `feature-login`
guide-setup-tags-script-branch-needs = строка, которая заменяет недопустимые в теге символы
guide-setup-tags-script-latest = push в `{ $default-branch }`
guide-setup-tags-script-latest-tag = `latest`, помимо тега самой ветки
guide-setup-tags-script-latest-needs = условие на ветку по умолчанию
guide-setup-tags-script-version = push тега Git `v1.2.3`
guide-setup-tags-script-version-tag = `v1.2.3`
guide-setup-tags-script-version-needs = `tags` под `on: push`
guide-setup-tags-script-commit = любой коммит
guide-setup-tags-script-commit-tag = никакого
guide-setup-tags-script-commit-needs = ещё одна отправка с тегом, составленным из `GITHUB_SHA`

guide-setup-clicks-title = Что может сделать только человек
guide-setup-clicks-intro = Доступ к пакету и его видимость можно изменить только на страницах GitHub: API для этого нет, и workflow, который попробует, завершится ошибкой. Там же пакет связывают с репозиторием; это может сделать и метка (label) `org.opencontainers.image.source` в следующем отправленном образе. Сделайте то, что к вам относится, и проверьте каждое изменение так, как описано.
guide-setup-clicks-situation = Ситуация
guide-setup-clicks-section = Раздел
guide-setup-clicks-refused = отправку отклоняют с `write_package`
guide-setup-clicks-refused-section = { $section-grant-actions-access }
guide-setup-clicks-new-name = новое имя пакета отклоняют, хотя у задания есть `packages: write`
guide-setup-clicks-new-name-section = { $section-organization-package-creation }
guide-setup-clicks-not-shown = пакета не видно на странице репозитория
guide-setup-clicks-not-shown-section = { $section-connect-repository }
guide-setup-clicks-strangers = нужно, чтобы скачать образ без входа мог кто угодно
guide-setup-clicks-strangers-section = { $section-make-public }
guide-setup-clicks-readers = закрытый образ должны скачивать определённые люди, серверы или workflow
guide-setup-clicks-readers-section = { $section-give-read-access }
guide-setup-clicks-no-edit = файл workflow изменить нельзя
guide-setup-clicks-no-edit-section = { $section-default-workflow-permissions }

guide-setup-errors-title = Найдите своё сообщение об ошибке
guide-setup-errors-intro = В журнале упавшего шага найдите первую строку с `denied`, `unauthorized`, `403` или `failed to push` и поищите её слова в таблице. Строки после неё часто говорят меньше. Важны слова, а не число: за одним и тем же кодом 403 стоят очень разные отказы.
guide-setup-hidden-reason-title = Если в сообщении нет причины
guide-setup-hidden-reason-intro = Инструменты сборки часто печатают `403 Forbidden` и адрес, а причину не показывают. Шаг ниже спрашивает у реестра, разрешена ли этому заданию загрузка, и печатает ответ. Ничего не публикуется: загрузка открывается и остаётся пустой, а потом истекает сама. Добавьте этот шаг в задание, которое отправляет образ, а после проверки удалите.
guide-setup-hidden-reason-allowed = `202` значит, что загрузка разрешена; причина в другом.
guide-setup-hidden-reason-refused = `401` или `403` значит, что в ней отказано. Точное сообщение — в строке над числом; поищите его в таблице.
guide-setup-hidden-reason-other = Любое другое число, например `429` или `503`, о правах ничего не говорит.
guide-setup-hidden-reason-new = Что реестр отвечает о пакете, которого ещё нет, неизвестно.
guide-setup-hidden-reason-personal = Персональный токен проверьте со своей машины. `TOKEN_OWNER` — аккаунт, создавший токен; сам токен вставьте после запуска команды (ввод скрыт):

guide-setup-causes-title = Возможные причины по отдельности
guide-setup-causes-possible =
    { $causes ->
        [1] С учётом фактов об этом репозитории остаётся одна возможная причина.
        [one] С учётом фактов об этом репозитории остаётся { $causes } возможная причина. Сначала идут самые частые; исключённые этими фактами не показаны.
        [few] С учётом фактов об этом репозитории остаются { $causes } возможные причины. Сначала идут самые частые; исключённые этими фактами не показаны.
        [many] С учётом фактов об этом репозитории остаётся { $causes } возможных причин. Сначала идут самые частые; исключённые этими фактами не показаны.
       *[other] С учётом фактов об этом репозитории остаётся { $causes } возможной причины. Сначала идут самые частые; исключённые этими фактами не показаны.
    }
guide-setup-causes-full =
    { $causes ->
        [1] Это единственная известная причина.
        [one] Всего известна { $causes } причина. Здесь собраны все, начиная с самых частых, в том числе те, которые факты об этом репозитории исключают.
        [few] Всего известны { $causes } причины. Здесь собраны все, начиная с самых частых, в том числе те, которые факты об этом репозитории исключают.
        [many] Всего известно { $causes } причин. Здесь собраны все, начиная с самых частых, в том числе те, которые факты об этом репозитории исключают.
       *[other] Всего известно { $causes } причины. Здесь собраны все, начиная с самых частых, в том числе те, которые факты об этом репозитории исключают.
    }
guide-setup-causes-reading = В каждом разделе сказано, что происходит, как отличить эту причину от других и что изменить. Прежде чем что-то менять, сверьте признаки.

guide-setup-check-title = Проверьте результат
guide-setup-check-intro = Зелёный запуск мало что доказывает: шаг отправки мог быть пропущен. Выберите правильный вид запуска, прочитайте журнал, скачайте образ как посторонний и посмотрите на его страницу.
guide-setup-check-log-title = Прочитайте журнал
guide-setup-check-log-open = Откройте { $link-actions-runs }, в нём — самый новый запуск `{ $workflow-name }`, а в запуске — задание `{ $job }`.
guide-setup-check-log-token = В шаге { $label-set-up-job } раскройте { $label-github-token-permissions }. Если для входа используется `GITHUB_TOKEN`, в списке должно быть `Packages: write`.
guide-setup-check-log-login = В шаге `{ $login-step }` найдите `Login Succeeded`.
guide-setup-check-log-push = В шаге `{ $push-step }` найдите конец загрузки; он показан ниже.
guide-setup-check-log-tags = Шаг `{ $metadata-step }` печатает теги и метки (label), которые получает шаг отправки. Тег, которого там нет, не отправляется.
guide-setup-check-log-nothing = Если таких строк нет, а шаг зелёный, ничего не отправлено: отправку отключило условие или сборке велено только загрузить образ локально.
guide-setup-check-log-no-run = Если запуска нет вообще, сравните ветку и изменённые файлы с фильтрами под `on` и поищите `[skip ci]` в сообщении коммита. Push, который сам workflow сделал с `GITHUB_TOKEN`, нового запуска не начинает.
guide-setup-check-package-title = Посмотрите на пакет
guide-setup-check-package-page = Страница
guide-setup-check-package-shows = Что показывает
guide-setup-check-package-shows-page = версии, теги, видимость и источник — всем, кому разрешено читать пакет
guide-setup-check-package-shows-repository = то же самое, но только когда пакет связан с репозиторием
guide-setup-check-package-shows-settings = доступ и видимость — администраторам пакета
guide-setup-check-package-shows-list = все пакеты владельца, которые вам видны, связанные и несвязанные
guide-setup-check-package-missing = Если страница не найдена, это значит одно из трёх: ещё ничего не отправлено; пакет закрытый, и читать его вам нельзя; или, если это адрес пакета в репозитории, пакет с ним не связан. Если отправка сообщает `write_package`, имя уже занято, даже если вы этого не видите.
guide-setup-check-package-state = Из командной строки состояние пакета можно прочитать, но не изменить:
guide-setup-check-package-owner-unknown = Для каждого образа здесь два запроса: первый — для личного аккаунта, второй — для организации; тот, что не подходит, может ответить `404`.
guide-setup-check-package-visibility = `visibility` — это `public`, `private` или `internal`. Что из этого даёт первая отправка, документация описывает по-разному, поэтому проверьте.
guide-setup-check-package-repository = `repository` — связанный репозиторий; если пусто, пакет не связан ни с каким.
guide-setup-check-package-404 = `404` значит, что такого пакета нет или что вашему токену он не виден.
guide-setup-check-package-inspect = Что реестр хранит под тегом:
guide-setup-check-package-unknown = Строки с платформой `unknown/unknown` — это сведения о том, как собран образ. Они безвредны, как и версии без тегов: на такие версии может ссылаться тег. Если эти строки мешают, сборка может обойтись без них:
guide-setup-check-package-untagged = Записи с платформой `unknown/unknown` (в JSON значение `unknown` стоит и в `architecture`, и в `os`) безвредны, как и версии без тегов: на них может ссылаться тег, например если это части образа для нескольких платформ. Не удаляйте их вслепую.
guide-setup-check-server-title = На сервере или на другой машине
guide-setup-check-server-intro = Для открытого образа вход не нужен. Для закрытого машина вне GitHub Actions входит с классическим токеном, у которого есть только `read:packages`; чтобы создать такой, откройте { $link-new-token-read }. `TOKEN_OWNER` — аккаунт, создавший токен; сам токен вставьте после запуска команды (ввод скрыт):
guide-setup-check-server-pull = Затем скачивайте под тем же пользователем:
guide-setup-check-server-podman-reboot = Podman хранит вход в папке, которая очищается при перезагрузке, если `--authfile` или `REGISTRY_AUTH_FILE` не указывает другой файл.
guide-setup-check-server-podman-sudo = У `sudo podman` своё хранилище; входите под тем пользователем, который скачивает образ.
guide-setup-check-server-podman-get-login = `podman login --get-login` печатает сохранённое имя аккаунта. К реестру эта команда не обращается.
guide-setup-check-server-docker = `sudo docker login` записывает учётные данные пользователя `root`; входите под тем пользователем, который скачивает образ.
guide-setup-check-outside-title = Если причина вне репозитория
guide-setup-check-outside-status = Внезапные сбои повсюду, тайм-ауты, ответы от 500 до 504: прежде чем что-то менять, откройте { $link-status } и посмотрите на компоненты { $label-packages } и { $label-actions }.
guide-setup-check-outside-limits = Раз за разом не проходит один большой слой: слой может занимать не больше 10 ГБ и загружаться не дольше 10 минут.
guide-setup-check-outside-rate = `toomanyrequests`: лимит не документирован и, судя по всему, считается по минутам. Подождите несколько минут и отправляйте меньше за раз.
guide-setup-check-outside-network = Собственному раннеру должны быть доступны `ghcr.io` и `pkg-containers.githubusercontent.com`.
guide-setup-ask-for-help-title = Если вы просите помощи
guide-setup-ask-for-help-intro = По этим сведениям другой человек сможет сказать, какая проверка отказывает. Не передавайте токены, даже просроченные, а также имена и адреса серверов.
guide-setup-ask-error = строка с ошибкой целиком и по одной строке до и после неё
guide-setup-ask-permissions = блок { $label-github-token-permissions } из шага { $label-set-up-job }
guide-setup-ask-event = событие и ветка запуска: push или pull request, из форка или нет, от Dependabot или нет
guide-setup-ask-credential = вид учётных данных: `GITHUB_TOKEN` или префикс токена, например `ghp_`
guide-setup-ask-pushed = видно ли в журнале шага отправки, что какие-то данные переданы
guide-setup-ask-image = полная ссылка на отправленный образ: `{ $image }` с тегом
guide-setup-ask-package = есть ли страница пакета, закрытый ли пакет, какие репозитории перечислены в { $label-manage-actions-access } и с какой ролью

guide-setup-personal-token-title = Когда `GITHUB_TOKEN` не справится
guide-setup-personal-token-intro = Внутри GitHub Actions `GITHUB_TOKEN` достаточно для любого образа `{ $owner }`, к которому у репозитория есть доступ. Персональный токен нужен только в этих случаях:
guide-setup-personal-token-other-owner = образ принадлежит не тому аккаунту, которому принадлежит репозиторий;
guide-setup-personal-token-outside = образ отправляют или закрытый образ скачивают вне GitHub Actions: с ноутбука, с сервера, из другой системы CI.
guide-setup-personal-token-not = `permission_denied: write_package` — не такой случай: здесь пакет отказывает репозиторию, и новый токен ничего в этом не изменит. Что делать, сказано в разделе «{ $section-grant-actions-access }».
guide-setup-token-kinds-title = Какие токены принимает реестр
guide-setup-token-kinds-intro = Что это за токен, видно по его первым буквам; сам он при этом остаётся в тайне.
guide-setup-token-kinds-prefix = Начинается с
guide-setup-token-kinds-is = Что это
guide-setup-token-kinds-works = В реестре
guide-setup-token-kinds-classic = `ghp_`
guide-setup-token-kinds-classic-is = персональный токен доступа (classic)
guide-setup-token-kinds-classic-works = принимается: с `read:packages` для скачивания и с `write:packages` для отправки
guide-setup-token-kinds-fine-grained = `github_pat_`
guide-setup-token-kinds-fine-grained-is = персональный токен доступа (fine-grained)
guide-setup-token-kinds-fine-grained-works = не принимается
guide-setup-token-kinds-installation = `ghs_`
guide-setup-token-kinds-installation-is = токен задания или другого GitHub App
guide-setup-token-kinds-installation-works = собственный токен задания работает внутри задания; с токенами других приложений можно войти, но отправить образ нельзя ни в одном известном случае
guide-setup-token-kinds-oauth = `gho_`
guide-setup-token-kinds-oauth-is = токен команды `gh`
guide-setup-token-kinds-oauth-works = по сообщениям, работает после того, как `gh auth refresh` добавит область действия (scope)
guide-setup-scopes-scope = Область действия (scope) классического токена
guide-setup-scopes-allows = Что разрешает
guide-setup-scopes-read = `read:packages`
guide-setup-scopes-read-allows = скачивать
guide-setup-scopes-write = `write:packages`
guide-setup-scopes-write-allows = отправлять и скачивать
guide-setup-scopes-delete = `delete:packages`
guide-setup-scopes-delete-allows = удалять версии; только для заданий, которые это делают
guide-setup-scopes-repo = `repo`
guide-setup-scopes-repo-allows = ничего нужного реестру; снимите отметку
guide-setup-personal-token-policy = Организация может запретить классические токены, ограничить срок их действия или принимать их только с определённых сетевых адресов. Тогда токен отклоняют, хотя область действия (scope) у него правильная, и узнать причину можно только у владельца организации.

guide-setup-safety-title = Безопасность
guide-setup-safety-least = Давайте `packages: write` заданию, которое публикует, и нигде не давайте прав шире этого. В самом пакете для публикации достаточно роли { $label-write }; роль { $label-admin } — для заданий, которые удаляют версии.
guide-setup-safety-built-in = По возможности используйте `GITHUB_TOKEN`. Там, где нужен персональный токен, создавайте отдельный для каждой цели, а для рабочей и тестовой сред — разные.
guide-setup-safety-expiry = Каждому персональному токену задавайте срок действия не больше 90 дней и обновляйте токен заранее. Бессрочный токен — не надёжный, а забытый.
guide-setup-safety-review = Время от времени открывайте { $link-tokens }, смотрите, когда каждый использовался в последний раз, и удаляйте те, которые никому не нужны.
guide-setup-safety-secret = Храните токены в секретах (secrets) GitHub: не в файле, не в образе, не в аргументе сборки и не в журнале. Команде передавайте их через стандартный ввод, а не аргументом.
guide-setup-safety-leak = Если токен мог увидеть кто-то посторонний, сначала удалите его и лишь потом создавайте новый. Проверьте, для чего его использовали.
guide-setup-safety-forks = Никогда не собирайте код pull request из форка в workflow с `pull_request_target`.
guide-setup-safety-visibility = Прежде чем сделать пакет открытым, изучите его содержимое: отменить это нельзя. Закрытый пакет, который разрешено читать открытому репозиторию, могут читать и workflow его форков.
guide-setup-safety-pin = Закрепляйте actions на полном хеше коммита, если не хотите, чтобы их владельцы могли изменить вашу сборку.
guide-setup-safety-clean-up = Разрешайте очистке удалять версии без тегов, только если она учитывает образы для нескольких платформ; иначе теги перестанут работать.
guide-setup-safety-share = Когда делитесь журналом или руководством, убирайте адреса, имена аккаунтов и пути на серверах.
guide-setup-safety-notice = Сделайте так, чтобы об упавшем запуске кто-нибудь узнавал, и читайте журнал, прежде чем запускать снова.

guide-setup-myths-title = Каким советам не верить
guide-setup-myths-intro = Такие советы дают часто, но они не помогают или вредят. О каждом сказано, почему кажется, что он работает.

guide-setup-sources-title = Источники
guide-setup-sources-intro = Это руководство опирается на документацию GitHub и других разработчиков и на сообщения людей, у которых был такой же сбой. Где они расходятся или ничего не документировано, в тексте стоит «может», «судя по всему» или «по сообщениям».

guide-setup-facts-title = Какие факты использованы
guide-setup-facts-intro = Это руководство составлено по следующим фактам. Если какого-то факта нет или он неверен, исправьте его там, откуда он взят, или укажите в файле настроек и создайте руководство заново.
guide-setup-facts-renew = Чтобы обновить этот файл: `{ $command }`
