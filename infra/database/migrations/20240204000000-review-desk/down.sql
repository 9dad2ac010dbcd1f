drop table gongkai.approval;
drop index gongkai.disclosure_by_risk;
alter table gongkai.disclosure
  add column taken_up_by uuid,
  drop column supervisor,
  drop column reviewer,
  drop column taken_up_revision,
  drop column endorsed_revision,
  drop column endorsed_by,
  drop column returns,
  drop column spending,
  drop column last_spending,
  drop column risk;
delete from gongkai.account_role where role = 'supervisor';
alter table gongkai.account_role drop constraint account_role_role_check;
alter table gongkai.account_role add constraint account_role_role_check
  check (role in ('preparer', 'secrecy', 'head', 'reviewer', 'officer', 'auditor', 'admin'));
alter table gongkai.cycle drop column review_levels;
