guide-security-title = Публиковать безопасно

guide-security-about-title = О чём это руководство
guide-security-purpose = Как `{ $owner }/{ $repository }` публиковать с наименьшими правами, что опасно, хотя и работает, и что делать, если токен могли увидеть.

guide-security-safety-title = Безопасность
guide-security-safety-least = Давайте `packages: write` заданию, которое публикует, и нигде не давайте прав шире этого. В самом пакете для публикации достаточно роли { $label-write }; роль { $label-admin } — для заданий, которые удаляют версии.
guide-security-safety-built-in = По возможности используйте `GITHUB_TOKEN`. Там, где нужен персональный токен, создавайте отдельный для каждой цели, а для рабочей и тестовой сред — разные.
guide-security-safety-expiry = Каждому персональному токену задавайте срок действия не больше 90 дней и обновляйте токен заранее. Бессрочный токен — не надёжный, а забытый.
guide-security-safety-review = Время от времени открывайте { $link-tokens }, смотрите, когда каждый использовался в последний раз, и удаляйте те, которые никому не нужны.
guide-security-safety-secret = Храните токены в секретах (secrets) GitHub: не в файле, не в образе, не в аргументе сборки и не в журнале. Команде передавайте их через стандартный ввод, а не аргументом.
guide-security-safety-leak = Если токен мог увидеть кто-то посторонний, сначала удалите его и лишь потом создавайте новый. Проверьте, для чего его использовали.
guide-security-safety-forks = Никогда не собирайте код pull request из форка в workflow с `pull_request_target`.
guide-security-safety-visibility = Прежде чем сделать пакет открытым, изучите его содержимое: отменить это нельзя. Закрытый пакет, который разрешено читать открытому репозиторию, могут читать и workflow его форков.
guide-security-safety-pin = Закрепляйте actions на полном хеше коммита, если не хотите, чтобы их владельцы могли изменить вашу сборку.
guide-security-safety-clean-up = Разрешайте очистке удалять версии без тегов, только если она учитывает образы для нескольких платформ; иначе теги перестанут работать.
guide-security-safety-share = Когда делитесь журналом или руководством, убирайте адреса, имена аккаунтов и пути на серверах.
guide-security-safety-notice = Сделайте так, чтобы об упавшем запуске кто-нибудь узнавал, и читайте журнал, прежде чем запускать снова.

guide-security-least-title = Самое малое, что нужно каждому заданию
guide-security-least-job = Задание
guide-security-least-needs = Нужно
guide-security-least-not = Не нужно
guide-security-least-build = собирает и проверяет
guide-security-least-build-needs = `contents: read`
guide-security-least-build-not = вход в реестр
guide-security-least-publish = публикует
guide-security-least-publish-needs = `contents: read`, `packages: write`
guide-security-least-publish-not = персональный токен, `contents: write`, широкие права по умолчанию
guide-security-least-attest = заверяет опубликованное (attestation)
guide-security-least-attest-needs = то же, `id-token: write`, `attestations: write`
guide-security-least-attest-not = эти два права, если задание только публикует
guide-security-least-pull = скачивает закрытый образ
guide-security-least-pull-needs = `packages: read`
guide-security-least-pull-not = `packages: write`
guide-security-least-delete = удаляет версии
guide-security-least-delete-needs = `packages: write` и роль { $label-admin } в пакете
guide-security-least-delete-not = как правило, персональный токен с `delete:packages`

guide-security-forks-title = Pull request из форков
guide-security-forks-read = Pull request из форка получает токен только на чтение и не получает секретов. Это защита, а не ошибка: код в нём написал кто-то другой.
guide-security-forks-target = `pull_request_target` выполняется с правами и секретами этого репозитория. Workflow, который собирает там код форка, отдаёт и то и другое его автору.
guide-security-forks-pattern = Собирайте pull request без отправки, а отправляйте после слияния. Если образ из pull request всё же нужен, пусть один workflow соберёт его и передаст как артефакт, а другой, запущенный по `workflow_run`, опубликует его, не выполняя этот код.
guide-security-forks-package = Пакет, который может читать открытый репозиторий, могут читать и workflow всех его форков.

guide-security-leak-title = Если токен могли увидеть
guide-security-leak-intro = Действуйте сразу и в таком порядке. Неважно, пользовался ли им кто-нибудь, а удалить строку из журнала или файла недостаточно.
guide-security-leak-delete = Откройте { $link-tokens }, запишите, когда токен использовали в последний раз, и удалите его. Всё, что им пользуется, перестанет работать — так и надо.
guide-security-leak-packages = Откройте { $link-packages-list } и поищите версии, которых никто из вас не отправлял, и пакеты, которые стали открытыми.
guide-security-leak-replace = Там, где хватает токена задания, перейдите на него; в остальных местах создайте новый токен с меньшими областями действия и сроком: { $section-classic-token }.
guide-security-leak-remove = Затем уберите его оттуда, где он был виден: из файла и его истории, из журнала запуска, из переписки.

guide-security-visibility-title = Прежде чем открыть пакет
guide-security-visibility-intro = Открытый пакет останется открытым: обратного пути на GitHub нет. Скачайте образ и поищите ключи, токены, исходный код и настройки в каждом слое, в том числе в тех, что удалены следующим слоем.

guide-security-harmful-title = Вредные советы
guide-security-harmful-intro = Эти советы ходят как средство от отказа в отправке. Они расширяют доступ или что-то портят.
