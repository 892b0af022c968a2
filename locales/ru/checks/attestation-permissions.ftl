check-attestation-permissions-title = Заданию не хватает разрешений для аттестации
check-attestation-permissions-message = Шагу `{ $step }` задания `{ $job }` нужно `{ $value }`, но в разрешениях задания этого нет.
check-attestation-permissions-why = Сам образ, как правило, отправляется, но шаг, который создаёт для него аттестацию (attestation) или подпись, завершается ошибкой: без `id-token: write` это `Failed to get ID token`, без `attestations: write` это `Failed to persist attestation: Resource not accessible by integration`. В закрытом репозитории для аттестаций нужен ещё и GitHub Enterprise Cloud.
check-attestation-permissions-fix = Добавьте недостающее в `permissions` этого задания, и только его; `contents: read` и `packages: write` оставьте.
