guide-naming-title = Имена образов и теги: какое событие даёт какой тег
guide-naming-use = Если имя или тег не принимают либо появляется не то, чего вы ждали: что допустимо и какая отправка какой тег даёт.

guide-naming-about-title = О чём это руководство
guide-naming-purpose = Какими могут быть имена и теги образов `{ $owner }/{ $repository }` и почему ожидаемого имени или тега нет. Образы:
guide-naming-image = `{ $image }`
guide-naming-capitals = Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.

guide-naming-names-title = Имена образов
guide-naming-names-form = Ссылка на образ состоит из реестра, владельца, имени и тега: `{ $image }:{ $pull-tag }`. В имени может быть несколько частей через косую черту, а тег отделён одним двоеточием.
guide-naming-names-case = До тега всё пишется строчными буквами, даже если в логине владельца есть заглавные: `{ $registry }/{ $owner-lower }`. Выражения workflow регистр букв не меняют; это делает команда оболочки в шаге или `docker/metadata-action`.
guide-naming-names-owner = Сразу после реестра стоит аккаунт, которому принадлежит пакет. `GITHUB_TOKEN` этого репозитория пишет в `{ $registry }/{ $owner-lower }` и, насколько известно, больше никуда.
guide-naming-names-characters = Часть имени состоит из строчных букв и цифр; между ними может стоять точка, одно или два подчёркивания либо любое число дефисов. В начале и в конце части этих знаков быть не может.
guide-naming-names-package = Всё, что стоит после владельца, — имя пакета, как бы ни назывался репозиторий. Если два репозитория одного владельца отправляют образ под одним именем, пакет у них общий.
guide-naming-names-nested = `app` и `app/worker` — два пакета; доступ, видимость и страница у каждого свои. В адресе на GitHub косая черта записывается как `%2F`.
guide-naming-names-rename = Когда аккаунт переименовывают, образы переходят под новое имя, и рассчитывать на старое нельзя. Когда переименовывают репозиторий, имена пакетов, насколько известно, не меняются.

guide-naming-tags-title = Какое событие даёт какой тег
guide-naming-tags-intro = Тега нет, пока его кто-нибудь не отправит, а повторная отправка переносит тег на другой образ. Если образ не должен меняться, разворачивайте его по дайджесту.
guide-naming-tags-event = Событие
guide-naming-tags-tag = Тег
guide-naming-tags-needs = Что нужно
guide-naming-tags-branch = push в ветку `feature/login`
guide-naming-tags-branch-tag = `feature-login`
guide-naming-tags-branch-needs = `type=ref,event=branch`
guide-naming-tags-latest = push в `{ $default-branch }`
guide-naming-tags-latest-tag = `latest`, помимо тега самой ветки
guide-naming-tags-latest-needs = правило `type=raw` ниже; сам собой `latest` появляется только по правилам для тегов Git
guide-naming-tags-version = push тега Git `v1.2.3`
guide-naming-tags-version-tag = `1.2.3`
guide-naming-tags-version-needs = `type=semver` и `tags` в `on: push`
guide-naming-tags-version-as-is = push тега Git `v1.2.3`, если имя нужно сохранить
guide-naming-tags-version-as-is-tag = `v1.2.3`
guide-naming-tags-version-as-is-needs = `type=ref,event=tag` и `tags` в `on: push`
guide-naming-tags-pull-request = pull request номер 7
guide-naming-tags-pull-request-tag = `pr-7`
guide-naming-tags-pull-request-needs = `type=ref,event=pr` и запуск, которому разрешена отправка, то есть не из форка
guide-naming-tags-commit = любой коммит `1a2b3c4`
guide-naming-tags-commit-tag = `sha-1a2b3c4`
guide-naming-tags-commit-needs = `type=sha`; для тега вида `main-1a2b3c4` — последнее из правил ниже, оно только для веток
guide-naming-tags-rules = Правила из этой таблицы для поля `tags` в `docker/metadata-action`. Возьмите нужные; первые два уже есть здесь: { $section-workflow }.
guide-naming-tags-script-branch = push в ветку `feature/login`
guide-naming-tags-script-branch-tag = `feature-login`
guide-naming-tags-script-branch-needs = строка, которая заменяет символы, недопустимые в теге
guide-naming-tags-script-latest = push в `{ $default-branch }`
guide-naming-tags-script-latest-tag = `latest`, помимо тега самой ветки
guide-naming-tags-script-latest-needs = условие, что это ветка по умолчанию
guide-naming-tags-script-version = push тега Git `v1.2.3`
guide-naming-tags-script-version-tag = `v1.2.3`
guide-naming-tags-script-version-needs = `tags` в `on: push`
guide-naming-tags-script-commit = любой коммит
guide-naming-tags-script-commit-tag = нет
guide-naming-tags-script-commit-needs = ещё одна отправка с тегом, составленным из `GITHUB_SHA`

guide-naming-tag-rules-title = Каким может быть тег
guide-naming-tag-rules-characters = В теге не больше 128 символов: буквы, цифры, точки, подчёркивания и дефисы; начинаться с точки или дефиса он не может. Косую черту из имени ветки и плюс из версии нужно заменить; `docker/metadata-action` делает это сам.
guide-naming-tag-rules-move = Если отправить тег ещё раз, он перемещается; настройка реестра, которая бы это запрещала, неизвестна. Но workflow может сам отказаться отправлять версию, которая уже есть.
guide-naming-tag-rules-latest = `latest` — такой же тег, как любой другой. Без правила он за последней отправкой не следует; а скачивание без тега означает `latest`.
guide-naming-tag-rules-digest = Образ, который не должен меняться, разворачивают по дайджесту: `{ $image }@sha256:…`.
guide-naming-tag-rules-release = Тег Git, отправленный из workflow с `GITHUB_TOKEN`, не запускает другой workflow, поэтому образ из него не соберётся.

guide-naming-name-causes-title = Что бывает не так с именами
guide-naming-name-causes-intro = Эти ошибки возникают ещё до проверки прав или оттого, что под этим именем ничего не отправляли.
