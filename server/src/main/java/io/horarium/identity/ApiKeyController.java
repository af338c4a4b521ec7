package io.horarium.identity;

import io.horarium.identity.ApiKeyView.ApiKeyList;
import io.horarium.platform.Attempt;
import io.horarium.platform.Rejected;
import io.horarium.platform.Unprocessable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The keys of a business for programs. */
@RestController
class ApiKeyController {

    private final KeyRing keys;

    ApiKeyController(KeyRing keys) {
        this.keys = keys;
    }

    @Operation(operationId = "apiKeys", summary = "The keys of the business, without what makes them work; at most 500")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/api-keys")
    ApiKeyList list(CurrentUser user) {
        return new ApiKeyList(
                keys.list(user.business()).stream().map(ApiKeyView::from).toList());
    }

    @Operation(operationId = "makeApiKey", summary = "Make a key; it is in this answer and nowhere else")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PostMapping("/api/api-keys")
    @ResponseStatus(HttpStatus.CREATED)
    ApiKeyView.Made make(
            CurrentUser user,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody ApiKeyRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "make API key", request);
        List<String> known = Area.scopes();
        for (int i = 0; i < request.scopes().size(); i++) {
            if (!known.contains(request.scopes().get(i))) {
                throw new Rejected(Unprocessable.of("scopes[" + i + "]", "must be one of " + String.join(", ", known)));
            }
        }
        return keys.make(user, attempt, request);
    }

    @Operation(operationId = "revokeApiKey", summary = "End a key at once")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/api-keys/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(CurrentUser user, @PathVariable UUID id) {
        keys.revoke(user.business(), new ApiKeyId(id));
    }
}
