-- What a front end dresses itself in. Lists are read and written whole, with the site's version, so they are its columns.
alter table site
    add column logos        jsonb not null default '[]',
    add column themes       jsonb not null default '[]',
    add column fonts        jsonb not null default '[]',
    add column social_links jsonb not null default '[]',
    add column publisher    jsonb;
