select 'gongkai_app must not delete accounts' where has_table_privilege('gongkai_app', 'gongkai.account', 'delete');
select 'gongkai_app must not change ' || column_name
from unnest(array['id', 'login', 'password_hash']) as column_name
where has_column_privilege('gongkai_app', 'gongkai.account', column_name, 'update');
