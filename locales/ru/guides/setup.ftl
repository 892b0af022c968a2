guide-setup-title = Публикация образов из `{ $owner }/{ $repository }` в `{ $registry }`

guide-setup-about-title = О чём это руководство
guide-setup-about-purpose = Что `{ $owner }/{ $repository }` публикует в `{ $registry }`, что нужно для отправки и что делать, если её отклонили. Имена, команды и ссылки взяты из этого репозитория. Слово заглавными буквами, например `TAG`, стоит вместо того, что выяснить не удалось или что знаете только вы.
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
guide-setup-about-commands = Эта страница намеренно короткая. Команда в скобках, например `ghcr-guide explain ID`, покажет подробности того, рядом с чем она стоит; всё сразу на одной странице даёт `--full`. Команды выполняются в корне вашей рабочей копии, где бы она ни находилась.
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
guide-setup-workflow-patch = В файлах папки `.github/workflows` есть ошибки, которые исправляются небольшими правками. `ghcr-guide check` объясняет каждую, а `ghcr-guide check --fix` вносит эти правки; больше в файлах ничего не меняется:
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
guide-setup-errors-table = Здесь причины, из-за которых образ не публикуется, — те, что возможны при фактах этого репозитория; самые частые стоят первыми. В каждой строке: что написано в журнале, в чём причина и с чего начать.
guide-setup-errors-rest = Текста здесь нет: { $section-error-texts }. Сообщение не называет причины: { $section-hidden-reason }. Найти причину не по тексту, а по тому, что видно: { $section-order }.

guide-setup-causes-title = Возможные причины по отдельности
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
guide-setup-check-page = Что теперь есть в реестре, показывает { $link-packages-list }. Если пакета там нет или он виден только вам: { $section-check-package }.

guide-setup-more-title = Подробнее
guide-setup-more-intro = Каждое из этих руководств тоже пишется с именами этого репозитория. Список выводит `ghcr-guide --guide list`.

guide-setup-facts-title = Какие факты использованы
guide-setup-facts-short = Что известно об этом репозитории и откуда взят каждый факт, покажет `ghcr-guide facts`. Если какой-то факт неверен или его не хватает, исправьте его там, откуда он взят, или укажите в файле настроек `ghcr-guide.toml` и создайте руководство заново.
guide-setup-facts-intro = Это руководство составлено по следующим фактам. Если какого-то факта нет или он неверен, исправьте его там, откуда он взят, или укажите в файле настроек и создайте руководство заново.
guide-setup-facts-renew = Чтобы обновить этот файл: `{ $command }`
