select 'gongkai_app may change a sign-off' where has_table_privilege('gongkai_app', 'gongkai.sign_off', 'update, delete');
select 'gongkai_app may change what a reviewer wrote'
where has_column_privilege('gongkai_app', 'gongkai.review_comment', 'body', 'update');
