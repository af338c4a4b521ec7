package io.horarium.identity;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The own second factor. These requests take no Idempotency-Key: it would keep a digest of the password, and each is
 * harmless to send again.
 */
@RestController
class SecondFactorController {

    private final SecondFactor secondFactor;
    private final Credentials credentials;

    SecondFactorController(SecondFactor secondFactor, Credentials credentials) {
        this.secondFactor = secondFactor;
        this.credentials = credentials;
    }

    /** The body of {@code POST /api/second-factor}. */
    record OfferRequest(
            @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 characters")
            String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "OfferRequest[…]";
        }
    }

    /** The body of {@code POST /api/second-factor/confirm}. */
    record ConfirmRequest(
            @NotNull(message = "is missing") @Size(max = 40, message = "must have at most 40 characters")
            String code) {}

    /** The body of {@code POST /api/second-factor/disable}. */
    record DisableRequest(
            @NotNull(message = "is missing") @Size(max = 200, message = "must have at most 200 characters")
            String password,

            @NotNull(message = "is missing") @Size(max = 40, message = "must have at most 40 characters")
            String code) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "DisableRequest[…]";
        }
    }

    /** Ten codes that are shown this once. */
    record RecoveryCodes(List<String> recoveryCodes) {

        /** Keeps the codes out of logs. */
        @Override
        public String toString() {
            return "RecoveryCodes[…]";
        }
    }

    @Operation(operationId = "secondFactor", summary = "Whether the own second factor is on")
    @GetMapping("/api/second-factor")
    SecondFactor.State state(CurrentUser user) {
        return secondFactor.state(user.id());
    }

    @Operation(operationId = "offerSecondFactor", summary = "A secret for an authenticator, not in force yet")
    @PostMapping("/api/second-factor")
    SecondFactor.Offer offer(CurrentUser user, @Valid @RequestBody OfferRequest wanted, HttpServletRequest request) {
        credentials.proveAgain(user, "password", wanted.password(), request.getRemoteAddr());
        return secondFactor.offer(user);
    }

    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Turn it on with a first code; answers recovery codes once")
    @PostMapping("/api/second-factor/confirm")
    RecoveryCodes confirm(CurrentUser user, @Valid @RequestBody ConfirmRequest wanted) {
        return new RecoveryCodes(secondFactor.confirm(user.id(), wanted.code()));
    }

    @Operation(operationId = "disableSecondFactor", summary = "Turn it off, with the password and a code")
    @PostMapping("/api/second-factor/disable")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable(CurrentUser user, @Valid @RequestBody DisableRequest wanted, HttpServletRequest request) {
        credentials.proveAgain(user, "password", wanted.password(), request.getRemoteAddr());
        secondFactor.demand(user.id(), wanted.code());
        secondFactor.remove(user.id());
    }
}
