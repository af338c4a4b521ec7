package io.horarium.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, or would become of it.
 *
 * @param applied whether anything was kept
 * @param rows how many lines the file has, without the heading and empty ones, or how many entries the calendar; of an entry that
 *     returns each occurrence counts below
 * @param created how many became something new
 * @param updated how many changed what was there
 * @param skipped how many were left alone, because they are there already or over
 * @param errorCount how many things are wrong
 * @param errors the first two hundred of them
 * @param skips why lines were left alone, the first two hundred
 * @param ignoredColumns headings that say nothing here
 * @param preview the first twenty lines
 */
public record ImportReport(
        boolean applied,
        int rows,
        int created,
        int updated,
        int skipped,
        int errorCount,
        List<Finding> errors,
        List<Finding> skips,
        List<String> ignoredColumns,
        List<Preview> preview) {

    /** Keeps copies. */
    public ImportReport {
        errors = List.copyOf(errors);
        skips = List.copyOf(skips);
        ignoredColumns = List.copyOf(ignoredColumns);
        preview = List.copyOf(preview);
    }

    /**
     * Something about a line.
     *
     * @param row as a spreadsheet counts, the heading is row 1; in a calendar the entries from 1 on; 0: the file as a whole
     * @param column its heading, or the property of the calendar; absent: the line as a whole
     */
    public record Finding(int row, @Nullable String column, String message) {}

    /**
     * What becomes of a line.
     *
     * @param text in a few words
     */
    public record Preview(int row, Outcome outcome, String text) {}

    /** What becomes of a line. */
    public enum Outcome {
        /** Something new. */
        CREATED,
        /** A change of what is there. */
        UPDATED,
        /** Nothing. */
        SKIPPED
    }
}
