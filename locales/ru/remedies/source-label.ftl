remedy-source-label-title = Укажите репозиторий в метке (label) образа
remedy-source-label-intro = Это нужно, чтобы пакет, которого ещё нет, был связан с репозиторием, кто бы ни отправил его первым. Судя по всему, реестр читает метку (label) только после того, как принял отправку, так что от отказа она не спасёт.
remedy-source-label-dockerfile = В Dockerfile добавьте метку в последний этап сборки:
remedy-source-label-labels = Если метки в workflow собирает `docker/metadata-action`, передайте их шагу, который собирает образ; нужная среди них есть:
remedy-source-label-build = Метку можно задать и в команде сборки, не меняя Dockerfile:
remedy-source-label-verify = После следующей отправки откройте { $link } для `{ $image }`: источником указан `{ $owner }/{ $repository }`.
