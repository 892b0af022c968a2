cause-private-package-other-repo-title = Закрытый пакет другого репозитория не пускает этот репозиторий
cause-private-package-other-repo-summary = Workflow скачивает закрытый или внутренний образ, который публикует другой репозиторий, а пакет не разрешает этому репозиторию чтение.

cause-private-package-other-repo-why = Встроенный токен задания (job) представляет только свой репозиторий. Он читает открытые пакеты и те закрытые, в списке которых есть этот репозиторий; общего владельца у двух репозиториев для этого мало. Должно сойтись и то и другое: в списке пакета репозиторий стоит с ролью { $label-read }, а у задания есть `packages: read` и выполнен вход. Если чего-то одного не хватает, скачивание отклоняется, и неважно, идёт оно отдельным шагом или в первой строке Dockerfile.

cause-private-package-other-repo-evidence-other-repository-on-page = У того, у кого есть доступ, { $link-package-page } открывается; там указано { $label-private } или { $label-internal }, а источник — не тот репозиторий, чьё задание скачивает образ.
cause-private-package-other-repo-evidence-not-in-actions-access = Администратор пакета открывает { $link-package-settings } и в разделе { $label-manage-actions-access } не находит репозитория, который скачивает образ.
cause-private-package-other-repo-evidence-works-elsewhere = То же скачивание удаётся в workflow репозитория, который публикует образ, или с персональным токеном того, кому разрешено чтение. Тогда дело, вероятно, в доступе этого репозитория.
cause-private-package-other-repo-evidence-packages-read-listed = В журнале, в шаге { $label-set-up-job }, список { $label-github-token-permissions } содержит `Packages: read` или `Packages: write`, вход удаётся, а скачивание всё равно отклоняется. Тогда отказывает, скорее всего, сам пакет.
cause-private-package-other-repo-evidence-base-image = Сборка останавливается на `FROM` с `failed to resolve source metadata` и 403, а образ в этой строке относится к другому репозиторию.
cause-private-package-other-repo-evidence-clean-pull-works = Без сохранённого входа то же скачивание удаётся: образ открыт, и разрешать кому-то доступ не нужно.

cause-private-package-other-repo-fix = Пусть администратор пакета добавит репозиторий, который скачивает образ, с ролью { $label-read }; заданию дайте `packages: read` и выполняйте вход перед скачиванием или сборкой. Не делайте ради этого пакет открытым и не храните чей-то персональный токен там, где хватит встроенного. Для Codespaces в настройках пакета есть отдельный список.
