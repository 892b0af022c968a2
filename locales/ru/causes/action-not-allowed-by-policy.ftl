cause-action-not-allowed-by-policy-title = Политика запрещает один из actions этого workflow
cause-action-not-allowed-by-policy-summary = Репозиторий, организация или предприятие (enterprise) разрешает не все actions, и запуск останавливается до первого шага.

cause-action-not-allowed-by-policy-why = Политика может разрешать только actions своей организации, только те, что подходят под заданные шаблоны, или только закреплённые на полном SHA коммита. GitHub проверяет это, когда готовит запуск: если под политику не подходит хотя бы один action, останавливается всё, а сообщение его называет. До реестра дело ещё не дошло, поэтому токен, пакет и имя образа ни при чём, и ответом 403 эта политика не проявляется никогда.

cause-action-not-allowed-by-policy-evidence-action-named = На странице запуска назван action, например `docker/login-action`, и сказано, что в этом репозитории он не разрешён.
cause-action-not-allowed-by-policy-evidence-no-step-started = Запуск падает через несколько секунд, и ни у одного шага нет журнала.
cause-action-not-allowed-by-policy-evidence-policy-restricts = Администратор открывает { $link-actions-settings } и видит, что в разделе { $label-actions-permissions } выбрано не { $label-allow-all-actions-and-reusable-workflows }, а другое, например { $label-allow-owner-actions-and-reusable-workflows }, или отмечено { $label-require-actions-to-be-pinned-to-a-full-length-commit-sha }. Выбор мог быть зафиксирован на уровне организации или предприятия.
cause-action-not-allowed-by-policy-evidence-step-started = Хотя бы один шаг задания выполнился, например вход. Значит, политика его actions пропустила.

cause-action-not-allowed-by-policy-fix = Если в сообщении требуется полный SHA коммита, закрепите actions на нём. В остальных случаях обойдитесь без них (для входа и отправки на раннере достаточно клиента) или попросите владельца разрешить именно те actions, которые названы в сообщении. Разрешать все actions незачем.
