myth-setting-caps-permissions-title = Workflow не может получить больше прав, чем разрешает настройка репозитория
myth-setting-caps-permissions-why = Настройка называется { $label-workflow-permissions } и кажется ограничением. На деле это лишь то, что получают задания без блока `permissions:`. Блок в файле может запросить и меньше, и больше, поэтому `packages: write` действует и тогда, когда по умолчанию разрешено только чтение. Свои ограничения есть у запусков для pull request из форков и у тех, которые начинает Dependabot.
myth-setting-caps-permissions-instead = Настройку не трогайте, а `packages: write` впишите в публикующее задание (job). Если после этого в логе есть `Packages: write`, а в отправке всё равно отказано, отказывает сам пакет или правила его владельца, а не настройка.
myth-setting-caps-permissions-phrases =
    настройка репозитория ограничивает permissions
    yaml не может превысить настройку
    при чтении по умолчанию packages: write не работает
