guide-tokens-title = Какие учётные данные для чего подходят
guide-tokens-use = Если вы выбираете или проверяете учётные данные: что разрешает каждый их вид и с какими областями действия (scopes).

guide-tokens-about-title = О чём это руководство
guide-tokens-purpose = Какие учётные данные принимает `{ $registry }` и для каких задач, как узнать, что разрешено токену, и как заменить неподходящий. В GitHub Actions почти для всего хватает токена задания.
guide-tokens-capitals = Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.

guide-tokens-where-title = Что взять для каждой задачи
guide-tokens-where-doing = Задача
guide-tokens-where-use = Что использовать
guide-tokens-where-needs = Что для этого нужно
guide-tokens-where-job-own = отправить из workflow образ владельца `{ $owner }`
guide-tokens-where-job-own-use = `GITHUB_TOKEN`
guide-tokens-where-job-own-needs = `packages: write` в задании; если пакет уже есть — репозиторий в списке { $label-manage-actions-access } с ролью { $label-write }
guide-tokens-where-other-owner = отправить из workflow образ другого владельца
guide-tokens-where-other-owner-use = классический персональный токен в секрете
guide-tokens-where-other-owner-needs = `write:packages`, и у владельца токена должно быть право записи в пакет
guide-tokens-where-machine = отправить или скачать на своём компьютере, сервере или в другой системе CI
guide-tokens-where-machine-use = классический персональный токен
guide-tokens-where-machine-needs = `write:packages` для отправки, `read:packages` для скачивания; чтобы скачать открытый образ, вход не нужен
guide-tokens-where-job-pull = скачать закрытый образ в workflow этого или другого репозитория
guide-tokens-where-job-pull-use = `GITHUB_TOKEN`
guide-tokens-where-job-pull-needs = `packages: read` в этом задании; если образ публикует другой репозиторий — ещё и репозиторий, который скачивает, в списке { $label-manage-actions-access } с ролью { $label-read }
guide-tokens-where-service = закрытый образ в `container:` или `services:` задания
guide-tokens-where-service-use = `GITHUB_TOKEN`; раннер, судя по всему, берёт его сам
guide-tokens-where-service-needs = то же самое; блок `credentials:` задаёт, от чьего имени выполняется вход, и это может быть вход самого задания
guide-tokens-where-cluster = скачать образ в кластере Kubernetes
guide-tokens-where-cluster-use = классический персональный токен в секрете для скачивания (image pull secret)
guide-tokens-where-cluster-needs = `read:packages` и напоминание о дате окончания в чьём-нибудь календаре
guide-tokens-where-delete = удалить версии в workflow
guide-tokens-where-delete-use = `GITHUB_TOKEN`
guide-tokens-where-delete-needs = `packages: write`, а в самом пакете у репозитория роль { $label-admin }
guide-tokens-where-app = отправить с токеном собственного GitHub App
guide-tokens-where-app-use = ничего, насколько известно
guide-tokens-where-app-needs = отправить образ с таким токеном не удалось ни в одном известном случае; возьмите токен задания
guide-tokens-where-login = Токен с детальной настройкой прав (`github_pat_`) не подходит ни для одной из этих задач; пароль аккаунта, судя по всему, тоже.

guide-tokens-personal-token-title = Когда `GITHUB_TOKEN` не подходит
guide-tokens-personal-token-intro = В GitHub Actions `GITHUB_TOKEN` достаточно для любого образа `{ $owner }`, к которому у репозитория есть доступ. Персональный токен нужен только в таких случаях:
guide-tokens-personal-token-other-owner = образ принадлежит не тому аккаунту, которому принадлежит репозиторий;
guide-tokens-personal-token-outside = образ отправляют или закрытый образ скачивают не из GitHub Actions, а с ноутбука, с сервера или из другой системы CI.
guide-tokens-personal-token-not = `permission_denied: write_package` — не такой случай: пакет не пускает репозиторий, и новый токен этого не изменит. Что делать: { $section-grant-actions-access }.
guide-tokens-personal-token-policy = Организация может запретить классические токены, ограничить срок их действия или принимать их только с определённых сетевых адресов. Тогда токен отклоняют, хотя область действия (scope) у него правильная, а почему, может сказать только владелец организации.

guide-tokens-token-kinds-title = Какие токены принимает реестр
guide-tokens-token-kinds-intro = Вид токена виден по первым буквам; раскрывать сам токен для этого не нужно.
guide-tokens-token-kinds-prefix = Начинается с
guide-tokens-token-kinds-is = Что это
guide-tokens-token-kinds-works = В реестре
guide-tokens-token-kinds-classic = `ghp_`
guide-tokens-token-kinds-classic-is = персональный токен доступа (classic)
guide-tokens-token-kinds-classic-works = принимается: с `read:packages` для скачивания и с `write:packages` для отправки
guide-tokens-token-kinds-fine-grained = `github_pat_`
guide-tokens-token-kinds-fine-grained-is = персональный токен доступа (fine-grained)
guide-tokens-token-kinds-fine-grained-works = не принимается
guide-tokens-token-kinds-installation = `ghs_`
guide-tokens-token-kinds-installation-is = токен задания или другого GitHub App
guide-tokens-token-kinds-installation-works = собственный токен задания работает внутри задания; с токенами других приложений можно войти, но отправить образ не удалось ни в одном известном случае
guide-tokens-token-kinds-oauth = `gho_`
guide-tokens-token-kinds-oauth-is = токен команды `gh`
guide-tokens-token-kinds-oauth-works = по сообщениям, работает после того, как `gh auth refresh` добавит область действия (scope)
guide-tokens-token-kinds-app-user = `ghu_`
guide-tokens-token-kinds-app-user-is = токен GitHub App, которое действует от имени человека
guide-tokens-token-kinds-app-user-works = в документации об этом ничего нет, и не известно ни одного случая, когда такой токен подошёл бы; возьмите токен задания или классический
guide-tokens-scopes-scope = Область действия (scope) классического токена
guide-tokens-scopes-allows = Что разрешает
guide-tokens-scopes-read = `read:packages`
guide-tokens-scopes-read-allows = скачивать
guide-tokens-scopes-write = `write:packages`
guide-tokens-scopes-write-allows = отправлять и скачивать
guide-tokens-scopes-delete = `delete:packages`
guide-tokens-scopes-delete-allows = удалять версии; только для заданий, которые это делают
guide-tokens-scopes-repo = `repo`
guide-tokens-scopes-repo-allows = ничего, что нужно реестру; снимите отметку

guide-tokens-change-title = Замените неподходящие учётные данные
guide-tokens-change-intro = В таком порядке: сначала вернитесь к токену задания, если его хватает; иначе исправьте области действия (scopes) персонального токена; и только потом создавайте новый.

guide-tokens-credential-causes-title = Что бывает не так с учётными данными
guide-tokens-credential-causes-intro = Учётные данные реестр в ответах называет редко; часто один и тот же текст бывает по нескольким из этих причин.
guide-tokens-phrases =
    какой токен нужен
    что вводить вместо пароля
    какой токен использовать
    PAT или GITHUB_TOKEN
    пароль для ghcr
    пароль для docker login
