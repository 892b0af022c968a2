# Как факт называется в таблице (`fact-NAME`) и в справочнике (`fact-NAME-about`).

fact-host = хост GitHub
fact-host-about = Хост страниц GitHub для этого репозитория: `github.com`, сервер GitHub Enterprise Server или поддомен `ghe.com`.

fact-registry = реестр
fact-registry-about = Хост реестра контейнеров, который относится к хосту GitHub; для `github.com` это `ghcr.io`.

fact-owner = владелец репозитория
fact-owner-about = Аккаунт, которому принадлежит репозиторий; написан так же, как на GitHub.

fact-owner-lower = владелец строчными буквами
fact-owner-lower-about = Владелец в том виде, в каком он должен стоять в имени образа.

fact-repository = репозиторий
fact-repository-about = Имя репозитория без владельца; написано так же, как на GitHub.

fact-owner-kind = вид владельца
fact-owner-kind-about = Кто владелец: личный аккаунт или организация. От этого зависят адреса пакетов и действующие правила.

fact-default-branch = ветка по умолчанию
fact-default-branch-about = Ветка, которую GitHub показывает первой и к которой относится обычное правило для тега `latest`.

fact-builder = сборщик
fact-builder-about = Чем workflow собирает и отправляет образ; от этого зависит вид файлов workflow и команд в руководстве.

fact-credential = учётные данные
fact-credential-about = С чем выполняется вход в реестр: со встроенным токеном задания, с секретом или с одним из них, когда второй служит запасным.

fact-secret = секрет
fact-secret-about = Имя секрета, в котором хранится токен для реестра, а если их несколько — первого из них; значение никогда не читается.

fact-image = образ
fact-image-about = Полное имя образа без тега: реестр, владелец и имя, строчными буквами.

fact-package = пакет
fact-package-about = Имя пакета, под которым GitHub показывает образ: всё, что стоит после владельца.

fact-image-owner = владелец образа
fact-image-owner-about = Аккаунт, под именем которого стоит образ; если он совпадает с владельцем репозитория, записан так же.

fact-image-tag = теги образа
fact-image-tag-about = Тег или правило для тегов, которое задают образу файлы workflow; вместо того, что известно только при запуске, стоит выражение.
fact-pull-tag = тег в командах
fact-pull-tag-about = Тег, с которым образ указан в командах руководства: заданный явно, а если его нет — тот, который файлы workflow дают именно этому образу. Тег, который становится известен только при запуске, не используется.

fact-build-context = контекст сборки
fact-build-context-about = Папка, из которой workflow собирает образ.

fact-build-file = файл Dockerfile
fact-build-file-about = Файл Dockerfile, по которому workflow собирает образ.
fact-package-tool = чем отправляется пакет
fact-package-tool-about = Программа или action, которая отправляет пакет.
fact-package-step = шаг, который отправляет пакет
fact-package-step-about = Шаги workflow, которые отправляют пакет.

fact-undecided = что делает имя неизвестным
fact-undecided-about = Выражение, переменная или вызываемый workflow, от которых зависит имя образа и значения которых в файлах нет.
fact-unread-file = файл workflow, который не удалось прочитать
fact-unread-file-about = Файл workflow, который не удалось прочитать, например из-за ошибки в YAML. О его содержимом ничего не известно.

fact-tag = тег
fact-tag-about = Тег, о котором известно, что workflow его отправляет; он стоит в командах руководства.

fact-branch = ветка
fact-branch-about = Ветка, из которой workflow публикует.

fact-run-name = название запусков
fact-run-name-about = Название, под которым в списке запусков стоят публикующие запуски: название самого workflow или того, который его вызывает.

fact-workflow-file = файл workflow
fact-workflow-file-about = Путь от корня репозитория к файлу workflow, который публикует.

fact-workflow-name = название workflow
fact-workflow-name-about = Название, под которым workflow стоит в списке запусков.

fact-job = задание (job)
fact-job-about = Название, под которым запуск показывает задание, отправляющее образ.

fact-job-id = ключ задания
fact-job-id-about = Ключ этого задания в файле workflow.
fact-job-secret = секрет задания
fact-job-secret-about = Секрет, с которым задание входит в реестр; это может быть и `GITHUB_TOKEN`.

fact-login-step = шаг входа
fact-login-step-about = Название шага, который выполняет вход в реестр.

fact-metadata-step = шаг метаданных
fact-metadata-step-about = Название шага, который собирает теги и метки (label).

fact-push-step = шаг отправки
fact-push-step-about = Название шага, который отправляет образ.

fact-job-branch = ветка задания
fact-job-branch-about = Ветка, push в которую запускает workflow этого задания.

fact-caller-file = вызывающий файл workflow
fact-caller-file-about = Путь к файлу workflow, который вызывает публикующий.

fact-caller-job = вызывающее задание
fact-caller-job-about = Ключ задания в том файле, которое его вызывает.
fact-shown-job = имя вызываемого задания
fact-shown-job-about = Имя, под которым GitHub показывает вызываемое задание: имена вызывающих его заданий, после каждого — косая черта, затем его собственное имя.

fact-called-workflow = вызываемый workflow
fact-called-workflow-about = Workflow из другого репозитория, шаги которого отправляют образ.

fact-patch = правки
fact-patch-about = Правки, которые исправляют найденное командой `ghcr-guide check` в файлах workflow, построчно.
fact-defect = ошибка в файле workflow
fact-defect-about = Файл и строка ошибки в файле workflow.

fact-log-text = строка журнала
fact-log-text-about = Строка, которую приводит ответ по журналу с ошибкой, без секретов.

fact-log-line = номер строки
fact-log-line-about = Номер этой строки в журнале, считая с 1.

fact-log-step = шаг в журнале
fact-log-step-about = Шаг, в котором стоит эта строка.

fact-command = команда
fact-command-about = Команда, которая создаёт руководство заново.

# Значения фактов, у которых их конечное число

owner-kind-user = личный аккаунт
owner-kind-organization = организация
owner-kind-unknown = неизвестно

builder-docker-action = actions от Docker
builder-docker = Docker в командной строке
builder-podman = программа Podman

credential-github-token = встроенный `GITHUB_TOKEN`
credential-secret = секрет
credential-secret-or-token = секрет, а без него `GITHUB_TOKEN`
credential-mixed = разные в разных заданиях
credential-unknown = неизвестно

# Откуда взят факт

origin-flag = командная строка
origin-environment = переменная окружения
origin-config = файл настроек
origin-workflow = файл workflow
origin-git = данные git
origin-ci = окружение CI
origin-derived = выведено из других фактов
origin-default = по умолчанию
origin-unknown = не найдено
