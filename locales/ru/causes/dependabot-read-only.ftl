cause-dependabot-read-only-title = Запуск начал Dependabot
cause-dependabot-read-only-summary = Запуск, который начал Dependabot, получает токен только для чтения, если workflow не расширит его права, и видит лишь секреты Dependabot.

cause-dependabot-read-only-why = К отправке коммитов и к pull request от Dependabot GitHub относится почти так же, как к форку: по умолчанию токен запуска может только читать, а секреты Actions не передаются — доступны лишь те, что сохранены для Dependabot. Но, в отличие от форка, блок `permissions:` может вернуть токену права. Ограничения зависят от того, кто начал первую попытку, поэтому при повторном запуске человеком они остаются.

cause-dependabot-read-only-evidence-actor-dependabot = На странице запуска указано, что его начал `dependabot[bot]`. Если следующую попытку запустил человек, это ничего не меняет.
cause-dependabot-read-only-evidence-only-dependabot-fails = После коммитов и pull request участников репозитория образ публикуется; не проходят только запуски Dependabot.
cause-dependabot-read-only-evidence-packages-read-listed = В журнале запуска раскройте { $label-set-up-job }, затем { $label-github-token-permissions }. В списке стоит `Packages: read`. Такая же строка бывает у прав по умолчанию «только чтение» и у pull request из форка, поэтому проверьте и то, кто начал запуск.
cause-dependabot-read-only-evidence-empty-secret = Шаг входа останавливается с ошибкой `Username and password required`, а если открыть { $link-dependabot-secrets-settings }, нужного секрета там нет. Скорее всего, пароль пришёл пустым именно поэтому.
cause-dependabot-read-only-evidence-person-started = Первую попытку начал человек, например своим коммитом в ветке Dependabot. Значит, эти ограничения не действуют.

cause-dependabot-read-only-fix = Обновлению зависимости редко нужно публиковать образ: собирайте его, а вход и отправку пропускайте, если инициатор (actor) — `dependabot[bot]`. Если публикация всё же нужна, встроенному токену достаточно `packages: write` в публикующем задании (job). Персональный токен придётся сохранить ещё раз — среди секретов Dependabot. Повторный запуск человеком ничего не меняет, а pull request из форка этим способом право не получит.
