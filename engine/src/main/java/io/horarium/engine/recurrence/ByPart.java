package io.horarium.engine.recurrence;

/** The numeric BYxxx parts of a rule, in the order they are printed, with the numbers each accepts (RFC 5545, 3.3.10). */
public enum ByPart {
    /** Months of the year, 1-12. */
    MONTH("BYMONTH", 1, 12, false),
    /** Weeks of the year, 1-53 or -53 to -1 from its end; week 1 is the first with four days in the year. */
    WEEK_NUMBER("BYWEEKNO", 1, 53, true),
    /** Days of the year, 1-366 or -366 to -1 from its end. */
    YEAR_DAY("BYYEARDAY", 1, 366, true),
    /** Days of the month, 1-31 or -31 to -1 from its end. */
    MONTH_DAY("BYMONTHDAY", 1, 31, true),
    /** Hours of the day, 0-23. */
    HOUR("BYHOUR", 0, 23, false),
    /** Minutes of the hour, 0-59. */
    MINUTE("BYMINUTE", 0, 59, false),
    /** Seconds of the minute, 0-60; a leap second is read as second 59 (RFC 5545, 3.3.12). */
    SECOND("BYSECOND", 0, 60, false),
    /** Positions within the occurrences of one period, 1-366 or -366 to -1 from its end. */
    SET_POSITION("BYSETPOS", 1, 366, true);

    private final String keyword;
    private final int min;
    private final int max;
    private final boolean countsFromEnd;

    ByPart(String keyword, int min, int max, boolean countsFromEnd) {
        this.keyword = keyword;
        this.min = min;
        this.max = max;
        this.countsFromEnd = countsFromEnd;
    }

    /** The name of the part in a rule's text, such as {@code BYMONTHDAY}. */
    public String keyword() {
        return keyword;
    }

    /** Whether the part may hold this number. */
    public boolean accepts(int number) {
        var size = countsFromEnd ? Math.abs(number) : number;
        return size >= min && size <= max;
    }

    /** The accepted numbers in words, for messages: {@code 1 to 31 or -31 to -1}. */
    String range() {
        var upwards = min + " to " + max;
        return countsFromEnd ? upwards + " or -" + max + " to -" + min : upwards;
    }
}
