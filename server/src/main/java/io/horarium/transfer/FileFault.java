package io.horarium.transfer;

/** The file as a whole, or a line of it, cannot be read, so that nothing behind it can be judged. */
final class FileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;

    FileFault(int row, String message) {
        super(message, null, false, false);
        this.row = row;
    }

    FileFault(String message) {
        this(0, message);
    }

    int row() {
        return row;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
