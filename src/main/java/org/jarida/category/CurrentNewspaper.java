package org.jarida.category;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jarida.branding.CurrentSite;
import org.jarida.branding.MenuSettings;
import org.jarida.branding.MenuUpdated;
import org.jarida.branding.SiteSettings;
import org.jarida.branding.SiteUpdated;

/**
 * The newspaper as this request sees it: what the node remembers of it or, inside a transaction, what that sees. The same
 * for the whole request, but for what the request itself changes.
 */
@RequestScoped
public class CurrentNewspaper implements CurrentSite {
    /** A column for the statement of whoever needs the newspaper as that statement sees it: see {@link #of}. */
    public static final String STAMP = ReadNewspaper.STAMP;

    private final ReadNewspaper reading;
    private ReadNewspaper.Edition edition;
    private Object ofTransaction;

    CurrentNewspaper(ReadNewspaper reading) {
        this.reading = reading;
    }

    public Newspaper get() {
        return edition().newspaper();
    }

    @Override
    public SiteSettings settings() {
        return get().site();
    }

    @Override
    public List<MenuSettings> menus() {
        return edition().menus();
    }

    /** As it is now, whatever this request read before: for who holds the tree's lock. */
    Newspaper again() {
        forget();
        return get();
    }

    /**
     * The one of this stamp, also for whatever asks later in this transaction: for who took the tree's lock, before which
     * the request may have read another.
     */
    public Newspaper of(Long stamp) {
        edition = reading.of(stamp);
        ofTransaction = reading.transaction();
        return edition.newspaper();
    }

    private void forget() {
        edition = null;
    }

    void forget(@Observes CategoryEvent event) {
        forget();
    }

    void forget(@Observes SiteUpdated event) {
        forget();
    }

    void forget(@Observes MenuUpdated event) {
        forget();
    }

    /** A transaction that ended may have been rolled back, with what it showed. */
    private ReadNewspaper.Edition edition() {
        Object now = reading.transaction();
        if (edition == null || ofTransaction != null && !ofTransaction.equals(now)) {
            edition = reading.now();
            ofTransaction = now;
        }
        return edition;
    }
}
