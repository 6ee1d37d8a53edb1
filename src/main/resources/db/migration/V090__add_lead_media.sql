-- The picture at the head of an article; null without one. Cards read it with the row of the revision.
alter table article_revision add lead_media jsonb;
