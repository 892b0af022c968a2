remedy-log-in-crane-oras-title = Выполните вход для crane, ko, cosign или ORAS
remedy-log-in-crane-oras-intro = Это нужно, если одна из этих программ сообщает, что вход не выполнен, — например, потому что вошли только Helm или Podman. Все они читают файл Docker, поэтому им подходит вход Docker; если Docker нет, одна из них может записать этот файл сама. Заданию (job), которое отправляет образы, нужно `packages: write`.
remedy-log-in-crane-oras-crane = В задании с crane вход выполняет этот шаг; ko и cosign используют тот же вход:
remedy-log-in-crane-oras-oras = В задании с ORAS то же делает этот шаг:
remedy-log-in-crane-oras-machine = На машине с Docker войдите с помощью Docker под тем пользователем, который запускает программу; `TOKEN_OWNER` — имя аккаунта того, кто создал классический токен:
remedy-log-in-crane-oras-order = Вход стоит после всех actions, которые ставят эти программы: такой action может войти сам.
remedy-log-in-crane-oras-verify = Для `{ $image }` crane печатает дайджест:
