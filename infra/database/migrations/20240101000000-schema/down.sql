revoke select on gongkai.migration from gongkai_app;
revoke usage on schema gongkai from gongkai_app;
