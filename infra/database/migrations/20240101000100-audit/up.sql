create table gongkai.audit_entry (
  disclosure_id uuid not null,
  seq integer not null check (seq >= 1),
  at timestamptz(3) not null,
  actor_id uuid,
  action text not null,
  revision integer check (revision >= 1),
  reason text,
  details json not null,
  request_id text not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (disclosure_id, seq)
);
comment on table gongkai.audit_entry is '审计记录: who did what to a disclosure, when and why. Append-only; every column is chained by hash.';
comment on column gongkai.audit_entry.actor_id is 'Null: done by the system.';
comment on column gongkai.audit_entry.details is 'json, not jsonb: it keeps the very text that was hashed.';
comment on column gongkai.audit_entry.hash is 'sha256, hex, of the previous entry''s hash followed by the canonical JSON of this entry, in UTF-8.';
create index audit_entry_by_time on gongkai.audit_entry (at, disclosure_id, seq);

create table gongkai.audit_head (
  disclosure_id uuid primary key,
  seq integer not null,
  hash text not null
) with (fillfactor = 70);
comment on table gongkai.audit_head is 'The last entry of every chain: makes appending cheap and a cut-off tail visible.';

-- The canonical JSON of an entry sorts its members, and "seq" comes last; so the database can add the number it gives.
create function gongkai.audit_hash(previous text, entry text, seq integer) returns text
language sql immutable strict parallel safe
set search_path = pg_catalog
return encode(sha256(convert_to(previous || left(entry, -1) || ',"seq":' || seq || '}', 'UTF8')), 'hex');

-- The only way in for the application: `entry` is the canonical JSON without "seq"; number and hash are given here.
-- The head's row lock makes appends to one chain wait for each other.
create function gongkai.append_audit_entry(entry text) returns table (seq integer, hash text)
language sql security definer
set search_path = pg_catalog
begin atomic
  with fields as (
    select * from json_to_record(entry::json) as field (
      "disclosureId" uuid, "at" timestamptz, "actorId" uuid, "action" text, "revision" integer, "reason" text,
      "details" json, "requestId" text
    )
  ), head as (
    insert into gongkai.audit_head as last (disclosure_id, seq, hash)
    select "disclosureId", 1, gongkai.audit_hash('', entry, 1) from fields
    on conflict (disclosure_id) do update
      set seq = last.seq + 1, hash = gongkai.audit_hash(last.hash, entry, last.seq + 1)
    returning last.seq, last.hash
  )
  insert into gongkai.audit_entry (disclosure_id, seq, at, actor_id, action, revision, reason, details, request_id, hash)
  select "disclosureId", head.seq, "at", "actorId", "action", "revision", "reason", "details", "requestId", head.hash
  from fields, head
  returning audit_entry.seq, audit_entry.hash;
end;

create function gongkai.refuse_audit_change() returns trigger
language plpgsql
set search_path = pg_catalog
as $$
begin
  raise exception '% on %.%: the audit trail is append-only', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end;
$$;

create function gongkai.refuse_audit_head_jump() returns trigger
language plpgsql
set search_path = pg_catalog
as $$
begin
  if new.disclosure_id <> old.disclosure_id or new.seq <> old.seq + 1 then
    raise exception 'the head of an audit chain moves one entry at a time' using errcode = 'restrict_violation';
  end if;
  return new;
end;
$$;

create trigger append_only before update or delete or truncate on gongkai.audit_entry
  for each statement execute function gongkai.refuse_audit_change();
create trigger never_forgotten before delete or truncate on gongkai.audit_head
  for each statement execute function gongkai.refuse_audit_change();
create trigger one_step before update on gongkai.audit_head
  for each row execute function gongkai.refuse_audit_head_jump();
-- "Always" also covers sessions that pose as replicas.
alter table gongkai.audit_entry enable always trigger append_only;
alter table gongkai.audit_head enable always trigger never_forgotten;
alter table gongkai.audit_head enable always trigger one_step;

revoke execute on function gongkai.append_audit_entry(text) from public;
grant execute on function gongkai.append_audit_entry(text) to gongkai_app;
grant select on gongkai.audit_entry, gongkai.audit_head to gongkai_app;
