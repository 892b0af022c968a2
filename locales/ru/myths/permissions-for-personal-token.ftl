myth-permissions-for-personal-token-title = С персональным токеном всё решает `packages: write` в workflow
myth-permissions-for-personal-token-why = Строка кажется правильной, и если её добавили тогда же, когда заменили и токен, зелёный запуск припишут ей. Но `permissions:` задаёт права только встроенного токена; персональный приходит со своими областями действия (scopes) и с правами своего владельца, что бы ни было написано в workflow.
myth-permissions-for-personal-token-instead = Выберите что-то одно. Со встроенным токеном оставьте `packages: write`; с персональным проверьте его области действия, дату окончания и роль его владельца в пакете.
myth-permissions-for-personal-token-phrases =
    блок permissions для персонального токена
    packages: write вместе с персональным токеном
