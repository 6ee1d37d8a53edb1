-- A picture of the author, as one value: a MediaUse, null for none.
alter table author add avatar jsonb;
