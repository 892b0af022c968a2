myth-write-packages-checkbox-title = Поставьте галочку, которая разрешает GitHub Actions записывать пакеты
myth-write-packages-checkbox-why = В пошаговых списках упоминают такую галочку в настройках репозитория, и читатели напрасно её ищут: в разделе { $label-workflow-permissions } есть два варианта значения по умолчанию и одна галочка про pull request, а о пакетах — ничего.
myth-write-packages-checkbox-instead = Решают два других места: `permissions:` задания и { $label-manage-actions-access } в настройках пакета.
