-- Nodes remember which articles lists and addresses name, with what belongs to the article rather than to its publication.
create function tell_of_live_article() returns trigger language plpgsql as $$
begin
    if exists (select from publication where article_id = new.id) then
        perform pg_notify('jarida_changed', 'publication');
    end if;
    return null;
end $$;

create trigger article_changed after update on article
    for each row when ((old.state, old.working_revision_id, old.translation_group_id, old.legacy_id)
        is distinct from (new.state, new.working_revision_id, new.translation_group_id, new.legacy_id))
    execute function tell_of_live_article();
