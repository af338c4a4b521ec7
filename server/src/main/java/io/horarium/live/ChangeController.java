package io.horarium.live;

import io.horarium.appointment.Scope;
import io.horarium.identity.CurrentUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the live channel says, for those who ask instead of listening. */
@RestController
class ChangeController {

    private static final int PAGE = 200;

    private final ChangeLog log;

    ChangeController(ChangeLog log) {
        this.log = log;
    }

    @Operation(
            operationId = "changes",
            summary = "What changed behind a cursor; without one, the cursor of this moment")
    @GetMapping("/api/changes")
    ChangePage since(
            CurrentUser user,
            @Parameter(description = "the cursor of an earlier answer, at most seven days old")
                    @RequestParam(required = false)
                    @Nullable
                    String since) {
        return since == null
                ? new ChangePage(List.of(), log.present(user.business()).text(), false)
                : log.since(user.business(), Cursor.parse(since), scope(user), PAGE);
    }

    static Scope scope(CurrentUser user) {
        return user.isManager() ? new Scope.Everybody() : new Scope.Own(user.staff());
    }
}
