cause-actions-access-role-too-low-title = Репозиторию разрешено только читать пакет
cause-actions-access-role-too-low-summary = Репозиторий есть в списке доступа пакета, но его роль не позволяет workflow писать в пакет.

cause-actions-access-role-too-low-why = Попасть в список пакета мало: важна роль в той же строке. { $label-read } позволяет workflow скачивать образ, { $label-write } — отправлять, а { $label-admin } — ещё и удалять и восстанавливать версии. По сообщению одного пользователя, добавленный репозиторий сначала получает { $label-read }, поэтому на первый взгляд список может быть в порядке, хотя каждая отправка отклоняется.

cause-actions-access-role-too-low-evidence-listed-with-read = Вход выполняется со встроенным токеном, отправка заканчивается ошибкой `permission_denied: write_package`, а если открыть { $link-package-settings }, в разделе { $label-manage-actions-access } в строке этого репозитория стоит { $label-read }.
cause-actions-access-role-too-low-evidence-pull-accepted = Скачать закрытый образ этот workflow может, а отправить — нет.
cause-actions-access-role-too-low-evidence-lately-added = Репозиторий добавили в список недавно, а ошибка осталась прежней. Вероятно, роль так и не поменяли.
cause-actions-access-role-too-low-evidence-listed-with-write = В строке этого репозитория стоит { $label-write } или { $label-admin }. Тогда дело не в роли.

cause-actions-access-role-too-low-fix = Назначьте роль { $label-write }; { $label-admin } нужна только workflow, который удаляет или восстанавливает версии. Проверьте каждый образ отдельно: у каждого пакета свой список. После этого достаточно повторного запуска. Разрешения в файле workflow здесь ни при чём.
