remedy-oci-target-title = Указывайте адрес чарта без имени и версии
remedy-oci-target-intro = Это нужно, если чарт не отправляется или не находится, а в его адресе имя стоит дважды или после двоеточия указана версия. `CHART_NAME` и `CHART_VERSION` — то, что записано в `Chart.yaml` чарта.
remedy-oci-target-push = В задании (job), которое публикует чарт, войдите через Helm и отправляйте в папку; имя и версия берутся из упакованного чарта:
remedy-oci-target-permission = Тому же заданию нужно право записывать пакеты:
remedy-oci-target-read = Если чарт указан как зависимость в `Chart.yaml` или относится к `HelmRepository` во Flux, адрес должен заканчиваться папкой, `oci://{ $registry }/{ $owner-lower }/charts`; для имени есть отдельное поле. В `helm pull` и `helm install` имя указывают один раз, в конце адреса, а версию — после `--version`.
remedy-oci-target-commit = Закоммитьте файл:
remedy-oci-target-page = Откройте { $link }: пакет называется `charts/CHART_NAME`, и пакета с удвоенным именем нет.
remedy-oci-target-verify = Helm скачивает чарт; для закрытого сначала нужен `helm registry login`:
