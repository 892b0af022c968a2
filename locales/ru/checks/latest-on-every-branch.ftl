check-latest-on-every-branch-title = Любая ветка перезаписывает `latest`
check-latest-on-every-branch-message = Шаг `{ $step }` задания `{ $job }` отправляет образ `{ $image }` с тегом `latest` из любой ветки.
check-latest-on-every-branch-why = На что указывает `latest`, решает ветка, собранная последней, даже если работа в ней не закончена, и ни одна ошибка об этом не скажет. Если ветка в репозитории единственная, это неважно.
check-latest-on-every-branch-fix = Оставьте этот тег ветке по умолчанию: с `docker/metadata-action` это правило `{ "type=raw,value=latest,enable={{is_default_branch}}" }`. Или перечислите ветки, из которых идёт публикация, в `on.push.branches`.
