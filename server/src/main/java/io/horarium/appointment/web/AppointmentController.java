package io.horarium.appointment.web;

import io.horarium.appointment.Activity;
import io.horarium.appointment.AppointmentService;
import io.horarium.appointment.AppointmentStatus;
import io.horarium.appointment.CancellableId;
import io.horarium.appointment.Diary;
import io.horarium.appointment.Search;
import io.horarium.identity.CurrentUser;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.ServiceId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Attempt;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The appointments of the business of whoever is signed in. */
@RestController
class AppointmentController {

    private static final int ACTIVITY_PAGE = 100;

    private final Diary diary;
    private final AppointmentService appointments;

    AppointmentController(Diary diary, AppointmentService appointments) {
        this.diary = diary;
        this.appointments = appointments;
    }

    @Operation(
            operationId = "appointments",
            summary = "Appointments that overlap a range of at most 62 days; at most 5000")
    @GetMapping("/api/appointments")
    AppointmentList list(
            CurrentUser user,
            @RequestParam Instant rangeStart,
            @RequestParam Instant rangeEnd,
            @RequestParam(required = false) @Nullable List<StaffId> staffId,
            @RequestParam(required = false) @Nullable List<ServiceId> serviceId,
            @RequestParam(required = false) @Nullable List<AppointmentStatus> status) {
        Search search = Search.of(rangeStart, rangeEnd, orNone(staffId), orNone(serviceId), orNone(status));
        return new AppointmentList(diary.list(user.business(), search, Tagged.scope(user)).stream()
                .map(AppointmentView::from)
                .toList());
    }

    @Operation(operationId = "appointment", summary = "One appointment, its version as ETag")
    @GetMapping("/api/appointments/{id}")
    ResponseEntity<AppointmentView> get(CurrentUser user, @PathVariable AppointmentId id) {
        return Tagged.ok(diary.get(user.business(), id, Tagged.scope(user)));
    }

    @Operation(operationId = "activity", summary = "The history of an appointment, newest first, 100 lines at a time")
    @GetMapping("/api/appointments/{id}/activity")
    ActivityList activity(CurrentUser user, @PathVariable AppointmentId id, @RequestParam Optional<UUID> cursor) {
        List<Activity> lines = diary.activity(user.business(), id, Tagged.scope(user), cursor, ACTIVITY_PAGE + 1);
        return ActivityList.of(lines.stream().map(ActivityView::from).toList(), ACTIVITY_PAGE);
    }

    @Operation(operationId = "cancel", summary = "Call off an appointment, or one booking of a class")
    @PostMapping("/api/bookings/{id}/cancel")
    ResponseEntity<AppointmentView> cancel(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid CancelRequest request) {
        Attempt attempt = new Attempt(user.caller(), key, "cancel " + id, request);
        return Tagged.ok(appointments.cancel(
                user.business(),
                attempt,
                new CancellableId(id),
                Tagged.scope(user),
                request.cancellation(EntityTag.wanted(ifMatch)),
                user.actor()));
    }

    /** Without the empty ones that {@code status=CONFIRMED,} also asks for. */
    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }
}
