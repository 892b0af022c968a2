cause-login-to-other-registry-title = Вход выполнен в другой реестр
cause-login-to-other-registry-summary = В шаге входа не указан `{ $registry }`, поэтому вход выполняется в Docker Hub или ещё куда-то, а отправка идёт без учётных данных.

cause-login-to-other-registry-why = Если реестр не указан, `docker/login-action` и `docker login` входят в Docker Hub. С токеном GitHub такой вход не проходит, а с учётными данными Docker Hub даже удаётся, и `Login Succeeded` выглядит правильно. Но отправка в `{ $registry }` идёт без учётных данных, потому что вход действует только для одного хоста. То же самое бывает, если в хосте опечатка или это хост другого реестра GitHub.

cause-login-to-other-registry-evidence-no-registry-in-step = В `{ $workflow-file }` у шага входа нет `registry`, и в журнале среди его параметров этого значения тоже нет.
cause-login-to-other-registry-evidence-docker-hub-answers = Вход отклонён, а в тексте стоит `registry-1.docker.io` или `incorrect username or password`. Скорее всего, это слова Docker Hub, как и требование персонального токена доступа с текстом `when SSO is enforced`.
cause-login-to-other-registry-evidence-other-host-in-step = Хост при входе указан, но не тот, что у образа: с опечаткой, `docker.pkg.github.com` или реестр, куда workflow тоже отправляет образы.
cause-login-to-other-registry-evidence-login-names-registry = В шаге входа перед отправкой указан `{ $registry }`, и он заканчивается строкой `Login Succeeded`. Значит, вход выполнен туда, куда нужно.
cause-login-to-other-registry-evidence-meant-for-docker-hub = Вход и должен выполняться в Docker Hub, и образ, с которым возникает ошибка, тоже там. Тогда проверьте аккаунт и его токен на Docker Hub; GitHub здесь ни при чём.

cause-login-to-other-registry-fix = Укажите `{ $registry }` в шаге входа, а если workflow нужны оба реестра, оставьте для Docker Hub второй шаг. Затем убедитесь, что имя образа начинается с того же хоста. Пока запрос идёт в другой реестр, новые токены и области действия (scopes) ничего не меняют.
