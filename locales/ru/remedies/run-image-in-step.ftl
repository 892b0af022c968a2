remedy-run-image-in-step-title = Запускайте закрытый образ в шаге, а не в action
remedy-run-image-in-step-intro = Это нужно, если action собирается из Dockerfile, который начинается с закрытого образа. Судя по всему, для такой сборки раннер в реестр не входит, а блок `credentials` там указать нельзя. В обычном шаге вы выполняете вход сами.
remedy-run-image-in-step-permission = В задании (job) укажите право на чтение:
remedy-run-image-in-step-step = Вместо action войдите в реестр и запустите образ:
remedy-run-image-in-step-commit = Закоммитьте файл:
remedy-run-image-in-step-verify = Откройте { $link }: в журнале нового запуска виден успешный вход, а за ним — вывод образа. Если скачивание и теперь отклоняется, этого репозитория нет в списке пакета.
