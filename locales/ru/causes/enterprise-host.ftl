cause-enterprise-host-title = Реестр и токен — от разных продуктов GitHub
cause-enterprise-host-summary = `ghcr.io` относится к github.com; у Enterprise Server и GHE.com свои реестры и свои токены.

cause-enterprise-host-why = У каждого продукта GitHub свой реестр, и токены одного ничего не значат для другого. `ghcr.io` обслуживает github.com, у GHE.com это `containers.SUBDOMAIN.ghe.com`. У Enterprise Server с версии 3.5 это `containers.HOSTNAME`, но только там, где включены GitHub Packages и изоляция поддоменов; в документации 3.20 он всё ещё назван общедоступной предварительной версией (public preview). Прежний реестр Docker там — `docker.HOSTNAME`, а без изоляции сам `HOSTNAME`. Если задание на Enterprise Server входит в `ghcr.io` со своим встроенным токеном, оно получает отказ даже для открытого образа.

cause-enterprise-host-evidence-token-of-other-product = Токен, с которым выполняется вход, создан не на том хосте, к которому относится реестр; для `ghcr.io` это github.com.
cause-enterprise-host-evidence-works-without-login = Открытый образ из `ghcr.io` с той же машины скачивается, если не входить, а со входом из задания — нет. Так же выглядит и просроченный токен.
cause-enterprise-host-evidence-registry-unavailable = На Enterprise Server его реестр `containers.HOSTNAME` не находится или отвечает не как реестр. Возможно, там выключены GitHub Packages или изоляция поддоменов.

cause-enterprise-host-fix = Берите реестр того продукта, где находится репозиторий, здесь это `{ $registry }`, и токен того же продукта. Если заданию в другом продукте нужен образ из `ghcr.io`, открытый скачивайте без входа, а закрытый — с классическим токеном, созданным на github.com.
