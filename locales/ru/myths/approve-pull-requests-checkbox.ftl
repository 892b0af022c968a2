myth-approve-pull-requests-checkbox-title = Поставьте флажок { $label-allow-github-actions-to-create-and-approve-pull-requests }
myth-approve-pull-requests-checkbox-why = Этот флажок находится сразу под двумя вариантами, которые действительно важны, поэтому его часто ставят заодно, а потом ему же приписывают успех. Он касается только pull request и на пакеты не влияет. С ним workflow могут одобрять pull request, а это ослабляет правило, которое требует ревью.
myth-approve-pull-requests-checkbox-instead = Не трогайте этот флажок. Дайте заданию, которое публикует образ, `packages: write` в файле workflow.
myth-approve-pull-requests-checkbox-phrases =
    поставить галочку про pull request
    разрешить Actions одобрять pull request
