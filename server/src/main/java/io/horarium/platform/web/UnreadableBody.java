package io.horarium.platform.web;

import io.horarium.platform.FieldError;
import io.horarium.platform.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says where in a body the first unreadable thing is, and what is wanted there, without a word about our classes. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem of(HttpMessageNotReadableException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge tooLarge) {
                return tooLarge.problem();
            }
        }
        String title = "The body cannot be read";
        return switch (failure.getCause()) {
            case UnrecognizedPropertyException e -> problem(title, e, "is not a field of this request");
            case InvalidFormatException e -> problem(title, e, wanted(e));
            case ValueInstantiationException e -> problem(title, e, refusal(e));
            case MismatchedInputException e -> problem(title, e, wanted(e));
            case InputCoercionException e -> problem(title, e, "is out of range");
            case StreamReadException e ->
                Problem.of("unreadable-body", HttpStatus.BAD_REQUEST, title, "It is no JSON" + place(e) + ".");
            case DatabindException e -> problem(title, e, "cannot be read");
            case null, default ->
                Problem.of("unreadable-body", HttpStatus.BAD_REQUEST, title, "A JSON body is needed.");
        };
    }

    private static Problem problem(String title, JacksonException e, String message) {
        String field = path(e);
        if (field.isEmpty()) {
            return Problem.of("unreadable-body", HttpStatus.BAD_REQUEST, title, "A JSON object is needed.");
        }
        return Problem.of("unreadable-body", HttpStatus.BAD_REQUEST, title, List.of(new FieldError(field, message)));
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static String wanted(MismatchedInputException e) {
        Class<?> type = e.getTargetType();
        if (type == null) {
            return "cannot be read";
        }
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        for (TextForm<?> form : TextForm.ALL) {
            if (form.type() == type) {
                return e instanceof InvalidFormatException ? said(e) : "must be a text";
            }
        }
        if (type == String.class) {
            return e instanceof InvalidFormatException ? said(e) : "must be a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "must be true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "must be a whole number";
        }
        return Iterable.class.isAssignableFrom(type) || type.isArray() ? "must be a list" : "must be an object";
    }

    /** What a reader of ours said; Jackson wraps it into a sentence of its own. */
    private static String said(MismatchedInputException e) {
        String message = e.getOriginalMessage();
        int ours = message.lastIndexOf(": ");
        return ours < 0 ? message : message.substring(ours + 2);
    }

    /** A record that refused its values names the field itself, so only what follows the name is repeated. */
    private static String refusal(ValueInstantiationException e) {
        Throwable cause = e.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "is incomplete";
    }

    private static String place(StreamReadException e) {
        return e.getLocation() == null
                ? ""
                : " at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
