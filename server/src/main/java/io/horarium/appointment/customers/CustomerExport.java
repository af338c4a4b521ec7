package io.horarium.appointment.customers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is stored about one person.
 *
 * @param at when this was put together
 * @param visits every booking, the latest starts first
 * @param events what happened to them, the newest first
 * @param wishes what they wait or waited for, the latest first
 */
public record CustomerExport(
        Instant at, KnownCustomer customer, List<Visit> visits, List<Event> events, List<Wish> wishes) {

    /** Keeps copies. */
    public CustomerExport {
        visits = List.copyOf(visits);
        events = List.copyOf(events);
        wishes = List.copyOf(wishes);
    }

    /**
     * One line of the history of an appointment that was theirs alone, or of what they did in a class.
     *
     * @param actor the name of whoever did it
     * @param before what was, as JSON; empty where nothing was
     * @param after what is, as JSON; empty where nothing is
     */
    public record Event(
            Instant at, String reference, String action, String actor, String reason, String before, String after) {}

    /**
     * A place on the waitlist.
     *
     * @param from the first local date
     * @param to the last one
     */
    public record Wish(Instant at, String serviceName, LocalDate from, LocalDate to, String notes, String status) {}
}
