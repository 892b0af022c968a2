cause-dependabot-read-only-title = Запуск начал Dependabot
cause-dependabot-read-only-summary = Запуск, который начал Dependabot, получает токен только для чтения, если workflow не расширит его права, и видит лишь секреты Dependabot.

cause-dependabot-read-only-why = К push и pull request от Dependabot GitHub относится почти как к pull request из форка: по умолчанию токен запуска может только читать, а секреты Actions не передаются, доступны лишь те, что сохранены для Dependabot. Но, в отличие от форка, блок `permissions:` может вернуть токену права. Ограничения зависят от того, кто начал первую попытку, поэтому остаются и тогда, когда запуск повторяет человек.

cause-dependabot-read-only-evidence-actor-dependabot = На странице запуска указано, что его начал `dependabot[bot]`. Если следующую попытку запустил человек, это ничего не меняет.
cause-dependabot-read-only-evidence-only-dependabot-fails = Когда push или pull request делает человек, который работает в этом репозитории, образ публикуется; не проходят только запуски Dependabot.
cause-dependabot-read-only-evidence-packages-read-listed = В журнале запуска раскройте { $label-set-up-job }, затем { $label-github-token-permissions }. В списке стоит `Packages: read`. Такая же строка бывает там, где по умолчанию разрешено только чтение, и у pull request из форка, поэтому проверьте и то, кто начал запуск.
cause-dependabot-read-only-evidence-empty-secret = Шаг входа останавливается с ошибкой `Username and password required`, а если открыть { $link-dependabot-secrets-settings }, нужного секрета там нет. Скорее всего, пароль пришёл пустым именно поэтому.
cause-dependabot-read-only-evidence-person-started = Первую попытку начал человек, например своим коммитом в ветке Dependabot. Значит, эти ограничения не действуют.

cause-dependabot-read-only-fix = При обновлении зависимости образ редко нужно публиковать: собирайте его, а вход и отправку пропускайте, если инициатор (actor) — `dependabot[bot]`. Если публикация всё же нужна, встроенному токену достаточно `packages: write` в публикующем задании (job). Персональный токен придётся сохранить ещё раз, среди секретов Dependabot. Если запуск повторит человек, ничего не изменится, а pull request из форка права этим способом не получит.
