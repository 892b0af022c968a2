myth-read-and-write-default-title = Для публикации нужно значение по умолчанию { $label-read-and-write-permissions }
myth-read-and-write-default-why = Эта настройка — лишь значение по умолчанию для workflow, в которых о разрешениях ничего не сказано, так что им более широкий вариант и правда помогает. Но он даёт каждому workflow без блока право записи почти во всё и ничего не меняет ни для задания, которое уже запрашивает `packages: write`, ни для пакета, который не пускает репозиторий. В организации этот пункт может быть недоступен.
myth-read-and-write-default-instead = Оставьте по умолчанию { $label-read-repository-contents-and-packages-permissions } и впишите `packages: write` в одно задание, которое публикует образ. Это работает и при таком значении по умолчанию.
myth-read-and-write-default-phrases =
    разрешения на чтение и запись по умолчанию
    включить чтение и запись для workflow
