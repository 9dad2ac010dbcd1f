select 'gongkai_app must not have ' || privilege || ' on ' || t
from unnest(array['gongkai.audit_key', 'gongkai.audit_checkpoint', 'gongkai.audit_mark']) as t,
     unnest(array['update', 'delete', 'truncate', 'references', 'trigger']) as privilege
where has_table_privilege('gongkai_app', t, privilege);
