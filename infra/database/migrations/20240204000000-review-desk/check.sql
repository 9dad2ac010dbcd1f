select 'gongkai_app may change an approval'
where has_table_privilege('gongkai_app', 'gongkai.approval', 'update, delete, truncate');
