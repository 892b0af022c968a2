guide-security-title = Безопасная публикация
guide-security-use = Если публикация работает и должна оставаться безопасной: минимум прав, форки, токены, закреплённые actions.

guide-security-about-title = О чём это руководство
guide-security-purpose = Как публиковать образы из `{ $owner }/{ $repository }` с наименьшими правами, что опасно, хотя и работает, и что делать, если токен могли увидеть.
guide-security-capitals = Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.

guide-security-safety-title = Правила безопасности
guide-security-safety-least = Давайте `packages: write` тому заданию, которое публикует, а остальным — не больше того, что им нужно. В самом пакете для публикации достаточно роли { $label-write }; роль { $label-admin } — для заданий, которые удаляют версии.
guide-security-safety-built-in = По возможности используйте `GITHUB_TOKEN`. Там, где нужен персональный токен, создавайте отдельный для каждой задачи, а для рабочей и тестовой сред — разные.
guide-security-safety-expiry = Задавайте каждому персональному токену срок действия не больше 90 дней и обновляйте токен заранее. Бессрочный токен не безопасен: о нём забывают.
guide-security-safety-review = Время от времени открывайте { $link-tokens }, смотрите, когда каждый из них использовался в последний раз, и удаляйте те, которыми ничто не пользуется.
guide-security-safety-secret = Храните токены в секретах (secrets) GitHub: не в файле, не в образе, не в аргументе сборки и не в журнале. Команде передавайте их через стандартный ввод, а не аргументом.
guide-security-safety-leak = Если токен мог увидеть кто-то посторонний, сначала удалите этот токен и лишь потом создавайте новый. Проверьте, для чего его использовали.
guide-security-safety-forks = Никогда не собирайте код pull request из форка в workflow с `pull_request_target`.
guide-security-safety-visibility = Прежде чем сделать пакет открытым, изучите его содержимое: отменить это нельзя. Если закрытый пакет разрешено читать открытому репозиторию, его могут читать и workflow форков этого репозитория.
guide-security-safety-pin = Закрепляйте actions на полном SHA коммита, если не хотите, чтобы их владельцы могли изменить вашу сборку.
guide-security-safety-clean-up = Разрешайте очистке удалять версии без тегов, только если она умеет распознавать образы для нескольких платформ; иначе теги перестанут работать.
guide-security-safety-share = Прежде чем показать кому-то журнал или руководство, уберите оттуда адреса серверов, а также имена пользователей и пути на этих серверах.
guide-security-safety-notice = Настройте уведомление об упавшем запуске, а прежде чем запускать снова, прочитайте журнал.

guide-security-least-title = Минимум прав для каждого задания
guide-security-least-job = Что делает задание
guide-security-least-needs = Нужно
guide-security-least-not = Не нужно
guide-security-least-build = собирает и тестирует
guide-security-least-build-needs = `contents: read`
guide-security-least-build-not = вход в реестр
guide-security-least-publish = публикует
guide-security-least-publish-needs = `contents: read`, `packages: write`
guide-security-least-publish-not = персональный токен, `contents: write`, широкие права по умолчанию
guide-security-least-attest = создаёт аттестацию опубликованного образа
guide-security-least-attest-needs = то же и ещё `id-token: write`, `attestations: write`, а в организации — также `artifact-metadata: write`
guide-security-least-attest-not = персональный токен, `contents: write`
guide-security-least-pull = скачивает закрытый образ
guide-security-least-pull-needs = `packages: read`
guide-security-least-pull-not = `packages: write`
guide-security-least-delete = удаляет версии
guide-security-least-delete-needs = `packages: write` и роль { $label-admin } в пакете
guide-security-least-delete-not = как правило, персональный токен с `delete:packages`

guide-security-forks-title = Pull request из форков
guide-security-forks-read = Запуск для pull request из форка получает токен только на чтение и не получает секретов, если настройки закрытого репозитория не разрешают иного. Это защита, а не ошибка: код там написал кто-то другой.
guide-security-forks-target = Workflow с `pull_request_target` выполняется с правами и секретами этого репозитория. Если он собирает код форка, автор этого кода получает и то и другое.
guide-security-forks-pattern = Для pull request собирайте образ без отправки, а отправляйте после слияния. Если образ из pull request всё же нужен, пусть один workflow соберёт его и передаст как артефакт, а другой, запущенный по `workflow_run`, опубликует, не выполняя кода из pull request.
guide-security-forks-package = Если пакет может читать открытый репозиторий, его могут читать и workflow всех форков этого репозитория.

guide-security-leak-title = Если токен могли увидеть
guide-security-leak-intro = Действуйте сразу и в таком порядке, даже если токеном, насколько видно, никто не пользовался. Удалить строку из журнала или файла недостаточно.
guide-security-leak-delete = Откройте { $link-tokens }, запишите, когда токен использовали в последний раз, и удалите его. Всё, что им пользуется, сразу перестанет работать; так и должно быть.
guide-security-leak-packages = Откройте { $link-packages-list } и поищите версии, которых никто из вас не отправлял, и пакеты, которые стали открытыми.
guide-security-leak-replace = Там, где хватает токена задания, перейдите на него; в остальных местах создайте новый токен с меньшими областями действия (scopes) и со сроком действия: { $section-classic-token }.
guide-security-leak-remove = Затем удалите токен отовсюду, где он был виден: из файла и его истории, из журнала запуска, из переписки.

guide-security-visibility-title = Прежде чем сделать пакет открытым
guide-security-visibility-intro = Открытый пакет останется открытым: вернуть закрытую видимость GitHub не позволяет. Скачайте образ и поищите ключи, токены, исходный код и настройки в каждом слое, в том числе файлы, которые удаляет следующий слой.

guide-security-harmful-title = Вредные советы
guide-security-harmful-intro = Эти советы часто дают против отказа в отправке. Они расширяют доступ или что-то портят.
