check-login-after-push-title = Вход стоит после отправки
check-login-after-push-message = Шаг `{ $step }` выполняет вход только после отправки в шаге `{ $name }`.
check-login-after-push-why = Шаги выполняются сверху вниз, поэтому образ отправляется без учётных данных, и реестр отказывает: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. Вход опаздывает, или до него не доходит очередь. На вашей собственной машине, где уже сохранён действующий вход, это неважно.
check-login-after-push-fix = Перенесите вход так, чтобы он стоял до первого шага, который отправляет образ или скачивает закрытый.
