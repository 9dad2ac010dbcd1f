-- The two roles of Gongkai; run once per server by a superuser, harmless to repeat. Passwords are set apart.
-- gongkai_owner owns the schema and migrates it. gongkai_app is what the services run as: each migration grants it
-- what they need and no more.
do $$
begin
  if not exists (select from pg_roles where rolname = 'gongkai_owner') then
    create role gongkai_owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'gongkai_app') then
    create role gongkai_app login;
  end if;
end
$$;
