cause-container-job-image-denied-title = Раннеру не разрешено скачать образ контейнера, в котором идёт задание
cause-container-job-image-denied-summary = Образ из `container:` или `services:` либо образ контейнерного action закрыт, а у раннера нет учётных данных, с которыми его можно прочитать.

cause-container-job-image-denied-why = Такие образы раннер скачивает сам, до первого шага, поэтому шаг входа в самом задании (job) уже не поможет. Для `{ $registry }` раннер, судя по всему, сам берёт токен задания, если нет блока `credentials`; блок с пустым или просроченным секретом этому мешает. Токену тогда нужно `packages: read`, а пакет должен пускать этот репозиторий. Вход раннера действует только для этого скачивания: чтобы потом выполнить `docker push` в одном из шагов, нужен отдельный.

cause-container-job-image-denied-evidence-before-first-step = Запуск останавливается на этапе { $label-initialize-containers }, ни один шаг задания не выполнен, а последние строки — `docker pull` и `denied` или `unauthorized`.
cause-container-job-image-denied-evidence-no-packages-read = В журнале запуска раскройте { $label-set-up-job }, затем { $label-github-token-permissions }. Строки о пакетах в списке нет вовсе.
cause-container-job-image-denied-evidence-empty-credentials = В `container` или `services` есть блок `credentials`, а секрет в нём, возможно, в этом запуске пуст, просрочен или содержит токен с детальной настройкой прав (fine-grained). Запуск для pull request из форка секретов, как правило, не получает.
cause-container-job-image-denied-evidence-other-repository-image = Образ относится к другому репозиторию или другому владельцу. Токен задания прочитает его, только если этот репозиторий есть в списке доступа пакета; хватит ли этого при другом владельце, неизвестно.
cause-container-job-image-denied-evidence-container-action = Образ указан в первой строке Dockerfile у action, который собирается во время запуска. По сообщению одного пользователя, для такой сборки раннер в реестр не входит.
cause-container-job-image-denied-evidence-ordinary-step-fails = Отклонено скачивание или вход в обычном шаге задания: ошибка стоит под именем шага. Тогда причина в другом.
cause-container-job-image-denied-evidence-clean-pull-works = Без сохранённого входа то же скачивание удаётся: образ открыт, и права на него раннеру не нужны.

cause-container-job-image-denied-fix = Дайте заданию `packages: read` и уберите блок `credentials`, если в нём нет ничего действительного, или укажите в нём токен задания. Если образ относится к другому репозиторию, в списке его пакета должен стоять этот репозиторий с ролью { $label-read }. Если Dockerfile у action начинается с закрытого образа, откажитесь от action: войдите в реестр и запустите образ в обычном шаге.
