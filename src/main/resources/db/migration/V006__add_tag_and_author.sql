create table tag (
    id         uuid primary key,
    name       text        not null,
    -- الأمن and الامن are one tag
    name_fold  text collate "C" not null,
    slug       text        not null,
    version    int         not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    constraint tag_name_fold_key unique (name_fold)
);
create table author (
    id         uuid primary key,
    name       text        not null,
    -- what lists are ordered by and searched in; two authors may bear one name
    name_fold  text collate "C" not null,
    slug       text        not null,
    bio        text,
    job_title  text,
    same_as    jsonb       not null default '[]',
    version    int         not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
-- The list of authors by name, a keyset range.
create index author_name_fold_idx on author (name_fold, id);
