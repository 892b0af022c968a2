cause-fork-pr-read-only-title = Запуск относится к pull request из форка
cause-fork-pr-read-only-summary = Для pull request из форка токен задания (job) получает в лучшем случае право на чтение, что бы ни запрашивал workflow.

cause-fork-pr-read-only-why = Открыть pull request из форка может кто угодно, поэтому GitHub понижает в таком запуске все права записи до чтения и не передаёт секреты. Блоком `permissions:` их не вернуть, а в открытом репозитории для этого нет и настройки. Сборка может пройти; отклоняется только отправка. Если пароль для входа берётся из секрета, секрет приходит пустым, и уже шаг входа может остановиться с ошибкой `Username and password required`.

cause-fork-pr-read-only-evidence-head-in-fork = На странице запуска указано событие `pull_request`, а ветка этого pull request находится в другом репозитории.
cause-fork-pr-read-only-evidence-branch-pushes-pass = После push в `{ $default-branch }` тот же workflow публикует образ; не проходят только pull request извне.
cause-fork-pr-read-only-evidence-pull-request-tag = Отклонённый тег похож на `pr-12`: так его для pull request составляет action для метаданных.
cause-fork-pr-read-only-evidence-empty-secret = Шаг входа останавливается с ошибкой `Username and password required`. Она говорит лишь о том, что какое-то значение пришло пустым; чаще причина, вероятно, в том, что секрета нет, его имя написано с ошибкой или он хранится в другом окружении, поэтому сначала посмотрите на событие запуска.
cause-fork-pr-read-only-evidence-branch-in-repository = Событие — `push`, или ветка pull request находится в этом же репозитории. Значит, из-за форка права токена не понижались.

cause-fork-pr-read-only-fix = Для pull request собирайте образ без отправки, а публикуйте после push в ветку или после слияния; шаг входа пропускайте по тому же условию. Не переносите задание на `pull_request_target`, чтобы получать там код форка: код, который вы не проверяли, выполнится с вашими секретами и с токеном, которому разрешена запись. В закрытом репозитории администратор может разрешить запись и запускам из форков: для этого служит флажок { $label-send-write-tokens-to-workflows-from-fork-pull-requests } под пунктом { $label-run-workflows-from-fork-pull-requests }. Но это значит доверять каждому, кто может открыть pull request; флажок { $label-require-approval-for-fork-pull-request-workflows } тогда не снимайте.
