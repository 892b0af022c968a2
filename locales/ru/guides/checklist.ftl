guide-checklist-title = Диагностика по тому, что видно

guide-checklist-about-title = О чём это руководство
guide-checklist-purpose = Для `{ $owner }/{ $repository }`: от наблюдений к причине, когда одного текста ошибки мало. Отмечайте то, что видите. У каждой причины самое показательное стоит первым, а то, что говорит против неё, — ниже.

guide-checklist-order-title = Кратчайший путь к причине
guide-checklist-order-status = Если с какой-то минуты отказывает всё, и у других репозиториев тоже, сначала откройте { $link-status } и ничего не меняйте.
guide-checklist-order-host = Прочитайте ссылку на образ в сообщении: реестр, владелец, имя, тег. Другой владелец вместо `{ $owner-lower }` или заглавная буква решают дело: { $section-look-account }, { $section-look-name }.
guide-checklist-order-credential = Посмотрите, какой пароль указан в шаге входа. Если это ваш секрет, там персональный токен: { $section-look-credential }.
guide-checklist-order-token = С `GITHUB_TOKEN` раскройте { $label-set-up-job } и { $label-github-token-permissions }. Если `Packages: write` там нет: { $section-look-token }.
guide-checklist-order-package = Если есть, откройте { $link-packages-list } и посмотрите, существует ли пакет. Если существует, дело в том, разрешает ли он запись этому репозиторию: { $section-look-package }.
guide-checklist-order-account = Если не существует, решают правила владельца: { $section-look-account }.
guide-checklist-order-environment = Если ничего не подходит или ответ — тайм-аут, `429` или от `500` до `504`: { $section-look-environment }.

guide-checklist-look-token-title = Проверка 1: токен задания
guide-checklist-look-token-intro = Токен, с которым обращается задание, не имеет права записи.

guide-checklist-look-package-title = Проверка 2: пакет
guide-checklist-look-package-intro = Токен в порядке, но пакет не пускает его или не виден другим.

guide-checklist-look-account-title = Проверка 3: аккаунт
guide-checklist-look-account-intro = Образ принадлежит другому владельцу, или отправку запрещают правила владельца.

guide-checklist-look-credential-title = Личные учётные данные
guide-checklist-look-credential-intro = Используется не токен задания или вообще никакой.

guide-checklist-look-name-title = Имена и теги
guide-checklist-look-name-intro = Ссылка на образ записана неверно или никуда не ведёт.

guide-checklist-look-environment-title = Вокруг
guide-checklist-look-environment-intro = Ограничения, сбои и отправки, которых не было.

guide-checklist-ask-for-help-title = Если вы просите помощи
guide-checklist-ask-for-help-intro = По этим сведениям другой человек сможет сказать, какая проверка отказывает. Не передавайте токены, даже просроченные, а также имена и адреса серверов.
guide-checklist-ask-error = строка с ошибкой целиком и по одной строке до и после неё
guide-checklist-ask-permissions = блок { $label-github-token-permissions } из шага { $label-set-up-job }
guide-checklist-ask-event = событие и ветка запуска: push или pull request, из форка или нет, от Dependabot или нет
guide-checklist-ask-credential = вид учётных данных: `GITHUB_TOKEN` или префикс токена, например `ghp_`
guide-checklist-ask-pushed = видно ли в журнале шага отправки, что какие-то данные переданы
guide-checklist-ask-image = полная ссылка на отправленный образ: `{ $image }` с тегом
guide-checklist-ask-package = есть ли страница пакета, закрытый ли пакет, какие репозитории перечислены в { $label-manage-actions-access } и с какой ролью
