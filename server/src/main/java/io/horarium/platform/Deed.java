package io.horarium.platform;

import io.horarium.kernel.Actor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is being done on this thread, and by whom; the log of who did what takes it from the transaction.
 *
 * @param actor absent for somebody who has not signed in
 * @param operation of the API, or the kind of a job
 * @param network where a request came from, as {@link Network#ofMany} tells it; absent for a job
 */
public record Deed(
        @Nullable Actor actor, String operation, @Nullable String network) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ThreadLocal<Deed> CURRENT = new ThreadLocal<>();

    /** From now on this thread does this. */
    public static void begin(Deed deed) {
        CURRENT.set(deed);
    }

    /** This thread does nothing particular any more. */
    public static void end() {
        CURRENT.remove();
    }

    /** As the triggers read it; blank when nothing particular is being done. */
    static String text() {
        Deed deed = CURRENT.get();
        if (deed == null) {
            return "";
        }
        Actor actor = deed.actor();
        return JSON.writeValueAsString(
                actor == null
                        ? new Told("VISITOR", null, null, deed.operation(), deed.network())
                        : new Told(
                                actor.kind().name(),
                                actor.id() == null ? null : actor.id().toString(),
                                // who a customer is stands with the customer alone
                                actor.kind() == Actor.Kind.CUSTOMER ? null : actor.name(),
                                deed.operation(),
                                deed.network()));
    }

    private record Told(
            String kind,
            @Nullable String id,
            @Nullable String name,
            String operation,
            @Nullable String network) {}
}
