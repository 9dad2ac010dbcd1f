drop table gongkai.sign_in_attempt, gongkai.session, gongkai.account_role, gongkai.account;
