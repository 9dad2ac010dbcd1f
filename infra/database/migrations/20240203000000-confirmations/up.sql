-- 保密审查: every review of a revision's content, the latest counts. Never changed.
create table gongkai.secrecy_review (
  id uuid primary key,
  disclosure_id uuid not null,
  revision integer not null,
  outcome text not null check (outcome in ('cleared', 'not_cleared')),
  note text,
  content_hash text not null,
  reviewed_by uuid not null,
  reviewed_at timestamptz not null,
  foreign key (disclosure_id, revision) references gongkai.revision,
  check (outcome = 'cleared' or note is not null)
);
create index secrecy_review_of on gongkai.secrecy_review (disclosure_id, revision, id);
create trigger secrecy_review_frozen before update or delete on gongkai.secrecy_review
  for each row execute function gongkai.refuse_change();
create trigger secrecy_review_kept before truncate on gongkai.secrecy_review
  for each statement execute function gongkai.refuse_change();

alter table gongkai.disclosure
  add column cleared_revision integer,
  add column taken_up_by uuid,
  add column return_asked text;
comment on column gongkai.disclosure.taken_up_by is 'The reviewer who has taken the revision up; null outside review.';
-- What was approved before there were secrecy reviews stays approved.
update gongkai.disclosure set cleared_revision = revision where state in ('approved', 'scheduled', 'published');

alter table gongkai.account_role drop constraint account_role_role_check;
alter table gongkai.account_role add constraint account_role_role_check
  check (role in ('preparer', 'secrecy', 'head', 'reviewer', 'officer', 'auditor', 'admin'));

grant select, insert on gongkai.secrecy_review to gongkai_app;
