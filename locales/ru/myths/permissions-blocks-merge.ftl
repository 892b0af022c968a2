myth-permissions-blocks-merge-title = `permissions:` задания прибавляются к правам всего workflow
myth-permissions-blocks-merge-why = Блоки похожи на слои, и `env` действительно работает так. С разрешениями иначе: для своего задания (job) его блок полностью заменяет верхний, и право, которого в ближнем блоке нет, пропадает. Поэтому `packages: write` наверху ничего не даёт заданию, в собственном блоке которого стоит только `contents: read`.
myth-permissions-blocks-merge-instead = Впишите в блок публикующего задания всё, что ему нужно, как минимум `contents: read` и `packages: write`, и сверьтесь с { $label-github-token-permissions } в разделе { $label-set-up-job } лога.
myth-permissions-blocks-merge-phrases =
    permissions задания и workflow складываются
    разрешения суммируются
    packages: write наверху хватает всем заданиям
