-- 通知. Account ids carry no foreign key: identity may live elsewhere (OIDC).
create table gongkai.notice_setting (
  account_id uuid not null,
  kind text not null,
  in_app boolean not null,
  mail text not null check (mail in ('off', 'now', 'daily')),
  primary key (account_id, kind)
);

create table gongkai.notice_address (
  account_id uuid primary key,
  address text not null,
  set_at timestamptz(3) not null
);

-- 邮件: what was told in one message; of a digest there is one a day.
create table gongkai.mail (
  id uuid primary key,
  account_id uuid not null,
  digest_day date,
  asked_at timestamptz(3) not null,
  settled_at timestamptz(3),
  outcome text check (outcome in ('sent', 'dropped')),
  unique (account_id, digest_day),
  check ((settled_at is null) = (outcome is null))
);
comment on column gongkai.mail.outcome is 'dropped: the person has no address any more, or the account was closed.';
create index mail_unsettled on gongkai.mail (asked_at) where settled_at is null;

-- One row for everything that a person is told, on whatever channel: the unique key keeps it from being told twice.
create table gongkai.notice (
  id uuid primary key,
  account_id uuid not null,
  event text not null,
  kind text not null,
  disclosure_id uuid references gongkai.disclosure,
  details jsonb not null,
  at timestamptz(3) not null,
  in_app boolean not null,
  mail text not null check (mail in ('off', 'now', 'daily')),
  mail_id uuid references gongkai.mail,
  read_at timestamptz(3),
  unique (account_id, event)
);
comment on column gongkai.notice.event is 'What happened: an audit entry.';
create index notice_of on gongkai.notice (account_id, id) where in_app;
create index notice_unread on gongkai.notice (account_id) where in_app and read_at is null;
create index notice_for_digest on gongkai.notice (account_id) where mail = 'daily' and mail_id is null;
create index notice_of_mail on gongkai.notice (mail_id) where mail_id is not null;

create table gongkai.webhook (
  id uuid primary key,
  url text not null,
  secret text not null,
  kinds text[] not null,
  created_by uuid not null,
  created_at timestamptz(3) not null,
  removed_at timestamptz(3)
);
comment on column gongkai.webhook.secret is 'Known to both sides; shown once, when it is made.';

create table gongkai.webhook_call (
  id uuid primary key,
  webhook_id uuid not null references gongkai.webhook,
  event text not null,
  kind text not null,
  body text not null,
  replay_of uuid references gongkai.webhook_call,
  request_id uuid unique,
  check ((replay_of is null) = (request_id is null)),
  asked_at timestamptz(3) not null,
  delivered_at timestamptz(3)
);
create unique index webhook_call_once on gongkai.webhook_call (webhook_id, event) where replay_of is null;
create index webhook_call_of on gongkai.webhook_call (webhook_id, id);
create index webhook_call_undelivered on gongkai.webhook_call (asked_at) where delivered_at is null;

-- What became of every try: append-only.
create table gongkai.webhook_attempt (
  call_id uuid not null references gongkai.webhook_call,
  attempt integer not null check (attempt >= 1),
  at timestamptz(3) not null,
  took_ms integer not null,
  status integer,
  error text,
  primary key (call_id, attempt),
  check ((status is null) = (error is not null))
);

grant select, insert, update on gongkai.notice_setting, gongkai.notice_address to gongkai_app;
grant select, insert on gongkai.mail, gongkai.notice, gongkai.webhook, gongkai.webhook_call, gongkai.webhook_attempt to gongkai_app;
grant delete on gongkai.notice_address to gongkai_app;
grant update (settled_at, outcome) on gongkai.mail to gongkai_app;
grant update (mail_id, read_at) on gongkai.notice to gongkai_app;
grant update (removed_at) on gongkai.webhook to gongkai_app;
grant update (delivered_at) on gongkai.webhook_call to gongkai_app;
