guide-verify-title = Проверить, что образ опубликован

guide-verify-about-title = Что доказывает публикацию
guide-verify-purpose = Для `{ $owner }/{ $repository }` и `{ $registry }`: четыре наблюдения, которые вместе показывают, что образ на месте и другие могут им пользоваться. Одного зелёного запуска мало: шаг отправки мог быть пропущен.
guide-verify-proof-run = Запуск — тот самый: от нужного коммита, ветки и события. { $section-run }
guide-verify-proof-log = В журнале шага отправки видно, что данные отправлены. { $section-check-log }
guide-verify-proof-pull = Машина без ваших учётных данных может скачать образ или получает отказ, как и должно быть с закрытым. { $section-clean-credential-pull }
guide-verify-proof-page = На странице пакета есть тег со временем этого запуска. { $section-check-package }

guide-verify-run-title = Запустите то, что нужно
guide-verify-run-intro = После изменения на страницах GitHub достаточно повторить запуск. После изменения файла workflow этого мало.

guide-verify-check-log-title = Прочитайте журнал
guide-verify-check-log-open = Откройте { $link-actions-runs }, в нём — самый новый запуск `{ $workflow-name }`, а в запуске — задание `{ $job }`.
guide-verify-check-log-token = В шаге { $label-set-up-job } раскройте { $label-github-token-permissions }. Если для входа используется `GITHUB_TOKEN`, в списке должно быть `Packages: write`.
guide-verify-check-log-login = В шаге `{ $login-step }` найдите `Login Succeeded`.
guide-verify-check-log-push = В шаге `{ $push-step }` найдите конец загрузки; он показан ниже.
guide-verify-check-log-tags = Шаг `{ $metadata-step }` печатает теги и метки (label), которые получает шаг отправки. Тег, которого там нет, не отправляется.
guide-verify-check-log-nothing = Если таких строк нет, а шаг зелёный, ничего не отправлено: отправку отключило условие или сборке велено только загрузить образ локально.
guide-verify-check-log-no-run = Если запуска нет вообще, сравните ветку и изменённые файлы с фильтрами под `on` и поищите `[skip ci]` в сообщении коммита. Push, который сам workflow сделал с `GITHUB_TOKEN`, нового запуска не начинает.

guide-verify-pull-title = Скачайте образ как посторонний
guide-verify-pull-intro = На вашей машине могут храниться учётные данные, которых больше ни у кого нет.

guide-verify-check-package-title = Посмотрите на пакет
guide-verify-check-package-page = Страница
guide-verify-check-package-shows = Что показывает
guide-verify-check-package-shows-page = версии, теги, видимость и источник — всем, кому разрешено читать пакет
guide-verify-check-package-shows-repository = то же самое, но только когда пакет связан с репозиторием
guide-verify-check-package-shows-settings = доступ и видимость — администраторам пакета
guide-verify-check-package-shows-list = все пакеты владельца, которые вам видны, связанные и несвязанные
guide-verify-check-package-missing = Если страница не найдена, это значит одно из трёх: ещё ничего не отправлено; пакет закрытый, и читать его вам нельзя; или, если это адрес пакета в репозитории, пакет с ним не связан. Если отправка сообщает `write_package`, имя уже занято, даже если вы этого не видите.
guide-verify-check-package-state = Из командной строки состояние пакета можно прочитать, но не изменить:
guide-verify-check-package-owner-unknown = Для каждого образа здесь два запроса: первый — для личного аккаунта, второй — для организации; тот, что не подходит, может ответить `404`.
guide-verify-check-package-visibility = `visibility` — это `public`, `private` или `internal`. Что из этого даёт первая отправка, документация описывает по-разному, поэтому проверьте.
guide-verify-check-package-repository = `repository` — связанный репозиторий; если пусто, пакет не связан ни с каким.
guide-verify-check-package-404 = `404` значит, что такого пакета нет или что вашему токену он не виден.
guide-verify-check-package-inspect = Что реестр хранит под тегом:
guide-verify-check-package-unknown = Строки с платформой `unknown/unknown` — это сведения о том, как собран образ. Они безвредны, как и версии без тегов: на такие версии может ссылаться тег. Если эти строки мешают, сборка может обойтись без них:
guide-verify-check-package-untagged = Записи с платформой `unknown/unknown` (в JSON значение `unknown` стоит и в `architecture`, и в `os`) безвредны, как и версии без тегов: на них может ссылаться тег, например если это части образа для нескольких платформ. Не удаляйте их вслепую.

guide-verify-check-outside-title = Если причина вне репозитория
guide-verify-check-outside-status = Внезапные сбои повсюду, тайм-ауты, ответы от 500 до 504: прежде чем что-то менять, откройте { $link-status } и посмотрите на компоненты { $label-packages } и { $label-actions }.
guide-verify-check-outside-limits = Раз за разом не проходит один большой слой: слой может занимать не больше 10 ГБ и загружаться не дольше 10 минут.
guide-verify-check-outside-rate = `toomanyrequests`: лимит не документирован и, судя по всему, считается по минутам. Подождите несколько минут и отправляйте меньше за раз.
guide-verify-check-outside-network = Собственному раннеру должны быть доступны `ghcr.io` и `pkg-containers.githubusercontent.com`.

guide-verify-not-published-title = Если ничего не опубликовано
guide-verify-not-published-intro = Запуск без ошибки тоже может ничего не опубликовать. Эти причины действуют ещё до обращения к реестру или лежат вне репозитория:
