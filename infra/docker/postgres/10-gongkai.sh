#!/bin/sh
# Run once by the postgres image, on an empty volume: the two roles, their passwords and the database.
set -eu
: "${OWNER_PASSWORD:?is not set in infra/env/postgres.env}"
: "${APP_PASSWORD:?is not set in infra/env/postgres.env}"
psql -v ON_ERROR_STOP=1 -f /gongkai/roles.sql
psql -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
alter role gongkai_owner password :'owner';
alter role gongkai_app password :'app';
create database gongkai owner gongkai_owner;
revoke all on database gongkai from public;
grant connect on database gongkai to gongkai_app;
SQL
