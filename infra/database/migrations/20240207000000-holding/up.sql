-- 经办: who has to act for a disclosure to move on, since when, and how long each side has had it until then.
alter table gongkai.disclosure
  add column holder text not null default 'preparer' check (holder in
    ('preparer', 'checks', 'secrecy', 'head', 'supervisor', 'reviewer', 'officer', 'calendar', 'nobody')),
  add column held_since timestamptz not null default now(),
  add column preparing_seconds integer not null default 0 check (preparing_seconds >= 0),
  add column reviewing_seconds integer not null default 0 check (reviewing_seconds >= 0),
  add column usual_preparing integer check (usual_preparing >= 0),
  add column usual_reviewing integer check (usual_reviewing >= 0);
comment on column gongkai.disclosure.preparing_seconds is 'In the hands of the department, without the present holder.';
comment on column gongkai.disclosure.reviewing_seconds is 'With the checks, for signing and in review, without the present holder.';
comment on column gongkai.disclosure.usual_preparing is 'What the same department needed in its last three published years, on average; null: none is known.';

-- As near as is known of what was there before.
update gongkai.disclosure set held_since = updated_at, holder = case state
  when 'checking' then 'checks'
  when 'in_review' then case
    when cleared_revision is distinct from revision then 'secrecy'
    when signed_off_revision = revision then 'reviewer'
    else 'head' end
  when 'approved' then 'officer'
  when 'scheduled' then 'calendar'
  when 'published' then 'nobody'
  else 'preparer' end;
