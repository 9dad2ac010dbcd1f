alter table gongkai.disclosure drop column unexplained;
drop table gongkai.explanation_judgement, gongkai.explanation;
