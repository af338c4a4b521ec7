package io.horarium.schedule;

import java.util.List;

/**
 * Weekly hours under a name, to be given to staff members. Whoever got them keeps them when the template changes.
 *
 * @param name 1 to 100 characters, not blank
 * @param version grows with each change; starts at 1
 */
public record Template(TemplateId id, String name, List<WeeklyWindow> weekly, long version) {

    private static final int LONGEST_NAME = 100;

    /** Keeps a copy, and refuses a name that is blank or too long. */
    public Template {
        weekly = List.copyOf(weekly);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name must have 1 to " + LONGEST_NAME + " characters");
        }
    }
}
