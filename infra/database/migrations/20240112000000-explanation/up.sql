-- 问题说明: what a department says to a finding that must be explained. Never changed: a later one takes its place.
create table gongkai.explanation (
  id uuid primary key,
  disclosure_id uuid not null,
  revision integer not null,
  finding text not null,
  code text not null,
  basis text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  foreign key (disclosure_id, revision) references gongkai.revision
);
create index explanation_of on gongkai.explanation (disclosure_id, finding, basis, id);

-- What a reviewer said of an explanation; the latest counts.
create table gongkai.explanation_judgement (
  id uuid primary key,
  explanation_id uuid not null references gongkai.explanation,
  decision text not null check (decision in ('confirmed', 'rejected')),
  reason text,
  judged_by uuid not null,
  judged_at timestamptz not null
);
create index explanation_judgement_of on gongkai.explanation_judgement (explanation_id, id);

create trigger explanation_frozen before update or delete on gongkai.explanation
  for each row execute function gongkai.refuse_change();
create trigger explanation_kept before truncate on gongkai.explanation
  for each statement execute function gongkai.refuse_change();
create trigger judgement_frozen before update or delete on gongkai.explanation_judgement
  for each row execute function gongkai.refuse_change();
create trigger judgement_kept before truncate on gongkai.explanation_judgement
  for each statement execute function gongkai.refuse_change();

-- Findings of the latest revision that still lack a confirmed explanation, as far as the checks are done.
alter table gongkai.disclosure add column unexplained integer not null default 0 check (unexplained >= 0);
update gongkai.disclosure d set unexplained = (
  select coalesce(sum(v.explain), 0) from gongkai.verdict v
  where v.disclosure_id = d.id and v.revision = d.revision)
where d.state = 'in_review';

grant select, insert on gongkai.explanation, gongkai.explanation_judgement to gongkai_app;
