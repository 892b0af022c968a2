cause-actions-access-role-too-low-title = Репозиторию разрешено только читать пакет
cause-actions-access-role-too-low-summary = Репозиторий есть в списке доступа пакета, но его роль не позволяет workflow писать в пакет.

cause-actions-access-role-too-low-why = Одного места в списке пакета мало: важна роль в той же строке. { $label-read } позволяет workflow скачивать, { $label-write } — отправлять, { $label-admin } — ещё и удалять и восстанавливать. По одному сообщению, добавленный репозиторий сначала получает { $label-read }, поэтому список может на первый взгляд выглядеть правильно, а каждая отправка — отклоняться.

cause-actions-access-role-too-low-evidence-listed-with-read = Вход выполняется со встроенным токеном, отправка заканчивается ошибкой `permission_denied: write_package`, и если открыть { $link-package-settings }, то в разделе { $label-manage-actions-access } в строке этого репозитория стоит { $label-read }.
cause-actions-access-role-too-low-evidence-pull-accepted = Тот же workflow может скачать закрытый образ, но не может его отправить.
cause-actions-access-role-too-low-evidence-lately-added = Репозиторий добавили в список недавно, а ошибка осталась прежней. Вероятно, роль так и не поменяли.
cause-actions-access-role-too-low-evidence-listed-with-write = В строке этого репозитория стоит { $label-write } или { $label-admin }.

cause-actions-access-role-too-low-fix = Поставьте роль { $label-write }; { $label-admin } нужна только workflow, который удаляет или восстанавливает версии. Проверьте каждый образ отдельно: у каждого пакета свой список. После этого достаточно повторного запуска. Разрешения в файле workflow здесь ни при чём.
