select 'gongkai_app may change ' || name
from unnest(array['gongkai.revision', 'gongkai.verdict', 'gongkai.request_record']) as name
where has_table_privilege('gongkai_app', name, 'update, delete, truncate');
select 'gongkai_app must read and write ' || name
from unnest(array['gongkai.disclosure', 'gongkai.draft']) as name
where not has_table_privilege('gongkai_app', name, 'update');
