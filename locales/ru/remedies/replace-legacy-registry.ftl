remedy-replace-legacy-registry-title = Замените `docker.pkg.github.com`
remedy-replace-legacy-registry-intro = Это нужно, если в имени, во входе или в ошибке есть `docker.pkg.github.com`. Этот хост упразднён, образы находятся в `ghcr.io`. В новых именах репозитория нет.
remedy-replace-legacy-registry-find = В рабочей копии выведите все места, где назван старый хост, и вместо каждого `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` напишите `ghcr.io/OWNER/IMAGE_NAME`:
remedy-replace-legacy-registry-names = Если вы не уверены в имени, проверьте его: { $link } показывает, что есть сейчас.
remedy-replace-legacy-registry-login = В `{ $workflow-file }` входите в новый реестр:
remedy-replace-legacy-registry-commit = Закоммитьте изменённые файлы. Для workflow:
remedy-replace-legacy-registry-gone = Поиск из первого шага больше ничего не выводит.
remedy-replace-legacy-registry-verify = Образ скачивается под новым именем:
