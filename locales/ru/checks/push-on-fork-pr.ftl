check-push-on-fork-pr-title = Отправка выполняется и для pull request из форков
check-push-on-fork-pr-message = Шаг `{ $step }` задания `{ $job }` отправляет образ и для pull request из форков.
check-push-on-fork-pr-why = В таком запуске GitHub понижает права токена до чтения и не передаёт секреты, что бы ни стояло в `permissions`. Отправка завершается ошибкой `denied: installation not allowed to Write organization package`, а если для входа нужен секрет, уже вход может остановиться с `Username and password required`. Это неважно, если pull request из форков не бывает или если закрытый репозиторий передаёт таким запускам секреты и токен с правом записи.
check-push-on-fork-pr-fix = Отключите отправку для pull request из форков: поставьте `if: { $other ->
        [own] github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
       *[event] github.event_name != 'pull_request'
    }` на шаг входа и на шаги, которые только отправляют, а в шаге, который ещё и собирает, задайте `{ "push: ${{ " }{ $other ->
        [own] github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository
       *[event] github.event_name != 'pull_request'
    }{ " }}" }`; в `outputs` это выражение ставится после `push=`, а в скрипте от условия должна зависеть только строка с отправкой. Не переносите задание на `pull_request_target`, чтобы получать там код форка: этот код выполнится с токеном, которому разрешена запись.
