check-latest-on-every-branch-title = Любая ветка перезаписывает `latest`
check-latest-on-every-branch-message = Шаг `{ $step }` задания `{ $job }` отправляет `latest` для `{ $image }` из любой ветки.
check-latest-on-every-branch-why = Содержимое `latest` определяет ветка, которую собрали последней, даже если работа в ней не закончена, и ни одна ошибка об этом не скажет. Это неважно в репозитории с единственной веткой.
check-latest-on-every-branch-fix = Оставьте этот тег ветке по умолчанию: с `docker/metadata-action` это правило `{ "type=raw,value=latest,enable={{is_default_branch}}" }`. Или перечислите ветки, из которых идёт публикация, в `on.push.branches`.
