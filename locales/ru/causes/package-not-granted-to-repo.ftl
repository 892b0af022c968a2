cause-package-not-granted-to-repo-title = Пакет не принимает этот репозиторий
cause-package-not-granted-to-repo-summary = Существующий пакет не пускает workflow этого репозитория, даже если их токену разрешено записывать пакеты.

cause-package-not-granted-to-repo-why = Пакет принадлежит аккаунту, а не репозиторию, и у него есть собственный список репозиториев, чьи workflow могут с ним работать. Если пакет создал workflow этого репозитория, репозиторий обычно с самого начала есть в списке. Пакет, который впервые отправили с ноутбука или с персональным токеном, как правило, закрыт и ни с чем не связан, даже если носит имя репозитория. Тогда с токеном задания (job) всё в порядке, а отказывает именно пакет.

cause-package-not-granted-to-repo-evidence-not-in-actions-access = Администратор пакета открывает { $link-package-settings } и не находит этого репозитория в разделе { $label-manage-actions-access }.
cause-package-not-granted-to-repo-evidence-packages-write-listed = В журнале запуска откройте { $label-set-up-job }, затем { $label-github-token-permissions }. В списке есть `Packages: write`, а отправка заканчивается ошибкой `permission_denied: write_package`.
cause-package-not-granted-to-repo-evidence-package-without-repository = Пакет входит в { $link-packages-list }, но на его собственной странице репозиторий-источник не указан.
cause-package-not-granted-to-repo-evidence-other-images-accepted = То же задание отправляет несколько образов; одни приняты, а этот отклонён.
cause-package-not-granted-to-repo-evidence-name-is-free = Владелец аккаунта не находит пакета с таким именем (удалённые не в счёт). Пакет, которого нет, не может отказать репозиторию; проверьте разрешения задания, владельца в имени образа и политики.

cause-package-not-granted-to-repo-fix = Разрешите репозиторию `{ $repository }` запись в пакет. Каждый образ — отдельный пакет, и добавлять репозиторий нужно в каждый; сделать это может только администратор пакета и только на веб-странице, потому что API для этого нет. После этого достаточно повторного запуска. Новые токены, более широкие разрешения по умолчанию, разрешения для аттестаций и очистка кэшей здесь ничего не меняют, а метка (label) источника, судя по всему, читается лишь после того, как отправка принята.
cause-package-not-granted-to-repo-phrases =
    локально работает, а в Actions нет
    вручную пушится, а из Actions нет
    с PAT работает, а с GITHUB_TOKEN нет
