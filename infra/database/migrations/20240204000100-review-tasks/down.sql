drop table gongkai.review_return;
drop index gongkai.review_comment_unresolved;
alter table gongkai.review_comment
  drop column status,
  drop column value,
  drop column reopened_because,
  drop column resolved_by,
  drop column resolved_at;
