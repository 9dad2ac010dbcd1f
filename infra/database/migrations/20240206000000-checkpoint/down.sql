drop index gongkai.audit_entry_released;
drop table gongkai.audit_mark, gongkai.audit_checkpoint, gongkai.audit_key;
