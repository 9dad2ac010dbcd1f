alter table gongkai.publication drop column explained;
