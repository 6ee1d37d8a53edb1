-- A menu is read and written whole: its items are a tree of at most 200, with references that are resolved at read.
create table menu (
    id         uuid        primary key,
    location   text        not null constraint menu_location_key unique,
    items      jsonb       not null,
    version    int         not null,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
