check-invalid-tag-on-pr-title = Для pull request в теге появляется косая черта
check-invalid-tag-on-pr-message = В шаге `{ $step }` из `{ $value }` для pull request получается тег с косой чертой.
check-invalid-tag-on-pr-why = При событии `pull_request` в `github.ref_name` стоит номер pull request, а за ним `/merge`, например `12/merge`, но косая черта в теге недопустима. Клиент останавливается с `invalid reference format`, ничего не отправив. Запуски для ветки проходят, если в её имени нет косой черты.
check-invalid-tag-on-pr-fix = Если для pull request образ не нужен, не отправляйте его. Иначе пусть тег составляет `docker/metadata-action` по правилу `type=ref,event=pr`, тогда получится `pr-12`; или замените косую черту в более раннем шаге, например с помощью `tr / -`.
