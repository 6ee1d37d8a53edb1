package org.jarida.category;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jarida.shared.graphql.NodeId;
import org.jarida.shared.graphql.Versioned;
import org.jarida.text.LocalizedTextView;

/** A section in its tree; all of it is in memory, so that its relatives cost no statement. */
@Type("Category")
@Description("One node with one slug for all languages; name answers the request's locale, then its fallback, then the default")
public final class CategoryView implements Versioned {
    public static final String TYPE = "category";

    private final Section section;
    private final Newspaper newspaper;
    private final String locale;

    private CategoryView(Section section, Newspaper newspaper, String locale) {
        this.section = section;
        this.newspaper = newspaper;
        this.locale = locale;
    }

    /** @param locale of the request, or null for the newspaper's default */
    public static CategoryView of(Section section, Newspaper newspaper, String locale) {
        return new CategoryView(section, newspaper, locale);
    }

    /** Of the row, for what belongs to the section elsewhere; no field of the API. */
    public UUID uuid() {
        return section.id();
    }

    @Override
    public String id() {
        return NodeId.of(TYPE, section.id());
    }

    @Override
    public int version() {
        return section.version();
    }

    @Override
    public Instant createdAt() {
        return section.createdAt();
    }

    @Override
    public Instant updatedAt() {
        return section.updatedAt();
    }

    public @Id @NonNull String getId() {
        return id();
    }

    public @NonNull int getVersion() {
        return version();
    }

    public @NonNull Instant getCreatedAt() {
        return createdAt();
    }

    public @NonNull Instant getUpdatedAt() {
        return updatedAt();
    }

    public @NonNull String getName() {
        return newspaper.site().choose(section.names(), locale);
    }

    public @NonNull List<@NonNull LocalizedTextView> getNames() {
        return LocalizedTextView.of(section.names());
    }

    public String getDescription() {
        return newspaper.site().choose(section.descriptions(), locale);
    }

    public @NonNull List<@NonNull LocalizedTextView> getDescriptions() {
        return LocalizedTextView.of(section.descriptions());
    }

    public @NonNull String getSlug() {
        return section.slug();
    }

    public @NonNull @Description("From the root, decoded: /politics/elections") String getPath() {
        String path = newspaper.sections().path(section.id());
        return path != null ? path : "/" + section.slug(); // deleted, and answered again under an idempotency key
    }

    public @NonNull @Description("0 for a section of the first level") int getDepth() {
        return newspaper.sections().ancestors(section.id()).size();
    }

    public @NonNull @Description("Among its siblings, from 0") int getPosition() {
        return section.position();
    }

    public CategoryView getParent() {
        return newspaper.sections().find(section.parentId()).map(this::relative).orElse(null);
    }

    public @NonNull @Description("From the root to the parent") List<@NonNull CategoryView> getAncestors() {
        return newspaper.sections().ancestors(section.id()).stream().map(this::relative).toList();
    }

    public @NonNull @Description("In their order") List<@NonNull CategoryView> getChildren() {
        return newspaper.sections().children(section.id()).stream().map(this::relative).toList();
    }

    private CategoryView relative(Section other) {
        return new CategoryView(other, newspaper, locale);
    }
}
