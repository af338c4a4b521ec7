package io.horarium.live;

import io.horarium.appointment.Appointment;
import io.horarium.appointment.Diary;
import io.horarium.appointment.Scope;
import io.horarium.appointment.web.AppointmentView;
import io.horarium.kernel.AppointmentId;
import io.horarium.kernel.BusinessId;
import io.horarium.kernel.StaffId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Tenants;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells what changed, as somebody may see it now. */
@Component
class ChangeLog {

    private final Tenants tenants;
    private final ChangeRows rows;
    private final Diary diary;

    ChangeLog(Tenants tenants, ChangeRows rows, Diary diary) {
        this.tenants = tenants;
        this.rows = rows;
        this.diary = diary;
    }

    /** Where the log ends at this moment. */
    Cursor present(BusinessId business) {
        return tenants.read(business, rows::present);
    }

    /**
     * What came behind a place, in at most five statements. Appointments are shown as they are by now, which may be newer than the
     * change that tells of them; one that is no longer to be seen is told as deleted, whatever the change was.
     *
     * @param scope whose appointments and absences may be seen
     * @param most positive
     * @throws Rejected when the log does not reach back so far
     */
    ChangePage since(BusinessId business, Cursor since, Scope scope, int most) {
        Told told = read(business, since, scope, most);
        return new ChangePage(
                told.news().stream().map(News::view).toList(), told.end().text(), told.more());
    }

    /**
     * Some news.
     *
     * @param end the place behind them
     * @param more whether further ones can be had at once
     * @param waiting whether others are there that nobody can be told of yet
     */
    record Told(List<News> news, Cursor end, boolean more, boolean waiting) {}

    /** As {@link #since}, for those who go on from there. */
    Told read(BusinessId business, Cursor since, Scope scope, int most) {
        return tenants.read(business, () -> {
            ChangeRows.Slice slice = rows.read(business, since, scope, most);
            Map<AppointmentId, AppointmentView> shown = shown(business, slice.changes(), scope);
            return new Told(
                    slice.changes().stream()
                            .map(each -> new News(each, view(each, shown, scope)))
                            .toList(),
                    slice.end(),
                    slice.more(),
                    slice.waiting());
        });
    }

    private Map<AppointmentId, AppointmentView> shown(BusinessId business, List<Change> changes, Scope scope) {
        Set<AppointmentId> ids = changes.stream()
                .map(Change::appointment)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return ids.isEmpty()
                ? Map.of()
                : diary.shown(business, ids, scope).stream()
                        .collect(Collectors.toUnmodifiableMap(Appointment::id, AppointmentView::from));
    }

    private static ChangeView view(Change change, Map<AppointmentId, AppointmentView> shown, Scope scope) {
        AppointmentId appointment = change.appointment();
        String cursor = change.cursor().text();
        if (appointment == null) {
            ChangeView.Affected affected = new ChangeView.Affected(
                    change.staff().stream().filter(each -> sees(scope, each)).toList(), change.first(), change.last());
            return new ChangeView(change.type(), cursor, change.at(), affected);
        }
        AppointmentView now = shown.get(appointment);
        if (now == null) {
            ChangeView.Gone gone = new ChangeView.Gone(appointment);
            return new ChangeView(ChangeType.APPOINTMENT_DELETED, cursor, change.at(), gone);
        }
        boolean made = change.type() == ChangeType.APPOINTMENT_CREATED;
        ChangeType type = made ? change.type() : ChangeType.APPOINTMENT_UPDATED;
        return new ChangeView(type, cursor, change.at(), now);
    }

    private static boolean sees(Scope scope, StaffId member) {
        return scope.covers(List.of(member));
    }
}
