create table category (
    id           uuid primary key,
    parent_id    uuid references category,
    slug         text        not null,
    names        jsonb       not null check (names <> '{}'),
    descriptions jsonb       not null default '{}',
    position     int         not null,
    version      int         not null default 1,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
