myth-attestation-rights-for-push-title = Добавьте `id-token: write` и `attestations: write`, и отправка заработает
myth-attestation-rights-for-push-why = В примерах GitHub обе строки стоят рядом с `packages: write`, и если её добавляют вместе с ними, успех приписывают им. Но отправка ими не пользуется: они нужны шагу, который потом создаёт аттестацию образа. А задание без всякой пользы получает удостоверение, которому могут доверять другие сервисы.
myth-attestation-rights-for-push-instead = Для отправки достаточно `packages: write`. Если эта строка есть, а отправка заканчивается ошибкой `write_package`, дайте репозиторию доступ к пакету. Права для аттестаций оставьте заданию, которое их создаёт.
myth-attestation-rights-for-push-phrases =
    добавить id-token: write для отправки
    добавить attestations: write для отправки
