cause-wrong-registry-host-title = Имя образа ведёт в другой реестр
cause-wrong-registry-host-summary = В начале имени нет `{ $registry }/`, или в имени хоста опечатка, поэтому отвечает другой сервер.

cause-wrong-registry-host-why = Имя без хоста большинство клиентов относит к Docker Hub, в какой бы реестр вы ни вошли. Docker Hub отказывает своими словами, `insufficient_scope` или `requested access to the resource is denied`, и их легко принять за нехватку прав на GitHub. Хост с опечаткой, например `ghrc.io` или `gchr.io`, может не принадлежать никому или принадлежать кому-то другому: соединение сбрасывается, не проходит рукопожатие TLS или хост не находится. Встречались и программы, которые дописывают `docker.io/` перед полным именем.

cause-wrong-registry-host-evidence-other-host-in-error = В строке с ошибкой назван `docker.io`, `registry-1.docker.io` или хост с опечаткой вроде `ghrc.io`, хотя образ предназначен для `{ $registry }`.
cause-wrong-registry-host-evidence-host-before-error = По строке перед ошибкой видно, куда обратился клиент: `The push refers to repository [docker.io/…]` или, у BuildKit, `[auth] … token for registry-1.docker.io`.
cause-wrong-registry-host-evidence-docker-hub-words = `docker` или `buildx` выводит `insufficient_scope: authorization failed` либо `requested access to the resource is denied`, не называя хоста. Скорее всего, это Docker Hub; так же может ответить и ваш собственный реестр. У `helm`, `crane` и `oras` второй текст может исходить и от `{ $registry }`.
cause-wrong-registry-host-evidence-registry-in-error = Адрес в строке с ошибкой начинается с `https://{ $registry }/`. Значит, запрос дошёл до нужного реестра.
cause-wrong-registry-host-evidence-meant-for-docker-hub = Отклонённый образ и предназначен для Docker Hub. Тогда проверьте аккаунт и токен там: от GitHub здесь ничего не зависит.

cause-wrong-registry-host-fix = Пишите полное имя, `{ $image }`, везде, где назван образ: в тегах, в `docker tag`, в ссылках на кэш, в строках `FROM` и в манифестах кластера. Новые области действия токена ничего не изменят: запрос уходит не в тот реестр, для которого токен создан. Если программа сама дописывает `docker.io/`, найдите в её настройках, где задаётся реестр.
