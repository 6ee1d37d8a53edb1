package org.jarida.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jarida.author.AuthorView;
import org.jarida.author.AuthorViews;
import org.jarida.category.CategoryViews;
import org.jarida.category.CurrentNewspaper;
import org.jarida.category.FormerSections;
import org.jarida.category.Section;
import org.jarida.category.SectionTree;
import org.jarida.shared.graphql.Node;
import org.jarida.shared.graphql.PageRequest;
import org.jarida.shared.graphql.Perspective;
import org.jarida.slug.Address;
import org.jarida.slug.Slugs;
import org.jarida.slug.Space;
import org.jarida.tag.TagView;
import org.jarida.tag.TagViews;
import org.jarida.text.Fold;
import org.jarida.text.Slug;

/**
 * Finds the last segment of a path among current and former slugs. What leads to a node by any other spelling than its
 * canonical one answers a redirect; a section is found before an article of the same path.
 */
@ApplicationScoped
class FindRoute {
    private static final int MOVED = 301, SUGGESTIONS = 5;

    private final Articles articles;
    private final ArticleReader reader;
    private final ArticleViews views;
    private final ListArticles lists;
    private final CurrentNewspaper newspaper;
    private final FormerSections former;
    private final FormerAddresses addresses;
    private final CategoryViews categories;
    private final TagViews tags;
    private final AuthorViews authors;
    private final Slugs slugs;

    FindRoute(Articles articles, ArticleReader reader, ArticleViews views, ListArticles lists, CurrentNewspaper newspaper,
              FormerSections former, FormerAddresses addresses, CategoryViews categories, TagViews tags,
              AuthorViews authors, Slugs slugs) {
        this.articles = articles;
        this.reader = reader;
        this.views = views;
        this.lists = lists;
        this.newspaper = newspaper;
        this.former = former;
        this.addresses = addresses;
        this.categories = categories;
        this.tags = tags;
        this.authors = authors;
        this.slugs = slugs;
    }

    RouteView of(String asked, Perspective perspective) {
        if (asked.length() > RoutePath.LONGEST) return notFound("", perspective);
        RoutePath path = RoutePath.of(asked, newspaper.get().site());
        if (path.decoded().indexOf('\0') >= 0) return notFound("", perspective); // %00, which no text in the database holds
        if (path.last().isEmpty() || Fold.fold(path.last()).isBlank()) return notFound("", perspective);
        if (path.prefix().equals(RoutePath.fold(TagView.PATHS)))
            return tags.findBySlug(path.last()).map(tag -> to(tag, tag.path(), path)).orElseGet(() -> departedTerm(Space.TAG, path, perspective));
        if (path.prefix().equals(RoutePath.fold(AuthorView.PATHS)))
            return authors.findBySlug(path.last()).map(author -> to(author, author.path(), path))
                    .orElseGet(() -> departedTerm(Space.AUTHOR, path, perspective));
        return section(path).orElseGet(() -> article(path, perspective));
    }

    Optional<ArticleRow> bySlug(String slug, Perspective perspective) {
        return reader.bySlug(slug, perspective)
                .filter(row -> Slug.key(row.content().slug()).equals(Slug.key(slug)));
    }

    Optional<ArticleView> byPath(String asked, Perspective perspective) {
        return of(asked, perspective) instanceof NodeRouteView found && found.node() instanceof ArticleView article
                ? Optional.of(article) : Optional.empty();
    }

    private Optional<RouteView> section(RoutePath path) {
        SectionTree sections = newspaper.get().sections();
        return sections.findBySlug(path.last()).filter(found -> RoutePath.fold(sections.path(found.id()))
                        .equals(path.prefix() + "/" + Fold.fold(path.last())))
                .map(found -> to(categories.of(found), sections.path(found.id()), path));
    }

    private RouteView article(RoutePath path, Perspective perspective) {
        if (!path.prefix().isEmpty() && section(path.prefix()).isEmpty() && !former.any(path.prefix()))
            return notFound(path.prefix(), perspective);
        Optional<ArticleView> article = reader.bySlug(path.last(), perspective).map(row -> views.of(row, perspective));
        if (article.isPresent() && path.leadsTo(article.get().getPath(), newspaper.get().site()))
            return to(article.get(), article.get().getPath(), path);
        FormerAddresses.Former was = addresses.at(path);
        return formerSection(was, path).or(() -> article.map(found -> to(found, found.getPath(), path)))
                .orElseGet(() -> departed(was, path.prefix(), perspective));
    }

    /** Where it is now, or since when it is gone. */
    private Optional<RouteView> formerSection(FormerAddresses.Former was, RoutePath path) {
        if (was.section() == null) return Optional.empty();
        if (was.sectionGoneAt() != null) return Optional.of(new GoneRouteView(was.sectionGoneAt()));
        return categories.find(was.section()).map(now -> to(now, now.getPath(), path));
    }

    private RouteView departedTerm(Space space, RoutePath path, Perspective perspective) {
        return slugs.find(space, path.last()).map(Address::goneAt).<RouteView>map(GoneRouteView::new)
                .orElseGet(() -> notFound("", perspective));
    }

    /** Public once, and not now. */
    private RouteView departed(FormerAddresses.Former was, String prefix, Perspective perspective) {
        return was.purgedAt() != null ? new GoneRouteView(was.purgedAt())
                : departed(was.routeAs(), was.removedAt(), was.redirectTo(), prefix, perspective);
    }

    private RouteView departed(UnpublishedRoute as, Instant removedAt, String redirectTo, String prefix,
                               Perspective perspective) {
        if (as == null) return notFound(prefix, perspective);
        return switch (as) {
            case GONE -> new GoneRouteView(removedAt);
            case REDIRECT -> new RedirectRouteView(redirectTo, MOVED, null);
            case NOT_FOUND -> notFound(prefix, perspective);
        };
    }

    /** Empty when no article had this id in an earlier system. */
    Optional<RouteView> byLegacyId(String legacyId, Perspective perspective) {
        Optional<RouteView> shown = reader.byLegacyId(legacyId, perspective).map(row -> views.of(row, perspective))
                .map(article -> new NodeRouteView(article, article.getPath()));
        return shown.or(() -> articles.find("legacyId", legacyId).firstResultOptional()
                .map(was -> departed(was.routeAs(), was.removedAt(), was.redirectTo(), "", perspective)));
    }

    /** Wherever in the tree it stands. */
    Optional<RouteView> bySectionSlug(String slug) {
        SectionTree sections = newspaper.get().sections();
        return sections.findBySlug(slug).map(found -> new NodeRouteView(categories.of(found), sections.path(found.id())));
    }

    RouteView notFound(Perspective perspective) {
        return notFound("", perspective);
    }

    private static RouteView to(Node node, String canonical, RoutePath path) {
        return path.decoded().equals(canonical) ? new NodeRouteView(node, canonical) : new RedirectRouteView(canonical, MOVED, node);
    }

    private RouteView notFound(String prefix, Perspective perspective) {
        return new NotFoundRouteView(() -> {
            ArticleFilter filter = section(prefix).map(found -> ArticleFilter.ofSection(newspaper.get().sections().path(found.id())))
                    .orElse(null);
            PageRequest page = new PageRequest(SUGGESTIONS, true, Optional.empty(), Optional.empty());
            return lists.page(filter, ArticleOrder.PUBLISHED_AT_DESC, page, perspective).getNodes();
        });
    }

    /** By its folded path. */
    private Optional<Section> section(String folded) {
        SectionTree sections = newspaper.get().sections();
        return sections.inOrder().stream().filter(section -> RoutePath.fold(sections.path(section.id())).equals(folded))
                .findFirst();
    }
}
