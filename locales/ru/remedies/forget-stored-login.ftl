remedy-forget-stored-login-title = Удалите сохранённый вход
remedy-forget-stored-login-intro = Это нужно, если машина не может скачать открытый образ или всё ещё передаёт токен, который уже не действует. Вход для `{ $registry }` удаляется только с этой машины, на GitHub ничего не меняется; чтобы скачать закрытый образ, понадобится войти снова. Выполните шаги для тех программ, которые есть на машине.
remedy-forget-stored-login-docker = Для Docker, Buildx и всех программ, которые читают файл Docker:
remedy-forget-stored-login-podman = Для Podman, Buildah и Skopeo. Они читают и файл Docker, поэтому выполните и предыдущий шаг:
remedy-forget-stored-login-helm = Для Helm: у него собственный файл, но он может читать и файл Docker:
remedy-forget-stored-login-crane-oras = Для crane и ORAS, если Docker не установлен:
remedy-forget-stored-login-keychain = В macOS, если после выхода из Docker запись осталась в связке ключей, удалите её; если записи нет, команда об этом сообщит. Для Tart то же делает `tart logout` с именем реестра:
remedy-forget-stored-login-containerd = На узле с containerd найдите в его настройках запись для `{ $registry }` и удалите её там. Выведенные строки никуда не копируйте, потому что в них могут быть учётные данные:
remedy-forget-stored-login-containerd-restart = После этого перезапустите containerd. До перезапуска он может по-прежнему использовать старый вход:
remedy-forget-stored-login-root = Для root и для пользователя, под которым работает собственный раннер, сделайте то же самое отдельно: у каждого пользователя свои файлы.
remedy-forget-stored-login-clean = Образ `{ $image }` скачивается с пустым файлом учётных данных. Если нет, образ закрыт или не существует, и дело не в сохранённом входе:
remedy-forget-stored-login-verify = Обычное скачивание тоже проходит:
remedy-forget-stored-login-phrases =
    выйти из реестра
    как выйти из реестра
    выйти из docker
    docker logout
