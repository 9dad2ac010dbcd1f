-- What the department had explained and a reviewer confirmed, as it stood when the revision went out: JSON text.
alter table gongkai.publication add column explained text not null default '[]';
