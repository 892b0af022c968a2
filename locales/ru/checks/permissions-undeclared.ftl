check-permissions-undeclared-title = Права для отправки не объявлены
check-permissions-undeclared-message = Задание `{ $job }` отправляет образ со встроенным токеном, но ни один блок `permissions` не говорит, что этому токену разрешено.
check-permissions-undeclared-why = Без такого блока решает настройка репозитория или его владельца. Если она даёт только чтение, отправка завершается ошибкой `denied: installation not allowed to Create organization package` или `403 Forbidden`, а форк или новый репозиторий может вести себя иначе.
check-permissions-undeclared-fix = Добавьте заданию блок `permissions` с `contents: read` и `packages: write` и не давайте ничего лишнего.
