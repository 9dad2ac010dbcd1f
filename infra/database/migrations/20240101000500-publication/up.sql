-- What went out: one row per published revision, never changed; the unique key is what makes publishing happen once.
create table gongkai.publication (
  disclosure_id uuid not null,
  revision integer not null,
  content_hash text not null,
  published_at timestamptz not null,
  primary key (disclosure_id, revision),
  foreign key (disclosure_id, revision) references gongkai.revision
);
create trigger publication_frozen before update or delete on gongkai.publication
  for each row execute function gongkai.refuse_change();
create trigger publication_kept before truncate on gongkai.publication
  for each statement execute function gongkai.refuse_change();

grant select, insert on gongkai.publication to gongkai_app;
