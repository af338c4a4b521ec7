package io.horarium.appointment.web;

import io.horarium.appointment.Appointment;
import io.horarium.appointment.Cancellation;
import io.horarium.appointment.Scope;
import io.horarium.identity.CurrentUser;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Appointments as answers, their version as ETag; and whose appointments somebody may see and change. */
final class Tagged {

    private Tagged() {}

    static ResponseEntity<AppointmentView> ok(Appointment appointment) {
        return ResponseEntity.ok().eTag(EntityTag.of(appointment)).body(AppointmentView.from(appointment));
    }

    static ResponseEntity<AppointmentView> created(Appointment appointment) {
        return ResponseEntity.created(URI.create("/api/appointments/" + appointment.id()))
                .eTag(EntityTag.of(appointment))
                .body(AppointmentView.from(appointment));
    }

    static Scope scope(CurrentUser user) {
        return user.isManager() ? new Scope.Everybody() : new Scope.Own(user.staff());
    }

    /** The wish to call something off, as the parameters of a DELETE say it. */
    static Cancellation cancellation(@Nullable String reason, boolean tellCustomers, @Nullable String ifMatch) {
        return new Cancellation(Objects.requireNonNullElse(reason, ""), tellCustomers, EntityTag.wanted(ifMatch));
    }
}
