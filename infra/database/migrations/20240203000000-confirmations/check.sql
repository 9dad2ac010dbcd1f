select 'gongkai_app may change gongkai.secrecy_review'
where has_table_privilege('gongkai_app', 'gongkai.secrecy_review', 'update, delete, truncate');
