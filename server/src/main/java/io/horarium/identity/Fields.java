package io.horarium.identity;

import java.util.Locale;

/** What the fields of requests about people look like. */
final class Fields {

    static final String EMAIL = "[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}]{1,64}@[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}.]+"
            + "(?:\\.[^\\s@<>()\\[\\],;:\"\\\\\\p{Cntrl}.]+)+";
    static final String NAME = "(?s)(?=.*\\S)\\P{Cntrl}+";
    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 320;

    /** Length is what makes a password hard to guess (NIST SP 800-63B section 3.1.1); there are no rules about its letters. */
    static final int SHORTEST_PASSWORD = 10;

    static final int LONGEST_PASSWORD = 200;

    private Fields() {}

    /** How an address is stored and looked for. */
    static String email(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
