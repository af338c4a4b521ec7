package io.horarium.transfer;

import io.horarium.appointment.Contact;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whoever an entry of a file is for, as far as the file knows. */
final class Guest {

    private static final String NOWHERE = "@imported.invalid";
    private static final int LONGEST_NAME = 200;

    private Guest() {}

    /** Somebody with an address. Throws {@link IllegalArgumentException} naming the field that makes no sense. */
    static Contact of(String name, String email, @Nullable String phone) {
        return new Contact(name, email, phone, null, null, false);
    }

    /**
     * Somebody of whom only a name is known. The address is one that no mail reaches (RFC 2606), and the same for the same name, so
     * that whoever comes often is one customer.
     */
    static Contact named(String name) {
        String told = line(name);
        String address = ImportedEntries.key(told.toLowerCase(Locale.ROOT)).substring(0, 24) + NOWHERE;
        return of(told, address, null);
    }

    /** A text as one line that can be a name. */
    static String line(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        String named = line.isEmpty() ? "Without a name" : line;
        if (named.length() <= LONGEST_NAME) {
            return named;
        }
        int end = Character.isHighSurrogate(named.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return named.substring(0, end);
    }
}
