delete from gongkai.account_role where role = 'secrecy';
alter table gongkai.account_role drop constraint account_role_role_check;
alter table gongkai.account_role add constraint account_role_role_check
  check (role in ('preparer', 'head', 'reviewer', 'officer', 'auditor', 'admin'));
alter table gongkai.disclosure drop column cleared_revision, drop column taken_up_by, drop column return_asked;
drop table gongkai.secrecy_review;
