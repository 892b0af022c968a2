myth-source-label-against-refusal-title = Добавьте метку источника, и `write_package` исчезнет
myth-source-label-against-refusal-why = Метка (label) `org.opencontainers.image.source` действительно связывает пакет с репозиторием, и после удачной отправки репозиторий может получить так свои права. Но читает её реестр, судя по всему, только из принятого образа. Отклонённая отправка метки не приносит, и отказ остаётся.
myth-source-label-against-refusal-instead = В настройках пакета, в разделе { $label-manage-actions-access }, добавьте репозиторий с ролью { $label-write }. А метку оставьте для следующего пакета: новый она свяжет с репозиторием с первой же версии.
myth-source-label-against-refusal-phrases =
    метка source против denied
    добавить LABEL source против write_package
    нет метки, поэтому отказ
