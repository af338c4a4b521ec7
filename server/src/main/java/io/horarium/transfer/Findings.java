package io.horarium.transfer;

import io.horarium.transfer.ImportReport.Finding;
import io.horarium.transfer.ImportReport.Outcome;
import io.horarium.transfer.ImportReport.Preview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what is found out about a file, one try of it. */
final class Findings {

    static final int MOST_SHOWN = 200;
    static final int MOST_PREVIEWED = 20;

    private final List<String> ignoredColumns = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> skips = new ArrayList<>();
    private final List<Preview> preview = new ArrayList<>();
    private final Set<Integer> faulty = new HashSet<>();
    private int rows;
    private int errorCount;
    private int created;
    private int updated;
    private int skipped;

    void counts(int lines) {
        rows = lines;
    }

    void ignores(List<String> columns) {
        ignoredColumns.addAll(columns);
    }

    void error(int row, @Nullable String column, String message) {
        errorCount++;
        faulty.add(row);
        if (errors.size() < MOST_SHOWN) {
            errors.add(new Finding(row, column, message));
        }
    }

    void created(int row, String text) {
        created++;
        show(row, Outcome.CREATED, text);
    }

    void updated(int row, String text) {
        updated++;
        show(row, Outcome.UPDATED, text);
    }

    void skipped(int row, String text, String why) {
        skipped++;
        if (skips.size() < MOST_SHOWN) {
            skips.add(new Finding(row, null, why));
        }
        show(row, Outcome.SKIPPED, text);
    }

    boolean isSound(int row) {
        return !faulty.contains(row);
    }

    boolean hasErrors() {
        return errorCount > 0;
    }

    ImportReport report(boolean applied) {
        return new ImportReport(
                applied,
                rows,
                created,
                updated,
                skipped,
                errorCount,
                errors.stream().sorted(Findings::byRow).toList(),
                skips.stream().sorted(Findings::byRow).toList(),
                ignoredColumns,
                preview.stream()
                        .sorted((a, b) -> Integer.compare(a.row(), b.row()))
                        .toList());
    }

    private void show(int row, Outcome outcome, String text) {
        if (preview.size() < MOST_PREVIEWED) {
            preview.add(new Preview(row, outcome, text));
        }
    }

    private static int byRow(Finding one, Finding other) {
        return Integer.compare(one.row(), other.row());
    }
}
