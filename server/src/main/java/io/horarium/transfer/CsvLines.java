package io.horarium.transfer;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes lines of cells (RFC 4180), none of which a spreadsheet takes for a formula. */
final class CsvLines {

    private final CSVPrinter printer;

    /** Begins with the headings of these columns. */
    CsvLines(Appendable target, List<Column> columns) throws IOException {
        this.printer = new CSVPrinter(target, CSVFormat.RFC4180);
        printer.printRecord(columns.stream().map(Column::heading).toList());
    }

    void write(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Defused::cell).toList());
    }

    static String word(boolean yes) {
        return yes ? "yes" : "no";
    }
}
