check-unexpanded-expression-title = Значение не подставляется
check-unexpanded-expression-message = Шаг `{ $step }` передаёт `{ $value }` как есть: значение вместо этого текста здесь не подставляется.
check-unexpanded-expression-why = GitHub подставляет значения только вместо того, что стоит в `{ "${{ }}" }`, а у переменной оболочки есть значение лишь там, где работает оболочка, но не в `with` у action. Клиент или реестр получает сам этот текст и отвергает его, например с ошибкой `invalid reference format`.
check-unexpanded-expression-fix = Напишите выражение: `{ "${{ steps.ID.outputs.NAME }}" }` для результата шага, `{ "${{ env.NAME }}" }` для переменной. Если значение должна вычислить оболочка, пусть более ранний шаг запишет его в `$GITHUB_OUTPUT` или `$GITHUB_ENV`.
