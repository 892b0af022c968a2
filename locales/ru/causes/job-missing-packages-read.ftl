cause-job-missing-packages-read-title = Заданию, которое скачивает образ, не разрешено читать пакеты
cause-job-missing-packages-read-summary = Задание (job) скачивает закрытый образ со встроенным токеном, но в его блоке `permissions:` нет `packages`.

cause-job-missing-packages-read-why = При обоих вариантах по умолчанию, которые предлагает GitHub, читать пакеты разрешено, поэтому задание без блока `permissions:` скачать образ может. Блок отнимает всё, что в нём не названо: с одним лишь `contents: read` код репозитория получить удаётся, вход проходит, а скачивание закрытого образа отклоняется, часто с единственным словом `denied`. Для открытого образа прав не нужно вовсе.

cause-job-missing-packages-read-evidence-read-refused = Скачивание заканчивается ошибкой `installation not allowed to Read organization package`. Теми же словами может отказать и пакет другого репозитория, в списке которого этого репозитория нет.
cause-job-missing-packages-read-evidence-packages-line-missing = В журнале запуска раскройте { $label-set-up-job }, затем { $label-github-token-permissions }. Строки о пакетах в списке нет вовсе.
cause-job-missing-packages-read-evidence-before-first-step = Скачивание падает на этапе { $label-initialize-containers }, до первого шага. Значит, образ указан в `container` или `services`, и если учётных данных там нет, раннер, скорее всего, берёт токен задания.
cause-job-missing-packages-read-evidence-packages-listed = В том же списке стоит `Packages: read` или `Packages: write`, куда входит и чтение. Значит, отказывает сам пакет или имя образа неверно.
cause-job-missing-packages-read-evidence-no-block = Блока `permissions:` нет ни в workflow, ни в задании, и другой workflow его не вызывает. Тогда действует значение по умолчанию, а оно разрешает читать пакеты.
cause-job-missing-packages-read-evidence-pulls-anonymously = Образ скачивается вообще без входа. Значит, дело не в правах; вероятнее, мешает неверный вход.

cause-job-missing-packages-read-fix = Добавьте `packages: read` в блок задания, которое скачивает образ, оставьте там `contents: read` и выполните вход до скачивания. Если образ относится к пакету другого репозитория, в списке этого пакета должен стоять и ваш репозиторий, с ролью { $label-read }. Делать образ открытым для этого не нужно, персональный токен тоже не нужен.
