check-login-skipped-title = Вход пропускается, хотя отправка выполняется
check-login-skipped-message = При событии `{ $event }` вход в шаге `{ $step }` пропускается, но шаг `{ $name }` всё равно отправляет образ.
check-login-skipped-why = Условия этих двух шагов различаются. Поэтому образ отправляется без учётных данных, и реестр отказывает: `unauthorized: unauthenticated: User cannot be authenticated with the token provided`. Запусков при других событиях это не касается.
check-login-skipped-fix = Задайте обоим шагам одно и то же условие. Если при этом событии ничего публиковать не нужно, пропускайте и отправку, например с помощью `{ "push: ${{ github.event_name != 'pull_request' }}" }`; иначе пусть выполняется и вход.
