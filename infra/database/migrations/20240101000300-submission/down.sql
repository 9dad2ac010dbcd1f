drop table gongkai.request_record, gongkai.verdict, gongkai.revision, gongkai.draft, gongkai.disclosure,
  gongkai.department, gongkai.cycle;
drop function gongkai.refuse_change();
