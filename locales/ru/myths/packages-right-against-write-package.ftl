myth-packages-right-against-write-package-title = Добавьте в workflow `packages: write`, чтобы избавиться от `write_package`
myth-packages-right-against-write-package-why = Названия похожи, и при другом отказе — с текстом `installation not allowed` — эта строка действительно нужна. Но при `write_package` токену обычно уже можно записывать пакеты: репозиторий не пускает сам этот пакет, например потому, что первый раз его отправили вручную. Строка либо уже есть в файле, либо её добавляют, а отказ остаётся.
myth-packages-right-against-write-package-instead = В настройках пакета, в разделе { $label-manage-actions-access }, добавьте репозиторий с ролью { $label-write }. Проверьте и то, того ли владельца вы указали в имени образа. Строку `packages: write` оставьте: для отправки нужна и она.
myth-packages-right-against-write-package-phrases =
    добавить packages: write против write_package
    packages: write не помогает
