select 'gongkai_app must not delete from ' || t
from unnest(array['gongkai.notice', 'gongkai.mail', 'gongkai.webhook_call', 'gongkai.webhook_attempt']) as t
where has_table_privilege('gongkai_app', t, 'delete');
