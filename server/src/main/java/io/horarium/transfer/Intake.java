package io.horarium.transfer;

import io.horarium.appointment.AppointmentRejection;
import io.horarium.appointment.BatchDesk;
import io.horarium.appointment.BatchEntry;
import io.horarium.appointment.BookingOrder;
import io.horarium.engine.slots.Reason;
import io.horarium.kernel.BusinessId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Books what a file wants, but for what it brought before. Inside of a transaction of the batch desk. */
@Component
class Intake {

    private final ImportedEntries entries;
    private final BatchDesk desk;

    Intake(ImportedEntries entries, BatchDesk desk) {
        this.entries = entries;
        this.desk = desk;
    }

    /**
     * An appointment that a file wants.
     *
     * @param key by which it is recognised
     * @param text when, what and for whom
     */
    record Wanted(int row, String key, BookingOrder order, String text) {}

    void book(BusinessId business, List<Wanted> all, Findings findings) {
        Set<String> claimed =
                entries.claim(business, all.stream().map(Wanted::key).toList());
        Map<String, Integer> firstRows = new HashMap<>();
        List<Wanted> fresh = new ArrayList<>();
        for (Wanted each : all) {
            Integer first = firstRows.putIfAbsent(each.key(), each.row());
            if (first != null) {
                findings.skipped(each.row(), each.text(), "says the same as row " + first);
            } else if (claimed.contains(each.key())) {
                fresh.add(each);
            } else {
                findings.skipped(each.row(), each.text(), "was imported before");
            }
        }
        List<BatchEntry> made =
                desk.book(business, fresh.stream().map(Wanted::order).toList());
        for (int i = 0; i < fresh.size(); i++) {
            tell(fresh.get(i), made.get(i), findings);
        }
    }

    private static void tell(Wanted wanted, BatchEntry entry, Findings findings) {
        switch (entry) {
            case BatchEntry.Made made -> findings.created(wanted.row(), wanted.text());
            case BatchEntry.Refused refused ->
                findings.error(wanted.row(), null, wanted.text() + ": " + message(refused));
        }
    }

    private static String message(BatchEntry.Refused refused) {
        return switch (refused.rejection()) {
            case AppointmentRejection.SlotTaken(var reason, var alternatives, var units) ->
                "the time is taken (" + word(reason) + ")"
                        + refused.obstacle()
                                .filter(reference -> isOfOthers(reason))
                                .map(reference -> ", appointment " + reference.text() + " stands in the way")
                                .orElse("");
            case AppointmentRejection.NotBookable(var reason, var alternatives) ->
                "the time is not offered (" + word(reason) + ")";
            default -> refused.rejection().detail();
        };
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isOfOthers(Reason reason) {
        return switch (reason) {
            case BOOKED, BUFFER, HELD, FULL -> true;
            case PAST,
                    MIN_NOTICE,
                    BEYOND_HORIZON,
                    NO_SERVICE_HOURS,
                    HOLIDAY,
                    TIME_OFF,
                    BLOCKED,
                    CALENDAR_CONFLICT,
                    RESOURCE_UNAVAILABLE,
                    LIMIT_REACHED -> false;
        };
    }
}
