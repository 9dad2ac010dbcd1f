revoke update (password_hash, must_change_password, email) on gongkai.account from gongkai_app;
revoke delete on gongkai.account_role from gongkai_app;
drop table gongkai.api_token, gongkai.password_reset, gongkai.oidc_identity;
drop index gongkai.session_of_account;
alter table gongkai.session drop column id, drop column means, drop column address, drop column agent;
-- Nobody knows a password that has this for its hash.
update gongkai.account set password_hash = '$argon2id$' where password_hash is null;
alter table gongkai.account
  drop column must_change_password,
  drop column email,
  alter column password_hash set not null;
