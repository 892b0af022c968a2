guide-organisation-title = Администраторам организации
guide-organisation-use = Если вы отвечаете за множество репозиториев: какие политики, токены и правила доступа определяют, могут ли эти репозитории публиковать.

guide-organisation-about-title = О чём это руководство
guide-organisation-personal = `{ $owner }` — личный аккаунт: правил для пакетов у него нет, всё решает его владелец. Это руководство относится к организациям.
guide-organisation-unknown = Организация ли `{ $owner }`, установить не удалось. Если это личный аккаунт, к нему относится только то, что сказано об отдельных пакетах; уточнить можно с помощью `--owner-kind`.
guide-organisation-unknown-site = Если `{ $owner }` — личный аккаунт, к нему относится только то, что сказано об отдельных пакетах.
guide-organisation-purpose = Что владельцы организации решают о пакетах, чему мешает каждое решение и что репозиторий, такой как `{ $owner }/{ $repository }`, может исправить сам.
guide-organisation-capitals = Вместо слова заглавными буквами, например `TAG`, подставьте своё значение: его не удалось выяснить, или знаете его только вы.

guide-organisation-policies-title = Что решает организация
guide-organisation-policies-what = Решение
guide-organisation-policies-where = Где
guide-organisation-policies-effect = Чему мешает
guide-organisation-policies-creation = { $label-package-creation }: пакеты с какой видимостью могут публиковать участники
guide-organisation-policies-creation-effect = публикации пакетов с той видимостью, которая не отмечена, в том числе когда пакет делают открытым; возможно, и первой отправке под новым именем
guide-organisation-policies-inheritance = { $label-default-package-settings }: { $label-inherit-access-from-source-repository }
guide-organisation-policies-inheritance-effect = если выключено, новый пакет сам не даёт доступа ни людям, ни workflow своего репозитория
guide-organisation-policies-actions = { $label-policies }: какие actions можно запускать
guide-organisation-policies-actions-effect = всему запуску: он останавливается до первого шага с отдельным сообщением; реестр из-за этого с кодом 403 не отвечает
guide-organisation-policies-default = { $label-workflow-permissions }: что токены получают по умолчанию
guide-organisation-policies-default-effect = только заданиям, для которых в файле workflow ничего не сказано; `packages: write` в задании действует при любом выборе
guide-organisation-policies-tokens = разрешены ли классические токены, срок их действия, единый вход (SSO), разрешённые адреса
guide-organisation-policies-tokens-where = настройки организации; для токенов — { $label-personal-access-tokens }
guide-organisation-policies-tokens-effect = входу и отправке с персональными токенами, хотя области действия (scopes) у них верные; на `GITHUB_TOKEN` единый вход не распространяется. Список разрешённых адресов закрывает доступ со всех остальных адресов, вероятно, с любым токеном
guide-organisation-policies-deleted = { $label-deleted-packages }: восстановление в течение 30 дней
guide-organisation-policies-deleted-effect = ничему; но если имя снова занято, восстановить пакет нельзя
guide-organisation-policies-enterprise = Часть этих вопросов могло решить предприятие (enterprise) сразу за все свои организации. Тогда настройка может быть недоступна, и изменить её может только владелец предприятия. Пользователи, которыми управляет предприятие, вообще не могут публиковать под собственным именем.
guide-organisation-policies-clicks = Путь к настройкам пакетов через меню: в настройках организации, на боковой панели, в группе { $label-code-planning-and-automation } выберите { $label-packages }.

guide-organisation-recommended-title = Настройки с наименьшими правами, при которых всё работает
guide-organisation-recommended-default = Пусть токены по умолчанию могут только читать, а `packages: write` будет указано в каждом публикующем задании. Тогда ни одному репозиторию не нужны исключения.
guide-organisation-recommended-creation = Разрешите участникам публиковать пакеты только с той видимостью, которая вам нужна. Если не отметить { $label-public }, участники не смогут публиковать открытые пакеты; закрытые, возможно, смогут.
guide-organisation-recommended-inheritance = Не выключайте { $label-inherit-access-from-source-repository }, если некому вручную давать доступ к каждому новому пакету.
guide-organisation-recommended-roles = В настройках пакета давайте репозиториям роль { $label-write }, если они публикуют, и { $label-read }, если только скачивают. Роль { $label-admin } нужна только тем, которые удаляют версии.
guide-organisation-recommended-tokens = Персональный токен требуйте только там, где скачивает или отправляет машина вне Actions; заведите для неё отдельный аккаунт и задайте токену срок действия.
guide-organisation-recommended-actions = Если запускать можно лишь выбранные actions, разрешите те, что названы в файлах workflow, — каждый по имени, а не шаблоном на всё, что публикует владелец.

guide-organisation-changes-title = Что и как изменить
guide-organisation-changes-intro = В каждом разделе сказано, кто может это сделать. API для доступа к пакетам и для их видимости нет: и то и другое меняют вручную, в каждом пакете отдельно.

guide-organisation-account-causes-title = Чему мешают правила владельца
guide-organisation-account-causes-intro = Эти причины в самом репозитории не устранить, или для этого нужен ещё и администратор пакета:
