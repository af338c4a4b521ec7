package io.horarium.platform.web;

import io.horarium.platform.Problem;
import org.springframework.http.HttpStatus;

/** The problem of a bare status, where the framework or the container refused before we could say more. */
final class StatusProblem {

    private StatusProblem() {}

    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.of("not-found", status, "Not found", "There is nothing at this address.");
            case METHOD_NOT_ALLOWED ->
                Problem.of(
                        "method-not-allowed", status, "Method not allowed", "This address does not take this method.");
            case NOT_ACCEPTABLE ->
                Problem.of("not-acceptable", status, "Not acceptable", "The answer is JSON, which was not asked for.");
            case UNSUPPORTED_MEDIA_TYPE ->
                Problem.of(
                        "unsupported-media-type",
                        status,
                        "Unsupported media type",
                        "The body is of a kind that this address does not read.");
            case CONTENT_TOO_LARGE -> BodyLimit.PROBLEM;
            case FORBIDDEN -> Problem.of("forbidden", status, "Not allowed", "You may not do this.");
            case UNAUTHORIZED -> Problem.of("unauthenticated", status, "Sign in first", "Nobody is signed in.");
            default ->
                status.is4xxClientError()
                        ? Problem.of("invalid-request", status, "The request is not valid", "It cannot be understood.")
                        : Problem.of("internal", status, "Something is broken here", "It is not your request.");
        };
    }
}
