check-invalid-metadata-tag-title = Action для метаданных не принимает правило для тега
check-invalid-metadata-tag-message = В шаге `{ $step }` action для метаданных не принимает правило для тега `{ $value }`.
check-invalid-metadata-tag-why = `docker/metadata-action` останавливается на первом правиле, которое не может прочитать, с ошибкой вроде `Unknown tag type attribute` или `Missing event attribute for`. На этом задание завершается, и до сборки дело, как правило, не доходит.
check-invalid-metadata-tag-fix = Исправьте правило: для `type=ref` нужно `event=branch`, `event=tag` или `event=pr`; для `type=semver`, `type=pep440` и `type=match` нужен `pattern`; для `type=raw` нужно `value`.
