-- Every address that was ever given out. Two slugs that fold alike are one address (text/Fold), so the key is the fold;
-- "C" makes a prefix a range of that key and its order the same on every system.
create table slug (
    space    text collate "C" not null check (space in ('article', 'category', 'tag', 'author')),
    fold     text collate "C" not null,
    slug     text             not null,
    -- null once the owner was purged
    owner_id uuid,
    -- the public has seen the owner at this address, so it keeps leading there
    seen     boolean          not null default false,
    at       timestamptz      not null default now(),
    -- the public knows that what was here is gone, until it sees another owner here: a draft at the address changes nothing
    gone_at  timestamptz,
    primary key (space, fold)
);
-- All addresses of one owner, for publication and purge.
create index slug_owner_id_idx on slug (owner_id);
