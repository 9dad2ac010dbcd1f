drop table gongkai.webhook_attempt, gongkai.webhook_call, gongkai.webhook, gongkai.notice, gongkai.mail,
  gongkai.notice_address, gongkai.notice_setting;
