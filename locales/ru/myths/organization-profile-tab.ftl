myth-organization-profile-tab-title = Ищите пакеты организации по адресу с `?tab=packages` после её имени
myth-organization-profile-tab-why = Для профиля человека это верный адрес. А у организации список находится по собственному адресу, и тот, кто смотрит не туда, может решить, что ничего не опубликовано.
myth-organization-profile-tab-instead = Откройте { $link-packages-list }. Путь через меню начинается с фото вашего профиля: для организации это { $label-organizations }, её имя и { $label-packages }, для вас самих — { $label-profile } и { $label-packages }. В старых меню эти пункты называются { $label-your-organizations } и { $label-your-profile }. Если образа нет на странице, доступной всем, он может быть и закрытым; тогда его видят только те, у кого есть доступ.
myth-organization-profile-tab-phrases =
    пакеты организации по адресу tab=packages
    адрес списка пакетов организации
