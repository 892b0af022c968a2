check-empty-tags-title = При некоторых событиях нет тега для отправки
check-empty-tags-message = При событии `{ $event }` у шага `{ $step }` задания `{ $job }` нет ни одного тега для отправки.
check-empty-tags-why = К этому событию не подходит ни одно правило для тегов, поэтому список тегов пуст и сборка останавливается с `tag is needed when pushing to registry`. Перед этим `docker/metadata-action` может сообщить `No Docker image version has been generated`. Запусков при других событиях это не касается, а отправке по дайджесту тег не нужен.
check-empty-tags-fix = Добавьте правило, которое подходит к этому событию, например `type=sha`, или пропускайте при нём вход и отправку.
