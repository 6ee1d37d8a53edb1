-- Accounts, their sessions, the tokens of programs, and the keys that sign access tokens.

create table account (
    id            uuid        primary key,
    email         text        not null,
    email_folded  text        not null,
    name          text        not null,
    role          text        not null,
    password_hash text,
    disabled      boolean     not null default false,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    -- also the way to an account at sign-in
    constraint account_email_folded_key unique (email_folded),
    constraint account_role_check check (role in ('AUTHOR', 'EDITOR', 'ADMIN'))
);
comment on column account.email_folded is 'NFKC, lower case: one address, one account';
comment on column account.password_hash is 'PHC string; null for an account that has no password here';

-- the last administrator is looked for among the few administrators, not among all accounts
create index account_administrators on account (id) where role = 'ADMIN' and not disabled;

-- A row is a session that lives: signing out, disabling and reuse of a refresh token delete it.
create table session (
    id           uuid        primary key,
    account_id   uuid        not null,
    refresh_hash bytea       not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    constraint session_account_id_fkey foreign key (account_id) references account
);
comment on column session.refresh_hash is 'SHA-256 of the one refresh token that is valid now';

-- ends every session of an account; clears its expired ones at sign-in
create index session_account_id on session (account_id);

create table api_token (
    id           uuid        primary key,
    account_id   uuid        not null,
    name         text        not null,
    token_hash   bytea       not null,
    scopes       text[]      not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    -- also the way to a token at each request that carries one
    constraint api_token_token_hash_key unique (token_hash),
    constraint api_token_account_id_fkey foreign key (account_id) references account
);
comment on column api_token.account_id is 'who made it; it never does more than that account may';
comment on column api_token.token_hash is 'SHA-256 of the secret, which is not kept';

create table signing_key (
    number     integer     primary key,
    secret     bytea       not null,
    created_at timestamptz not null default now()
);
comment on table signing_key is 'The highest number signs, the one before it still verifies';
