-- Jobs asked for in a transaction and not yet handed to a queue outside this database (Redis). Empty at rest.
create table outbox (
  id bigint generated always as identity primary key,
  queue text not null,
  name text not null,
  job_key text not null,
  payload jsonb not null,
  run_at timestamptz,
  asked_at timestamptz not null default now()
);

-- Jobs that will not be tried again by themselves. `payload` is json, not jsonb: what a queue delivered is kept as it
-- was, also where jsonb would refuse it.
create table dead_letter (
  id uuid primary key,
  queue text not null,
  name text not null,
  job_key text not null,
  payload json not null,
  code text not null,
  message text not null,
  attempts integer not null,
  request_id text,
  failed_at timestamptz not null,
  retried_at timestamptz
);

-- A job that dies again before anybody looked is the same letter.
create unique index dead_letter_open on dead_letter (queue, job_key) where retried_at is null;

grant select, insert, update, delete on outbox to gongkai_app;
grant select, insert, update on dead_letter to gongkai_app;
