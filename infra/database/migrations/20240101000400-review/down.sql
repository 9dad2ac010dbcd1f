drop table gongkai.sign_off, gongkai.review_comment;
