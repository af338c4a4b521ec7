package io.horarium.appointment;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * What people say on the phone to name an appointment: six signs, none of which looks or is written like another (no 0 O, 1 I L,
 * 2 Z, 5 S, 8 B, U V). Drawn at random from 24^6 = 191 million, so that it tells nothing about how much is booked.
 *
 * @param text six signs of the alphabet, upper case
 */
public record Reference(String text) {

    private static final String ALPHABET = "34679ACDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 6;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** Refuses any other text. */
    public Reference {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("reference must be " + LENGTH + " signs of " + ALPHABET);
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
