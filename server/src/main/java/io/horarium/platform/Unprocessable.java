package io.horarium.platform;

import io.horarium.kernel.Rejection;
import java.util.List;
import java.util.Map;

/**
 * Every field is well formed, and together they make no sense: an end before its start, a range that is too long.
 *
 * @param errors which fields, at least one
 */
public record Unprocessable(List<FieldError> errors) implements Rejection {

    /** Refuses an empty list. */
    public Unprocessable {
        errors = List.copyOf(errors);
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("errors must not be empty");
        }
    }

    /** About one field. */
    public static Unprocessable of(String field, String message) {
        return new Unprocessable(List.of(new FieldError(field, message)));
    }

    @Override
    public String slug() {
        return "unprocessable";
    }

    @Override
    public Category category() {
        return Category.INVALID;
    }

    @Override
    public String title() {
        return "The request cannot be carried out";
    }

    @Override
    public String detail() {
        return errors.getFirst().field() + " " + errors.getFirst().message() + ".";
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("errors", errors);
    }
}
