cause-credential-helper-error-title = Не работает программа, которая хранит учётные данные Docker
cause-credential-helper-error-summary = В настройках Docker указана вспомогательная программа для учётных данных (credential helper), но она не установлена, заблокирована или не может ответить.

cause-credential-helper-error-why = Docker может не записывать вход в свой файл, а доверить его вспомогательной программе, например `docker-credential-osxkeychain`. `credsStore` в `~/.docker/config.json` задаёт её для всех реестров, `credHelpers` — для одного. Если она не установлена, не может открыть своё хранилище или ей нечего ответить, клиент, скорее всего, остановится ещё до запроса к реестру, и тогда не скачиваются даже открытые образы. Чаще всего так бывает на личных компьютерах, в WSL и на собственных раннерах.

cause-credential-helper-error-evidence-helper-in-error = В ошибке есть `error getting credentials` или `error storing credentials` и названа программа `docker-credential-…` или её код завершения.
cause-credential-helper-error-evidence-helper-in-config = В `~/.docker/config.json`, в `credsStore` или `credHelpers`, указано имя, а программы, которая называется `docker-credential-` с этим именем на конце, на машине нет или она завершается с ошибкой.
cause-credential-helper-error-evidence-copied-config = В файле указана программа для другой системы, например `desktop.exe` в Linux или WSL либо `osxkeychain` на раннере. Возможно, файл скопировали или его записал Docker Desktop.
cause-credential-helper-error-evidence-locked-store = В сеансе рабочего стола всё работает, а по SSH или в службе — нет. Возможно, связка ключей там заблокирована.
cause-credential-helper-error-evidence-registry-answered = В ошибке есть код или сообщение реестра, например 401, 403 или `denied`. Тогда вспомогательная программа, вероятно, сделала своё дело.

cause-credential-helper-error-fix = Почините или установите вспомогательную программу либо уберите её из настроек и войдите заново. Разрешения и токены на GitHub здесь ни при чём.
