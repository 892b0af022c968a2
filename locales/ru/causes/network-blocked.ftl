cause-network-blocked-title = Сеть не пускает машину к реестру
cause-network-blocked-summary = Между машиной и реестром стоит разрешение имён, межсетевой экран, прокси или подменённый сертификат.

cause-network-blocked-why = Ответа от реестра клиент не получает: имя не разрешается, соединение не устанавливается вовремя или отклоняется, либо VPN или прокси подставляет собственный сертификат. Образам из `ghcr.io` нужны два хоста: сам `ghcr.io` и `pkg-containers.githubusercontent.com`, куда он перенаправляет за слоями; аттестациям в Actions нужен ещё и `*.actions.githubusercontent.com`. Кэширующий прокси может также испортить обмен токенами, и тогда это видно как `unauthorized`. Одиночный тайм-аут с тем же успехом может быть инцидентом.

cause-network-blocked-evidence-lookup-failed = В ошибке есть `lookup` с верно написанным хостом реестра и `no such host`, `Try again` или отклонённое соединение с сервером имён. Машина не может разрешить имя.
cause-network-blocked-evidence-certificate-refused = В ошибке есть `x509: certificate signed by unknown authority` для `{ $registry }` или `pkg-containers.githubusercontent.com`. Скорее всего, сертификат подменяют где-то по пути. Если сказано, что сертификат истёк или ещё не действует, сначала проверьте часы машины.
cause-network-blocked-evidence-other-network-works = Тот же образ скачивается из другой сети, например в задании на машине, которую предоставляет GitHub.
cause-network-blocked-evidence-layers-only = Манифест доходит, а слои нет: адрес в ошибке относится к `pkg-containers.githubusercontent.com`.
cause-network-blocked-evidence-fails-every-time = На этой машине сбой повторяется каждый раз уже несколько дней, а страница статуса GitHub ни о чём не сообщает.
cause-network-blocked-evidence-registry-answered = В ошибке есть слова самого реестра, например `permission_denied`. Тогда с сетью, скорее всего, всё в порядке.

cause-network-blocked-fix = Проверьте с той машины, где случается сбой, затем добейтесь изменений в разрешении имён, межсетевом экране или прокси: пусть пропускают оба хоста, а машина доверяет сертификату собственного прокси. Не отключайте проверку сертификатов и не трогайте токены и разрешения. После одиночного тайм-аута сначала повторите запуск.
