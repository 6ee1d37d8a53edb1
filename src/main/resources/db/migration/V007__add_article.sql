-- What an article is, whatever it says: its contents are revisions, its public face is its publication.
create table article (
    id                   uuid primary key,
    version              int         not null default 1,
    state                text        not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED',
                                                               'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED', 'TRASHED')),
    language             text        not null,
    translation_group_id uuid        not null,
    legacy_id            text,
    working_revision_id  uuid        not null,
    created_by           uuid,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    first_published_at   timestamptz,
    published_at         timestamptz,
    modified_at          timestamptz,
    -- how its addresses answer while it is not public; null as long as it never was
    route_as             text check (route_as in ('GONE', 'NOT_FOUND', 'REDIRECT')),
    redirect_to          text,
    removed_at           timestamptz,
    trashed_at           timestamptz,
    trashed_by           uuid,
    -- Also finds the translations of an article.
    constraint article_translation_group_id_language_key unique (translation_group_id, language),
    -- Also finds an article by the id that an earlier system knew it by.
    constraint article_legacy_id_key unique (legacy_id)
);
-- The editors' default list: everything that is not in the trash, newest change first.
create index article_updated_at_idx on article (updated_at desc, id desc) where state <> 'TRASHED';
-- The editors' list by publication date: what was never published is yet to come.
create index article_published_at_idx on article (coalesce(published_at, 'infinity') desc, id desc) where state <> 'TRASHED';
-- A desk's list of one stage.
create index article_state_updated_at_idx on article (state, updated_at desc, id desc);

-- Immutable contents: every save writes one.
create table article_revision (
    id                 uuid primary key,
    article_id         uuid        not null references article deferrable initially deferred,
    number             int         not null,
    -- the article's version that this revision made: finds what a writer had seen
    article_version    int         not null,
    state              text        not null,
    editor_id          uuid,
    note               text,
    created_at         timestamptz not null,
    kind               text        not null,
    kicker             text,
    headline           text        not null,
    short_headline     text,
    deck               text,
    excerpt            text,
    dateline           text,
    slug               text        not null,
    canonical_url      text,
    source             text,
    byline             jsonb       not null default '[]',
    primary_section_id uuid references category,
    section_ids        uuid[]      not null default '{}',
    tag_ids            uuid[]      not null default '{}',
    priority           text        not null default 'NORMAL',
    breaking_until     timestamptz,
    seo                jsonb       not null default '{}',
    body               jsonb       not null,
    -- Also finds the newest revision, and the one that a version made.
    constraint article_revision_article_id_number_key unique (article_id, number)
);
alter table article add constraint article_working_revision_id_fkey
    foreign key (working_revision_id) references article_revision deferrable initially deferred;

-- One row for exactly the articles that the public may see now. What every reader needs is made when it is written.
create table publication (
    article_id         uuid primary key references article,
    revision_id        uuid        not null references article_revision,
    version            int         not null,
    language           text        not null,
    slug               text        not null,
    kind               text        not null,
    first_published_at timestamptz not null,
    published_at       timestamptz not null,
    modified_at        timestamptz,
    updated_at         timestamptz not null,
    breaking_until     timestamptz,
    html               text        not null,
    plain_text         text        not null,
    excerpt            text        not null,
    word_count         int         not null,
    reading_minutes    int         not null,
    renderer_version   int         not null
);
-- The newspaper's list, newest first, in all languages and in one.
create index publication_published_at_idx on publication (published_at desc, article_id desc);
create index publication_language_published_at_idx on publication (language, published_at desc, article_id desc);
-- Lists by change, for feeds and site maps.
create index publication_updated_at_idx on publication (updated_at desc, article_id desc);
-- The ticker: few rows ever have it.
create index publication_breaking_until_idx on publication (breaking_until) where breaking_until is not null;
-- Also guards the delete of a revision.
create index publication_revision_id_idx on publication (revision_id);
-- Whether a locale is still needed, without reading every article.
create index article_language_idx on article (language);
