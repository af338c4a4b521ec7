package io.horarium.appointment.customers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some visits of a customer, the latest starts first.
 *
 * @param visits at most {@value CustomerBook#MOST_VISITS}
 * @param nextCursor where older ones begin; absent when these are the last
 */
public record VisitPage(List<Visit> visits, @Nullable String nextCursor) {

    /** Keeps a copy. */
    public VisitPage {
        visits = List.copyOf(visits);
    }

    /** From one visit more than a page has, where there is one. */
    static VisitPage of(List<Visit> found, int page) {
        return found.size() > page
                ? new VisitPage(
                        found.subList(0, page),
                        VisitCursor.behind(found.get(page - 1)).text())
                : new VisitPage(found, null);
    }
}
