check-missing-source-label-title = У образа нет метки (label) источника
check-missing-source-label-message = Для образа `{ $image }`, который отправляет задание `{ $job }`, нигде не задано `org.opencontainers.image.source`.
check-missing-source-label-why = Эта метка (label) связывает новый пакет с репозиторием при публикации. Если её нет, пакет, который впервые отправлен с персональным токеном или из командной строки, закрыт и ни с чем не связан; потом встроенный токен может получить отказ `permission_denied: write_package`. Пакет, который создан со встроенным токеном, связан и без метки. Если пакет уже отклоняет отправку, метка, судя по всему, ничего не изменит.
check-missing-source-label-fix =
    { $other ->
        [ko] Задайте метку при вызове: `ko build --image-label org.opencontainers.image.source=https://github.com/OWNER/REPO`. Программа ko не читает Dockerfile.
       *[other] Добавьте `LABEL org.opencontainers.image.source=https://github.com/OWNER/REPO` в Dockerfile или передайте метки, которые составляет `docker/metadata-action`: `{ "labels: ${{ steps.meta.outputs.labels }}" }`.
    }
