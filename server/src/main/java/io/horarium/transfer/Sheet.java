package io.horarium.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file (RFC 4180) as lines of cells: separated by commas, semicolons or tabulators, with a heading in the first line.
 *
 * @param columns where each known column stands
 * @param ignored headings that nobody knows
 * @param lines those that are not empty
 */
record Sheet(Map<Column, Integer> columns, List<String> ignored, List<Line> lines) {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /**
     * One line.
     *
     * @param number as a spreadsheet counts, the heading is 1
     */
    record Line(int number, List<String> cells) {}

    /**
     * Reads a text.
     *
     * @param known the columns that can be used
     * @param most how many lines there may be
     * @throws FileFault when it is no such file, a needed column is missing, or there are more lines
     */
    static Sheet read(String text, List<Column> known, int most) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Map<Column, Integer> columns = null;
            List<String> ignored = new ArrayList<>();
            List<Line> lines = new ArrayList<>();
            for (CSVRecord each : parser) {
                List<String> cells = each.toList();
                if (columns == null) {
                    columns = columns(cells, known, ignored);
                } else if (!cells.stream().allMatch(String::isBlank)) {
                    if (lines.size() == most) {
                        throw new FileFault("has more than " + most + " rows; split it");
                    }
                    lines.add(new Line(Math.toIntExact(each.getRecordNumber()), cells));
                }
            }
            return new Sheet(columns == null ? Map.of() : columns, ignored, lines);
        } catch (CSVException malformed) {
            throw new FileFault("is no CSV: a quotation mark stands where none may, or one is missing");
        } catch (UncheckedIOException malformed) {
            throw new FileFault("is no CSV: a quotation mark stands where none may, or one is missing");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<Column, Integer> columns(List<String> headings, List<Column> known, List<String> ignored) {
        Map<Column, Integer> columns = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip();
            Column column = find(heading, known);
            if (column == null) {
                if (!heading.isEmpty()) {
                    ignored.add(shortened(heading));
                }
            } else if (columns.putIfAbsent(column, i) != null) {
                throw new FileFault(1, "has two columns " + column.heading());
            }
        }
        for (Column column : known) {
            if (column.needed() && !columns.containsKey(column)) {
                throw new FileFault(1, "has no column " + column.heading());
            }
        }
        return columns;
    }

    private static @org.jspecify.annotations.Nullable Column find(String heading, List<Column> known) {
        String folded = Column.folded(heading);
        return known.stream()
                .filter(each -> Column.folded(each.heading()).equals(folded))
                .findFirst()
                .or(() -> known.stream()
                        .filter(each -> each.names().contains(folded))
                        .findFirst())
                .orElse(null);
    }

    private static String shortened(String heading) {
        return heading.length() <= 100 ? heading : heading.substring(0, 100) + "…";
    }

    /** The one that the first line has most often, outside of quotation marks. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                for (int i = 0; i < SEPARATORS.length; i++) {
                    counts[i] += c == SEPARATORS[i] ? 1 : 0;
                }
            }
        }
        int best = 0;
        for (int i = 1; i < SEPARATORS.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS[best];
    }
}
