remedy-skip-push-for-dependabot-title = Для обновлений Dependabot собирайте образ, но не отправляйте
remedy-skip-push-for-dependabot-intro = Это нужно, если на входе или на отправке падают только запуски, которые начал Dependabot. Обновление по-прежнему собирается и проверяется, а образ публикуется после слияния. Прав это никому не добавляет.
remedy-skip-push-for-dependabot-condition = В `{ $workflow-file }` поставьте на вход и на отправку одно и то же условие; если условие там уже есть, соедините их через `&&`. Остальные строки обоих шагов не меняйте. Инициатором (actor) остаётся `dependabot[bot]`, даже если запуск повторил человек:
remedy-skip-push-for-dependabot-commit = Закоммитьте файл в целевую ветку pull request от Dependabot.
remedy-skip-push-for-dependabot-open-requests = В уже существующий pull request от Dependabot изменение должно попасть, когда его ветку обновят.
remedy-skip-push-for-dependabot-dependabot = Откройте { $link }: следующий запуск Dependabot зелёный, а шаг входа в нём отмечен как пропущенный.
remedy-skip-push-for-dependabot-verify = Запуск, который начал человек в ветке, из которой публикуют, по-прежнему публикует:
