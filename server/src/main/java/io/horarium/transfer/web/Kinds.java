package io.horarium.transfer.web;

import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.horarium.transfer.ExportOrder;
import io.horarium.transfer.ImportOrder.Kind;
import java.util.Locale;

/** The kinds of files as addresses name them. */
final class Kinds {

    static final String PATTERN = "services|staff|customers|appointments";
    static final String MESSAGE = "must be services, staff, customers or appointments";

    static final String OUT = "services|staff|customers|appointments|audit|insights";
    static final String OUT_MESSAGE = "must be services, staff, customers, appointments, audit or insights";

    private Kinds() {}

    /** The kind of a file that goes out. */
    static ExportOrder.Kind out(String word) {
        return ExportOrder.Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Kind of(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The kind of a file that can come in as something else. */
    static Kind of(String word, String as) {
        if (as.equals("appointments")) {
            return of(word);
        }
        if (!word.equals("appointments")) {
            throw new Rejected(Unprocessable.of("as", "can be blocks for appointments only"));
        }
        return Kind.BLOCKS;
    }
}
