check-login-to-other-registry-title = Вход выполняется в другой реестр
check-login-to-other-registry-message = Задание `{ $job }` отправляет образ в `ghcr.io`, но вход в шаге `{ $step }` выполняется в другой реестр.
check-login-to-other-registry-why = Без `registry` вход через `docker/login-action` выполняется в Docker Hub, где токен GitHub, скорее всего, будет отклонён: `unauthorized: incorrect username or password`. Даже если вход удался, в `ghcr.io` образ отправляется без учётных данных.
check-login-to-other-registry-fix = Задайте в этом шаге `registry: ghcr.io`. Если нужен и другой реестр, оставьте его вход как есть и добавьте второй, для `ghcr.io`.
