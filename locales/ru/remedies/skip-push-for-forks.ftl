remedy-skip-push-for-forks-title = Для pull request собирайте образ, но не отправляйте
remedy-skip-push-for-forks-intro = Это нужно, если запуски для pull request из форков падают на входе или на отправке. Как правило, их токен может только читать и секретов они не получают; это защита, а не дефект. Собирайте образ, чтобы проверить изменения, а публикуйте после слияния.
remedy-skip-push-for-forks-warning = Не меняйте событие на `pull_request_target`, чтобы получить токен с большими правами и собирать с ним код форка: чужой код выполнился бы с вашими секретами и с правом записи.
remedy-skip-push-for-forks-condition = В `{ $workflow-file }` поставьте на вход и на отправку одно и то же условие; если условие там уже есть, соедините их через `&&`. Остальные строки обоих шагов не меняйте:
remedy-skip-push-for-forks-dependabot = Pull request от Dependabot получают такой же токен, и условие на них распространяется. Если Dependabot отправляет коммиты прямо в ветки, добавьте условие на инициатора (actor) `dependabot[bot]` или укажите в задании `packages: write`. Из секретов таким запускам видны только { $link-dependabot-secrets-settings }.
remedy-skip-push-for-forks-commit = Закоммитьте файл в целевую ветку этих pull request. В уже существующий pull request изменение, скорее всего, попадёт со следующим его коммитом.
remedy-skip-push-for-forks-pull-request = Откройте { $link }: запуск для pull request зелёный, а шаг входа в нём отмечен как пропущенный.
remedy-skip-push-for-forks-verify = Запуск после push в ветку, из которой публикуют, по-прежнему публикует:
