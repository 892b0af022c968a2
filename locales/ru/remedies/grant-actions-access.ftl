remedy-grant-actions-access-title = Разрешите репозиторию писать в пакет
remedy-grant-actions-access-intro = Это нужно, если пакет существует, но первым его опубликовал не этот репозиторий: его отправили с ноутбука, с персональным токеном, из другого репозитория или из репозитория, который с тех пор удалён. Сделать это может только администратор пакета: тот, кто его опубликовал, владелец организации, человек с ролью { $label-admin } или, если пакет наследует доступ, администратор репозитория, с которым он связан. API для этого списка у GitHub нет.
remedy-grant-actions-access-open = Для `{ $image }` откройте { $link }. На странице пакета это { $path } справа.
remedy-grant-actions-access-open-list = Откройте { $link }, затем пакет этого образа. На странице пакета справа выберите { $path }.
remedy-grant-actions-access-add =
    { $images ->
        [1] На этой странице выберите { $path } и укажите `{ $owner }/{ $repository }`.
       *[other] На каждой из этих страниц выберите { $path } и укажите `{ $owner }/{ $repository }`. Доступ к одному пакету не даёт доступа к другому.
    }
remedy-grant-actions-access-role = В строке репозитория выберите { $path }. Проверьте это, даже если репозиторий уже был в списке: у недавно добавленного может стоять { $label-read }.
remedy-grant-actions-access-rerun = Откройте { $link }, затем упавший запуск и выберите { $path }. Файл workflow не менялся, поэтому коммит не нужен.
remedy-grant-actions-access-listed = В списке { $label-manage-actions-access } стоит `{ $owner }/{ $repository }` с ролью { $label-write }.
remedy-grant-actions-access-verify = В журнале шага отправки вместо `permission_denied: write_package` теперь видно:
remedy-grant-actions-access-phrases =
    дать доступ другому репозиторию
