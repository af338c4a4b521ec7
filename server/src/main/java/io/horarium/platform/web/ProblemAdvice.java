package io.horarium.platform.web;

import io.horarium.platform.FieldError;
import io.horarium.platform.Problem;
import io.horarium.platform.Rejected;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller throws into {@code application/problem+json}; {@code docs/errors.md} is its list. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> onRejected(Rejected rejected) {
        HttpHeaders headers = new HttpHeaders();
        Object seconds = rejected.rejection().members().get("retryAfterSeconds");
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return answer(Problem.of(rejected.rejection()), headers);
    }

    @ExceptionHandler
    ResponseEntity<Object> onDatabase(DataAccessException failure) {
        Optional<Problem> problem = DatabaseFailure.of(failure);
        if (problem.isEmpty()) {
            return onUnexpected(failure);
        }
        LOG.warn("a statement failed and was answered with {}", problem.get().slug(), failure);
        return answer(problem.get(), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> onTransaction(TransactionException failure) {
        LOG.warn("no transaction could be opened or ended", failure);
        return answer(
                DatabaseFailure.unavailable("The database does not answer; retry in a few seconds."),
                new HttpHeaders());
    }

    /** An address or a form whose percent signs make no sense. */
    @ExceptionHandler
    ResponseEntity<Object> onUndecodable(InvalidParameterException failure) {
        return answer(
                Problem.of(
                        "invalid-request",
                        HttpStatus.BAD_REQUEST,
                        "The request is not valid",
                        "A parameter of the address cannot be decoded."),
                new HttpHeaders());
    }

    /** A bug: the caller gets a number to quote, the log gets the rest. */
    @ExceptionHandler
    ResponseEntity<Object> onUnexpected(RuntimeException failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, failure);
        return answer(
                new Problem(
                        "internal",
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something is broken here",
                        "It is not your request. The incident number helps whoever runs this server.",
                        Map.of("incident", incident)),
                new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(UnreadableBody.of(ex), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return invalid(ex.getFieldErrors().stream().map(ProblemAdvice::error).toList(), headers);
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = ex.getParameterValidationResults().stream()
                .flatMap(result -> errors(result).stream())
                .toList();
        return invalid(errors, headers);
    }

    @Override
    protected ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = switch (ex) {
            case MissingServletRequestParameterException missing -> missing.getParameterName();
            case MissingRequestValueException missing -> missing.getBody().getDetail();
            default -> null;
        };
        return invalid(field == null ? List.of() : List.of(new FieldError(field, "is missing")), headers);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException ex,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return invalid(List.of(new FieldError(ex.getParameterName(), "is missing")), headers);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = ex instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "request";
        Throwable cause = ex.getMostSpecificCause();
        boolean ours = cause instanceof IllegalArgumentException && !(cause instanceof NumberFormatException);
        String message = ours && cause.getMessage() != null ? cause.getMessage() : "is not valid";
        return invalid(List.of(new FieldError(field, message)), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception ex, @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        HttpStatus status = Objects.requireNonNullElse(HttpStatus.resolve(code.value()), HttpStatus.BAD_REQUEST);
        return status.is5xxServerError()
                ? onUnexpected(new IllegalStateException(ex))
                : answer(StatusProblem.of(status), headers);
    }

    private static List<FieldError> errors(ParameterValidationResult result) {
        if (result instanceof ParameterErrors object) {
            return object.getFieldErrors().stream().map(ProblemAdvice::error).toList();
        }
        String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "request");
        return result.getResolvableErrors().stream()
                .map(error ->
                        new FieldError(name, Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid")))
                .toList();
    }

    private static FieldError error(org.springframework.validation.FieldError error) {
        return new FieldError(error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid"));
    }

    private static ResponseEntity<Object> invalid(List<FieldError> errors, HttpHeaders headers) {
        return answer(
                Problem.of("invalid-request", HttpStatus.BAD_REQUEST, "The request is not valid", errors), headers);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.body());
    }
}
