# Слова ссылок. Стоят после «откройте», «проверьте», «показывает» и отдельно в таблице, поэтому именительный падеж равен винительному.

link-repository = репозиторий на GitHub
link-actions-runs = список запусков workflow
link-workflow-file = файл workflow
link-actions-settings = раздел Actions в настройках репозитория
link-secrets-settings = секреты Actions в репозитории
link-dependabot-secrets-settings = секреты Dependabot в репозитории
link-environments-settings = окружения репозитория

link-package-page = пакет на GitHub
link-package-settings = настройки пакета
link-package-in-repository = адрес пакета в репозитории
link-packages-list = список пакетов владельца

link-organization-package-settings = раздел Packages в настройках организации
link-organization-actions-settings = раздел Actions в настройках организации
link-organization-security-settings = настройки безопасности организации

link-account-settings = настройки вашего аккаунта
link-billing-settings = страницы оплаты аккаунта
link-tokens = список ваших классических токенов
link-new-token-write = экран создания токена для отправки
link-new-token-read = экран создания токена для скачивания

link-status = статус сервисов GitHub
