# Слова, которыми руководства окружают то, что описано в content.

block-verify = Как убедиться, что получилось:
block-same-for = То же для остальных:
block-prints = Что может быть в журнале:
block-tell = Как распознать:
block-remedies = Что помогает:
block-error-text = Текст в журнале
block-error-causes = Возможные причины
block-error-advice = Самые вероятные причины и первый шаг для каждой
block-error-likeliest = Самые вероятные причины
block-fact = Факт
block-fact-value = Значение
block-fact-origin = Откуда взят

# Ссылка, адрес которой зависит от того, кто владеет репозиторием, пока это неизвестно.

link-either = { $user } (личный аккаунт) или { $organization } (организация)

frame-note = Примечание
frame-tip = Совет
frame-important = Важно
frame-warning = Предупреждение
frame-caution = Осторожно
frame-contents = На этой странице
frame-untranslated = ещё не переведено
frame-stale = английский текст с тех пор изменился
frame-languages = Языки
frame-generated = Создано программой ghcr-guide. Ручные правки она замечает и без `--force` не перезаписывает. Чтобы обновить этот файл, выполните:

block-explain-title = Этот текст бывает по нескольким причинам
block-explain-several = По одному тексту эти причины не различить (всего { $causes }); самые частые стоят первыми. Как их отличить, сказано ниже, а если рядом с причиной указана команда — это покажет она.

block-cause = Причина
block-first-step = Первый шаг
block-then = Первый шаг:
block-rarer = Реже:
block-prints-nothing = сообщения об ошибке нет
block-more-tags = другие, которые определяются только при запуске
block-step-of-called = в шаге `{ $called-workflow }`
block-defect-where = Где
block-defect-what = Что не так
block-fits = Если это ваш случай, шаги здесь:
block-ruled-out = Факты об этом репозитории исключают эту причину. Прежде чем что-то менять, проверьте, верны ли факты: `ghcr-guide facts`.
block-guide = Руководство
block-guide-command = Команда

block-names = Имя, набранное как код, можно передать команде `ghcr-guide explain ID`: она покажет подробности. А `ghcr-guide --guide fix --cause ID` напишет, как устранить причину, с именами этого репозитория.
block-names-of-texts = По имени, набранному как код, можно узнать больше: `ghcr-guide explain ID` рассказывает о причине, а `ghcr-guide --guide fix --cause ID` пишет, как её устранить, с именами из этого репозитория. Подойдёт и целая строка журнала: `ghcr-guide explain "LINE"` перечислит все причины, по которым она появляется.
block-lines-of-texts = `ghcr-guide explain "LINE"` принимает целую строку журнала и перечисляет все причины, по которым она появляется.
block-against = Что говорит против этой причины:
block-myth-wrong = Так советуют или считают, но это неверно или уже устарело.

block-explain-service = Эти строки выдал другой сервис, а не реестр контейнеров GitHub:
block-explain-near = Близкое по теме:
block-explain-alike = Такого текста среди известных нет. Ниже — то, что ближе всего к нему по словам; подходит ли оно, судите по описанию и признакам.
block-colon = :
block-label = Это надпись на странице GitHub.
block-label-also = На странице GitHub есть надпись с тем же текстом:
block-label-verified = Последняя проверка:
block-check-causes = К чему это приводит:
