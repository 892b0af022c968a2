# Собственные сообщения программы.

ui-wrote = Файл `{ $file }` записан.
ui-unchanged = Файл `{ $file }` актуален.
ui-check-absent = Файла `{ $file }` нет. Чтобы создать его, выполните: { $command }
ui-check-out-of-date = Файл `{ $file }` устарел. Чтобы обновить его, выполните: { $command }
ui-check-edited = Файл `{ $file }` изменён вручную или создан не этой программой. Перенесите свои добавления в другой файл, затем выполните эту команду с `--force`: { $command }
ui-dropped = Примечание: `{ $place }` описывает другой репозиторий, { $repository }, и не учитывается.
ui-no-repository = Примечание: в `{ $path }` нет рабочей копии репозитория, поэтому учитывается только журнал.
ui-clean = Ошибок нет.
ui-faults =
    { $count ->
        [one] { $count } ошибка.
        [few] { $count } ошибки.
        [many] { $count } ошибок.
       *[other] { $count } ошибки.
    }
ui-todo =
    { $count ->
        [0] Переводить нечего.
        [one] Перевести или подтвердить нужно { $count } сообщение; самые полезные — первыми:
        [few] Перевести или подтвердить нужно { $count } сообщения; самые полезные — первыми:
        [many] Перевести или подтвердить нужно { $count } сообщений; самые полезные — первыми:
       *[other] Перевести или подтвердить нужно { $count } сообщения; самые полезные — первыми:
    }
ui-todo-missing = не переведено
ui-todo-stale = английский текст изменился
ui-stale = { $count ->
    [0] Записей, которые проверяли раньше этого срока, нет.
    [one] Проверить заново нужно { $count } запись; самые старые — первыми:
    [few] Проверить заново нужно { $count } записи; самые старые — первыми:
    [many] Проверить заново нужно { $count } записей; самые старые — первыми:
   *[other] Проверить заново нужно { $count } записи; самые старые — первыми:
}
ui-stale-claim = { $place }: { $date }, уверенность { $confidence }: { $about }; источники: { $sources }
ui-confidence-high = высокая
ui-confidence-medium = средняя
ui-confidence-low = низкая
ui-list-causes = Причины
ui-list-remedies = Исправления
ui-list-myths = Неверные советы
ui-list-checks = Проверки workflow
ui-list-labels = Надписи на страницах GitHub
ui-explain-mended = О `{ $query }` ничего не известно. Показан ответ на `{ $mended }`.
ui-explain-perhaps = О `{ $query }` ничего не известно. Может быть, имелось в виду что-то из этого? Подробности покажет `ghcr-guide explain ID`.

error-write = Не удалось записать `{ $file }`: { $problem }. Проверьте папку и права на неё.
error-read = Не удалось прочитать `{ $file }`: { $problem }.
error-archive = `{ $file }` — неполный или повреждённый архив zip. Скачайте журналы запуска ещё раз.
error-no-text = В `{ $file }` нет текста, который можно прочитать: он пуст либо упакован неизвестным программе способом. Сохраните журнал как текст или передайте архив zip этого запуска.
error-edited = Файл `{ $file }` изменён вручную или создан не этой программой, поэтому ничего не записано. Сохраните свой текст в другом файле или укажите другое место: `--out FILE`; чтобы перезаписать этот файл, добавьте `--force`. Что изменится, покажет `--diff`.
error-language = Локали для `{ $lang }` нет ({ $place }). Есть такие: { $known }.
error-format = `{ $format }` ({ $place }) — неизвестный формат. Используйте `md`, `html`, `json` или `text`.
error-no-guide = Руководства `{ $name }` нет. Есть такие: { $known }.
error-no-cause = Причины `{ $id }` нет. Список выводит `ghcr-guide explain`.
error-cause-unused = Руководство `{ $name }` не относится к отдельной причине. Уберите `--cause` или запросите руководство `fix`.
error-cause-needed = Руководство `{ $name }` посвящено одной причине. Укажите, какой: `--cause ID`; список выводит `ghcr-guide explain`.
error-broken = Содержимое программы повреждено; сообщите об этом: { $problem }
error-nothing-to-explain = О `{ $query }` ничего не известно. Вставьте строку журнала с ошибкой или выполните `ghcr-guide explain`, чтобы увидеть список.
error-no-translation = У `{ $id }` нет перевода на `{ $lang }`, который можно подтвердить.

ui-date = { $day } { $month } { $year } г.
ui-month-1 = января
ui-month-2 = февраля
ui-month-3 = марта
ui-month-4 = апреля
ui-month-5 = мая
ui-month-6 = июня
ui-month-7 = июля
ui-month-8 = августа
ui-month-9 = сентября
ui-month-10 = октября
ui-month-11 = ноября
ui-month-12 = декабря

ui-fact = { $name }: { $value } ({ $origin })
ui-fact-with-place = { $name }: { $value } ({ $origin }: { $place })
ui-problem-too-large = { $place }: файл больше 1 МиБ и не прочитан.
ui-problem-not-utf8 = { $place }: файл не в кодировке UTF-8 и не прочитан.
ui-problem-unreadable = { $place }: файл не удалось прочитать.
ui-problem-syntax = { $place }: это не YAML, и файл не прочитан: `{ $detail }`.
ui-problem-empty = { $place }: в файле нет ничего, кроме комментариев и пробелов.
ui-problem-not-a-workflow = { $place }: в файле нет `jobs`, это не workflow.
ui-problem-too-deep = { $place }: вложенность слишком глубока, и файл не прочитан.
ui-problem-too-many-nodes = { $place }: из-за псевдонимов (alias) файл становится слишком большим и не прочитан.
ui-problem-alias-cycle = { $place }: псевдоним (alias) стоит внутри узла, на который ссылается, и файл не прочитан.
ui-problem-duplicate-key = { $place }: ключ `{ $detail }` указан дважды; прочитан только первый.
ui-problem-merge-key = { $place }: ключ слияния `{ $detail }` прочитан, но GitHub его не принимает.
ui-problem-missing-file = { $place }: используется `{ $detail }`, но в репозитории этого нет.
ui-problem-call-depth = { $place }: вызовы workflow слишком глубоки или замкнуты в круг: `{ $detail }`.
ui-problem-login-without-push = { $place }: задание `{ $detail }` входит в реестр и запускает то, что здесь нельзя прочитать; отправляет ли оно что-нибудь и что именно, из файлов не следует.
ui-problem-budget = { $place }: слишком много вычислений, что-то могло остаться неучтённым.

error-usage-unknown = `{ $arg }` — не параметр и не команда этой программы. Список выводит `ghcr-guide --help`.
error-usage-no-value = `{ $arg }` требует значения. Какого, говорит `ghcr-guide --help`.
error-usage-value = `{ $value }` — недопустимое значение для `{ $arg }`. Возможные значения: { $known }.
error-usage-conflict = `{ $arg }` и `{ $other }` нельзя указывать вместе.
error-usage-words = Команда указывается первой, а папка может быть только одна. Руководство по одной причине: `ghcr-guide --guide fix --cause ID`.
error-usage-twice = `{ $arg }` указано дважды. Достаточно одного раза.
error-usage-missing = Не хватает `{ $arg }`. Что это, говорит `ghcr-guide --help`.
error-out-outside = `{ $out }` в `{ $place }` ведёт за пределы репозитория. Укажите файл внутри него, например `docs/GHCR_SETUP.md`; в другое место можно записать с `--out`.
error-one-language = У страницы HTML один язык. Укажите в `--lang` один язык или выберите `--format md`.
error-no-summary = `--format github` пишет сводку задания, а переменная GITHUB_STEP_SUMMARY не задана. Вне задания используйте `--format md`.
ui-summary-cut = Сводка обрезана: GitHub показывает не больше 1 МиБ. Чтобы увидеть остальное, запустите `ghcr-guide diagnose` с этим журналом.

ui-summary-full = Файл { $path } заполнен: GitHub показывает не больше 1 МиБ, и место заняли другие шаги. Чтобы увидеть ответ, запустите `ghcr-guide diagnose` с другим значением `--format`.

ui-site-pages = { $count ->
    [one] { $count } страница
    [few] { $count } страницы
    [many] { $count } страниц
   *[other] { $count } страницы
}
ui-site-wrote = Записано в `{ $file }`: { $pages }.
ui-serve = Сайт доступен по адресу { $address }. Он собирается заново при каждом изменении файлов; остановить — Ctrl+C.
ui-serve-built = Сборка { $number }.
error-base-url = `{ $value }` в `--base-url` — не адрес сайта. Укажите его целиком, например `https://octo-org.github.io/ghcr-guide/`.
error-site-folder = Папка `{ $file }` не пуста и записана не этой командой, поэтому ничего не записано. Укажите другую папку или очистите эту.
error-site-added = В папке `{ $file }` появилось то, чего эта команда не записывала: `{ $added }`, поэтому ничего не записано. Перенесите это в другое место или укажите другую папку.
error-serve = Не удалось открыть порт { $port }: { $problem }. Укажите другой: `--port`.
error-repos-empty = В `{ $file }` не назван ни один репозиторий. Подходят файл TOML с таблицами `[[repository]]`, файл CSV, строки JSON, вывод `gh repo list --json nameWithOwner` или папка с рабочими копиями.
error-repos-syntax = `{ $place }` не читается: { $problem }. Запись называет репозиторий, например `octo-org/app`.
error-repos-nameless = В `{ $place }` репозиторий не назван. Укажите владельца и имя в `repo`, например `octo-org/app`.
error-repos-name = В записи не может быть поля `{ $name }` (`{ $place }`). Допустимы: `{ $allowed }`.
error-repos-several = В `{ $place }` несколько значений для `{ $name }`, а может быть только одно. Несколько значений допускают: `{ $allowed }`.
error-repos-headless = В `{ $place }` несколько столбцов, но нет строки заголовков, которая их называет. Начните список с такой строки, например `repo,visibility`.
error-repos-hosts = `{ $place }` и `{ $first }` описывают два репозитория с именем `{ $repository }` на разных хостах. Соберите сайт для каждого хоста отдельно.
error-repos-contradiction = `{ $place }` и `{ $first }` описывают один и тот же репозиторий `{ $repository }`, но по-разному. Оставьте одну запись и укажите в ней то, что верно.
ui-repos-left = Пропущена папка `{ $folder }`. { $reason }
ui-repos-left-no-git = В ней есть файлы workflow, но нет `.git`, по которому можно узнать репозиторий.
ui-repos-left-no-repository = Какой это репозиторий, нельзя определить ни по удалённому репозиторию (remote) в git, ни по файлу настроек.
ui-repos-left-not-github = Адрес удалённого репозитория (remote) `{ $value }` ведёт на `{ $host }`, а это не GitHub.
ui-repos-left-twin = Это ещё одна рабочая копия `{ $repository }`; для сайта взята `{ $folder }`.
ui-repos-left-namesake = Это `{ $repository }` на `{ $host }`, а `{ $folder }` — репозиторий с тем же именем на другом хосте. Соберите сайт для каждого хоста отдельно.
ui-repos-left-count = На сайте нет руководств для { $folders }.
ui-repos-folders = { $count ->
    [one] { $count } папки
    [few] { $count } папок
    [many] { $count } папок
   *[other] { $count } папки
}
ui-serve-host = Этот сервер принимает запросы только к `localhost` и `127.0.0.1`.
error-folder-outside = `{ $out }` в `{ $place }` выводит за пределы репозитория. Укажите папку внутри него, например `ghcr/content`; папку в другом месте можно задать параметром.

ui-severity-error = ошибка
ui-severity-warning = предупреждение
ui-severity-note = замечание
ui-severity-hint = подсказка
ui-finding = { $place }: { $severity }: { $message } [{ $check }]
ui-finding-why = Почему это важно: { $text }
ui-finding-fix = Что сделать: { $text }
ui-findings =
    { $count ->
        [0] Проблем не найдено.
        [one] Найдена { $count } проблема.
        [few] Найдены { $count } проблемы.
        [many] Найдено { $count } проблем.
       *[other] Найдено { $count } проблемы.
    }
ui-unread =
    { $count ->
        [one] { $count } файл workflow не прочитан, о нём ничего не сказано.
        [few] { $count } файла workflow не прочитаны, о них ничего не сказано.
        [many] { $count } файлов workflow не прочитано, о них ничего не сказано.
       *[other] { $count } файла workflow не прочитано, о них ничего не сказано.
    }
ui-findings-rest =
    { $count ->
        [one] Здесь не показана ещё { $count } проблема: GitHub принимает не больше десяти каждого уровня. Все перечисляет `ghcr-guide check`.
        [few] Здесь не показаны ещё { $count } проблемы: GitHub принимает не больше десяти каждого уровня. Все перечисляет `ghcr-guide check`.
        [many] Здесь не показано ещё { $count } проблем: GitHub принимает не больше десяти каждого уровня. Все перечисляет `ghcr-guide check`.
       *[other] Здесь не показано ещё { $count } проблемы: GitHub принимает не больше десяти каждого уровня. Все перечисляет `ghcr-guide check`.
    }

ui-fix-fixed = Правка: { $place } [{ $check }]
ui-fix-fixed-elsewhere = Правка в `{ $file }`: { $place } [{ $check }]
ui-fix-unsure = Примечание: в задание `{ $job }` добавлен блок `permissions`, которого может не хватить этим шагам: они получают токен задания или могут взять его сами. Узнайте, что им нужно, и добавьте это: { $steps }
ui-fix-idle = Примечание: в запусках, где задание `{ $job }` больше ничего не отправляет, не выполняются и эти шаги и задания, потому что они работают с отправленным: { $steps }
ui-fix-left = Не исправлено: { $place } [{ $check }]: { $reason }
ui-fix-left-unsure = нет правки, которая была бы верной наверняка
ui-fix-left-made = имя складывается в другом месте: переведите его в нижний регистр там, откуда оно передаётся
ui-fix-left-edit = файлы, записанные в такой форме, программа не правит
ui-fix-left-shared = этот текст через якорь или псевдоним в строке { $line } используется и в других местах
ui-fix-left-stays = ни одна правка не устраняет проблему
ui-fix-left-brings = правка вызвала бы другую проблему, `{ $check }`
ui-fix-left-changes = правка изменила бы, что публикуется или когда
ui-fix-left-refused = GitHub не принимает файл в его нынешнем виде из-за строки { $line }; сначала исправьте её
ui-fix-left-limit = проблем слишком много для одного запуска; запустите команду ещё раз
ui-fix-left-none = автоматически это не исправляется
error-fix-changed = Файл `{ $file }` изменился после чтения, поэтому ничего не записано. Запустите команду ещё раз.
error-fix-link = Файл `{ $file }` лежит за символической ссылкой, поэтому ничего не записано. Исправьте файл, на который она ведёт.
