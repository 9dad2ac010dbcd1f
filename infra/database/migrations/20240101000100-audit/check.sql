select 'gongkai_app must not have ' || privilege || ' on ' || t
from unnest(array['gongkai.audit_entry', 'gongkai.audit_head']) as t,
     unnest(array['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) as privilege
where has_table_privilege('gongkai_app', t, privilege);

select tgname || ' on ' || tgrelid::regclass || ' must always fire'
from pg_trigger
where tgrelid in ('gongkai.audit_entry'::regclass, 'gongkai.audit_head'::regclass)
  and not tgisinternal and tgenabled <> 'A';

select 'the audit tables must have three triggers'
where 3 <> (select count(*) from pg_trigger
            where tgrelid in ('gongkai.audit_entry'::regclass, 'gongkai.audit_head'::regclass) and not tgisinternal);
