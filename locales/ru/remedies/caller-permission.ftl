remedy-caller-permission-title = Дайте право вызывающему заданию
remedy-caller-permission-intro = Это нужно, если публикующее задание (job) вызывают из другого workflow. Вызывающее задание узнаётся по `uses` вместо `steps`; больше прав, чем у него, у вызываемых заданий быть не может. Право нужно только тем вызовам, которые публикуют. Если вызываемый workflow лишь скачивает образ, достаточно `packages: read`.
remedy-caller-permission-grant = В вызывающем workflow добавьте эти строки в задание с `uses`, с тем же отступом, что у `uses`. Если в задании уже есть блок `permissions`, допишите в него недостающее, а остальное сохраните.
remedy-caller-permission-levels = Если и вызывающий workflow вызывают из другого, те же строки нужны и в задании, которое его вызывает, — и так до workflow, который запускается событием.
remedy-caller-permission-other-rights = Остальное, что запрашивают вызываемые задания, например `id-token: write`, укажите в том же блоке. Прав, которые в блоке не названы, у них не будет.
remedy-caller-permission-commit = Закоммитьте вызывающий workflow в ту ветку, для которой он запускается. `CALLING_WORKFLOW_FILE` — имя его файла:
remedy-caller-permission-effective = В новом запуске откройте вызываемое задание, а в нём шаг { $label-set-up-job }. Под { $label-github-token-permissions } перечислено, что задание получило:
remedy-caller-permission-verify = Откройте { $link }: в новом запуске задания начались, сообщения о вложенном задании (nested job) нет, а шаг отправки завершается без `installation not allowed`.
