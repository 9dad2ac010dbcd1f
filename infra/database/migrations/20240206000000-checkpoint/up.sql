-- 检查点: signed statements of where every audit chain stood. They are kept outside the database as well, so that a
-- database in which whole chains were written anew is told from the one that was signed.
create table gongkai.audit_key (
  key_id text primary key check (key_id ~ '^[0-9a-f]{16}$'),
  public_key text not null,
  valid_from timestamptz(3) not null unique
);
comment on table gongkai.audit_key is 'Public keys; each signs until the next one begins.';

create table gongkai.audit_checkpoint (
  number integer primary key check (number >= 1),
  occasion text not null check (occasion in ('daily', 'publication')),
  day date not null,
  at timestamptz(3) not null,
  key_id text not null references gongkai.audit_key,
  body text not null,
  signature text not null
);
comment on column gongkai.audit_checkpoint.day is 'The day in Shanghai; one daily checkpoint each.';
comment on column gongkai.audit_checkpoint.body is 'The very text that was signed.';
create unique index audit_checkpoint_daily on gongkai.audit_checkpoint (day) where occasion = 'daily';

create table gongkai.audit_mark (
  chain_id uuid not null,
  seq integer not null,
  hash text not null,
  number integer not null references gongkai.audit_checkpoint,
  primary key (chain_id, seq)
);
comment on table gongkai.audit_mark is 'The last entry of every chain that had moved since the checkpoint before.';
create index audit_mark_of_checkpoint on gongkai.audit_mark (number, chain_id);

-- Which publications no checkpoint covers yet is asked every few seconds.
create index audit_entry_released on gongkai.audit_entry (at) where action = 'publication.released';

create trigger append_only before update or delete or truncate on gongkai.audit_key
  for each statement execute function gongkai.refuse_audit_change();
create trigger append_only before update or delete or truncate on gongkai.audit_checkpoint
  for each statement execute function gongkai.refuse_audit_change();
create trigger append_only before update or delete or truncate on gongkai.audit_mark
  for each statement execute function gongkai.refuse_audit_change();
alter table gongkai.audit_key enable always trigger append_only;
alter table gongkai.audit_checkpoint enable always trigger append_only;
alter table gongkai.audit_mark enable always trigger append_only;

grant select, insert on gongkai.audit_key, gongkai.audit_checkpoint, gongkai.audit_mark to gongkai_app;
