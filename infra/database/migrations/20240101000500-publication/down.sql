drop table gongkai.publication;
