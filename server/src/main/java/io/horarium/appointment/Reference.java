package io.horarium.appointment;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What people say on the phone to name an appointment. Ours are six signs, none of which looks or is written like another (no
 * 0 O, 1 I L, 2 Z, 5 S, 8 B, U V), drawn at random from 24^6 = 191 million, so that they tell nothing about how much is booked.
 *
 * @param text six of these signs; unique in its business
 */
public record Reference(String text) {

    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 6;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** Refuses any other text. */
    public Reference {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("reference must be " + LENGTH + " of the signs " + ALPHABET);
        }
    }

    /** A new one; whether it is free in a business only its unique index knows. */
    static Reference draw(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new Reference(text.toString());
    }
}
