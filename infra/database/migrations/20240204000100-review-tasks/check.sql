select 'gongkai_app may change why something was returned'
where has_table_privilege('gongkai_app', 'gongkai.review_return', 'update, delete, truncate');
select 'gongkai_app may change what a comment was about'
where has_column_privilege('gongkai_app', 'gongkai.review_comment', 'value', 'update');
