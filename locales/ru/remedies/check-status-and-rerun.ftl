remedy-check-status-and-rerun-title = Проверьте статус GitHub и запустите ещё раз
remedy-check-status-and-rerun-intro = Это нужно, если сбой похож на сетевой или серверный: ответ от 500 до 504, `unknown blob`, оборванное соединение, тайм-аут. Такие сбои обычно проходят сами. Разрешения и токены тут ни при чём, поэтому оставьте их как есть.
remedy-check-status-and-rerun-status = Откройте { $link } и посмотрите на компоненты { $label-packages } и { $label-actions }. Если хотя бы у одного из них инцидент, подождите.
remedy-check-status-and-rerun-status-data-residency = У GHE.com свои страницы статуса, по одной на регион; смотрите страницу своего региона.
remedy-check-status-and-rerun-status-enterprise-server = О вашем Enterprise Server эта страница ничего не сообщает; спросите того, кто его обслуживает.
remedy-check-status-and-rerun-rerun = Откройте { $link }, затем упавший запуск и выберите { $path }. Если сбой был вне GitHub Actions, повторите команду там.
remedy-check-status-and-rerun-size = Если каждый раз не проходит один и тот же слой, узнайте его размер: слой может занимать не больше 10 ГБ и загружаться не дольше 10 минут. Разбейте его или уменьшите.
remedy-check-status-and-rerun-verify = Повторное скачивание завершается без ошибки. Если повторялась отправка, её шаг в новой попытке показывает:
