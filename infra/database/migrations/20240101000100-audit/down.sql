drop function gongkai.append_audit_entry(text);
drop table gongkai.audit_head, gongkai.audit_entry;
drop function gongkai.refuse_audit_head_jump(), gongkai.refuse_audit_change(), gongkai.audit_hash(text, text, integer);
