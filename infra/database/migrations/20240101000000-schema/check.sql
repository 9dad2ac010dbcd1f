select 'gongkai_app may not create in the schema' where has_schema_privilege('gongkai_app', 'gongkai', 'create');
select 'gongkai_app must be able to use the schema' where not has_schema_privilege('gongkai_app', 'gongkai', 'usage');
