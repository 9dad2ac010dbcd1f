-- 审核级次: 1, 财政 alone; 2, 主管部门 and then 财政.
alter table gongkai.cycle add column review_levels smallint not null default 1 check (review_levels in (1, 2));

alter table gongkai.account_role drop constraint account_role_role_check;
alter table gongkai.account_role add constraint account_role_role_check
  check (role in ('preparer', 'secrecy', 'head', 'supervisor', 'reviewer', 'officer', 'auditor', 'admin'));

-- At whose desk a disclosure lies, which revision was taken up and endorsed by whom, and what its risk is worked out from.
alter table gongkai.disclosure
  drop column taken_up_by,
  add column supervisor uuid,
  add column reviewer uuid,
  add column taken_up_revision integer,
  add column endorsed_revision integer,
  add column endorsed_by uuid[] not null default '{}',
  add column returns integer not null default 0 check (returns >= 0),
  add column spending numeric,
  add column last_spending numeric,
  add column risk smallint not null default 0 check (risk between 0 and 100),
  add check ((endorsed_revision is null) = (endorsed_by = '{}'));
comment on column gongkai.disclosure.spending is '支出合计 of the latest revision, 元.';
comment on column gongkai.disclosure.last_spending is 'The same of what the department published for the year before.';

-- The work list: what is most at risk first.
create index disclosure_by_risk on gongkai.disclosure (state, risk, id);

-- 审核结论: who endorsed or approved which revision, and the 批复 that says so.
create table gongkai.approval (
  disclosure_id uuid not null,
  revision integer not null,
  level text not null check (level in ('supervisor', 'reviewer')),
  content_hash text not null,
  document_number text,
  dated date,
  given_by uuid not null,
  acts_for uuid,
  given_at timestamptz not null,
  primary key (disclosure_id, revision, level),
  foreign key (disclosure_id, revision) references gongkai.revision
);
create trigger approval_frozen before update or delete on gongkai.approval
  for each row execute function gongkai.refuse_change();
create trigger approval_kept before truncate on gongkai.approval
  for each statement execute function gongkai.refuse_change();

grant update (review_levels) on gongkai.cycle to gongkai_app;
grant select, insert on gongkai.approval to gongkai_app;
