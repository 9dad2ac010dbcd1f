select 'gongkai_app must write what was explained, once'
where not has_column_privilege('gongkai_app', 'gongkai.publication', 'explained', 'insert')
  or has_column_privilege('gongkai_app', 'gongkai.publication', 'explained', 'update');
