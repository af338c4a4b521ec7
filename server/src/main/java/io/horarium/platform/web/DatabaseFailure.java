package io.horarium.platform.web;

import io.horarium.platform.Problem;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;

/**
 * What a failed statement means for whoever asked. Modules translate the constraints that they expect; this is the net below
 * them, so that neither a state nor the name of a constraint ever leaves the house.
 */
final class DatabaseFailure {

    private DatabaseFailure() {}

    /** The problem, where the request and not the program caused the failure. */
    static Optional<Problem> of(DataAccessException failure) {
        String state = state(failure);
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "22" ->
                Optional.of(Problem.of(
                        "invalid-request",
                        HttpStatus.BAD_REQUEST,
                        "The request is not valid",
                        "A value of the request cannot be stored."));
            case "23" ->
                Optional.of(Problem.of(
                        "conflict",
                        HttpStatus.CONFLICT,
                        "Conflict with what is stored",
                        "It contradicts what is stored, perhaps since a moment ago; look again and retry."));
            case "40", "55" ->
                Optional.of(unavailable("Others change the same thing at this moment; retry in a second."));
            case "08", "53", "57" -> Optional.of(unavailable("The database does not answer; retry in a few seconds."));
            default -> Optional.empty();
        };
    }

    static Problem unavailable(String detail) {
        return Problem.of("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Not available at this moment", detail);
    }

    private static String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
