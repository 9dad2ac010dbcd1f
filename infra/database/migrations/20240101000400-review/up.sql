-- 审核意见: a task bound to a place of one revision, open until it is answered.
create table gongkai.review_comment (
  id uuid primary key,
  disclosure_id uuid not null,
  revision integer not null,
  place text not null,
  body text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  foreign key (disclosure_id, revision) references gongkai.revision,
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index review_comment_of on gongkai.review_comment (disclosure_id, id);

-- 部门负责人签字: once per revision, on exactly this content.
create table gongkai.sign_off (
  disclosure_id uuid not null,
  revision integer not null,
  content_hash text not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  primary key (disclosure_id, revision),
  foreign key (disclosure_id, revision) references gongkai.revision
);

grant select, insert on gongkai.review_comment, gongkai.sign_off to gongkai_app;
grant update (answer, answered_by, answered_at) on gongkai.review_comment to gongkai_app;
