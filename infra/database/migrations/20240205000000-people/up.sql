-- 账号: a person may have no password (OIDC only), and one that somebody else chose is good for choosing one's own.
alter table gongkai.account
  alter column password_hash drop not null,
  add column must_change_password boolean not null default false,
  add column email text unique check (email = lower(email));
comment on column gongkai.account.must_change_password is 'The password is an initial one: until it is changed nothing else can be done.';

-- 会话: what its person, or an administrator, needs to tell one from another.
alter table gongkai.session
  add column id uuid not null unique default gen_random_uuid(),
  add column means text not null default 'password' check (means in ('password', 'oidc')),
  add column address text,
  add column agent text;
create index session_of_account on gongkai.session (account_id);

-- A person as an OIDC provider knows them, bound to an account here.
create table gongkai.oidc_identity (
  issuer text not null,
  subject text not null,
  account_id uuid not null references gongkai.account,
  linked_at timestamptz(3) not null,
  linked_by uuid,
  primary key (issuer, subject),
  unique (account_id, issuer)
);
comment on column gongkai.oidc_identity.linked_by is 'Null: linked by the configured rule.';

-- 重置密码: one-time tokens, by their hash.
create table gongkai.password_reset (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  account_id uuid not null references gongkai.account,
  issued_by uuid,
  issued_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);
comment on column gongkai.password_reset.used_at is 'Also set when a later one, or the end of the account, made it worthless.';
create index password_reset_of_account on gongkai.password_reset (account_id) where used_at is null;

-- 访问令牌: for programs that act for a person, within scopes, by their hash.
create table gongkai.api_token (
  id uuid primary key,
  account_id uuid not null references gongkai.account,
  name text not null,
  prefix text not null,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  scopes text[] not null check (scopes <@ array['read', 'write', 'admin'] and cardinality(scopes) > 0),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  last_used_at timestamptz(3),
  revoked_at timestamptz(3)
);
create index api_token_of_account on gongkai.api_token (account_id, id);

grant update (password_hash, must_change_password, email) on gongkai.account to gongkai_app;
grant delete on gongkai.account_role to gongkai_app;
grant select, insert, delete on gongkai.oidc_identity to gongkai_app;
grant select, insert, update (used_at) on gongkai.password_reset to gongkai_app;
grant select, insert, update (last_used_at, revoked_at) on gongkai.api_token to gongkai_app;
