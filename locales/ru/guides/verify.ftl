guide-verify-title = Как проверить, что образ опубликован
guide-verify-use = После отправки: как убедиться, что в реестре нужный образ и что его можно скачать.

guide-verify-about-title = Что доказывает, что образ опубликован
guide-verify-purpose = Для `{ $owner }/{ $repository }` и `{ $registry }`: четыре признака, которые вместе показывают, что образ на месте и другие могут им пользоваться. Одного зелёного запуска мало: шаг отправки мог быть пропущен.
guide-verify-proof-run = Запуск именно тот: с нужным коммитом, веткой и событием. { $section-run }
guide-verify-proof-log = В журнале шага отправки видно, что данные переданы. { $section-check-log }
guide-verify-proof-pull = Машина без ваших учётных данных скачивает образ, а если он закрытый, получает отказ, как и должно быть. { $section-clean-credential-pull }
guide-verify-proof-page = На странице пакета есть тег со временем этого запуска. { $section-check-package }
guide-verify-capitals = Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.

guide-verify-run-title = Начните новый запуск или повторите прежний
guide-verify-run-intro = После изменения на страницах GitHub достаточно повторного запуска. После изменения файла workflow нужен новый.

guide-verify-check-log-title = Прочитайте журнал
guide-verify-check-log-open = Откройте { $link-actions-runs }, в нём — последний запуск `{ $workflow-name }`, а в запуске — задание `{ $job }`.
guide-verify-check-log-open-run = Откройте { $link-actions-runs }, в нём — последний запуск `{ $run-name }`, а в запуске — задание `{ $job }`.
guide-verify-check-log-open-many = Откройте { $link-actions-runs }, в нём — последний запуск, который должен был опубликовать образ по файлу `{ $workflow-file }`, а в запуске — задание `{ $job }`.
guide-verify-check-log-called = Запуск относится к вызывающему workflow; перед именем задания в нём стоит имя вызывающего задания, например `{ $shown-job }`.
guide-verify-check-log-token = В шаге { $label-set-up-job } раскройте { $label-github-token-permissions }. Если для входа используется `GITHUB_TOKEN`, в списке должно быть `Packages: write`.
guide-verify-check-log-remote = Шаги задаёт `{ $called-workflow }`. В шаге входа найдите `Login Succeeded`, в шаге отправки — конец загрузки; пример показан ниже.
guide-verify-check-log-login = В шаге `{ $login-step }` найдите `Login Succeeded`.
guide-verify-check-log-push = В шаге `{ $push-step }` найдите конец загрузки; как он выглядит, показано ниже.
guide-verify-check-log-push-digest = В шаге `{ $push-step }` найдите дайджест отправленного: `sha256:` и длинное число за ним.
guide-verify-check-log-tags = Шаг `{ $metadata-step }` печатает теги и метки (label), которые получает шаг отправки. Тег, которого там нет, не отправляется.
guide-verify-check-log-tags-many = Эти шаги печатают теги и метки (label), которые получает шаг отправки. Тег, которого там нет, не отправляется:
guide-verify-check-log-tags-step = `{ $metadata-step }` в задании `{ $job }`
guide-verify-check-log-nothing = Если таких строк нет, а шаг зелёный, ничего не отправлено: отправку отключило условие, или по настройкам сборки образ остаётся на раннере.
guide-verify-check-log-no-run = Если запуска нет вообще, сравните ветку и изменённые файлы с фильтрами в `on` и поищите `[skip ci]` в сообщении коммита. Push, который workflow делает с `GITHUB_TOKEN`, нового запуска не начинает.

guide-verify-pull-title = Скачайте образ как посторонний
guide-verify-pull-intro = На вашей машине могут храниться учётные данные, которых больше ни у кого нет.

guide-verify-check-package-title = Посмотрите на пакет
guide-verify-check-package-page = Страница
guide-verify-check-package-shows = Что показывает
guide-verify-check-package-name = Пакет
guide-verify-check-package-own-page = Страница пакета
guide-verify-check-package-shows-page = версии, теги, видимость и источник — всем, кому разрешено читать пакет
guide-verify-check-package-shows-repository = то же самое, но только если пакет связан с репозиторием
guide-verify-check-package-shows-settings = доступ и видимость — администраторам пакета
guide-verify-check-package-shows-list = все пакеты владельца, которые вам видны, связанные с репозиторием и несвязанные
guide-verify-check-package-missing = Если страница не найдена, причина одна из трёх: ещё ничего не отправлено; пакет закрытый, и читать его вам не разрешено; а у адреса внутри репозитория причина может быть и в том, что пакет с этим репозиторием не связан. Если отправку отклоняют с `write_package`, имя уже занято, даже если вы этого не видите.
guide-verify-check-package-state = Из командной строки состояние пакета можно прочитать, но не изменить:
guide-verify-check-package-owner-unknown = Команда, которая начинается с `owner=`, выясняет, кому принадлежат пакеты, личному аккаунту или организации: адреса пакетов у них разные.
guide-verify-check-package-visibility = `visibility` — это `public`, `private` или `internal`. Какой будет видимость после первой отправки, документация описывает по-разному, поэтому проверьте.
guide-verify-check-package-repository = `repository` — связанный репозиторий; если поле пустое, пакет не связан ни с одним.
guide-verify-check-package-404 = `404` значит, что такого пакета нет или что вашему токену он не виден.
guide-verify-check-package-inspect = Что реестр хранит под тегом:
guide-verify-check-package-unknown = Строки с платформой `unknown/unknown` — это сведения о том, как собран образ. Они безвредны, как и версии без тегов: на такие версии может ссылаться тег. Если эти строки мешают, сборка может обойтись без них:
guide-verify-check-package-untagged = Записи с платформой `unknown/unknown` (в JSON значение `unknown` стоит и в `architecture`, и в `os`) безвредны, как и версии без тегов: на них может ссылаться тег, например если это части образа для нескольких платформ. Не удаляйте их вслепую.

guide-verify-check-outside-title = Если причина вне репозитория
guide-verify-check-outside-status = Внезапные сбои повсюду, тайм-ауты, ответы от 500 до 504: прежде чем что-то менять, откройте { $link-status } и посмотрите на компоненты { $label-packages } и { $label-actions }.
guide-verify-check-outside-limits = Раз за разом не загружается один и тот же большой слой: слой может занимать не больше 10 ГБ, а его загрузка — длиться не дольше 10 минут.
guide-verify-check-outside-rate = `toomanyrequests`: лимит не документирован и, судя по всему, считается по минутам. Подождите несколько минут и отправляйте меньше за один раз.
guide-verify-check-outside-network = Собственный раннер: ему должны быть доступны `ghcr.io` и `pkg-containers.githubusercontent.com`.

guide-verify-not-published-title = Если ничего не опубликовано
guide-verify-not-published-intro = Запуск без ошибок тоже может ничего не опубликовать. Эти причины срабатывают ещё до обращения к реестру или находятся вне репозитория:
