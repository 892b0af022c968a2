myth-pull-request-target-for-forks-title = Возьмите `pull_request_target`, чтобы и pull request из форков могли отправлять образы
myth-pull-request-target-for-forks-why = Отправка действительно проходит, потому что у такого запуска права и секреты этого репозитория. Но если он вдобавок берёт и собирает код форка, с ними выполняется чужой код: он может публиковать образы от вашего имени и читать секреты. Новые версии `actions/checkout` по умолчанию это запрещают.
myth-pull-request-target-for-forks-instead = При `pull_request` собирайте образ без входа и без отправки; отправляйте после слияния. Если нужен результат запуска из форка, передайте его артефактом во второй workflow, который не выполняет кода форка.
myth-pull-request-target-for-forks-phrases =
    pull_request_target для форков
    отправлять образы из pull request форков
