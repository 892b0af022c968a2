check-mismatched-call-title = Вызов не соответствует вызываемому workflow
check-mismatched-call-message =
    { $other ->
        [secret] Задание `{ $job }` передаёт секрет `{ $value }`, который не объявлен в `{ $name }`.
        [missing] Задание `{ $job }` не передаёт входной параметр `{ $value }`, который обязателен в `{ $name }`.
       *[input] Задание `{ $job }` передаёт входной параметр `{ $value }`, который не объявлен в `{ $name }`.
    }
check-mismatched-call-why = Workflow с таким вызовом не запускается: ни одно его задание не выполняется, и ничего не отправляется. На странице запуска сказано, что файл workflow недопустим; в сообщении есть `is not defined in the referenced workflow` или `is required, but not provided while calling`.
check-mismatched-call-fix =
    { $other ->
        [secret] Объявите `{ $value }` в `on.workflow_call.secrets` файла `{ $name }` или удалите строку, которая его передаёт. Сначала проверьте, не объявлено ли там это имя в другом написании.
        [missing] Передайте `{ $value }` в `with` задания `{ $job }` или задайте этому параметру в `{ $name }` значение по умолчанию и уберите `required`.
       *[input] Объявите `{ $value }` в `on.workflow_call.inputs` файла `{ $name }` или удалите строку, которая его передаёт. Сначала проверьте, не объявлено ли там это имя в другом написании.
    }
