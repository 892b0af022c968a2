myth-wait-an-hour-title = Wait about an hour, until the rate limit is over
myth-wait-an-hour-why = The hour belongs to the REST API, whose limits are counted by the hour. The registry’s messages, as far as they have been seen, count requests per minute. And a refusal with `denied` is mostly about rights, which no waiting changes.
myth-wait-an-hour-instead = With `toomanyrequests`, try again after some seconds or minutes and let fewer jobs push at once. With `denied`, look for the missing right.
myth-wait-an-hour-phrases =
    wait one hour
    wait until the limit is over
