package io.horarium.appointment.web;

import io.horarium.appointment.Appointment;
import io.horarium.appointment.Scope;
import io.horarium.identity.CurrentUser;
import java.net.URI;
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
}
