package io.horarium.appointment;

import java.util.Map;

/**
 * Whether the front desk lets notice, horizon, opening hours and limits be. What is taken stays taken.
 *
 * @param granted whether it does
 * @param reason why, in its own words, at most 500 characters; needed for a waiver, otherwise of whatever is done
 */
public record Waiver(boolean granted, String reason) {

    /** All rules count, and nothing is said. */
    public static final Waiver NONE = new Waiver(false, "");

    private static final int LONGEST_REASON = 500;

    /** Refuses a reason that is too long, and a waiver without one. */
    public Waiver {
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason must be at most " + LONGEST_REASON + " characters");
        }
        if (granted && reason.isBlank()) {
            throw new IllegalArgumentException("reason must be given for a waiver");
        }
    }

    /** What the history keeps of it beside the reason. */
    Map<String, Object> trace() {
        return granted ? Map.of("override", true) : Map.of();
    }
}
