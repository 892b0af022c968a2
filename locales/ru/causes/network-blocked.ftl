cause-network-blocked-title = Сеть не пускает машину к реестру
cause-network-blocked-summary = Дойти до реестра машине мешает разрешение имён, межсетевой экран, прокси или подменённый сертификат.

cause-network-blocked-why = Ответа от реестра клиент не получает: имя не разрешается, соединение прерывается по тайм-ауту или отклоняется либо VPN или прокси подменяет сертификат реестра своим. Для образов из `ghcr.io` нужны два хоста: сам `ghcr.io` и `pkg-containers.githubusercontent.com`, куда он перенаправляет за слоями; для аттестаций в Actions нужен ещё и `*.actions.githubusercontent.com`. Кэширующий прокси может вдобавок испортить обмен токенами, и тогда в журнале стоит `unauthorized`. За единственным тайм-аутом с тем же успехом может стоять инцидент.

cause-network-blocked-evidence-lookup-failed = В ошибке есть `lookup` с верно написанным хостом реестра и `no such host`, `Try again` или отклонённое соединение с сервером имён. Машина не может разрешить имя.
cause-network-blocked-evidence-certificate-refused = В ошибке есть `x509: certificate signed by unknown authority` для `{ $registry }` или `pkg-containers.githubusercontent.com`. Скорее всего, сертификат подменяют где-то по пути; то же может сказать контейнер, в котором нет корневых сертификатов. Если сказано, что сертификат истёк или ещё не действует, сначала проверьте часы машины.
cause-network-blocked-evidence-other-network-works = Тот же образ скачивается из другой сети, например в задании на раннере GitHub.
cause-network-blocked-evidence-layers-only = Манифест доходит, а слои нет: в ошибке стоит адрес на `pkg-containers.githubusercontent.com`.
cause-network-blocked-evidence-fails-every-time = На этой машине сбой повторяется каждый раз уже несколько дней, а страница статуса GitHub ни о чём не сообщает.
cause-network-blocked-evidence-registry-answered = В ошибке есть слова самого реестра, например `permission_denied`. Тогда с сетью, скорее всего, всё в порядке.

cause-network-blocked-fix = Проверьте связь с той машины, где случается сбой, затем попросите изменить настройки сервера имён, межсетевого экрана или прокси: они должны пропускать к обоим хостам, а машина — доверять сертификату собственного прокси. Не отключайте проверку сертификатов и не трогайте токены и разрешения. После единственного тайм-аута сначала повторите запуск.
cause-network-blocked-phrases =
    ghcr не открывается
    ghcr заблокирован
