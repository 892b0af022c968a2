myth-permissions-blocks-merge-title = Блок `permissions:` в задании дополняет блок всего workflow
myth-permissions-blocks-merge-why = Два блока похожи на слои, и `env` действительно так и работает. С разрешениями иначе: блок в задании (job) полностью заменяет для него блок в начале файла, и право, которое в ближнем блоке не названо, пропадает. Поэтому `packages: write` в начале файла ничего не даёт заданию, в собственном блоке которого стоит только `contents: read`.
myth-permissions-blocks-merge-instead = Перечислите в собственном блоке публикующего задания всё, что ему нужно, как минимум `contents: read` и `packages: write`, и сверьте это в журнале, в шаге { $label-set-up-job }, со списком { $label-github-token-permissions }.
myth-permissions-blocks-merge-phrases =
    permissions задания и workflow складываются
    разрешения суммируются
    packages: write наверху хватает всем заданиям
