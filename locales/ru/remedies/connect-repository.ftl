remedy-connect-repository-title = Свяжите пакет с репозиторием
remedy-connect-repository-intro = Это нужно, если пакет есть, но на странице репозитория его не видно. Связанный пакет там появится, а если включено наследование, участники репозитория получат к нему доступ. Смогут ли писать в него и workflow репозитория, документация GitHub описывает по-разному, поэтому после этого загляните в список доступа. Нужны права администратора пакета; API для этого нет.
remedy-connect-repository-open = Для `{ $image }` откройте { $link } и под списком версий нажмите { $path }.
remedy-connect-repository-select = В диалоге выберите `{ $owner }/{ $repository }` и нажмите { $path }.
remedy-connect-repository-access = Для `{ $image }` откройте { $link } и найдите { $path }: если workflow должны отправлять образ, а `{ $owner }/{ $repository }` там нет, добавьте его с ролью { $label-write }.
remedy-connect-repository-sidebar = Откройте { $link }: на вкладке { $label-code } пакет виден справа, под заголовком { $label-packages }. Если заголовка нет, возможно, его отключили в меню под шестерёнкой рядом с описанием.
remedy-connect-repository-verify = В выводе команды поле `repository` больше не пустое:
