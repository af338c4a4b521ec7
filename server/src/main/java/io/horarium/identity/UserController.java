package io.horarium.identity;

import io.horarium.identity.Members.Member;
import io.horarium.kernel.StaffId;
import io.horarium.kernel.UserId;
import io.horarium.platform.Revision;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The people who sign in for a business. */
@RestController
class UserController {

    private final Team team;

    UserController(Team team) {
        this.team = team;
    }

    /** Somebody who signs in for the business. */
    record MemberView(
            UserId id,
            String name,
            String email,
            Role role,
            @Nullable StaffId staffId,
            long version) {

        static MemberView from(Member member) {
            return new MemberView(
                    member.id(), member.name(), member.email(), member.role(), member.staffId(), member.version());
        }
    }

    /** All of them, by name. */
    record MemberList(List<MemberView> users) {}

    /** The body of {@code PUT /api/users/{id}}. */
    record MemberRequest(
            @NotNull(message = "is missing") Role role,
            @Nullable StaffId staffId) {}

    @Operation(
            operationId = "users",
            summary = "Who may sign in for the business, each with the version for If-Match; at most 1000")
    @Allowed({Role.OWNER, Role.ADMIN})
    @GetMapping("/api/users")
    MemberList list(CurrentUser user) {
        return new MemberList(
                team.list(user.business()).stream().map(MemberView::from).toList());
    }

    @Operation(
            operationId = "changeUser",
            summary = "Give somebody another role, and a staff member or none; the new version as ETag")
    @Allowed({Role.OWNER, Role.ADMIN})
    @PutMapping("/api/users/{id}")
    ResponseEntity<MemberView> change(
            CurrentUser user,
            @PathVariable UserId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody MemberRequest request) {
        Member changed = team.change(user, id, ifMatch, request.role(), request.staffId());
        return ResponseEntity.ok().eTag(Revision.tag(changed.version())).body(MemberView.from(changed));
    }

    @Operation(operationId = "removeUser", summary = "End somebody's membership and their sessions")
    @Allowed({Role.OWNER, Role.ADMIN})
    @DeleteMapping("/api/users/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(CurrentUser user, @PathVariable UserId id) {
        team.remove(user, id);
    }
}
