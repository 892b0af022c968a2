myth-source-label-against-refusal-title = Добавьте метку источника, и `write_package` исчезнет
myth-source-label-against-refusal-why = Метка (label) `org.opencontainers.image.source` действительно связывает пакет с репозиторием, и после успешной отправки репозиторий может благодаря этому получить свои права. Но реестр, судя по всему, читает её только из образа, который уже принял. С отклонённой отправкой метка до пакета не доходит, и отказ остаётся.
myth-source-label-against-refusal-instead = В настройках пакета, в разделе { $label-manage-actions-access }, добавьте репозиторий с ролью { $label-write }. Метку оставьте для следующего пакета: новый пакет она свяжет с репозиторием с первой же версии.
myth-source-label-against-refusal-phrases =
    метка source против denied
    добавить LABEL source против write_package
    нет метки, поэтому отказ
