select 'gongkai_app must not delete or rewrite ' || name
from unnest(array['gongkai.api_token', 'gongkai.password_reset']) as name
where has_table_privilege('gongkai_app', name, 'delete') or has_column_privilege('gongkai_app', name, 'token_hash', 'update');
