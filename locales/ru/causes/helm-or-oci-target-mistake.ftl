cause-helm-or-oci-target-mistake-title = В адресе `oci://` чарта повторяется имя или тег
cause-helm-or-oci-target-mistake-summary = В адресе для отправки или скачивания чарта его имя или версия стоят лишний раз, и у реестра запрашивают не то.

cause-helm-or-oci-target-mistake-why = `helm push` берёт имя и версию из упакованного чарта и добавляет их к указанному адресу. Если они там уже есть, получается `charts/app/app` или адрес, который реестр не принимает, и отправка может закончиться ошибкой 405. То же при чтении: зависимость в `Chart.yaml` и, вероятно, `HelmRepository` во Flux указывают только папку, а имя чарта добавляется само. Пакета с удвоенным именем нет, и реестр сообщает об этом так же, как о нехватке прав: 403, `denied` или отказ выдать анонимный токен.

cause-helm-or-oci-target-mistake-evidence-single-name-works = `helm pull` с именем чарта, указанным один раз, и с `--version` проходит, а с адресом из настроек — нет.
cause-helm-or-oci-target-mistake-evidence-tag-in-target = Адрес в `helm push` заканчивается двоеточием и версией, а отправка — ошибкой `405 Method Not Allowed`.
cause-helm-or-oci-target-mistake-evidence-name-twice = В адресе из ошибки после `/v2/` имя чарта стоит два раза подряд; или { $link-packages-list } содержит пакет с таким именем.
cause-helm-or-oci-target-mistake-evidence-chart-package = Образ принят, отклонён только чарт. Чарт — отдельный пакет; если его адрес верен, может не хватать доступа к нему или видимости.
cause-helm-or-oci-target-mistake-evidence-chart-exists = Откройте { $link-packages-list }: там есть пакет, имя которого по всем частям совпадает с адресом из ошибки. Тогда адрес верен, и вопрос, скорее всего, в том, кому разрешено чтение или запись.

cause-helm-or-oci-target-mistake-fix = Отправляйте в папку, например `oci://{ $registry }/{ $owner-lower }/charts`, а имя и версию пусть добавит Helm. У Helm свой вход, `helm registry login`; вход Docker ему подходит не всегда. Пакету `charts/app` нужен собственный доступ, а открытому чарту — и собственная видимость: настройки образа на него не распространяются.
