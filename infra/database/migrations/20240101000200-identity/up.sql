create table gongkai.account (
  id uuid primary key,
  login text not null unique check (login = lower(login)),
  name text not null,
  password_hash text not null check (password_hash like '$argon2id$%'),
  created_at timestamptz(3) not null,
  disabled_at timestamptz(3)
);

create table gongkai.account_role (
  account_id uuid not null references gongkai.account,
  role text not null check (role in ('preparer', 'head', 'reviewer', 'officer', 'auditor', 'admin')),
  department_id uuid,
  unique nulls not distinct (account_id, role, department_id)
);
comment on column gongkai.account_role.department_id is 'Null: for every department.';

create table gongkai.session (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references gongkai.account,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  revoked_at timestamptz(3)
);
comment on column gongkai.session.token_hash is 'sha256 of the token: who reads this table cannot pose as anybody.';
create index session_by_expiry on gongkai.session (expires_at);

create table gongkai.sign_in_attempt (
  subject text primary key,
  attempts integer not null,
  window_ends_at timestamptz(3) not null
);
comment on table gongkai.sign_in_attempt is 'Failed and pending attempts to sign in, per address and per account from one address.';

grant select, insert, update (disabled_at) on gongkai.account to gongkai_app;
grant select, insert on gongkai.account_role to gongkai_app;
grant select, insert, update (expires_at, revoked_at), delete on gongkai.session to gongkai_app;
grant select, insert, update, delete on gongkai.sign_in_attempt to gongkai_app;
