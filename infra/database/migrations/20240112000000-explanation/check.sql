select 'gongkai_app may change ' || name
from unnest(array['gongkai.explanation', 'gongkai.explanation_judgement']) as name
where has_table_privilege('gongkai_app', name, 'update, delete, truncate');
