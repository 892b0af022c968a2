check-missing-packages-write-title = В правах задания нет `packages: write`
check-missing-packages-write-message = Задание `{ $job }` отправляет образ со встроенным токеном, но его блок `permissions` не даёт `packages: write`.
check-missing-packages-write-why = Блок `permissions` отнимает все права, которых в нём нет. Тогда реестр отклоняет отправку: `denied: installation not allowed to Write organization package` или `403 Forbidden`.
check-missing-packages-write-fix = Добавьте `packages: write` в действующий блок и оставьте в нём `contents: read`. Если другие задания этого workflow ничего не отправляют, сделайте это в собственном блоке задания.
