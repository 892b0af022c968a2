cause-container-job-image-denied-title = Раннер не может скачать образ контейнера задания
cause-container-job-image-denied-summary = Образ из `container:` или `services:` либо образ контейнерного action закрыт, а у раннера нет учётных данных, с которыми его можно прочитать.

cause-container-job-image-denied-why = Такие образы раннер скачивает сам, до первого шага, поэтому шаг входа в задании (job) опаздывает. Для `{ $registry }` раннер, судя по всему, сам берёт токен задания, если нет блока `credentials`; блок с пустым или просроченным секретом этому мешает. Токену нужно `packages: read`, а пакет должен пускать этот репозиторий. Вход раннера действует только для этого скачивания: для последующего `docker push` в шаге нужен свой.

cause-container-job-image-denied-evidence-before-first-step = Запуск останавливается на { $label-initialize-containers }, ни один шаг задания не выполнен, а последние строки — `docker pull` и `denied` или `unauthorized`.
cause-container-job-image-denied-evidence-no-packages-read = В журнале, в шаге { $label-set-up-job }, в списке { $label-github-token-permissions } нет строки `Packages`.
cause-container-job-image-denied-evidence-empty-credentials = У записи `container` или `services` есть блок `credentials`, а секрет в нём, возможно, в этом запуске пуст, просрочен или содержит токен с детальной настройкой прав (fine-grained). Запуск для pull request из форка секретов вообще не получает.
cause-container-job-image-denied-evidence-other-repository-image = Образ относится к другому репозиторию или владельцу. Токен задания прочитает его, только если этот репозиторий есть в списке пакета; достаточно ли этого при другом владельце, неизвестно.
cause-container-job-image-denied-evidence-container-action = Образ стоит в первой строке Dockerfile у action, который собирается во время запуска. По одному сообщению, входа для этого раннер не выполняет.
cause-container-job-image-denied-evidence-ordinary-step-fails = Отклонённое скачивание или вход находится в обычном шаге задания, под именем этого шага.
cause-container-job-image-denied-evidence-clean-pull-works = Без сохранённого входа то же скачивание удаётся: образ открыт, и права на него раннеру не нужны.

cause-container-job-image-denied-fix = Дайте заданию `packages: read` и уберите блок `credentials`, в котором нет ничего действительного, или укажите в нём токен задания. Если образ относится к другому репозиторию, в его пакете этот репозиторий должен стоять с ролью { $label-read }. Если Dockerfile action начинается с закрытого образа, войдите в реестр и запустите образ в отдельном шаге.
