guide-organisation-title = Администраторам организации

guide-organisation-about-title = О чём это руководство
guide-organisation-personal = `{ $owner }` — личный аккаунт: правил для пакетов у него нет, решает его владелец. Сказанное здесь относится к организациям.
guide-organisation-unknown = Организация ли `{ $owner }`, здесь неизвестно. Если это личный аккаунт, верно только сказанное об отдельных пакетах; уточнить можно с `--owner-kind`.
guide-organisation-purpose = Что владельцы организации решают о пакетах, чему мешает каждое решение и что репозиторий, например `{ $owner }/{ $repository }`, может уладить сам.

guide-organisation-policies-title = Что решает организация
guide-organisation-policies-what = Решение
guide-organisation-policies-where = Где
guide-organisation-policies-effect = Чему мешает
guide-organisation-policies-creation = { $label-package-creation }: какие пакеты могут публиковать участники
guide-organisation-policies-creation-effect = первую отправку нового имени и открытие пакета для всех
guide-organisation-policies-inheritance = { $label-default-package-settings }: { $label-inherit-access-from-source-repository }
guide-organisation-policies-inheritance-effect = если выключено, новый пакет сам никого не пускает, даже репозиторий, который его создал
guide-organisation-policies-actions = { $label-policies }: какие actions можно запускать
guide-organisation-policies-actions-effect = весь запуск — ещё до первого шага и с отдельным сообщением; ответа 403 от реестра это не даёт
guide-organisation-policies-default = { $label-workflow-permissions }: что токены получают по умолчанию
guide-organisation-policies-default-effect = только задания, для которых в файле workflow ничего не сказано; `packages: write` в задании действует при любом выборе
guide-organisation-policies-tokens = разрешены ли классические токены, срок их действия, единый вход, разрешённые адреса
guide-organisation-policies-tokens-where = настройки организации, { $label-personal-access-tokens }
guide-organisation-policies-tokens-effect = вход и отправку с персональными токенами, хотя области действия у них верные; на `GITHUB_TOKEN` единый вход не распространяется
guide-organisation-policies-deleted = { $label-deleted-packages }: восстановление в течение 30 дней
guide-organisation-policies-deleted-effect = ничему; но имя, которое снова заняли, восстановить нельзя
guide-organisation-policies-enterprise = Предприятие (enterprise) могло решить часть этих вопросов за все свои организации. Тогда выбор может быть недоступен, и изменить его может только владелец предприятия. Управляемые им пользователи вообще не могут публиковать под собственным именем.

guide-organisation-recommended-title = Что работает при наименьших правах
guide-organisation-recommended-default = Оставьте токенам по умолчанию только чтение, а в каждом публикующем задании укажите `packages: write`. Тогда исключения не нужны ни одному репозиторию.
guide-organisation-recommended-creation = Разрешите участникам те виды пакетов, которые вам нужны. Если не отметить { $label-public }, открытые пакеты участники публиковать не смогут; закрытые, возможно, смогут.
guide-organisation-recommended-inheritance = Не выключайте { $label-inherit-access-from-source-repository }, если некому давать доступ к каждому новому пакету.
guide-organisation-recommended-roles = В пакете давайте репозиториям { $label-write } для публикации и { $label-read } для скачивания. { $label-admin } — тем, которые удаляют версии.
guide-organisation-recommended-tokens = Персональные токены нужны только там, где скачивает или отправляет машина вне Actions; заведите для неё отдельный аккаунт и задайте срок действия.
guide-organisation-recommended-actions = Если запускать можно лишь выбранные actions, разрешите `docker/*` и `actions/*` или те, что названы в workflow.

guide-organisation-changes-title = Изменения по шагам
guide-organisation-changes-intro = В каждом сказано, кто может это сделать. Для доступа к пакетам и их видимости API нет.

guide-organisation-account-causes-title = Чему мешают правила владельца
guide-organisation-account-causes-intro = Причины, которые репозиторий не устранит сам или устранит только вместе с администратором пакета:
