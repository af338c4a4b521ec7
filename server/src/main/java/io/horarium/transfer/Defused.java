package io.horarium.transfer;

/**
 * Keeps spreadsheets from taking a text for a formula: a cell that begins with one of their signs gets an apostrophe before it, which
 * they show as nothing. When a file comes back, the apostrophe goes again.
 */
final class Defused {

    private static final String DANGEROUS = "=+-@\t\r";

    private Defused() {}

    static String cell(String text) {
        return isDangerous(text, 0) ? "'" + text : text;
    }

    static String undo(String cell) {
        return cell.startsWith("'") && isDangerous(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text, int at) {
        return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
    }
}
