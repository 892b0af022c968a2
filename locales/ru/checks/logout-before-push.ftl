check-logout-before-push-title = Между входом и отправкой стоит выход из реестра
check-logout-before-push-message = Шаг `{ $step }` выходит из реестра до отправки в шаге `{ $name }`.
check-logout-before-push-why = Выход удаляет сохранённые учётные данные, поэтому образ отправляется без них, и реестр отказывает: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. Это неважно, если после выхода вход снова выполняет что-то, чего эта программа не видит.
check-logout-before-push-fix = Перенесите выход за последнюю отправку или уберите его: `docker/login-action` сам выходит из реестра в конце задания, а машина GitHub после каждого задания уничтожается.
