package io.horarium.engine.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/**
 * The wall clock of a zone over a stretch of dates, in {@linkplain EpochMinute epoch minutes}.
 *
 * <p>The changes of the zone within the stretch are looked up once; on all other dates a wall-clock time is an addition.
 * Near a change the rules of {@code java.time} decide: a time that is skipped is the moment of the change; of a time
 * that comes twice a start takes the first and an end the second.
 */
public final class WallClock {

    private static final int DAY = LocalWindow.MINUTES_OF_DAY;

    private final ZoneRules rules;
    /** Moments of the changes, ascending. */
    private final int[] changes;
    /** Minutes east of Greenwich; {@code offsets[i]} counts until {@code changes[i]}, the last one for ever. */
    private final int[] offsets;

    private WallClock(ZoneRules rules, int[] changes, int[] offsets) {
        this.rules = rules;
        this.changes = changes;
        this.offsets = offsets;
    }

    /** The clock of {@code zone} for the dates {@code firstDay} to {@code lastDay}, both included, in epoch days. */
    public static WallClock of(ZoneId zone, long firstDay, long lastDay) {
        ZoneRules rules = zone.getRules();
        Instant from = Instant.ofEpochSecond((firstDay - 2) * 86_400L);
        Instant to = Instant.ofEpochSecond((lastDay + 3) * 86_400L);
        List<ZoneOffsetTransition> found = new ArrayList<>(2);
        if (!rules.isFixedOffset()) {
            ZoneOffsetTransition next = rules.nextTransition(from);
            while (next != null && next.getInstant().isBefore(to)) {
                found.add(next);
                next = rules.nextTransition(next.getInstant());
            }
        }
        int[] changes = new int[found.size()];
        int[] offsets = new int[found.size() + 1];
        offsets[0] = minutes(rules.getOffset(from));
        for (int index = 0; index < changes.length; index++) {
            changes[index] = EpochMinute.floor(found.get(index).getInstant());
            offsets[index + 1] = minutes(found.get(index).getOffsetAfter());
        }
        return new WallClock(rules, changes, offsets);
    }

    /** The moment at which {@code minuteOfDay} (0 to 1439) of a date begins; the first one when it comes twice. */
    public int startAt(int epochDay, int minuteOfDay) {
        int local = epochDay * DAY + minuteOfDay;
        return isPlain(local) ? local - offsetAt(local) : resolve(local, true);
    }

    /**
     * The moment at which {@code minuteOfDay} of a date ends a window; the second one when it comes twice. A minute of
     * 1440 or more belongs to the next date, and 1440 itself is that date's first moment.
     */
    public int endAt(int epochDay, int minuteOfDay) {
        if (minuteOfDay % DAY == 0) {
            return dayStart(epochDay + minuteOfDay / DAY);
        }
        int local = epochDay * DAY + minuteOfDay;
        return isPlain(local) ? local - offsetAt(local) : resolve(local, false);
    }

    /** The first moment of a date. */
    public int dayStart(int epochDay) {
        return startAt(epochDay, 0);
    }

    /** The date that the clock shows at {@code minute}, as an epoch day. */
    public int dayAt(int minute) {
        return Math.floorDiv(minute + offsetAt(minute), DAY);
    }

    /** The minute after midnight that the clock shows at {@code minute}, 0 to 1439. */
    public int minuteOfDayAt(int minute) {
        return Math.floorMod(minute + offsetAt(minute), DAY);
    }

    /** Whether the clock is not changed after {@code from} and before {@code to}. */
    public boolean isSteady(int from, int to) {
        for (int change : changes) {
            if (change > from && change < to) {
                return false;
            }
        }
        return true;
    }

    /** Whether no change is near enough to matter; offsets differ from Greenwich by less than a day. */
    private boolean isPlain(int local) {
        return isSteady(local - 2 * DAY, local + 2 * DAY);
    }

    private int offsetAt(int minute) {
        int index = 0;
        while (index < changes.length && changes[index] <= minute) {
            index++;
        }
        return offsets[index];
    }

    private int resolve(int localMinute, boolean first) {
        LocalDateTime local = LocalDate.ofEpochDay(Math.floorDiv(localMinute, DAY))
                .atStartOfDay()
                .plusMinutes(Math.floorMod(localMinute, DAY));
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return EpochMinute.floor(local.toInstant(rules.getOffset(local)));
        }
        if (change.isGap()) {
            return EpochMinute.floor(change.getInstant());
        }
        return EpochMinute.floor(local.toInstant(first ? change.getOffsetBefore() : change.getOffsetAfter()));
    }

    private static int minutes(ZoneOffset offset) {
        return Math.floorDiv(offset.getTotalSeconds(), 60);
    }
}
