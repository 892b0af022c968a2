guide-pull-title = Скачать образ: серверы, кластеры, другие репозитории

guide-pull-about-title = О чём это руководство
guide-pull-purpose = Кто и с чем может скачивать образы `{ $owner }/{ $repository }` и почему в скачивании отказывают. Образы:
guide-pull-image = `{ $image }`
guide-pull-about-answers = Для закрытого и для несуществующего образа реестр отвечает одинаково: `unauthorized` без входа, `denied` со входом. Только `manifest unknown` говорит, что пакет доступен, а тега нет.

guide-pull-who-title = Кому что нужно
guide-pull-who-puller = Кто скачивает
guide-pull-who-credential = С чем
guide-pull-who-access = Что должен разрешать пакет
guide-pull-who-public = кто угодно, открытый образ
guide-pull-who-public-credential = ничего; сохранённый просроченный вход мешает
guide-pull-who-public-access = видимость { $label-public }
guide-pull-who-person = человек
guide-pull-who-person-credential = классический токен этого человека с `read:packages`
guide-pull-who-person-access = этот человек или его команда либо репозиторий, от которого пакет наследует доступ
guide-pull-who-server = сервер, кластер, другая система CI
guide-pull-who-server-credential = классический токен отдельного аккаунта только с `read:packages`
guide-pull-who-server-access = этот аккаунт
guide-pull-who-workflow = workflow этого или другого репозитория
guide-pull-who-workflow-credential = `GITHUB_TOKEN` с `packages: read` в задании
guide-pull-who-workflow-access = этот репозиторий в { $label-manage-actions-access } с ролью { $label-read }
guide-pull-who-service = `container:` или `services:` задания
guide-pull-who-service-credential = `GITHUB_TOKEN`, сам собой, с `packages: read` в задании
guide-pull-who-service-access = как выше
guide-pull-who-codespace = codespace другого репозитория
guide-pull-who-codespace-credential = больше ничего
guide-pull-who-codespace-access = этот репозиторий в { $label-manage-codespaces-access }

guide-pull-check-server-title = На сервере или на другой машине
guide-pull-check-server-intro = Для открытого образа вход не нужен. Для закрытого машина вне GitHub Actions входит с классическим токеном, у которого есть только `read:packages`; чтобы создать такой, откройте { $link-new-token-read }. `TOKEN_OWNER` — аккаунт, создавший токен; сам токен вставьте после запуска команды (ввод скрыт):
guide-pull-check-server-pull = Затем скачивайте под тем же пользователем:
guide-pull-check-server-podman-reboot = Podman хранит вход в папке, которая очищается при перезагрузке, если `--authfile` или `REGISTRY_AUTH_FILE` не указывает другой файл.
guide-pull-check-server-podman-sudo = У `sudo podman` своё хранилище; входите под тем пользователем, который скачивает образ.
guide-pull-check-server-podman-get-login = `podman login --get-login` печатает сохранённое имя аккаунта. К реестру эта команда не обращается.
guide-pull-check-server-docker = `sudo docker login` записывает учётные данные пользователя `root`; входите под тем пользователем, который скачивает образ.
guide-pull-check-server-after = Если образ скачивается, а служба всё равно не отвечает, реестр тут ни при чём: смотрите журнал контейнера и состояние службы.

guide-pull-kubernetes-title = В кластере Kubernetes
guide-pull-kubernetes-intro = Своего входа у кластера нет: учётные данные он берёт из секрета. Создайте классический токен с `read:packages` ({ $link-new-token-read }), вставьте его после запуска команды (ввод скрыт), и он будет сохранён. `NAMESPACE` — пространство имён, где работают поды.
guide-pull-kubernetes-use = Укажите этот секрет в поде или в сервисном аккаунте, с которым работают поды:
guide-pull-kubernetes-check = Скачан ли образ, сказано в событиях в конце вывода:
guide-pull-kubernetes-namespace = Секрет действует только в своём пространстве имён. В каждом, откуда скачивают, нужен свой.
guide-pull-kubernetes-expiry = Когда срок токена истечёт, сначала ничего не произойдёт: поды продолжат работать. Через несколько недель новый узел сообщит `ImagePullBackOff` с 401 или 403. Запишите дату в календарь.
guide-pull-kubernetes-update = Чтобы заменить токен, удалите секрет и выполните команды снова. Поды, которым не удалось скачать образ, попробуют ещё раз сами.

guide-pull-other-repositories-title = В workflow другого репозитория
guide-pull-other-repositories-intro = Закрытый образ владельца `{ $owner }` могут скачивать workflow других репозиториев без персонального токена.
guide-pull-other-repositories-access = Откройте { $link-package-settings } и в { $label-manage-actions-access } добавьте этот репозиторий с ролью { $label-read }.
guide-pull-other-repositories-permission = В задании, которое скачивает, добавьте `packages: read` к тому, что там есть.
guide-pull-other-repositories-login = Перед скачиванием войдите с `GITHUB_TOKEN`:
guide-pull-other-repositories-container = Образ из `container:` или `services:` скачивается до первого шага, поэтому шаг входа не поможет: исполнитель сам берёт `GITHUB_TOKEN`. Остальные два шага всё равно нужны.
guide-pull-other-repositories-forks = Если этот репозиторий открытый, прочитать пакет смогут и workflow его форков.
guide-pull-other-repositories-owner = Хватит ли этого репозиторию другого владельца, неизвестно; классического токена с `read:packages` хватит.

guide-pull-access-title = Дайте доступ
guide-pull-access-intro = Выберите самое узкое из того, что подходит: сначала один читатель, потом все. Сработало ли, покажет скачивание без сохранённых учётных данных.

guide-pull-pull-causes-title = Почему в скачивании отказывают
guide-pull-pull-causes-intro = Начните с ответа реестра, о котором сказано выше, затем сверьте текст в журнале.
