remedy-log-in-kaniko-title = Дайте kaniko учётные данные
remedy-log-in-kaniko-intro = Это нужно, если kaniko останавливается с ошибкой `error checking push permissions`. Он работает в собственном контейнере и читает `/kaniko/.docker/config.json` там, а входа, выполненного на раннере, не видит. Google прекратила исходный проект, поэтому берите образ форка, который поддерживается.
remedy-log-in-kaniko-push = В задании (job), которое отправляет образ и у которого есть `packages: write`, запишите вход в файл и передайте файл контейнеру; `KANIKO_IMAGE` — образ kaniko, которым вы пользуетесь:
remedy-log-in-kaniko-own-container = Если само задание или конвейер работает в контейнере kaniko, запишите файл `/kaniko/.docker/config.json` прямо там, до запуска kaniko. Хост в нём — `{ $registry }`, без `https://`.
remedy-log-in-kaniko-config = В контейнере, где работает kaniko, до его запуска запишите учётные данные в файл, который он читает; `CR_PAT` — секрет вашей CI-системы с классическим токеном, `TOKEN_OWNER` — имя аккаунта того, кто его создал. Если оболочки в образе нет, смонтируйте на место этого файла другой с таким же содержимым:
remedy-log-in-kaniko-commit = Закоммитьте файл.
remedy-log-in-kaniko-verify = Для `{ $image }` откройте { $link }: у самой новой версии дата этого запуска.
