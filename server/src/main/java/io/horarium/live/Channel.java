package io.horarium.live;

import io.horarium.identity.Pass;
import io.horarium.kernel.BusinessId;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What a WebSocket of ours is to Tomcat. It only speaks: whatever is sent to it is thrown away. */
final class Channel extends Endpoint {

    private static final long SEND_MILLIS = 4_000;
    private static final long SILENCE_MILLIS = 60_000;

    private final Rooms rooms;
    private final LineCounts counts;
    private final Caller caller;
    private final Cursor since;
    private final AtomicReference<@Nullable Line> line = new AtomicReference<>();

    Channel(Rooms rooms, LineCounts counts, Caller caller, Cursor since) {
        this.rooms = rooms;
        this.counts = counts;
        this.caller = caller;
        this.since = since;
    }

    /**
     * Who is at the other end.
     *
     * @param name under which their lines are counted
     * @param pass null for somebody whom nobody knows
     */
    record Caller(
            String name,
            BusinessId business,
            Audience audience,
            @Nullable Pass pass) {}

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        boolean known = caller.pass() != null;
        if (!(known ? counts.takeFor(caller.name()) : counts.takeForAddress(caller.name()))) {
            refuse(session);
            return;
        }
        session.getUserProperties().put("org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT", SEND_MILLIS);
        // each ping is answered, so whoever is silent for so long is gone
        session.getUserProperties().put("org.apache.tomcat.websocket.READ_IDLE_TIMEOUT_MS", SILENCE_MILLIS);
        Line opened = new Line(caller.business(), caller.audience(), session, since);
        line.set(opened);
        Thread.ofVirtual().name("live").start(() -> rooms.enter(opened, caller.pass()));
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        leave();
    }

    @Override
    public void onError(Session session, Throwable failure) {
        leave();
    }

    private void leave() {
        Line open = line.getAndSet(null);
        if (open != null) {
            counts.give(caller.name());
            rooms.leave(open);
        }
    }

    private static void refuse(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.TRY_AGAIN_LATER, "too many are open"));
        } catch (IOException gone) {
            // then it is closed already
        }
    }
}
