package io.horarium.engine.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A piece of a text that remembers where it stood.
 *
 * @param text the piece
 * @param position index of its first character in the whole text
 */
record Token(String text, int position) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    /** The pieces between separators, empty ones included. */
    static List<Token> split(String text, int position, char separator) {
        var pieces = new ArrayList<Token>();
        var from = 0;
        for (var to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            pieces.add(new Token(text.substring(from, to), position + from));
            from = to + 1;
        }
        pieces.add(new Token(text.substring(from), position + from));
        return pieces;
    }

    List<Token> split(char separator) {
        return split(text, position, separator);
    }

    Token after(int index) {
        return new Token(text.substring(index + 1), position + index + 1);
    }

    Token before(int index) {
        return new Token(text.substring(0, index), position);
    }

    /** The piece as a whole number of at most nine digits. */
    int number(String part) {
        if (!NUMBER.matcher(text).matches()) {
            throw new InvalidRecurrenceException(part, "'" + text + "' is not a whole number", position);
        }
        return Integer.parseInt(text);
    }
}
