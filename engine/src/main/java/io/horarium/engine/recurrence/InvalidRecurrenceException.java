package io.horarium.engine.recurrence;

/** A rule, or a list of dates, that says something RFC 5545 does not allow. The message is fit for the person who wrote it. */
public final class InvalidRecurrenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The position of a refusal that did not come from a text. */
    public static final int NOWHERE = -1;

    private final String part;
    private final String reason;
    private final int position;

    InvalidRecurrenceException(String part, String reason) {
        this(part, reason, NOWHERE);
    }

    InvalidRecurrenceException(String part, String reason, int position) {
        super(part + (position == NOWHERE ? "" : " at " + position) + ": " + reason);
        this.part = part;
        this.reason = reason;
        this.position = position;
    }

    /** The part that is wrong, as the text names it: {@code BYDAY}, {@code UNTIL}, {@code RDATE}. */
    public String part() {
        return part;
    }

    /** What is wrong with it, without part and position. */
    public String reason() {
        return reason;
    }

    /** Where in the text it is wrong, counted in characters from 0, or {@link #NOWHERE}. */
    public int position() {
        return position;
    }

    /** The same refusal, found at this position of a text. */
    InvalidRecurrenceException at(int found) {
        return new InvalidRecurrenceException(part, reason, found);
    }
}
