remedy-check-status-and-rerun-title = Проверьте статус GitHub и запустите ещё раз
remedy-check-status-and-rerun-intro = Это нужно, если сбой похож на сетевой или серверный: ответ от 500 до 504, `unknown blob`, оборванное соединение, тайм-аут. Такие сбои обычно проходят сами. Разрешения и токены тут ни при чём, поэтому оставьте их как есть.
remedy-check-status-and-rerun-status = Откройте { $link } и посмотрите на компоненты { $label-packages } и { $label-actions }. Если хотя бы у одного из них инцидент, подождите.
remedy-check-status-and-rerun-rerun = Откройте { $link }, затем упавший запуск и выберите { $path }. Если сбой был вне GitHub Actions, повторите команду там.
remedy-check-status-and-rerun-size = Если каждый раз не проходит один и тот же слой, узнайте его размер: слой может занимать не больше 10 ГБ и загружаться не дольше 10 минут. Разбейте его или уменьшите.
remedy-check-status-and-rerun-verify = Шаг отправки в новой попытке показывает:
