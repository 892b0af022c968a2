myth-provenance-off-against-refusal-title = Поставьте `provenance: false`, и отправку перестанут отклонять
myth-provenance-off-against-refusal-why = Строка убирает записи `unknown/unknown` со страницы пакета, и некоторые клиенты без них читают образ лучше. Но права для отправки нужны одни и те же, с ней и без неё: реестр отказывает в доступе к пакету, а не отвергает один из видов манифестов. Пропадают же сведения о том, как собран образ.
myth-provenance-off-against-refusal-instead = Прочитайте текст отказа. `installation not allowed` ведёт к разрешениям задания, `write_package` — к списку доступа пакета. `provenance: false` оставьте для клиентов, которые не могут прочитать образ.
myth-provenance-off-against-refusal-phrases =
    отключить provenance
    provenance: false против 403
