package io.horarium.platform;

import io.horarium.kernel.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * The body of an answer that is not the wanted one (RFC 9457), as {@code docs/errors.md} lists them.
 *
 * @param slug the stable name; the type is {@code urn:horarium:problem:} and this
 * @param status the HTTP status
 * @param title the same for every occurrence
 * @param detail about this occurrence
 * @param members further members
 */
public record Problem(String slug, HttpStatus status, String title, String detail, Map<String, Object> members) {

    /** Keeps the members in their order. */
    public Problem {
        members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** Without further members. */
    public static Problem of(String slug, HttpStatus status, String title, String detail) {
        return new Problem(slug, status, title, detail, Map.of());
    }

    /** About fields of the request. */
    public static Problem of(String slug, HttpStatus status, String title, List<FieldError> errors) {
        String detail = errors.isEmpty()
                ? title + "."
                : errors.getFirst().field() + " " + errors.getFirst().message() + ".";
        return new Problem(slug, status, title, detail, Map.of("errors", errors));
    }

    /** What HTTP makes of a refusal. */
    public static Problem of(Rejection rejection) {
        HttpStatus status = switch (rejection.category()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case GONE -> HttpStatus.GONE;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
        };
        return new Problem(rejection.slug(), status, rejection.title(), rejection.detail(), rejection.members());
    }

    /** The JSON object, in the order in which people read it. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:horarium:problem:" + slug);
        body.put("title", title);
        body.put("status", status.value());
        body.put("detail", detail);
        body.putAll(members);
        return body;
    }
}
