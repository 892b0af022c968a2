cause-push-skipped-title = Сборка прошла, но ничего не отправлено
cause-push-skipped-summary = Запуск зелёный, хотя ни один шаг не отправил образ в реестр.

cause-push-skipped-why = Сборка может пройти, ничего не опубликовав: `push` не задан или равен `false`, его условие ложно для этого события, результат лишь загружается в локальный движок или пропущен весь шаг. BuildKit тогда оставляет результат в кэше и в лучшем случае печатает предупреждение. Право на отправку при этом не проверяется, так что за этой проблемой может скрываться следующая.

cause-push-skipped-evidence-no-pushing-line = В журнале шага `{ $push-step }` нет строки об отправке: ни `pushing manifest for`, ни `The push refers to repository`, ни `Writing manifest to image destination`.
cause-push-skipped-evidence-condition-false = В `{ $workflow-file }` условие в `push:` или `if:` этого шага ложно для события, ветки или тега этого запуска.
cause-push-skipped-evidence-no-run-at-all = Если открыть { $link-actions-runs }, запуска для этого коммита там нет: событие, ветка или изменённые пути исключены в `on:`.
cause-push-skipped-evidence-pushing-line = В журнале шага отправки есть строка о переданных данных, и заканчивается он без ошибки. Значит, образ опубликован; ищите его в списке пакетов аккаунта.

cause-push-skipped-fix = Задайте `push: true` для событий, при которых нужна публикация, а для pull request отправку не включайте. Проверьте и фильтры в `on:`, и условие шага. После изменения файла workflow нужен новый запуск.
cause-push-skipped-phrases =
    отправка пропущена
    шаг отправки пропускается
