package io.horarium.appointment.web;

import io.horarium.appointment.waitlist.WaitlistBook;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of the waitlist, in its order.
 *
 * @param nextCursor where the next ones begin; absent when these are the last
 */
record WaitlistPage(
        List<WaitlistEntryView> entries, @Nullable UUID nextCursor) {

    static WaitlistPage from(WaitlistBook.Page page) {
        return new WaitlistPage(
                page.entries().stream().map(WaitlistEntryView::from).toList(),
                page.next() == null ? null : page.next().value());
    }
}
