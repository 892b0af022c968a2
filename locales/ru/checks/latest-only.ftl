check-latest-only-title = Единственный тег — `latest`
check-latest-only-message = Задание `{ $job }` отправляет `{ $image }` только с тегом `latest`.
check-latest-only-why = Каждая отправка переносит тег, и прежний образ можно найти только по дайджесту. Поэтому трудно вернуться к нужной версии или понять, какая сейчас используется. Если старые версии образа никому не нужны, это неважно.
check-latest-only-fix = Добавьте тег, который не перемещается: `type=sha` или `{ "type=semver,pattern={{version}}" }` с `docker/metadata-action` либо `{ "${{ github.sha }}" }`, если теги пишутся вручную.
