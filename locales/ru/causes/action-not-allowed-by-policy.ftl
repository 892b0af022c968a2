cause-action-not-allowed-by-policy-title = Политика не разрешает один из actions в workflow
cause-action-not-allowed-by-policy-summary = Репозиторий, организация или предприятие (enterprise) ограничивает, какие actions можно использовать, и запуск останавливается до первого шага.

cause-action-not-allowed-by-policy-why = Политика может разрешать только actions своей организации, только подходящие под выбранные шаблоны или только закреплённые на полном SHA коммита. GitHub проверяет её, когда готовит запуск; хватит одного action, который под неё не подходит, чтобы всё остановить с сообщением, где он назван. К реестру в этот момент ещё не обращались, поэтому токен, пакет и имя образа ни при чём, а в виде 403 эта политика не проявляется никогда.

cause-action-not-allowed-by-policy-evidence-action-named = На странице запуска назван action, например `docker/login-action`, и сказано, что в этом репозитории он не разрешён.
cause-action-not-allowed-by-policy-evidence-no-step-started = Запуск падает за несколько секунд, и журнала нет ни у одного шага.
cause-action-not-allowed-by-policy-evidence-policy-restricts = Администратор открывает { $link-actions-settings } и видит в { $label-actions-permissions } не { $label-allow-all-actions-and-reusable-workflows }, а другой вариант, или же отмечено { $label-require-actions-to-be-pinned-to-a-full-length-commit-sha }. Выбор мог быть зафиксирован организацией или предприятием.
cause-action-not-allowed-by-policy-evidence-step-started = Хотя бы один шаг задания выполнился, например вход. Значит, политика его actions пропустила.

cause-action-not-allowed-by-policy-fix = Если сообщение требует полного SHA коммита, закрепите actions на нём. Иначе обойдитесь без них — для входа и отправки достаточно клиента на раннере — или попросите владельца разрешить именно те actions, которые названы в сообщении. Разрешать все actions незачем.
