remedy-publish-without-actions-title = Входите и отправляйте образ без чужих actions
remedy-publish-without-actions-intro = Это нужно, если политика отклоняет actions, а изменить её нельзя или не хочется. Если на раннере есть Docker или Podman, вход, сборку и отправку можно сделать командами. Для сборки под несколько платформ и для кэша между запусками этого мало.
remedy-publish-without-actions-steps = В `{ $workflow-file }` поставьте эти шаги вместо шагов с отклонёнными actions. `actions/checkout` можно оставить, если в сообщении он не назван; иначе получайте исходники через `git` с токеном задания (job):
remedy-publish-without-actions-permission = В задании (job) по-прежнему должно быть указано, что разрешено его токену:
remedy-publish-without-actions-commit = Закоммитьте файл в ту ветку, где был сбой.
remedy-publish-without-actions-login = В новом запуске шаги выполняются, и команда входа печатает:
remedy-publish-without-actions-verify = Для `{ $image }` откройте { $link }: у самой новой версии дата этого запуска.
