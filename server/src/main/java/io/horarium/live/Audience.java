package io.horarium.live;

import io.horarium.appointment.Scope;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Who is at the other end of a line, and so what is said on it. */
sealed interface Audience {

    /** The text that tells this audience of a change; empty when it is none of its business. */
    Optional<String> text(News news, JsonMapper json);

    /**
     * The team, each person within what they may see.
     *
     * @param scope whose appointments and absences
     */
    record Team(Scope scope) implements Audience {
        @Override
        public Optional<String> text(News news, JsonMapper json) {
            return news.within(scope).map(json::writeValueAsString);
        }
    }

    /** Whoever looks at the booking page: they learn that free times may be others, and nothing about why. */
    record Public() implements Audience {
        @Override
        public Optional<String> text(News news, JsonMapper json) {
            return news.change().type() == ChangeType.SYNC_CHANGED
                    ? Optional.empty()
                    : Optional.of(json.writeValueAsString(PublicChange.of(news.change())));
        }
    }
}
