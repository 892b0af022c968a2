# Сайт справки: обрамление страниц, списки и слова скрипта.

site-brand = ghcr-guide
site-claim = Почему не удалась отправка образа в ghcr.io и что нажать или изменить
site-skip = Перейти к содержанию
site-nav = Страницы
site-nav-guides = Руководства
site-nav-errors = Ошибки
site-nav-causes = Причины
site-nav-checks = Проверки
site-footer = Об этом сайте
site-choose = Выберите язык

## Поиск

site-search = Поиск
site-search-hint = Ошибка или строка журнала
site-search-paste = Вставьте строку журнала с ошибкой
site-search-none = Ничего не найдено. Вставьте всю строку с ошибкой или просмотрите список ошибок.
site-search-loading = Поиск загружается…
site-search-failed = Не удалось загрузить поиск. Измените текст, чтобы повторить попытку, или просмотрите список ошибок.
site-search-found = Найдено: { $number }

## Репозиторий читателя

site-personal = Ваш репозиторий
site-personal-empty = Показаны условные имена. Укажите свой репозиторий
site-personal-filled = Показано для
site-personal-private = Введённое остаётся в этой вкладке браузера и не попадает ни в один запрос.
site-repo = Репозиторий
site-owner-kind = Владелец
site-owner-unknown = Неизвестно
site-owner-user = Личный аккаунт
site-owner-organization = Организация
site-more = Подробнее
site-image = Образ
site-tag = Тег
site-branch = Ветка, из которой публикуется образ
site-secret = Секрет для входа
site-workflow-file = Файл workflow
site-workflow-name = Название workflow
site-job = Задание (job)
site-login-step = Шаг, который выполняет вход
site-push-step = Шаг, который отправляет образ
site-host = Хост GitHub
site-clear = Очистить
site-link = Скопировать ссылку на эту страницу с вашим репозиторием
site-link-copied = Ссылка скопирована
site-download = Скачать как { $file }
site-download-failed = Не удалось создать файл: часть страницы не загрузилась. Нажмите кнопку ещё раз, чтобы повторить попытку.
site-copy = Копировать
site-copied = Скопировано
site-wrong-repo = Укажите владельца и имя через одну косую черту, например `octo-org/app`.
site-wrong-image = Имя образа состоит из строчных латинских букв и цифр; между ними могут стоять косая черта, точка, одно или два подчёркивания либо дефисы, например `octo-org/app`.
site-wrong-registry = Этот образ относится к другому реестру.
site-wrong-token = Это похоже на токен, а токен здесь никогда не нужен. Укажите только имя.
site-wrong-tag = Тег состоит из латинских букв, цифр, подчёркиваний, точек и дефисов и не начинается с точки или дефиса.
site-wrong-branch = Git не допускает ветку с таким именем.
site-wrong-secret = Укажите имя секрета, например `CR_PAT`: латинские буквы, цифры и подчёркивания. Никогда не вводите сам токен.
site-wrong-workflow-file = Укажите файл `.yml` или `.yaml`, который лежит в самой папке `.github/workflows`, а не во вложенной.
site-wrong-host = Укажите только имя хоста, например `github.com` или `ghe.example.com`.
site-noscript = На этой странице есть всё и без JavaScript.
site-capitals = Вместо слов, написанных заглавными буквами, подставьте свои значения.

## Виды страниц

site-kind-guide = Руководство
site-kind-part = Руководство
site-kind-error = Текст ошибки
site-kind-cause = Причина
site-kind-remedy = Исправление
site-kind-check = Проверка файла
site-kind-labels = Надписи GitHub
site-kind-myth = Неверный совет
site-kind-sources = Источники
site-kind-about = О сайте
site-kind-repository = Репозиторий

## Главная страница

site-home-title = Почему не удалась отправка в ghcr.io?
site-home-lead = Вставьте текст ошибки и узнайте, что он значит и что делать. Укажите свой репозиторий, и во всех командах и ссылках на этом сайте будут его имена.
site-home-frequent = Частые ошибки
site-home-guides = Руководства
site-home-more = Справочник

## Списки

site-list-guides = Руководства
site-guides-lead = Каждое руководство ведёт через одну задачу от начала до конца.
site-list-errors = Все тексты ошибок
site-errors-lead = Что выводят Docker, BuildKit, Podman и другие клиенты, когда с образом на ghcr.io что-то не так, и какие причины стоят за каждым текстом.
site-list-causes = Причины
site-causes-lead = Все известные причины, по которым не удаётся публикация или скачивание, по местам, где они вас останавливают; сначала самые частые.
site-gate-token = Токен задания
site-gate-package = Доступ к пакету
site-gate-account = Аккаунт или организация
site-gate-credential = Личные учётные данные
site-gate-name = Имена и теги
site-gate-environment = Сеть, ограничения и запуски
site-list-remedies = Исправления
site-remedies-lead = Все исправления, на которые ссылаются причины, по шагам.
site-list-checks = Проверки файлов workflow
site-check-id = Имя в выводе программы:
site-check-causes = Причины, на которые указывает эта проверка
site-severity-error = Ошибки: их исправляют в первую очередь
site-severity-warning = Предупреждения: сбой бывает не всегда или не во всём
site-severity-note = Замечания: стоит знать
site-severity-hint = Подсказки: их показывает `check --min-severity hint`
site-checks-lead = Недостатки файлов workflow, которые программа находит до того, как они приведут к сбою.
site-list-labels = Надписи GitHub
site-labels-lead = Надписи на страницах GitHub, которые упоминаются в руководствах, и страница, где каждая из них видна.
site-labels-verified = Проверено:
site-list-myths = Неверные советы
site-myths-lead = Что советуют в обсуждениях и сгенерированных ответах, почему кажется, что это помогает, и что делать вместо этого.
site-myths-causes = Что часто стоит за этим на самом деле:
site-list-sources = Источники
site-sources-lead = Страницы и обсуждения, на которых основаны тексты этого сайта.
site-sources-pages = Документация
site-sources-threads = Обсуждения
site-list-about = О сайте
site-list-repositories = Репозитории
site-repositories-lead = Для каждого репозитория — свои руководства с его именами и ссылками.
site-repositories-name = Репозиторий
site-repositories-kind = Владелец
site-repositories-visibility = Видимость
site-repositories-findings = Проблемы
site-repositories-errors = Ошибки
site-repositories-notes = Предупреждения и замечания
site-repositories-more = и другие
site-repositories-sort = Сортировать по столбцу
site-repositories-filter = Показать только строки, где есть
site-repositories-none = Таких строк нет.
site-visibility-public = открытый
site-visibility-private = закрытый
site-visibility-internal = внутренний
site-llms-more = Ещё

## Отдельные страницы

site-parts = В этом руководстве
site-next = Далее:
site-wrong = Неверный совет:
site-error-lead = Этот текст выводится по нескольким причинам. Под каждой сказано, как её отличить; сначала самая частая.
site-error-lead-one = Известна одна причина, по которой выводится этот текст.
site-error-clients = Выводят:
site-error-fix = Что делать:
site-error-examples = Как это выглядит в журнале
site-remedy-cures = Причины, против которых это помогает
site-verified = Источники прочитаны в последний раз:
site-about-lead = Этот сайт объясняет, почему не удаётся опубликовать образ контейнера в ghcr.io, на русском, английском и китайском языках. Он сделан из тех же текстов, что и руководства, которые программа `ghcr-guide` записывает в репозитории.
site-about-privacy-title = Что сайт знает о вас
site-about-privacy = Ничего. Страницы ничего не загружают с других адресов, не ставят cookie и не считают посещения. Имя репозитория подставляет ваш браузер; в ссылке оно стоит после `#`, а эту часть адреса браузеры никогда не отправляют. Когда вкладка закрывается, оно забывается.
site-about-content-title = На чём он основан
site-about-content = У каждого утверждения есть источник и дата, когда этот источник прочитан в последний раз. Надписи на страницах GitHub остаются на английском языке, в точности как их пишет GitHub.
site-about-program-title = Программа
site-about-program = `ghcr-guide` работает на вашем компьютере или в workflow. Программа сама читает репозиторий и поэтому знает больше, чем можно ввести здесь: файлы workflow, имена заданий и шагов, теги. Она умеет также прочитать весь журнал и проверить файлы workflow.
site-about-machines-title = Для программ
site-about-machines = У каждой страницы есть двойник в Markdown: замените `.html` на `.md`. Все такие страницы перечислены в `llms.txt`, а причины, тексты ошибок, исправления и проверки в виде данных есть в `catalog.json`.
site-about-trademark-title = Товарный знак
site-about-trademark = GitHub — товарный знак компании GitHub, Inc. Этот сайт с компанией не связан.
site-missing-title = Здесь нет страницы
site-missing = Адрес никуда не ведёт. Возможно, страница переименована; поиск вверху найдёт ошибки, причины и руководства.
site-missing-home = На главную страницу
site-fallback = Эта страница ещё не переведена и показана на английском языке.
site-partly = Часть этой страницы ещё не переведена, или английский текст с тех пор изменился.
site-original = Открыть английскую страницу
site-markdown = Эта страница в Markdown
site-catalog = Каталог в JSON
site-feed = Лента
site-feed-title = ghcr-guide: что проверено последним
site-handbook = Справочник по программе
