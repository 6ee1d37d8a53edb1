-- Nobody reads it: a body's plain text is made of its blocks, also for readers.
drop view draft;
alter table publication drop column plain_text;

create view draft as
select a.id as article_id, a.working_revision_id as revision_id, a.version, a.language, r.slug, r.kind,
       a.first_published_at, a.published_at, a.modified_at, a.updated_at, r.breaking_until,
       null::text as html, null::text as excerpt, null::int as word_count, null::int as reading_minutes
from article a join article_revision r on r.id = a.working_revision_id;
