select 'gongkai_app must be able to write both tables'
where not has_table_privilege('gongkai_app', 'gongkai.outbox', 'insert, delete')
   or not has_table_privilege('gongkai_app', 'gongkai.dead_letter', 'insert, update');
select 'dead letters are never deleted' where has_table_privilege('gongkai_app', 'gongkai.dead_letter', 'delete');
