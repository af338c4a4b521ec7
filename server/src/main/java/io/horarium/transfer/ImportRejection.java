package io.horarium.transfer;

import io.horarium.kernel.Rejection;
import java.util.Map;

/** Every refusal of this module. */
public sealed interface ImportRejection extends Rejection {

    /**
     * Something is wrong in a file, so nothing of it was kept.
     *
     * @param report what
     */
    record Refused(ImportReport report) implements ImportRejection {

        @Override
        public String slug() {
            return "import-refused";
        }

        @Override
        public Category category() {
            return Category.INVALID;
        }

        @Override
        public String title() {
            return "The file cannot be imported";
        }

        @Override
        public String detail() {
            ImportReport.Finding first = report.errors().getFirst();
            String where = first.row() == 0 ? "" : "Row " + first.row() + ": ";
            String column = first.column() == null ? "" : first.column() + " ";
            return where + column + first.message() + ". Nothing was imported.";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("report", report);
        }
    }
}
