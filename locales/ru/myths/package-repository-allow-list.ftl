myth-package-repository-allow-list-title = Добавьте репозиторий в список разрешённых для пакетов в настройках организации
myth-package-repository-allow-list-why = Список выбранных репозиториев есть в настройках организации для Actions, и совет, вероятно, перекочевал оттуда. В разделе { $label-package-creation }, судя по всему, есть только варианты видимости, с которыми участники могут публиковать пакеты: { $label-public }, { $label-private } и { $label-internal }; репозитории там не указывают.
myth-package-repository-allow-list-instead = Чтобы разрешить одному репозиторию запись в один пакет, используйте { $label-manage-actions-access } этого пакета. Просите изменить { $label-package-creation }, только если нужная вам видимость не разрешена.
myth-package-repository-allow-list-phrases =
    список разрешённых репозиториев для пакетов
    добавить репозиторий в белый список организации
