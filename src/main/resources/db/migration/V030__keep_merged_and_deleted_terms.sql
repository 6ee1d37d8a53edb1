-- Revisions that name a tag or an author are immutable, so neither is ever deleted: it became another, or is no more.
-- merged_into always names one that was not merged itself: a merge takes along what was merged into its sources.
alter table tag
    add column merged_into uuid references tag,
    add column deleted_at  timestamptz,
    drop constraint tag_name_fold_key;
-- The name of what is merged or deleted is free; also orders the list of tags.
create unique index tag_name_fold_key on tag (name_fold) where merged_into is null and deleted_at is null;
-- What a merge takes along, and the check of the reference.
create index tag_merged_into_idx on tag (merged_into) where merged_into is not null;

alter table author
    add column merged_into uuid references author,
    add column deleted_at  timestamptz;
drop index author_name_fold_idx;
-- The list of authors by name, a keyset range.
create index author_name_fold_idx on author (name_fold, id) where merged_into is null and deleted_at is null;
create index author_merged_into_idx on author (merged_into) where merged_into is not null;
