package io.horarium.transfer;

import io.horarium.kernel.Rejection;
import io.horarium.platform.Unprocessable;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds what a line says to the same rules as a request, and tells the line what is wrong with it. */
@Component
class Faults {

    private final Validator validator;

    Faults(Validator validator) {
        this.validator = validator;
    }

    /** Checks a value against its own constraints. */
    void check(Row row, Object value, Map<String, Column> columns) {
        for (ConstraintViolation<Object> each : validator.validate(value)) {
            tell(row, root(each.getPropertyPath()), each.getMessage(), columns);
        }
    }

    /** Says what a module refused. */
    static void tell(Row row, Rejection refused, Map<String, Column> columns) {
        if (refused instanceof Unprocessable(var errors)) {
            errors.forEach(each -> tell(row, each.field().split("[.\\[]", 2)[0], each.message(), columns));
        } else {
            row.tell(null, refused.detail());
        }
    }

    private static void tell(Row row, String field, String message, Map<String, Column> columns) {
        Column column = columns.get(field);
        row.tell(column, column == null ? field + " " + message : message);
    }

    private static String root(Path path) {
        return path.iterator().next().getName();
    }
}
