-- People who sign in with an OpenID Connect provider.

alter table account
    add provider_issuer  text,
    add provider_subject text,
    add provider_role    text,
    add provider_told_at timestamptz,
    -- also the way to an account at each request that carries a provider's token
    add constraint account_provider_key unique (provider_issuer, provider_subject),
    add constraint account_provider_check
        check (num_nulls(provider_issuer, provider_subject, provider_told_at) in (0, 3)),
    add constraint account_provider_role_check check (provider_role in ('AUTHOR', 'EDITOR', 'ADMIN'));
comment on column account.provider_subject is 'With the issuer it names a person; an address changes hands';
comment on column account.provider_role is 'What the newest token said that told another role; null for none';
comment on column account.provider_told_at is 'When that token was issued: older ones give no more than this role';

-- a provider need not know an address, or may not have verified it; without one nobody signs in by password
alter table account
    alter email drop not null,
    alter email_folded drop not null,
    add constraint account_email_check
        check ((email is null) = (email_folded is null) and (email is not null or password_hash is null));
