package io.horarium.live;

import io.horarium.kernel.BusinessId;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * One open WebSocket. Texts wait in a short queue, which one thread empties; a reader who lets it overflow is dropped, so that
 * nobody waits for them and nothing piles up.
 *
 * <p>For the maintainer: only that thread ever touches the socket, to close it too. Tomcat lets whoever closes beside an unfinished
 * message spin until that is through.
 */
final class Line {

    /** The log does not reach back to the cursor: whoever listens has to read everything afresh. */
    static final int CURSOR_TOO_OLD = 4410;

    /** The session, the membership or the key ended, or became another one. */
    static final int ACCESS_ENDED = 4401;

    /** The reader was too slow. */
    static final int TOO_SLOW = 4408;

    /** Come again: the node stops, or cannot hear the others. */
    static final int COME_AGAIN = 1012;

    private static final int MOST_TEXTS = 256;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final String PING = "";

    private final BusinessId business;
    private final Audience audience;
    private final Session session;
    private final Deque<String> waiting = new ArrayDeque<>();
    private int characters;
    private boolean open = true;
    private volatile @Nullable CloseReason farewell;
    private Cursor position;

    Line(BusinessId business, Audience audience, Session session, Cursor position) {
        this.business = business;
        this.audience = audience;
        this.session = session;
        this.position = position;
        Thread.ofVirtual().name("live").start(this::write);
    }

    BusinessId business() {
        return business;
    }

    Audience audience() {
        return audience;
    }

    /** Everything up to there was said, or will be. Only the room of this line asks and moves it. */
    Cursor position() {
        return position;
    }

    void moveTo(Cursor further) {
        position = further;
    }

    /** Says it soon; never waits. */
    void say(String text) {
        if (!put(text)) {
            close(TOO_SLOW, "the reader is too slow");
        }
    }

    /** Says it once there is room; waits for it as long as the reader reads on. */
    synchronized void sayWhenThereIsRoom(String text) throws InterruptedException {
        while (open && isFull()) {
            wait();
        }
        put(text);
    }

    void ping() {
        put(PING);
    }

    synchronized boolean isOpen() {
        return open;
    }

    /** Hangs up; does nothing when that was done. Never waits: a text that is on its way has its time first. */
    synchronized void close(int code, String reason) {
        if (open) {
            farewell = new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason);
            hangUp();
        }
    }

    /** The other end is gone. */
    synchronized void hangUp() {
        open = false;
        waiting.clear();
        notifyAll();
    }

    private synchronized boolean put(String text) {
        if (!open) {
            return true;
        }
        if (isFull()) {
            return false;
        }
        waiting.add(text);
        characters += text.length();
        notifyAll();
        return true;
    }

    private boolean isFull() {
        return waiting.size() >= MOST_TEXTS || characters >= MOST_CHARACTERS;
    }

    /** The next text; null when the line is to be closed. */
    private synchronized @Nullable String take() throws InterruptedException {
        while (open && waiting.isEmpty()) {
            wait();
        }
        if (!open) {
            return null;
        }
        String text = waiting.remove();
        characters -= text.length();
        notifyAll();
        return text;
    }

    private void write() {
        try {
            for (String text = take(); text != null; text = take()) {
                if (text.equals(PING)) {
                    session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
                } else {
                    session.getBasicRemote().sendText(text);
                }
            }
        } catch (IOException | IllegalStateException gone) {
            // nobody is there any more, or they did not take it in time
            hangUp();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            closeSession();
        }
    }

    private void closeSession() {
        CloseReason last = farewell;
        try {
            if (last == null) {
                session.close();
            } else {
                session.close(last);
            }
        } catch (IOException gone) {
            // then nobody hears the reason
        }
    }
}
