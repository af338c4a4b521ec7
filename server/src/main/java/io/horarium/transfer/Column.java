package io.horarium.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a file.
 *
 * @param heading as it is written in exports and in the documentation
 * @param needed whether each line must say something here
 * @param names by which it is recognised, folded
 */
record Column(String heading, boolean needed, Set<String> names) {

    static final Column NAME = needed("Name", "full name", "customer", "customer name", "client", "client name");
    static final Column EMAIL = needed("E-mail", "mail", "email address", "customer email", "client email");
    static final Column PHONE =
            optional("Phone", "phone number", "telephone", "mobile", "mobile number", "customer phone", "client phone");
    static final Column NOTES = optional("Notes", "note", "comment", "comments", "remarks");
    static final Column MARKETING = optional("Marketing", "marketing opt in", "newsletter", "consent");

    static final Column SERVICE_NAME = needed("Name", "service", "service name", "title");
    static final Column DURATION = needed("Duration", "duration minutes", "length", "minutes", "duration in minutes");
    static final Column PRICE = optional("Price", "cost", "amount", "fee");
    static final Column DEPOSIT = optional("Deposit", "down payment");
    static final Column CATEGORY = optional("Category", "heading", "group");
    static final Column DESCRIPTION = optional("Description", "summary", "details");
    static final Column BUFFER_BEFORE = optional("Buffer before", "buffer before minutes", "setup");
    static final Column BUFFER_AFTER = optional("Buffer after", "buffer after minutes", "buffer", "cleanup");
    static final Column CAPACITY = optional("Capacity", "seats", "places");
    static final Column ONLINE = optional("Online", "video", "remote");
    static final Column APPROVAL = optional("Needs approval", "approval");
    static final Column GIVEN_BY = optional("Staff", "staff members", "team", "employees", "providers");

    static final Column STAFF_NAME = needed("Name", "staff", "full name", "staff member", "employee");
    static final Column STAFF_TITLE = optional("Title", "job title", "role", "position");
    static final Column KNOWN_FOR = optional("Known for", "about", "bio", "description");
    static final Column LANGUAGES = optional("Languages", "language");
    static final Column TIMEZONE = optional("Timezone", "zone", "tz");
    static final Column GIVES = optional("Services", "service");

    static final Column REFERENCE = optional("Reference", "ref", "id", "appointment id", "booking id", "uid");
    static final Column SERVICE = needed("Service", "service name", "treatment", "appointment type");
    static final Column STAFF = optional("Staff", "staff member", "employee", "provider", "with", "team member");
    static final Column START = optional("Start", "starts at", "start date time", "begin", "from");
    static final Column END = optional("End", "ends at", "end date time", "until", "to");
    static final Column DATE = optional("Date", "day", "appointment date", "start date");
    static final Column TIME = optional("Time", "start time", "appointment time");
    static final Column END_TIME = optional("End time", "finish", "finish time");
    static final Column MINUTES = optional("Duration", "duration minutes", "length", "minutes", "duration in minutes");
    static final Column CUSTOMER = needed("Customer", "customer name", "client", "client name", "name", "full name");
    static final Column STATUS = optional("Status", "state");

    static final List<Column> OF_SERVICES = List.of(
            SERVICE_NAME,
            DURATION,
            PRICE,
            DEPOSIT,
            CATEGORY,
            DESCRIPTION,
            BUFFER_BEFORE,
            BUFFER_AFTER,
            CAPACITY,
            ONLINE,
            APPROVAL,
            GIVEN_BY);
    static final List<Column> OF_STAFF = List.of(STAFF_NAME, STAFF_TITLE, KNOWN_FOR, LANGUAGES, TIMEZONE, GIVES);
    static final List<Column> OF_CUSTOMERS = List.of(NAME, EMAIL, PHONE, NOTES, MARKETING);
    static final List<Column> OF_APPOINTMENTS = List.of(
            REFERENCE, SERVICE, STAFF, START, END, DATE, TIME, END_TIME, MINUTES, TIMEZONE, CUSTOMER, EMAIL, PHONE,
            NOTES, STATUS);

    private static Column needed(String heading, String... others) {
        return new Column(heading, true, names(heading, others));
    }

    private static Column optional(String heading, String... others) {
        return new Column(heading, false, names(heading, others));
    }

    private static Set<String> names(String heading, String... others) {
        return Stream.concat(Stream.of(heading), Stream.of(others))
                .map(Column::folded)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A heading without what people write differently: case, blanks, hyphens, stars. */
    static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
