-- 审核意见 as a task: open, answered, resolved; opened again where an answer does not do.
alter table gongkai.review_comment
  add column status text not null default 'open' check (status in ('open', 'answered', 'resolved')),
  add column value text,
  add column reopened_because text,
  add column resolved_by uuid,
  add column resolved_at timestamptz,
  add check ((status = 'resolved') = (resolved_at is not null) and (resolved_by is null) = (resolved_at is null));
update gongkai.review_comment set status = 'answered' where answer is not null;
comment on column gongkai.review_comment.value is 'What stood at its place when it was written; null: written before that was noted.';
create index review_comment_unresolved on gongkai.review_comment (disclosure_id) where status <> 'resolved';

-- 退回 with its reasons, each of a kind, as JSON text. Never changed.
create table gongkai.review_return (
  disclosure_id uuid not null,
  revision integer not null,
  reason text not null,
  reasons text not null,
  returned_by uuid not null,
  acts_for uuid,
  returned_at timestamptz not null,
  primary key (disclosure_id, revision),
  foreign key (disclosure_id, revision) references gongkai.revision
);
create trigger review_return_frozen before update or delete on gongkai.review_return
  for each row execute function gongkai.refuse_change();
create trigger review_return_kept before truncate on gongkai.review_return
  for each statement execute function gongkai.refuse_change();

grant update (status, reopened_because, resolved_by, resolved_at) on gongkai.review_comment to gongkai_app;
grant select, insert on gongkai.review_return to gongkai_app;
