guide-setup-title = Публикация образов из `{ $owner }/{ $repository }` в `{ $registry }`
guide-setup-use = Чтобы настроить публикацию или выяснить, чего ей не хватает: три проверки на пути образа, файл workflow, действия на страницах GitHub и первый шаг для каждой ошибки.

guide-setup-about-title = О чём это руководство
guide-setup-about-purpose = Какие образы `{ $owner }/{ $repository }` публикует в `{ $registry }`, что нужно для отправки и что делать, если её отклонили. Имена, команды и ссылки взяты из этого репозитория. Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.
guide-setup-about-defects = В файлах workflow есть ошибки, перечисленные здесь. Исправьте их в первую очередь; каждую из них объясняет `ghcr-guide check`.
guide-setup-about-defects-fixable = В файлах workflow есть ошибки, перечисленные здесь. Исправьте их в первую очередь: каждую из них объясняет `ghcr-guide check`, а те, для которых хватает небольшой правки, исправляет `ghcr-guide check --fix`.
guide-setup-about-unread = Прочитать удалось не все файлы workflow; те, что перечислены ниже, в руководстве не учтены. Если один из них публикует образы, сказанное здесь об образах, заданиях и токенах может быть неверным или неполным. Что мешает прочитать каждый из них, покажет `ghcr-guide check`.
guide-setup-about-unread-file = `{ $unread-file }`
guide-setup-about-images =
    { $images ->
        [1] Речь идёт об одном образе:
        [one] Руководство охватывает { $images } образ, и каждый из них — отдельный пакет:
        [few] Руководство охватывает { $images } образа, и каждый из них — отдельный пакет:
        [many] Руководство охватывает { $images } образов, и каждый из них — отдельный пакет:
       *[other] Руководство охватывает { $images } образа, и каждый из них — отдельный пакет:
    }
guide-setup-about-image = `{ $image }`
guide-setup-about-packages = Руководство охватывает всё, что перечислено ниже. Каждая строка списка — отдельный пакет со своей страницей, настройками и доступом:
guide-setup-about-package-image = `{ $image }` — образ
guide-setup-about-package-chart = `{ $image }` — чарт Helm
guide-setup-about-package-flux-artifact = `{ $image }` — артефакт Flux
guide-setup-about-package-timoni-module = `{ $image }` — модуль Timoni
guide-setup-about-package-artifact = `{ $image }` — артефакт OCI
guide-setup-about-assumed = В файлах workflow не нашлось отправки в `{ $registry }`; отправка из скрипта или программы, которые здесь нельзя прочитать, осталась бы незамеченной. Там, где в этом руководстве нужно имя образа, стоит имя, которое образ этого репозитория получил бы по умолчанию: `{ $image }`. Есть ли такой образ в реестре, не проверялось.
guide-setup-about-undecided = Один из workflow отправляет образ, но его имя из файлов не следует. В этом руководстве вместо него стоит `{ $image }`. Неизвестным его делает вот что:
guide-setup-about-open = Один из workflow отправляет образ или другой пакет, имя которого из файлов не следует; возможно, это один из названных выше, а возможно, и другой. Неизвестным его делает вот что:
guide-setup-about-open-part = `{ $undecided }`
guide-setup-about-start = Если сборка сейчас красная, начните с раздела «{ $section-errors }». Если ещё ничего не опубликовано, начните с раздела «{ $section-workflow }». Если сборка зелёная, но образ никто не может найти или скачать, начните с раздела «{ $section-check }».
guide-setup-about-commands = Эта страница намеренно короткая. Команда в скобках, например `ghcr-guide explain ID`, показывает подробности о том, рядом с чем она стоит; с параметром `--full` всё собирается на одной странице. Выполняйте команды в корне своей рабочей копии, где бы она ни находилась.
guide-setup-about-commands-full = Здесь собрано всё, что известно об этих образах и о возможных сбоях. Команда в скобках показывает то, чего на этой странице нет. Запускайте команды в корне рабочей копии, где бы она ни находилась.
guide-setup-about-owner-kind = Что такое `{ $owner }`, личный аккаунт или организация, здесь неизвестно, поэтому некоторые ссылки даны в двух вариантах. Команда `ghcr-guide --owner-kind user` или `ghcr-guide --owner-kind organization` оставит только верные.
guide-setup-about-enterprise-server = Этот репозиторий находится на GitHub Enterprise Server. Его реестр — `{ $registry }`, а не `ghcr.io`, и токен одного из них не подходит для другого. Администратор сервера должен включить GitHub Packages с изоляцией поддоменов (subdomain isolation).
guide-setup-about-data-residency = Этот репозиторий находится на GHE.com. Его реестр — `{ $registry }`, а не `ghcr.io`, и токен одного из них не подходит для другого.

guide-setup-glance-title = Коротко о главном
guide-setup-glance-image = Образ
guide-setup-glance-package = Пакет
guide-setup-glance-tool = Чем отправляется
guide-setup-glance-page = Страница
guide-setup-glance-settings = Настройки
guide-setup-glance-tags = Теги или правила, по которым они создаются
guide-setup-glance-tags-of-run = определяются только при запуске
guide-setup-glance-page-assumed = Страница и настройки появляются у пакета, только когда отправлен образ. Что уже есть, показывает { $link-packages-list }.
guide-setup-glance-page-undecided = К странице и настройкам пакета ведёт { $link-packages-list }.
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
guide-setup-glance-run-name = В списке запусков ищите название `{ $run-name }`.
guide-setup-glance-run-names = В списке запусков публикующие запуски называются так:
guide-setup-glance-run-name-item = `{ $run-name }`
guide-setup-glance-called = У задания вызываемого workflow нет собственных запусков: оно входит в запуски того workflow, который его вызывает. Кто какое задание вызывает, сказано здесь: { $section-gate-token }.
guide-setup-glance-no-workflow = Какой workflow отправляет образы в `{ $registry }`, установить не удалось. За основу можно взять файл отсюда: { $section-workflow }.
guide-setup-glance-token = Учётные данные: для входа используется `GITHUB_TOKEN`, который GitHub создаёт для каждого задания. Хранить и обновлять ничего не нужно.
guide-setup-glance-secret = Учётные данные: для входа используется секрет `{ $secret }`. Если в нём персональный токен, всё зависит от владельца токена, области действия (scope) и срока действия, а `packages: write` в workflow на такой токен не влияет. Нужен ли он вообще, сказано здесь: { $section-personal-token }.
guide-setup-glance-secret-or-token = Учётные данные: для входа используется секрет `{ $secret }`, а если он пуст — `GITHUB_TOKEN`. Заданный секрет всегда берёт верх, даже если токен в нём уже не действует. Что из двух выбрать, сказано здесь: { $section-personal-token }.
guide-setup-glance-many-secrets = Учётные данные: задания входят с разными секретами. Если в каком-либо из них персональный токен, для него всё решают владелец токена, область действия (scope) и срок действия, а `packages: write` в workflow на такой токен не влияет. Когда он нужен, сказано здесь: { $section-personal-token }. Что задания используют для входа:
guide-setup-glance-mixed = Учётные данные: у заданий они разные. `GITHUB_TOKEN` создаёт сам GitHub для каждого задания: хранить и обновлять ничего не нужно. Если в сохранённом секрете персональный токен, для него всё решают владелец токена, область действия (scope) и срок действия, а `packages: write` на такой токен не влияет. Когда он нужен, сказано здесь: { $section-personal-token }. Что задания используют для входа:
guide-setup-glance-job-token = `{ $job }` в `{ $workflow-file }`: `GITHUB_TOKEN`
guide-setup-glance-job-secret = `{ $job }` в `{ $workflow-file }`: секрет `{ $job-secret }`
guide-setup-glance-job-secret-or-token = `{ $job }` в `{ $workflow-file }`: секрет `{ $job-secret }`, а если он пуст — `GITHUB_TOKEN`
guide-setup-glance-unknown = Учётные данные: неизвестны. Посмотрите, какой пароль указан в шаге входа: `secrets.GITHUB_TOKEN` и `github.token` — это токен задания; результат шага, который создаёт токен, — вероятно, токен GitHub App, а случаи, когда с ним удалась отправка, неизвестны (`ghcr-guide explain github-app-token`); в любом другом секрете, вероятно, персональный токен.
guide-setup-glance-pull = После публикации пакет скачивают так:

guide-setup-gates-title = Три проверки на пути образа
guide-setup-gates-intro = Между сборкой и реестром стоят три независимые проверки. Пройти одну — не значит пройти остальные, поэтому сначала выясните, какая из них отказывает.
guide-setup-gate-token-title = Проверка 1: токен задания
guide-setup-gate-token-question = Может ли токен этого задания записывать пакеты? Откройте { $link-workflow-file }. Права задаёт блок `permissions` в задании, а если его там нет — блок в начале файла. Если нет ни того, ни другого, действует значение по умолчанию; его задаёт { $link-actions-settings }.
guide-setup-gate-token-question-anywhere = Может ли токен задания, которое отправляет образ, записывать пакеты? Права задаёт блок `permissions` в этом задании, а если его там нет — блок в начале файла. Если нет ни того, ни другого, действует значение по умолчанию; его задаёт { $link-actions-settings }.
guide-setup-gate-token-secret = Может ли токен из `{ $secret }` записывать пакеты? Здесь он заменяет токен задания, поэтому блоки `permissions` на отправку не влияют. Токену нужна область действия `write:packages`, срок его действия не должен истечь, а если в организации включён единый вход (SSO), токен должен быть для неё авторизован. Запуски из форков и запуски от Dependabot этого секрета, как правило, не получают.
guide-setup-gate-token-secrets = Может ли токен из секрета задания записывать пакеты? Какой секрет у какого задания, сказано здесь: { $section-glance }. Такой токен заменяет токен задания, поэтому блоки `permissions` на отправку не влияют. Токену нужна область действия `write:packages`, срок его действия не должен истечь, а если в организации включён единый вход (SSO), токен должен быть для неё авторизован. Запуски из форков и запуски от Dependabot секрета, как правило, не получают.
guide-setup-gate-token-lower = Некоторые запуски получают меньше прав, чем указано в файле: запуски для pull request из форков и задания переиспользуемого workflow, если вызывающее задание даёт меньше. Запуски от Dependabot могут только читать, если в задании не указаны более широкие права.
guide-setup-gate-token-mixed = Там, где для входа используется сохранённый секрет, токен из него заменяет токен задания, и блоки `permissions` на отправку не влияют. Такому токену нужна область действия `write:packages`, срок его действия не должен истечь, а если в организации включён единый вход (SSO), токен должен быть для неё авторизован. Запуски из форков и запуски от Dependabot этого секрета, как правило, не получают.
guide-setup-gate-token-fallback = Пока у секрета `{ $secret }` есть значение, вход выполняется с токеном из него, и блок `permissions` на отправку не влияет: токену нужна область действия (scope) `write:packages`, а его аккаунту — право записи в пакет. Сказанное выше относится к случаю, когда секрет пуст.
guide-setup-gate-token-callers = Вызываемое задание получает не больше того, что даёт вызывающее; если в файле вызываемого задания нет блока `permissions`, оно получает ровно столько. Вот кто кого вызывает:
guide-setup-gate-token-caller = `{ $caller-job }` в `{ $caller-file }` вызывает `{ $workflow-file }`, задание `{ $job }`
guide-setup-gate-package-title = Проверка 2: пакет
guide-setup-gate-package-question = Разрешает ли пакет запись этому репозиторию? Да, если пакет создал workflow этого репозитория и организация не отключила наследование. Если он создан иначе, в списке { $label-manage-actions-access } должен стоять `{ $owner }/{ $repository }` с ролью { $label-write }:
guide-setup-gate-package-question-user = Разрешает ли пакет запись этому репозиторию? Да, если пакет создал workflow этого репозитория. Если он создан иначе, в списке { $label-manage-actions-access } должен стоять `{ $owner }/{ $repository }` с ролью { $label-write }:
guide-setup-gate-package-question-token = Разрешает ли пакет запись аккаунту, которому принадлежит токен в `{ $secret }`? В каком репозитории работает workflow, для такого токена неважно. Запись разрешена аккаунту, создавшему пакет, и владельцам его организации; любому другому, как правило, нужна роль { $label-write } — в настройках пакета или унаследованная от его репозитория:
guide-setup-gate-package-question-tokens = Разрешает ли пакет запись аккаунту, которому принадлежит токен в секрете задания? В каком репозитории работает workflow, для такого токена неважно. Запись разрешена аккаунту, создавшему пакет, и владельцам его организации; любому другому, как правило, нужна роль { $label-write } — в настройках пакета или унаследованная от его репозитория:
guide-setup-gate-package-mixed = Для токена из сохранённого секрета неважно, в каком репозитории работает workflow. Аккаунту, которому принадлежит этот токен, запись разрешена, если он создал пакет или владеет организацией; иначе ему, как правило, нужна роль { $label-write } — в тех же настройках или унаследованная от репозитория пакета.
guide-setup-gate-package-image = `{ $image }`: { $link-package-settings }
guide-setup-gate-package-list = к настройкам пакета ведёт { $link-packages-list }
guide-setup-gate-account-title = Проверка 3: аккаунт
guide-setup-gate-account-owner = Принадлежит ли образ тому же аккаунту, что и репозиторий? `GITHUB_TOKEN` пишет в `{ $registry }/{ $owner-lower }` и, насколько известно, больше никуда. Что там уже есть, показывает { $link-packages-list }.
guide-setup-gate-account-mixed = Токен из сохранённого секрета пишет туда, куда может писать его владелец. Образ, отправленный с этим токеном, может принадлежать и другому аккаунту.
guide-setup-gate-account-secret = Может ли владелец токена из `{ $secret }` писать под тем именем, под которым стоит образ? Что уже есть в `{ $registry }/{ $owner-lower }`, показывает { $link-packages-list }.
guide-setup-gate-account-secrets = Может ли владелец токена из секрета задания писать под тем именем, под которым стоит образ? Что уже есть в `{ $registry }/{ $owner-lower }`, показывает { $link-packages-list }.
guide-setup-gate-account-organization = Позволяют ли это правила организации? Какие пакеты могут создавать участники, определяет { $link-organization-package-settings }; какие actions можно запускать и какие права токены получают по умолчанию — { $link-organization-actions-settings }. Изменить то и другое может владелец организации, если решение не принято выше, на уровне предприятия (enterprise).
guide-setup-gate-account-unknown = Если `{ $owner }` — организация, это должны позволять и её правила. Какие пакеты могут создавать участники, определяет { $link-organization-package-settings }, какие actions можно запускать — { $link-organization-actions-settings }; изменить то и другое может владелец организации.
guide-setup-gate-account-user = У личного аккаунта своих правил для пакетов нет. Аккаунт, которым управляет предприятие (enterprise), не может публиковать под собственным именем: только в организации.
guide-setup-gate-refusal-title = Какая проверка отказала
guide-setup-refusal-says = В сообщении есть
guide-setup-refusal-gate = Что отказывает
guide-setup-refusal-installation = `denied: installation not allowed to`, без `permission_denied:`
guide-setup-refusal-installation-gate = проверка 1; если `packages: write` у задания всё же есть, вероятно, проверка 3
guide-setup-refusal-app = `permission_denied: installation not allowed to`
guide-setup-refusal-app-gate = ни одна из трёх: используется токен другого GitHub App, а отправить образ с таким токеном не удалось ни в одном известном случае
guide-setup-refusal-write = `permission_denied: write_package`
guide-setup-refusal-write-gate = проверка 2
guide-setup-refusal-owner = `The requested installation does not exist`
guide-setup-refusal-owner-gate = проверка 3: образ принадлежит другому владельцу
guide-setup-refusal-scopes = `The token provided does not match expected scopes`
guide-setup-refusal-scopes-gate = ни одна из трёх: используется персональный токен без нужной области действия (scope)
guide-setup-gates-login = `Login Succeeded` не значит, что пройдена хотя бы одна из этих проверок. Эта строка говорит, что учётные данные действительны; что с ними разрешено, выясняется, только когда отправляется первая часть образа.

guide-setup-workflow-title = Что нужно в workflow
guide-setup-workflow-patch = В файлах папки `.github/workflows` есть ошибки, которые исправляются небольшими правками. `ghcr-guide check` объясняет каждую найденную ошибку, в том числе те, которые автоматически не исправить. `ghcr-guide check --fix` вносит правки, показанные ниже, и правки к своим замечаниям; с `--diff` команда ничего не записывает, а только показывает их все:
guide-setup-workflow-docker-action = Образы собираются с помощью actions от Docker. Сравните `{ $workflow-file }` с этим файлом: в нём есть всё, что нужно для отправки из ветки. Не заменяйте им свой файл, если в вашем есть другие события, теги, платформы или шаги: здесь их нет.
guide-setup-workflow-none = Workflow, который отправляет образы, здесь не нашлось. Начать можно с этого файла: сохраните его в `.github/workflows`. В нём используются actions от Docker; вариант с командной строкой получается с параметром `--builder docker` или `--builder podman`. В файле есть всё, что нужно для отправки, и ничего лишнего.
guide-setup-workflow-none-builder = Workflow, который отправляет образы, здесь не нашлось. Начать можно с этого файла: сохраните его в `.github/workflows`. В нём есть всё, что нужно для отправки, и ничего лишнего.
guide-setup-workflow-builder-unknown = Чем собирается образ, установить не удалось, поэтому в файле используются actions от Docker. Вариант с командной строкой получается с параметром `--builder docker` или `--builder podman`. Сравните `{ $workflow-file }` с этим файлом: в нём есть всё, что нужно для отправки из ветки. Не заменяйте им свой файл, если в вашем есть другие события, теги, платформы или шаги: здесь их нет.
guide-setup-workflow-docker = Образы собираются командами Docker. Сравните `{ $workflow-file }` с этим файлом: в нём есть всё, что нужно для отправки из ветки. Не заменяйте им свой файл, если в вашем есть другие события, теги, платформы или шаги: здесь их нет.
guide-setup-workflow-podman = Образы собираются с помощью Podman. Сравните `{ $workflow-file }` с этим файлом: в нём есть всё, что нужно для отправки из ветки. Не заменяйте им свой файл, если в вашем есть другие события, теги, платформы или шаги: здесь их нет.
guide-setup-workflow-beyond = Публикацию уже выполняет `{ $workflow-file }`, поэтому образца другого workflow здесь нет. Чем бы ни собирался образ, для отправки нужно вот что:
guide-setup-workflow-remote = Задание `{ $job }` в `{ $workflow-file }` вызывает `{ $called-workflow }`: шаги сборки и отправки записаны там. Вместе в них для отправки нужно вот что:
guide-setup-workflow-need-permission = `packages: write` в задании, которое публикует, и больше нигде. Блок не даёт ничего, что в нём не перечислено, а блок в задании заменяет блок в начале файла; чтобы получить код, нужно `contents: read`.
guide-setup-workflow-need-login = Вход с указанием реестра: в том же задании, что и отправка, и до неё.
guide-setup-workflow-need-label = Метка (label) `org.opencontainers.image.source` с адресом репозитория. Если пакета ещё нет, она, как правило, свяжет его с репозиторием при создании; потом посмотрите на страницу пакета.
guide-setup-workflow-need-name = Имя строчными буквами вплоть до тега.
guide-setup-workflow-foreign = Не все образы названы по имени `{ $owner }`. Насколько известно, токен задания не может отправлять под именем другого владельца: { $section-personal-token }.
guide-setup-workflow-other-files = Имена в нём взяты из первого файла workflow в таблице выше. Остальным файлам нужно то же самое: сравните с ним каждый.
guide-setup-workflow-why-permissions = `packages: write` указано в задании, которое публикует, и больше нигде. Блок отнимает всё, что в нём не перечислено, а блок в задании заменяет тот, что в начале файла; `contents: read` нужно, чтобы получить код (checkout).
guide-setup-workflow-why-login = Шаг входа называет реестр, использует токен задания и стоит в том же задании, что и отправка. Насколько известно, важен токен, а не имя аккаунта рядом с ним.
guide-setup-workflow-why-label = При сборке образ получает метку (label) `org.opencontainers.image.source` с адресом репозитория. Если пакета ещё нет, она, как правило, свяжет его с репозиторием при создании; для образа на несколько платформ это не проверено, поэтому потом посмотрите на страницу пакета.
guide-setup-workflow-why-name = Имя образа до тега записано строчными буквами.
guide-setup-workflow-why-event = Запуск начинается после push, а не для pull request, потому что у запуска для pull request из форка, как правило, нет права записи.
guide-setup-workflow-why-called = `workflow_call` позволяет запускать файл из другого workflow. При каком событии это происходит и что самое большее разрешено токену, решает вызывающий workflow.
guide-setup-workflow-versions = Более старая версия одного из этих actions сама по себе не приводит к отказу в отправке. Версии в файле выше работают на Node 24, поэтому собственный раннер для них должен быть версии 2.327.1 или новее.
guide-setup-workflow-token-instead = Ваш workflow входит с секретом `{ $job-secret }`, а в файле выше вместо него стоит встроенный `GITHUB_TOKEN`, который не нужно обновлять. Для образов владельца этого репозитория его достаточно, когда каждый пакет разрешает репозиторию запись: { $section-grant-actions-access }. Как оставить секрет, сказано здесь: { $section-personal-token }.
guide-setup-workflow-mixed-case = В `{ $owner }/{ $repository }` есть заглавные буквы, а в имени образа их быть не должно. Образы этого владельца начинаются с `{ $registry }/{ $owner-lower }`. Переименовывать аккаунт или репозиторий не нужно.
guide-setup-workflow-many-images = Задание выполняется отдельно для каждого образа, поэтому один шаг `Build and push` заменяет шаги, которые отправляют по одному образу, как бы они ни назывались. В `context` укажите папку, где лежит Dockerfile этого образа. Доступ, видимость и страница у каждого пакета свои.
guide-setup-workflow-nested = Имя пакета — это всё, что в имени образа стоит после владельца, вместе с косыми чертами. Каждый такой пакет существует отдельно, со своим доступом и своей видимостью, а в его адресе на GitHub вместо косой черты стоит `%2F`.
guide-setup-workflow-other-owner = Имя одного из образов этого репозитория начинается не с `{ $owner }`, а с другого владельца. Насколько известно, отправить его туда с токеном задания нельзя, поэтому файл выше публикует образ под именем владельца репозитория. Как сохранить другое имя, сказано здесь: { $section-personal-token }.
guide-setup-workflow-all-other-owner =
    { $images ->
        [1] Имя образа начинается не с `{ $owner }`, а с другого владельца. Насколько известно, отправить его туда с токеном задания нельзя, поэтому файл выше публикует образ под именем владельца репозитория. Как сохранить другое имя, сказано здесь: { $section-personal-token }.
        [one] Имена всех образов начинаются не с `{ $owner }`, а с других владельцев. Насколько известно, отправить их туда с токеном задания нельзя, поэтому файл выше публикует образы под именем владельца репозитория. Как сохранить другие имена, сказано здесь: { $section-personal-token }.
        [few] Имена всех образов начинаются не с `{ $owner }`, а с других владельцев. Насколько известно, отправить их туда с токеном задания нельзя, поэтому файл выше публикует образы под именем владельца репозитория. Как сохранить другие имена, сказано здесь: { $section-personal-token }.
        [many] Имена всех образов начинаются не с `{ $owner }`, а с других владельцев. Насколько известно, отправить их туда с токеном задания нельзя, поэтому файл выше публикует образы под именем владельца репозитория. Как сохранить другие имена, сказано здесь: { $section-personal-token }.
       *[other] Имена всех образов начинаются не с `{ $owner }`, а с других владельцев. Насколько известно, отправить их туда с токеном задания нельзя, поэтому файл выше публикует образы под именем владельца репозитория. Как сохранить другие имена, сказано здесь: { $section-personal-token }.
    }
guide-setup-workflow-permission-in-place = `packages: write` уже есть: в нынешних файлах workflow каждое задание, которое отправляет образ с токеном задания, запрашивает это право само или получает его от вызывающего. Но запуск со старой версией файла, а как правило, и запуск для pull request из форка этого права не получит: посмотрите в журнале под { $label-github-token-permissions }. Если `Packages: write` там есть, смотрите проверки 2 и 3.
guide-setup-workflow-permission-not-needed = В нынешних файлах workflow ни одно задание не отправляет образ с собственным токеном, поэтому `packages: write` в них ничего не меняет. Всё решает токен в секрете: { $section-personal-token }.

guide-setup-clicks-title = Что может сделать только человек
guide-setup-clicks-intro = Доступ к пакету и его видимость меняют только на страницах GitHub: API для этого нет, и workflow, который попробует их изменить, завершится ошибкой. Там же пакет связывают с репозиторием; это может сделать и метка (label) `org.opencontainers.image.source` в следующем отправленном образе. Найдите свою ситуацию и проверьте каждое изменение так, как там описано.
guide-setup-clicks-situation = Ситуация
guide-setup-clicks-section = Раздел
guide-setup-clicks-refused = отправку отклоняют с `write_package`
guide-setup-clicks-refused-section = { $section-grant-actions-access }
guide-setup-clicks-refused-account-section = { $section-invite-package-writer }
guide-setup-clicks-new-name = новое имя пакета отклоняют, хотя у задания есть `packages: write`
guide-setup-clicks-new-name-token = новое имя пакета отклоняют, хотя у токена есть `write:packages`
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
guide-setup-errors-intro = В журнале упавшего шага найдите первую строку с `denied`, `unauthorized`, `403` или `failed to push` и поищите её слова в таблице. Строки после неё часто говорят меньше. Важны слова, а не число: один и тот же код 403 приходит при совершенно разных отказах.
guide-setup-errors-table = В каждой строке указано, что написано в журнале и каковы самые вероятные причины, и для каждой сказано, с чего начать; более редкие только названы. Причин, исключённых фактами об этом репозитории, здесь нет.
guide-setup-errors-rest = Если вашего текста здесь нет: { $section-error-texts }. Если причина в сообщении не названа: { $section-hidden-reason }. Если проще идти не от текста, а от признаков: { $section-order }.

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
guide-setup-check-intro = Зелёный запуск мало что доказывает: шаг отправки мог быть пропущен. Выберите правильный вид запуска, прочитайте журнал, скачайте образ как посторонний и посмотрите на страницу пакета.
guide-setup-check-page = Что сейчас есть в реестре, показывает { $link-packages-list }. Если пакета там нет или его видите только вы: { $section-check-package }.

guide-setup-more-title = Другие руководства
guide-setup-more-intro = В каждом из этих руководств тоже стоят имена из этого репозитория. Список выводит `ghcr-guide --guide list`.

guide-setup-facts-title = Какие факты использованы
guide-setup-facts-short = Что известно об этом репозитории и откуда взят каждый факт, показывает `ghcr-guide facts`. Если какого-то факта нет или он неверен, исправьте его там, откуда он взят, или укажите в файле настроек `ghcr-guide.toml` и создайте руководство заново.
guide-setup-facts-intro = Это руководство составлено по следующим фактам. Если какого-то факта нет или он неверен, исправьте его там, откуда он взят, или укажите в файле настроек и создайте руководство заново.
guide-setup-facts-renew = Чтобы обновить этот файл: `{ $command }`
