-- The schema itself is made by the migration runner, which keeps its own table there.
grant usage on schema gongkai to gongkai_app;
grant select on gongkai.migration to gongkai_app;
