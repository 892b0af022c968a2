check-login-in-other-job-title = Вход выполняется в другом задании
check-login-in-other-job-message = Задание `{ $job }` отправляет образ, но вход в реестр выполняется только в задании `{ $name }`.
check-login-in-other-job-why = Вход действует только в своём задании: у каждого задания, как правило, своя машина, а `docker/login-action` выходит из реестра, когда его задание заканчивается. Поэтому образ отправляется без учётных данных, и реестр отказывает: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`.
check-login-in-other-job-fix = Войдите до отправки в том же задании, которое отправляет образ, и дайте этому заданию `contents: read` и `packages: write`. Если другое задание ничего не отправляет и не скачивает закрытых образов, уберите вход оттуда.
