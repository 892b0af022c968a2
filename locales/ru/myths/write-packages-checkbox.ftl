myth-write-packages-checkbox-title = Поставьте флажок, который разрешает GitHub Actions записывать пакеты
myth-write-packages-checkbox-why = В пошаговых инструкциях упоминают такой флажок в настройках репозитория, и читатели напрасно его ищут: в разделе { $label-workflow-permissions } есть два варианта значения по умолчанию и один флажок про pull request, а о пакетах — ничего.
myth-write-packages-checkbox-instead = Решают два других места: `permissions:` задания и { $label-manage-actions-access } в настройках пакета.
myth-write-packages-checkbox-phrases =
    галочка записи пакетов
    включить запись пакетов в настройках
