check-retired-registry-host-title = Используется упразднённый реестр GitHub
check-retired-registry-host-message = В `{ $step }` используется `{ $value }`, а это адрес в упразднённом реестре Docker на GitHub.
check-retired-registry-host-why = `docker.pkg.github.com` — предшественник `ghcr.io`, куда перенесены его образы. Вход и отправка туда, скорее всего, завершатся ошибкой, часто `no basic auth credentials`.
check-retired-registry-host-fix = Замените `docker.pkg.github.com/OWNER/REPO/IMAGE_NAME` на `ghcr.io/OWNER/IMAGE_NAME`, без репозитория и строчными буквами, а для входа задайте `registry: ghcr.io`.
