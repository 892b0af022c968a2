remedy-log-in-crane-oras-title = Выполните вход для crane, ko, cosign или ORAS
remedy-log-in-crane-oras-intro = Это нужно, если одной из этих программ отказывают так, будто вход не выполнен, — например, потому что вошли только через Helm или Podman. Все они читают файл Docker, поэтому им подходит вход Docker; если Docker нет, этот файл могут записать crane или ORAS. В GitHub Actions заданию (job), которое отправляет образы, кроме входа нужно `packages: write`.
remedy-log-in-crane-oras-crane = В задании с crane вход выполняет этот шаг; ko и cosign используют тот же вход:
remedy-log-in-crane-oras-oras = В задании с ORAS то же делает этот шаг:
remedy-log-in-crane-oras-machine = На машине с Docker войдите с помощью Docker под тем пользователем, который запускает программу; `TOKEN_OWNER` — имя аккаунта того, кто создал классический токен:
remedy-log-in-crane-oras-script = В задании (job) войдите до запуска программы; `CR_PAT` — секрет вашей CI-системы с классическим токеном, `TOKEN_OWNER` — имя аккаунта того, кто его создал:
remedy-log-in-crane-oras-order = Вход должен стоять после всех actions, которые ставят эти программы: такой action может войти сам.
remedy-log-in-crane-oras-verify = Для `{ $image }` crane печатает дайджест:
