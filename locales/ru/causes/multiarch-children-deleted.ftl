cause-multiarch-children-deleted-title = Тег указывает на части, которых больше нет
cause-multiarch-children-deleted-summary = Тег на месте, но манифесты, на которые он ссылается, пропали — чаще всего после очистки версий без тегов.

cause-multiarch-children-deleted-why = Образ для нескольких платформ — это индекс: список, где на каждую платформу приходится свой манифест; BuildKit добавляет туда аттестации, которые видны как `unknown/unknown`. В пакете каждая такая часть — отдельная версия без тега. Очистка, которая удаляет всё, что без тега, убирает их, а тег оставляет, и скачивание заканчивается ошибкой `manifest unknown`. Так же ведёт себя индекс, отправленный без своих частей. Новая сборка помогает лишь до следующей очистки.

cause-multiarch-children-deleted-evidence-part-missing = Список, на который указывает тег образа `{ $image }`, прочитать можно, а чтение одного из дайджестов оттуда заканчивается ошибкой `manifest unknown` или `not found`.
cause-multiarch-children-deleted-evidence-after-pulling-from = У `docker` ошибка `manifest unknown` идёт после строки с `Pulling from`, у `podman` — после `copying system image from manifest list`. Значит, сам тег, скорее всего, нашёлся.
cause-multiarch-children-deleted-evidence-clean-up-runs = Какой-то workflow или сервис удаляет версии без тегов, например раз в неделю, и после одного из его запусков образ перестал скачиваться.
cause-multiarch-children-deleted-evidence-index-without-parts = Тег собран из образов, сделанных в другом месте, а сами эти образы под именем `{ $image }` не отправили или потом удалили.
cause-multiarch-children-deleted-evidence-tag-missing = Если открыть { $link-package-page }, этого тега там нет. Значит, пропал он сам, а не его части.

cause-multiarch-children-deleted-fix = Сначала остановите очистку, затем заново соберите и отправьте все затронутые теги; в течение 30 дней удалённые версии можно и восстановить. Вход, новые права или другой тег той же сборки не помогут. Разрешайте очистке удалять версии без тегов, только если она учитывает образы для нескольких платформ.
