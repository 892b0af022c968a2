cause-registry-cache-denied-title = Реестр отклоняет кэш сборки, а не образ
cause-registry-cache-denied-summary = Ссылка на кэш сборки указывает на другой пакет или на другого владельца, и доступа туда у задания нет.

cause-registry-cache-denied-why = С `type=registry` кэш сборки отправляется так же, как образ. Если в ссылке на него отдельное имя, это отдельный пакет: со своим списком доступа, своим владельцем и своим написанием имени; права на пакет образа там не действуют. Кэш записывается в конце сборки, поэтому из-за одного отказа падает шаг, в котором с образом всё было в порядке. Запуски для pull request из форков собирают образ нормально, а падают, скорее всего, именно здесь: их токен может только читать.

cause-registry-cache-denied-evidence-image-was-pushed = В том же журнале есть `pushing manifest for` с образом, в пакете образа видна новая версия, а с 403 или `denied` отклонён только адрес из `cache-to`.
cause-registry-cache-denied-evidence-cache-in-address = Адрес в ошибке после `/v2/` — это ссылка из `cache-to`, а не адрес образа. Если задание (job) образа не отправляет, его токену с тем же успехом может не хватать `packages: write`.
cause-registry-cache-denied-evidence-exporting-cache = Ошибка начинается с `error writing layer blob`, или шаг над ней называется `exporting cache`.
cause-registry-cache-denied-evidence-cache-not-granted = Если открыть { $link-packages-list }, пакет кэша там есть, но в его списке { $label-manage-actions-access } этого репозитория с ролью { $label-write } нет.
cause-registry-cache-denied-evidence-import-refused = Отказ относится к строке `importing cache manifest`: задание не прочитало кэш. Сборка, вероятно, продолжается без него, поэтому, если запуск красный, ищите ниже другую ошибку.
cause-registry-cache-denied-evidence-actions-cache = В ошибке стоит `failed to reserve cache` или `artifactcache`. Это кэш GitHub Actions, пакеты к нему отношения не имеют.

cause-registry-cache-denied-fix = Разрешите репозиторию писать в пакет кэша или храните кэш в другом месте. В запусках для pull request читайте кэш, но не записывайте. В ссылке на кэш, как и в имени образа, нужны владелец репозитория и нижний регистр; с заглавными буквами клиент откажет ещё до обращения к реестру.
