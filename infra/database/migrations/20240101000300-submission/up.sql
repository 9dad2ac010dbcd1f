-- 公开批次: fiscal year × region, with its template pack and its calendar.
create table gongkai.cycle (
  id uuid primary key,
  title text not null,
  region text not null,
  fiscal_year smallint not null check (fiscal_year between 2000 and 2100),
  pack_id text not null,
  submit_by timestamptz not null,
  publish_at timestamptz not null,
  unique (region, fiscal_year)
);

create table gongkai.department (
  id uuid primary key,
  code text not null unique,
  name text not null
);

-- One department's disclosure in one cycle. Account ids carry no foreign key: identity may live elsewhere (OIDC).
create table gongkai.disclosure (
  id uuid primary key,
  cycle_id uuid not null references gongkai.cycle,
  department_id uuid not null references gongkai.department,
  state text not null default 'draft' check (state in
    ('draft', 'checking', 'in_review', 'returned', 'approved', 'scheduled', 'published', 'withdrawn')),
  version integer not null default 1 check (version > 0),
  revision integer not null default 0 check (revision >= 0),
  revision_hash text,
  authors uuid[] not null default '{}',
  signed_off_revision integer,
  open_comments integer not null default 0 check (open_comments >= 0),
  publish_at timestamptz,
  published_revision integer,
  updated_at timestamptz not null,
  unique (cycle_id, department_id),
  check ((revision = 0) = (revision_hash is null)),
  check (published_revision <= revision),
  check ((state in ('scheduled', 'published')) = (publish_at is not null))
);
create index disclosure_department on gongkai.disclosure (department_id, id);
create index disclosure_due on gongkai.disclosure (publish_at, id) where state = 'scheduled';
create index disclosure_checking on gongkai.disclosure (id) where state = 'checking';

-- Documents are kept as canonical JSON text, not jsonb: these very bytes are what the content hash names.
create table gongkai.draft (
  disclosure_id uuid primary key references gongkai.disclosure,
  document text not null,
  content_hash text not null,
  saved_by uuid,
  saved_at timestamptz not null
);

create table gongkai.revision (
  disclosure_id uuid not null references gongkai.disclosure,
  revision integer not null check (revision > 0),
  document text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
  authors uuid[] not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  primary key (disclosure_id, revision)
);

-- What validation and scoring found in a revision, once each.
create table gongkai.verdict (
  disclosure_id uuid not null,
  revision integer not null,
  kind text not null check (kind in ('validation', 'scoring')),
  blocking integer not null,
  explain integer not null,
  notice integer not null,
  report text not null,
  recorded_at timestamptz not null,
  primary key (disclosure_id, revision, kind),
  foreign key (disclosure_id, revision) references gongkai.revision
);

-- The first answer to every request that took effect, given again when the request comes again.
create table gongkai.request_record (
  request_id uuid primary key,
  actor_id uuid not null,
  input_hash text not null,
  answer text not null,
  answered_at timestamptz not null
);

create function gongkai.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed once written', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger revision_frozen before update or delete on gongkai.revision
  for each row execute function gongkai.refuse_change();
create trigger revision_kept before truncate on gongkai.revision
  for each statement execute function gongkai.refuse_change();
create trigger verdict_frozen before update or delete on gongkai.verdict
  for each row execute function gongkai.refuse_change();
create trigger verdict_kept before truncate on gongkai.verdict
  for each statement execute function gongkai.refuse_change();

grant select, insert on gongkai.cycle, gongkai.department, gongkai.revision, gongkai.verdict, gongkai.request_record
  to gongkai_app;
grant select, insert, update on gongkai.disclosure, gongkai.draft to gongkai_app;
