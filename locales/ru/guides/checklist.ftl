guide-checklist-title = Диагностика по признакам
guide-checklist-use = Если одного сообщения мало: от признаков, которые вы видите, к единственной подходящей причине.

guide-checklist-about-title = О чём это руководство
guide-checklist-purpose = Как найти причину сбоя в `{ $owner }/{ $repository }`, когда одного текста ошибки мало. Отмечайте признаки, которые видите. У каждой причины первым стоит самый показательный признак, а то, что говорит против неё, перечислено ниже.
guide-checklist-capitals = Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.

guide-checklist-order-title = Кратчайший путь к причине
guide-checklist-order-status = Если с какой-то минуты не работает всё сразу, в том числе в других репозиториях, сначала откройте { $link-status } и ничего не меняйте.
guide-checklist-order-pull = Если отказывают в скачивании, а не в отправке, те же сообщения значат другое: { $section-pull-causes }. Дальше речь об отправке.
guide-checklist-order-host = Прочитайте ссылку на образ в сообщении: реестр, владелец, имя, тег. Если вместо `{ $owner-lower }` стоит другой владелец или в имени есть заглавная буква, дело, скорее всего, в этом: { $section-look-account }, { $section-look-name }.
guide-checklist-order-credential = Посмотрите, какой пароль указан в шаге входа. Если это секрет, который создали вы, в нём, вероятно, персональный токен: { $section-look-credential }.
guide-checklist-order-token = Если это `GITHUB_TOKEN`, раскройте в журнале { $label-set-up-job } и { $label-github-token-permissions }. Если `Packages: write` там нет: { $section-look-token }.
guide-checklist-order-package = Если эта строка там есть, откройте { $link-packages-list } и посмотрите, существует ли пакет. Если существует, важно, разрешает ли он запись этому репозиторию: { $section-look-package }.
guide-checklist-order-account = Если пакета ещё нет, дело, вероятно, в правилах владельца: { $section-look-account }.
guide-checklist-order-environment = Если ничего не подошло или пришёл тайм-аут, ответ `429` либо ответ от `500` до `504`: { $section-look-environment }.

guide-checklist-look-token-title = Проверка 1: токен задания
guide-checklist-look-token-intro = Задание обращается к реестру с токеном, у которого нет нужного права.

guide-checklist-look-package-title = Проверка 2: пакет
guide-checklist-look-package-intro = Токен в порядке, но пакет не пускает его или не виден другим.

guide-checklist-look-account-title = Проверка 3: аккаунт
guide-checklist-look-account-intro = Образ принадлежит другому владельцу, или отправку запрещают правила владельца.

guide-checklist-look-credential-title = Персональный токен и вход
guide-checklist-look-credential-intro = Вход выполняется не с токеном задания, или входа нет вовсе.

guide-checklist-look-name-title = Имена и теги
guide-checklist-look-name-intro = Ссылка на образ записана неверно или ведёт к тому, чего нет.

guide-checklist-look-environment-title = Лимиты, сбои и пропущенная отправка
guide-checklist-look-environment-intro = Помешал лимит, сеть, реестр или сама машина, либо отправка вообще не выполнялась.

guide-checklist-ask-for-help-title = Что сообщить, когда просите о помощи
guide-checklist-ask-for-help-intro = По этим сведениям другой человек сможет сказать, какая проверка отказывает. Не включайте в них токены, даже просроченные, и имена и адреса серверов.
guide-checklist-ask-error = строка с ошибкой целиком и по одной строке до и после неё
guide-checklist-ask-permissions = блок { $label-github-token-permissions } из шага { $label-set-up-job }
guide-checklist-ask-event = событие и ветка запуска: push или pull request, из форка или нет, от Dependabot или нет
guide-checklist-ask-credential = вид учётных данных: `GITHUB_TOKEN` или префикс токена, например `ghp_`
guide-checklist-ask-pushed = видно ли в журнале шага отправки, что какие-то данные были переданы
guide-checklist-ask-image = полная ссылка на отправленный образ: `{ $image }` с тегом
guide-checklist-ask-package = есть ли страница пакета, закрытый ли пакет, какие репозитории перечислены в { $label-manage-actions-access } и с какой ролью
guide-checklist-phrases =
    пуш не работает
    не работает пуш
    пуш не проходит
    не пушится образ
    не могу запушить образ
    отправка не удалась
    отказано в доступе
    denied
    не пушится
    не получается запушить
    ошибка при пуше
    push не работает
    нет прав при пуше
