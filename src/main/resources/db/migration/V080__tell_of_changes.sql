-- What nodes remember of small sets ends when one of them changes, whoever changes it: the channel is told the table.
-- PostgreSQL sends equal messages of one transaction once, and only when it commits.
create function tell_of_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('jarida_changed', tg_table_name);
    return null;
end $$;

create trigger site_changed after insert or update or delete on site
    for each statement execute function tell_of_change();
create trigger menu_changed after insert or update or delete on menu
    for each statement execute function tell_of_change();
create trigger category_changed after insert or update or delete on category
    for each statement execute function tell_of_change();
create trigger tag_changed after insert or update or delete on tag
    for each statement execute function tell_of_change();
create trigger author_changed after insert or update or delete on author
    for each statement execute function tell_of_change();
-- How many articles a list holds.
create trigger publication_changed after insert or update or delete on publication
    for each statement execute function tell_of_change();
