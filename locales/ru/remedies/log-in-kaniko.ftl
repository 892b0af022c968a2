remedy-log-in-kaniko-title = Передайте вход в kaniko
remedy-log-in-kaniko-intro = Это нужно, если kaniko останавливается с ошибкой `error checking push permissions`. Он работает в собственном контейнере, входа на runner не видит и читает там `/kaniko/.docker/config.json`. Google прекратила исходный проект, поэтому берите образ форка, который поддерживается.
remedy-log-in-kaniko-push = В задании (job), которое отправляет образ и имеет `packages: write`, запишите вход в файл и передайте его контейнеру; `KANIKO_IMAGE` — образ kaniko, которым вы пользуетесь:
remedy-log-in-kaniko-own-container = Если само задание или конвейер работает в контейнере kaniko, запишите файл там в `/kaniko/.docker/config.json` до запуска kaniko. Хост в нём — `{ $registry }`, без `https://`.
remedy-log-in-kaniko-commit = Закоммитьте файл.
remedy-log-in-kaniko-verify = Для `{ $image }` откройте { $link }: у новейшей версии дата этого запуска.
