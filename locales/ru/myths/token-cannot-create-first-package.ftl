myth-token-cannot-create-first-package-title = Встроенный токен не может создать первый пакет в организации
myth-token-cannot-create-first-package-why = Текст `installation not allowed to Create organization package` звучит как правило для организаций. Но сказано в нём лишь то, что этот токен в этом задании не может создать пакет, и для личных аккаунтов текст тот же. Обычно не хватает `packages: write` или pull request пришёл из форка; правило организации тоже возможно, но встречается реже. С нужным разрешением встроенный токен создаёт пакеты в организациях каждый день.
myth-token-cannot-create-first-package-instead = Дайте заданию, которое публикует, `packages: write` и проверьте, не из форка ли запуск. Только если в журнале есть `Packages: write`, а отказ остался, спросите владельца организации о настройке { $label-package-creation }.
myth-token-cannot-create-first-package-phrases =
    первый пакет нельзя создать через GITHUB_TOKEN
    для первой отправки нужен PAT
