package io.horarium.live;

import io.horarium.appointment.Scope;
import io.horarium.appointment.web.AppointmentView;
import io.horarium.kernel.StaffId;
import java.util.List;
import java.util.Optional;

/**
 * A change with what a manager sees of it.
 *
 * @param view as {@link ChangeLog} tells it to those who see everything
 */
record News(Change change, ChangeView view) {

    /** What somebody is told of it; empty when it is not about them. */
    Optional<ChangeView> within(Scope scope) {
        return switch (scope) {
            case Scope.Everybody() -> Optional.of(view);
            case Scope.Own(Optional<StaffId> member) -> member.flatMap(this::of);
        };
    }

    private Optional<ChangeView> of(StaffId member) {
        boolean concerned = change.staff().contains(member)
                || change.appointment() == null && change.staff().isEmpty();
        return concerned ? Optional.of(seenBy(member)) : Optional.empty();
    }

    private ChangeView seenBy(StaffId member) {
        return switch (view.data()) {
            case AppointmentView shown
            when !shown.staffIds().contains(member) ->
                new ChangeView(
                        ChangeType.APPOINTMENT_DELETED, view.cursor(), view.at(), new ChangeView.Gone(shown.id()));
            case ChangeView.Affected all
            when !all.staffIds().isEmpty() ->
                new ChangeView(
                        view.type(),
                        view.cursor(),
                        view.at(),
                        new ChangeView.Affected(List.of(member), all.firstDate(), all.lastDate()));
            default -> view;
        };
    }
}
