select 'gongkai_app may change what was published'
where has_table_privilege('gongkai_app', 'gongkai.publication', 'update, delete, truncate');
