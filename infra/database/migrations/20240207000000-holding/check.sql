select id || ' is ' || state || ' and held by ' || holder from gongkai.disclosure
where (state in ('draft', 'returned', 'withdrawn')) <> (holder = 'preparer');
