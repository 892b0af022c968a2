cause-secret-empty-or-missing-title = При входе имя пользователя или пароль пусты
cause-secret-empty-or-missing-summary = Секрета, который читает шаг входа, нет, его имя написано с ошибкой или этому запуску он не передан, поэтому имя пользователя или пароль пусты.

cause-secret-empty-or-missing-why = Несуществующий секрет (secret) даёт не ошибку, а пустую строку, поэтому до самого входа ничего не заметно. Тогда `docker/login-action` останавливается с ошибкой `Username and password required`, а скрипту, который передаёт пустое значение в `docker login`, сообщается, что интерактивный вход невозможен. Причина — ошибка в имени, секрет из окружения или другого репозитория, pull request из форка, запуск от Dependabot или вызываемый workflow, которому секрет не передали. К реестру запрос ещё даже не уходил.

cause-secret-empty-or-missing-evidence-nothing-after-password = Откройте в журнале шаг входа и его параметры: `registry` равен `{ $registry }`, а после `password:` или после `username:` ничего нет. Заданный секрет выглядит как `***`.
cause-secret-empty-or-missing-evidence-name-not-listed = Если открыть { $link-secrets-settings }, имени, которое читает `{ $workflow-file }`, там нет — сравнивайте буква за буквой.
cause-secret-empty-or-missing-evidence-kept-elsewhere = Секрет хранится не там: откройте { $link-environments-settings } — он в одном из них, а у задания (job) такого `environment` нет; или он принадлежит организации, и в его { $label-repository-access } этот репозиторий не входит.
cause-secret-empty-or-missing-evidence-fork-or-dependabot = Запуск относится к pull request из форка, или его начал Dependabot. Как правило, запуск из форка секретов не получает, а запуск от Dependabot получает только секреты Dependabot.
cause-secret-empty-or-missing-evidence-called-workflow = Вход стоит в workflow, который вызывает другой workflow, а вызывающее задание не передаёт `secrets`. Они доходят только до того workflow, который вызван напрямую.
cause-secret-empty-or-missing-evidence-script-reads-other-name = Вход выполняет скрипт, и читает он не ту переменную, что указана в `env` его шага.
cause-secret-empty-or-missing-evidence-no-registry-named = Среди параметров упавшего шага входа нет `registry`. Значит, вход выполняется в Docker Hub, и секреты у этого входа свои.

cause-secret-empty-or-missing-fix = Для образов владельца этого репозитория входите с `GITHUB_TOKEN`: он есть всегда. В остальных случаях сохраните секрет там, где этот запуск может его прочитать, и точно под тем именем, которое стоит в workflow. Запуски из форков не получают секретов намеренно: пропускайте в них вход и отправку и не переходите ради секретов на `pull_request_target`.
