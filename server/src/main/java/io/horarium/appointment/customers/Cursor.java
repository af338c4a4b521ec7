package io.horarium.appointment.customers;

import io.horarium.kernel.CustomerId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Behind whom a page begins, in the order of names.
 *
 * @param nameKey the name as the database orders it
 */
record Cursor(String nameKey, CustomerId id) {

    private static final int ID_LENGTH = 36;

    /** Before everybody. */
    static final Cursor START = new Cursor("", CustomerId.parse("00000000-0000-0000-0000-000000000000"));

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws Rejected when it is anything else
     */
    static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (plain.length() >= ID_LENGTH && plain.indexOf('\0') < 0) {
                return new Cursor(plain.substring(ID_LENGTH), CustomerId.parse(plain.substring(0, ID_LENGTH)));
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        throw new Rejected(Unprocessable.of("cursor", "must be one that a page named"));
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + nameKey).getBytes(StandardCharsets.UTF_8));
    }
}
