-- Accounts are listed by name and searched in any spelling.

alter table account add name_folded text;
-- near enough for accounts that are older than this: their next change makes it exact
update account set name_folded = lower(name);
alter table account alter name_folded set not null;
comment on column account.name_folded is 'The search form of the name';

-- a page of the list is a range of this index
create index account_name_folded_idx on account (name_folded, id);
