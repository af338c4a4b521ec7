package io.horarium.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The sorts of changes, under the names that the database and the API give them. */
enum ChangeType {

    /** There is an appointment that was not there. */
    APPOINTMENT_CREATED("appointment.created"),

    /** An appointment is not as it was. */
    APPOINTMENT_UPDATED("appointment.updated"),

    /** An appointment is to be taken off the calendar: it was called off, ran out, or went to somebody else. */
    APPOINTMENT_DELETED("appointment.deleted"),

    /** An absence came, went or moved. */
    TIME_OFF_CHANGED("time-off.changed"),

    /** Hours, exceptions, blocks, travel, holidays or settings that decide when somebody is free are not as they were. */
    AVAILABILITY_CHANGED("availability.changed"),

    /** A connected calendar came or went, or is not well. */
    SYNC_CHANGED("sync.changed");

    private final String text;

    ChangeType(String text) {
        this.text = text;
    }

    /**
     * The type with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static ChangeType of(String text) {
        return Arrays.stream(values())
                .filter(each -> each.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type must be the name of a change"));
    }

    boolean isOfAppointment() {
        return switch (this) {
            case APPOINTMENT_CREATED, APPOINTMENT_UPDATED, APPOINTMENT_DELETED -> true;
            case TIME_OFF_CHANGED, AVAILABILITY_CHANGED, SYNC_CHANGED -> false;
        };
    }

    @JsonValue
    String text() {
        return text;
    }
}
