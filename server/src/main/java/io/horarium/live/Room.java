package io.horarium.live;

import io.horarium.appointment.Scope;
import io.horarium.kernel.BusinessId;
import io.horarium.platform.Rejected;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of one business on this node. However many there are, the log is read once.
 *
 * <p>For the maintainer: the room has a place in the log, and so has each line. A line that comes from further back reads by itself until it
 * has reached the place of the room, and only then belongs to it; what the room reads afterwards it is told from its own place on. So
 * nothing is left out and nothing said twice, however the two readings overlap.
 */
final class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final Scope EVERYBODY = new Scope.Everybody();
    private static final int MOST = 200;
    private static final long SHORTEST_PAUSE_MILLIS = 5;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final BusinessId business;
    private final ChangeLog log;
    private final JsonMapper json;
    /** Those who are told, and those who are on their way in. */
    private final Set<Line> known = new LinkedHashSet<>();

    private final Set<Line> lines = new LinkedHashSet<>();
    private Cursor position = Cursor.START;
    private boolean looking;
    private boolean lookAgain;

    Room(BusinessId business, ChangeLog log, JsonMapper json) {
        this.business = business;
        this.log = log;
        this.json = json;
    }

    /** Keeps the room open for a line that is on its way. */
    synchronized void expect(Line line) {
        known.add(line);
    }

    /** Lets a line in, once it was told what came before. Waits for that as long as the reader reads. */
    void enter(Line line) throws InterruptedException {
        while (line.isOpen() && !belongs(line)) {
            ChangeLog.Told told = log.read(business, line.position(), EVERYBODY, MOST);
            for (News each : told.news()) {
                var text = line.audience().text(each, json);
                if (text.isPresent()) {
                    line.sayWhenThereIsRoom(text.get());
                }
            }
            line.moveTo(told.end());
        }
        look();
    }

    private synchronized boolean belongs(Line line) {
        if (lines.isEmpty()) {
            position = line.position();
        }
        boolean there = !line.position().isBefore(position);
        if (there) {
            lines.add(line);
        }
        return there;
    }

    /** Lets a line go; answers whether nobody is left, nor on the way. */
    synchronized boolean leave(Line line) {
        lines.remove(line);
        known.remove(line);
        return known.isEmpty();
    }

    synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Has somebody look whether there is news. */
    void look() {
        synchronized (this) {
            lookAgain = true;
            if (looking) {
                return;
            }
            looking = true;
        }
        Thread.ofVirtual().name("live").start(this::lookWhileThereIsNews);
    }

    private void lookWhileThereIsNews() {
        long pause = SHORTEST_PAUSE_MILLIS;
        while (isWanted()) {
            boolean waiting;
            try {
                waiting = tell();
            } catch (Rejected tooOld) {
                lines().forEach(line -> line.close(Line.CURSOR_TOO_OLD, "read everything afresh"));
                waiting = true;
            } catch (DataAccessException | TransactionException failure) {
                LOG.warn("the news of business {} could not be read; trying again", business, failure);
                waiting = true;
            }
            pause = waiting ? pause(pause) : SHORTEST_PAUSE_MILLIS;
        }
    }

    private synchronized boolean isWanted() {
        looking = lookAgain && !lines.isEmpty();
        lookAgain = false;
        return looking;
    }

    /** Tells what is new; answers whether something is there that cannot be told yet. */
    private boolean tell() {
        Cursor from;
        synchronized (this) {
            from = position;
        }
        ChangeLog.Told told = log.read(business, from, EVERYBODY, MOST);
        synchronized (this) {
            if (!position.equals(from)) {
                // everybody left and somebody came from further back
                lookAgain = true;
                return false;
            }
            told.news().forEach(this::tell);
            position = told.end();
            lookAgain |= told.more() || told.waiting();
        }
        return told.waiting() && !told.more();
    }

    private void tell(News news) {
        Map<Audience, Optional<String>> texts = new HashMap<>();
        for (Line line : lines) {
            if (line.position().isBefore(news.change().cursor())) {
                texts.computeIfAbsent(line.audience(), audience -> audience.text(news, json))
                        .ifPresent(line::say);
            }
        }
    }

    /** Sleeps and answers how long to sleep the next time. */
    private static long pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Math.min(2 * millis, LONGEST_PAUSE_MILLIS);
    }
}
