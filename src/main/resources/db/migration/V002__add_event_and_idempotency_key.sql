-- The outbox: what happened, written in the transaction that made it happen. Ids are not handed out in commit order.
create table event (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default now(),
    type       text        not null,
    node_id    text        not null,
    account_id uuid,
    token_id   uuid,
    data       jsonb       not null
);
-- What happened to one node, newest first: its audit trail.
create index event_node_id_idx on event (node_id, id desc);

-- One effect for each key of one identity; rows older than 24 hours are dropped as new ones come.
create table idempotency_key (
    identity   text        not null,
    key        text        not null,
    operation  text        not null,
    input_hash bytea       not null,
    result     jsonb,
    created_at timestamptz not null default now(),
    primary key (identity, key)
);
-- Finds expired keys without reading the live ones.
create index idempotency_key_created_at_idx on idempotency_key (created_at);
