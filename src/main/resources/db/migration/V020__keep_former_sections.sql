-- Sections are never deleted from here: immutable revisions name them. merged_into is where what names it is read, always
-- a section that was not merged itself, so that one step finds it; null for one that was deleted with nothing in it.
alter table category add column deleted_at timestamptz;
alter table category add column merged_into uuid references category;
alter table category add constraint category_merged_into_check check (merged_into is null or deleted_at is not null);
-- Those that were merged into one, when it is merged itself.
create index category_merged_into_idx on category (merged_into) where merged_into is not null;

-- Where sections were: a row for each section of what was moved, renamed, merged or deleted, none for an article. Two
-- spellings that fold alike are one path; of two sections that had it, it leads to the last.
create table former_section_path (
    path_fold   text collate "C" primary key,
    path        text        not null,
    category_id uuid        not null references category,
    at          timestamptz not null default now()
);
