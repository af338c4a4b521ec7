package io.horarium.identity;

import io.horarium.identity.SessionView.TrialView;
import io.horarium.identity.SessionView.UserView;
import io.horarium.identity.SessionView.WorkplaceView;
import io.horarium.platform.Tenants;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws the session for the pages: who it is, for which business, and where else they may go. */
@Component
class SessionViews {

    private final Tenants tenants;
    private final Users users;
    private final Workplaces workplaces;
    private final ObjectProvider<TrialLogins> trial;

    SessionViews(Tenants tenants, Users users, Workplaces workplaces, ObjectProvider<TrialLogins> trial) {
        this.tenants = tenants;
        this.users = users;
        this.workplaces = workplaces;
        this.trial = trial;
    }

    SessionView nobody() {
        return new SessionView(false, null, null, null, null, List.of(), trial());
    }

    SessionView of(CurrentUser user) {
        return new SessionView(
                true,
                new UserView(user.id(), user.name(), user.email()),
                workplaces.get(user.business()),
                user.role(),
                user.staffId(),
                tenants.person(user.id(), () -> users.memberships(user.id())).stream()
                        .map(WorkplaceView::from)
                        .toList(),
                trial());
    }

    private @Nullable TrialView trial() {
        TrialLogins logins = trial.getIfAvailable();
        return logins == null ? null : logins.find().map(TrialView::from).orElse(null);
    }
}
