guide-naming-title = Имена, теги и какая отправка даёт какой тег

guide-naming-about-title = О чём это руководство
guide-naming-purpose = Как могут называться образы и теги `{ $owner }/{ $repository }` и почему ожидаемого имени или тега нет. Образы:
guide-naming-image = `{ $image }`

guide-naming-names-title = Имена образов
guide-naming-names-form = Ссылка на образ — это реестр, владелец, имя и тег: `{ $image }:{ $tag }`. В имени может быть несколько частей через косую черту; тег стоит после одного двоеточия.
guide-naming-names-case = До тега всё пишется строчными буквами, даже если в логине владельца есть заглавные: `{ $registry }/{ $owner-lower }`. Выражение workflow регистр не меняет; это делает шаг с командой оболочки или `docker/metadata-action`.
guide-naming-names-owner = Первая часть после реестра — аккаунт, которому принадлежит пакет. `GITHUB_TOKEN` этого репозитория пишет в `{ $registry }/{ $owner-lower }` и, насколько известно, больше никуда.
guide-naming-names-characters = Часть имени состоит из букв, цифр и стоящих между ними одиночных точек, подчёркиваний (одного или двух) или дефисов. Начинаться или заканчиваться ими она не может.
guide-naming-names-package = Всё, что стоит после владельца, — имя пакета, как бы ни назывался репозиторий. Два репозитория одного владельца, которые отправляют одно и то же имя, делят один пакет.
guide-naming-names-nested = `app` и `app/worker` — два пакета с отдельными доступом, видимостью и страницами. В адресе на GitHub косая черта записывается как `%2F`.
guide-naming-names-rename = При переименовании аккаунта образы переходят под новое имя; на старое рассчитывать нельзя. При переименовании репозитория имена пакетов, насколько известно, не меняются.

guide-naming-tags-title = Какое событие даёт какой тег
guide-naming-tags-intro = Тега нет, пока его кто-нибудь не отправит, а повторная отправка переносит его на другой образ. То, что не должно меняться, разворачивайте по дайджесту.
guide-naming-tags-event = Событие
guide-naming-tags-tag = Тег
guide-naming-tags-needs = Что нужно
guide-naming-tags-branch = push в ветку `feature/login`
guide-naming-tags-branch-tag = `feature-login`
guide-naming-tags-branch-needs = `type=ref,event=branch`
guide-naming-tags-latest = push в `{ $default-branch }`
guide-naming-tags-latest-tag = `latest`, помимо тега самой ветки
guide-naming-tags-latest-needs = правило `type=raw` ниже; сам собой `latest` появляется только с правилами для тегов Git
guide-naming-tags-version = push тега Git `v1.2.3`
guide-naming-tags-version-tag = `1.2.3`
guide-naming-tags-version-needs = `type=semver` и `tags` под `on: push`
guide-naming-tags-version-as-is = push тега Git `v1.2.3`, если имя нужно сохранить
guide-naming-tags-version-as-is-tag = `v1.2.3`
guide-naming-tags-version-as-is-needs = `type=ref,event=tag` и `tags` под `on: push`
guide-naming-tags-pull-request = pull request номер 7
guide-naming-tags-pull-request-tag = `pr-7`
guide-naming-tags-pull-request-needs = `type=ref,event=pr` и запуск, которому разрешена отправка, то есть не из форка
guide-naming-tags-commit = любой коммит `1a2b3c4`
guide-naming-tags-commit-tag = `sha-1a2b3c4`
guide-naming-tags-commit-needs = `type=sha`; для тега вида `main-1a2b3c4` префикс задают явно, как в правилах ниже
guide-naming-tags-rules = Вот правила из этой таблицы для поля `tags` в `docker/metadata-action`; в workflow выше есть первые два:
guide-naming-tags-script-branch = push в ветку `feature/login`
guide-naming-tags-script-branch-tag = `feature-login`
guide-naming-tags-script-branch-needs = строка, которая заменяет недопустимые в теге символы
guide-naming-tags-script-latest = push в `{ $default-branch }`
guide-naming-tags-script-latest-tag = `latest`, помимо тега самой ветки
guide-naming-tags-script-latest-needs = условие на ветку по умолчанию
guide-naming-tags-script-version = push тега Git `v1.2.3`
guide-naming-tags-script-version-tag = `v1.2.3`
guide-naming-tags-script-version-needs = `tags` под `on: push`
guide-naming-tags-script-commit = любой коммит
guide-naming-tags-script-commit-tag = никакого
guide-naming-tags-script-commit-needs = ещё одна отправка с тегом, составленным из `GITHUB_SHA`

guide-naming-tag-rules-title = Каким может быть тег
guide-naming-tag-rules-characters = В теге не больше 128 букв, цифр, точек, подчёркиваний и дефисов. Косую черту в имени ветки и плюс в версии нужно заменить; `docker/metadata-action` делает это сам.
guide-naming-tag-rules-move = Тег перемещается, если отправить его ещё раз; настройки реестра, которая бы это запретила, не известно. Отказаться отправлять уже существующую версию может сам workflow.
guide-naming-tag-rules-latest = `latest` — такой же тег, как любой другой. Сам он за последней отправкой не следует, для этого нужно правило; а скачивание без тега означает `latest`.
guide-naming-tag-rules-digest = То, что не должно меняться, разворачивают по дайджесту: `{ $image }@sha256:…`.
guide-naming-tag-rules-release = Git-тег, который workflow отправил с `GITHUB_TOKEN`, не запускает другой workflow, поэтому образа из него не получится.

guide-naming-name-causes-title = Что бывает не так с именами
guide-naming-name-causes-intro = Эти ошибки возникают ещё до проверки прав, или же ищется имя, которое никто не отправлял.
