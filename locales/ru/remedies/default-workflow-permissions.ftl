remedy-default-workflow-permissions-title = Измените разрешения для заданий, где они не указаны
remedy-default-workflow-permissions-intro = Это более широкая замена блоку `permissions` в одном задании. Она помогает, только если файл workflow о разрешениях молчит: у задания с собственным блоком действует этот блок. Нужны права администратора репозитория.
remedy-default-workflow-permissions-warning = Настройка затрагивает каждый workflow репозитория, в котором разрешения не указаны, и даёт права почти на всё, а не только на пакеты. Лучше укажите `packages: write` в одном-единственном задании, которое публикует.
remedy-default-workflow-permissions-open = Откройте { $link }. Путь от страницы репозитория: { $path }.
remedy-default-workflow-permissions-choose = На этой странице выберите { $path }. Если этот вариант неактивен, настройку зафиксировала организация или предприятие (enterprise); блок `permissions` в задании всё равно действует.
remedy-default-workflow-permissions-save = Под вариантами нажмите { $path }.
remedy-default-workflow-permissions-rerun = Откройте { $link }, затем упавший запуск и выберите { $path }. Коммит не нужен.
remedy-default-workflow-permissions-verify = В новой попытке шаг { $label-set-up-job } среди прочих прав под { $label-github-token-permissions } показывает `Packages: write`:
remedy-default-workflow-permissions-phrases =
    где права workflow в настройках
