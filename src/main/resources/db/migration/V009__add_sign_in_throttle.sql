-- Slows those who guess passwords, on all nodes together.

-- One row for each address, account, or both, that has failed lately. It keeps one instant (a leaky bucket, GCRA): each
-- failure moves it a step ahead, and who is too many steps ahead of the clock has to wait.
create table sign_in_throttle (
    key     bytea       primary key,
    free_at timestamptz not null
);
comment on column sign_in_throttle.key is 'SHA-256 of what is counted';
-- rows of the past say nothing any more; each attempt drops some
create index sign_in_throttle_free_at_idx on sign_in_throttle (free_at);

-- Where an account has signed in from: there it is not slowed by what strangers do elsewhere.
create table account_place (
    account_id uuid        not null,
    place      bytea       not null,
    seen_at    timestamptz not null default now(),
    primary key (account_id, place),
    constraint account_place_account_id_fkey foreign key (account_id) references account
);
comment on column account_place.place is 'SHA-256 of the network address, of IPv6 its first 64 bits';
