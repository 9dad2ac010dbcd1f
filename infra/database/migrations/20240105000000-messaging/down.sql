drop table dead_letter;
drop table outbox;
