cause-kubernetes-pull-secret-title = В кластере нет секрета для скачивания, или этот секрет больше не действует
cause-kubernetes-pull-secret-summary = Kubernetes скачивает закрытый образ без секрета, с секретом не из того места или с токеном, который реестр отклоняет.

cause-kubernetes-pull-secret-why = Узел ничего не знает о входах, выполненных в других местах. Чтобы скачать закрытый образ, в pod или в его сервисном аккаунте нужно указать секрет в поле `imagePullSecrets`; секрет должен лежать в пространстве имён этого pod, относиться к `{ $registry }` и содержать действующий токен. Если чего-то из этого нет, pod останавливается с `ErrImagePull`, затем с `ImagePullBackOff`. Образы, которые на узле уже есть, продолжают работать, поэтому просроченный токен часто замечают лишь через недели — на новом узле или с новой версией.

cause-kubernetes-pull-secret-evidence-anonymous-in-event = В событиях pod ошибка упоминает `anonymous token`. Значит, для этого образа секрет не использовался; открытому образу он и не нужен.
cause-kubernetes-pull-secret-evidence-oauth-in-event = Ошибка упоминает `oauth token` и 403. Значит, секрет использовался, а его токен, скорее всего, просрочен, отозван или записан с ошибкой.
cause-kubernetes-pull-secret-evidence-secret-not-retrieved = Среди событий есть `FailedToRetrieveImagePullSecret`: секрета с именем, которое указано в pod, нет.
cause-kubernetes-pull-secret-evidence-other-namespace = Секрет есть, но не в том пространстве имён, где работает pod.
cause-kubernetes-pull-secret-evidence-host-in-secret = В секрете под `auths` указан другой хост или `https://{ $registry }`. Flux, например, ищет `{ $registry }` и сообщает, что в секрете его нет.
cause-kubernetes-pull-secret-evidence-old-pods-run = Запущенные раньше pod работают, а новые pod, новые узлы и новые теги — нет.
cause-kubernetes-pull-secret-evidence-daemon-in-pod = Образ скачивает демон Docker, который сам работает в pod. Секрета кластера он не видит, и ему нужен собственный вход.
cause-kubernetes-pull-secret-evidence-same-credential-refused = На другой машине вход с тем же аккаунтом и токеном проходит, а скачивание тоже отклоняется. Тогда у аккаунта нет доступа к пакету или имя образа неверно.

cause-kubernetes-pull-secret-fix = Сохраните классический токен с `read:packages` и сроком действия в секрете того же пространства имён, где работает pod, и укажите этот секрет в сервисном аккаунте или в pod. Запишите дату окончания: кластер о ней не предупредит. Открытому образу секрет не нужен, но негодный секрет могут всё равно передать, и реестр его отклонит.
