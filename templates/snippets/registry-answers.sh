curl -sS -o /dev/null -w '%{http_code}\n' https://<< registry >>/v2/
