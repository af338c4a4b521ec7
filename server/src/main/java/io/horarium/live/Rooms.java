package io.horarium.live;

import io.horarium.identity.Pass;
import io.horarium.identity.Passes;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import io.horarium.platform.Signals;
import io.horarium.platform.Tenants;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/** All open lines of this node: lets them in, has them told, and cuts off those who may no longer listen. */
@Component
class Rooms implements SmartLifecycle {

    private static final String NEWS = "news/";
    private static final Duration PING = Duration.ofSeconds(20);
    // a word that says that there is news can be lost with the node that would have said it
    private static final Duration LOOK = Duration.ofSeconds(15);
    // what ends by the clock, as a session or a key does, ends without a word
    private static final Duration CHECK = Duration.ofMinutes(1);

    private final ChangeLog log;
    private final JsonMapper json;
    private final Map<BusinessId, Room> rooms = new ConcurrentHashMap<>();
    private final Map<Line, Pass> passes = new ConcurrentHashMap<>();
    private final Map<String, Set<Line>> marked = new ConcurrentHashMap<>();
    private final AtomicBoolean checking = new AtomicBoolean();
    private @Nullable ScheduledExecutorService beat;

    Rooms(ChangeLog log, JsonMapper json, Tenants tenants, Signals signals, Passes access) {
        this.log = log;
        this.json = json;
        tenants.whenWritten(business -> signals.say(NEWS + business));
        signals.hear(NEWS, word -> look(BusinessId.parse(word)));
        signals.whenMissed(this::lookEverywhere);
        access.whenEnded(mark -> marked.getOrDefault(mark, Set.of()).forEach(Rooms::cutOff));
    }

    /** Lets a line in, and tells it what came behind its place. Waits until that is done. */
    void enter(Line line, @Nullable Pass pass) {
        if (pass != null) {
            passes.put(line, pass);
            pass.marks()
                    // added inside, so that a line that leaves at this moment does not take the set away with it
                    .forEach(mark -> marked.compute(mark, (same, there) -> {
                        Set<Line> lines = there == null ? ConcurrentHashMap.newKeySet() : there;
                        lines.add(line);
                        return lines;
                    }));
            // it may have ended between the door and this moment
            check(line, pass);
        }
        try {
            rooms.compute(line.business(), (business, there) -> expecting(line, there))
                    .enter(line);
        } catch (Rejected tooOld) {
            line.close(Line.CURSOR_TOO_OLD, "read everything afresh");
        } catch (DataAccessException | TransactionException failure) {
            line.close(Line.COME_AGAIN, "the database does not answer");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        if (!line.isOpen()) {
            leave(line);
        }
    }

    /** The other end is gone, or was told to go. */
    void leave(Line line) {
        line.hangUp();
        rooms.computeIfPresent(line.business(), (business, room) -> room.leave(line) ? null : room);
        Pass pass = passes.remove(line);
        if (pass != null) {
            pass.marks()
                    .forEach(mark -> marked.computeIfPresent(mark, (same, lines) -> {
                        lines.remove(line);
                        return lines.isEmpty() ? null : lines;
                    }));
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("live").factory());
        every(started, PING, () -> rooms.values().forEach(room -> room.lines().forEach(Line::ping)));
        every(started, LOOK, () -> rooms.values().forEach(Room::look));
        every(started, CHECK, this::checkEverybody);
        beat = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = beat;
        if (running != null) {
            running.shutdownNow();
            beat = null;
        }
        rooms.values().forEach(room -> room.lines().forEach(line -> line.close(Line.COME_AGAIN, "the node stops")));
    }

    @Override
    public boolean isRunning() {
        return beat != null;
    }

    private void look(BusinessId business) {
        Room room = rooms.get(business);
        if (room != null) {
            room.look();
        }
    }

    /** Words were missed: of news, and of passes that ended. */
    private void lookEverywhere() {
        rooms.values().forEach(Room::look);
        checkEverybody();
    }

    /** Not on the beat, which must not wait for the database; one round at a time, or the slow ones would pile up. */
    void checkEverybody() {
        if (checking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("live").start(() -> {
                try {
                    passes.forEach(Rooms::check);
                } finally {
                    checking.set(false);
                }
            });
        }
    }

    private Room expecting(Line line, @Nullable Room there) {
        Room room = there == null ? new Room(line.business(), log, json) : there;
        room.expect(line);
        return room;
    }

    private static void check(Line line, Pass pass) {
        try {
            if (!pass.isValid()) {
                cutOff(line);
            }
        } catch (DataAccessException | TransactionException failure) {
            line.close(Line.COME_AGAIN, "the database does not answer");
        }
    }

    private static void cutOff(Line line) {
        line.close(Line.ACCESS_ENDED, "sign in again");
    }

    private static void every(ScheduledExecutorService beat, Duration pause, Runnable action) {
        beat.scheduleWithFixedDelay(action, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
