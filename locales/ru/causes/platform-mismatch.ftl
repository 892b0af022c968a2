cause-platform-mismatch-title = Образ собран не для этой платформы
cause-platform-mismatch-summary = Тег прочитать можно, но образа для платформы той машины, которая его скачивает, в нём нет.

cause-platform-mismatch-why = Образ собирают для определённых платформ, а клиент берёт ту часть, которая подходит его машине. Если платформа в сборке не указана, образ получается только для машины, где идёт сборка, — часто это `linux/amd64`. Mac с чипом Apple, Raspberry Pi или сервер на ARM запрашивает `linux/arm64`: в списке платформ для него ничего не находится, а образ для одной платформы может скачаться с предупреждением, и тогда без эмуляции его программа завершится с `exec format error`. Запись `unknown/unknown` в таком списке — не платформа, а сведения о происхождении (provenance) или SBOM от BuildKit; она безвредна.

cause-platform-mismatch-evidence-platform-in-error = В ошибке названа платформа или архитектура: `no matching manifest for linux/arm64/v8` или `no image found in image index for architecture`.
cause-platform-mismatch-evidence-list-lacks-platform = В списке платформ образа `{ $image }` нет платформы этой машины.
cause-platform-mismatch-evidence-other-machine-pulls = Машина с другим процессором скачивает тот же тег без ошибок.
cause-platform-mismatch-evidence-platform-listed = Платформа этой машины в списке есть. Тогда дело не в платформе.

cause-platform-mismatch-fix = Соберите образ ещё и для недостающей платформы и отправьте тег заново. С именем, входом и доступом всё в порядке. `provenance: false` убирает записи `unknown/unknown`, но платформ не добавляет.
