-- Where an editor sends readers who ask for a path at which nothing is.
create table redirect (
    id         uuid primary key,
    -- as typed, decoded
    source     text        not null,
    -- its segments folded (text/Fold): one redirect for all spellings; "C" makes its order the same on every system
    source_key text collate "C" not null,
    -- a path, decoded, or an absolute https URL
    target     text        not null,
    target_key text collate "C" not null,
    status     int         not null check (status in (301, 302, 307, 308)),
    version    int         not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- Also the list by path, a keyset range.
    constraint redirect_source_key_key unique (source_key)
);
