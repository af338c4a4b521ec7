package io.horarium.platform.web;

/** Refuses text that cannot be stored: PostgreSQL keeps no NUL, and half of a surrogate pair is no character. */
final class StrictText {

    private StrictText() {}

    /**
     * Answers the text as it came.
     *
     * @throws IllegalArgumentException when it cannot be stored
     */
    static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("must not contain the character U+0000");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("must be valid Unicode text");
            }
        }
        return text;
    }
}
