cause-legacy-docker-registry-title = Используется упразднённый реестр Docker из GitHub Packages
cause-legacy-docker-registry-summary = Имя образа начинается с `docker.pkg.github.com`; образы оттуда переехали в `ghcr.io`.

cause-legacy-docker-registry-why = `docker.pkg.github.com` — предшественник `ghcr.io`; он упразднён, его образы перенесены. В старых именах на одну часть больше: `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME`. Ответы старого хоста не подходят ни под одно из нынешних правил: `no basic auth credentials`, ошибка, связанная с оплатой, `500`, `unknown blob` и `403` без объяснений — последний, скорее всего, потому, что индексов для нескольких платформ этот реестр никогда не принимал.

cause-legacy-docker-registry-evidence-old-host = Образ или адрес в строке с ошибкой начинается с `docker.pkg.github.com`.
cause-legacy-docker-registry-evidence-old-words = В тексте есть `no basic auth credentials` или говорится об ошибке, связанной с оплатой. Первое могут вывести и другие реестры.
cause-legacy-docker-registry-evidence-new-host = В строке с ошибкой назван `{ $registry }`, а `docker.pkg.github.com` нигде не встречается. Тогда причина в другом.

cause-legacy-docker-registry-fix = Замените хост и уберите из имени репозиторий: `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` превращается в `ghcr.io/OWNER/IMAGE_NAME`. Войдите и в новый реестр. Искать счёт или недостающие права на старом хосте незачем.
