guide-pull-title = Скачивание образа: серверы, кластеры, другие репозитории

guide-pull-about-title = О чём это руководство
guide-pull-purpose = Кто может скачивать образы `{ $owner }/{ $repository }`, какие учётные данные для этого нужны и почему в скачивании отказывают. Образы:
guide-pull-image = `{ $image }`
guide-pull-about-answers = На запрос закрытого образа и образа, которого нет, реестр отвечает одинаково: `unauthorized` без входа, `denied` со входом. И только `manifest unknown` значит, что пакет доступен, а тега в нём нет.

guide-pull-who-title = Кому что нужно
guide-pull-who-puller = Кто скачивает
guide-pull-who-credential = Какие учётные данные
guide-pull-who-access = Кого должен пускать пакет
guide-pull-who-public = кто угодно, если образ открытый
guide-pull-who-public-credential = никаких; сохранённый просроченный вход мешает
guide-pull-who-public-access = всех: видимость { $label-public }
guide-pull-who-person = человек
guide-pull-who-person-credential = классический токен этого человека с `read:packages`
guide-pull-who-person-access = этого человека или его команду либо репозиторий, от которого пакет наследует доступ
guide-pull-who-server = сервер, кластер, другая система CI
guide-pull-who-server-credential = классический токен аккаунта, который заведён для этого, только с `read:packages`
guide-pull-who-server-access = этот аккаунт
guide-pull-who-workflow = workflow этого или другого репозитория
guide-pull-who-workflow-credential = `GITHUB_TOKEN` с `packages: read` в задании
guide-pull-who-workflow-access = репозиторий этого workflow; того, который сам опубликовал образ, пакет, как правило, уже пускает, а любой другой должен быть указан в { $label-manage-actions-access } с ролью { $label-read }
guide-pull-who-service = `container:` или `services:` задания
guide-pull-who-service-credential = `GITHUB_TOKEN` с `packages: read` в задании; раннер берёт его сам
guide-pull-who-service-access = как выше
guide-pull-who-codespace = codespace другого репозитория
guide-pull-who-codespace-credential = больше никаких
guide-pull-who-codespace-access = этот репозиторий: он указан в { $label-manage-codespaces-access }

guide-pull-check-server-title = На сервере или на другой машине
guide-pull-check-server-intro = Для открытого образа вход не нужен. Чтобы скачать закрытый, машина вне GitHub Actions входит с классическим токеном, у которого есть только `read:packages` и задан срок действия; чтобы создать такой, откройте { $link-new-token-read }. `TOKEN_OWNER` — аккаунт, создавший токен; сам токен вставьте после запуска команды (ввод скрыт):
guide-pull-check-server-pull = Затем скачивайте под тем же пользователем:
guide-pull-check-server-podman-reboot = Podman хранит вход в папке, которая очищается при перезагрузке, если `--authfile` или `REGISTRY_AUTH_FILE` не указывает другой файл.
guide-pull-check-server-podman-sudo = У `sudo podman` своё хранилище входов; входите под тем пользователем, который скачивает образ.
guide-pull-check-server-podman-get-login = `podman login --get-login` печатает сохранённое имя аккаунта. К реестру эта команда не обращается.
guide-pull-check-server-docker = `sudo docker login` сохраняет учётные данные для пользователя `root`; входите под тем пользователем, который скачивает образ.
guide-pull-check-server-after = Если образ скачивается, а служба всё равно не отвечает, реестр тут ни при чём: смотрите журнал контейнера и состояние службы.

guide-pull-kubernetes-title = В кластере Kubernetes
guide-pull-kubernetes-intro = Своего входа у кластера нет: учётные данные он берёт из секрета. Откройте { $link-new-token-read } и создайте классический токен только с `read:packages` и со сроком действия. Затем выполните эти команды, подставив пространство имён подов вместо `NAMESPACE`, и вставьте токен (ввод скрыт):
guide-pull-kubernetes-use = Укажите этот секрет в описании пода или в сервисном аккаунте, с которым поды работают:
guide-pull-kubernetes-check = Скачан ли образ, видно по событиям в конце вывода:
guide-pull-kubernetes-namespace = Секрет действует только в своём пространстве имён. Если образ скачивают в нескольких пространствах, секрет нужен в каждом.
guide-pull-kubernetes-expiry = Когда срок токена истечёт, сначала ничего не произойдёт: поды продолжат работать. Через несколько недель на новом узле поды могут остановиться на `ImagePullBackOff` с кодом 401 или 403. Внесите дату окончания в календарь.
guide-pull-kubernetes-update = Чтобы заменить токен, удалите секрет и выполните команды ещё раз. Поды, которые не смогли скачать образ, повторят попытку сами.

guide-pull-other-repositories-title = В workflow другого репозитория
guide-pull-other-repositories-intro = Workflow других репозиториев могут скачивать закрытый образ `{ $owner }` без персонального токена.
guide-pull-other-repositories-access = Откройте { $link-package-settings } и в { $label-manage-actions-access } добавьте тот репозиторий с ролью { $label-read }.
guide-pull-other-repositories-permission = В задании, которое скачивает образ, добавьте `packages: read` к тем разрешениям, что уже есть.
guide-pull-other-repositories-login = Перед скачиванием войдите с `GITHUB_TOKEN`:
guide-pull-other-repositories-container = Образ из `container:` или `services:` скачивается до первого шага, поэтому шаг входа не поможет: раннер сам берёт `GITHUB_TOKEN`. Первые два пункта нужны и в этом случае.
guide-pull-other-repositories-forks = Если тот репозиторий открытый, читать пакет смогут и workflow его форков.
guide-pull-other-repositories-owner = Достаточно ли этого репозиторию другого владельца, неизвестно; классического токена с `read:packages` достаточно.

guide-pull-access-title = Дайте доступ
guide-pull-access-intro = Дайте самый узкий доступ, которого хватит: сначала одному читателю и лишь потом всем. Подействовало ли это, покажет скачивание без сохранённых учётных данных.

guide-pull-pull-causes-title = Почему в скачивании отказывают
guide-pull-pull-causes-intro = Сначала посмотрите, какой из ответов реестра, названных выше, пришёл, затем найдите в таблице текст из журнала.
