-- One row for each article and section (every ancestor included), tag and author: a section's page is one range of one
-- index, however large the archive. The publication's tables hold what the public may see, the draft ones the working
-- revisions of everything that is not in the trash. `direct` tells the sections an editor named from their ancestors.
create table publication_section (
    term_id      uuid        not null references category,
    article_id   uuid        not null references publication on delete cascade,
    language     text        not null,
    direct       boolean     not null,
    published_at timestamptz not null,
    updated_at   timestamptz not null,
    primary key (article_id, term_id)
);
create table publication_tag (
    term_id      uuid        not null references tag,
    article_id   uuid        not null references publication on delete cascade,
    language     text        not null,
    published_at timestamptz not null,
    updated_at   timestamptz not null,
    primary key (article_id, term_id)
);
create table publication_author (
    term_id      uuid        not null references author,
    article_id   uuid        not null references publication on delete cascade,
    language     text        not null,
    published_at timestamptz not null,
    updated_at   timestamptz not null,
    primary key (article_id, term_id)
);
create table draft_section (
    term_id      uuid        not null references category,
    article_id   uuid        not null references article on delete cascade,
    language     text        not null,
    direct       boolean     not null,
    published_at timestamptz,
    updated_at   timestamptz not null,
    primary key (article_id, term_id)
);
create table draft_tag (
    term_id      uuid        not null references tag,
    article_id   uuid        not null references article on delete cascade,
    language     text        not null,
    published_at timestamptz,
    updated_at   timestamptz not null,
    primary key (article_id, term_id)
);
create table draft_author (
    term_id      uuid        not null references author,
    article_id   uuid        not null references article on delete cascade,
    language     text        not null,
    published_at timestamptz,
    updated_at   timestamptz not null,
    primary key (article_id, term_id)
);

-- A section's page, in all languages and in one; likewise for tags and authors.
create index publication_section_list_idx on publication_section (term_id, published_at desc, article_id desc);
create index publication_section_language_list_idx on publication_section (term_id, language, published_at desc, article_id desc);
create index publication_tag_list_idx on publication_tag (term_id, published_at desc, article_id desc);
create index publication_tag_language_list_idx on publication_tag (term_id, language, published_at desc, article_id desc);
create index publication_author_list_idx on publication_author (term_id, published_at desc, article_id desc);
create index publication_author_language_list_idx on publication_author (term_id, language, published_at desc, article_id desc);
-- The editors' lists are by change unless ordered otherwise.
create index draft_section_list_idx on draft_section (term_id, updated_at desc, article_id desc);
create index draft_tag_list_idx on draft_tag (term_id, updated_at desc, article_id desc);
create index draft_author_list_idx on draft_author (term_id, updated_at desc, article_id desc);

-- The draft perspective with the publication's columns, so that one query serves both. Bodies are rendered when asked.
create view draft as
select a.id as article_id, a.working_revision_id as revision_id, a.version, a.language, r.slug, r.kind,
       a.first_published_at, a.published_at, a.modified_at, a.updated_at, r.breaking_until,
       null::text as html, null::text as plain_text, null::text as excerpt,
       null::int as word_count, null::int as reading_minutes
from article a join article_revision r on r.id = a.working_revision_id;
