myth-scopes-for-insufficient-scope-title = Добавьте токену области действия (scopes), чтобы избавиться от `insufficient_scope: authorization failed`
myth-scopes-for-insufficient-scope-why = Это слова Docker Hub, и «scope» там означает право на один из его репозиториев. Реестр GitHub пишет иначе: токен не соответствует ожидаемым областям действия. Скорее всего, в начале имени образа нет `{ $registry }/`, поэтому токен вообще не попал в GitHub, а новые области действия лишь увеличивают риск.
myth-scopes-for-insufficient-scope-instead = Напишите реестр в начале имени образа и войдите в тот же реестр. Токен оставьте как есть.
myth-scopes-for-insufficient-scope-phrases =
    добавить scope из-за insufficient_scope
    больше областей действия токену
